import type { CreativeWork, DataDownload, Dataset, PropertyValue, WithContext } from 'schema-dts';
import { packArchivePath, SCORES_TABLE, scoresPath, tablePath } from '../address/api-paths';
import { dataPath } from '../address/paths';
import { PACK_TABLE_NAMES, tableOf } from '../pack/columns';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { CityRow, IndexRow, NodeRow, SourceRow } from '../pack/tables';
import { languageTag, otherLocale } from '../text/language-tag';
import { LOCALES, type Locale, shownText } from '../text/localized';
import type { EditionAnswer } from './api/edition';

/** The rows of one edition that its description for search engines of data is made of. */
export type DatasetData = {
  readonly index: IndexRow;
  readonly edition: EditionAnswer;
  readonly nodes: readonly NodeRow[];
  readonly cities: readonly CityRow[];
  readonly sources: readonly SourceRow[];
  readonly details: PackageDetails;
  /** From when to when the evidence speaks, as dates of any precision; null: there is none. */
  readonly period: { readonly from: string; readonly to: string } | null;
};

/** What is the same for every index, as finished sentences. */
export type DatasetTexts = {
  /** How the scores come about. */
  readonly technique: string;
  /** Added to a description that is too short to be one. */
  readonly promise: string;
};

export type DatasetDocument = WithContext<Dataset>;

/** A description names so many places at most; the data has the rest. */
const MOST_PLACES = 50;

/** Google Dataset Search asks for descriptions of this length. */
const DESCRIPTION_LENGTH = { least: 50, most: 5000 } as const;

/**
 * An edition in the words of schema.org, for search engines of data.
 *
 * @param origin of the site, without a slash at the end: all addresses in it are whole
 */
export function datasetOf(
  data: DatasetData,
  texts: DatasetTexts,
  locale: Locale,
  origin: string,
): DatasetDocument {
  const { index, edition, period } = data;
  const [name, other] = [index.title[locale], index.title[otherLocale(locale)]];
  const url = origin + dataPath(locale, index.slug);
  const licences = (data.details.licenses ?? []).flatMap(({ path }) => path ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: name ?? other ?? index.slug,
    ...(name === undefined || other === undefined ? {} : { alternateName: other }),
    description: longEnough(shownText(index.description, locale).text, texts.promise),
    version: edition.label,
    identifier: `sha256:${edition.hash}`,
    datePublished: edition.publishedAt,
    dateModified: edition.publishedAt,
    inLanguage: LOCALES.map(languageTag),
    isAccessibleForFree: true,
    ...(licences.length === 0 ? {} : { license: licences }),
    creator: (data.details.contributors ?? []).flatMap(({ title }) =>
      title === undefined ? [] : [{ '@type': 'Organization' as const, name: title }],
    ),
    measurementTechnique: texts.technique,
    variableMeasured: data.nodes.map((node) => variable(node, locale)),
    isBasedOn: data.sources.map((source) => work(source, locale)),
    ...(period === null ? {} : { temporalCoverage: `${period.from}/${period.to}` }),
    spatialCoverage: data.cities.slice(0, MOST_PLACES).map((city) => ({
      '@type': 'Place' as const,
      name: shownText(city.name, locale).text,
      description: shownText(city.boundary, locale).text,
    })),
    distribution: downloads(index.slug, origin),
  };
}

function longEnough(description: string, promise: string): string {
  const text =
    description.length < DESCRIPTION_LENGTH.least ? `${description} ${promise}` : description;
  return text.slice(0, DESCRIPTION_LENGTH.most);
}

/** A score of 0 to 100 for the index and its drivers; what an indicator is rated or measured in. */
function variable(node: NodeRow, locale: Locale): PropertyValue {
  const range = node.scale === 'rubric' ? [0, 4] : [node.goalpostLow, node.goalpostHigh];
  const [minValue, maxValue] = node.kind === 'indicator' ? range : [0, 100];
  return {
    '@type': 'PropertyValue',
    propertyID: node.slug,
    name: shownText(node.title, locale).text,
    description: shownText(node.definition, locale).text,
    ...(minValue == null ? {} : { minValue }),
    ...(maxValue == null ? {} : { maxValue }),
    ...(node.unit === null ? {} : { unitText: shownText(node.unit, locale).text }),
  };
}

function work(source: SourceRow, locale: Locale): CreativeWork {
  const { author, publisher, url } = source;
  return {
    '@type': 'CreativeWork',
    name: shownText(source.title, locale).text,
    datePublished: source.published,
    inLanguage: source.language,
    ...(author === null ? {} : { author: shownText(author, locale).text }),
    ...(publisher === null ? {} : { publisher: organization(shownText(publisher, locale).text) }),
    ...(url === null ? {} : { url }),
  };
}

function organization(name: string) {
  return { '@type': 'Organization' as const, name };
}

function downloads(index: string, origin: string): DataDownload[] {
  const csv = [...PACK_TABLE_NAMES.map((table) => tableOf(table).name), SCORES_TABLE];
  return [
    download('pack.zip', 'application/zip', origin + packArchivePath(index)),
    download('scores.json', 'application/json', origin + scoresPath(index)),
    ...csv.map((name) => download(`${name}.csv`, 'text/csv', origin + tablePath(index, name))),
  ];
}

function download(name: string, encodingFormat: string, contentUrl: string): DataDownload {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl };
}
