import type { ReactNode } from 'react';
import { Field, type SelectOption } from '@/components/ui/field';
import { translator } from '@/lib/i18n/translator';
import { wordSentence } from '@/lib/i18n/word-fault';
import { fieldText } from '@/lib/mapping/field-text';
import { fieldId } from '@/lib/mapping/form-fields';
import { languageTag } from '@/lib/text/language-tag';
import { LOCALES } from '@/lib/text/localized';
import type { FormPart } from './form-view';
import styles from './mapped-field.module.css';

type MappedProps = FormPart & {
  /** The field's place in the mapping. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
};

/** The attributes of a control that show its value and what is wrong with it. */
export function controlProps({ view, name, locale }: FormPart & { readonly name: string }) {
  const id = fieldId(name);
  const isFaulty = faultsAt(view, id).length > 0;
  return {
    id,
    name,
    defaultValue: fieldText(view.mapping, view.rejected, name),
    ...(isFaulty ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {}),
    lang: wordingLanguage(name, locale),
  };
}

/** What is wrong with a control, in the reader's words; nothing where all is well. */
export function ControlFault({ view, name, locale }: FormPart & { readonly name: string }) {
  const id = fieldId(name);
  const faults = faultsAt(view, id);
  if (faults.length === 0) return null;
  return (
    <span id={`${id}-fault`} className={styles.fault}>
      {faults.map(({ fault }) => wordSentence(fault.message, locale)).join(' ')}
    </span>
  );
}

/** A line of text of the mapping. */
export function MappedText({
  hint,
  label,
  ...part
}: MappedProps & { readonly inputMode?: 'decimal' | 'url'; readonly list?: string }) {
  const { inputMode, list, ...place } = part;
  return (
    <MappedFrame {...place} label={label} hint={hint}>
      <input {...controlProps(place)} autoComplete="off" inputMode={inputMode} list={list} />
    </MappedFrame>
  );
}

/** Several lines of text of the mapping. */
export function MappedLines({ rows = 2, ...props }: MappedProps & { readonly rows?: number }) {
  const { label, hint, ...place } = props;
  return (
    <MappedFrame {...place} label={label} hint={hint}>
      <textarea {...controlProps(place)} rows={rows} />
    </MappedFrame>
  );
}

/** A choice of the mapping. */
export function MappedSelect({
  options,
  ...props
}: MappedProps & { readonly options: readonly SelectOption[] }) {
  const { label, hint, ...place } = props;
  return (
    <MappedFrame {...place} label={label} hint={hint}>
      <select {...controlProps(place)}>
        <Options options={options} />
      </select>
    </MappedFrame>
  );
}

/** The same text in both languages, side by side; the reader's comes first. */
export function MappedWordings({
  rows = 1,
  hint,
  ...props
}: MappedProps & { readonly rows?: number }) {
  const { view, name, label, locale } = props;
  const t = translator(locale, 'importMapping');
  const Control = rows === 1 ? MappedText : MappedLines;
  const ordered = LOCALES.toSorted((one) => (one === locale ? -1 : 1));
  return (
    <div className={styles.pair}>
      {ordered.map((language) => (
        <Control
          key={language}
          view={view}
          locale={locale}
          name={`${name}.${language}`}
          label={t('inLanguage', { field: label, language: t(`languages.${language}`) })}
          hint={language === locale ? hint : undefined}
          {...(rows === 1 ? {} : { rows })}
        />
      ))}
    </div>
  );
}

/** The choices of a select. */
export function Options({ options }: { readonly options: readonly SelectOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function MappedFrame({
  label,
  hint,
  children,
  ...place
}: MappedProps & { readonly children: ReactNode }) {
  const isFaulty = faultsAt(place.view, fieldId(place.name)).length > 0;
  const fault = isFaulty ? <ControlFault {...place} /> : undefined;
  return (
    <Field control={fieldId(place.name)} label={label} hint={fault ?? hint}>
      {children}
    </Field>
  );
}

function faultsAt({ faults }: FormPart['view'], id: string) {
  return faults.filter((one) => one.id === id);
}

/** The language of a wording, where it is not that of the page. */
function wordingLanguage(name: string, locale: FormPart['locale']): string | undefined {
  const language = LOCALES.find((one) => name.endsWith(`.${one}`));
  return language === undefined || language === locale ? undefined : languageTag(language);
}
