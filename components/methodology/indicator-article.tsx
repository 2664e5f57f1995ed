import { Localized } from '@/components/ui/localized';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { AnchorView, IndicatorMethod } from '@/lib/views/methodology/types';
import styles from './indicator-article.module.css';
import { measureWords } from './measure-words';
import { ratedFrom } from './rated-from';

type IndicatorArticleProps = { readonly indicator: IndicatorMethod; readonly locale: Locale };

/** An indicator: what it asks, what counts, and its levels. Its slug is its place on the page. */
export function IndicatorArticle({ indicator, locale }: IndicatorArticleProps) {
  const t = translator(locale, 'methodology');
  const { slug, title, definition, includes, excludes, boundary } = indicator;
  return (
    <article id={slug} className={styles.indicator} aria-labelledby={`${slug}-title`}>
      <header>
        <h4 id={`${slug}-title`}>
          <Localized text={title} locale={locale} />
        </h4>
        <p className={styles.meta}>{metaWords(indicator, locale)}</p>
      </header>
      <div className={styles.body}>
        <div className={styles.scope}>
          <p>
            <Localized text={definition} locale={locale} />
          </p>
          <dl>
            <Scope term={t('indicators.counts')} text={includes} locale={locale} />
            <Scope term={t('indicators.countsNot')} text={excludes} locale={locale} />
            <Scope term={t('indicators.boundary')} text={boundary} locale={locale} />
          </dl>
        </div>
        {indicator.anchors.length > 0 && <Levels indicator={indicator} locale={locale} />}
      </div>
    </article>
  );
}

type ScopeProps = {
  readonly term: string;
  readonly text: LocalizedText | null;
  readonly locale: Locale;
};

function Scope({ term, text, locale }: ScopeProps) {
  if (text === null) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Localized text={text} locale={locale} />
      </dd>
    </div>
  );
}

function Levels({ indicator, locale }: IndicatorArticleProps) {
  const t = translator(locale, 'methodology');
  const name = shownText(indicator.title, locale).text;
  return (
    <table className={styles.levels}>
      <caption>{t('indicators.levels', { indicator: name })}</caption>
      <tbody>
        {indicator.anchors.map((anchor) => (
          <tr key={anchor.level}>
            <th scope="row" aria-label={t('indicators.level', { level: anchor.level })}>
              {anchor.level}
            </th>
            <td>
              <Localized text={anchor.text} locale={locale} />
              <ItemCount anchor={anchor} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ItemCountProps = { readonly anchor: AnchorView; readonly locale: Locale };

function ItemCount({ anchor: { minimumItems }, locale }: ItemCountProps) {
  if (minimumItems === null || minimumItems === 0) return null;
  const t = translator(locale, 'methodology');
  return <small> {t('indicators.items', { count: formatNumber(minimumItems, locale) })}</small>;
}

function metaWords(indicator: IndicatorMethod, locale: Locale): string {
  const t = translator(locale, 'methodology');
  const { role, shareOfParent, isRubric, lessIsBetter } = indicator;
  const values = { role: t(`framework.${role}`), share: formatPercent(shareOfParent, locale) };
  const parts = isRubric
    ? [t('indicators.meta', { ...values, rated: ratedFrom(indicator, locale) })]
    : [t('indicators.metaMeasure', values), ...measureWords(indicator, locale)];
  if (lessIsBetter) parts.push(t('indicators.lessIsBetter'));
  return parts.join(sentenceSpace(locale));
}
