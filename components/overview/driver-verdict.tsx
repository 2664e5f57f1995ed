import type { ReactNode } from 'react';
import { translator } from '@/lib/i18n/translator';
import { verdictOf } from '@/lib/scoring/verdict';
import type { Locale } from '@/lib/text/localized';
import type { ComparedCity } from '@/lib/views/compare/types';
import type { PairView } from '@/lib/views/overview/types';
import { nameFinder } from '../compare/names';
import styles from './driver-section.module.css';

type DriverVerdictProps = {
  readonly pair: (Pick<PairView, 'basis'> & Readonly<Record<'a' | 'b', ComparedCity>>) | null;
  readonly node: string;
  readonly locale: Locale;
  /** A mark behind the count. */
  readonly note?: ReactNode;
};

/** Who leads in one driver, or that it is not decided, and on how many shared indicators. */
export function DriverVerdict({ pair, node, locale, note }: DriverVerdictProps) {
  const row = pair?.basis.find((basis) => basis.node === node);
  if (pair === null || row === undefined) return null;
  const t = translator(locale, 'overview');
  const nameOf = nameFinder([pair.a, pair.b], locale);
  const verdict = row.doubt?.verdict ?? verdictOf(null);
  const { shared, total } = row.sharedBasis;
  return (
    <>
      <b className={styles.verdict}>
        {verdict.kind === 'leader'
          ? t('verdict.leader', { city: nameOf(verdict.city) })
          : t(verdict.kind === 'undecided' ? 'verdict.undecided' : 'verdict.nothingShared')}
      </b>
      <span className={styles.basis}>
        {t('drivers.sharedCount', { shared, total })}
        {note}
      </span>
    </>
  );
}
