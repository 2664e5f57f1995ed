import { Localized } from '@/components/ui/localized';
import { formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { EvidenceIndicator, EvidenceLine } from '@/lib/views/report/evidence';
import { ratingMarks } from '@/lib/views/report/marks/facts';
import { passageNote } from '@/lib/views/report/note-keys';
import { Marks } from '../marks';
import { Noted } from '../noted';
import type { ReportPart } from '../part';
import styles from './evidence.module.css';

type IndicatorRowsProps = ReportPart & {
  readonly indicator: EvidenceIndicator;
  /** Of the table. */
  readonly columns: number;
};

/** An indicator with its rating, or the words for none, and the evidence behind it row by row. */
export function IndicatorRows({ indicator, columns, ...part }: IndicatorRowsProps) {
  return (
    <tbody>
      <tr className={styles.indicator}>
        <th scope="rowgroup" colSpan={columns}>
          <Localized text={indicator.title} locale={part.locale} />{' '}
          <span className={styles.rating}>
            {ratingText(indicator, part)}
            <Marks of={ratingMarks(indicator)} {...part} />
          </span>
        </th>
      </tr>
      {indicator.lines.map((line) => (
        <EvidenceRow key={line.evidence} line={line} {...part} />
      ))}
    </tbody>
  );
}

function ratingText({ state, value, isRubric, unit }: EvidenceIndicator, { locale }: ReportPart) {
  const t = translator(locale, 'report');
  if (value === null) {
    return t(state === 'only-against' ? 'evidence.onlyAgainst' : 'evidence.noEvidence');
  }
  const number = formatValue(value, locale);
  if (isRubric) return t('evidence.rated', { level: number });
  const unitText = unit === null ? '' : shownText(unit, locale).text;
  return t('evidence.measured', { value: number, unit: unitText }).trim();
}

type LineProps = ReportPart & { readonly line: EvidenceLine };

function EvidenceRow({ line, ...part }: LineProps) {
  const words = translator(part.locale, 'evidence');
  return (
    <tr>
      <th scope="row" className={line.outcome?.gaveLevel ? styles.gave : styles.claim}>
        <Claim line={line} {...part} />
      </th>
      <td>{words(`kinds.${line.kind}`)}</td>
      <td>{words(`strengths.${line.strength}`)}</td>
      <td>{words(`polarities.${line.polarity}`)}</td>
      <td>
        <span className={styles.label} aria-hidden="true">
          {translator(part.locale, 'report')('evidence.level')}{' '}
        </span>
        <Level line={line} {...part} />
      </td>
    </tr>
  );
}

function Claim({ line, ...part }: LineProps) {
  const { locale } = part;
  return (
    <>
      <Noted text={line.claim} of={[passageNote(line.passage)]} {...part} />
      {line.isInterested && (
        <small>
          {' '}
          {translator(locale, 'report')('evidence.interested')}
          {sentenceSpace(locale)}
          {line.witnessNote !== null && (
            <Noted text={line.witnessNote} of={[passageNote(line.passage)]} {...part} />
          )}
        </small>
      )}
    </>
  );
}

/** The level that a link carries and what changed it, or what it speaks against. */
function Level({ line, ...part }: LineProps) {
  const t = translator(part.locale, 'report');
  const { outcome, against, level } = line;
  if (outcome === null) {
    if (against === null) return t('evidence.lowers');
    return (
      <small>
        {t('evidence.against')} <Marks of={[passageNote(against)]} raised={false} {...part} />
      </small>
    );
  }
  const remarks = [
    ...(outcome.isCapped ? [t('evidence.capped', { level })] : []),
    ...(outcome.loweredBy.length > 0 ? [t('evidence.lowered')] : []),
  ];
  return (
    <>
      {outcome.gaveLevel ? <b>{outcome.carried}</b> : outcome.carried}
      {remarks.length > 0 && <small> {remarks.join(t('separator'))}</small>}
      <Marks of={[passageNote(line.passage)]} {...part} />
    </>
  );
}
