import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { translator } from '@/lib/i18n/translator';
import type { OperationView } from '@/lib/openapi/api-page-view';
import type { Locale } from '@/lib/text/localized';
import styles from './api-page.module.css';

type OperationEntryProps = { readonly operation: OperationView; readonly locale: Locale };

/** One address: what it gives, its parameters, and an answer to look at. */
export function OperationEntry({ operation, locale }: OperationEntryProps) {
  const t = translator(locale, 'api');
  const { id, path, parameters, exampleAddress, answer, mediaTypes } = operation;
  return (
    <article id={id} className={styles.operation}>
      <h3 className={styles.path}>
        <code>GET {path}</code>
      </h3>
      <p>{t(`operations.${id}`)}</p>
      {parameters.length > 0 && (
        <DataTable
          caption={t('parametersOf', { path })}
          columns={[
            { key: 'parameter', label: t('parameter') },
            { key: 'meaning', label: t('meaning') },
          ]}
          rows={parameters.map(({ key, name, isRequired }) => {
            const meaning = t(`parameters.${key}`);
            return {
              key,
              cells: [
                <code key="name">{name}</code>,
                isRequired ? t('required', { meaning }) : meaning,
              ],
            };
          })}
        />
      )}
      {answer === null && (
        <p>
          {t('gives')} <code className={styles.address}>{mediaTypes.join(', ')}</code>
        </p>
      )}
      <p>
        {t('example')} <code className={styles.address}>{exampleAddress}</code>
      </p>
      {answer !== null && (
        <Disclosure summary={t('exampleOf', { path })}>
          <pre className={styles.answer}>
            <code>{answer}</code>
          </pre>
        </Disclosure>
      )}
    </article>
  );
}
