/** Which kinds of rows an edition has: its pages say, and lead to, nothing else. */
export type Holdings = Readonly<Record<'evidence' | 'events' | 'values', boolean>>;
