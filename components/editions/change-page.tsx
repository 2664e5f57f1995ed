import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { viewPath } from '@/lib/address/api-paths';
import { editionChangePath, editionsPath } from '@/lib/address/edition-paths';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import type { EditionChangeView } from '@/lib/views/editions/change-types';
import { CauseKey } from './cause-key';
import { CausePatterns } from './change-bar';
import { changeHeading, changeLede } from './change-words';
import { ChangedCity } from './changed-city';
import styles from './changed-city.module.css';
import { TablesSection } from './tables-section';

type ViewProps = { readonly view: EditionChangeView; readonly locale: Locale };
type ChangePageProps = ViewProps & { readonly edition: ShellEdition };

/** What changed between two editions, and why, city by city. */
export function ChangePage({ view, edition, locale }: ChangePageProps) {
  const t = translator(locale, 'editions');
  const { index, from, to, city, page } = view;
  const pair = { from: from.hash, to: to.hash };
  const part = city === null ? { page } : { city };
  const steps = [
    { href: editionsPath(locale, index.slug), label: t('change.editions') },
    ...(city === null
      ? []
      : [{ href: editionChangePath(locale, index.slug, pair), label: t('change.whole') }]),
  ];
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.firstCities }}
      current={null}
      switchHref={editionChangePath(otherLocale(locale), index.slug, pair, part)}
      edition={edition}
    >
      <CausePatterns />
      <Breadcrumb label={t('change.breadcrumb')} steps={steps} />
      <PageHeading
        kicker={t('change.title', { from: from.label, to: to.label })}
        title={changeHeading(view, locale)}
        lede={changeLede(view, locale)}
      />
      {view.cities.length > 0 && <CitiesSection view={view} locale={locale} />}
      {city === null && <TablesSection view={view} locale={locale} />}
    </PageShell>
  );
}

function CitiesSection({ view, locale }: ViewProps) {
  const t = translator(locale, 'editions');
  const { index, from, to, cities } = view;
  const isAlone = view.city !== null;
  const query = [
    `from=${from.hash.slice(0, 12)}`,
    `to=${to.hash.slice(0, 12)}`,
    `cities=${cities.map(({ slug }) => slug).join(',')}`,
  ].join('&');
  return (
    <Section
      id="cities"
      title={t(isAlone ? 'change.scores' : 'change.cities')}
      note={t(isAlone ? 'change.scoresNote' : 'change.citiesNote', { scale: view.scale })}
    >
      <CauseKey kinds={view.kinds} locale={locale} />
      {cities.map((city) => (
        <ChangedCity key={city.slug} view={view} city={city} locale={locale} />
      ))}
      <p>
        <a href={viewPath(index.slug, 'changes', 'csv', query)}>{t('change.download')}</a>
      </p>
      {!isAlone && view.pages > 1 && <Pages view={view} locale={locale} />}
    </Section>
  );
}

function Pages({ view: { index, from, to, page, pages }, locale }: ViewProps) {
  const t = translator(locale, 'editions');
  const href = (other: number) =>
    editionChangePath(locale, index.slug, { from: from.hash, to: to.hash }, { page: other });
  return (
    <nav className={styles.pages} aria-label={t('change.pages')}>
      {page > 1 && <a href={href(page - 1)}>{t('change.previous')}</a>}
      <span>{t('change.page', { page, pages })}</span>
      {page < pages && <a href={href(page + 1)}>{t('change.next')}</a>}
    </nav>
  );
}
