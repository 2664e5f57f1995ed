'use client';

import { useState } from 'react';
import styles from './copy-button.module.css';

/** Finished words of the button, for its three states. */
export type CopyWords = { readonly copy: string; readonly copied: string; readonly failed: string };

type CopyButtonProps = {
  /** What is copied, or what tells it at the press of the button. */
  readonly text: string | (() => string);
  readonly words: CopyWords;
};

/** Copies a text. Without script it is hidden: the text stands beside it to be selected. */
export function CopyButton({ text, words }: CopyButtonProps) {
  const [state, setState] = useState<keyof CopyWords>('copy');

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <button type="button" className={styles.button} onClick={copy}>
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
