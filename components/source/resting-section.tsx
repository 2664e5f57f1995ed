import { CitySymbol } from '@/components/ui/city-symbol';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { SourceView } from '@/lib/views/source/types';
import { PassageLinks } from '../compare/passage-links';
import { ScoreLine } from '../evidence/score-line';
import styles from './resting-section.module.css';

type RestingSectionProps = { readonly view: SourceView; readonly locale: Locale };

/** The driver scores that rest on the source, and the way back to its passages. */
export function RestingSection({ view, locale }: RestingSectionProps) {
  const t = translator(locale, 'source');
  return (
    <Section id="scores" title={t('resting.title')} note={t('resting.note')}>
      <DataTable
        caption={t('resting.caption')}
        columns={[
          { key: 'driver', label: t('resting.driver') },
          { key: 'city', label: t('resting.city') },
          { key: 'score', label: t('resting.score') },
          { key: 'passages', label: t('resting.passages') },
        ]}
        rows={view.resting.map(({ anchor, driver, city, score, passages }) => ({
          key: anchor,
          id: anchor,
          cells: [
            <a key="driver" href={`${city.href}#${driver.slug}`}>
              <Localized text={driver.title} locale={locale} />
            </a>,
            <span key="city" className={styles.city}>
              <CitySymbol position={city.position} /> <Localized text={city.name} locale={locale} />
            </span>,
            <ScoreLine key="score" score={score} locale={locale} />,
            <PassageLinks
              key="passages"
              passages={passages}
              label={(number) => t('passages.number', { number })}
            />,
          ],
        }))}
      />
      <p>
        <a href={overviewPath(locale, view.index.slug)}>{t('resting.overview')}</a>
      </p>
    </Section>
  );
}
