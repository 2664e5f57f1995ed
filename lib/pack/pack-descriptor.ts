import { shownText } from '../text/localized';
import { PACK_TABLE_NAMES, tableOf, writtenColumns } from './columns';
import type { FileContent } from './decode-text';
import { EDITION_KEY, MAPPING_KEY, type PackageDetails } from './descriptor-schema';
import { sha256 } from './sha256';
import { tableSchemaOf } from './table-schema';
import type { AnyPack } from './tables';

const PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const RESOURCE_PROFILE = 'https://datapackage.org/profiles/2.0/dataresource.json';

/**
 * Writes datapackage.json (Data Package 2.0) from the tables and their files: names and sources
 * from the tables, sizes and checksums from the files, schemas from the table definitions.
 *
 * @param contents the CSV files of the pack by name, as they are stored
 * @param details what the tables do not hold; what is left out is not written
 * @param edition the hash of the edition that the pack is exported from; null: it is of none
 */
export function packDescriptor(
  pack: AnyPack,
  contents: ReadonlyMap<string, FileContent>,
  details: PackageDetails = {},
  edition: string | null = null,
): string {
  const { version, created, licenses, contributors, mapping } = details;
  const [index] = pack.index;
  const present = new Set(
    PACK_TABLE_NAMES.filter((name) => contents.has(`${tableOf(name).name}.csv`)),
  );
  const descriptor = {
    $schema: PACKAGE_PROFILE,
    name: index?.slug,
    title: index && shownText(index.title, 'en').text,
    description: index && shownText(index.description, 'en').text,
    version: version ?? index?.frameworkVersion,
    created,
    licenses,
    contributors,
    [EDITION_KEY]: edition ?? undefined,
    [MAPPING_KEY]: mapping,
    sources: pack.sources.map((source) => ({
      title: shownText(source.title, 'en').text,
      path: source.url ?? undefined,
    })),
    resources: PACK_TABLE_NAMES.flatMap((name) => {
      const file = `${tableOf(name).name}.csv`;
      const content = contents.get(file);
      if (content === undefined) return [];
      return {
        $schema: RESOURCE_PROFILE,
        name: tableOf(name).name,
        path: file,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytesOf(content).byteLength,
        hash: `sha256:${sha256(content)}`,
        schema: tableSchemaOf(name, present, writtenColumns(tableOf(name), pack[name])),
      };
    }),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function bytesOf(content: FileContent): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
