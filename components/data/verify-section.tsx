import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

const WAYS = ['scores', 'tables', 'source'] as const;

/** How anyone can check scores, tables and passages. */
export function VerifySection({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'data');
  return (
    <Section id="verify" title={t('verify.title')}>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>{t.rich(`verify.${way}`, { code: (inner) => <code>{inner}</code> })}</li>
        ))}
      </ul>
    </Section>
  );
}
