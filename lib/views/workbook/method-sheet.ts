import { dataPath, overviewPath } from '../../address/paths';
import type { Names, WorkbookData, WorkbookOptions } from './data';
import { sheetOf } from './sheet';
import type { WorkbookCell, WorkbookSheet } from './types';
import type { MethodKey, ParameterKey } from './words';

type Line = { readonly item: string; readonly content: WorkbookCell };

/** What the numbers are and how to check them: edition, hash, licence, address, parameters. */
export function methodSheet(
  data: WorkbookData,
  names: Names,
  options: WorkbookOptions,
): WorkbookSheet {
  const { words } = options;
  return sheetOf<Line>(
    words.sheets.method,
    [
      { heading: words.columns.item, cell: ({ item }) => item },
      { heading: words.columns.content, cell: ({ content }) => content },
    ],
    [...statements(data, names, options), ...parameters(data, options)].filter(
      ({ content }) => content !== null && content !== '',
    ),
  );
}

function statements(
  { index, edition, details }: WorkbookData,
  names: Names,
  { locale, words, origin }: WorkbookOptions,
): readonly Line[] {
  const licences = (details.licenses ?? []).map(({ title, name, path }) =>
    [title ?? name, path].filter((one) => one !== undefined).join(' '),
  );
  const creators = (details.contributors ?? []).flatMap(({ title }) => title ?? []);
  const contents: Readonly<Record<MethodKey, WorkbookCell>> = {
    title: names.text(index.title),
    subject: names.text(index.subject),
    description: names.text(index.description),
    edition: edition.label,
    published: edition.publishedAt,
    framework: edition.frameworkVersion,
    hash: edition.hash,
    packHash: edition.packHash,
    licence: licences.join(words.separator),
    contributors: creators.join(words.separator),
    page: origin + overviewPath(locale, index.slug),
    data: origin + dataPath(locale, index.slug),
    verify: words.howToVerify,
  };
  return (Object.keys(contents) as MethodKey[]).map((key) => ({
    item: words.method[key],
    content: contents[key],
  }));
}

function parameters({ index }: WorkbookData, { words }: WorkbookOptions): readonly Line[] {
  const contents: Readonly<Record<ParameterKey, WorkbookCell>> = {
    coverage: index.coverageThreshold,
    thinIndicators: index.thinIndicators,
    thinWeight: index.thinWeight,
    verdict: index.verdictShare,
    draws: index.draws,
    seed: index.seed,
    spread: index.weightSpread,
    period: words.latest,
  };
  return (Object.keys(contents) as ParameterKey[]).map((key) => ({
    item: words.parameters[key],
    content: contents[key],
  }));
}
