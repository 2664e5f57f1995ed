import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './contents.module.css';

/** The sections of the page in their order, each under `#method-<name>`. */
const SECTIONS = [
  ['way', 'way.title'],
  ['rules', 'rules.title'],
  ['framework', 'framework.title'],
  ['levels', 'indicators.title'],
  ['codes', 'codeBook.title'],
  ['formulas', 'formulas.title'],
  ['parameters', 'parameters.title'],
  ['presets', 'presets.title'],
  ['agreement', 'agreement.title'],
  ['limits', 'limits.title'],
  ['origins', 'sources.title'],
] as const;

/** What the page holds, to go there. */
export function Contents({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'methodology');
  return (
    <nav className={styles.contents} aria-labelledby="method-contents">
      <h2 id="method-contents">{t('contents')}</h2>
      <ol>
        {SECTIONS.map(([name, title]) => (
          <li key={name}>
            <a href={`#method-${name}`}>{t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
