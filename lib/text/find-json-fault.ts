const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[ -!#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

/** What may come next while JSON is scanned. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/**
 * Where a text stops being JSON, counted from 1. Engines say it in words of their own, some of
 * them without a position, so it is scanned for here; call it only for a text that did not parse.
 */
export function findJsonFault(text: string): { readonly line: number; readonly column: number } {
  const offset = faultOffset(text);
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [token, mark, words] = match;
    const next = step(open, expected, mark ?? (words === undefined ? 'scalar' : 'string'));
    const start = end + (token.length - token.trimStart().length);
    if (next === null) return start;
    expected = next;
    end = TOKEN.lastIndex;
  }
  return end + (text.slice(end).length - text.slice(end).trimStart().length);
}

/** Takes one token: what may follow, or null where the token may not stand. */
function step(open: ('{' | '[')[], expected: Expected, token: string): Expected | null {
  const within = open.at(-1);
  if (token === 'string' && expected.startsWith('key')) return ':';
  if (token === ':' && expected === ':') return 'value';
  if (token === ',' && expected === ', or end') {
    if (within === undefined) return null;
    return within === '{' ? 'key' : 'value';
  }
  if (isClosing(token, expected, within)) {
    open.pop();
    return ', or end';
  }
  if (!expected.startsWith('value')) return null;
  if (token === 'string' || token === 'scalar') return ', or end';
  if (token !== '{' && token !== '[') return null;
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

function isClosing(token: string, expected: Expected, within: string | undefined): boolean {
  if (token === '}') return within === '{' && (expected === 'key or }' || expected === ', or end');
  if (token === ']')
    return within === '[' && (expected === 'value or ]' || expected === ', or end');
  return false;
}
