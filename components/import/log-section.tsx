import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { dataPath } from '@/lib/address/paths';
import { formatNumber, shortHash } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { wordChanges } from '@/lib/i18n/word-changes';
import type { Locale } from '@/lib/text/localized';
import type { IndexLogView, LogEntryView } from '@/lib/views/import/published-view';
import { moment } from './format-import';
import styles from './log-section.module.css';
import { UndoForm } from './undo-form';

type LogSectionProps = { readonly logs: readonly IndexLogView[]; readonly locale: Locale };

/** What was imported into each index, by whom, and the way back to an earlier edition. */
export function LogSection({ logs, locale }: LogSectionProps) {
  const t = translator(locale, 'importing');
  if (logs.length === 0) return null;
  return (
    <Section id="log" title={t('log.title')} note={t('log.note')}>
      {logs.map((log) => (
        <IndexLog key={log.index} log={log} locale={locale} />
      ))}
    </Section>
  );
}

function IndexLog({ log, locale }: { readonly log: IndexLogView; readonly locale: Locale }) {
  const t = translator(locale, 'importing');
  const { index, title, entries, isCut } = log;
  return (
    <div id={`log-${index}`} className={styles.log}>
      <DataTable
        caption={t('log.caption', { index: title })}
        columns={[
          { key: 'when', label: t('log.when') },
          { key: 'who', label: t('log.who') },
          { key: 'what', label: t('log.what') },
          { key: 'edition', label: t('log.edition') },
          { key: 'changed', label: t('log.changed') },
        ]}
        rows={entries.map((entry) => rowOf(entry, log, locale))}
      />
      {isCut && (
        <p>
          {t.rich('log.more', {
            shown: formatNumber(entries.length, locale),
            link: (inner) => <a href={`${dataPath(locale, index)}#imports`}>{inner}</a>,
          })}
        </p>
      )}
    </div>
  );
}

function rowOf(entry: LogEntryView, log: IndexLogView, locale: Locale): TableRow {
  const t = translator(locale, 'importing');
  const { importedAt, importedBy, file, packHash, outcome, changes } = entry;
  return {
    key: importedAt,
    cells: [
      <time key="when" dateTime={importedAt}>
        {moment(importedAt, locale)}
      </time>,
      importedBy,
      <span key="what" className={styles.what}>
        {t(`log.${outcome}`, { file })}{' '}
        <small title={packHash}>{t('log.fileHash', { hash: shortHash(packHash) })}</small>
      </span>,
      <EditionCell key="edition" entry={entry} log={log} locale={locale} />,
      changes === null ? '–' : wordChanges(changes, locale),
    ],
  };
}

type EditionCellProps = {
  readonly entry: LogEntryView;
  readonly log: IndexLogView;
  readonly locale: Locale;
};

function EditionCell({ entry: { edition, isCurrent, canReturn }, log, locale }: EditionCellProps) {
  const t = translator(locale, 'importing');
  if (edition === null) return '–';
  return (
    <>
      {edition.label} <small title={edition.hash}>{shortHash(edition.hash)}</small>{' '}
      {isCurrent && <strong className={styles.current}>{t('log.current')}</strong>}
      {canReturn && <UndoForm log={log} edition={edition} locale={locale} />}
    </>
  );
}
