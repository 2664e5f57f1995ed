'use client';

import styles from './print-button.module.css';

/** Opens the browser's print dialogue. Without script it is hidden: the browser has one itself. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={styles.button} onClick={() => window.print()}>
      {label}
    </button>
  );
}
