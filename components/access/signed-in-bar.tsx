import type { Reader } from '@/lib/access/page-models';
import { accessPath, signOutFormPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './signed-in-bar.module.css';

type SignedInBarProps = {
  readonly reader: Reader;
  /** The page of tokens leads to itself otherwise. */
  readonly hasLink: boolean;
  readonly locale: Locale;
};

/** Who is signed in, and the way out. */
export function SignedInBar({ reader, hasLink, locale }: SignedInBarProps) {
  const t = translator(locale, 'access');
  return (
    <div className={styles.bar}>
      <p>
        {t('signedIn.who', { name: reader.name, role: t(`roles.${reader.role}`) })}{' '}
        {hasLink && reader.role === 'admin' && (
          <a href={accessPath(locale)}>{t('signedIn.tokens')}</a>
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
