'use client';

import { type ReactNode, useState } from 'react';
import { countCharacters } from '@/lib/address/report-text';
import { formatNumber } from '@/lib/format';
import type { Locale } from '@/lib/text/localized';
import styles from './counted-field.module.css';

/** Finished words about the length of a text; `{count}` and `{most}` stand for numbers. */
export type CountWords = { readonly count: string; readonly tooMany: string };

type CountedFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly words: CountWords;
  readonly locale: Locale;
  /** Rows of a text of several lines; without, it is one line. */
  readonly rows?: number;
  readonly children?: ReactNode;
};

/**
 * A text with how long it is and may be. Nothing is cut as the reader writes or pastes: what is too
 * long stays, and is told of. The children are a hint.
 */
export function CountedField({
  name,
  label,
  value,
  most,
  words,
  locale,
  ...field
}: CountedFieldProps) {
  const [count, setCount] = useState(() => countCharacters(value));
  const beyond = Math.max(0, count - most);
  const isTooLong = beyond > 0;
  const control = {
    id: name,
    name,
    defaultValue: value,
    'aria-invalid': isTooLong || undefined,
    'aria-describedby': `${name}-hint ${name}-fault`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setCount(countCharacters(currentTarget.value)),
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={name}>{label}</label>
        <span className={styles.count} data-beyond={isTooLong || undefined} aria-hidden>
          {fill(words.count, count, most, locale)}
        </span>
      </div>
      {field.rows === undefined ? (
        <input type="text" {...control} />
      ) : (
        <textarea rows={field.rows} {...control} />
      )}
      <p id={`${name}-hint`} className={styles.hint}>
        {field.children}
      </p>
      <p id={`${name}-fault`} className={styles.fault} aria-live="polite">
        {isTooLong && fill(words.tooMany, beyond, most, locale)}
      </p>
    </div>
  );
}

function fill(words: string, count: number, most: number, locale: Locale): string {
  return words
    .replace('{count}', formatNumber(count, locale))
    .replace('{most}', formatNumber(most, locale));
}
