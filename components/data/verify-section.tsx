import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

const WAYS = ['scores', 'tables', 'source'] as const;

type VerifySectionProps = {
  /** Without passages there is none to find in a copy of a source. */
  readonly hasPassages: boolean;
  readonly locale: Locale;
};

/** How anyone can check scores, tables and passages. */
export function VerifySection({ hasPassages, locale }: VerifySectionProps) {
  const t = translator(locale, 'data');
  return (
    <Section id="verify" title={t('verify.title')}>
      <ul>
        {WAYS.filter((way) => way !== 'source' || hasPassages).map((way) => (
          <li key={way}>{t.rich(`verify.${way}`, { code: (inner) => <code>{inner}</code> })}</li>
        ))}
      </ul>
    </Section>
  );
}
