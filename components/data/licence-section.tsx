import { Section } from '@/components/ui/section';
import { citePath } from '@/lib/address/cite-paths';
import { formatDate, formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';

type LicenceSectionProps = { readonly view: DataPageView; readonly locale: Locale };

/** Under which terms data, code and sources stand, and how to cite the edition. */
export function LicenceSection({ view, locale }: LicenceSectionProps) {
  const t = translator(locale, 'data');
  return (
    <Section id="licence" title={t('licence.title')}>
      {view.licences.length === 0 && <p>{t('licence.dataUnknown')}</p>}
      {view.licences.map(({ name, title, path }) => (
        <p key={name ?? path}>
          {t.rich('licence.data', {
            licence: title ?? name ?? path ?? '',
            link: (inner) => (path === undefined ? inner : <a href={path}>{inner}</a>),
          })}
        </p>
      ))}
      <p>{t('licence.code')}</p>
      {view.sources.map((source) => (
        <p key={source.slug}>
          {t('licence.source', {
            source: shownText(source.title, locale).text,
            licence: shownText(source.licence, locale).text,
          })}
        </p>
      ))}
      <p>
        {t('licence.cite')}
        <br />
        <HowToCite view={view} locale={locale} />
      </p>
      <p>
        <a href={citePath(locale, view.index.slug, 'data')}>{t('licence.styles')}</a>
      </p>
    </Section>
  );
}

function HowToCite({ view: { creators, index, edition }, locale }: LicenceSectionProps) {
  const t = translator(locale, 'data');
  return t.rich('licence.citation', {
    creators: creators.length === 0 ? t('licence.someone') : formatList(creators, locale),
    // A pack does not say in which language its contributors have their names.
    names: (inner) => <span lang={creators.length === 0 ? undefined : ''}>{inner}</span>,
    index: shownText(index.title, locale).text,
    label: edition.label,
    date: formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale),
    hash: edition.hash,
  });
}
