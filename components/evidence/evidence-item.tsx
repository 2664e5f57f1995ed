import { CitySymbol } from '@/components/ui/city-symbol';
import { Localized } from '@/components/ui/localized';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { EvidenceItem as Item } from '@/lib/views/evidence-list/types';
import styles from './evidence-item.module.css';
import { Marked } from './marked';

type EvidenceItemProps = { readonly item: Item; readonly locale: Locale };

/** One piece of evidence in the list: whose it is, what it says, and what it bears on. */
export function EvidenceItem({ item, locale }: EvidenceItemProps) {
  const t = translator(locale, 'evidence');
  const stages = item.stages.map((stage) => t(`stages.${stage}`)).join(t('separator'));
  const words = [
    t(`kinds.${item.kind}`),
    ...(stages === '' ? [] : [stages]),
    ...(item.isInterested ? [t('interested')] : []),
  ];
  return (
    <li className={styles.item}>
      <p className={styles.origin}>
        <span className={styles.city}>
          <CitySymbol position={item.city.position} />{' '}
          <Localized text={item.city.name} locale={locale} />
        </span>
        <a href={item.passage.href}>{passageText(item, locale)}</a>
      </p>
      <div>
        <p className={styles.claim}>
          <a href={item.href}>
            <Marked text={item.claim} locale={locale} />
          </a>
        </p>
        {item.foundElsewhere.map(({ where, text }) => (
          <p key={`${where} ${text.lang}`} className={styles.elsewhere}>
            {t(`list.elsewhere.${where}`)}
            {sentenceSpace(locale)}
            <Marked text={text} locale={locale} />
          </p>
        ))}
        <p className={styles.words}>{words.join(t('dot'))}</p>
      </div>
      <Bearings item={item} locale={locale} />
    </li>
  );
}

function passageText({ passage: { number }, source }: Item, locale: Locale): string {
  const t = translator(locale, 'evidence');
  if (source === null) return t('list.passage', { number });
  return t('list.passageIn', { number, source: shownText(source, locale).text });
}

/** The indicators that it bears on, each with how firmly and on which side. */
function Bearings({ item, locale }: EvidenceItemProps) {
  const t = translator(locale, 'evidence');
  if (item.links.length === 0) return <p className={styles.words}>{t('list.unlinked')}</p>;
  return (
    <ul className={styles.links}>
      {item.links.map(({ indicator, strength, polarity }) => (
        <li key={indicator.slug}>
          <Localized text={indicator.title} locale={locale} />
          {t('colon')}
          <span className={styles.side}>
            {[t(`polarities.${polarity}`), t(`strengths.${strength}`)].join(t('dot'))}
          </span>
        </li>
      ))}
    </ul>
  );
}
