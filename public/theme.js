// Light or dark: follows the system until the reader chooses; the choice stays in this browser.
// Runs in the head, before anything is painted, so that a chosen theme never flashes the other.
(() => {
  const root = document.documentElement;
  const key = 'theme';

  function remembered() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage may be forbidden; the switch then lasts for the page.
    }
  }

  function shown() {
    if (root.dataset.theme) return root.dataset.theme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  function choose(theme) {
    root.dataset.theme = theme;
    try {
      localStorage.setItem(key, theme);
    } catch {
      // As above: nothing to remember it with.
    }
  }

  const theme = remembered();
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.dataset.script = 'on';

  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-theme-switch]')) return;
    choose(shown() === 'dark' ? 'light' : 'dark');
  });
})();
