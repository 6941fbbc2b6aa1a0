import { element } from './element.ts';

/** Milliseconds for which a button says what happened. */
const TOLD = 2500;

/**
 * A box of code: adds a button that copies the text of its `[data-copy]` element and, with `data-name`,
 * one that saves it under this name. Without script the box is plain code.
 */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector('[data-copy]');
    if (!source || this.querySelector('button')) return;
    const status = element('span', { className: 'sr-only', role: 'status' });
    const { name } = this.dataset;
    const buttons = [
      button('Copy', status, () => copy(source)),
      ...(name === undefined ? [] : [button('Download', status, () => save(source, name))]),
    ];
    (this.querySelector('.bar') ?? this).append(...buttons, status);
  }
}

/** A button that tells what came of it for a while. */
function button(
  label: string,
  status: HTMLElement,
  act: () => Promise<string> | string,
): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button', textContent: label });
  const tell = async () => {
    made.textContent = status.textContent = await act();
    setTimeout(() => {
      made.textContent = label;
      status.textContent = '';
    }, TOLD);
  };
  made.addEventListener('click', () => void tell());
  return made;
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

function save(source: Element, name: string): string {
  const href = URL.createObjectURL(new Blob([`${source.textContent}\n`]));
  element('a', { href, download: name }).click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(href), TOLD);
  return 'Saved';
}

customElements.define('copy-code', CopyCode);
