import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './way-section.module.css';

const STEPS = ['passage', 'evidence', 'link', 'level', 'score', 'verdict'] as const;

const MEASURED_STEPS = ['value', 'quantity', 'points', 'score', 'verdict'] as const;

type WaySectionProps = { readonly isMeasured: boolean; readonly locale: Locale };

/** The way of a claim, or of a measured value, in steps. */
export function WaySection({ isMeasured, locale }: WaySectionProps) {
  const t = translator(locale, 'methodology');
  const words = { b: (inner: ReactNode) => <b>{inner}</b> };
  return (
    <Section id="method-way" title={t(isMeasured ? 'measured.way.title' : 'way.title')}>
      <ol className={styles.steps}>
        {isMeasured
          ? MEASURED_STEPS.map((step) => (
              <li key={step}>{t.rich(`measured.way.steps.${step}`, words)}</li>
            ))
          : STEPS.map((step) => <li key={step}>{t.rich(`way.steps.${step}`, words)}</li>)}
      </ol>
    </Section>
  );
}
