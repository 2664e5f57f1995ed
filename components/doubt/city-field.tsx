import { SearchField, SelectField } from '@/components/ui/field';
import { DOUBT_FIELDS } from '@/lib/address/doubt-paths';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DoubtCity, DoubtFrame } from '@/lib/views/doubt/types';

type CityFieldProps = {
  readonly id: string;
  readonly label: string;
  /** The city that is chosen; undefined: none yet. */
  readonly chosen: DoubtCity | undefined;
  /** Says that no city is chosen; null: one has to be. */
  readonly none: string | null;
  readonly frame: DoubtFrame;
  readonly locale: Locale;
};

/** One city out of all: from a list, or of very many by its name. */
export function CityField({ id, label, chosen, none, frame, locale }: CityFieldProps) {
  const name = DOUBT_FIELDS.cities;
  const { cityOptions } = frame;
  if (cityOptions.length === 0) {
    const value = chosen === undefined ? '' : shownText(chosen.name, locale).text;
    return <SearchField id={id} name={name} label={label} value={value} />;
  }
  const options = cityOptions.map((city) => ({
    value: city.slug,
    label: shownText(city.name, locale).text,
  }));
  return (
    <SelectField
      id={id}
      name={name}
      label={label}
      value={chosen?.slug ?? ''}
      options={none === null ? options : [{ value: '', label: none }, ...options]}
    />
  );
}
