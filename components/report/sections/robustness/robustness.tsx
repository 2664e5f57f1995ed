import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { markAfter } from '../../marks';
import type { ReportPart, SectionContent } from '../../part';
import { BasesTable } from './bases-table';
import { BreakEvenTable } from './break-even-table';
import { PresetTable } from './preset-table';
import { RolesTable } from './roles-table';
import { SurenessTable } from './sureness-table';

/** How well the order holds: under other weights, other ratings, and without any one passage. */
export function robustnessSection(part: ReportPart): SectionContent {
  const isCompared = part.report.comparison.basis[0]?.doubt != null;
  return {
    title: translator(part.locale, 'report')('robustness.title'),
    blocks: [
      { key: 'verdict', content: <Verdict {...part} /> },
      ...(isCompared ? [{ key: 'sure', content: <SurenessTable {...part} /> }] : []),
      { key: 'break-even', content: <BreakEvenTable {...part} /> },
      ...(part.report.robustness.presets.length > 0
        ? [{ key: 'presets', content: <PresetTable {...part} /> }]
        : []),
      { key: 'roles', content: <RolesTable {...part} /> },
      { key: 'bases', content: <BasesTable {...part} /> },
    ],
  };
}

/** The verdict, the rule that gives it, and what keeps the rule from naming a leader. */
function Verdict(part: ReportPart) {
  const { locale, report } = part;
  const t = translator(locale, 'report');
  const doubt = report.comparison.basis[0]?.doubt;
  if (doubt == null) return <p>{t('robustness.nothing')}</p>;
  const { hindrances } = report.robustness;
  const space = sentenceSpace(locale);
  const verdict = verdictText(
    doubt.verdict,
    nameFinder(report.comparison.pair, locale),
    translator(locale, 'compare'),
    report.comparison.isMeasured,
  );
  return (
    <p>
      <b>{t('summary.verdict', { verdict })}</b>
      {space}
      {t.rich(report.comparison.isMeasured ? 'robustness.ruleMeasured' : 'robustness.rule', {
        share: formatPercent(report.parameters.verdictShare, locale),
        rule: markAfter(['parameters'], part),
      })}
      {hindrances.length > 0 && (
        <>
          {space}
          {t('robustness.hindered', {
            hindrances: hindrances
              .map((hindrance) => t(`robustness.hindrance.${hindrance}`))
              .join(t('clauseSeparator')),
          })}
        </>
      )}
    </p>
  );
}
