import { describe, expect, it } from 'vitest';
import { beginMapping, GUESS, outlineTable, proposeMapping } from '../../mapping';
import { setMany } from '../../mapping/edit-mapping';
import { rawTable } from '../../mapping/fixtures/raw-tables';
import { REGION_HEADINGS, REGION_ROWS } from '../../mapping/fixtures/regions-table';
import { mappingStageView } from './mapping-stage-view';
import type { MappingWork } from './types';

const DRAFT = 'AAAAAAAAAAAAAAAAAAAAAA';
const CITIES = { find: '', page: null };
const INDICATORS = { find: '', show: 'all', page: 1 } as const;
const ALL = { indicators: INDICATORS, cities: CITIES };

function work(isAsked: boolean): MappingWork {
  const tables = [rawTable([REGION_HEADINGS, ...REGION_ROWS])];
  const { mapping, candidates, leftAside } = proposeMapping(tables);
  if (mapping === null) throw new Error('No table was found.');
  const begun = beginMapping(mapping, '2026-11-28');
  return {
    draft: DRAFT,
    revision: '',
    mapping: setMany(begun, [1], { driver: 'talent' }),
    rejected: {},
    isAsked,
    outline: outlineTable(tables, mapping),
    candidates,
    leftAside,
    warnings: [],
    encoding: null,
    choices: GUESS,
    unmapped: 0,
    earlier: [],
  };
}

describe('the form of a mapping', () => {
  it('counts what is open, and names none of it before someone wants to go on', () => {
    const { counts, openIn, faults, rows } = mappingStageView(work(false), ALL, 'en');
    expect(counts).toMatchObject({ used: 1, undecided: 1, leftOut: 3 });
    expect(counts.open).toBeGreaterThan(5);
    expect(openIn).toMatchObject({ indicators: 1, drivers: 0, denominators: 0 });
    expect(faults).toEqual([]);
    expect(rows.map(({ outline, isCount }) => [outline?.cities, isCount])).toEqual([
      [12, true],
      [11, false],
      [11, false],
      [11, false],
    ]);
  });

  it('leads from each fault to its field: of the reader’s language, and in the part that it is of', () => {
    const { faults, rows } = mappingStageView(work(true), ALL, 'zh');
    const places = faults.map(({ id, field, part }) => [id, field, part]);
    expect(places).toContainEqual(['index-subject-zh', 'subject', 'index']);
    expect(places).toContainEqual(['indicators-1-direction', 'direction', 'indicators']);
    expect(places).toContainEqual(['sources-0-published', 'published', 'sources']);
    expect(faults.every(({ href, id }) => href === `#${id}`)).toBe(true);
    expect(rows.map(({ hasFault }) => hasFault)).toEqual([false, true, false, false]);
  });

  it('leads to another page where the filter does not show the indicator', () => {
    const { faults, rows } = mappingStageView(
      work(true),
      { ...ALL, indicators: { ...INDICATORS, find: 'rail' } },
      'en',
    );
    expect(rows).toHaveLength(1);
    const direction = faults.find(({ field }) => field === 'direction');
    expect(direction).toMatchObject({
      href: `/en/data/import/${DRAFT}?stage=mapping&page=1#indicators-1-direction`,
      of: { en: 'Patents' },
    });
  });
});
