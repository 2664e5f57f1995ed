import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { ActionButton } from './action-button';
import { rowOptions } from './choices';
import form from './form.module.css';
import type { FormPart } from './form-view';
import { MappedSelect, MappedText, MappedWordings, Options } from './mapped-field';

/** Totals are named up to this many; they are marked among the indicators, too. */
const MOST_NAMED = 5;

/** Columns by which others are divided. */
export function DenominatorSection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { denominators } = view.mapping;
  const { counts, populations } = view.candidates;
  const rest = counts.length - MOST_NAMED;
  const columns = [...new Set([...populations, ...view.outline.columns.map((one) => one.column)])];
  return (
    <Section id="denominators" title={t('denominators.title')} note={t('denominators.note')}>
      {counts.length > 0 && (
        <p>
          {t('denominators.candidates', {
            count: counts.length,
            columns: formatList(
              rest > 0
                ? [...counts.slice(0, MOST_NAMED), t('denominators.others', { rest })]
                : counts,
              locale,
            ),
          })}
        </p>
      )}
      {denominators.length === 0 && <p>{t('denominators.none')}</p>}
      {denominators.map(({ slug }, index) => (
        <DenominatorFields key={slug} index={index} view={view} locale={locale} />
      ))}
      <div className={form.add}>
        <Field control="new-denominator" label={t('denominators.newColumn')}>
          <select id="new-denominator" name={FORM_FIELDS.newDenominator} defaultValue="">
            <option value="">{t('indicators.choose')}</option>
            <Options options={columns.map((value) => ({ value, label: value }))} />
          </select>
        </Field>
        <ActionButton action="add-denominator" label={t('denominators.add')} />
      </div>
    </Section>
  );
}

function DenominatorFields({ index, view, locale }: FormPart & { readonly index: number }) {
  const t = translator(locale, 'importMapping');
  const part = { view, locale };
  const { denominators, sources } = view.mapping;
  const { title, column } = denominators[index] ?? { title: {}, column: '' };
  const at = `denominators[${index}]`;
  const name = shownText(title, locale).text || column;
  return (
    <div className={form.item}>
      <div className={form.itemHead}>
        <h3>{name}</h3>
        <ActionButton
          action={`remove:denominators:${index}`}
          label={t('denominators.remove')}
          name={t('denominators.removeOne', { name })}
          isSmall
        />
      </div>
      <div className={form.stack}>
        <MappedWordings {...part} name={`${at}.title`} label={t('denominators.name')} />
        <MappedWordings {...part} name={`${at}.unit`} label={t('denominators.unit')} />
        <div className={form.fields}>
          <MappedText {...part} name={`${at}.column`} label={t('denominators.column')} />
          <MappedText
            {...part}
            name={`${at}.year`}
            label={t('denominators.year')}
            inputMode="decimal"
          />
          <MappedSelect
            {...part}
            name={`${at}.source`}
            label={t('denominators.source')}
            options={rowOptions(sources, locale)}
          />
        </div>
      </div>
    </div>
  );
}
