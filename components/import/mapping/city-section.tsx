import { Disclosure } from '@/components/ui/disclosure';
import { SearchField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { translator } from '@/lib/i18n/translator';
import { CITIES_A_PAGE } from '@/lib/mapping/shown-cities';
import { ActionButton } from './action-button';
import { unitKindOptions } from './choices';
import { CityTable } from './city-table';
import form from './form.module.css';
import type { FormPart } from './form-view';
import { MappedLines, MappedSelect, MappedWordings } from './mapped-field';

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
      <Disclosure
        summary={t('cities.names', { count: list.length })}
        open={hasFault || view.cityFilter.page !== null}
      >
        {list.length > CITIES_A_PAGE && <CityFields {...part} />}
        {view.cities.found === 0 ? <p>{t('cities.none')}</p> : <CityTable {...part} />}
        <CityPages {...part} />
      </Disclosure>
    </Section>
  );
}

/** They send the whole form, so that nothing typed is lost by looking at other cities. */
function CityFields({ view: { cityFilter, cities }, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  return (
    <div className={form.fields}>
      <SearchField
        id="find-city"
        name={FORM_FIELDS.findCity}
        label={t('cities.find')}
        value={cityFilter.find}
      />
      {cityFilter.page !== null && (
        <input type="hidden" name={FORM_FIELDS.cityPage} value={cities.page} />
      )}
      <ActionButton action="find-city" label={t('cities.show')} name={t('cities.showFound')} />
    </div>
  );
}

function CityPages({ view: { cities }, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  if (cities.pages === 1) return null;
  return (
    <nav className={form.bar} aria-label={t('cities.pages')}>
      {Array.from({ length: cities.pages }, (_, index) => index + 1)
        .filter((page) => page !== cities.page)
        .map((page) => (
          <ActionButton
            key={page}
            action={`city-page:${page}`}
            label={t('indicators.page', { page })}
            name={t('cities.page', { page })}
          />
        ))}
    </nav>
  );
}
