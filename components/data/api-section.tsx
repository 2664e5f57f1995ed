import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import {
  chartPath,
  indexesPath,
  indexPath,
  packArchivePath,
  readyPath,
  scoresPath,
  tablePath,
  workbookPath,
} from '@/lib/address/api-paths';
import { pageCitationPath } from '@/lib/address/cite-paths';
import { apiPagePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';
import styles from './api-section.module.css';

type ApiSectionProps = { readonly view: DataPageView; readonly locale: Locale };

/** The addresses that programs read, each as a link that can be tried. */
export function ApiSection({ view, locale }: ApiSectionProps) {
  const t = translator(locale, 'data');
  const { slug } = view.index;
  const pair = view.cities.slice(0, 2);
  const addresses = {
    indexes: indexesPath(),
    index: indexPath(slug),
    scores: scoresPath(slug, pair),
    tables: tablePath(slug, 'links'),
    pack: packArchivePath(slug),
    ...(view.hasWorkbook ? { workbook: workbookPath(slug, locale) } : {}),
    ...(pair.length < 2 ? {} : { charts: chartPath(slug, locale, 'bars', pair, 'svg') }),
    citation: pageCitationPath(locale, slug, 'data', 'bibtex'),
    health: readyPath(),
  } as const;
  return (
    <Section id="api" title={t('api.title')} note={t('api.note')}>
      <DataTable
        caption={t('api.caption')}
        columns={[
          { key: 'address', label: t('api.address') },
          { key: 'gives', label: t('api.gives') },
        ]}
        rows={(Object.keys(addresses) as (keyof typeof addresses)[]).map((key) => ({
          key,
          cells: [
            <a key="address" className={styles.address} href={addresses[key]}>
              {addresses[key]}
            </a>,
            t(`api.${key}`),
          ],
        }))}
      />
      <p>
        <a href={apiPagePath(locale)}>{t('api.all')}</a>
      </p>
    </Section>
  );
}
