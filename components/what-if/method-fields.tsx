import { Field, SelectField } from '@/components/ui/field';
import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { FormView } from '@/lib/views/what-if/types';
import styles from './what-if-form.module.css';
import { methodName } from './what-if-words';

type FieldsProps = { readonly form: FormView; readonly locale: Locale };

/** The weights of the drivers, relative to each other. */
export function WeightFields({ form: { weights }, locale }: FieldsProps) {
  const t = translator(locale, 'whatIf');
  if (weights.length < 2) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.weights')}</legend>
      <p className={styles.hint}>{t('form.weightsHint')}</p>
      <div className={styles.fields}>
        {weights.map(({ driver, title, chosen }) => {
          const name = COMPARE_FIELDS.weightPrefix + driver;
          return (
            <Field key={driver} control={name} label={shownText(title, locale).text}>
              <input
                id={name}
                name={name}
                type="number"
                min={0}
                max={100}
                step={0.1}
                defaultValue={chosen}
              />
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The steps of the method, each with the ways to do it otherwise. */
export function MethodFields({ form: { methods }, locale }: FieldsProps) {
  const t = translator(locale, 'whatIf');
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.methods')}</legend>
      <div className={styles.fields}>
        {methods.map(({ step, options, chosen }) => (
          <SelectField
            key={step}
            id={step}
            name={step}
            label={t(`steps.${step}`)}
            value={chosen}
            options={[
              { value: '', label: t('form.official') },
              ...options.map((key) => ({ value: key, label: methodName(step, key, locale) })),
            ]}
          />
        ))}
      </div>
    </fieldset>
  );
}
