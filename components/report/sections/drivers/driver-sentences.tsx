import { nameFinder } from '@/components/compare/names';
import { markedScore } from '@/lib/charts/chart-series';
import { formatDifference, formatNumber, formatPercent, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { BasisRow, ComparedCity, DoubtView, OwnScore } from '@/lib/views/compare/types';
import { driverNote } from '@/lib/views/report/note-keys';
import { markAfter } from '../../marks';
import type { ReportPart } from '../../part';

type OwnSentenceProps = ReportPart & {
  readonly city: ComparedCity;
  readonly row: BasisRow;
  readonly score: OwnScore | undefined;
};

/** A city's score of the driver on its own indicators. */
export function OwnSentence({ city, row, score, ...part }: OwnSentenceProps) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const name = shownText(city.name, locale).text;
  const space = sentenceSpace(locale);
  if (score === undefined || score.present === 0) {
    return (
      <>
        {t('drivers.none', { city: name })}
        {space}
      </>
    );
  }
  const { value, present, total } = score;
  const values = {
    city: name,
    present,
    total,
    lower: formatNumber(score.lower, locale),
    upper: formatNumber(score.upper, locale),
    score: markAfter([driverNote(city.slug, row.node)], part),
  };
  return (
    <>
      {value === null
        ? t.rich('drivers.ownBounds', values)
        : t.rich('drivers.own', {
            ...values,
            number: markedScore(value, score.imputed, locale),
            state: stateOf(score),
          })}
      {space}
    </>
  );
}

function stateOf({ thin, present, total }: OwnScore): string {
  if (thin) return 'thin';
  return present === total ? 'full' : 'bounds';
}

/** Both cities on the indicators that both have, and what that adds to the difference. */
export function SharedSentence({ row, ...part }: ReportPart & { readonly row: BasisRow }) {
  const { report, locale } = part;
  const t = translator(locale, 'report');
  const { a, b, shared } = row.sharedBasis;
  const [cityA, cityB] = report.comparison.pair;
  const nameOf = nameFinder([cityA, cityB], locale);
  const space = sentenceSpace(locale);
  if (a === null || b === null) {
    return (
      <>
        {t('drivers.nothingShared')}
        {space}
      </>
    );
  }
  const points =
    report.comparison.gap?.rows.find(({ node }) => node === row.node)?.contribution ?? 0;
  const isNothing = formatScore(Math.abs(points), locale) === formatScore(0, locale);
  return (
    <>
      {t.rich('drivers.shared', {
        count: shared,
        a: nameOf(cityA.slug),
        b: nameOf(cityB.slug),
        scoreA: formatScore(a, locale),
        scoreB: formatScore(b, locale),
        towards: isNothing ? 'none' : nameOf(points > 0 ? cityA.slug : cityB.slug),
        points: formatScore(Math.abs(points), locale),
        shared: markAfter([`sharedDriver/${row.node}`], part),
        adds: markAfter(['contribution'], part),
      })}
      {space}
    </>
  );
}

/** How sure the order in this driver is. */
export function SureSentence({ doubt, ...part }: ReportPart & { readonly doubt: DoubtView }) {
  const { report, locale } = part;
  const t = translator(locale, 'report');
  return (
    <>
      {t.rich(report.comparison.isMeasured ? 'drivers.sureMeasured' : 'drivers.sure', {
        city: nameFinder(report.comparison.pair, locale)(doubt.ahead),
        leadShare: formatPercent(doubt.leadShare, locale),
        drawShare: formatPercent(doubt.drawShare, locale),
        lowest: formatDifference(doubt.lowest, locale),
        highest: formatDifference(doubt.highest, locale),
        lead: markAfter(['leadShare'], part),
        draws: markAfter(['draws'], part),
        passages: markAfter(['leaveOneOut'], part),
      })}
      {sentenceSpace(locale)}
    </>
  );
}
