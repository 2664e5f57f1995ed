import type { Assumptions } from '../../address/what-if-paths';
import type { EvidenceRow } from '../../pack/tables';

/** A passage as an address names it. */
export function passageName({ source, passage }: Pick<EvidenceRow, 'source' | 'passage'>): string {
  return `${source}:${passage}`;
}

/** Whether a piece of evidence is left out, alone, with its passage or with its source. */
export function isLeftOut(
  { off, passages, sources }: Pick<Assumptions, 'off' | 'passages' | 'sources'>,
  row: Pick<EvidenceRow, 'slug' | 'source' | 'passage'>,
): boolean {
  return (
    off.includes(row.slug) || passages.includes(passageName(row)) || sources.includes(row.source)
  );
}
