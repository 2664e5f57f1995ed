import { DataTable, type TableRow } from '@/components/ui/data-table';
import { draftScoresPath } from '@/lib/address/import-paths';
import { formatDifference, formatNumber, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PreviewView, ScoreMoveView, SideView } from '@/lib/views/import/preview-view';

type MovedScoresProps = {
  readonly draft: string;
  readonly preview: PreviewView;
  readonly locale: Locale;
};

/** Scores that the page lists; the file has more of them. */
const SHOWN = 100;

/** Small moves are worth a second decimal. */
const DECIMALS = 2;

const NONE = '–';

/** Every score that would move, and by how much. */
export function MovedScores({ draft, preview, locale }: MovedScoresProps) {
  const t = translator(locale, 'importing');
  const { scores, scoreCount } = preview;
  if (scoreCount === 0) return <p>{t('preview.scoresNone')}</p>;
  const shown = scores.slice(0, SHOWN);
  return (
    <>
      <p>
        {t('preview.scoresNote', { count: scoreCount })}{' '}
        {shown.length < scoreCount &&
          `${t('preview.first', { shown: formatNumber(shown.length, locale) })} `}
        <a href={draftScoresPath(locale, draft)} download>
          {scores.length < scoreCount
            ? t('preview.scoresCsvFirst', { count: formatNumber(scores.length, locale) })
            : t('preview.scoresCsv')}
        </a>
      </p>
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
        rows={shown.map((move) => rowOf(move, locale))}
      />
    </>
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
      fromTo(boundsOf(before, locale), boundsOf(after, locale)),
      fromTo(rankOf(before, locale), rankOf(after, locale)),
    ],
  };
}

function shownValue(side: SideView | null, locale: Locale): string {
  return side?.value == null ? NONE : formatNumber(side.value, locale, DECIMALS);
}

function boundsOf(side: SideView | null, locale: Locale): string {
  if (side === null) return NONE;
  return `${formatScore(side.lower, locale)}–${formatScore(side.upper, locale)}`;
}

function rankOf(side: SideView | null, locale: Locale): string {
  return side?.rank == null ? NONE : formatNumber(side.rank, locale);
}

/** What stays is written once. */
function fromTo(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}
