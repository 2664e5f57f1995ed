import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { nameFinder } from './names';
import { verdictText } from './verdict-text';

type DriverVerdictProps = {
  readonly comparison: ComparisonView;
  readonly node: string;
  readonly locale: Locale;
};

/** The verdict on the pair at one driver, and on how many indicators it rests. */
export function DriverVerdict({ comparison, node, locale }: DriverVerdictProps) {
  const t = translator(locale, 'compare');
  const row = comparison.basis.find((entry) => entry.node === node);
  if (row === undefined) return null;
  const { shared, total } = row.sharedBasis;
  const nameOf = nameFinder(comparison.pair, locale);
  const verdict = row.doubt?.verdict ?? { kind: 'nothing-shared' as const };
  return (
    <>
      <b>{verdictText(verdict, nameOf, t)}</b>
      <br />
      {t('basis.sharedCount', { shared, total })}
    </>
  );
}
