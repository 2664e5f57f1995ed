import type { SelectOption } from '@/components/ui/field';
import { translator } from '@/lib/i18n/translator';
import {
  AGGREGATIONS,
  NORMALISATIONS_WITHOUT_TARGET,
  ROLES,
  UNIT_KINDS,
} from '@/lib/pack/tables/vocabulary';
import { shownText } from '@/lib/text/localized';
import type { FormPart } from './form-view';

type Locale = FormPart['locale'];

export function aggregationOptions(locale: Locale): readonly SelectOption[] {
  const t = translator(locale, 'importMapping');
  return AGGREGATIONS.map((value) => ({ value, label: t(`aggregations.${value}`) }));
}

export function normalisationOptions(locale: Locale): readonly SelectOption[] {
  const t = translator(locale, 'importMapping');
  return NORMALISATIONS_WITHOUT_TARGET.map((value) => ({
    value,
    label: t(`normalisations.${value}`),
  }));
}

export function roleOptions(locale: Locale): readonly SelectOption[] {
  const t = translator(locale, 'importMapping');
  return ROLES.map((value) => ({ value, label: t(`details.roles.${value}`) }));
}

export function unitKindOptions(locale: Locale): readonly SelectOption[] {
  const t = translator(locale, 'importMapping');
  const kinds = UNIT_KINDS.map((value) => ({ value, label: t(`cities.unitKinds.${value}`) }));
  return [{ value: '', label: t('cities.choose') }, ...kinds];
}

export function directionOptions(locale: Locale): readonly SelectOption[] {
  const t = translator(locale, 'importMapping');
  return [
    { value: '1', label: t('indicators.more') },
    { value: '-1', label: t('indicators.less') },
  ];
}

/** Drivers, sources or denominators of the mapping, by their titles, else by their slugs. */
export function rowOptions(
  rows: readonly { readonly slug: string; readonly title: { en?: string; zh?: string } }[],
  locale: Locale,
): readonly SelectOption[] {
  return rows.map(({ slug, title }) => {
    const { text } = shownText(title, locale);
    return { value: slug, label: text === '' ? slug : text };
  });
}
