import { IMPORT_STAGES, type ImportStage } from '../../address/import-paths';

/** One of the steps of an import, as they are drawn. */
export type ImportStep = {
  readonly stage: ImportStage;
  readonly mark: 'done' | 'here' | 'ahead';
  /** The one that the page shows now. */
  readonly isShown: boolean;
};

/** Where a draft is: the step it stands at, and those that can be looked at again. */
export type DraftPlace = {
  readonly kind: 'pack' | 'table';
  readonly here: ImportStage;
  /** Nothing is left to do. */
  readonly isFinished: boolean;
};

/** The steps of a draft. @param asked the step that an address asks for; those ahead are not shown */
export function importSteps(
  { kind, here, isFinished }: DraftPlace,
  asked: ImportStage | null,
): readonly ImportStep[] {
  const stages = IMPORT_STAGES.filter((stage) => kind === 'table' || stage !== 'mapping');
  const at = stages.indexOf(here);
  const asks = asked === null ? -1 : stages.indexOf(asked);
  const shown = asks === -1 || asks > at ? at : asks;
  return stages.map((stage, position) => ({
    stage,
    mark: position < at || isFinished ? 'done' : position === at ? 'here' : 'ahead',
    isShown: position === shown,
  }));
}
