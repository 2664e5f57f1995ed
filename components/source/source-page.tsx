import { Limits } from '@/components/ui/limits';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { sourcePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { SourceView } from '@/lib/views/source/types';
import type { SourceCitation } from '@/lib/views/source-citation';
import { Citation } from './citation';
import { MeasuredSection } from './measured-section';
import { PassageSection } from './passage-section';
import { RestingSection } from './resting-section';
import { SourceCard } from './source-card';

type SourcePageProps = {
  readonly view: SourceView;
  readonly citation: SourceCitation;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** A source as numbered passages, with what rests on it and the way back. */
export function SourcePage({ view, citation, edition, locale }: SourcePageProps) {
  const t = translator(locale, 'source');
  const { index, source } = view;
  const hasPassages = view.passages > 0 || view.measured.length === 0;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.cities }}
      current="evidence"
      switchHref={sourcePath(otherLocale(locale), index.slug, source.slug)}
      edition={edition}
    >
      <PageHeading
        kicker={t('kicker', { index: shownText(index.title, locale).text })}
        title={<Localized text={source.title} locale={locale} />}
        lede={ledeOf(view, locale)}
      />
      <Limits title={t('care')} locale={locale}>
        <Localized text={source.scope} locale={locale} />
      </Limits>
      <SourceCard view={view} locale={locale} />
      <MeasuredSection view={view} locale={locale} />
      {hasPassages && (
        <>
          <PassageSection view={view} locale={locale} />
          <RestingSection view={view} locale={locale} />
        </>
      )}
      <Section id="cite" title={t('cite.title')}>
        <Citation citation={citation} language={source.language} locale={locale} />
      </Section>
    </PageShell>
  );
}

/** What was drawn from it: passages and evidence, or values. */
function ledeOf(view: SourceView, locale: Locale): string {
  const t = translator(locale, 'source');
  const { passages, linkedPassages: linked, evidence, measured } = view;
  if (passages > 0 || measured.length === 0) return t('lede', { passages, linked, evidence });
  const values = measured.reduce((sum, row) => sum + row.values, 0);
  return t('ledeMeasured', { values, indicators: measured.length });
}
