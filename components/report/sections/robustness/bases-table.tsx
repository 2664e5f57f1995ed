import { Localized } from '@/components/ui/localized';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import { MarkedNumber } from '../number';
import { OwnScoreText } from '../own-score';
import { ReportTable } from '../report-table';

/** The overall score of the pair on each city's own set, and on what both have. */
export function BasesTable(part: ReportPart) {
  const { locale } = part;
  const { pair, basis } = part.report.comparison;
  const t = translator(locale, 'report');
  const [overall] = basis;
  const scores = [overall?.sharedBasis.a ?? null, overall?.sharedBasis.b ?? null];
  return (
    <ReportTable
      caption={t('robustness.bases.caption')}
      columns={(['city', 'own', 'shared', 'count'] as const).map((key) => ({
        key,
        label: t(`robustness.bases.${key}`),
      }))}
      rows={pair.map((city, at) => ({
        key: city.slug,
        cells: [
          <Localized key="city" text={city.name} locale={locale} />,
          <OwnScoreText
            key="own"
            score={overall?.own.find((own) => own.city === city.slug)}
            note={`overall/${city.slug}`}
            {...part}
          />,
          <Shared key="shared" score={scores[at] ?? null} {...part} />,
          <Count key="count" {...part} />,
        ],
      }))}
    />
  );
}

function Shared({ score, ...part }: ReportPart & { readonly score: number | null }) {
  if (score === null) return translator(part.locale, 'report')('robustness.sure.nothing');
  return <MarkedNumber text={formatScore(score, part.locale)} of={['shared']} {...part} />;
}

function Count(part: ReportPart) {
  const t = translator(part.locale, 'report');
  const { shared = 0, total = 0 } = part.report.comparison.basis[0]?.sharedBasis ?? {};
  if (shared === 0) return t('robustness.sure.nothing');
  return (
    <>
      {t('comparison.overview.count', { shared, total })}
      <Marks of={['shared']} {...part} />
    </>
  );
}
