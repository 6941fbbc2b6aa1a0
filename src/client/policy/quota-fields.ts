import type { EditableQuota } from '#views/policy-shown.ts';
import { element } from '../element.ts';

/** Fields for the numbers of a policy; what a reader types holds once it is a number of calls. */
export class QuotaFields {
  readonly root = element('div');
  /** The reader's numbers, by key of the quota. */
  values: Record<string, number> = {};
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Offers these quotas with their own numbers. */
  offer(quotas: readonly EditableQuota[]): void {
    this.values = {};
    this.root.replaceChildren(...quotas.map((quota, i) => this.#field(quota, `quota-${i}`)));
  }

  #field({ key, window, max, tools }: EditableQuota, id: string): HTMLElement {
    const input = element('input', {
      id,
      className: 'button',
      type: 'number',
      min: '1',
      step: '1',
      value: String(max),
      autocomplete: 'off',
    });
    const fault = element('p', { id: `${id}-fault`, className: 'fault', role: 'status' });
    input.setAttribute('aria-describedby', fault.id);
    input.addEventListener('input', () => {
      const value = Number(input.value);
      const good = Number.isSafeInteger(value) && value > 0;
      input.ariaInvalid = good ? null : 'true';
      fault.textContent = good ? '' : 'A whole number, 1 or more.';
      if (!good) return;
      this.values = { ...this.values, [key]: value };
      this.#changed();
    });
    const what = `calls ${window === 'hour' ? 'an' : 'a'} ${window}`;
    const whose = tools > 1 ? `, for each of ${tools} tools` : '';
    const label = element('label', { htmlFor: id }, `${what}${whose}`);
    return element('div', { className: 'field' }, label, input, fault);
  }
}
