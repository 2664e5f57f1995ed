import type { NodeRow } from './tables';

/** Whether every indicator is measured: none is rated by levels, so that nothing is coded. */
export function hasOnlyMeasures(nodes: readonly Pick<NodeRow, 'kind' | 'scale'>[]): boolean {
  return nodes.every(({ kind, scale }) => kind !== 'indicator' || scale === 'measure');
}
