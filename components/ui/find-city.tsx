import type { ReactNode } from 'react';
import { cityNamesPath } from '@/lib/address/paths';
import type { Locale } from '@/lib/text/localized';
import { CityFinder } from './city-finder';
import { Field } from './field';
import styles from './find-city.module.css';

type FindCityProps = {
  readonly id: string;
  readonly name: string;
  readonly index: string;
  readonly value?: string;
  readonly label: string;
  readonly hint: ReactNode;
  /** What the button says that sends the form. */
  readonly button: string;
  readonly locale: Locale;
};

/** Adds a city to a form's choice by its name, where there are too many for a box each. */
export function FindCity({ id, name, index, value = '', locale, ...words }: FindCityProps) {
  return (
    <div className={styles.find}>
      <Field control={id} label={words.label} hint={words.hint}>
        <CityFinder id={id} name={name} value={value} namesHref={cityNamesPath(locale, index)} />
      </Field>
      <button type="submit">{words.button}</button>
    </div>
  );
}
