import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { EvidenceView } from '@/lib/views/evidence/types';
import { LinkArticle } from './link-article';

type RestsSectionProps = { readonly view: EvidenceView; readonly locale: Locale };

/** The ratings and the scores that a piece of evidence took part in. */
export function RestsSection({ view, locale }: RestsSectionProps) {
  const t = translator(locale, 'evidence');
  if (view.links.length === 0) {
    return (
      <Section id="rests" title={t('rests.title')}>
        <p>{t('rests.nothing')}</p>
      </Section>
    );
  }
  return (
    <Section id="rests" title={t('rests.title')} note={t('rests.note')}>
      {view.links.map((link) => (
        <LinkArticle key={link.indicator.slug} link={link} city={view.city} locale={locale} />
      ))}
      <p>
        <a href={view.whatIfHref}>{translator(locale, 'whatIf')('links.evidence')}</a>
      </p>
    </Section>
  );
}
