import { Field, SelectField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { ROLES, type Role } from '@/lib/access/roles';
import { LONGEST_TOKEN_NAME, TOKEN_DAYS } from '@/lib/access/token-state';
import { makeTokenFormPath } from '@/lib/address/access-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './access-form.module.css';

type MakeSectionProps = {
  /** That is proposed. */
  readonly role: Role;
  readonly locale: Locale;
};

/** The form that makes a token. */
export function MakeSection({ role, locale }: MakeSectionProps) {
  const t = translator(locale, 'access');
  return (
    <Section id="make" title={t('make.title')} note={t('make.note')}>
      <form className={styles.form} method="post" action={makeTokenFormPath(locale)}>
        <Field control="name" label={t('make.name')} hint={t('make.nameHint')}>
          <input id="name" name="name" maxLength={LONGEST_TOKEN_NAME} autoComplete="off" required />
        </Field>
        <div className={styles.pair}>
          <SelectField
            id="role"
            name="role"
            label={t('make.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
          />
          <SelectField
            id="days"
            name="days"
            label={t('make.days')}
            value="0"
            options={TOKEN_DAYS.map((days) => ({
              value: String(days),
              label: days === 0 ? t('make.never') : t('make.afterDays', { days }),
            }))}
          />
        </div>
        <button type="submit">{t('make.submit')}</button>
      </form>
    </Section>
  );
}
