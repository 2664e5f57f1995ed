import sharp from 'sharp';
import { workbookPath } from '../lib/address/api-paths';
import { citePath } from '../lib/address/cite-paths';
import { comparePath, dataPath, overviewPath, timelinePath } from '../lib/address/paths';
import { readTableFile } from '../lib/workbook/read-table-file';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const COMPARISON = `compare/${CITIES.join(',')}`;

test('A reader opens the workbook of the edition that the data page shows', async ({
  page,
  request,
}) => {
  await page.goto(dataPath('zh', INDEX));
  const href = await page.getByRole('link', { name: '工作簿（XLSX）' }).getAttribute('href');
  expect(href).toBe(workbookPath(INDEX, 'zh'));
  const answers = [await request.get(href ?? ''), await request.get(href ?? '')];
  const [first, second] = await Promise.all(answers.map((answer) => answer.body()));
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  expect(answers[0]?.headers()['content-disposition']).toMatch(/\.xlsx"/);
  const { tables, faults } = await readTableFile('a.xlsx', first ?? new Uint8Array());
  expect(faults).toEqual([]);
  expect(tables.map(({ sheet }) => sheet)).toEqual([
    '得分',
    '指标',
    '观测值',
    '依据',
    '来源',
    '方法',
  ]);
  // A row for each of two cities at the index, four drivers and twenty indicators.
  expect(tables[0]?.rows).toHaveLength(1 + 2 * 25);
  const scores = tables[0]?.rows.slice(1).map(({ cells }) => cells[3]) ?? [];
  expect(scores.some((score) => typeof score === 'number' && score > 0)).toBe(true);
  const method = tables[5]?.rows.map(({ cells }) => cells[1]) ?? [];
  const hash = await page.locator('#edition code').first().textContent();
  expect(method).toContain(hash);
});

test('A reader without script cites a comparison, with today as the day of access', async ({
  pageWithoutScript: page,
  request,
}) => {
  await page.goto(comparePath('en', INDEX, CITIES));
  await page.getByRole('link', { name: 'Cite this page' }).click();
  await expect(page).toHaveURL(new RegExp(`cite\\?of=${COMPARISON}$`));
  const today = new Date().toISOString().slice(0, 10);
  const references = page.locator('#references');
  await expect(references).toContainText(`[${today}]`);
  await expect(references).toContainText(/Shanghai and Silicon Valley compared \(edition /);
  await expect(references).toContainText(`/en/${INDEX}/${COMPARISON}`);
  const ris = await page.getByRole('link', { name: 'RIS', exact: true }).getAttribute('href');
  const file = await request.get(ris ?? '');
  expect(file.headers()['content-type']).toContain('application/x-research-info-systems');
  expect(await file.text()).toMatch(/^UR {2}- http.*silicon-valley$/m);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('#references')).toContainText(/上海和硅谷比较（.+版，校验值/);
});

test('A reader takes a chart along as a picture, and its numbers', async ({ page, request }) => {
  await page.goto(citePath('zh', INDEX, COMPARISON));
  const charts = page.locator('#charts');
  const hrefOf = (name: string) => charts.getByRole('link', { name }).getAttribute('href');
  const svg = await request.get((await hrefOf('驱动力雷达图：SVG')) ?? '');
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  expect(await svg.text()).toContain('上海和硅谷各项驱动力得分</title>');
  const png = await request.get((await hrefOf('驱动力雷达图：PNG')) ?? '');
  expect((await sharp(await png.body()).metadata()).width).toBe(2000);
  const numbers = await request.get((await hrefOf('条形图（含上下限）：数据（CSV）')) ?? '');
  // Two cities overall and at four drivers.
  expect((await numbers.text()).trimEnd().split('\n')).toHaveLength(1 + 2 * 5);
  await expectAccessible(page);
  // Pages with another chart lead to theirs.
  await page.goto(timelinePath('zh', INDEX));
  await page.getByRole('link', { name: '下载图表' }).click();
  const events = await request.get((await hrefOf('事件时间轴：SVG')) ?? '');
  expect(await events.text()).toMatch(/有日期可查的\d+件事，同在一条时间轴上<\/title>/);
});

test('What cannot be cited leads to the overview', async ({ page }) => {
  await page.goto(citePath('en', INDEX, 'cities/atlantis'));
  await expect(page).toHaveURL(new RegExp(`${overviewPath('en', INDEX)}$`));
});
