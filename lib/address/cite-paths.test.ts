import { describe, expect, it } from 'vitest';
import { citedPath, citePathOf, pageCitationPath } from './cite-paths';
import { readCitedPage } from './cited-page';

describe('readCitedPage', () => {
  it.each([
    ['', 'overview', []],
    ['data', 'data', []],
    ['evidence', 'list', []],
    ['evidence?text=a&city=b', 'list', []],
    ['ranking?sort=coverage', 'ranking', []],
    ['evidence/a-fund', 'evidence', ['a-fund']],
    ['sources/a-report', 'source', ['a-report']],
    ['cities/shanghai', 'city', ['shanghai']],
    ['compare/shanghai,silicon-valley', 'compare', ['shanghai', 'silicon-valley']],
    ['compare/a,b/culture-40,talent-20', 'compare', ['a', 'b']],
    ['report/a,b/paper=letter&title=%E5%9F%8E', 'report', ['a', 'b']],
  ])('knows %j as %s', (of, kind, slugs) => {
    expect(readCitedPage(of)).toEqual({ kind, slugs, of });
  });

  it.each([
    'cite',
    'report',
    'data/../../x',
    'compare/a/../b',
    'report/a,b/..',
    '//elsewhere.example',
    'cities/<b>',
    'evidence?text=a b',
    'data?x=y',
    `compare/${'a,'.repeat(1500)}`,
  ])('does not know %s', (of) => {
    expect(readCitedPage(of)).toBe(null);
  });
});

describe('addresses', () => {
  it('lead from a page in the other language to how it is cited in this one', () => {
    expect(citePathOf('en', 'x', '/zh/x/compare/a,b')).toBe('/en/x/cite?of=compare/a,b');
    expect(citePathOf('zh', 'x', '/en/x')).toBe('/zh/x/cite?of=');
    expect(citePathOf('en', 'x', '/zh/x/report?cities=a,b')).toBe(null);
    expect(citePathOf('en', 'x', '/zh')).toBe(null);
  });

  it('survive a query, whatever a report says', () => {
    const of = 'report/a,b/title=%E5%9F%8E&author=x';
    const { searchParams } = new URL(pageCitationPath('en', 'x', of, 'ris'), 'https://a.example');
    expect(searchParams.get('of')).toBe(of);
    expect(searchParams.get('format')).toBe('ris');
    expect(citedPath('en', 'x', of)).toBe(`/en/x/${of}`);
    expect(citedPath('en', 'x', '')).toBe('/en/x');
  });
});
