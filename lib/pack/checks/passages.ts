import { passageKey } from '../../evidence';
import { type Fault, faultAt } from '../fault';
import type { Pack, PassageRow } from '../tables';
import type { Check, CheckContext } from './context';

/** Evidence rests under a link, an event or a quantity; a passage is used, or says why not. */
export const passagesCheck: Check = {
  needs: ['passages', 'evidence', 'links', 'events', 'quantities', 'disagreements'],
  run: (context) => {
    const { pack, place } = context;
    const used = usedEvidence(pack);
    const usedPassages = passagesOf(pack.evidence.filter((row) => used.has(row.slug)));
    const evidencePassages = passagesOf(pack.evidence);
    const orphans = pack.evidence
      .filter((row) => !used.has(row.slug))
      .map((row) =>
        faultAt(place('evidence', row, 'slug'), 'orphanEvidence', { evidence: row.slug }),
      );
    return [
      ...pack.passages.flatMap((passage) =>
        passageFaults(context, passage, usedPassages, evidencePassages),
      ),
      ...orphans,
      ...unknownInDisagreements(context),
    ];
  },
};

function usedEvidence(pack: Pick<Pack, 'links' | 'events' | 'quantities'>): ReadonlySet<string> {
  const users = [...pack.links, ...pack.events, ...pack.quantities];
  return new Set(users.map((row) => row.evidence));
}

function passagesOf(rows: Pack['evidence']): ReadonlySet<string> {
  return new Set(rows.map((row) => passageKey(row.source, row.passage)));
}

function passageFaults(
  { place }: CheckContext,
  passage: PassageRow,
  used: ReadonlySet<string>,
  withEvidence: ReadonlySet<string>,
): readonly Fault[] {
  const key = passageKey(passage.source, passage.number);
  const at = place('passages', passage, 'use');
  const values = { passage: key };
  if (passage.use === 'linked') return used.has(key) ? [] : [faultAt(at, 'linkedUnused', values)];
  const faults = withEvidence.has(key) ? [faultAt(at, 'contextUsed', values)] : [];
  if (passage.reason !== null) return faults;
  return [...faults, faultAt(place('passages', passage, 'reason'), 'contextWithoutReason', values)];
}

function unknownInDisagreements({ pack, place }: CheckContext): readonly Fault[] {
  const known = new Set(pack.passages.map((row) => passageKey(row.source, row.number)));
  return pack.disagreements.flatMap((row) =>
    row.passages
      .filter((number) => !known.has(passageKey(row.source, number)))
      .map((number) =>
        faultAt(place('disagreements', row, 'passages'), 'unknownKey', {
          key: `${row.source}, ${number}`,
          table: 'passages',
        }),
      ),
  );
}
