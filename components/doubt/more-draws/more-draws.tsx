'use client';

import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import type { Locale } from '@/lib/text/localized';
import type { RankTableWords } from '../rank-table';
import type { DrawsOrder } from './draws-worker';
import styles from './more-draws.module.css';
import { type DrawsState, useDraws } from './use-draws';

/** Finished words; `{share}`, `{shift}` stand for numbers. */
export type MoreDrawsWords = {
  readonly start: string;
  readonly running: string;
  readonly cancel: string;
  readonly failed: string;
  readonly done: string;
  readonly back: string;
  readonly table: RankTableWords;
};

type MoreDrawsProps = {
  readonly order: DrawsOrder;
  readonly ranked: number;
  readonly words: MoreDrawsWords;
  readonly locale: Locale;
  /** The figures that the page came with. */
  readonly children: ReactNode;
};

/**
 * Draws more often than a page waits for, in the reader's browser, and shows those figures in
 * place of the page's own. Without script there is no button.
 */
export function MoreDraws({ order, ranked, words, locale, children }: MoreDrawsProps) {
  const { state, start, cancel } = useDraws();
  const isRunning = state.kind === 'running';
  const isDone = state.kind === 'done';
  return (
    <>
      {isDone ? (
        <state.RankTable
          rows={state.ranks.rows}
          ranked={ranked}
          firstOf={order.firstOf}
          words={words.table}
          locale={locale}
        />
      ) : (
        children
      )}
      <div className={styles.more}>
        {isRunning && <progress aria-label={words.start} value={state.share} />}
        {isRunning || isDone ? (
          <button type="button" className={styles.button} onClick={cancel}>
            {isDone ? words.back : words.cancel}
          </button>
        ) : (
          <button type="button" className={styles.button} onClick={() => start(order)}>
            {words.start}
          </button>
        )}
        <p role="status">{statusOf(state, words, locale)}</p>
      </div>
    </>
  );
}

/** Told when it begins and when it ends, not at every step. */
function statusOf(state: DrawsState, words: MoreDrawsWords, locale: Locale): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return words.running;
    case 'failed':
      return words.failed;
    case 'done':
      return fillTemplate(words.done, { shift: formatNumber(state.ranks.meanShift, locale, 2) });
  }
}
