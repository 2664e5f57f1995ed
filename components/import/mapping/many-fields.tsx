import { Disclosure } from '@/components/ui/disclosure';
import { Field, SelectField } from '@/components/ui/field';
import { FORM_FIELDS, LEFT_OUT, STAYS } from '@/lib/address/mapping-fields';
import { translator } from '@/lib/i18n/translator';
import { ActionButton } from './action-button';
import { directionOptions, normalisationOptions, rowOptions } from './choices';
import form from './form.module.css';
import type { FormPart } from './form-view';

/** Decides the same for every indicator that the filter finds. */
export function ManyFields({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { mapping, shown, counts } = view;
  const stays = { value: STAYS, label: t('many.stays') };
  const count = shown.found.length;
  const sources = rowOptions(mapping.sources, locale);
  return (
    <Disclosure summary={t('many.title', { count })}>
      <p>{t('many.note')}</p>
      <div className={form.fields}>
        <SelectField
          id="many-driver"
          name={FORM_FIELDS.manyDriver}
          label={t('indicators.driver')}
          value={STAYS}
          options={[
            stays,
            { value: LEFT_OUT, label: t('indicators.leftOut') },
            ...rowOptions(mapping.drivers, locale),
          ]}
        />
        <SelectField
          id="many-direction"
          name={FORM_FIELDS.manyDirection}
          label={t('indicators.direction')}
          value={STAYS}
          options={[stays, ...directionOptions(locale)]}
        />
        <Field control="many-unit" label={t('indicators.unit')}>
          <input
            id="many-unit"
            name={FORM_FIELDS.manyUnit}
            autoComplete="off"
            placeholder={t('many.stays')}
          />
        </Field>
        <SelectField
          id="many-normalisation"
          name={FORM_FIELDS.manyNormalisation}
          label={t('details.normalisation')}
          value={STAYS}
          options={[stays, ...normalisationOptions(locale)]}
        />
        {sources.length > 1 && (
          <SelectField
            id="many-source"
            name={FORM_FIELDS.manySource}
            label={t('details.source')}
            value={STAYS}
            options={[stays, ...sources]}
          />
        )}
        <ActionButton action="set-many" label={t('many.submit', { count })} />
      </div>
      {counts.undecided > 0 && <ActionButton action="leave-out" label={t('many.leaveOut')} />}
    </Disclosure>
  );
}
