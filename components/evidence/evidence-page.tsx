import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { evidenceListPath, evidencePath } from '@/lib/address/paths';
import { formatDate, formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import type { EvidenceView } from '@/lib/views/evidence/types';
import type { SourceCitation } from '@/lib/views/source-citation';
import { Citation } from '../source/citation';
import { CopyLink } from './copy-link';
import { EvidenceFacts } from './evidence-facts';
import { FactSection } from './fact-section';
import { NeighbourLinks } from './neighbour-links';
import { PassageSection } from './passage-section';
import { RestsSection } from './rests-section';

type EvidencePageProps = {
  readonly view: EvidenceView;
  readonly citation: SourceCitation;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** One piece of evidence, under an address of its own. */
export function EvidencePage({ view, citation, edition, locale }: EvidencePageProps) {
  const { index, evidence } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.cities }}
      current="evidence"
      switchHref={evidencePath(otherLocale(locale), index.slug, evidence.slug)}
      edition={edition}
    >
      <Head view={view} locale={locale} />
      <EvidenceFacts view={view} locale={locale} />
      <PassageSection view={view} locale={locale} />
      <RestsSection view={view} locale={locale} />
      <FactSection view={view} locale={locale} />
      <SourceSection view={view} citation={citation} locale={locale} />
      <NeighbourLinks view={view} locale={locale} />
    </PageShell>
  );
}

type ViewProps = Pick<EvidencePageProps, 'view' | 'locale'>;

function Head({ view, locale }: ViewProps) {
  const t = translator(locale, 'evidence');
  const indicators = view.links.map(({ indicator }) =>
    midSentence(shownText(indicator.title, locale).text, locale),
  );
  return (
    <>
      <Breadcrumb
        label={translator(locale, 'shell')('breadcrumb')}
        steps={[
          { href: evidenceListPath(locale, view.index.slug), label: t('page.breadcrumb') },
          { href: view.passage.href, label: t('page.passage', { number: view.passage.number }) },
        ]}
      />
      <PageHeading
        kicker={t('page.kicker', { number: view.passage.number })}
        title={<Localized text={view.evidence.claim} locale={locale} />}
        lede={
          indicators.length === 0
            ? t('rests.nothing')
            : t('page.lede', {
                indicators: formatList(indicators, locale),
                city: shownText(view.city.name, locale).text,
              })
        }
      />
      <p>
        <CopyLink
          path={view.href}
          words={{
            copy: t('page.copyLink'),
            copied: t('page.linkCopied'),
            failed: t('page.linkFailed'),
          }}
        />
      </p>
    </>
  );
}

function SourceSection({ view, citation, locale }: Omit<EvidencePageProps, 'edition'>) {
  const t = translator(locale, 'evidence');
  const { title, published, publishedTime, language } = view.source;
  const date = formatDate(published, locale);
  return (
    <Section id="source" title={t('source.title')}>
      <p>
        <a href={view.sourceHref}>
          <Localized text={title} locale={locale} />
        </a>
        <br />
        <small>
          {publishedTime === null
            ? t('source.published', { date })
            : t('source.publishedAt', { date, time: publishedTime })}
        </small>
      </p>
      <Citation citation={citation} language={language} locale={locale} />
    </Section>
  );
}
