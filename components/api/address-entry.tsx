import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './api-page.module.css';

type AddressEntryProps = {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly isRequired: boolean;
  }[];
  readonly exampleAddress: string;
  readonly locale: Locale;
  /** What it gives, before the example. */
  readonly gives?: ReactNode;
  readonly children?: ReactNode;
};

/** One address that programs ask: what it gives, its parameters, and how it is asked. */
export function AddressEntry(props: AddressEntryProps) {
  const { id, path, summary, parameters, exampleAddress, locale, gives, children } = props;
  const t = translator(locale, 'api');
  return (
    <article id={id} className={styles.operation}>
      <h3 className={styles.path}>
        <code>GET {path}</code>
      </h3>
      <p>{summary}</p>
      {parameters.length > 0 && (
        <DataTable
          caption={t('parametersOf', { path })}
          columns={[
            { key: 'parameter', label: t('parameter') },
            { key: 'meaning', label: t('meaning') },
          ]}
          rows={parameters.map(({ name, meaning, isRequired }) => ({
            key: name,
            cells: [
              <code key="name">{name}</code>,
              isRequired ? t('required', { meaning }) : meaning,
            ],
          }))}
        />
      )}
      {gives}
      <p>
        {t('example')} <code className={styles.address}>{exampleAddress}</code>
      </p>
      {children}
    </article>
  );
}
