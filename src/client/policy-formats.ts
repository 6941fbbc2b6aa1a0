/**
 * The page of all formats: what a reader puts in place of placeholders goes into each of them. What
 * makes the policies is loaded when a field is first used.
 */
class PolicyFormats extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#start();
    });
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const told = this.querySelector('[data-told]');
    try {
      const [{ openFormats }, rulings] = await Promise.all([
        import('./policy/formats.ts'),
        fetch(this.dataset['rulings']!),
      ]);
      await openFormats(this, rulings);
      if (told) told.textContent = '';
    } catch {
      this.#started = false;
      if (told) told.textContent = 'What makes the policies could not be loaded: try again.';
    }
  }
}

customElements.define('policy-formats', PolicyFormats);
