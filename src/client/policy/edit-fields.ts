import { editKey, type Fillable, type Filling, type Fillings } from '#core/policy/fill.ts';
import { readFilling } from '#core/policy/read-filling.ts';
import type { EditKind } from '#core/policy/recommendation.ts';

/** The fields of a box for what stands in place of placeholders; what a reader types holds once it can be read. */
export class EditFields {
  /** What was read, by key of the placeholder. */
  fillings: Fillings = {};
  readonly #box: HTMLElement | null;
  readonly #inputs: HTMLInputElement[];

  constructor(box: HTMLElement | null, changed: () => void) {
    this.#box = box;
    this.#inputs = [...(box?.querySelectorAll('input') ?? [])];
    for (const input of this.#inputs) {
      if (input.value !== '') this.#read(input);
      input.addEventListener('input', () => {
        if (this.#read(input)) changed();
      });
    }
  }

  /** True where all is as recommended. */
  get empty(): boolean {
    return Object.keys(this.fillings).length === 0;
  }

  /** Shows the fields whose placeholders stand in the policies of these tools. */
  offer(tools: readonly Fillable[]): void {
    const keys = new Set(tools.flatMap(({ edits = [] }) => edits.map(editKey)));
    for (const input of this.#inputs)
      input.parentElement!.hidden = !keys.has(input.dataset['key']!);
    if (this.#box) this.#box.hidden = keys.size === 0;
  }

  /** Takes what was typed, or tells what is wrong with it; false where nothing changed. */
  #read(input: HTMLInputElement): boolean {
    const { key, kind } = input.dataset as { key: string; kind: EditKind };
    const read = input.value.trim() === '' ? undefined : readFilling(kind, input.value);
    const fault = read?.fault;
    input.ariaInvalid = fault === undefined ? null : 'true';
    input.parentElement!.querySelector('.fault')!.textContent =
      fault === undefined ? '' : `${fault} The policy keeps what it had.`;
    if (fault === undefined) this.fillings = this.#with(key, read?.filling);
    return fault === undefined;
  }

  #with(key: string, filling: Filling | undefined): Fillings {
    const { [key]: _, ...others } = this.fillings;
    return filling ? { ...others, [key]: filling } : others;
  }
}
