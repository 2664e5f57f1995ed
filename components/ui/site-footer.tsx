import { signInPath } from '@/lib/address/access-paths';
import { editionsPath } from '@/lib/address/edition-paths';
import { apiPagePath, dataPath } from '@/lib/address/paths';
import { areWritesOn } from '@/lib/env';
import { shortHash } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { Holdings } from '@/lib/views/holdings';
import { KeyboardHelp } from './keyboard-help';
import type { ShellIndex } from './navigation';
import { PrintPage } from './print-page';
import styles from './site-footer.module.css';

/** The edition that a page shows: what makes it citable and verifiable. */
export type ShellEdition = {
  readonly label: string;
  readonly hash: string;
  /** What its pages have to lead to; not known: everything. */
  readonly holds?: Holdings;
};

type SiteFooterProps = {
  readonly locale: Locale;
  readonly index: ShellIndex | null;
  readonly edition: ShellEdition | null;
  /** How this page is cited; null where it is nothing to cite. */
  readonly citeHref: string | null;
  /** A report has a print button of its own, and what only fails needs none. */
  readonly isPrintable: boolean;
};

/** Which edition this is, where to verify and download it; how to print it and to use the keys. */
export function SiteFooter({ locale, index, edition, citeHref, isPrintable }: SiteFooterProps) {
  const t = translator(locale, 'shell');
  return (
    <footer className={styles.footer}>
      {edition && (
        <p className={styles.edition}>
          {index ? (
            <a className={styles.label} href={editionsPath(locale, index.slug)}>
              {t('footer.edition', { label: edition.label })}
            </a>
          ) : (
            <span>{t('footer.edition', { label: edition.label })}</span>
          )}
          <span>
            {t.rich('footer.hash', {
              hash: shortHash(edition.hash),
              code: (inner) => <code title={edition.hash}>{inner}</code>,
            })}
          </span>
          {index && (
            <>
              <a href={`${dataPath(locale, index.slug)}#verify`}>{t('footer.verify')}</a>
              <a href={`${dataPath(locale, index.slug)}#download`}>{t('footer.download')}</a>
              {citeHref && <a href={citeHref}>{t('footer.cite')}</a>}
            </>
          )}
        </p>
      )}
      <p>{t(`footer.promise.${promiseOf(edition)}`)}</p>
      <div className={styles.help}>
        <KeyboardHelp locale={locale} />
        {isPrintable && <PrintPage label={t('footer.print')} className={styles.print} />}
        <a href={apiPagePath(locale)}>{t('footer.api')}</a>
        {areWritesOn() && <a href={signInPath(locale)}>{t('footer.signIn')}</a>}
      </div>
    </footer>
  );
}

/** What every score comes from: cited passages, sourced values, or either. */
function promiseOf(edition: ShellEdition | null): 'passages' | 'values' | 'both' {
  const holds = edition?.holds;
  if (holds === undefined || holds.evidence === holds.values) return 'both';
  return holds.values ? 'values' : 'passages';
}
