import { expect, it } from 'vitest';
import {
  comparisonPicturePath,
  packArchivePath,
  reportFilePath,
  reportProgressPath,
  scoresPath,
  tablePath,
} from '../address/api-paths';
import { draftActionPath, importPath } from '../address/import-paths';
import {
  citationPath,
  cityPath,
  comparePath,
  evidenceListPath,
  evidencePath,
  homePath,
  methodologyPath,
  overviewPath,
  sourcePath,
} from '../address/paths';
import { routeOf } from './route-of';

const INDEX = 'an-index';

it.each([
  ['/', 'page', 'home'],
  [homePath('en'), 'page', 'home'],
  [overviewPath('zh', INDEX), 'page', 'overview'],
  [comparePath('en', INDEX, ['a', 'b'], { culture: 40 }), 'page', 'compare-one'],
  ['/en/an-index/compare?cities=a', 'page', 'compare'],
  [cityPath('en', INDEX, 'a'), 'page', 'cities-one'],
  [evidenceListPath('en', INDEX, { text: '创新' }), 'page', 'evidence'],
  [evidencePath('en', INDEX, 'a'), 'page', 'evidence-one'],
  [sourcePath('en', INDEX, 'a'), 'page', 'sources-one'],
  [methodologyPath('en', INDEX), 'page', 'methodology'],
  ['/en/an-index/report?title=x', 'page', 'report'],
  ['/en/an-index/report/a,b/packed', 'page', 'report-one'],
  ['/en/sign-in?once=secret', 'page', 'sign-in'],
  ['/zh/access/make', 'page', 'access'],
  [importPath('en'), 'page', 'import'],
  [draftActionPath('zh', 'abc', 'check'), 'page', 'import'],
  ['/en/an-index/nothing', 'page', 'other'],
  ['/wp-login', 'page', 'other'],
  ['/fr/an-index', 'page', 'other'],
  [scoresPath(INDEX), 'data', 'api-scores'],
  [tablePath(INDEX, 'links'), 'data', 'api-tables'],
  [packArchivePath(INDEX), 'data', 'api-pack.zip'],
  [citationPath(INDEX, 'a', 'ris'), 'data', 'api-sources'],
  [reportFilePath(INDEX, 'png', 'title=x'), 'data', 'api-report.png'],
  [reportFilePath(INDEX, 'pdf', 'title=x'), 'pdf', 'api-report.pdf'],
  [reportProgressPath(INDEX, 'title=x'), 'data', 'api-report'],
  [comparisonPicturePath(INDEX, 'en', ['a']), 'data', 'api-pictures'],
  ['/api/v1/indexes', 'data', 'api-indexes'],
  ['/api/v1/indexes/an-index/anything', 'data', 'other'],
  ['/api', 'data', 'other'],
  ['/api/health/live', 'operations', 'health'],
  ['/api/metrics', 'operations', 'metrics'],
  ['/_next/static/chunks/a.js', 'asset', 'asset'],
  ['/fonts/noto-sans-sc/wght.css', 'asset', 'asset'],
  ['/_next/static/chunks/turbopack-worker-1hrsqshz0gfey.js', 'worker', 'asset'],
  ['/theme.js', 'asset', 'asset'],
])('%s is %s: %s', (url, kind, name) => {
  expect(routeOf(url)).toMatchObject({ kind, name });
});

it("keeps a reader's own words out of the path", () => {
  expect(routeOf(evidenceListPath('en', INDEX, { text: 'secret' })).path).toBe(
    '/en/an-index/evidence',
  );
  expect(routeOf('/en/sign-in?once=secret').path).toBe('/en/sign-in');
  expect(routeOf('/en/an-index/report/a,b/title-secret/more').path).toBe(
    '/en/an-index/report/a,b/…',
  );
  expect(routeOf('/en/an-index/report/a,b').path).toBe('/en/an-index/report/a,b');
});

it('cuts a path that is too long for a line', () => {
  expect(routeOf(`/${'a'.repeat(5000)}`).path).toHaveLength(201);
});
