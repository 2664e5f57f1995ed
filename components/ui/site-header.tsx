import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { languageTag, otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import type { Holdings } from '@/lib/views/holdings';
import { BrandMark } from './brand-mark';
import { type NavigationKey, navigationKeys, navigationPath, type ShellIndex } from './navigation';
import styles from './site-header.module.css';
import { ThemeSwitch } from './theme-switch';

type SiteHeaderProps = {
  readonly locale: Locale;
  readonly index: ShellIndex | null;
  readonly current: NavigationKey | null;
  readonly switchHref: string;
  /** Which kinds of rows the edition has; not known: all. */
  readonly holds: Holdings | undefined;
};

/** Brand, navigation of the index, the way to the other language, light or dark. */
export function SiteHeader({ locale, index, current, switchHref, holds }: SiteHeaderProps) {
  const t = translator(locale, 'shell');
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <a className={styles.brand} href={homePath(locale)}>
        <BrandMark className={styles.mark} />
        {t('brand')}
      </a>
      {index && (
        <nav className={styles.navigation} aria-label={t('navigation.label')}>
          {navigationKeys(holds, index).map((key) => (
            <a
              key={key}
              href={navigationPath(key, locale, index)}
              {...(key === current ? { 'aria-current': 'page' } : {})}
            >
              {t(`navigation.${key}`)}
            </a>
          ))}
        </nav>
      )}
      <div className={styles.controls}>
        <a
          className={styles.language}
          href={switchHref}
          lang={languageTag(other)}
          hrefLang={languageTag(other)}
        >
          {t('language')}
        </a>
        <ThemeSwitch label={t('theme')} />
      </div>
    </header>
  );
}
