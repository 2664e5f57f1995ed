import { type GeneralNote, passageNotes } from '../note-keys';
import { cityRests, indicatorRows, restsOn, sharedRests } from '../note-rests';
import type { ReckoningNote } from '../note-types';
import type { DraftInput } from './draft-input';

/** Makes the notes that belong to no single city or driver. */
export function generalDrafts(input: DraftInput, key: GeneralNote): ReckoningNote | null {
  switch (key) {
    case 'weights':
    case 'presets':
    case 'parameters':
    case 'levels':
      return frameworkDraft(input, key);
    case 'stages':
    case 'events':
    case 'evidence':
      return listDraft(input, key);
    case 'roles':
      return rolesDraft(input);
    default:
      return pairDraft(input, key);
  }
}

/** Where on the page of the method each of these stands. */
const METHOD_PLACES = {
  weights: 'method-framework',
  presets: 'method-presets',
  parameters: 'method-parameters',
  levels: 'method-levels',
} as const;

function frameworkDraft(
  { data, printed, methodHref }: DraftInput,
  kind: keyof typeof METHOD_PLACES,
): ReckoningNote | null {
  if (kind === 'presets' && printed.robustness.presets.length === 0) return null;
  return {
    kind,
    version: data.index.frameworkVersion,
    href: methodHref(METHOD_PLACES[kind]),
    rests: kind === 'presets' ? sharedRests(printed) : [],
  };
}

/** Notes on what a list of the report counts. */
function listDraft({ printed }: DraftInput, kind: 'stages' | 'events' | 'evidence') {
  const marks = {
    stages: printed.instruments.flatMap((own) => own.instruments.map(({ passage }) => passage)),
    events: printed.timeline.events.flatMap(({ passage }) => passage ?? []),
    evidence: printed.evidence.drivers.flatMap(({ cities }) =>
      cities.flatMap(({ indicators }) =>
        indicators.flatMap(({ lines }) => lines.map(({ passage }) => passage)),
      ),
    ),
  }[kind];
  return marks.length === 0 ? null : { kind, rests: restsOn(marks) };
}

function rolesDraft({ printed }: DraftInput): ReckoningNote {
  const rests = printed.comparison.pair.flatMap(({ slug }) => cityRests(printed, slug));
  return { kind: 'roles', rests: [...new Set(rests)] };
}

type PairNote = Exclude<
  GeneralNote,
  keyof typeof METHOD_PLACES | 'stages' | 'events' | 'evidence' | 'roles'
>;

/** Notes on the pair, which there are only where something is shared. */
function pairDraft({ data, printed }: DraftInput, kind: PairNote): ReckoningNote | null {
  const doubt = printed.comparison.basis[0]?.doubt;
  const rests = sharedRests(printed);
  if (!doubt) return null;
  const { draws, seed } = data.framework.parameters;
  switch (kind) {
    case 'shared': {
      const shared = indicatorRows(printed).filter(({ isShared }) => isShared);
      return { kind, indicators: shared.map(({ title }) => title), rests };
    }
    case 'draws':
      return { kind, draws, seed, rests };
    case 'leaveOneOut': {
      const [turning, emptying] = [passageNotes(doubt.turning), passageNotes(doubt.emptying)];
      return { kind, turning, emptying, rests };
    }
    default:
      return { kind, rests: kind === 'roleMix' ? ['shared'] : rests };
  }
}
