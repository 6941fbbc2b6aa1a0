import { remember } from './remember.ts';

const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset['theme'] ?? (systemDark.matches ? 'dark' : 'light')) === 'dark';

for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
  const show = () => (button.ariaPressed = String(isDark()));
  show();
  systemDark.addEventListener('change', show);
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    show();
    remember('theme', theme);
  });
}
