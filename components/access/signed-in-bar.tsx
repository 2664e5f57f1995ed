import type { Reader } from '@/lib/access/page-models';
import { allows } from '@/lib/access/roles';
import { accessPath, signOutFormPath } from '@/lib/address/access-paths';
import { importPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './signed-in-bar.module.css';

type SignedInBarProps = {
  readonly reader: Reader;
  /** The page that it stands on, which needs no way to itself. */
  readonly isOf: 'sign-in' | 'tokens' | 'import';
  readonly locale: Locale;
};

/** Who is signed in, what they may do, and the way out. */
export function SignedInBar({ reader, isOf, locale }: SignedInBarProps) {
  const t = translator(locale, 'access');
  return (
    <div className={styles.bar}>
      <p>
        {t('signedIn.who', { name: reader.name, role: t(`roles.${reader.role}`) })}{' '}
        {isOf !== 'tokens' && allows(reader.role, 'admin') && (
          <a href={accessPath(locale)}>{t('signedIn.tokens')}</a>
        )}{' '}
        {isOf !== 'import' && allows(reader.role, 'editor') && (
          <a href={importPath(locale)}>{t('signedIn.import')}</a>
        )}
      </p>
      <form method="post" action={signOutFormPath(locale)}>
        <button type="submit" className={styles.out}>
          {t('signedIn.out')}
        </button>
      </form>
    </div>
  );
}
