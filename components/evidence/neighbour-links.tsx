import { Localized } from '@/components/ui/localized';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { EvidenceView } from '@/lib/views/evidence/types';
import styles from './neighbour-links.module.css';

type NeighbourLinksProps = { readonly view: EvidenceView; readonly locale: Locale };

/** The way to the evidence before and after, drawn from the same passage. */
export function NeighbourLinks({ view, locale }: NeighbourLinksProps) {
  const { place, count, previous, next } = view.neighbours;
  if (count < 2) return null;
  const t = translator(locale, 'evidence');
  return (
    <nav className={styles.neighbours} aria-label={t('neighbours.label')}>
      <p>{t('neighbours.place', { place, count, number: view.passage.number })}</p>
      {previous !== null && (
        <a href={previous.href} rel="prev">
          <small>{t('neighbours.previous')}</small>
          <Localized text={previous.claim} locale={locale} />
        </a>
      )}
      {next !== null && (
        <a href={next.href} rel="next">
          <small>{t('neighbours.next')}</small>
          <Localized text={next.claim} locale={locale} />
        </a>
      )}
    </nav>
  );
}
