import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';
import { ruleValues } from './rule-section';
import styles from './rule-section.module.css';

type MeasuredRuleSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

const RULES = ['sourcing', 'normalising', 'aggregating', 'comparing'] as const;

/** The rules of an index of measured numbers. */
export function MeasuredRuleSection({ view, locale }: MeasuredRuleSectionProps) {
  const t = translator(locale, 'methodology');
  const values = ruleValues(view, locale);
  return (
    <Section id="method-rules" title={t('measured.rules.title')} note={t('measured.rules.note')}>
      {RULES.map((rule, place) => (
        <article key={rule} id={`method-rule-${place + 1}`} className={styles.rule}>
          <h3>
            {place + 1}. {t(`measured.rules.${rule}.title`)}
          </h3>
          <p>{t(`measured.rules.${rule}.text`, values)}</p>
        </article>
      ))}
    </Section>
  );
}
