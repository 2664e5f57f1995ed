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
  const { settings } = view;
  const words = countWords(locale);
  return (
    <FieldSection id="texts" title={t('texts.title')}>
      <CountedField
        name={REPORT_FIELDS.title}
        label={t('texts.reportTitle')}
        value={settings.title}
        most={LONGEST_REPORT_TEXT.title}
        words={words}
        locale={locale}
      >
        {t('texts.reportTitleHint')}
      </CountedField>
      <div className={styles.columns}>
        <CountedField
          name={REPORT_FIELDS.author}
          label={t('texts.author')}
          value={settings.author}
          most={LONGEST_REPORT_TEXT.author}
          words={words}
          locale={locale}
        />
        <CountedField
          name={REPORT_FIELDS.organisation}
          label={t('texts.organisation')}
          value={settings.organisation}
          most={LONGEST_REPORT_TEXT.organisation}
          words={words}
          locale={locale}
        />
      </div>
      <div className={styles.date}>
        <label htmlFor={REPORT_FIELDS.date}>{t('texts.date')}</label>
        <input
          id={REPORT_FIELDS.date}
          name={REPORT_FIELDS.date}
          type="date"
          defaultValue={settings.date}
          aria-describedby="date-hint"
        />
        <p id="date-hint">{t('texts.dateHint')}</p>
      </div>
      <CountedField
        name={REPORT_FIELDS.introduction}
        label={t('texts.introduction')}
        value={settings.introduction}
        most={LONGEST_REPORT_TEXT.introduction}
        words={words}
        locale={locale}
        rows={7}
      >
        {t('texts.introductionHint')}
        {sentenceSpace(locale)}
        {t.rich('texts.markdown', { code: (inner) => <code>{inner}</code> })}
      </CountedField>
    </FieldSection>
  );
}
