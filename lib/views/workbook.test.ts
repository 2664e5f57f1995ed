import { expect, it } from 'vitest';
import { scorePack } from '../edition/score-pack';
import { scoredObservations } from '../evidence/scored-observations';
import { workbookWords } from '../i18n/workbook-words';
import { MEASURE_PACK } from '../pack/fixtures/measure-pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import type { Locale } from '../text/localized';
import { fitsWorkbook, MOST_WORKBOOK_ROWS, workbookSheets } from './workbook';
import type { WorkbookCell, WorkbookSheet } from './workbook/types';

function sheetsOf(pack: Pack, locale: Locale = 'en'): readonly WorkbookSheet[] {
  const [index] = pack.index;
  if (index === undefined) throw new Error('The pack has no index.');
  const edition = {
    label: '3',
    hash: 'a'.repeat(64),
    publishedAt: '2026-01-08T00:00:00Z',
    frameworkVersion: '1.0',
    packHash: 'b'.repeat(64),
  };
  const details = { licenses: [{ name: 'CC-BY-4.0', path: 'https://example.org/by' }] };
  const { scored } = scoredObservations(pack);
  const data = { ...pack, index, edition, details, scored, scores: scorePack(pack) };
  const words = workbookWords(locale);
  return workbookSheets(data, { locale, words, origin: 'https://cities.example' });
}

/** The rows of a sheet by their headings. */
function rowsOf(sheets: readonly WorkbookSheet[], name: string): Record<string, WorkbookCell>[] {
  const sheet = sheets.find((one) => one.name === name);
  const headings = sheet?.columns.map(({ heading }) => heading) ?? [];
  return (sheet?.rows ?? []).map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? null])),
  );
}

it('has six sheets, in both languages', () => {
  expect(sheetsOf(SMALL_PACK).map(({ name }) => name)).toEqual([
    'Scores',
    'Indicators',
    'Observations',
    'Evidence',
    'Sources',
    'Method',
  ]);
  expect(sheetsOf(SMALL_PACK, 'zh').map(({ name }) => name)).toEqual([
    '得分',
    '指标',
    '观测值',
    '依据',
    '来源',
    '方法',
  ]);
});

it('gives every city a score at every node, as numbers', () => {
  const rows = rowsOf(sheetsOf(SMALL_PACK), 'Scores');
  expect(rows).toHaveLength(2 * 7);
  const schools = rows.find(
    (row) =>
      row['Driver or indicator (identifier)'] === 'schools' && row['City (identifier)'] === 'south',
  );
  // Level 2 of 4, as the test of the API has it.
  expect(schools).toMatchObject({ 'Score (0 to 100)': 50, 'Lower bound': 50, Coverage: 1 });
});

it('says of a measure what was observed and what was scored', () => {
  const rows = rowsOf(sheetsOf(MEASURE_PACK), 'Observations');
  const firms = rows.find(
    (row) => row['City (identifier)'] === 'alder' && row['Indicator (identifier)'] === 'firms',
  );
  expect(firms).toMatchObject({ Value: 120, From: '2022', 'Counts in the scores': 'yes' });
  const node = MEASURE_PACK.nodes.find(({ slug }) => slug === 'firms');
  // The size of 2020 divides: that of 2023 ends after the observation.
  expect(firms?.['Scored quantity']).toBeCloseTo((120 / 60_000) * (node?.per ?? 1), 9);
  expect(firms?.Source).toEqual(expect.any(String));
});

it('keeps goalposts, direction and weights of indicators', () => {
  const rows = rowsOf(sheetsOf(MEASURE_PACK), 'Indicators');
  expect(rows).toHaveLength(MEASURE_PACK.nodes.length);
  expect(rows[0]).toMatchObject({ Kind: 'index', Under: null });
  for (const node of MEASURE_PACK.nodes) {
    const row = rows.find((one) => one.identifier === node.slug);
    expect(row).toMatchObject({
      'Weight among siblings': node.weight,
      'Low goalpost': node.goalpostLow,
      'High goalpost': node.goalpostHigh,
    });
  }
});

it('has a row for each link, and one for evidence without any', () => {
  const linked = new Set(SMALL_PACK.links.map(({ evidence }) => evidence));
  const alone = SMALL_PACK.evidence.filter(({ slug }) => !linked.has(slug));
  const rows = rowsOf(sheetsOf(SMALL_PACK), 'Evidence');
  expect(rows).toHaveLength(SMALL_PACK.links.length + alone.length);
});

it('says which edition it is and where it lives', () => {
  const contents = new Map(
    rowsOf(sheetsOf(SMALL_PACK, 'zh'), '方法').map((row) => [row.项目, row.内容]),
  );
  expect(contents.get('版次')).toBe('3');
  expect(contents.get('本版校验值（SHA-256）')).toBe('a'.repeat(64));
  expect(contents.get('数据许可')).toBe('CC-BY-4.0 https://example.org/by');
  expect(contents.get('在线页面')).toBe('https://cities.example/zh/small-index');
  expect(contents.get('如何核验')).toContain('npm run verify');
});

it('gives Chinese twice the room of Latin letters, within bounds', () => {
  const [columns] = sheetsOf(SMALL_PACK, 'zh').map((sheet) => sheet.columns);
  // “驱动力或指标（标识）” is the longest: 8 characters of two, brackets and a space; plus two.
  expect(columns?.at(-1)).toMatchObject({ heading: '驱动力或指标 (标识)' });
  expect(columns?.at(-1)?.width).toBe(8 * 2 + 3 + 2);
  for (const { width } of sheetsOf(SMALL_PACK).flatMap((sheet) => sheet.columns)) {
    expect(width).toBeLessThanOrEqual(60);
  }
});

it('is not made of an edition with too many rows', () => {
  const scores = scorePack(SMALL_PACK);
  const rows = { scores, evidence: [], links: [] };
  expect(fitsWorkbook({ ...rows, observations: SMALL_PACK.observations })).toBe(true);
  const many = new Array(MOST_WORKBOOK_ROWS).fill(null);
  expect(fitsWorkbook({ ...rows, observations: many })).toBe(false);
});
