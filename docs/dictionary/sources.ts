import type { Words } from './words';

export const SOURCE_WORDS: Words<
  'sources' | 'sections' | 'passages' | 'waves' | 'organizations' | 'items'
> = {
  sources: {
    about: 'The documents that evidence is drawn from.',
    fields: {
      slug: 'Name of the source',
      cslType: 'Type in the Citation Style Language, such as webpage or report',
      title: 'Title in the language of the source; the other language holds our translation',
      author: 'Author',
      publisher: 'Publisher',
      published: 'Date of publication',
      publishedTime: 'Local time of publication, HH:MM',
      accessed: 'Date on which it was read',
      language: 'Language of the source, as a BCP 47 tag',
      licence: 'Under which terms the source stands',
      url: 'Address',
      scope: 'What the source is about and where it leans; shown beside the scores that rest on it',
    },
  },
  sections: {
    about: 'The parts of a source.',
    fields: {
      source: 'The source',
      number: 'Number of the section',
      title: 'Heading, in our words',
    },
  },
  passages: {
    about: 'Numbered places in a source. The source itself is not stored.',
    fields: {
      source: 'The source',
      number: 'Number of the passage',
      section: 'The section that it stands in',
      marker: 'Reference mark that the source itself gives there',
      paraphrase: 'What it says, in our words',
      fingerprint:
        'SHA-256 (hex) of the original wording in UTF-8 without surrounding white space: whoever holds the source can check that the passage is there',
      use: 'Linked: evidence or an event rests on it; context: none does',
      reason: 'Why a context passage carries no evidence',
    },
  },
  waves: {
    about: 'Eras of technology that events belong to.',
    fields: {
      slug: 'Name of the wave',
      position: 'Order in time',
      title: 'Name',
      start: 'From when',
      end: 'Until when; empty: it goes on',
    },
  },
  organizations: {
    about: 'Firms, funds, universities, agencies and platforms that events and evidence name.',
    fields: {
      slug: 'Name of the organization',
      name: 'Name as people know it',
      kind: 'What it is',
      city: 'The city of the index where it sits',
    },
  },
  items: {
    about: 'What the anchors of some indicators count: firms, waves, layers, sectors, schemes.',
    fields: { slug: 'Name of the item', label: 'What a reader sees' },
  },
};
