import { SearchField, SelectField } from '@/components/ui/field';
import { COVERAGES } from '@/lib/address/ranking-options';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { RankingView } from '@/lib/views/ranking/types';
import { CarriedFields } from './carried-fields';
import styles from './filter-form.module.css';
import { headText } from './head-text';

type FilterFormProps = { readonly view: RankingView; readonly locale: Locale };

const OWN_FIELDS = ['text', 'country', 'unit', 'coverage', 'sort', 'order', 'page'] as const;

/** Search, filters and order as a plain form: it needs no script, and its address can be shared. */
export function FilterForm({ view, locale }: FilterFormProps) {
  const t = translator(locale, 'ranking', view.places);
  return (
    <search aria-label={t('form')}>
      <form className={styles.form} action={view.action} method="get" autoComplete="off">
        <CarriedFields carried={view.carried} without={OWN_FIELDS} />
        <SearchField id="text" name="text" label={t('fields.text')} value={view.options.text} />
        <Selects view={view} locale={locale} />
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  );
}

function Selects({ view, locale }: FilterFormProps) {
  const t = translator(locale, 'ranking', view.places);
  const words = translator(locale, 'overview');
  const { options, heads } = view;
  const any = { value: '', label: t('any') };
  const select = (
    name: 'country' | 'unit' | 'coverage' | 'sort' | 'order',
    offered: readonly { readonly value: string; readonly label: string }[],
    value: string,
  ) => (
    <SelectField
      id={name}
      name={name}
      label={t(`fields.${name}`)}
      value={value}
      options={offered}
    />
  );
  const countries = view.countries.map(({ value, name }) => ({
    value,
    label: shownText(name, locale).text,
  }));
  const units = view.units.map((unit) => ({
    value: unit,
    label: words(`limits.unitKinds.${unit}`),
  }));
  const coverages = COVERAGES.map((percent) => ({
    value: percent,
    label: t('percent', { percent: formatPercent(Number(percent) / 100, locale) }),
  }));
  const sorts = [heads.score, ...heads.drivers, heads.coverage, heads.name].map((head) => ({
    value: head.sort,
    label: headText(head, view.places, locale),
  }));
  const orders = (['desc', 'asc'] as const).map((order) => ({
    value: order,
    label: t(`orders.${order}`),
  }));
  return (
    <>
      {countries.length > 0 && select('country', [any, ...countries], options.country ?? '')}
      {units.length > 0 && select('unit', [any, ...units], options.unit ?? '')}
      {select('coverage', [any, ...coverages], options.coverage ?? '')}
      {select('sort', sorts, options.sort)}
      {select('order', orders, options.order)}
    </>
  );
}
