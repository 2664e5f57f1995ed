import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

const LIMITS = ['source', 'length', 'strength', 'levels', 'weights'] as const;

const MEASURED_LIMITS = ['source', 'missing', 'scale', 'overlap', 'weights'] as const;

type LimitSectionProps = { readonly isMeasured: boolean; readonly locale: Locale };

/** What the method cannot do. */
export function LimitSection({ isMeasured, locale }: LimitSectionProps) {
  const t = translator(locale, 'methodology');
  return (
    <Section id="method-limits" title={t('limits.title')}>
      <ul>
        {isMeasured
          ? MEASURED_LIMITS.map((limit) => <li key={limit}>{t(`measured.limits.${limit}`)}</li>)
          : LIMITS.map((limit) => <li key={limit}>{t(`limits.${limit}`)}</li>)}
      </ul>
    </Section>
  );
}
