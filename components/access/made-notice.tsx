import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import type { AccessPageModel } from '@/lib/access/page-models';
import { importPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './made-notice.module.css';

type MadeNoticeProps = {
  readonly made: NonNullable<AccessPageModel['made']>;
  readonly locale: Locale;
};

/** The token that was just made, which is shown this once. */
export function MadeNotice({ made: { name, secret }, locale }: MadeNoticeProps) {
  const t = translator(locale, 'access');
  const shell = translator(locale, 'shell');
  const words = {
    copy: shell('copy.copy'),
    copied: shell('copy.copied'),
    failed: shell('copy.failed'),
  };
  return (
    <Notice title={t('tokens.made', { name })}>
      <p>{t('tokens.madeText')}</p>
      <p className={styles.secret}>
        <code>{secret}</code> <CopyButton text={secret} words={words} />
      </p>
      <p>
        <a href={importPath(locale)}>{t('tokens.goOn')}</a>
      </p>
    </Notice>
  );
}
