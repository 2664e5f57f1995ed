import { ButtonLink } from '@/components/ui/button-link';
import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import type { Role } from '@/lib/access/roles';
import { signInPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

type NotForImportProps = {
  readonly locale: Locale;
  readonly pathIn: (locale: Locale) => string;
  /** Of the token that signed in; null: nobody did. */
  readonly role: Role | null;
};

/** Says what is in the way of someone who may not import, and leads to the sign-in. */
export function NotForImport({ locale, pathIn, role }: NotForImportProps) {
  const t = translator(locale, 'importing');
  const roles = translator(locale, 'access');
  return (
    <OutsideShell locale={locale} pathIn={pathIn}>
      {role === null ? (
        <>
          <PageHeading title={t('needsSignIn.title')} lede={t('needsSignIn.text')} />
          <p>
            <ButtonLink href={signInPath(locale, { to: pathIn(locale) })}>
              {t('needsSignIn.link')}
            </ButtonLink>
          </p>
        </>
      ) : (
        <PageHeading
          title={t('needsEditor.title')}
          lede={t('needsEditor.text', { role: roles(`roles.${role}`) })}
        />
      )}
    </OutsideShell>
  );
}
