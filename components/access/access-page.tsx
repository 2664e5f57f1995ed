import { Notice } from '@/components/ui/notice';
import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import type { AccessPageModel, Reader } from '@/lib/access/page-models';
import { accessPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { FaultNotice } from './fault-notice';
import { MadeNotice } from './made-notice';
import { MakeSection } from './make-section';
import { SignedInBar } from './signed-in-bar';
import { TokenSection } from './token-section';

type AccessPageProps = {
  readonly page: AccessPageModel;
  readonly reader: Reader;
  readonly locale: Locale;
};

/** Who may write: the tokens, for administrators to make and revoke. */
export function AccessPage({ page, reader, locale }: AccessPageProps) {
  const { query, tokens, made } = page;
  const t = translator(locale, 'access');
  const lede =
    tokens === null ? t('adminsOnly', { role: t(`roles.${reader.role}`) }) : t('tokens.lede');
  return (
    <OutsideShell locale={locale} pathIn={accessPath}>
      <PageHeading title={t('tokens.title')} lede={lede} />
      <FaultNotice query={query} locale={locale} />
      <SignedInBar reader={reader} isOf="tokens" locale={locale} />
      {made !== null && <MadeNotice made={made} locale={locale} />}
      {tokens !== null && (
        <>
          {page.needsAdmin && (
            <Notice title={t('first.title')}>
              <p>{t('first.text')}</p>
            </Notice>
          )}
          <MakeSection role={page.needsAdmin ? 'admin' : 'editor'} locale={locale} />
          <TokenSection tokens={tokens} locale={locale} />
        </>
      )}
    </OutsideShell>
  );
}
