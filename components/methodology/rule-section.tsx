import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { MethodologyView } from '@/lib/views/methodology/types';
import styles from './rule-section.module.css';

type RuleSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

const RULES = ['coding', 'rating', 'normalising', 'aggregating', 'comparing', 'doubting'] as const;

/** The six rules, each with what went wrong without it. */
export function RuleSection({ view, locale }: RuleSectionProps) {
  const t = translator(locale, 'methodology');
  const values = ruleValues(view, locale);
  return (
    <Section id="method-rules" title={t('rules.title')} note={t('rules.note')}>
      {RULES.map((rule, place) => (
        <article key={rule} id={`method-rule-${place + 1}`} className={styles.rule}>
          <h3>
            {place + 1}. {t(`rules.${rule}.title`)}
          </h3>
          <p>{t(`rules.${rule}.text`, values)}</p>
          <p className={styles.led}>
            <b>{t('rules.led')}</b>
            {sentenceSpace(locale)}
            {t(`rules.${rule}.example`)}
          </p>
        </article>
      ))}
    </Section>
  );
}

/** The parameters in force, as the rules name them. */
export function ruleValues({ parameters }: MethodologyView, locale: Locale) {
  return {
    thinIndicators: formatNumber(parameters.thinIndicators, locale),
    thinWeight: formatPercent(parameters.thinWeight, locale, 1),
    coverage: formatPercent(parameters.coverageThreshold, locale),
    verdict: formatPercent(parameters.verdictShare, locale),
  };
}
