/** Faults of a pack as it is brought: a zip, or a folder. */
export const archiveFaults = {
  archiveType: {
    message:
      '{found, select, unknown {This is not a zip.} other {This is not a zip but: {found}.}}',
    fix: 'Pack the folder as a zip, or name the folder itself.',
  },
  archiveTruncated: {
    message: 'The archive is cut off or damaged and can’t be read to its end.',
    fix: 'Copy or download it again, or pack the folder anew as a single zip.',
  },
  archiveDamaged: {
    message: 'The content does not agree with its size and checksum in the archive.',
    fix: 'Copy or download the archive again, or pack the folder anew.',
  },
  archiveEncrypted: {
    message: 'This is encrypted.',
    fix: 'Pack the folder anew without a password.',
  },
  archiveMethod: {
    message: 'This is compressed by method {method}, which Fulcrum does not read.',
    fix: 'Pack the folder anew as an ordinary zip (method “deflate”).',
  },
  archiveSize: {
    message: 'The pack has more than {most} megabytes, as it comes or when it is unpacked.',
    fix: 'Take out what is no part of the pack. Whoever runs Fulcrum can raise FULCRUM_MAX_PACK_MB.',
  },
  archiveCount: {
    message: 'The pack has {count} entries; {most} are read at most.',
    fix: 'Take out what is no part of the pack. Whoever runs Fulcrum can raise FULCRUM_MAX_ENTRIES.',
  },
  archiveRatio: {
    message:
      'This unpacks to more than {most} times its size, as archives do that are made to fill a disk.',
    fix: 'Leave it out. If it is sound, pack it uncompressed, or bring the pack as a folder.',
  },
  archiveLink: {
    message: 'This is a link or a device, not a file. Fulcrum did not follow it.',
    fix: 'Put the file itself in its place.',
  },
  archiveTwice: {
    message:
      'This lies at the same place as “{other}”; on many systems one would overwrite the other.',
    fix: 'Take one of the two out, or rename it. Upper and lower case don’t count as different.',
  },
  archiveNested: {
    message: 'This is an archive inside the pack.',
    fix: 'Take it out, or unpack it into the pack.',
  },
  entryUnsafe: {
    message: 'The path is not a plain one that stays within the pack on every system.',
    fix: 'Use a relative path with forward slashes, without “..”, without names that Windows keeps for itself (such as CON), and without a dot or space at the end of a name.',
  },
  filesIgnored: {
    message:
      '{count, plural, one {# file is} other {# files are}} no part of a pack and {count, plural, one {was} other {were}} not read: {files}.',
    fix: 'Nothing has to be done.',
  },
};
