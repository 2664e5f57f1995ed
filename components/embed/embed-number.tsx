import { OrderLine } from '@/components/sureness/order-line';
import { markedScore } from '@/lib/charts/chart-series';
import { formatNumber, formatPercent, formatRange } from '@/lib/format';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import type { Score } from '@/lib/scoring/types';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { EmbedContent } from '@/lib/views/embed';

type EmbedNumberProps = Omit<Extract<EmbedContent, { kind: 'number' }>, 'kind'> & {
  readonly locale: Locale;
};

/** One score, large, and in words how far it can be trusted. */
export function EmbedNumber({ score, doubt, isMeasured, locale }: EmbedNumberProps) {
  const t = translator(locale, 'embed');
  if (score.present === 0) {
    return <p className="figure">{chartWords(locale, isMeasured).missing}</p>;
  }
  const { value, lower, upper, present, total } = score;
  const range = formatRange(lower, upper, locale);
  const bounds = { low: formatNumber(lower, locale), high: formatNumber(upper, locale) };
  const said = [
    ...(value === null ? [t('noNumber')] : []),
    ...(value !== null && bounds.low !== bounds.high ? [t('bounds', bounds)] : []),
    ...(value !== null && score.thin ? [t('thin')] : []),
    ...(total > 1 ? [t('rests', { present, total })] : []),
    ...trustSentences(score, locale),
  ];
  return (
    <>
      <p className="figure">
        {value === null ? range : markedScore(value, score.imputed, locale)}{' '}
        <small>{t('outOf')}</small>
      </p>
      <p className="said">{said.join(sentenceSpace(locale))}</p>
      {doubt !== null && (
        <p className="said">
          <OrderLine doubt={doubt} locale={locale} isFramed />
        </p>
      )}
    </>
  );
}

/** How firm the evidence is, and how much of the score is imputed. */
function trustSentences({ strengths, imputed = 0 }: Score, locale: Locale): readonly string[] {
  const t = translator(locale, 'embed');
  const firm = strengths && strengths.quantified + strengths.outcome;
  return [
    ...(firm === undefined ? [] : [t('firm', { firm })]),
    ...(imputed === 0 ? [] : [t('imputed', { share: formatPercent(imputed, locale) })]),
  ];
}
