import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { languageTag, otherLocale } from '@/lib/text/language-tag';
import { isLocale, LOCALES, type Locale } from '@/lib/text/localized';
import { PageHeading } from './page-heading';
import { PageShell } from './page-shell';

type MissingPageProps = {
  /** The language as the address has it; where that is none of ours, the page speaks all of them. */
  readonly locale: string;
};

/**
 * The page for what does not exist, to be returned by a page (not thrown with `notFound()`, whose
 * answer is empty until a script has run). The page cache answers 404 with it.
 */
export function MissingPage({ locale }: MissingPageProps) {
  const known = isLocale(locale);
  const shell: Locale = known ? locale : 'en';
  return (
    <PageShell
      locale={shell}
      index={null}
      current={null}
      switchHref={homePath(otherLocale(shell))}
      edition={null}
      status={404}
    >
      <meta name="robots" content="noindex" />
      {(known ? [shell] : LOCALES).map((language) => (
        <MissingPageText key={language} locale={language} />
      ))}
    </PageShell>
  );
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
