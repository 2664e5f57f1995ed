/** A character that XML can't hold, as workbooks write it: `_x000D_` is a carriage return. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes of texts in workbooks. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
