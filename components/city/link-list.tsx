import { Localized } from '@/components/ui/localized';
import { formatList } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { IndicatorView, LinkView } from '@/lib/views/city/indicator-types';
import styles from './link-list.module.css';

type LinkListProps = { readonly indicator: IndicatorView; readonly locale: Locale };

/** The claims under an indicator; each leads to its evidence and to its passage. */
export function LinkList({ indicator, locale }: LinkListProps) {
  const t = translator(locale, 'city');
  const label = t('links.caption', { indicator: shownText(indicator.title, locale).text });
  return (
    <ul className={styles.list} aria-label={label}>
      {indicator.links.map((link) => (
        <li key={link.evidence} className={styles.link}>
          <span className={styles.claim}>
            <a href={link.href}>
              <Localized text={link.claim} locale={locale} />
            </a>
          </span>
          <a className={styles.passage} href={link.passage.href}>
            {t('links.passageNumber', { number: link.passage.passage })}
          </a>
          <span className={styles.words}>
            <b>{standing(link, t)}</b>
            {t('separator')}
            {[t(`links.strengths.${link.strength}`), ...outcomeWords(link, indicator, t)].join(
              t('separator'),
            )}
          </span>
          <span className={styles.words}>
            <Localized text={link.reason} locale={locale} />
            <Details link={link} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function standing({ polarity, against }: LinkView, t: Translator<'city'>): string {
  if (polarity === 'supports') return t('links.supports');
  if (against === null) return t('links.qualifies');
  return t('links.qualifiesPassage', { number: against.passage });
}

/** What the rating made of the link: whether it gave the level, was capped, was lowered. */
function outcomeWords(
  { outcome, level, strength }: LinkView,
  { count }: IndicatorView,
  t: Translator<'city'>,
): readonly string[] {
  if (outcome === null) return [];
  const { cap, carried, isCapped, gaveLevel, loweredBy } = outcome;
  const capped = t('links.capped', { level, cap, strength: t(`links.strengths.${strength}`) });
  const role =
    count !== null
      ? gaveLevel && t('links.counts')
      : gaveLevel
        ? t('links.gaveLevel')
        : !isCapped && t('links.carries', { level: carried });
  return [
    ...(role === false ? [] : [role]),
    ...(isCapped && count === null ? [capped] : []),
    ...loweredBy.map(({ passage }) => t('links.lowered', { number: passage })),
  ];
}

type DetailsProps = { readonly link: LinkView; readonly locale: Locale };

function Details({ link, locale }: DetailsProps) {
  const t = translator(locale, 'city');
  const items = link.items.map((item) => shownText(item, locale).text);
  return (
    <>
      {items.length > 0 &&
        `${sentenceSpace(locale)}${t('links.items', { items: formatList(items, locale) })}`}
      {link.isInterested && (
        <>
          {sentenceSpace(locale)}
          <b>{t('links.interested')}</b>
          {link.witnessNote && (
            <>
              {t('links.colon')}
              {sentenceSpace(locale)}
              <Localized text={link.witnessNote} locale={locale} />
            </>
          )}
        </>
      )}
    </>
  );
}
