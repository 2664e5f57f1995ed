export const cite = {
  title: 'Cite and reuse this page',
  description: 'References, files for reference managers and the lasting address of a page.',
  lede: 'The page <link>{title}</link>, in edition {label} of the data.',
  /** The title in a reference; the address alone would lead to a later edition. */
  ofEdition: '{title} (edition {label}, checksum {hash})',
  titles: {
    data: '{index}: the data',
    timeline: '{index}: timeline',
    methodology: '{index}: method',
    list: '{index}: evidence',
    city: '{index}: {cities}',
    compare: '{index}: {cities} compared',
    report: '{index}: report on {cities}',
    source: '{index}: “{source}”, passage by passage',
    evidence: '{index}: {claim}',
  },
  references: {
    title: 'References',
    note: 'Day of access: {date} (UTC).',
  },
  link: {
    title: 'Link',
    note: 'The address will show later editions too. The checksum in the reference says which one this was.',
    copy: 'Copy the link',
    copied: 'Link copied',
    failed: 'Copying failed: select the address instead',
  },
  charts: {
    title: 'Charts',
    note: 'Under the official weights, with title, source and edition. They need no fonts and no other file.',
    radar: 'Radar of the drivers',
    bars: 'Bars with bounds',
    label: '{chart}: {format}',
    formats: { svg: 'SVG', png: 'PNG', csv: 'Numbers (CSV)' },
  },
} as const;
