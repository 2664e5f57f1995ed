import styles from './theme-switch.module.css';

/** Switches between light and dark. public/theme.js does the work; without script it is hidden. */
export function ThemeSwitch({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      className={styles.button}
      data-theme-switch=""
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}
