import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './keyboard-help.module.css';

const ROWS = ['tab', 'skip', 'enter', 'space', 'arrows', 'escape', 'browser'] as const;

const ID = 'keyboard-help';

/** Which keys do what on these pages. The browser opens and closes it, without script. */
export function KeyboardHelp({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'shell');
  return (
    <>
      <button type="button" popoverTarget={ID}>
        {t('keyboard.title')}
      </button>
      <section id={ID} className={styles.help} popover="auto" aria-label={t('keyboard.title')}>
        <h2>{t('keyboard.title')}</h2>
        <ul>
          {ROWS.map((row) => (
            <li key={row}>
              {t.rich(`keyboard.rows.${row}`, { kbd: (inner) => <kbd>{inner}</kbd> })}
            </li>
          ))}
        </ul>
        <button type="button" popoverTarget={ID} popoverTargetAction="hide">
          {t('keyboard.close')}
        </button>
      </section>
    </>
  );
}
