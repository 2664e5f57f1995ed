/** Which state of a mapping a form was made of, and in which window it stands. */
export type MappingRevision = { readonly state: string; readonly window: string };

const REVISION = /^(?<state>[0-9a-f]{16})\.(?<window>[0-9a-f-]{36})$/;

/** What the hidden field of the form carries. */
export function writeRevision({ state, window }: MappingRevision): string {
  return `${state}.${window}`;
}

/** Reads it back; null: it is not what a form of ours sends. */
export function parseRevision(text: string): MappingRevision | null {
  const { state, window } = REVISION.exec(text)?.groups ?? {};
  return state === undefined || window === undefined ? null : { state, window };
}
