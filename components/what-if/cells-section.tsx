import { nameFinder } from '@/components/compare/names';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CellRow, LeftOutEvidence, WhatIfView } from '@/lib/views/what-if/types';
import styles from './cells-section.module.css';
import { valueText } from './what-if-words';

type CellsSectionProps = { readonly view: WhatIfView; readonly locale: Locale };

/** Cell by cell what the assumptions make of levels and values, and why. */
export function CellsSection({ view, locale }: CellsSectionProps) {
  const t = translator(locale, 'whatIf');
  const cells = view.outcome?.cells ?? [];
  const nameOf = nameFinder(view.cities, locale);
  return (
    <Section id="cells" title={t('cells.title')}>
      {cells.length === 0 ? (
        <p>{t('cells.none')}</p>
      ) : (
        <DataTable
          caption={t('cells.caption')}
          columns={[
            { key: 'cell', label: t('cells.cell') },
            { key: 'official', label: t('columns.official') },
            { key: 'whatIf', label: t('columns.whatIf') },
            { key: 'why', label: t('cells.why') },
          ]}
          rows={cells.map((cell) => ({
            key: cell.key,
            cells: [
              <span key="cell">
                <a href={cell.href}>{shownText(cell.name.indicator, locale).text}</a>
                <small className={styles.city}>{nameOf(cell.name.city)}</small>
              </span>,
              <Value key="official" cell={cell} value={cell.values.official} locale={locale} />,
              <Assumed key="whatIf" cell={cell} locale={locale} />,
              <Reasons key="why" cell={cell} locale={locale} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

type CellProps = { readonly cell: CellRow; readonly locale: Locale };

function Assumed({ cell, locale }: CellProps) {
  const value = <Value cell={cell} value={cell.values.whatIf} locale={locale} />;
  return cell.isMoved ? <b>{value}</b> : value;
}

type ValueProps = CellProps & { readonly value: number | null };

/** A level stays on one line; a value may have a long unit. */
function Value({ cell: { name }, value, locale }: ValueProps) {
  const text = valueText(value, name, locale);
  return name.isRubric ? <span className={styles.level}>{text}</span> : text;
}

function Reasons({ cell, locale }: CellProps) {
  const t = translator(locale, 'whatIf');
  const { isSet, isMoved, leftOut, leftOutSource, values } = cell;
  const unmoved = values.official === null ? 'cells.stillEmpty' : 'cells.unmoved';
  return (
    <ul className={styles.reasons}>
      {isSet && <li>{t('cells.set')}</li>}
      {leftOut.map((evidence) => (
        <li key={evidence.slug}>
          <LeftOut evidence={evidence} locale={locale} />
        </li>
      ))}
      {leftOutSource !== null && (
        <li>{t('cells.source', { title: shownText(leftOutSource, locale).text })}</li>
      )}
      {!isSet && !isMoved && <li>{t(unmoved)}</li>}
    </ul>
  );
}

type LeftOutProps = { readonly evidence: LeftOutEvidence; readonly locale: Locale };

function LeftOut({ evidence: { claim, href, passage }, locale }: LeftOutProps) {
  return translator(locale, 'whatIf').rich('cells.off', {
    claim: shownText(claim, locale).text,
    number: passage.passage,
    evidence: (inner) => <a href={href}>{inner}</a>,
    passage: (inner) => <a href={passage.href}>{inner}</a>,
  });
}
