import { badQuery } from '../../address/parse-api';
import type { WhatIfNotice } from '../../address/parse-what-if';
import { type WhatIfAnswer, whatIfAnswer } from '../../views/api/what-if';
import type { RefusalView, WhatIfView } from '../../views/what-if/types';
import { absenceError } from '../absence';
import { readWhatIf } from '../what-if';
import { requireBase } from './require';

/**
 * One to six cities under assumptions, as the page has them: `?cities=…&off=…&rate=…`. The page leaves
 * out what it cannot use and says so; a program is refused.
 *
 * @throws AppError `not-found` (no such index), `gone` (a city of an earlier edition) or
 *   `bad-request`, naming the parameter that cannot be used
 */
export async function readWhatIfAnswer(
  index: string,
  query: URLSearchParams,
): Promise<WhatIfAnswer> {
  await requireBase(index);
  const cities = query.get('cities') ?? '';
  const parameters = Object.fromEntries(
    [...new Set(query.keys())].map((key) => [key, query.getAll(key)]),
  );
  const page = await readWhatIf(index, cities, parameters, 'en');
  if (page === null) throw badQuery('cities', cities);
  const { view, edition } = page;
  const absent = absentCities(view);
  if (absent.length > 0) {
    const error = await absenceError(index, 'comparison', absent);
    throw error.code === 'gone' ? error : badQuery('cities', absent.join(','));
  }
  const unusable = unusablePart(view, cities);
  if (unusable !== null) throw badQuery(unusable, query.getAll(unusable).join(','));
  return whatIfAnswer({ index: view.index, edition, view });
}

function absentCities({ unknownCities, notices }: WhatIfView): readonly string[] {
  const withdrawn = notices.flatMap((notice) =>
    notice.kind === 'gone' && notice.field === 'cities' ? [notice.value] : [],
  );
  return [...unknownCities, ...withdrawn];
}

function unusablePart(view: WhatIfView, cities: string): string | null {
  const [notice] = view.notices;
  const [refusal] = view.refusals;
  if (cities === '' || view.tooManyCities.length > 0) return 'cities';
  if (notice !== undefined) return fieldOf(notice);
  return refusal === undefined ? null : stepOf(refusal);
}

function fieldOf(notice: WhatIfNotice): string {
  if (notice.kind === 'rating') return 'rate';
  return notice.kind === 'weights' ? 'weights' : notice.field;
}

function stepOf(refusal: RefusalView): string {
  return refusal.kind === 'method' ? refusal.step : 'rate';
}
