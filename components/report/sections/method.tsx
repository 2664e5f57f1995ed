import { methodologyPath } from '@/lib/address/paths';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { markAfter } from '../marks';
import type { ReportPart, SectionContent } from '../part';
import { SiteLink } from '../site-link';

/** The method on half a page, with the parameters that the scores were made with. */
export function methodSection(part: ReportPart): SectionContent {
  const { report, locale } = part;
  const t = translator(locale, 'report');
  const { isMeasured } = report.comparison;
  const { thinIndicators, thinWeight, verdictShare, draws, imputation } = report.parameters;
  const values = {
    gaps: imputation === undefined ? 'left' : 'filled',
    thinIndicators,
    thinWeight: formatPercent(thinWeight, locale),
    verdictShare: formatPercent(verdictShare, locale),
    draws: formatNumber(draws, locale),
    levels: markAfter(['levels'], part),
    parameters: markAfter(['parameters'], part),
  };
  return {
    title: t('method.title'),
    blocks: [
      ...(['coding', 'scores', 'comparison'] as const).map((key) => ({
        key,
        content: (
          <p>
            {isMeasured
              ? t.rich(`method.measured.${key}`, values)
              : t.rich(`method.${key}`, values)}
          </p>
        ),
      })),
      {
        key: 'more',
        content: (
          <p>
            {t('method.more')}{' '}
            <SiteLink report={report} path={methodologyPath(locale, report.index)} />
          </p>
        ),
      },
    ],
  };
}
