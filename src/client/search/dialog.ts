import './caveat-search.ts';
import { element } from '../element.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; made on first use. */
export function openSearch(): void {
  dialog ??= make();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input[type=search]')?.select();
}

function make(): HTMLDialogElement {
  const close = element('button', { type: 'button', className: 'button', textContent: 'Close' });
  const made = element(
    'dialog',
    { className: 'search-dialog', ariaLabel: 'Search' },
    close,
    document.createElement('caveat-search'),
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    // A click on the dialog's own box is one on its backdrop: its children fill it.
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
