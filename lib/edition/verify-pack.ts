import { DESCRIPTOR_FILE, type PackageDetails } from '../pack/descriptor-schema';
import type { Fault, Sentence } from '../pack/fault';
import { type FileDifference, fileDifference } from '../pack/file-difference';
import type { TableLimits } from '../pack/limits';
import {
  editionNamedBy,
  type PackFiles,
  readDescriptor,
  readPackageDetails,
} from '../pack/read-descriptor';
import { readBareTables } from '../pack/read-pack';
import type { AnyPack } from '../pack/tables';
import { writePack } from '../pack/write-pack';
import { scorePack } from './score-pack';
import { type StoredEdition, type Verification, verifyEdition } from './verify-edition';

/** An edition that a database holds, with what its package says of itself. */
export type HeldEdition = StoredEdition & { readonly details: PackageDetails };

/** The files of an exported pack, and what they should be. */
export type ExportedPack = {
  readonly files: PackFiles;
  /** The hash of the edition, or its first digits; null: as the pack itself says. */
  readonly edition: string | null;
  /** Finds an edition by its hash, or its first digits; null: it is not held here. */
  readonly find: (hash: string) => Promise<HeldEdition | null>;
  readonly limits?: TableLimits;
};

/** What came of computing an edition afresh from a pack that was exported. */
export type PackVerification = {
  /** What the pack should be; null: neither the caller nor the pack names an edition. */
  readonly expected: string | null;
  /** What its tables give; null: they can't be read. */
  readonly hash: string | null;
  readonly hashAgrees: boolean;
  /** Whether the edition is held here, so that rows and scores could be compared with it. */
  readonly held: boolean;
  /** The files that differ, each with the first place that does. */
  readonly files: readonly FileDifference[];
  /** Why the tables can't be read. */
  readonly faults: readonly Fault[];
  readonly observations: Verification['observations'];
  readonly scores: Verification['scores'];
  readonly count: number;
};

/**
 * Computes an edition afresh from an exported pack, and names the files that were changed since.
 * Where the edition is held, each is compared with what an export would write, and the row and
 * field are named; else by its checksum in the descriptor.
 */
export async function verifyPack(exported: ExportedPack): Promise<PackVerification> {
  const { files } = exported;
  const { pack, faults } = readBareTables(files, exported.limits);
  const scores = pack === null ? null : scorePack(pack);
  const named = exported.edition ?? editionNamedBy(files);
  const computed =
    pack === null || scores === null ? null : verifyEdition({ pack, scores, hash: named ?? '' });
  const hash = computed?.hash ?? null;
  const stored =
    (named === null ? null : await exported.find(named)) ??
    (hash === null || exported.edition !== null ? null : await exported.find(hash));
  const expected = stored?.hash ?? named;
  const hashAgrees = hash !== null && expected !== null && hash.startsWith(expected);
  const compared = pack === null || stored === null ? computed : verifyEdition({ ...stored, pack });
  return {
    expected,
    hash,
    hashAgrees,
    held: stored !== null,
    files: differingFiles(files, { pack, stored, hash, hashAgrees }),
    faults,
    observations: compared?.observations ?? [],
    scores: stored === null ? [] : (compared?.scores ?? []),
    count: scores?.rows.length ?? 0,
  };
}

type Known = {
  readonly pack: AnyPack | null;
  readonly stored: HeldEdition | null;
  readonly hash: string | null;
  readonly hashAgrees: boolean;
};

function differingFiles(files: PackFiles, known: Known): readonly FileDifference[] {
  const { pack, stored, hash, hashAgrees } = known;
  if (stored !== null) {
    return differencesFrom(files, writePack(stored.pack, stored.details, stored.hash));
  }
  // Its tables are right, so that what the descriptor says of them is known.
  if (pack !== null && hashAgrees) {
    return differencesFrom(files, writePack(pack, readPackageDetails(files), hash));
  }
  const unlike = readDescriptor(files).faults.map(({ file, field, message }) => ({
    file,
    row: null,
    field,
    expected: text(message.values.declared ?? message.values.path),
    found: text(message.values.found),
  }));
  if (unlike.length > 0) return firstOfEach(unlike);
  // Every table is as the descriptor says: it is the edition named there that is another.
  return [{ ...EDITION_FIELD, expected: hash, found: editionNamedBy(files) }];
}

const EDITION_FIELD = { file: DESCRIPTOR_FILE, row: null, field: 'fulcrum:edition' } as const;

function differencesFrom(files: PackFiles, right: PackFiles): readonly FileDifference[] {
  const names = new Set([...right.keys(), ...files.keys()]);
  return [...names].flatMap((name) => fileDifference(name, right.get(name), files.get(name)) ?? []);
}

/** A file of another size has another checksum too: once is enough, by the checksum. */
function firstOfEach(differences: readonly FileDifference[]): readonly FileDifference[] {
  return [...new Map(differences.map((one) => [one.file, one])).values()];
}

function text(value: Sentence['values'][string] | undefined): string | null {
  return value === undefined || typeof value === 'object' ? null : String(value);
}
