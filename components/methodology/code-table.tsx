import { DataTable } from '@/components/ui/data-table';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './code-table.module.css';

/** A word of the code book with finished texts. */
export type CodeRow = {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  /** The highest level that it carries, in words. */
  readonly cap?: string;
  /** How often the edition uses it. */
  readonly used: number;
};

type CodeTableProps = {
  readonly title: string;
  readonly caption: string;
  /** Head of the column of words. */
  readonly word: string;
  /** Head of the column of caps, where the words have one. */
  readonly cap?: string;
  readonly rows: readonly CodeRow[];
  readonly locale: Locale;
};

/** One list of words of the code book. */
export function CodeTable({ title, caption, word, cap, rows, locale }: CodeTableProps) {
  const t = translator(locale, 'methodology');
  const capColumn = cap === undefined ? [] : [{ key: 'cap', label: cap }];
  return (
    <div className={styles.codes}>
      <h3>{title}</h3>
      <DataTable
        caption={caption}
        columns={[
          { key: 'word', label: word },
          { key: 'meaning', label: t('codeBook.meaning') },
          ...capColumn,
          { key: 'used', label: t('codeBook.used'), numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            row.name,
            row.meaning,
            ...capColumn.map(() => row.cap ?? ''),
            formatNumber(row.used, locale),
          ],
        }))}
      />
    </div>
  );
}
