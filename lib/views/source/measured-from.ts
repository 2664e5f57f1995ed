import type { SourceData } from './data';
import type { MeasuredFrom } from './types';

/** The indicators whose values come from the source, with how many and of which time. */
export function measuredFrom({
  nodes,
  observed,
  source,
}: Pick<SourceData, 'nodes' | 'observed' | 'source'>): readonly MeasuredFrom[] {
  return nodes.flatMap((node) => {
    const values = observed.filter(
      (row) => row.source === source.slug && row.indicator === node.slug,
    );
    const from = values.map((row) => row.periodFrom).sort()[0];
    const to = values
      .map((row) => row.periodTo)
      .sort()
      .at(-1);
    if (from === undefined || to === undefined) return [];
    const { slug: indicator, title, unit } = node;
    return [{ indicator, title, unit, period: { from, to }, values: values.length }];
  });
}
