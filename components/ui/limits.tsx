import type { ReactNode } from 'react';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import styles from './limits.module.css';

type LimitsProps = {
  /** A sentence of its own, with its stop. */
  readonly title: string;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** The care box: what the evidence cannot bear, where the score stands. */
export function Limits({ title, locale, children }: LimitsProps) {
  return (
    <aside className={styles.limits}>
      <b>{`${title}${sentenceSpace(locale)}`}</b>
      {children}
    </aside>
  );
}
