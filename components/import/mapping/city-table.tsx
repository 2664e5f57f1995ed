import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import styles from './city-section.module.css';
import type { FormPart } from './form-view';
import { ControlFault, controlProps } from './mapped-field';

const COLUMNS = ['label', 'code', 'nameEn', 'nameZh', 'slug', 'out'] as const;

/** The cities of a page: their names and slugs to be corrected, and whether they count. */
export function CityTable({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { page, pages, onPage, found } = view.cities;
  const count = view.mapping.cities.list.length;
  const which = found < count ? t('cities.captionFound', { found, count }) : t('cities.caption');
  return (
    <table className={styles.cities}>
      <caption>{pages > 1 ? t('cities.captionPage', { which, page, pages }) : which}</caption>
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
        {onPage.map((index) => (
          <CityRow key={index} index={index} view={view} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function CityRow({ index, view, locale }: FormPart & { readonly index: number }) {
  const t = translator(locale, 'importMapping');
  const city = view.mapping.cities.list[index];
  if (city === undefined) return null;
  const { label, code, name } = city;
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
