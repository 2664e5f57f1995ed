import { describe, expect, it } from 'vitest';
import { filterParameters, NO_FILTERS, withoutFilter } from './evidence-filters';
import { type EvidenceOffer, LONGEST_TEXT, parseEvidenceFilters } from './parse-evidence-filters';

const OFFER: EvidenceOffer = Object.freeze({
  city: ['shanghai', 'silicon-valley'],
  driver: ['capital'],
  indicator: ['early-money'],
  strength: ['asserted', 'named', 'quantified', 'outcome'],
  polarity: ['supports', 'qualifies'],
  kind: ['policy'],
  stage: ['research'],
});

describe('parseEvidenceFilters', () => {
  it('reads back what filterParameters writes', () => {
    const filters = { text: '算力 vouchers', city: 'shanghai', strength: 'named', page: 3 };
    expect(parseEvidenceFilters(filterParameters(filters), OFFER)).toEqual({
      filters,
      notices: [],
    });
  });

  it('takes an empty field of a form as not chosen', () => {
    expect(parseEvidenceFilters({ text: '  ', city: '', page: '' }, OFFER)).toEqual({
      filters: NO_FILTERS,
      notices: [],
    });
  });

  it('leaves out what does not exist and names it', () => {
    const parsed = parseEvidenceFilters({ city: 'atlantis', kind: 'policy' }, OFFER);
    expect(parsed).toEqual({
      filters: { ...NO_FILTERS, kind: 'policy' },
      notices: [{ kind: 'unknown', field: 'city', value: 'atlantis' }],
    });
  });

  it.each(['0', '-1', '1.5', 'two', '1e9', '9999999'])('takes the first page for %s', (page) => {
    const { filters, notices } = parseEvidenceFilters({ page }, OFFER);
    expect(filters.page).toBe(1);
    expect(notices).toEqual([{ kind: 'unknown', field: 'page', value: page }]);
  });

  it('takes the first of a repeated key and says so', () => {
    const { filters, notices } = parseEvidenceFilters({ kind: ['policy', 'talent'] }, OFFER);
    expect(filters.kind).toBe('policy');
    expect(notices).toEqual([{ kind: 'repeated', field: 'kind' }]);
  });

  it('cuts a text that is too long by whole characters', () => {
    const { filters, notices } = parseEvidenceFilters({ text: '𠮷'.repeat(500) }, OFFER);
    expect(filters.text).toBe('𠮷'.repeat(LONGEST_TEXT));
    expect(notices).toEqual([{ kind: 'cut', limit: LONGEST_TEXT }]);
  });

  it('ignores keys that are no field', () => {
    const parameters = JSON.parse('{"__proto__": "x", "city[]": "shanghai", "constructor": "y"}');
    expect(parseEvidenceFilters(parameters, OFFER)).toEqual({ filters: NO_FILTERS, notices: [] });
  });
});

describe('withoutFilter', () => {
  const filters = Object.freeze({ text: 'fund', city: 'shanghai', page: 2 });

  it('takes one away and goes back to the first page', () => {
    expect(filterParameters(withoutFilter(filters, 'city'))).toEqual({ text: 'fund' });
    expect(filterParameters(withoutFilter(filters, 'text'))).toEqual({ city: 'shanghai' });
  });
});
