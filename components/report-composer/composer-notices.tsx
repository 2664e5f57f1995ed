import { Notices } from '@/components/compare/notices';
import { Notice } from '@/components/ui/notice';
import type { ReportNotice } from '@/lib/address/parse-report';
import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { REPORT_FIELDS, REPORT_SECTIONS } from '@/lib/address/report-settings';
import { formatNumber } from '@/lib/format';
import { type MessageKey, translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ReportComposerView } from '@/lib/views/report-composer';
import { sectionName } from './section-name';

type ComposerNoticesProps = { readonly view: ReportComposerView; readonly locale: Locale };

/** What of the address could not be used, and what the composer does instead. */
export function ComposerNotices({ view, locale }: ComposerNoticesProps) {
  const t = translator(locale, 'composer');
  return (
    <>
      {view.tooLong !== null && (
        <Notice title={t('notices.tooLong')}>
          <p>
            {t('notices.tooLongText', {
              length: formatNumber(view.tooLong, locale),
              most: formatNumber(LONGEST_ADDRESS, locale),
            })}
          </p>
        </Notice>
      )}
      <Notices notices={view.cityNotices} locale={locale} />
      {view.notices.length > 0 && (
        <Notice title={t('notices.title')}>
          {view.notices.map((notice) => (
            <p key={`${notice.kind} ${notice.parameter}`}>{noticeText(notice, locale)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function noticeText(notice: ReportNotice, locale: Locale): string {
  const t = translator(locale, 'composer');
  const field = fieldName(notice.parameter, locale);
  switch (notice.kind) {
    case 'unknown':
      return t('notices.unknown', { field, part: notice.part });
    case 'repeated':
      return t('notices.repeated', { field });
    case 'cut':
      return t('notices.cut', { field, most: formatNumber(Number(notice.part), locale) });
    case 'unreadable':
      return t('notices.unreadable');
  }
}

const FIELD_NAMES: Readonly<Record<string, MessageKey<'composer'>>> = {
  [REPORT_FIELDS.cities]: 'content.cities',
  [REPORT_FIELDS.drivers]: 'content.drivers',
  [REPORT_FIELDS.sections]: 'content.sections',
  [REPORT_FIELDS.language]: 'look.language',
  [REPORT_FIELDS.paper]: 'look.paper',
  [REPORT_FIELDS.colour]: 'look.colour',
  [REPORT_FIELDS.references]: 'look.references',
  [REPORT_FIELDS.title]: 'texts.reportTitle',
  [REPORT_FIELDS.author]: 'texts.author',
  [REPORT_FIELDS.organisation]: 'texts.organisation',
  [REPORT_FIELDS.date]: 'texts.date',
  [REPORT_FIELDS.introduction]: 'texts.introduction',
  [REPORT_FIELDS.breaks]: 'notices.breaks',
  [REPORT_FIELDS.packed]: 'notices.packed',
};

/** What the form calls a parameter. */
function fieldName(parameter: string, locale: Locale): string {
  const t = translator(locale, 'composer');
  const section = REPORT_SECTIONS.find((one) => parameter === `${REPORT_FIELDS.notePrefix}${one}`);
  if (section !== undefined) {
    return t('notices.remark', { section: sectionName(section, locale) });
  }
  const key = FIELD_NAMES[parameter];
  return key === undefined ? parameter : t(key);
}
