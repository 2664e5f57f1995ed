const LONGEST_TITLE = 80;

/** Names of files that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a report is saved: its title and edition, as every file system takes them.
 *
 * @param extension such as `pdf`
 */
export function reportFileName(title: string, edition: string, extension: string): string {
  const cleaned = title
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(cleaned)
    .slice(0, LONGEST_TITLE)
    .join('')
    .replace(/[. ]+$/, '');
  const isUsable = short !== '' && !short.startsWith('.') && !RESERVED.test(short);
  return `${isUsable ? short : 'report'} ${edition}.${extension}`;
}
