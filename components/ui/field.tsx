import type { ReactNode } from 'react';
import styles from './field.module.css';

type FieldProps = {
  /** The `id` of the control inside. */
  readonly control: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** A form control with its label above and a hint below. */
export function Field({ control, label, hint, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={control}>{label}</label>
      {children}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}

/** One choice of a select, with its finished text. */
export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
};

/** Choices under a heading of their own. */
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

type SelectFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Further choices after `options`, under headings. */
  readonly groups?: readonly SelectGroup[];
};

/** A choice of one out of a list, for forms that work without script. */
export function SelectField({ id, name, label, value, options, groups = [] }: SelectFieldProps) {
  return (
    <Field control={id} label={label}>
      <select id={id} name={name} defaultValue={value}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function Options({ options }: { readonly options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.isDisabled}>
      {option.label}
    </option>
  ));
}

type SearchFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly hint?: ReactNode;
};

/** A search text, for forms that work without script. */
export function SearchField({ id, name, label, value, hint }: SearchFieldProps) {
  return (
    <Field control={id} label={label} hint={hint}>
      <input id={id} name={name} type="search" defaultValue={value} enterKeyHint="search" />
    </Field>
  );
}
