const LONGEST = 200;

/** The name of an entry as a fault may show it: of a sane length, and without control characters. */
export function shownName(name: string): string {
  const plain = name.replace(/\p{Cc}/gu, '\uFFFD');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
