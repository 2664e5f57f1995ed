import { Field, SelectField } from '@/components/ui/field';
import { VALUE_FIELDS } from '@/lib/address/what-if-form';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { FormMeasure, WhatIfView } from '@/lib/views/what-if/types';
import styles from './what-if-form.module.css';

type ValueFieldsProps = { readonly view: WhatIfView; readonly locale: Locale };

/** One measured value to assume; those that are assumed already stay. */
export function ValueFields({ view: { form, cities }, locale }: ValueFieldsProps) {
  if (form.measures.length === 0) return null;
  const t = translator(locale, 'whatIf');
  const optionOf = ({ node, title, unit }: FormMeasure) => ({
    value: node,
    label:
      unit === null
        ? shownText(title, locale).text
        : t('form.measure', {
            title: shownText(title, locale).text,
            unit: shownText(unit, locale).text,
          }),
  });
  const [first] = form.measures;
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.values')}</legend>
      <div className={styles.fields}>
        <SelectField
          id={VALUE_FIELDS.indicator}
          name={VALUE_FIELDS.indicator}
          label={t('form.valueOf')}
          value={first?.indicators[0]?.node ?? ''}
          options={[]}
          groups={form.measures.map(({ title, indicators }) => ({
            label: shownText(title, locale).text,
            options: indicators.map(optionOf),
          }))}
        />
        <SelectField
          id={VALUE_FIELDS.city}
          name={VALUE_FIELDS.city}
          label={t('form.valueCity')}
          value={cities[0]?.slug ?? ''}
          options={cities.map(({ slug, name }) => ({
            value: slug,
            label: shownText(name, locale).text,
          }))}
        />
        <Field control={VALUE_FIELDS.value} label={t('form.value')} hint={t('form.valueHint')}>
          <input id={VALUE_FIELDS.value} name={VALUE_FIELDS.value} type="text" />
        </Field>
      </div>
    </fieldset>
  );
}
