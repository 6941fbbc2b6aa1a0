// Runs before the first paint, so that nothing remembered flashes in another form.
document.documentElement.dataset.script = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const dialect = localStorage.getItem('dialect');
  if (dialect && dialect !== 'policy-v1') document.documentElement.dataset.dialect = dialect;
} catch {
  // Storage is refused: the system's theme and the first dialect hold.
}
