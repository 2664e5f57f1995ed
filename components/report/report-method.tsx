import { Section } from '@/components/ui/section';
import { methodologyPath } from '@/lib/address/paths';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { anchor, type ReportPart } from './part';
import { SiteAddress } from './site-address';

/** The method on half a page, with the parameters that the scores were made with. */
export function ReportMethod({ report, locale, anchors }: ReportPart) {
  const t = translator(locale, 'report');
  const { thinIndicators, thinWeight, verdictShare, draws } = report.parameters;
  return (
    <Section id={anchor(anchors, 'method')} title={t('method.title')}>
      <p>{t('method.coding')}</p>
      <p>{t('method.scores', { thinIndicators, thinWeight: formatPercent(thinWeight, locale) })}</p>
      <p>
        {t('method.comparison', {
          verdictShare: formatPercent(verdictShare, locale),
          draws: formatNumber(draws, locale),
        })}
      </p>
      <p>
        {t('method.more')} <SiteAddress path={methodologyPath(locale, report.index)} />
      </p>
    </Section>
  );
}
