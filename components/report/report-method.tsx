import { Section } from '@/components/ui/section';
import { methodologyPath } from '@/lib/address/paths';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ReportContent } from '@/lib/views/report';
import { SiteAddress } from './site-address';

type ReportMethodProps = {
  readonly parameters: ReportContent['parameters'];
  readonly index: string;
  readonly locale: Locale;
};

/** The method on half a page, with the parameters that the scores were made with. */
export function ReportMethod({ parameters, index, locale }: ReportMethodProps) {
  const t = translator(locale, 'report');
  const { thinIndicators, thinWeight, verdictShare, draws } = parameters;
  return (
    <Section id="method" title={t('method.title')}>
      <p>{t('method.coding')}</p>
      <p>{t('method.scores', { thinIndicators, thinWeight: formatPercent(thinWeight, locale) })}</p>
      <p>
        {t('method.comparison', {
          verdictShare: formatPercent(verdictShare, locale),
          draws: formatNumber(draws, locale),
        })}
      </p>
      <p>
        {t('method.more')} <SiteAddress path={methodologyPath(locale, index)} />
      </p>
    </Section>
  );
}
