import { citationPath } from '../address/paths';
import { cslItem } from '../citation/csl-item';
import { CITATION_FORMATS, type CitationFile, citationFile } from '../citation/export';
import { CITATION_STYLES, referenceRuns } from '../citation/reference';
import { AppError } from '../errors/app-error';
import type { SourceRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import type { SourceCitation } from '../views/source-citation';
import { absenceError } from './absence';
import { readBase } from './base';

/** How a source is cited: its reference in each style, and files for reference managers. */
export function sourceCitation(source: SourceRow, index: string, locale: Locale): SourceCitation {
  return {
    references: CITATION_STYLES.map((style) => ({
      style,
      // The style of Chinese readers names no translation of a title (GB/T 7714—2025, 8.1).
      runs: referenceRuns(cslItem(source, style === 'apa' ? locale : undefined), style),
    })),
    files: CITATION_FORMATS.map((format) => ({
      format,
      href: citationPath(index, source.slug, format),
    })),
  };
}

/** A citation file with the name under which it is saved. */
export type NamedCitationFile = CitationFile & { readonly fileName: string };

/**
 * A source as a file for reference managers.
 *
 * @param format `bibtex`, `ris` or `csl-json`, as the caller wrote it
 * @throws {AppError} `not-found` for an unknown index or source, `gone` for a source of an earlier edition, `bad-request` for a format that
 *   does not exist
 */
export async function readCitationFile(
  index: string,
  slug: string,
  format: string | null,
): Promise<NamedCitationFile> {
  const base = await readBase(index);
  const source = base?.sources.find((row) => row.slug === slug);
  if (source === undefined) {
    throw await absenceError(index, 'source', [slug]);
  }
  const known = CITATION_FORMATS.find((one) => one === format);
  if (known === undefined) throw unknownFormat();
  const file = citationFile(cslItem(source), known);
  return { ...file, fileName: `${slug}.${file.extension}` };
}

function unknownFormat(): AppError {
  const reason = `format = ${CITATION_FORMATS.join(' | ')}`;
  return new AppError('bad-request', `Unknown citation format; ${reason}`, { reason });
}
