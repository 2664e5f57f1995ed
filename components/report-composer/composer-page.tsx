import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportComposerView } from '@/lib/views/report-composer';
import { ComposerControls } from './composer-controls';
import { ComposerNotices } from './composer-notices';
import { composerTexts } from './composer-texts';
import { ContentFields } from './content-fields';
import { LookFields } from './look-fields';
import { TextFields } from './text-fields';

type ComposerPageProps = {
  readonly view: ReportComposerView;
  readonly edition: ShellEdition;
  /** Whether this server can make PDF files. */
  readonly canPrint: boolean;
  readonly locale: Locale;
};

/** The page on which a reader composes a report. */
export function ComposerPage({ view, edition, canPrint, locale }: ComposerPageProps) {
  const t = translator(locale, 'composer');
  const { index, settings } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.shellCities }}
      current="report"
      switchHref={view.switchHref}
      edition={edition}
    >
      <ComposerNotices view={view} locale={locale} />
      <PageHeading
        kicker={t('kicker', { index: shownText(index.title, locale).text })}
        title={t('heading')}
        lede={t('lede')}
      />
      {view.cityCount < 2 ? (
        <>
          <p>{t('tooFew.single')}</p>
          <ButtonLink href={view.overviewHref}>{t('tooFew.overview')}</ButtonLink>
        </>
      ) : (
        <ComposerControls
          locale={locale}
          index={index.slug}
          drivers={view.drivers.map((driver) => driver.slug)}
          initial={{ settings, length: view.query.length, obstacle: view.obstacle }}
          formAction={view.formAction}
          freshHref={view.freshHref}
          canPrint={canPrint}
          texts={composerTexts(locale)}
        >
          <ContentFields view={view} locale={locale} />
          <LookFields view={view} locale={locale} />
          <TextFields view={view} locale={locale} />
        </ComposerControls>
      )}
    </PageShell>
  );
}
