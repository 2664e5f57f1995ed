import {
  cityPath,
  dataPath,
  evidenceListPath,
  overviewPath,
  sourcePath,
} from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { Absence, NamedPage } from '@/lib/views/absence';
import { Localized } from './localized';
import { Section } from './section';

type InsteadSectionProps = { readonly absence: Absence; readonly locale: Locale };

/** What there is, for a reader whose address leads to nothing. */
export function InsteadSection({ absence, locale }: InsteadSectionProps) {
  const t = translator(locale, 'absence');
  const { index, indexes } = absence;
  return (
    <Section id="instead" title={t('instead.title')}>
      <NearestLine absence={absence} locale={locale} />
      {index === null ? (
        <PageList
          title={t('instead.indexes')}
          pages={indexes}
          hrefOf={(slug) => overviewPath(locale, slug)}
          locale={locale}
        />
      ) : (
        <>
          <ul>
            <li>
              <a href={overviewPath(locale, index.slug)}>
                {t('instead.overview', { index: shownText(index.title, locale).text })}
              </a>
            </li>
            <li>
              <a href={evidenceListPath(locale, index.slug)}>{t('instead.evidence')}</a>
            </li>
            <li>
              <a href={dataPath(locale, index.slug)}>{t('instead.data')}</a>
            </li>
          </ul>
          <PageList
            title={t('instead.cities')}
            pages={index.cities}
            hrefOf={(slug) => cityPath(locale, index.slug, slug)}
            locale={locale}
          />
        </>
      )}
    </Section>
  );
}

function NearestLine({ absence: { address, index, nearest }, locale }: InsteadSectionProps) {
  if (nearest === null) return null;
  const hrefOf = () => {
    if (index === null) return overviewPath(locale, nearest.slug);
    if (address?.thing === 'source') return sourcePath(locale, index.slug, nearest.slug);
    return cityPath(locale, index.slug, nearest.slug);
  };
  return (
    <p>
      <a href={hrefOf()}>
        {translator(locale, 'absence')('instead.nearest', {
          name: shownText(nearest.name, locale).text,
        })}
      </a>
    </p>
  );
}

type PageListProps = {
  readonly title: string;
  readonly pages: readonly NamedPage[];
  readonly hrefOf: (slug: string) => string;
  readonly locale: Locale;
};

function PageList({ title, pages, hrefOf, locale }: PageListProps) {
  if (pages.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {pages.map(({ slug, name }) => (
          <li key={slug}>
            <a href={hrefOf(slug)}>
              <Localized text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
