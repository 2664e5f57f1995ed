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
  const { scores, scoreCount } = preview;
  if (scoreCount === 0) return <p>{t('preview.scoresNone')}</p>;
  const rest = scores.slice(SHOWN, MOST_SHOWN);
  return (
    <>
      <p>{t('preview.scoresNote', { count: scoreCount })}</p>
      <ScoreTable scores={scores.slice(0, SHOWN)} locale={locale} />
      {rest.length > 0 && (
        <Disclosure summary={t('preview.scoresMore', { count: rest.length })}>
          <ScoreTable scores={rest} locale={locale} />
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
  readonly locale: Locale;
};

function ScoreTable({ scores, locale }: ScoreTableProps) {
  const t = translator(locale, 'importing');
  return (
    <DataTable
      caption={t('preview.scoresCaption')}
      columns={[
        { key: 'city', label: t('preview.city') },
        { key: 'node', label: t('preview.node') },
        { key: 'before', label: t('preview.before'), numeric: true },
        { key: 'after', label: t('preview.after'), numeric: true },
        { key: 'by', label: t('preview.by'), numeric: true },
        { key: 'bounds', label: t('preview.bounds'), numeric: true },
        { key: 'rank', label: t('preview.rank'), numeric: true },
      ]}
      rows={scores.map((move) => rowOf(move, locale))}
    />
  );
}

function rowOf({ city, node, before, after, by }: ScoreMoveView, locale: Locale): TableRow {
  return {
    key: `${city} ${node}`,
    cells: [
      city,
      node,
      shownValue(before, locale),
      shownValue(after, locale),
      by === null ? NONE : formatDifference(by, locale, DECIMALS),
      fromTo(before, after, (side) => boundsOf(side, locale)),
      fromTo(before, after, (side) => rankOf(side, locale)),
    ],
  };
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
