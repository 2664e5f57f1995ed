import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { draftScoresPath } from '@/lib/address/import-paths';
import { formatDifference, formatNumber, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PreviewView, ScoreMoveView, SideView } from '@/lib/views/import/preview-view';
import styles from './moved-scores.module.css';

type MovedScoresProps = {
  readonly draft: string;
  readonly preview: PreviewView;
  readonly locale: Locale;
};

/** Scores that stand open, and those that can be opened below them; the file has more. */
const SHOWN = 20;
const MOST_SHOWN = 100;

/** Small moves are worth a second decimal. */
const DECIMALS = 2;

const NONE = '–';

/** Every score that would move, and by how much. */
export function MovedScores({ draft, preview, locale }: MovedScoresProps) {
  const t = translator(locale, 'importing');
  const { scores, scoreCount, current } = preview;
  const isNew = current === null;
  if (scoreCount === 0) return <p>{t('preview.scoresNone')}</p>;
  const rest = scores.slice(SHOWN, MOST_SHOWN);
  return (
    <>
      <p>{t(isNew ? 'preview.scoresNew' : 'preview.scoresNote', { count: scoreCount })}</p>
      <ScoreTable scores={scores.slice(0, SHOWN)} isNew={isNew} locale={locale} />
      {rest.length > 0 && (
        <Disclosure summary={t('preview.scoresMore', { count: rest.length })}>
          <ScoreTable scores={rest} isNew={isNew} locale={locale} />
        </Disclosure>
      )}
      <p className={styles.file}>
        <a href={draftScoresPath(locale, draft)} download>
          {scores.length < scoreCount
            ? t('preview.scoresCsvFirst', { count: formatNumber(scores.length, locale) })
            : t('preview.scoresCsv')}
        </a>
      </p>
    </>
  );
}

type ScoreTableProps = {
  readonly scores: readonly ScoreMoveView[];
  /** There is no edition to move from: the table is a ranking. */
  readonly isNew: boolean;
  readonly locale: Locale;
};

function ScoreTable({ scores, isNew, locale }: ScoreTableProps) {
  const t = translator(locale, 'importing');
  const columns: readonly Column[] = isNew
    ? ['city', 'node', 'score', 'bounds', 'rank']
    : ['city', 'node', 'before', 'after', 'by', 'bounds', 'rank'];
  return (
    <DataTable
      caption={t(isNew ? 'preview.scoresNewCaption' : 'preview.scoresCaption')}
      columns={columns.map((key) => ({
        key,
        label: t(`preview.${key}`),
        numeric: key !== 'city' && key !== 'node',
      }))}
      rows={scores.map((move) => rowOf(move, columns, locale))}
    />
  );
}

type Column = 'city' | 'node' | 'score' | 'before' | 'after' | 'by' | 'bounds' | 'rank';

function rowOf(move: ScoreMoveView, columns: readonly Column[], locale: Locale): TableRow {
  const { city, node, before, after, by } = move;
  const cells: Readonly<Record<Column, string>> = {
    city,
    node,
    score: shownValue(after, locale),
    before: shownValue(before, locale),
    after: shownValue(after, locale),
    by: by === null ? NONE : formatDifference(by, locale, DECIMALS),
    bounds: fromTo(before, after, (side) => boundsOf(side, locale)),
    rank: fromTo(before, after, (side) => rankOf(side, locale)),
  };
  return { key: `${city} ${node}`, cells: columns.map((column) => cells[column]) };
}

function shownValue(side: SideView | null, locale: Locale): string {
  return side?.value == null ? NONE : formatNumber(side.value, locale, DECIMALS);
}

function boundsOf({ lower, upper }: SideView, locale: Locale): string {
  return `${formatScore(lower, locale)}–${formatScore(upper, locale)}`;
}

function rankOf({ rank }: SideView, locale: Locale): string {
  return rank === null ? NONE : formatNumber(rank, locale);
}

/** What stays is written once, and so is what was not there before. */
function fromTo(
  before: SideView | null,
  after: SideView | null,
  word: (side: SideView) => string,
): string {
  const words = [before, after].map((side) => side && word(side));
  const [from = null, to = null] = words;
  if (to === null) return from ?? NONE;
  return from === null || from === to ? to : `${from} → ${to}`;
}
