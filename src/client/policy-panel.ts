import { recall } from './remember.ts';

/**
 * A policy that a reader can have in other forms. What makes them is loaded when one is first asked for,
 * by a control or by the dialect that was chosen on another page.
 */
class PolicyPanel extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const dialect = this.querySelector<HTMLSelectElement>('[name=dialect]');
    if (!dialect) return;
    const start = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.needs-script')) void this.#start(dialect);
    };
    for (const type of ['focusin', 'pointerdown', 'change']) this.addEventListener(type, start);
    const first = dialect.value;
    const remembered = recall('dialect') ?? first;
    const known = [...dialect.options].some(({ value }) => value === remembered);
    if (!known || remembered === first) {
      this.dataset['ready'] = '';
      return;
    }
    dialect.value = remembered;
    void this.#start(dialect);
  }

  async #start(dialect: HTMLSelectElement): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const [{ openPanel }, rulings] = await Promise.all([
        import('./policy/panel.ts'),
        fetch(this.dataset['rulings']!),
      ]);
      await openPanel(this, rulings);
    } catch {
      this.#started = false;
      dialect.selectedIndex = 0;
      const told = this.querySelector('[data-told]');
      if (told) {
        told.className = 'my-2 text-sm';
        told.textContent = 'Other forms could not be loaded; the files below have them.';
      }
    }
    this.dataset['ready'] = '';
  }
}

customElements.define('policy-panel', PolicyPanel);
