import type { ReactNode } from 'react';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { LevelMeter } from '@/components/ui/level-meter';
import { Localized } from '@/components/ui/localized';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CityLabel, EvidenceMark } from '@/lib/views/evidence/marks';
import type { LinkView } from '@/lib/views/evidence/types';
import styles from './link-article.module.css';
import { ScoreLine } from './score-line';

type LinkArticleProps = {
  readonly link: LinkView;
  readonly city: CityLabel;
  readonly locale: Locale;
};

/** One indicator that the evidence bears on: what it says there, the rating, the scores above. */
export function LinkArticle({ link, city, locale }: LinkArticleProps) {
  return (
    <article className={styles.link} aria-labelledby={`link-${link.indicator.slug}`}>
      <header className={styles.head}>
        <h3 id={`link-${link.indicator.slug}`}>
          <a href={link.indicator.href}>
            <Localized text={link.indicator.title} locale={locale} />
          </a>
        </h3>
        <Rating link={link} city={city} locale={locale} />
      </header>
      <DefinitionList items={definitions(link, locale)} />
    </article>
  );
}

function Rating({ link, city, locale }: LinkArticleProps) {
  const t = translator(locale, 'evidence');
  const { rated, role, cellHref } = link;
  if (rated === null) {
    const isAgainst = role?.rating.kind === 'only-against';
    const text = t(isAgainst ? 'rests.onlyAgainst' : 'rests.noRating');
    return <LevelMeter level={null} position={city.position} text={text} href={cellHref} />;
  }
  const value = formatNumber(rated.value, locale, Number.isInteger(rated.value) ? 0 : 1);
  if (!rated.isRubric) {
    return (
      <a href={cellHref}>
        {value} {rated.unit !== null && <Localized text={rated.unit} locale={locale} />}
      </a>
    );
  }
  return (
    <LevelMeter
      level={rated.value}
      position={city.position}
      text={t('rests.level', { level: value })}
      href={cellHref}
    />
  );
}

/** The rows of a link, those that do not apply left out. */
function definitions(link: LinkView, locale: Locale): readonly Definition[] {
  const t = translator(locale, 'evidence');
  const side = [t(`polarities.${link.polarity}`), t(`strengths.${link.strength}`)].join(t('dot'));
  const items = link.items.map((item) => shownText(item, locale).text).join(t('separator'));
  const rows: readonly (readonly [Definition['key'], string, ReactNode])[] = [
    [
      'says',
      t('rests.says'),
      <>
        <b>{side}</b>
        <br />
        <Localized text={link.reason} locale={locale} />
      </>,
    ],
    ['items', t('rests.items'), items === '' ? null : items],
    ['against', t('rests.against'), marks(link.against === null ? [] : [link.against], locale)],
    ['opposed', t('rests.opposed'), marks(link.opposedBy, locale)],
    ['did', t('rests.did'), link.sentences.length === 0 ? null : roleText(link, locale)],
    ...ratedRows(link, locale),
    ['scores', t('rests.scores'), <Scores key="scores" link={link} locale={locale} />],
  ];
  return rows.flatMap(([key, term, details]) => (details === null ? [] : [{ key, term, details }]));
}

function ratedRows({ rated }: LinkView, locale: Locale) {
  if (rated === null) return [];
  const t = translator(locale, 'evidence');
  const anchor =
    rated.anchor === null
      ? []
      : ([
          [
            'anchor',
            t('rests.anchor', { level: rated.value }),
            <Localized key="anchor" text={rated.anchor} locale={locale} />,
          ],
        ] as const);
  const rationale = [
    'rationale',
    t('rests.rationale'),
    rated.rationale && <Localized key="rationale" text={rated.rationale} locale={locale} />,
  ] as const;
  return [...anchor, rationale];
}

function roleText({ sentences }: LinkView, locale: Locale): string {
  const t = translator(locale, 'evidence');
  const space = locale === 'zh' ? '' : ' ';
  return sentences.map((sentence) => t(sentence.key, { ...sentence.values })).join(space);
}

function marks(evidence: readonly EvidenceMark[], locale: Locale): ReactNode {
  if (evidence.length === 0) return null;
  return evidence.map(({ slug, claim, href }) => (
    <p key={slug} className={styles.mark}>
      <a href={href}>
        <Localized text={claim} locale={locale} />
      </a>
    </p>
  ));
}

function Scores({ link, locale }: Pick<LinkArticleProps, 'link' | 'locale'>) {
  const t = translator(locale, 'evidence');
  return link.drivers.map(({ slug, title, href, score }) => (
    <p key={slug} className={styles.mark}>
      <a href={href}>
        <Localized text={title} locale={locale} />
      </a>
      {t('colon')}
      <ScoreLine score={score} locale={locale} />
    </p>
  ));
}
