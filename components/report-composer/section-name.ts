import type { ReportSection } from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** What a section is called: its heading in the report. */
export function sectionName(section: ReportSection, locale: Locale, isMeasured = false): string {
  return section === 'limits'
    ? translator(
        locale,
        'overview',
      )(isMeasured ? 'evidenceLimits.titleMeasured' : 'evidenceLimits.title')
    : translator(locale, 'report')(`${section}.title`);
}
