/**
 * The header Content-Disposition of a download (RFC 6266), with the name twice: in ASCII for old
 * programs, and in full as RFC 8187 encodes it.
 *
 * @example
 * attachment('上海.csv'); // => attachment; filename="__.csv"; filename*=UTF-8''%E4%B8%8A%E6%B5%B7.csv
 */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
