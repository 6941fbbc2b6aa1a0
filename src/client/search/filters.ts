import { CATEGORIES, LEVELS } from '#core/risk/vocabulary.ts';
import { element } from '../element.ts';
import type { Filters, Found } from './pagefind.ts';

const FACETS = { level: LEVELS, category: CATEGORIES } as const;

/** The facets as boxes to tick, with the number of records behind each. */
export class FilterBoxes {
  readonly root = element('div', { className: 'filters', hidden: true });
  readonly #boxes: {
    facet: keyof typeof FACETS;
    value: string;
    box: HTMLInputElement;
    count: HTMLElement;
  }[] = [];

  constructor(changed: () => void) {
    for (const facet of Object.keys(FACETS) as (keyof typeof FACETS)[]) {
      const set = element('fieldset', {}, element('legend', { className: 'sr-only' }, facet));
      for (const value of FACETS[facet]) {
        const box = element('input', { type: 'checkbox', name: facet, value });
        const count = element('span', { className: 'text-soft' });
        box.addEventListener('change', changed);
        set.append(element('label', {}, box, `${value} `, count));
        this.#boxes.push({ facet, value, box, count });
      }
      this.root.append(set);
    }
  }

  get chosen(): Filters {
    const of = (wanted: string) =>
      this.#boxes
        .filter(({ facet, box }) => facet === wanted && box.checked)
        .map(({ value }) => value);
    return { level: of('level'), category: of('category') };
  }

  choose(filters: Filters): void {
    for (const { facet, value, box } of this.#boxes)
      box.checked = filters[facet]?.includes(value) ?? false;
  }

  /** Shows the counts; values without records go, unless they are ticked. */
  show(counts: Found['counts']): void {
    this.root.hidden = false;
    for (const { facet, value, box, count } of this.#boxes) {
      const records = counts[facet]?.[value] ?? 0;
      count.textContent = String(records);
      box.parentElement!.hidden = records === 0 && !box.checked;
    }
  }
}
