import { urls } from '#views/urls.ts';

// Search is loaded when it is first asked for.
const page = document.querySelector('caveat-search');
if (page) void import('./caveat-search.ts');

async function open(): Promise<void> {
  if (page) {
    page.querySelector('input')?.focus();
    return;
  }
  try {
    (await import('./dialog.ts')).openSearch();
  } catch {
    location.assign(urls.search);
  }
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-search]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable ||
      event.target.matches('input:not([type=radio]), textarea, select'));
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  void open();
});
