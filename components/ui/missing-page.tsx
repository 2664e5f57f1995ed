import {
  cityPath,
  comparePath,
  evidencePath,
  homePath,
  reportPath,
  sourcePath,
} from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { languageTag, otherLocale } from '@/lib/text/language-tag';
import { isLocale, LOCALES, type Locale } from '@/lib/text/localized';
import type { Absence } from '@/lib/views/absence';
import { InsteadSection } from './instead-section';
import { PageHeading } from './page-heading';
import { PageShell } from './page-shell';
import { WithdrawnHeading } from './withdrawn-heading';

type MissingPageProps = {
  /** The language as the address has it; where that is none of ours, the page speaks all of them. */
  readonly locale: string;
  /** What is known of the address; nothing where its language is none of ours. */
  readonly absence?: Absence;
};

/**
 * The page for what does not exist (404) or no longer does (410), to be returned by a page (not
 * thrown with `notFound()`, whose answer is empty until a script has run). The page cache answers
 * with the status that it says.
 */
export function MissingPage({ locale, absence }: MissingPageProps) {
  const known = isLocale(locale);
  const shell: Locale = known ? locale : 'en';
  const isWithdrawn = absence !== undefined && absence.withdrawn.length > 0;
  const { index = null } = absence ?? {};
  return (
    <PageShell
      locale={shell}
      index={index && { slug: index.slug, cities: index.cities.slice(0, 2).map(slugOf) }}
      current={null}
      switchHref={
        isWithdrawn ? samePath(absence, otherLocale(shell)) : homePath(otherLocale(shell))
      }
      edition={null}
      status={isWithdrawn ? 410 : 404}
    >
      <meta name="robots" content="noindex" />
      {isWithdrawn && <WithdrawnHeading absence={absence} locale={shell} />}
      {!isWithdrawn &&
        (known ? [shell] : LOCALES).map((language) => (
          <MissingPageText key={language} locale={language} />
        ))}
      {absence !== undefined && <InsteadSection absence={absence} locale={shell} />}
    </PageShell>
  );
}

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}

/** The same address in another language. */
function samePath({ index, address }: Absence, locale: Locale): string {
  if (index === null || address === null) return homePath(locale);
  const [slug = ''] = address.slugs;
  switch (address.thing) {
    case 'city':
      return cityPath(locale, index.slug, slug);
    case 'evidence':
      return evidencePath(locale, index.slug, slug);
    case 'source':
      return sourcePath(locale, index.slug, slug);
    case 'comparison':
      return comparePath(locale, index.slug, address.slugs);
    case 'report':
      return reportPath(locale, index.slug, address.slugs);
  }
}

function MissingPageText({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'shell');
  return (
    <div lang={languageTag(locale)}>
      <PageHeading kicker="404" title={t('notFound.title')} lede={t('notFound.text')} />
      <p>
        <a href={homePath(locale)}>{t('notFound.home')}</a>
      </p>
    </div>
  );
}
