import { GUESS, type Mapping, type ReadingChoices, type RejectedTexts } from '../mapping';
import { sha256 } from '../pack/sha256';
import { readDraftJson, writeDraftJson } from './drafts-folder';

const STATE_DIGITS = 16;

/** A mapping that a person is at, complete or not, as it stands in the form. */
export type WorkedMapping = {
  readonly mapping: Mapping;
  readonly rejected: RejectedTexts;
  /** Whether someone wanted to go on with it: then what is open is named. */
  readonly isAsked: boolean;
  /** The window from which it was last changed; left out: by no form. */
  readonly window?: string;
};

/** How the file of a table is to be read, as a person has said it. */
export type TableReading = {
  /** Of a CSV file; null: UTF-8. */
  readonly encoding: string | null;
  readonly choices: ReadingChoices;
};

/** The mapping that someone is at; null: none was proposed yet. */
export function readWorkedMapping(id: string): WorkedMapping | null {
  return readDraftJson<WorkedMapping>(id, 'worked');
}

export function writeWorkedMapping(id: string, worked: WorkedMapping): void {
  writeDraftJson(id, 'worked', worked);
}

/** Names the state of a mapping; the same mapping has the same name. 16 hexadecimal digits. */
export function mappingState({ mapping }: WorkedMapping): string {
  return sha256(JSON.stringify(mapping)).slice(0, STATE_DIGITS);
}

/** How the file is to be read; guessed where nobody has said it. */
export function readTableReading(id: string): TableReading {
  return readDraftJson<TableReading>(id, 'reading') ?? { encoding: null, choices: GUESS };
}

export function writeTableReading(id: string, reading: TableReading): void {
  writeDraftJson(id, 'reading', reading);
}
