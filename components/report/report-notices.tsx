import { noticeText as compareNoticeText } from '@/components/compare/notices';
import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ReportView } from '@/lib/views/report';

type ReportNotice = ReportView['notices'][number];

type ReportNoticesProps = {
  readonly notices: readonly ReportNotice[];
  readonly locale: Locale;
};

/** What of the address was left out or set back; it is not printed. */
export function ReportNotices({ notices, locale }: ReportNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <Notice title={translator(locale, 'report')('notices.title')}>
      {notices.map((notice) => {
        const text = noticeText(notice, locale);
        return <p key={text}>{text}</p>;
      })}
    </Notice>
  );
}

function noticeText(notice: ReportNotice, locale: Locale): string {
  if (!('parameter' in notice)) return compareNoticeText(notice, locale);
  const { kind, parameter, part } = notice;
  return translator(locale, 'report')(`notices.${kind}`, { parameter, part });
}
