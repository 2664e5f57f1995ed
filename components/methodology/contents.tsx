import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './contents.module.css';

/** The sections of the page in their order, each under `#method-<name>`. */
const SECTIONS = [
  ['way', 'way.title'],
  ['rules', 'rules.title'],
  ['framework', 'framework.title'],
  ['levels', 'indicators.title'],
  ['steps', 'steps.title'],
  ['codes', 'codeBook.title'],
  ['formulas', 'formulas.title'],
  ['parameters', 'parameters.title'],
  ['presets', 'presets.title'],
  ['agreement', 'agreement.title'],
  ['limits', 'limits.title'],
  ['origins', 'sources.title'],
] as const;

/** The same where every indicator is measured: nothing is coded there. */
const MEASURED_SECTIONS = [
  ['way', 'measured.way.title'],
  ['rules', 'measured.rules.title'],
  ['framework', 'framework.title'],
  ['levels', 'measured.indicators.title'],
  ['steps', 'steps.title'],
  ['formulas', 'formulas.title'],
  ['parameters', 'parameters.title'],
  ['presets', 'presets.title'],
  ['limits', 'limits.title'],
  ['origins', 'sources.title'],
] as const;

type ContentsProps = {
  readonly isMeasured: boolean;
  /** Whether the index sets screening, gaps or outliers; else there is no such section. */
  readonly hasSteps: boolean;
  readonly locale: Locale;
};

/** What the page holds, to go there. */
export function Contents({ isMeasured, hasSteps, locale }: ContentsProps) {
  const t = translator(locale, 'methodology');
  const all = isMeasured ? MEASURED_SECTIONS : SECTIONS;
  const sections = all.filter(([name]) => hasSteps || name !== 'steps');
  return (
    <nav className={styles.contents} aria-labelledby="method-contents">
      <h2 id="method-contents">{t('contents')}</h2>
      <ol>
        {sections.map(([name, title]) => (
          <li key={name}>
            <a href={`#method-${name}`}>{t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
