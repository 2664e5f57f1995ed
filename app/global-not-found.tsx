import type { Metadata } from 'next';
import { BrandMark } from '@/components/ui/brand-mark';
import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { languageTag } from '@/lib/text/language-tag';
import { LOCALES } from '@/lib/text/localized';
import styles from './global-not-found.module.css';
import './globals.css';

export const metadata: Metadata = { title: '404 · Fulcrum 支点' };

/** For an address outside any language, so in both. */
export default function GlobalNotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <main className={styles.page}>
          <BrandMark className={styles.mark} />
          {LOCALES.map((locale) => {
            const t = translator(locale, 'shell');
            return (
              <section key={locale} lang={languageTag(locale)}>
                <h1>{t('notFound.title')}</h1>
                <p>{t('notFound.text')}</p>
                <p>
                  <a href={homePath(locale)}>{t('notFound.home')}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
