import { Disclosure } from '@/components/ui/disclosure';
import { translator } from '@/lib/i18n/translator';
import type { OperationView } from '@/lib/openapi/api-page-view';
import type { Locale } from '@/lib/text/localized';
import { AddressEntry } from './address-entry';
import styles from './api-page.module.css';

type OperationEntryProps = { readonly operation: OperationView; readonly locale: Locale };

/** One address of the API: what it gives, its parameters, and an answer to look at. */
export function OperationEntry({ operation, locale }: OperationEntryProps) {
  const t = translator(locale, 'api');
  const { id, path, parameters, exampleAddress, answer, mediaTypes } = operation;
  return (
    <AddressEntry
      id={id}
      path={path}
      summary={t(`operations.${id}`)}
      parameters={parameters.map(({ key, ...parameter }) => ({
        ...parameter,
        meaning: t(`parameters.${key}`),
      }))}
      exampleAddress={exampleAddress}
      locale={locale}
      gives={
        answer === null && (
          <p>
            {t('gives')} <code className={styles.address}>{mediaTypes.join(', ')}</code>
          </p>
        )
      }
    >
      {answer !== null && (
        <Disclosure summary={t('exampleOf', { path })}>
          <pre className={styles.answer}>
            <code>{answer}</code>
          </pre>
        </Disclosure>
      )}
    </AddressEntry>
  );
}
