import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { cityPath, methodologyPath } from '@/lib/address/paths';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PeerView } from '@/lib/views/city/place';
import styles from './peer-section.module.css';

type PeerSectionProps = {
  readonly peers: readonly PeerView[];
  readonly index: string;
  /** How many drivers the index has. */
  readonly drivers: number;
  readonly locale: Locale;
};

/** The cities with the closest profile, each with the way to a comparison. */
export function PeerSection({ peers, index, drivers, locale }: PeerSectionProps) {
  const t = translator(locale, 'city');
  if (peers.length === 0) return null;
  return (
    <Section id="peers" title={t('peers.title')} note={t('peers.note')}>
      <DataTable
        caption={t('peers.caption')}
        columns={[
          { key: 'city', label: t('peers.city') },
          { key: 'distance', label: t('peers.distance'), numeric: true },
          { key: 'shared', label: t('peers.shared'), numeric: true },
          { key: 'comparison', label: t('peers.comparison') },
        ]}
        rows={peers.map(({ slug, name, distance, shared, href }) => ({
          key: slug,
          cells: [
            <a key="city" href={cityPath(locale, index, slug)}>
              <Localized text={name} locale={locale} />
            </a>,
            formatScore(distance, locale),
            t('peers.count', { shared, total: drivers }),
            <a key="comparison" href={href}>
              {t('drivers.compare', { city: shownText(name, locale).text })}
            </a>,
          ],
        }))}
      />
      <p className={styles.how}>
        <a href={methodologyPath(locale, index, 'method-peers')}>{t('peers.how')}</a>
      </p>
    </Section>
  );
}
