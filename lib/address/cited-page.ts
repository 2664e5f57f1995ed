/** A page that can be cited: which one, and the cities or the one thing that it is about. */
export type CitedPage = {
  readonly kind: CitedKind;
  /** Slugs of cities, of a source, of a piece of evidence; empty for pages of the whole index. */
  readonly slugs: readonly string[];
  /** The address below `/<language>/<index>/`, as it stood; empty: the overview. */
  readonly of: string;
};

/** Each kind of page by its address below that of its index. */
const SHAPES = {
  overview: /^$/,
  data: /^data$/,
  timeline: /^timeline$/,
  methodology: /^methodology$/,
  /** Searched and filtered, as they are shown. */
  list: /^evidence(?:\?[^#\s]*)?$/,
  ranking: /^ranking(?:\?[^#\s]*)?$/,
  evidence: /^evidence\/([a-z0-9-]+)$/,
  source: /^sources\/([a-z0-9-]+)$/,
  city: /^cities\/([a-z0-9-]+)$/,
  robustness: /^robustness(?:\/([a-z0-9-]+,[a-z0-9-]+)(?:\/[a-z0-9,-]+)?)?$/,
  ranks: /^robustness\/ranks(?:\/[a-z0-9,-]+){0,3}$/,
  pairs: /^robustness\/pairs(?:\/[a-z0-9,-]+){0,2}$/,
  methods: /^robustness\/methods(?:\/[a-z0-9,-]+)?$/,
  structure: /^robustness\/structure$/,
  compare: /^compare\/([a-z0-9,-]+)(?:\/[a-z0-9,-]+)?$/,
  // The settings of a report are its reader's own words, encoded.
  report: /^report\/([a-z0-9,-]+)(?:\/[\w~!$&'()*+,;=:@%-][\w~!$&'()*+,;=:@%.-]*)*$/,
} as const;

export type CitedKind = keyof typeof SHAPES;

const LONGEST = 2000;

/** Reads which page an address below an index is; null: none that can be cited. */
export function readCitedPage(of: string): CitedPage | null {
  if (of.length > LONGEST) return null;
  for (const kind of Object.keys(SHAPES) as CitedKind[]) {
    const found = SHAPES[kind].exec(of);
    if (found !== null) return { kind, slugs: found[1]?.split(',') ?? [], of };
  }
  return null;
}
