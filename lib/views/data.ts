import { packArchivePath, SCORES_TABLE, tableJsonPath, tablePath } from '../address/api-paths';
import type { ChangeCounts } from '../edition/edition-changes';
import { PACK_TABLE_NAMES, tableOf } from '../pack/columns';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { AnyPack, IndexRow, PackTableName, SourceRow } from '../pack/tables';
import type { ScoreTable } from '../scoring/types';
import { type EditionAnswer, editionAnswer } from './api/edition';
import { type ColumnView, columnViews } from './data/columns';
import type { Holdings } from './holdings';
import { type ImportChanges, totalChanges } from './import/total-changes';
import { fitsWorkbook } from './workbook';

/** Where a table is downloaded: for programs, for a spreadsheet, and as JSON. */
export type TableLinks = {
  readonly plain: string;
  readonly spreadsheet: string;
  readonly json: string;
};

/** A table of the pack with what is in it. */
export type TableView = {
  readonly table: PackTableName;
  /** Name of the CSV file without its ending. */
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  readonly links: TableLinks;
};

/** An import, as far as it concerns readers. */
export type ImportView = {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly file: string;
  readonly packHash: string;
  readonly outcome: 'published' | 'restored' | 'undone' | 'described';
  readonly edition: { readonly hash: string; readonly label: string } | null;
  /** What it changed, over all tables; null: made before this was kept. */
  readonly changes: ImportChanges | null;
};

/** The rows of one edition, and the history of its index, that the page is made of. */
export type DataPageData = {
  readonly index: IndexRow;
  readonly edition: EditionAnswer;
  readonly pack: AnyPack;
  readonly details: PackageDetails;
  readonly scores: ScoreTable;
  readonly imports: readonly LoggedImport[];
};

/** An import as the log has it. */
type LoggedImport = Omit<ImportView, 'changes'> & { readonly changes: ChangeCounts | null };

/** Everything that the data page shows. */
export type DataPageView = {
  readonly index: Pick<IndexRow, 'slug' | 'title' | 'description'>;
  readonly edition: EditionAnswer & { readonly holds: Holdings };
  /** The cities of the index in the order in which they are shown. */
  readonly cities: readonly string[];
  readonly counts: Readonly<
    Record<'scores' | 'passages' | 'evidence' | 'links' | 'values', number>
  >;
  readonly sources: readonly SourceRow[];
  readonly licences: NonNullable<PackageDetails['licenses']>;
  readonly creators: readonly string[];
  readonly archive: string;
  /** Whether the edition is small enough for one. */
  readonly hasWorkbook: boolean;
  readonly scores: TableLinks;
  readonly tables: readonly TableView[];
  readonly imports: readonly ImportView[];
};

/** Makes the view of the data page. */
export function dataPageView(data: DataPageData): DataPageView {
  const { index, pack, details, scores } = data;
  const { slug, title, description } = index;
  const values = pack.observations.filter(({ source }) => source !== null).length;
  return {
    index: { slug, title, description },
    edition: {
      ...editionAnswer(data.edition),
      holds: {
        evidence: pack.evidence.length > 0,
        events: pack.events.length > 0,
        values: values > 0,
      },
    },
    cities: pack.cities
      .toSorted((one, other) => one.position - other.position)
      .map((city) => city.slug),
    counts: {
      scores: scores.rows.length,
      passages: pack.passages.length,
      evidence: pack.evidence.length,
      links: pack.links.length,
      values,
    },
    sources: pack.sources,
    licences: details.licenses ?? [],
    creators: (details.contributors ?? []).flatMap(({ title: name }) => name ?? []),
    archive: packArchivePath(slug),
    hasWorkbook: fitsWorkbook({ ...pack, scores }),
    scores: linksOf(slug, SCORES_TABLE),
    tables: PACK_TABLE_NAMES.map((table) => ({
      table,
      name: tableOf(table).name,
      rows: pack[table].length,
      columns: columnViews(table),
      links: linksOf(slug, tableOf(table).name),
    })),
    imports: data.imports.map(({ importedAt, file, packHash, outcome, edition, changes }) => ({
      importedAt,
      file,
      packHash,
      outcome,
      edition,
      changes: changes && totalChanges(changes),
    })),
  };
}

function linksOf(index: string, table: string): TableLinks {
  return {
    plain: tablePath(index, table),
    spreadsheet: tablePath(index, table, 'spreadsheet'),
    json: tableJsonPath(index, table),
  };
}
