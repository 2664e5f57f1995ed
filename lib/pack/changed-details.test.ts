import { expect, it } from 'vitest';
import { changedDetails } from './changed-details';

const DETAILS = {
  created: '2026-01-08T13:37:00Z',
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  mapping: { missing: ['-', ':'], city: 'region' },
} as const;

it('names what is said otherwise, gained or lost, and nothing else', () => {
  const licenses = [{ name: 'CC0-1.0' }];
  expect(changedDetails({}, { licenses })).toEqual(['licenses']);
  expect(changedDetails({ licenses }, {})).toEqual(['licenses']);
  const mapping = { missing: [':', '-'], city: 'region' };
  const contributors = [{ title: 'Statistics office' }];
  expect(changedDetails(structured(DETAILS), { ...structured(DETAILS), mapping, contributors }))
    // The marks for missing values stand in another order: whether that matters is for the mapping.
    .toEqual(['contributors', 'mapping']);
});

it('takes neither another order of keys nor another date of creation for a change', () => {
  const mapping = { city: 'region', missing: ['-', ':'] };
  const later = { ...structured(DETAILS), mapping, created: '2027-02-09T00:00:00Z' };
  expect(changedDetails(structured(DETAILS), later)).toEqual([]);
  expect(changedDetails({}, { version: undefined })).toEqual([]);
});

it('takes a version that an export has filled in for no change, and another one for one', () => {
  expect(changedDetails({}, { version: '1.0' })).toEqual([]);
  expect(changedDetails({ version: '1.0' }, {})).toEqual([]);
  expect(changedDetails({ version: '1.0' }, { version: '1.1' })).toEqual(['version']);
});

/** A copy that may be changed. */
function structured(details: typeof DETAILS) {
  return structuredClone(details) as unknown as Parameters<typeof changedDetails>[0];
}
