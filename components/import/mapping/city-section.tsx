import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { unitKindOptions } from './choices';
import styles from './city-section.module.css';
import form from './form.module.css';
import type { FormPart } from './form-view';
import {
  ControlFault,
  controlProps,
  MappedLines,
  MappedSelect,
  MappedWordings,
} from './mapped-field';

/** A longer list of fields is slow to work with; the file of the mapping has them all. */
const MOST_CITIES = 100;

/** What the cities of the table are, and which of its rows are none. */
export function CitySection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const part = { view, locale };
  const { list } = view.mapping.cities;
  const hasFault = view.faults.some(({ id }) => id.startsWith('cities-list'));
  return (
    <Section id="cities" title={t('cities.title')}>
      <div className={form.stack}>
        <MappedSelect
          {...part}
          name="cities.unitKind"
          label={t('cities.unitKind')}
          options={unitKindOptions(locale)}
        />
        <MappedWordings {...part} name="cities.country" label={t('cities.country')} />
        <MappedWordings
          {...part}
          name="cities.boundary"
          label={t('cities.boundary')}
          hint={t('cities.boundaryHint')}
        />
        <div className={form.fields}>
          <MappedLines
            {...part}
            name="table.skipRows"
            label={t('cities.skipRows')}
            hint={t('cities.skipRowsHint')}
          />
          <MappedLines
            {...part}
            name="table.missing"
            label={t('cities.missing')}
            hint={t('cities.missingHint')}
          />
        </div>
      </div>
      <Disclosure summary={t('cities.names', { count: list.length })} open={hasFault}>
        <CityTable {...part} />
        {list.length > MOST_CITIES && <p>{t('cities.rest', { shown: MOST_CITIES })}</p>}
      </Disclosure>
    </Section>
  );
}

const COLUMNS = ['label', 'code', 'nameEn', 'nameZh', 'slug', 'out'] as const;

function CityTable({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  return (
    <table className={styles.cities}>
      <caption>{t('cities.caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`cities.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.mapping.cities.list.slice(0, MOST_CITIES).map((city, index) => (
          <CityRow key={city.label} city={city} index={index} view={view} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function CityRow({
  city: { label, code, name },
  index,
  view,
  locale,
}: FormPart & {
  readonly city: FormPart['view']['mapping']['cities']['list'][number];
  readonly index: number;
}) {
  const t = translator(locale, 'importMapping');
  const of = (field: string) =>
    t('indicators.of', { field, name: shownText(name, locale).text || label });
  const fields = [
    { name: `cities.list[${index}].name.en`, label: t('cities.nameEn') },
    { name: `cities.list[${index}].name.zh`, label: t('cities.nameZh') },
    { name: `cities.list[${index}].slug`, label: t('cities.slug') },
  ];
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={t('cities.code')}>{code ?? '–'}</td>
      {fields.map((field) => (
        <td key={field.name} data-label={field.label}>
          <input
            {...controlProps({ view, locale, name: field.name })}
            aria-label={of(field.label)}
            autoComplete="off"
          />
          <ControlFault view={view} locale={locale} name={field.name} />
        </td>
      ))}
      <td data-label={t('cities.out')}>
        <input
          type="checkbox"
          name={FORM_FIELDS.cityOut}
          value={label}
          aria-label={t('cities.outCity', { city: label })}
        />
      </td>
    </tr>
  );
}
