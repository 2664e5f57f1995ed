/** Kinds of files that are told by their first bytes. */
const SIGNATURES: readonly (readonly [kind: string, offset: number, bytes: readonly number[]])[] = [
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['zip', 0, [0x50, 0x4b, 0x07, 0x08]],
  ['rar', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gzip', 0, [0x1f, 0x8b]],
  ['bzip2', 0, [0x42, 0x5a, 0x68]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
];

const ARCHIVE_NAME = /\.(zip|zipx|jar|rar|7z|gz|tgz|bz2|xz|zst|tar|cab|iso)$/i;

/** As many bytes as `archiveKind` looks at. */
export const SIGNATURE_BYTES = 262;

/** Which archive a file is, by its first bytes; null: none that is known. */
export function archiveKind(start: Uint8Array): string | null {
  const found = SIGNATURES.find(([, offset, bytes]) =>
    bytes.every((byte, index) => start[offset + index] === byte),
  );
  return found?.[0] ?? null;
}

/** Whether a file calls itself an archive. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE_NAME.test(name);
}
