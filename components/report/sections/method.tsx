import { methodologyPath } from '@/lib/address/paths';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { ReportPart, SectionContent } from '../part';
import { SiteAddress } from '../site-address';

/** The method on half a page, with the parameters that the scores were made with. */
export function methodSection({ report, locale }: ReportPart): SectionContent {
  const t = translator(locale, 'report');
  const { thinIndicators, thinWeight, verdictShare, draws } = report.parameters;
  const values = {
    thinIndicators,
    thinWeight: formatPercent(thinWeight, locale),
    verdictShare: formatPercent(verdictShare, locale),
    draws: formatNumber(draws, locale),
  };
  return {
    title: t('method.title'),
    blocks: [
      { key: 'coding', content: <p>{t('method.coding')}</p> },
      { key: 'scores', content: <p>{t('method.scores', values)}</p> },
      { key: 'comparison', content: <p>{t('method.comparison', values)}</p> },
      {
        key: 'more',
        content: (
          <p>
            {t('method.more')} <SiteAddress path={methodologyPath(locale, report.index)} />
          </p>
        ),
      },
    ],
  };
}
