/** What an edition has any of: its pages say, and lead to, nothing else. */
export type Holdings = Readonly<Record<'evidence' | 'events' | 'values', boolean>>;
