import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import type { SignInPageModel } from '@/lib/access/page-models';
import { signInFormPath, signInPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './access-form.module.css';
import { FaultNotice } from './fault-notice';
import { ReadOnlyPage } from './read-only-page';
import { SignedInBar } from './signed-in-bar';

type SignInPageProps = { readonly page: SignInPageModel; readonly locale: Locale };

/** Where someone signs in with a token, or sees who is signed in. */
export function SignInPage({ page, locale }: SignInPageProps) {
  const { query, reader } = page;
  const t = translator(locale, 'access');
  if (!page.areWritesOn) return <ReadOnlyPage locale={locale} />;
  return (
    <OutsideShell locale={locale} pathIn={(one) => signInPath(one, carriedOn(page))}>
      <PageHeading
        title={t(reader === null ? 'signIn.title' : 'signedIn.title')}
        lede={t('signIn.lede')}
      />
      <FaultNotice query={query} locale={locale} />
      {reader !== null && (
        <>
          <SignedInBar reader={reader} isOf="sign-in" locale={locale} />
          <p>{t('signedIn.until')}</p>
        </>
      )}
      {query.once !== null && <OnceForm once={query.once} locale={locale} />}
      {reader === null && query.once === null && <TokenForm to={query.to} locale={locale} />}
    </OutsideShell>
  );
}

/** What the same page in the other language still needs to know. */
function carriedOn({ query: { once, to } }: SignInPageModel) {
  return { ...(once === null ? {} : { once }), ...(to === null ? {} : { to }) };
}

function TokenForm({ to, locale }: { readonly to: string | null; readonly locale: Locale }) {
  const t = translator(locale, 'access');
  return (
    <>
      <form className={styles.form} method="post" action={signInFormPath(locale)}>
        {to !== null && <input type="hidden" name="to" value={to} />}
        <Field control="token" label={t('signIn.token')} hint={t('signIn.tokenHint')}>
          <input
            id="token"
            name="token"
            type="password"
            autoComplete="current-password"
            spellCheck={false}
            required
          />
        </Field>
        <button type="submit">{t('signIn.submit')}</button>
      </form>
      <p>{t.rich('signIn.lost', { code: (inner) => <code>{inner}</code> })}</p>
    </>
  );
}

/** The address that a first start prints: nothing is used up before the button is pressed. */
function OnceForm({ once, locale }: { readonly once: string; readonly locale: Locale }) {
  const t = translator(locale, 'access');
  return (
    <>
      <Notice>
        <p>{t('signIn.once')}</p>
      </Notice>
      <form className={styles.form} method="post" action={signInFormPath(locale)}>
        <input type="hidden" name="token" value={once} />
        <button type="submit">{t('signIn.submitOnce')}</button>
      </form>
    </>
  );
}
