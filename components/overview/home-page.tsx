import { EmptyState } from '@/components/ui/empty-state';
import { Localized } from '@/components/ui/localized';
import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { overviewPath } from '@/lib/address/paths';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { HomeIndex } from '@/lib/views/home';

type HomePageProps = { readonly indexes: readonly HomeIndex[]; readonly locale: Locale };

/** The start page of a site with no index, or with several: the list of them. */
export function HomePage({ indexes, locale }: HomePageProps) {
  const t = translator(locale, 'home');
  return (
    <OutsideShell locale={locale}>
      <PageHeading
        title={t('title')}
        lede={indexes.length > 0 && t('lede', { count: indexes.length })}
      />
      {indexes.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>
            {t.rich('emptyHelp', { command: 'npm run setup', code: (text) => <code>{text}</code> })}
          </p>
        </EmptyState>
      ) : (
        <IndexList indexes={indexes} locale={locale} />
      )}
    </OutsideShell>
  );
}

function IndexList({ indexes, locale }: HomePageProps) {
  const t = translator(locale, 'home');
  return indexes.map(({ slug, title, description, label, published }) => (
    <Section
      key={slug}
      id={slug}
      title={
        <a href={overviewPath(locale, slug)}>
          <Localized text={title} locale={locale} />
        </a>
      }
      note={t('edition', { label, date: formatDate(published, locale) })}
    >
      <p>
        <Localized text={description} locale={locale} />
      </p>
    </Section>
  ));
}
