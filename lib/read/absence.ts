import { readClient } from '../db/client';
import { findEarlier, type NamedEntity } from '../db/earlier-editions';
import { listIndexes } from '../db/indexes';
import { AppError } from '../errors/app-error';
import { nearest } from '../text/nearest';
import type { Absence, NamedPage, NamedThing, WithdrawnThing } from '../views/absence';
import type { CompareView } from '../views/compare';
import type { ReportView } from '../views/report';
import { type Base, readBase } from './base';

/** What an address named that leads to nothing. */
export type AbsentAddress = {
  readonly index: string;
  readonly thing?: NamedThing;
  readonly slugs?: readonly string[];
};

/** Why an address leads to nothing: mistyped, or of an edition that is no longer the current one. */
export async function readAbsence(address: AbsentAddress): Promise<Absence> {
  const { index, thing, slugs = [] } = address;
  const [base, indexes] = await Promise.all([readBase(index), listIndexes(readClient())]);
  const pages = indexes.map(({ slug, title }) => ({ slug, name: title }));
  const withdrawn = base === null || thing === undefined ? [] : slugs.map(readOf(index, thing));
  return {
    address: thing === undefined ? null : { thing, slugs },
    withdrawn: (await Promise.all(withdrawn)).filter((one) => one !== null),
    index: base && {
      slug: index,
      title: base.index.title,
      label: base.edition.label,
      cities: base.cities,
    },
    nearest: base === null ? nearestOf(index, pages) : nearestOf(slugs[0], siblings(base, thing)),
    indexes: pages,
  };
}

/** The same for a comparison that is left with fewer than two cities; null: none was withdrawn. */
export async function readWithdrawnComparison(view: CompareView): Promise<Absence | null> {
  return view.comparison === null ? readWithdrawnCities(view, 'comparison') : null;
}

/** The same for a report. */
export async function readWithdrawnReport(view: ReportView): Promise<Absence | null> {
  return view.reports.length === 0 ? readWithdrawnCities(view, 'report') : null;
}

async function readWithdrawnCities(
  { index, notices, cities }: CompareView | ReportView,
  thing: 'comparison' | 'report',
): Promise<Absence | null> {
  const slugs = notices.flatMap((notice) =>
    notice.kind === 'unknown-cities' ? notice.cities : [],
  );
  const absence = await readAbsence({ index: index.slug, thing, slugs });
  if (absence.withdrawn.length === 0) return null;
  return { ...absence, address: { thing, slugs: [...cities, ...slugs] } };
}

/**
 * The error to answer a program with that asks for something that an index does not have.
 *
 * @param slugs what the current edition does not hold
 * @returns `gone` where an earlier edition had it, else `not-found`
 */
export async function absenceError(
  index: string,
  thing: NamedThing,
  slugs: readonly string[],
): Promise<AppError> {
  const found = await Promise.all(slugs.map(readOf(index, thing)));
  const code = found.some((one) => one !== null) ? 'gone' : 'not-found';
  return new AppError(code, `${code}: ${thing} ${slugs.join(',')} of ${index}`);
}

/** The cities of a comparison or report are looked for one by one. */
function readOf(index: string, thing: NamedThing) {
  const entity: NamedEntity = thing === 'comparison' || thing === 'report' ? 'city' : thing;
  return async (slug: string): Promise<WithdrawnThing | null> => {
    const earlier = await findEarlier(readClient(), index, entity, slug);
    if (earlier === null) return null;
    const { label, publishedAt } = earlier.edition;
    return { name: earlier.name, label, published: publishedAt.slice(0, '2026-01-08'.length) };
  };
}

/** The names among which a mistyped one is looked for; pieces of evidence are too many. */
function siblings(base: Base, thing: NamedThing | undefined): readonly NamedPage[] {
  if (thing === 'city') return base.cities;
  if (thing === 'source') return base.sources.map(({ slug, title }) => ({ slug, name: title }));
  return [];
}

function nearestOf(written: string | undefined, pages: readonly NamedPage[]): NamedPage | null {
  const slug = nearest(
    written ?? '',
    pages.map((page) => page.slug),
  );
  return pages.find((page) => page.slug === slug) ?? null;
}
