import { parseCities, parseWeights } from '../../lib/address/parse-compare';
import { parseEvidenceFilters } from '../../lib/address/parse-evidence-filters';
import { parsePaging } from '../../lib/address/parse-paging';
import type { SearchParameters } from '../../lib/address/read-parameters';
import { ERROR_STATUS, toAppError } from '../../lib/errors/app-error';
import { FACETS } from '../../lib/evidence/facets';
import { readForm, readWritingForm } from '../../lib/http/read-form';
import type { TriedInput } from './tried-input';

const CITIES = ['north', 'south'];
const DRIVERS = ['learning', 'trade'];
/** An index that offers one value, `known`, for every filter. */
const OFFER = Object.fromEntries(
  FACETS.map((facet) => [facet, ['known']]),
) as unknown as Parameters<typeof parseEvidenceFilters>[1];

/** Addresses of pages: what cannot be used is left out and told. */
export function triedAddresses(): readonly TriedInput[] {
  const cities = (segment: string) => {
    const { known, unknown } = parseCities(segment, CITIES);
    return `${known.join(',')}, left out: ${unknown.join(',')}`;
  };
  const weights = (segment: string) => {
    const parsed = parseWeights([segment], DRIVERS);
    return parsed.kind === 'malformed' ? `official, ${parsed.fault}` : parsed.kind;
  };
  const filters = (parameters: SearchParameters) => {
    const { filters: used, notices } = parseEvidenceFilters(parameters, OFFER);
    const told = notices.map((one) => [one.kind, 'field' in one ? one.field : one.limit].join(' '));
    return [JSON.stringify(used), ...told].join(', ');
  };
  const none = '{"text":"","page":1}';
  const hostile: SearchParameters = JSON.parse('{"__proto__":"x","kind[]":"known"}');
  return [
    ['an unknown city', 'north, left out: atlantis', cities('north,atlantis')],
    ['a negative weight', 'official, out-of-range', weights('learning--1,trade-2')],
    ['weights that are all zero', 'official, all-zero', weights('learning-0,trade-0')],
    ['a weight that is no number', 'official, unreadable', weights('learning-much,trade-2')],
    ['an option that there is not', `${none}, unknown city`, filters({ city: 'atlantis' })],
    [
      'a key that stands twice',
      '{"text":"a","page":1}, repeated text',
      filters({ text: ['a', 'b'] }),
    ],
    ['kind[]= and __proto__=', none, filters(hostile)],
  ].map(([input = '', expected = '', got = '']) => ({ group: 'Address', input, expected, got }));
}

/** Forms and queries of the API: what cannot be used is refused. */
export async function triedForms(): Promise<readonly TriedInput[]> {
  const post = (type: string, body: string) =>
    new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body });
  const cases: readonly (readonly [string, string, () => unknown])[] = [
    [
      'JSON where a form belongs',
      '415:media-type:',
      () => readWritingForm(post('application/json', '{}')),
    ],
    [
      'a form of over 512 KiB',
      '414:address-too-long:',
      () => readForm(post('application/x-www-form-urlencoded', 'a'.repeat(600_000))),
    ],
    ['page=0', '400:bad-request:page', () => parsePaging(new URLSearchParams('page=0'))],
    [
      'per-page=201',
      '400:bad-request:per-page',
      () => parsePaging(new URLSearchParams('per-page=201')),
    ],
  ];
  return Promise.all(
    cases.map(async ([input, expected, ask]) => ({
      group: 'Forms and API',
      input,
      expected,
      got: await refusalOf(ask),
    })),
  );
}

async function refusalOf(ask: () => unknown): Promise<string> {
  try {
    await ask();
    return 'accepted';
  } catch (thrown) {
    const { code, values } = toAppError(thrown);
    return [ERROR_STATUS[code], code, values.field ?? ''].join(':');
  }
}
