import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { ActionButton } from './action-button';
import { aggregationOptions } from './choices';
import form from './form.module.css';
import type { FormPart } from './form-view';
import { MappedSelect, MappedText, MappedWordings } from './mapped-field';

/** The drivers, each folded: their titles are mostly all there is to see. */
export function DriverSection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  return (
    <Section
      id="drivers"
      title={t('drivers.title')}
      note={t('drivers.note', { needed: view.mapping.index.thinIndicators })}
    >
      {view.mapping.drivers.map(({ slug }, index) => (
        <DriverFields key={slug} index={index} view={view} locale={locale} />
      ))}
      <div className={form.add}>
        <Field control="new-driver" label={t('drivers.newTitle')}>
          <input id="new-driver" name={FORM_FIELDS.newDriver} autoComplete="off" />
        </Field>
        <ActionButton action="add-driver" label={t('drivers.add')} />
      </div>
    </Section>
  );
}

function DriverFields({ index, view, locale }: FormPart & { readonly index: number }) {
  const t = translator(locale, 'importMapping');
  const part = { view, locale };
  const { drivers, indicators, index: settings } = view.mapping;
  const needed = settings.thinIndicators;
  const { title, slug } = drivers[index] ?? { title: {}, slug: '' };
  const at = `drivers[${index}]`;
  const name = shownText(title, locale).text || t('drivers.item', { number: index + 1 });
  const count = indicators.filter(({ driver }) => driver === slug).length;
  return (
    <Disclosure
      summary={
        <>
          {name}{' '}
          <small>
            {t('drivers.indicators', { count })}
            {count > 0 && count < needed && <strong>{t('drivers.tooFew', { needed })}</strong>}
          </small>
        </>
      }
      open={view.faults.some(({ id }) => id.startsWith(`drivers-${index}`))}
    >
      <div className={form.stack}>
        <MappedWordings {...part} name={`${at}.title`} label={t('drivers.name')} />
        <MappedWordings
          {...part}
          name={`${at}.definition`}
          label={t('drivers.definition')}
          rows={2}
        />
        <div className={form.fields}>
          <MappedText
            {...part}
            name={`${at}.weight`}
            label={t('drivers.weight')}
            inputMode="decimal"
          />
          <MappedSelect
            {...part}
            name={`${at}.aggregation`}
            label={t('drivers.aggregation')}
            options={aggregationOptions(locale)}
          />
        </div>
      </div>
      <ActionButton
        action={`remove:drivers:${index}`}
        label={t('drivers.remove')}
        name={t('drivers.removeOne', { name })}
        isSmall
      />
    </Disclosure>
  );
}
