import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

const LIMITS = ['source', 'length', 'strength', 'levels', 'weights'] as const;

/** What the method cannot do. */
export function LimitSection({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'methodology');
  return (
    <Section id="method-limits" title={t('limits.title')}>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`limits.${limit}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
