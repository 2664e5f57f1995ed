import { FindCity } from '@/components/ui/find-city';
import { Localized } from '@/components/ui/localized';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { MOST_CITIES } from '@/lib/address/paths';
import { FIND_CITY_FIELD } from '@/lib/address/report-form';
import { LONGEST_REPORT_TEXT } from '@/lib/address/report-limits';
import { REPORT_FIELDS, REPORT_SECTIONS, type ReportSection } from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { type CitySearch, MOST_FOUND, type ReportComposerView } from '@/lib/views/report-composer';
import { Choice, ChoiceGroup } from './choice';
import { countWords } from './composer-words';
import styles from './content-fields.module.css';
import { CountedField } from './counted-field';
import { FieldSection } from './field-section';
import { sectionName } from './section-name';

type FieldsProps = { readonly view: ReportComposerView; readonly locale: Locale };

/** What a report holds: its cities, drivers and sections. */
export function ContentFields({ view, locale }: FieldsProps) {
  const t = translator(locale, 'composer');
  return (
    <FieldSection id="content" title={t('content.title')}>
      <ChoiceGroup
        id="cities"
        legend={t('content.cities')}
        hint={t('content.citiesHint', { most: MOST_CITIES })}
      >
        {view.cities.map((city) => (
          <Choice
            key={city.slug}
            type="checkbox"
            name={REPORT_FIELDS.cities}
            value={city.slug}
            isChosen={city.isChosen}
            label={<Localized text={city.name} locale={locale} />}
            about={
              view.search === null || city.isChosen ? (
                <Localized text={city.boundary} locale={locale} />
              ) : undefined
            }
          />
        ))}
        {view.search !== null && (
          <CitySearchField view={view} search={view.search} locale={locale} />
        )}
      </ChoiceGroup>
      <ChoiceGroup
        id="drivers"
        legend={t('content.drivers')}
        hint={t('content.driversHint')}
        look="columns"
      >
        {view.drivers.map((driver) => (
          <Choice
            key={driver.slug}
            type="checkbox"
            name={REPORT_FIELDS.drivers}
            value={driver.slug}
            isChosen={driver.isChosen}
            label={<Localized text={driver.name} locale={locale} />}
            about={t('content.indicators', { count: driver.indicators })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup
        id="sections"
        legend={t('content.sections')}
        hint={t('content.sectionsHint')}
        look="rows"
      >
        {view.sections.map((section) => (
          <SectionChoice key={section} section={section} view={view} locale={locale} />
        ))}
        {REPORT_SECTIONS.filter(
          // So that the address stays that of a report with all sections: they are empty anyhow.
          (section) => !view.sections.includes(section) && view.settings.sections.includes(section),
        ).map((section) => (
          <input key={section} type="hidden" name={REPORT_FIELDS.sections} value={section} />
        ))}
      </ChoiceGroup>
    </FieldSection>
  );
}

/** The field to find a city by, and what came of it: what was found stands above, to be ticked. */
function CitySearchField({ view, search, locale }: FieldsProps & { readonly search: CitySearch }) {
  const t = translator(locale, 'composer');
  const { text, found } = search;
  return (
    <>
      {text !== '' && (
        <p role="status">
          {found > MOST_FOUND
            ? t('content.foundMany', { text, found, most: MOST_FOUND })
            : t('content.found', { text, found })}
        </p>
      )}
      <FindCity
        id="find"
        name={FIND_CITY_FIELD}
        index={view.index.slug}
        value={found === 0 ? text : ''}
        label={t('content.find')}
        hint={t('content.findHint', { count: view.cityCount })}
        button={t('content.add')}
        locale={locale}
      />
    </>
  );
}

/** What a section holds, of measured numbers in the words of values. */
function holdsText(section: ReportSection, view: ReportComposerView, locale: Locale): string {
  const t = translator(locale, 'composer');
  if (!view.isMeasured) return t(`holds.${section}`);
  switch (section) {
    case 'drivers':
    case 'robustness':
    case 'method':
      return t(`holdsMeasured.${section}`);
    default:
      return t(`holds.${section}`);
  }
}

/** A section of the report; behind it, folded away, the author's remark and the page break. */
function SectionChoice({
  section,
  view,
  locale,
}: FieldsProps & { readonly section: ReportSection }) {
  const t = translator(locale, 'composer');
  const { sections, notes, breaks } = view.settings;
  const name = sectionName(section, locale, view.isMeasured);
  const note = notes[section] ?? '';
  const hasBreak = breaks.includes(section);
  return (
    <Choice
      type="checkbox"
      name={REPORT_FIELDS.sections}
      value={section}
      isChosen={sections.includes(section)}
      label={name}
      about={holdsText(section, view, locale)}
    >
      <details className={styles.more} open={note !== '' || hasBreak}>
        <summary>
          {t.rich('content.more', {
            section: name,
            for: (inner) => <VisuallyHidden>{inner}</VisuallyHidden>,
          })}
        </summary>
        <div className={styles.inside}>
          <CountedField
            name={`${REPORT_FIELDS.notePrefix}${section}`}
            label={t('content.note', { section: name })}
            value={note}
            most={LONGEST_REPORT_TEXT.note}
            words={countWords(locale)}
            locale={locale}
            rows={3}
          />
          <Choice
            type="checkbox"
            name={REPORT_FIELDS.breaks}
            value={section}
            isChosen={hasBreak}
            label={t('content.break')}
          />
        </div>
      </details>
    </Choice>
  );
}
