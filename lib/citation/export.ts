import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item';

// Without these two settings the BibTeX writer drops every Chinese character.
const bibtex = plugins.config.get('@bibtex').format;
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;

export const CITATION_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A citation file as a reference manager reads it. */
export type CitationFile = {
  readonly content: string;
  readonly mediaType: string;
  readonly extension: string;
};

/** A source as a BibTeX, RIS or CSL-JSON file. */
export function citationFile(item: CslItem, format: CitationFormat): CitationFile {
  switch (format) {
    case 'bibtex':
      return {
        content: `${plugins.output.format('bibtex', [item]).trim()}\n`,
        mediaType: 'application/x-bibtex',
        extension: 'bib',
      };
    case 'ris':
      return {
        content: `${unwrapped(plugins.output.format('ris', [item]).trim())}\n`,
        mediaType: 'application/x-research-info-systems',
        extension: 'ris',
      };
    case 'csl-json':
      return {
        content: `${JSON.stringify([item], null, 2)}\n`,
        mediaType: 'application/vnd.citationstyles.csl+json',
        extension: 'json',
      };
  }
}

/** The RIS writer breaks values after 70 characters, addresses too, which few programs join again. */
function unwrapped(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '');
}
