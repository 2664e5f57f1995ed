import {
  checksum,
  choice,
  integer,
  list,
  localized,
  optional,
  partialDate,
  reference,
  slug,
  table,
  text,
  webAddress,
} from '../field';
import { PASSAGE_USES } from './vocabulary';

export const sourcesTable = table(
  'sources',
  {
    slug: slug(),
    /** Type in the Citation Style Language: webpage, article-magazine, report, … */
    cslType: text(),
    /** In the language of the source; the other language holds our translation. */
    title: localized(),
    author: optional(localized()),
    publisher: optional(localized()),
    published: partialDate(),
    /** Local time of publication, HH:MM, where known. */
    publishedTime: optional(text()),
    accessed: partialDate(),
    /** BCP 47 tag of the source's language. */
    language: text(),
    licence: localized(),
    url: optional(webAddress()),
    /** What the source is about and where it leans: said where its scores stand. */
    scope: localized(),
  },
  ['slug'],
);

export const sectionsTable = table(
  'sections',
  { source: reference('sources'), number: integer({ minimum: 1 }), title: localized() },
  ['source', 'number'],
);

export const passagesTable = table(
  'passages',
  {
    source: reference('sources'),
    number: integer({ minimum: 1 }),
    section: integer({ minimum: 1 }),
    marker: optional(text()),
    paraphrase: localized(),
    /** SHA-256 (hex) of the original wording, UTF-8, without surrounding white space. */
    fingerprint: checksum(),
    use: choice(PASSAGE_USES),
    /** Why a context passage carries no evidence. */
    reason: optional(localized()),
  },
  ['source', 'number'],
  [{ fields: ['source', 'section'], table: 'sections', targetFields: ['source', 'number'] }],
);

/** Where passages of one source contradict each other or their own date. */
export const disagreementsTable = table(
  'disagreements',
  {
    slug: slug(),
    source: reference('sources'),
    passages: list(integer({ minimum: 1 })),
    text: localized(),
  },
  ['slug'],
);
