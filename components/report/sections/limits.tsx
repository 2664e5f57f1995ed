import { limitItems } from '@/components/overview/limits-section';
import { DefinitionList } from '@/components/ui/definition-list';
import { translator } from '@/lib/i18n/translator';
import type { ReportPart, SectionContent } from '../part';

/** Everything that the evidence cannot bear, in full. */
export function limitsSection({ report, locale }: ReportPart): SectionContent {
  return {
    title: translator(locale, 'overview')('evidenceLimits.title'),
    blocks: limitItems(report.limits, locale).map((item) => ({
      key: item.key,
      content: <DefinitionList items={[item]} />,
    })),
  };
}
