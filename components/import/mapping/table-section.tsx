import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { FormPart } from './form-view';
import { ReadingForm } from './reading-form';
import { wordFaults } from './word-faults';

/** Columns whose first values are shown. */
const MOST_COLUMNS = 60;

/** The table as it was read: its first rows, and the way to have it read differently. */
export function TableSection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { outline, leftAside, warnings, mapping } = view;
  const { cityColumn, codeColumn, yearColumn, indicatorColumn, valueColumn, shape } = mapping.table;
  const sentences = [
    t('table.read', { rows: outline.rows, city: cityColumn }),
    ...(codeColumn === null ? [] : [t('table.codes', { code: codeColumn })]),
    ...(shape === 'wide'
      ? []
      : [t('table.long', { indicator: indicatorColumn ?? '–', value: valueColumn ?? '–' })]),
    ...(yearColumn === null ? [] : [t('table.years', { year: yearColumn })]),
    ...(leftAside.length === 0
      ? []
      : [t('table.leftAside', { columns: formatList(leftAside, locale) })]),
  ];
  return (
    <Section id="table" title={t('table.title')}>
      <p>{sentences.join(locale === 'zh' ? '' : ' ')}</p>
      <FirstRows view={view} locale={locale} />
      {warnings.length > 0 && (
        <Disclosure summary={t('table.warnings', { count: warnings.length })}>
          <ul>
            {wordFaults(warnings, locale).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t('reading.open')}>
        <p>{t('reading.note')}</p>
        <ReadingForm draft={view.draft} reading={view} table={view} locale={locale} />
      </Disclosure>
    </Section>
  );
}

/** A row for each column, as a table of dozens of columns would fit no screen. */
function FirstRows({ view: { outline }, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const headings = outline.headings.slice(0, MOST_COLUMNS);
  const rest = outline.headings.length - headings.length;
  return (
    <Disclosure summary={t('table.first', { rows: outline.firstRows.length })}>
      <DataTable
        caption={t('table.caption')}
        columns={[
          { key: 'heading', label: t('table.heading') },
          ...outline.firstRows.map(({ number }) => ({
            key: String(number),
            label: t('table.row', { number }),
          })),
        ]}
        rows={headings.map((heading, index) => ({
          key: heading,
          cells: [heading, ...outline.firstRows.map(({ cells }) => cells[index] || '–')],
        }))}
      />
      {rest > 0 && <p>{t('table.moreColumns', { rest })}</p>}
    </Disclosure>
  );
}
