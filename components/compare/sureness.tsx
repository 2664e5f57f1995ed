import { formatDifference, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { BasisRow, ComparedCity } from '@/lib/views/compare/types';
import styles from './basis-section.module.css';
import { nameFinder } from './names';
import { PassageLinks } from './passage-links';
import { verdictText } from './verdict-text';

type SurenessProps = {
  readonly row: BasisRow;
  readonly pair: readonly [ComparedCity, ComparedCity];
  /** Nothing is rated, and no passage can be left out. */
  readonly isMeasured?: boolean;
  readonly locale: Locale;
};

/** The verdict on one row and what it rests on: weightings, draws, passages left out. */
export function Sureness({ row, pair, isMeasured = false, locale }: SurenessProps) {
  const t = translator(locale, 'compare');
  const nameOf = nameFinder(pair, locale);
  const { doubt } = row;
  const passageName = (number: number) => t('doubt.passage', { number });
  if (doubt === null) return <b>{verdictText({ kind: 'nothing-shared' }, nameOf, t)}</b>;
  if (isMeasured) {
    const leadShare = formatPercent(doubt.leadShare, locale);
    return (
      <>
        <b>{verdictText(doubt.verdict, nameOf, t, isMeasured)}</b>
        <small className={styles.doubt}>
          {t('basis.doubtMeasured', { city: nameOf(doubt.ahead), leadShare })}
        </small>
      </>
    );
  }
  return (
    <>
      <b>{verdictText(doubt.verdict, nameOf, t, isMeasured)}</b>
      <small className={styles.doubt}>
        {t('basis.doubt', {
          city: nameOf(doubt.ahead),
          leadShare: formatPercent(doubt.leadShare, locale),
          drawShare: formatPercent(doubt.drawShare, locale),
        })}
      </small>
      <small className={styles.doubt}>
        {t('basis.range', {
          lowest: formatDifference(doubt.lowest, locale),
          highest: formatDifference(doubt.highest, locale),
        })}
      </small>
      <Turning
        title={t('basis.turning', { count: doubt.turning.length })}
        passages={doubt.turning}
        label={passageName}
      />
      <Turning
        title={t('basis.emptying', { count: doubt.emptying.length })}
        passages={doubt.emptying}
        label={passageName}
      />
    </>
  );
}

type TurningProps = Parameters<typeof PassageLinks>[0] & { readonly title: string };

function Turning({ title, passages, label }: TurningProps) {
  if (passages.length === 0) return null;
  return (
    <small className={styles.doubt}>
      {title} <PassageLinks passages={passages} label={label} />
    </small>
  );
}
