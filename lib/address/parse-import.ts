import { z } from 'zod';
import type { ErrorCode } from '../errors/app-error';
import { firstValue } from './first-value';
import { IMPORT_FIELDS, IMPORT_STAGES, type ImportStage } from './import-paths';

/** Faults that the pages of importing tell of in their own place. */
export const IMPORT_FAULTS = [
  'bad-request',
  'media-type',
  'role-too-low',
  'database-busy',
  'disk-full',
  'folder-unwritable',
  'pack-too-large',
  'draft-unknown',
  'draft-step',
  'preview-stale',
  'no-mapping',
  'mapping-field',
  'mapping-stale',
  'index-unknown',
  'undo-stale',
  'import-running',
  'import-failed',
  'import-queue-full',
  'edition-unknown',
  'edition-differs',
  'nothing-to-undo',
] as const satisfies readonly ErrorCode[];

export type ImportFault = (typeof IMPORT_FAULTS)[number];

export type ImportQuery = {
  readonly fault: ImportFault | null;
  /** What belongs to the fault: how many wait. */
  readonly count: number;
  readonly stage: ImportStage | null;
  readonly undone: string | null;
};

const querySchema = z.object({
  [IMPORT_FIELDS.error]: firstValue.pipe(z.enum(IMPORT_FAULTS)).nullable().catch(null),
  [IMPORT_FIELDS.count]: firstValue.pipe(z.coerce.number().int().min(0)).catch(0),
  [IMPORT_FIELDS.stage]: firstValue.pipe(z.enum(IMPORT_STAGES)).nullable().catch(null),
  [IMPORT_FIELDS.undone]: firstValue.pipe(z.string().max(200)).nullable().catch(null),
});

/** Reads the address of a page of importing; what can't be read is left out. */
export function parseImportQuery(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ImportQuery {
  const { error, count, stage, undone } = querySchema.parse(parameters);
  return { fault: error, count, stage, undone };
}

/** What the form asks for that goes back to an earlier edition; editions by their hashes. */
export type UndoForm = { readonly index: string; readonly from: string; readonly to: string };

const undoSchema = z.object({
  index: z.string().catch(''),
  /** The edition that was current when the button was pressed. */
  from: z.string().catch(''),
  to: z.string().catch(''),
});

/** Its fields. */
export const UNDO_FIELDS = Object.keys(undoSchema.shape);

/** Reads the form that goes back to an earlier edition. */
export function parseUndoForm(form: URLSearchParams): UndoForm {
  return undoSchema.parse(Object.fromEntries(form));
}
