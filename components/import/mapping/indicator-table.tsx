import { Fragment } from 'react';
import { formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import type { IndicatorRowView } from '@/lib/views/import-mapping/types';
import { directionOptions, rowOptions } from './choices';
import type { FormPart } from './form-view';
import { IndicatorDetails } from './indicator-details';
import styles from './indicator-table.module.css';
import { ControlFault, controlProps, Options } from './mapped-field';

const HEADINGS = ['column', 'driver', 'direction', 'unit', 'year'] as const;

type RowProps = FormPart & { readonly row: IndicatorRowView };

/** A row for each indicator with what must be decided, and below it what rarely is. */
export function IndicatorTable({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { page, pages } = view.shown;
  return (
    <>
      <table className={styles.indicators}>
        <caption>
          {pages === 1 ? t('indicators.caption') : t('indicators.captionPage', { page, pages })}
        </caption>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col">
                {t(`indicators.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Fragment key={row.index}>
              <DecidedRow view={view} locale={locale} row={row} />
              <FurtherRow view={view} locale={locale} row={row} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <datalist id="headings">
        {view.outline.columns.map(({ column }) => (
          <option key={column} value={column} />
        ))}
      </datalist>
    </>
  );
}

/** What has to be said of every indicator that counts. */
function DecidedRow({ view, locale, row }: RowProps) {
  const t = translator(locale, 'importMapping');
  const at = `indicators[${row.index}]`;
  const { column = '', unit = {} } = view.mapping.indicators[row.index] ?? {};
  const cell = (field: (typeof HEADINGS)[number], key: string) => ({
    view,
    locale,
    name: `${at}.${key}`,
    label: t(`indicators.${field}`),
    of: column,
  });
  const placeholder = locale === 'en' ? unit.zh : unit.en;
  return (
    <tr className={styles.decided}>
      <th scope="row">{column}</th>
      <SelectCell
        {...cell('driver', 'driver')}
        options={[
          { value: '', label: t('indicators.leftOut') },
          ...rowOptions(view.mapping.drivers, locale),
        ]}
      />
      <SelectCell
        {...cell('direction', 'direction')}
        options={[{ value: '', label: t('indicators.choose') }, ...directionOptions(locale)]}
      />
      <TextCell {...cell('unit', `unit.${locale}`)} placeholder={placeholder} />
      <TextCell {...cell('year', 'year')} />
    </tr>
  );
}

type CellProps = FormPart & {
  readonly name: string;
  readonly label: string;
  /** The heading that the row is about. */
  readonly of: string;
};

function SelectCell({
  options,
  label,
  of,
  ...place
}: CellProps & { readonly options: Parameters<typeof Options>[0]['options'] }) {
  const t = translator(place.locale, 'importMapping');
  return (
    <td data-label={label}>
      <select {...controlProps(place)} aria-label={t('indicators.of', { field: label, name: of })}>
        <Options options={options} />
      </select>
      <ControlFault {...place} />
    </td>
  );
}

function TextCell({
  label,
  of,
  placeholder,
  ...place
}: CellProps & { readonly placeholder?: string }) {
  const t = translator(place.locale, 'importMapping');
  return (
    <td data-label={label}>
      <input
        {...controlProps(place)}
        aria-label={t('indicators.of', { field: label, name: of })}
        placeholder={placeholder}
        autoComplete="off"
      />
      <ControlFault {...place} />
    </td>
  );
}

/** What the column holds, and everything else that can be said of the indicator. */
function FurtherRow({ view, locale, row }: RowProps) {
  const t = translator(locale, 'importMapping');
  const name = shownText(row.name, locale).text;
  return (
    <tr className={styles.further}>
      <td colSpan={HEADINGS.length}>
        <div>
          <p>{outlineText(row, view, locale)}</p>
          <details open={row.hasFault && hasFoldedFault(row, view)}>
            <summary aria-label={t('indicators.detailsOf', { name })}>
              {t('indicators.details')}
            </summary>
            <IndicatorDetails view={view} locale={locale} index={row.index} />
          </details>
        </div>
      </td>
    </tr>
  );
}

const IN_SIGHT = /-(?:driver|direction|year)$/;

/** Whether something is wrong that the folded part has. */
function hasFoldedFault({ index }: IndicatorRowView, { faults }: FormPart['view']): boolean {
  return faults.some(
    ({ id }) =>
      id.startsWith(`indicators-${index}-`) && !IN_SIGHT.test(id) && !id.includes('-unit-'),
  );
}

function outlineText(
  { outline, isCount }: IndicatorRowView,
  { mapping }: FormPart['view'],
  locale: FormPart['locale'],
): string {
  const t = translator(locale, 'importMapping');
  if (outline === null) return t('indicators.gone');
  const { cities, samples, lowest, highest } = outline;
  const coverage = t('indicators.coverage', { cities, all: mapping.cities.list.length });
  if (lowest === null || highest === null) return coverage;
  const range = { low: formatValue(lowest, locale), high: formatValue(highest, locale) };
  const shown = t('indicators.samples', { samples: samples.join(locale === 'zh' ? '；' : '; ') });
  const parts = [coverage, t('indicators.range', range), shown];
  return [...parts, ...(isCount ? [t('indicators.count')] : [])].join(' · ');
}
