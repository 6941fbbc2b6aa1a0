/** Milliseconds for which the button says what happened. */
const TOLD = 2500;

/**
 * A box of code: puts a button over it that copies the text of its `[data-copy]` element. Without
 * script the box is plain code.
 */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector('[data-copy]');
    if (!source || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Copy';
    const status = document.createElement('span');
    status.className = 'sr-only';
    status.role = 'status';
    const tell = async () => {
      button.textContent = status.textContent = await copy(source);
      setTimeout(() => {
        button.textContent = 'Copy';
        status.textContent = '';
      }, TOLD);
    };
    button.addEventListener('click', () => void tell());
    this.append(button, status);
  }
}

/** Copies the text, or selects it where the browser refuses the clipboard; tells which. */
async function copy(source: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(source);
    return 'Selected';
  }
}

customElements.define('copy-code', CopyCode);
