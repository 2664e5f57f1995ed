import { parseCities, parseWeights } from '../../lib/address/parse-compare';
import { parseEvidenceFilters } from '../../lib/address/parse-evidence-filters';
import type { SearchParameters } from '../../lib/address/read-parameters';
import { FACETS } from '../../lib/evidence/facets';
import { servedInstead } from '../../lib/http/served-address';
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
  const longAddress = (query: string) => {
    const served = servedInstead(`/en/an-index/evidence${query}${'a'.repeat(4097)}`, undefined);
    return served?.startsWith('/en/too_long') ? 'the page of 414' : String(served);
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
    ['a query of over 4 kB', 'the page of 414', longAddress('?text=')],
    ['a path of over 4 kB', 'the page of 414', longAddress('')],
  ].map(([input = '', expected = '', got = '']) => ({ group: 'Address', input, expected, got }));
}
