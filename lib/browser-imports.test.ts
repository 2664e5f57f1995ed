import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/*
 * What reaches the browser: every file that starts with 'use client', and all that it imports, at
 * whatever distance. The linter sees only the first step.
 */

const ROOT = join(import.meta.dirname, '..');
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** Packages measured as too heavy for the browser, or that hold nothing for it. */
const FORBIDDEN =
  /^(zod|use-intl|citeproc|@citation-js|csv-|better-sqlite3|@prisma|nuqs|playwright|node:|server-only)/;

/** An import or export with a source; those of types alone leave nothing behind. */
const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(?<source>[^']+)'/gm;

/** Packages and, by a path from the root, files that a file imports. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return Array.from(text.matchAll(IMPORT), ({ groups }) => resolved(file, groups?.source ?? ''));
}

function resolved(from: string, source: string): string {
  if (!source.startsWith('.') && !source.startsWith('@/')) return source;
  const base = source.startsWith('@/') ? source.slice(2) : join(dirname(from), source);
  const ending = ENDINGS.find(
    (end) => /\.\w+$/.test(base + end) && existsSync(join(ROOT, base + end)),
  );
  return ending === undefined ? `missing: ${base}` : base + ending;
}

/** Every file and package that a file brings along, with the way to it. */
function reached(start: string): ReadonlyMap<string, string> {
  const ways = new Map([[start, start]]);
  for (const [file, way] of ways) {
    if (!/\.(tsx?|mjs)$/.test(file) || !existsSync(join(ROOT, file))) continue;
    for (const target of importsOf(file)) {
      if (!ways.has(target)) ways.set(target, `${way} > ${target}`);
    }
  }
  return ways;
}

function clientFiles(): readonly string[] {
  return ['app', 'components'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .filter((file) => /^['"]use client['"]/.test(readFileSync(join(ROOT, file), 'utf8'))),
  );
}

it('finds client components at all', () => {
  expect(clientFiles()).not.toEqual([]);
});

it.each(clientFiles())('%s brings nothing into the browser that does not belong there', (file) => {
  const ways = [...reached(file)].filter(([target]) => FORBIDDEN.test(target));
  expect(ways.map(([, way]) => way)).toEqual([]);
});

it('follows imports over several files', () => {
  const ways = reached('lib/http/respond.ts');
  expect(ways.get('node:crypto')).toBe(
    'lib/http/respond.ts > lib/http/entity-tag.ts > node:crypto',
  );
});
