import type { Verification } from '../../edition/verify-edition';
import type { PackVerification } from '../../edition/verify-pack';
import { translator } from '../../i18n/translator';
import { tableNamed } from '../../pack/columns';
import type { FileDifference } from '../../pack/file-difference';
import type { VerifiedEdition } from '../../read/verify';
import type { Locale } from '../../text/localized';
import { faultLines } from '../pack/show-faults';

const NO_VALUE = '—';
const LONGEST_CELL = 70;

/** In how many things a stored edition is not what its links give. */
export function editionDifferences({ observations, scores, hashAgrees }: Verification): number {
  return observations.length + scores.length + (hashAgrees ? 0 : 1);
}

/** In how many things an exported pack is not the edition that it should be. */
export function packDifferences(verified: PackVerification): number {
  const { files, faults, observations, scores, hashAgrees } = verified;
  const found = files.length + faults.length + observations.length + scores.length;
  return found === 0 && !hashAgrees ? 1 : found;
}

/** A stored edition beside what its links give, as lines of a terminal. */
export function editionLines(verified: VerifiedEdition, locale: Locale): readonly string[] {
  const t = translator(locale, 'cli');
  const { index, edition, hash, hashAgrees, count } = verified;
  return [
    t('verify.edition', { index, label: edition.label }),
    t('verify.stored', { hash: edition.hash }),
    t('verify.computed', { hash }),
    ...differenceLines(verified, locale),
    ...(hashAgrees ? [] : [t('verify.hashDiffers')]),
    ...(editionDifferences(verified) === 0 ? [t('verify.agrees', { count })] : []),
  ];
}

/** An exported pack beside the edition that it should be, as lines of a terminal. */
export function packLines(
  pack: string,
  verified: PackVerification,
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'cli');
  const { expected, hash, hashAgrees, held, files, faults, count } = verified;
  const differs = packDifferences(verified) > 0;
  return [
    t('verify.pack', { pack }),
    t('verify.expected', { hash: expected ?? NO_VALUE }),
    t('verify.computed', { hash: hash ?? NO_VALUE }),
    ...files.map((file) => fileLine(file, locale)),
    ...faults.flatMap((fault) => faultLines(fault, locale)).map((line) => `  ${line}`),
    ...differenceLines(verified, locale),
    ...(hashAgrees ? [] : [t('verify.hashDiffers')]),
    ...(differs && !held ? [t('verify.notHeld')] : []),
    ...(differs ? [] : [t('verify.agrees', { count })]),
  ];
}

function differenceLines(
  { observations, scores }: Pick<Verification, 'observations' | 'scores'>,
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'cli');
  return [
    ...observations.map(({ stored, recomputed, ...place }) =>
      t('verify.observation', { ...place, stored: shown(stored), recomputed: shown(recomputed) }),
    ),
    ...scores.map(({ stored, recomputed, ...place }) =>
      t('verify.score', { ...place, stored: shown(stored), recomputed: shown(recomputed) }),
    ),
  ];
}

function fileLine({ file, row, field, expected, found }: FileDifference, locale: Locale): string {
  const t = translator(locale, 'cli');
  const isTable = tableNamed(file.replace(/\.csv$/, '')) !== null;
  const rowText = row === null ? [] : [t(isTable ? 'verify.row' : 'verify.line', { row })];
  const place = [file, ...rowText, ...(field === null ? [] : [field])].join(' · ');
  return t('verify.file', { place, expected: cut(expected), found: cut(found) });
}

function cut(text: string | null): string {
  if (text === null || text === '') return NO_VALUE;
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}

function shown(value: unknown): string {
  return value === null ? NO_VALUE : String(value);
}
