import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { migrate } from '../../prisma/migrate';
import { readPackFolder } from '../cli/pack/pack-folder';
import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { readPack } from '../pack';
import { importPack } from '../write/import-pack';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';

/* Every address of the API, asked of its own route over the index that comes with Fulcrum. */

const ROOT = join(import.meta.dirname, '../..');
const INDEXES = '/api/v1/indexes';

type Context = { readonly params: Promise<Readonly<Record<string, string>>> };
type Route = { readonly GET: (request: Request, context: Context) => Promise<Response> };

let folder: string;
let hash: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fulcrum-api-'));
  const file = join(folder, 'seed.db');
  migrate(file);
  const { pack, details } = readPack(readPackFolder(join(ROOT, 'seed')));
  if (pack === null) throw new Error('The seed has faults: npm run pack -- check');
  const now = '2026-01-09T12:00:00.000Z';
  const options = {
    databaseFile: file,
    source: 'seed',
    who: 'tester',
    details: details ?? {},
    now,
  };
  await importPack(pack, options);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  hash = (await currentEdition(readClient(), 'technology-ecosystems'))?.hash ?? '';
});

afterAll(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Asks the route of an operation, as the server would. */
async function ask(
  { path }: Pick<Operation, 'path'>,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const place = path.replaceAll('{', '[').replaceAll('}', ']');
  const file = join(ROOT, `app${INDEXES}${place}/route.ts`);
  const { GET }: Route = await import(pathToFileURL(file).href);
  const url = new URL(`http://localhost${INDEXES}${address}`);
  const values = url.pathname.slice(INDEXES.length).split('/');
  const params = path
    .split('/')
    .flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), values[at] ?? '']] : []));
  return GET(new Request(url, { headers }), {
    params: Promise.resolve(Object.fromEntries(params)),
  });
}

function operation(id: string): Operation {
  const found = OPERATIONS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

/** An answer small enough to be read: of every list the first two. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}

it('the document has every route of the API, and no other', () => {
  const files = readdirSync(join(ROOT, `app${INDEXES}`), { recursive: true, encoding: 'utf8' });
  const routes = files
    .filter((file) => file.endsWith('route.ts'))
    .map((file) =>
      `/${file}`
        .replace(/\/route\.ts$/, '')
        .replaceAll('[', '{')
        .replaceAll(']', '}'),
    );
  expect(OPERATIONS.map(({ path }) => path).toSorted()).toEqual(routes.toSorted());
});

const IN_JSON = OPERATIONS.filter(({ gives }) => gives instanceof z.ZodType);
const FILES = OPERATIONS.filter(
  ({ gives, isReport }) => !(gives instanceof z.ZodType) && !isReport,
);

describe('examples', () => {
  it.each(IN_JSON)('$id is answered by its schema, with the edition', async (one) => {
    const response = await ask(one, one.example);
    expect(response.status).toBe(200);
    const answer: unknown = await response.json();
    if (one.gives instanceof z.ZodType) expect(one.gives.parse(answer)).toEqual(answer);
    if (one.id === 'indexes') return;
    expect(answer).toMatchObject({ index: 'technology-ecosystems', edition: { hash } });
    const tag = response.headers.get('etag') ?? '';
    expect(tag.slice(1, 13)).toBe(hash.slice(0, 12));
    expect((await ask(one, one.example, { 'if-none-match': tag })).status).toBe(304);
  });

  it.each(FILES)('$id gives a file of a type that it names', async (one) => {
    const response = await ask(one, one.example);
    expect(response.status).toBe(200);
    const [type] = (response.headers.get('content-type') ?? '').split(';');
    expect(one.gives).toContain(type);
  });

  // `npx vitest run lib/openapi -u` writes them anew.
  it('are written as they are answered', async () => {
    const answers = await Promise.all(
      IN_JSON.map(async (one) => {
        const answer: unknown = await (await ask(one, one.example)).json();
        return [one.id, shortened(answer)];
      }),
    );
    const text = `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('examples.json');
  });
});

describe('pages of a list', () => {
  it('follow one another by their links, every entry once', async () => {
    const found: string[] = [];
    let next: string | null = '/technology-ecosystems/evidence?city=shanghai&per-page=7';
    let total = 0;
    while (next !== null) {
      const response = await ask(operation('evidenceList'), next);
      const { evidence, paging } = await response.json();
      found.push(...evidence.map(({ slug }: { slug: string }) => slug));
      total = paging.total;
      const link: string = response.headers.get('link') ?? '';
      if (paging.next !== null) expect(link).toContain(`<${paging.next}>; rel="next"`);
      next = paging.next === null ? null : paging.next.slice(INDEXES.length);
    }
    expect(total).toBeGreaterThan(7);
    expect(found).toHaveLength(total);
    expect(new Set(found).size).toBe(total);
  });

  it('beyond the last are empty and lead back to it', async () => {
    const response = await ask(operation('cities'), '/technology-ecosystems/cities?page=9');
    expect(await response.json()).toMatchObject({
      cities: [],
      paging: {
        total: 2,
        next: null,
        previous: '/api/v1/indexes/technology-ecosystems/cities?page=1',
      },
    });
    expect(response.headers.get('link')).toContain('rel="prev"');
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['cities', '/cities?page=0', 400, 'page'],
    ['cities', '/cities?per-page=201', 400, 'per-page'],
    ['cities', '/cities?per-page=many', 400, 'per-page'],
    ['evidenceList', '/evidence?driver=luck', 400, 'driver'],
    ['evidenceList', '/evidence?city=shanghai&city=silicon-valley', 400, 'city'],
    ['evidenceList', `/evidence?text=${'a'.repeat(101)}`, 400, 'text'],
    ['events', '/events?cities=atlantis', 400, 'cities'],
    ['comparison', '/comparison', 400, 'cities'],
    ['comparison', '/comparison?cities=shanghai', 400, 'cities'],
    ['comparison', '/comparison?cities=shanghai,atlantis', 400, 'cities'],
    ['comparison', '/comparison?cities=shanghai,silicon-valley&weights=talent-5', 400, 'weights'],
    ['city', '/cities/atlantis', 404, undefined],
    ['score', '/scores/shanghai/luck', 404, undefined],
    ['evidence', '/evidence/hearsay', 404, undefined],
    ['source', '/sources/rumour', 404, undefined],
  ])('%s: %s is refused with %i', async (id, address, status, field) => {
    const response = await ask(operation(id), `/technology-ecosystems${address}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = await response.json();
    expect([problem.status, problem.field]).toEqual([status, field]);
  });
});

it('a comparison under weights is that of the page: shares of one, other scores than the official', async () => {
  const pair = '/technology-ecosystems/comparison?cities=shanghai,silicon-valley';
  const official = await (await ask(operation('comparison'), pair)).json();
  const heavy = `${pair}&weights=culture-0,talent-0,ecosystem-0,capital-100`;
  const chosen = await (await ask(operation('comparison'), heavy)).json();
  expect(official).toMatchObject({ isOfficial: true });
  expect(chosen).toMatchObject({ isOfficial: false, weights: { capital: 1, culture: 0 } });
  const scoreOf = (answer: typeof chosen, node: string) =>
    answer.scores.find(
      (one: { city: string; node: string }) => one.node === node && one.city === 'shanghai',
    );
  // With all weight on one driver, the index is that driver.
  expect(scoreOf(chosen, 'index').value).toBe(scoreOf(official, 'capital').value);
  expect(scoreOf(official, 'index').value).not.toBe(scoreOf(official, 'capital').value);
});
