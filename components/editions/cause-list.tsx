import { evidencePath, sourcePath } from '@/lib/address/paths';
import { formatList, formatPercent, formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type {
  CauseView,
  ChangedCityView,
  EditionChangeView,
} from '@/lib/views/editions/change-types';
import { points } from './change-words';
import styles from './changed-city.module.css';

type CauseListProps = {
  readonly view: EditionChangeView;
  readonly city: ChangedCityView;
  readonly locale: Locale;
};

/** The causes of a change in the order of their size, each with the evidence behind it. */
export function CauseList({ view, city, locale }: CauseListProps) {
  const t = translator(locale, 'editions');
  if (city.causes.length === 0) return <p>{t('change.noCauses')}</p>;
  // Alone on its page the city has no heading of its own.
  const Heading = view.city === null ? 'h4' : 'h3';
  return (
    <>
      <Heading className={styles.why}>{t('change.causes')}</Heading>
      <ol className={styles.causes}>
        {city.causes.map((cause) => (
          <li key={cause.key}>
            <p className={styles.cause}>
              <b>{titleOf(cause, locale)}</b> <span>{stepOf(cause, locale)}</span>
            </p>
            <p className={styles.amounts}>{amountsOf(cause, locale)}</p>
            <Evidence cause={cause} index={view.index.slug} locale={locale} />
          </li>
        ))}
      </ol>
      {view.city !== null && city.algorithm !== null && (
        <p className={styles.note}>
          {city.algorithm.kind === 'exact'
            ? t('change.exact', { players: city.algorithm.players })
            : t('change.sampled', {
                players: city.algorithm.players,
                count: city.algorithm.count,
                seed: String(city.algorithm.seed),
              })}
        </p>
      )}
    </>
  );
}

function titleOf({ cause, indicator, nodes, weights, cities }: CauseView, locale: Locale): string {
  const t = translator(locale, 'editions');
  const name = t(`change.cause.${cause}`);
  if (weights.length > 0) return t('change.ofNothing', { cause: name });
  if (indicator !== null) {
    return t('change.ofIndicator', { cause: name, indicator: shownText(indicator, locale).text });
  }
  const names = [...nodes, ...cities].map((one) => shownText(one, locale).text);
  if (names.length > 0) {
    return t('change.ofNodes', { cause: name, names: formatList(names, locale) });
  }
  return cause === 'peers' ? t('change.peersRevised') : t('change.ofNothing', { cause: name });
}

/** From which level, value or weights to which. */
function stepOf(cause: CauseView, locale: Locale): string {
  const { indicator, isRating, before, after } = cause;
  if (indicator === null) return weightsOf(cause, locale);
  const shown = (value: number | null) => (value === null ? '–' : formatValue(value, locale));
  const values = { before: shown(before), after: shown(after) };
  return translator(locale, 'editions')(isRating ? 'change.level' : 'change.value', values);
}

function weightsOf({ weights }: CauseView, locale: Locale): string {
  if (weights.length === 0) return '';
  const t = translator(locale, 'editions');
  const shares = weights.map(({ label, before, after }) =>
    t('change.weight', {
      node: shownText(label, locale).text,
      before: formatPercent(before, locale, 1),
      after: formatPercent(after, locale, 1),
    }),
  );
  return t('change.weights', { weights: shares.join(t('change.partSeparator')) });
}

function amountsOf({ amounts }: CauseView, locale: Locale): string {
  const t = translator(locale, 'editions');
  return amounts
    .map(({ label, amount }) =>
      t('change.part', { node: shownText(label, locale).text, amount: points(amount, locale) }),
    )
    .join(t('change.partSeparator'));
}

type EvidenceProps = {
  readonly cause: CauseView;
  readonly index: string;
  readonly locale: Locale;
};

/** Evidence that is gone has a page still, which says when it was withdrawn. */
function Evidence({ cause: { evidence, source }, index, locale }: EvidenceProps) {
  const t = translator(locale, 'editions');
  if (evidence.length === 0 && source === null) return null;
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ slug, change, claim }) => (
        <li key={slug}>
          {t.rich(`change.evidence.${change}`, {
            claim: claim === null ? slug : shownText(claim, locale).text,
            link: (inner) => <a href={evidencePath(locale, index, slug)}>{inner}</a>,
          })}
        </li>
      ))}
      {source !== null && (
        <li>
          {t.rich('change.source', {
            link: (inner) => <a href={sourcePath(locale, index, source)}>{inner}</a>,
          })}
        </li>
      )}
    </ul>
  );
}
