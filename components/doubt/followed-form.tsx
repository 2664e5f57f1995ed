import { DOUBT_FIELDS } from '@/lib/address/doubt-paths';
import { MOST_CITIES } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DoubtCity, DoubtFrame } from '@/lib/views/doubt/types';
import { CityField } from './city-field';
import styles from './drawn-form.module.css';

type FollowedFormProps = {
  readonly frame: DoubtFrame;
  readonly chosen: readonly DoubtCity[];
  readonly locale: Locale;
};

/** The cities whose ranks are followed; works without script. */
export function FollowedForm({ frame, chosen, locale }: FollowedFormProps) {
  const t = translator(locale, 'doubt', frame.places);
  const isNamed = frame.cityOptions.length === 0;
  const most = isNamed ? MOST_CITIES : Math.min(MOST_CITIES, frame.cityOptions.length);
  return (
    <form className={styles.form} action={frame.action} method="get" autoComplete="off">
      <input type="hidden" name={DOUBT_FIELDS.page} value="methods" />
      <fieldset className={styles.cities}>
        <legend>{t('methods.choose')}</legend>
        {Array.from({ length: most }, (_, at) => (
          <CityField
            key={String(at)}
            id={`city-${at + 1}`}
            label={t('methods.city', { number: at + 1 })}
            chosen={chosen[at]}
            none={t('methods.none')}
            frame={frame}
            locale={locale}
          />
        ))}
      </fieldset>
      {isNamed && <p className={styles.hint}>{t('methods.find')}</p>}
      <button type="submit">{t('methods.submit')}</button>
    </form>
  );
}
