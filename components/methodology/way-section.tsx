import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './way-section.module.css';

const STEPS = ['passage', 'evidence', 'link', 'level', 'score', 'verdict'] as const;

/** The way of a claim in six steps. */
export function WaySection({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'methodology');
  return (
    <Section id="method-way" title={t('way.title')}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t.rich(`way.steps.${step}`, { b: (inner) => <b>{inner}</b> })}</li>
        ))}
      </ol>
    </Section>
  );
}
