import type { ReactNode } from 'react';
import { LONGEST_REPORT_TEXT } from '@/lib/address/report-limits';
import { REPORT_FIELDS } from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ReportComposerView } from '@/lib/views/report-composer';
import { countWords } from './composer-words';
import { CountedField } from './counted-field';
import { FieldSection } from './field-section';
import styles from './text-fields.module.css';

type TextFieldsProps = { readonly view: ReportComposerView; readonly locale: Locale };

/** What an author says themselves: title, names, date, introduction. */
export function TextFields({ view, locale }: TextFieldsProps) {
  const t = translator(locale, 'composer');
  return (
    <FieldSection isForScreen id="texts" title={t('texts.title')}>
      <TextField field="title" label={t('texts.reportTitle')} view={view} locale={locale}>
        {t('texts.reportTitleHint')}
      </TextField>
      <div className={styles.columns}>
        <TextField field="author" label={t('texts.author')} view={view} locale={locale} />
        <TextField
          field="organisation"
          label={t('texts.organisation')}
          view={view}
          locale={locale}
        />
      </div>
      <div className={styles.date}>
        <label htmlFor={REPORT_FIELDS.date}>{t('texts.date')}</label>
        <input
          id={REPORT_FIELDS.date}
          name={REPORT_FIELDS.date}
          type="date"
          defaultValue={view.settings.date}
          aria-describedby="date-hint"
        />
        <p id="date-hint">{t('texts.dateHint')}</p>
      </div>
      <TextField
        field="introduction"
        label={t('texts.introduction')}
        view={view}
        locale={locale}
        rows={7}
      >
        {t('texts.introductionHint')}
        {sentenceSpace(locale)}
        {t.rich('texts.markdown', { code: (inner) => <code>{inner}</code> })}
      </TextField>
    </FieldSection>
  );
}

type TextFieldProps = TextFieldsProps & {
  readonly field: 'title' | 'author' | 'organisation' | 'introduction';
  readonly label: string;
  readonly rows?: number;
  readonly children?: ReactNode;
};

/** One of the settings that are texts, with its limit. */
function TextField({ field, view, locale, ...control }: TextFieldProps) {
  return (
    <CountedField
      name={REPORT_FIELDS[field]}
      value={view.settings[field]}
      most={LONGEST_REPORT_TEXT[field]}
      words={countWords(locale)}
      locale={locale}
      {...control}
    />
  );
}
