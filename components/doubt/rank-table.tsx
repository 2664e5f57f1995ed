import { ShareBar } from '@/components/robustness/share-bar';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { formatNumber, formatPercent } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import type { Locale } from '@/lib/text/localized';
import type { RankRow } from '@/lib/views/doubt/ranks-types';
import { RankLine } from './rank-line';
import styles from './rank-table.module.css';

/** Finished words of the table; `{best}` and `{worst}` stand for ranks. */
export type RankTableWords = {
  readonly caption: string;
  readonly city: string;
  readonly rank: string;
  readonly interval: string;
  readonly range: string;
  readonly median: string;
  readonly first: string;
  readonly amongFirst: string;
};

type RankTableProps = {
  readonly rows: readonly RankRow[];
  /** How many cities are ranked. */
  readonly ranked: number;
  readonly firstOf: number;
  readonly words: RankTableWords;
  readonly locale: Locale;
};

/** Of each city its rank and where that lies over the draws; drawn by the server and in the browser. */
export function RankTable({ rows, ranked, firstOf, words, locale }: RankTableProps) {
  return (
    <div className={styles.ranks}>
      <DataTable
        caption={words.caption}
        columns={[
          { key: 'city', label: words.city },
          { key: 'rank', label: words.rank, numeric: true },
          { key: 'interval', label: words.interval },
          { key: 'median', label: words.median, numeric: true },
          { key: 'first', label: words.first },
          ...(firstOf === 1 ? [] : [{ key: 'among', label: words.amongFirst }]),
        ]}
        rows={rows.map((row) => ({
          key: row.slug,
          cells: [
            <a key="city" href={row.href}>
              <Localized text={row.name} locale={locale} />
            </a>,
            formatNumber(row.rank, locale, 0),
            <RankLine key="line" row={row} ranked={ranked} text={rangeText(row, words, locale)} />,
            formatNumber(row.median, locale, 0),
            share(row.first, locale),
            ...(firstOf === 1 ? [] : [share(row.amongFirst, locale)]),
          ],
        }))}
      />
    </div>
  );
}

function rangeText({ best, worst }: RankRow, words: RankTableWords, locale: Locale): string {
  if (best === worst) return formatNumber(best, locale, 0);
  return fillTemplate(words.range, {
    best: formatNumber(best, locale, 0),
    worst: formatNumber(worst, locale, 0),
  });
}

function share(value: number, locale: Locale) {
  return <ShareBar share={value} text={formatPercent(value, locale)} position={null} mark={null} />;
}
