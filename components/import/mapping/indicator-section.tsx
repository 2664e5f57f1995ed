import { SearchField, SelectField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { translator } from '@/lib/i18n/translator';
import { SHOWN_KINDS } from '@/lib/mapping/shown-indicators';
import { ActionButton } from './action-button';
import form from './form.module.css';
import type { FormPart } from './form-view';
import { IndicatorTable } from './indicator-table';
import { ManyFields } from './many-fields';

/** Every column that may count: which do, in which driver, and which way is better. */
export function IndicatorSection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { shown, rows, unmapped } = view;
  return (
    <Section id="indicators" title={t('indicators.title')} note={t('indicators.note')}>
      <FilterFields view={view} locale={locale} />
      {rows.length === 0 ? (
        <p>{t('indicators.none')}</p>
      ) : (
        <>
          <ManyFields view={view} locale={locale} />
          <IndicatorTable view={view} locale={locale} />
        </>
      )}
      {shown.pages > 1 && (
        <nav className={form.bar} aria-label={t('indicators.pages')}>
          {Array.from({ length: shown.pages }, (_, index) => index + 1)
            .filter((page) => page !== shown.page)
            .map((page) => (
              <ActionButton
                key={page}
                action={`page:${page}`}
                label={t('indicators.page', { page })}
              />
            ))}
        </nav>
      )}
      {unmapped > 0 && (
        <div className={form.bar}>
          <p>{t('indicators.unmapped', { count: unmapped })}</p>
          <ActionButton action="add-unmapped" label={t('indicators.addUnmapped')} />
        </div>
      )}
    </Section>
  );
}

/** They send the whole form, so that nothing typed is lost by looking at other indicators. */
function FilterFields({ view: { filter, counts, mapping }, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const countOf = {
    all: mapping.indicators.length,
    used: counts.used,
    undecided: counts.undecided,
    'left-out': counts.leftOut,
  };
  return (
    <div className={form.fields}>
      <SearchField
        id="find"
        name={FORM_FIELDS.find}
        label={t('indicators.find')}
        value={filter.find}
      />
      <SelectField
        id="show"
        name={FORM_FIELDS.show}
        label={t('indicators.show')}
        value={filter.show}
        options={SHOWN_KINDS.map((kind) => ({
          value: kind,
          label: t(`indicators.kinds.${kind}`, { count: countOf[kind] }),
        }))}
      />
      <input type="hidden" name={FORM_FIELDS.page} value={filter.page} />
      <ActionButton action="filter" label={t('indicators.filter')} />
    </div>
  );
}
