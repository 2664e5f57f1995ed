import { ShortNotes } from '@/components/sureness/short-notes';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { editionChangePath } from '@/lib/address/edition-paths';
import { markedScore } from '@/lib/charts/chart-series';
import { formatList, formatRange } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type {
  ChangedCityView,
  ChangedScoreView,
  EditionChangeView,
} from '@/lib/views/editions/change-types';
import { CauseList } from './cause-list';
import { ChangeBar } from './change-bar';
import { points } from './change-words';
import styles from './changed-city.module.css';

type ChangedCityProps = {
  readonly view: EditionChangeView;
  readonly city: ChangedCityView;
  readonly locale: Locale;
};

/** What became of the scores of a city, and why. */
export function ChangedCity({ view, city, locale }: ChangedCityProps) {
  const t = translator(locale, 'editions');
  const name = shownText(city.name, locale).text;
  const pair = { from: view.from.hash, to: view.to.hash };
  const href = editionChangePath(locale, view.index.slug, pair, { city: city.slug });
  const isAlone = view.city !== null;
  return (
    <article className={isAlone ? undefined : styles.city} aria-label={name}>
      {!isAlone && (
        <h3>
          <a href={href}>
            <Localized text={city.name} locale={locale} />
          </a>
        </h3>
      )}
      {city.presence !== 'both' && <p>{t(`change.presence.${city.presence}`)}</p>}
      <ScoreTable view={view} city={city} locale={locale} />
      <ShortNotes
        rows={city.scores.flatMap(({ before, after }) => [before ?? {}, after ?? {}])}
        locale={locale}
      />
      {city.presence === 'both' && <Missing scores={city.scores} locale={locale} />}
      {city.presence === 'both' && <CauseList view={view} city={city} locale={locale} />}
      {!isAlone && city.presence === 'both' && (
        <p className={styles.more}>
          <a href={href}>
            {city.more > 0
              ? t('change.more', { count: city.more, city: name })
              : t('change.all', { city: name })}
          </a>
        </p>
      )}
    </article>
  );
}

function ScoreTable({ view, city, locale }: ChangedCityProps) {
  const t = translator(locale, 'editions');
  const hasParts = view.kinds.length > 0 && city.presence === 'both';
  const kinds = hasParts ? view.kinds : [];
  return (
    <DataTable
      caption={t('change.caption', { city: shownText(city.name, locale).text })}
      columns={[
        { key: 'score', label: t('change.score') },
        { key: 'before', label: t('change.before'), numeric: true },
        { key: 'after', label: t('change.after'), numeric: true },
        { key: 'by', label: t('change.by'), numeric: true },
        ...(hasParts ? [{ key: 'parts', label: t('change.parts') }] : []),
        ...kinds.map((kind) => ({
          key: kind,
          label: t(`change.kinds.${kind}`),
          numeric: true,
        })),
      ]}
      rows={city.scores.map((score) => ({
        key: score.node,
        cells: [
          <span key="score" className={styles[score.level]}>
            <Localized text={score.label} locale={locale} />
          </span>,
          shownScore(score, 'before', locale),
          shownScore(score, 'after', locale),
          <b key="by">{points(score.by, locale)}</b>,
          ...(hasParts ? [<ChangeBar key="parts" {...score} scale={view.scale} />] : []),
          ...kinds.map((kind) => amountOf(score, kind, locale)),
        ],
      }))}
    />
  );
}

function amountOf({ segments }: ChangedScoreView, kind: string, locale: Locale): string {
  return points(segments.find((one) => one.kind === kind)?.amount ?? null, locale);
}

/** A score with its rank; bounds where there is no number. */
function shownScore(score: ChangedScoreView, edition: 'before' | 'after', locale: Locale): string {
  const t = translator(locale, 'editions');
  const shown = score[edition];
  if (shown === null) return t('change.none');
  const { value, lower, upper, rank, imputed } = shown;
  if (value === null) return t('change.bounds', { range: formatRange(lower, upper, locale) });
  const text = markedScore(value, imputed, locale);
  const hasMoved = score.before?.rank !== score.after?.rank;
  const isRankShown = rank !== null && (score.level === 'index' || hasMoved);
  return isRankShown ? t('change.rank', { score: text, rank }) : text;
}

/** Where a score has no number in one of the editions: by which rule. */
function Missing({
  scores,
  locale,
}: Pick<ChangedCityView, 'scores'> & { readonly locale: Locale }) {
  const t = translator(locale, 'editions');
  const lines = scores.flatMap(({ node, label, level, missing }) =>
    level === 'indicator'
      ? []
      : missing.map(({ edition, rule, drivers }) => {
          const names = drivers.map((driver) => shownText(driver, locale).text);
          const reason = t(`change.missing.${rule}`, {
            drivers: formatList(names, locale),
            count: names.length,
          });
          const score = shownText(label, locale).text;
          return {
            key: `${node} ${edition}`,
            text: t(`change.missing.${edition}`, { score, reason }),
          };
        }),
  );
  if (lines.length === 0) return null;
  return (
    <ul className={styles.missing}>
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
