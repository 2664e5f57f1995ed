import type { ReactNode } from 'react';
import { translator } from '@/lib/i18n/translator';
import { wordSentence } from '@/lib/i18n/word-fault';
import { shownText } from '@/lib/text/localized';
import type { FieldFault } from '@/lib/views/import-mapping/types';
import styles from './error-summary.module.css';
import { fieldName } from './field-name';
import type { FormPart } from './form-view';

/** Named one by one; what is beyond is marked in the form all the same. */
const MOST_NAMED = 25;

/** What is still open or wrong, each with a way to its place in the form. */
export function ErrorSummary({ view: { faults }, locale }: FormPart) {
  if (faults.length === 0) return null;
  const t = translator(locale, 'importMapping');
  const rest = faults.length - MOST_NAMED;
  return (
    <div id="faults" className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{t('faults.title', { count: faults.length })}</h2>
      <ul>
        {faults.slice(0, MOST_NAMED).map((one) => (
          <FaultItem
            key={`${one.id} ${JSON.stringify(one.fault.message)}`}
            fault={one}
            locale={locale}
          />
        ))}
      </ul>
      {rest > 0 && <p>{t('faults.more', { rest })}</p>}
    </div>
  );
}

function FaultItem({
  fault: { href, field, part, of, fault },
  locale,
}: { readonly fault: FieldFault } & Pick<FormPart, 'locale'>) {
  const t = translator(locale, 'importMapping');
  const name = fieldName(field, locale);
  const about = of === null ? fieldName(part, locale) : shownText(of, locale).text;
  const label = field === part ? name : t('faults.item', { field: name, name: about });
  const message = wordSentence(fault.message, locale);
  const link = (inner: ReactNode) => <a href={href}>{inner}</a>;
  return <li>{t.rich('faults.line', { link, label, message })}</li>;
}
