import { Field, SelectField, type SelectOption } from '@/components/ui/field';
import { GUESSED } from '@/lib/address/mapping-fields';
import { readingFormPath } from '@/lib/address/mapping-paths';
import { translator } from '@/lib/i18n/translator';
import type { Mapping, TableOutline } from '@/lib/mapping';
import type { ReadingChoices } from '@/lib/mapping/reading-choices';
import type { Locale } from '@/lib/text/localized';
import styles from './form.module.css';

type ReadingFormProps = {
  readonly draft: string;
  readonly reading: { readonly encoding: string | null; readonly choices: ReadingChoices };
  /** Null: no table was found yet, so that there are no headings to choose from. */
  readonly table: { readonly mapping: Mapping; readonly outline: TableOutline } | null;
  readonly locale: Locale;
};

type Role = 'cityColumn' | 'codeColumn' | 'yearColumn' | 'indicatorColumn' | 'valueColumn';

/** Columns that a table need not have. */
const OPTIONAL: ReadonlySet<Role> = new Set(['codeColumn', 'yearColumn']);

/** How the file is to be read, where it is not what Fulcrum has found. */
export function ReadingForm({ draft, reading, table, locale }: ReadingFormProps) {
  const t = translator(locale, 'importMapping');
  const { encoding, choices } = reading;
  const sheets = table?.outline.sheets ?? [];
  const isText = sheets.length === 0;
  const guess = { value: GUESSED, label: t('reading.guess') };
  return (
    <form className={styles.fields} method="post" action={readingFormPath(locale, draft)}>
      {sheets.length > 1 && (
        <SelectField
          id="sheet"
          name="sheet"
          label={t('reading.sheet')}
          value={choices.sheet ?? GUESSED}
          options={[guessed(table?.mapping.table.sheet ?? null, locale), ...sheets.map(plain)]}
        />
      )}
      <Field control="headerRow" label={t('reading.headerRow')} hint={t('reading.headerRowHint')}>
        <input
          id="headerRow"
          name="headerRow"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={choices.headerRow ?? ''}
        />
      </Field>
      {isText && (
        <SelectField
          id="encoding"
          name="encoding"
          label={t('reading.encoding')}
          value={encoding ?? ''}
          options={[
            { value: '', label: t('reading.encodings.utf8') },
            { value: 'gb18030', label: t('reading.encodings.gb18030') },
          ]}
        />
      )}
      <SelectField
        id="decimal"
        name="decimal"
        label={t('reading.decimal')}
        value={choices.decimal ?? GUESSED}
        options={[
          guess,
          { value: '.', label: t('reading.decimals.point') },
          { value: ',', label: t('reading.decimals.comma') },
        ]}
      />
      <SelectField
        id="shape"
        name="shape"
        label={t('reading.shape')}
        value={choices.shape ?? GUESSED}
        options={[
          guess,
          { value: 'wide', label: t('reading.shapes.wide') },
          { value: 'long', label: t('reading.shapes.long') },
        ]}
      />
      {table !== null && <ColumnFields table={table} choices={choices} locale={locale} />}
      <button type="submit">{t('reading.submit')}</button>
    </form>
  );
}

function ColumnFields({
  table: { mapping, outline },
  choices,
  locale,
}: {
  readonly table: NonNullable<ReadingFormProps['table']>;
  readonly choices: ReadingChoices;
  readonly locale: Locale;
}) {
  const t = translator(locale, 'importMapping');
  const roles: readonly Role[] =
    mapping.table.shape === 'wide'
      ? ['cityColumn', 'codeColumn', 'yearColumn']
      : ['cityColumn', 'codeColumn', 'yearColumn', 'indicatorColumn', 'valueColumn'];
  return roles.map((role) => (
    <SelectField
      key={role}
      id={role}
      name={role}
      label={t(`reading.${role}`)}
      value={choices[role] ?? GUESSED}
      options={[
        guessed(mapping.table[role], locale),
        ...(OPTIONAL.has(role) ? [{ value: '', label: t('reading.none') }] : []),
        ...outline.headings.map(plain),
      ]}
    />
  ));
}

function guessed(found: string | null, locale: Locale): SelectOption {
  const t = translator(locale, 'importMapping');
  const label = t('reading.guessed', { found: found ?? t('reading.nothing') });
  return { value: GUESSED, label };
}

function plain(text: string): SelectOption {
  return { value: text, label: text };
}
