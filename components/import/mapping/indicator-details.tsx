import { translator } from '@/lib/i18n/translator';
import { normalisationOptions, roleOptions, rowOptions } from './choices';
import form from './form.module.css';
import type { FormPart } from './form-view';
import { MappedSelect, MappedText, MappedWordings } from './mapped-field';

/** What is said of an indicator beyond its driver and direction; most of it is proposed. */
export function IndicatorDetails({ view, locale, index }: FormPart & { readonly index: number }) {
  const t = translator(locale, 'importMapping');
  const part = { view, locale };
  const at = `indicators[${index}]`;
  const other = locale === 'en' ? 'zh' : 'en';
  return (
    <div className={form.stack}>
      <MappedWordings {...part} name={`${at}.title`} label={t('details.title')} />
      <MappedWordings
        {...part}
        name={`${at}.definition`}
        label={t('details.definition')}
        rows={2}
      />
      <Scaling {...part} index={index} />
      <div className={form.fields}>
        <MappedText
          {...part}
          name={`${at}.unit.${other}`}
          label={t('inLanguage', { field: t('details.unit'), language: t(`languages.${other}`) })}
        />
        <MappedText
          {...part}
          name={`${at}.weight`}
          label={t('details.weight')}
          inputMode="decimal"
        />
        <MappedSelect
          {...part}
          name={`${at}.role`}
          label={t('details.role')}
          options={roleOptions(locale)}
        />
        <MappedSelect
          {...part}
          name={`${at}.source`}
          label={t('details.source')}
          options={rowOptions(view.mapping.sources, locale)}
        />
        <MappedText {...part} name={`${at}.column`} label={t('details.column')} list="headings" />
        <MappedText {...part} name={`${at}.slug`} label={t('details.slug')} />
      </div>
    </div>
  );
}

/** How the value becomes a score of 0 to 100. */
function Scaling({ view, locale, index }: FormPart & { readonly index: number }) {
  const t = translator(locale, 'importMapping');
  const part = { view, locale };
  const at = `indicators[${index}]`;
  return (
    <div className={form.fields}>
      <MappedSelect
        {...part}
        name={`${at}.denominator`}
        label={t('details.denominator')}
        options={[
          { value: '', label: t('details.undivided') },
          ...rowOptions(view.mapping.denominators, locale),
        ]}
      />
      <MappedText
        {...part}
        name={`${at}.per`}
        label={t('details.per')}
        hint={t('details.perHint')}
        inputMode="decimal"
      />
      <MappedSelect
        {...part}
        name={`${at}.transform`}
        label={t('details.transform')}
        options={[
          { value: '', label: t('details.transforms.none') },
          { value: 'log', label: t('details.transforms.log') },
        ]}
      />
      <MappedSelect
        {...part}
        name={`${at}.normalisation`}
        label={t('details.normalisation')}
        options={normalisationOptions(locale)}
      />
      <MappedText
        {...part}
        name={`${at}.goalposts[0]`}
        label={t('details.low')}
        hint={t('details.goalpostsHint')}
        inputMode="decimal"
      />
      <MappedText
        {...part}
        name={`${at}.goalposts[1]`}
        label={t('details.high')}
        inputMode="decimal"
      />
    </div>
  );
}
