import { SearchField, SelectField, type SelectOption } from '@/components/ui/field';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceListView, FilterView, OptionGroup } from '@/lib/views/evidence-list/types';
import styles from './filter-form.module.css';
import { fieldText, optionText } from './option-text';

type FilterFormProps = {
  readonly view: Pick<EvidenceListView, 'action' | 'filters' | 'facets'>;
  readonly locale: Locale;
};

/** Search and filters as a plain form: it needs no script, and its address can be shared. */
export function FilterForm({ view, locale }: FilterFormProps) {
  const t = translator(locale, 'evidence');
  return (
    // Not completed by the browser: after a step back the controls show what the list shows.
    <search aria-label={t('list.form')}>
      <form className={styles.form} action={view.action} method="get" autoComplete="off">
        <div className={styles.search}>
          <SearchField
            id="text"
            name="text"
            label={fieldText('text', locale)}
            value={view.filters.text}
            hint={t('list.textHint')}
          />
          <button type="submit">{t('list.submit')}</button>
        </div>
        <div className={styles.filters}>
          {view.facets.map((facet) => (
            <FilterField key={facet.facet} filter={facet} locale={locale} />
          ))}
        </div>
      </form>
    </search>
  );
}

type FilterFieldProps = { readonly filter: FilterView; readonly locale: Locale };

function FilterField({ filter, locale }: FilterFieldProps) {
  const t = translator(locale, 'evidence');
  const optionsOf = (group: OptionGroup): readonly SelectOption[] =>
    group.options.map(({ value, label, count }) => ({
      value,
      label: t('list.option', { label: optionText(label, locale), count }),
      isDisabled: count === 0 && value !== filter.value,
    }));
  const plain = filter.groups.filter((group) => group.title === null);
  return (
    <SelectField
      id={filter.facet}
      name={filter.facet}
      label={fieldText(filter.facet, locale)}
      value={filter.value}
      options={[{ value: '', label: t('list.any') }, ...plain.flatMap(optionsOf)]}
      groups={filter.groups.flatMap((group) =>
        group.title === null
          ? []
          : [{ label: shownText(group.title, locale).text, options: optionsOf(group) }],
      )}
    />
  );
}
