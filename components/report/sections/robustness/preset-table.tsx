import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { formatDifference, formatList, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import type { PresetResult } from '@/lib/views/report/robustness';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import { ReportTable } from '../report-table';
import { shareText } from './break-even-table';
import styles from './preset-table.module.css';

/** The pair under each point of view: its weights, the scores, and who leads by the rule. */
export function PresetTable(part: ReportPart) {
  const { locale, report } = part;
  const t = translator(locale, 'report');
  const [a, b] = report.comparison.pair.map(({ name }) => shownText(name, locale).text);
  return (
    <ReportTable
      caption={t('robustness.presets.caption')}
      columns={[
        { key: 'preset', label: t('robustness.presets.preset') },
        { key: 'weights', label: t('robustness.presets.weights') },
        { key: 'a', label: a, numeric: true },
        { key: 'b', label: b, numeric: true },
        { key: 'gap', label: t('robustness.presets.difference'), numeric: true },
        { key: 'verdict', label: t('robustness.presets.verdict') },
      ]}
      rows={report.robustness.presets.map((preset) => ({
        key: preset.slug,
        cells: presetCells(preset, part),
      }))}
    />
  );
}

function presetCells({ title, description, shares, figures }: PresetResult, part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const weights = shares.map((share) =>
    t('robustness.presets.weight', {
      driver: shownText(share.title, locale).text,
      share: shareText(share.share, locale),
    }),
  );
  const number = (key: string, text: string | null) => (
    <span key={key}>
      {text ?? t('robustness.sure.nothing')}
      {text !== null && <Marks of={['presets']} {...part} />}
    </span>
  );
  const score = (value: number | null) => (value === null ? null : formatScore(value, locale));
  return [
    <span key="name">
      {shownText(title, locale).text}
      <small className={styles.description}>{shownText(description, locale).text}</small>
    </span>,
    <small key="weights">
      {formatList(weights, locale)}
      <Marks of={['presets']} {...part} />
    </small>,
    number('a', score(figures.sharedA)),
    number('b', score(figures.sharedB)),
    number('gap', figures.gap === null ? null : formatDifference(figures.gap, locale)),
    verdictText(
      figures.verdict,
      nameFinder(part.report.comparison.pair, locale),
      translator(locale, 'compare'),
      part.report.comparison.isMeasured,
    ),
  ];
}
