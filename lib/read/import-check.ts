import { wordFault } from '../i18n/word-fault';
import { readCheck } from '../jobs/drafts';
import type { Fault } from '../pack';
import type { Locale } from '../text/localized';
import {
  type CheckView,
  type FaultLine,
  faultList,
  warningLists,
} from '../views/import/check-view';

/** What the last check of a draft found, in the reader's language; null: none was made. */
export function readCheckView(id: string, locale: Locale): CheckView | null {
  const report = readCheck(id);
  if (report === null) return null;
  const { counts, faults, warnings } = report;
  return {
    faults: faultList(counts.faults, linesOf(faults, locale)),
    ...warningLists(counts.warnings, linesOf(warnings, locale)),
  };
}

function linesOf(faults: readonly Fault[], locale: Locale): readonly FaultLine[] {
  return faults.map((fault) => wordFault(fault, locale));
}
