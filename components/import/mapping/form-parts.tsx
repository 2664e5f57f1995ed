import { translator } from '@/lib/i18n/translator';
import { FORM_PARTS } from '@/lib/views/import-mapping/types';
import form from './form.module.css';
import type { FormPart } from './form-view';

/** The parts of the form, with how much is open in each: the form is long. */
export function FormParts({ view: { openIn }, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  return (
    <nav id="parts" className={form.parts} aria-label={t('parts.label')}>
      <ul>
        {FORM_PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`${part}.title`)}</a>{' '}
            <small>{t('parts.open', { open: openIn[part] })}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}
