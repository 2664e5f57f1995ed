import { SelectField } from '@/components/ui/field';
import { DOUBT_FIELDS } from '@/lib/address/doubt-paths';
import { MOST_CITIES } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DoubtCity, DoubtFrame } from '@/lib/views/doubt/types';
import styles from './drawn-form.module.css';

type FollowedFormProps = {
  readonly frame: DoubtFrame;
  readonly chosen: readonly DoubtCity[];
  readonly locale: Locale;
};

/** The cities whose ranks are followed; works without script. Of very many there is no form. */
export function FollowedForm({ frame, chosen, locale }: FollowedFormProps) {
  const t = translator(locale, 'doubt');
  if (frame.cityOptions.length === 0) return null;
  const options = [
    { value: '', label: t('methods.none') },
    ...frame.cityOptions.map(({ slug, name }) => ({
      value: slug,
      label: shownText(name, locale).text,
    })),
  ];
  return (
    <form className={styles.form} action={frame.action} method="get" autoComplete="off">
      <input type="hidden" name={DOUBT_FIELDS.page} value="methods" />
      <fieldset className={styles.cities}>
        <legend>{t('methods.choose')}</legend>
        {Array.from({ length: Math.min(MOST_CITIES, frame.cityOptions.length) }, (_, at) => (
          <SelectField
            key={String(at)}
            id={`city-${at + 1}`}
            name={DOUBT_FIELDS.cities}
            label={t('methods.city', { number: at + 1 })}
            value={chosen[at]?.slug ?? ''}
            options={options}
          />
        ))}
      </fieldset>
      <button type="submit">{t('methods.submit')}</button>
    </form>
  );
}
