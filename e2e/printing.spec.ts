import { execFileSync } from 'node:child_process';
import { type PrintedReport, type PrintStep, printReport } from '../lib/print/print-report';
import { RenderQueue } from '../lib/print/render-queue';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';
import { type SmallSite, startSmallSite } from './small-site';

/*
 * Printing itself, tried on small documents of a server that stands for ours: what reaches the
 * network, and what is left when Chromium is killed, hangs or takes too much.
 */

const PUBLIC_ORIGIN = 'https://cities.example.org';
const INFORMATION = {
  title: '报告 1',
  author: '作者 A',
  subject: 'Subject',
  keywords: ['上海', 'capital'],
  language: 'zh',
  date: '2026-11-20T08:00:00.000Z',
};

/** A document for which the browser waits for ever. */
const UNANSWERED = '/unanswered';

test.describe.configure({ mode: 'serial' });

let site: SmallSite;
let stranger: SmallSite;
const documents = new Map<string, string>();

test.beforeAll(async () => {
  stranger = await startSmallSite((_, response) => response.end('secret'));
  site = await startSmallSite((request, response) => {
    if (request.url === '/fonts/moved') {
      response.writeHead(302, { location: `${stranger.origin}/moved` }).end();
      return;
    }
    if (request.url === UNANSWERED) return;
    const html = documents.get(request.url ?? '');
    if (html === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
});

test.afterAll(() => {
  site.close();
  stranger.close();
});

function documentOf(name: string, body: string) {
  documents.set(`/${name}`, `<!doctype html><html lang="zh"><title>${name}</title>${body}</html>`);
  return {
    publicOrigin: PUBLIC_ORIGIN,
    ownOrigin: site.origin,
    documentPath: `/${name}`,
    information: INFORMATION,
  };
}

const never = () => new AbortController().signal;
const print = (name: string, body: string) =>
  printReport(documentOf(name, body), never(), () => {});

test('A printed file says what it is, has the right page numbers, and links to the public site', async () => {
  const body = `<p><a href="#far">Far</a> <span data-page-of="far">9</span>
    <a href="/zh/x">X</a></p><h1 style="break-before: page" id="far">远见卓识</h1>`;
  const [one, two] = [await print('report', body), await print('report', body)];
  expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
  const { pages, title, isTagged, information, language, links, outline } = await readPdf(
    one.pdf,
    (text) => text,
  );
  expect(pages[0]).toContain('Far 2');
  expect({ title, isTagged, language }).toEqual({
    title: '报告 1',
    isTagged: true,
    language: 'zh',
  });
  expect(information).toMatchObject({
    Author: '作者 A',
    Subject: 'Subject',
    Keywords: '上海 capital',
    CreationDate: 'D:20261120080000Z',
    ModDate: 'D:20261120080000Z',
  });
  expect(links).toEqual([`${PUBLIC_ORIGIN}/zh/x`]);
  expect(outline).toEqual(['远见卓识']);
  // Not the radical of the same shape as 见.
  expect(pages[1]).toBe('远见卓识');
});

test('A document reaches nothing but its own files, and runs no script', async () => {
  const attempts = `
    <img src="${stranger.origin}/picture"><iframe src="${stranger.origin}/frame"></iframe>
    <iframe src="file:///etc/hostname"></iframe><iframe src="${site.origin}/other"></iframe>
    <iframe src="data:text/html,framed"></iframe><iframe srcdoc="framed"></iframe>
    <img src="/fonts/moved"><img src="/api/v1/indexes">
    <link rel="preconnect" href="${stranger.origin}"><link rel="dns-prefetch" href="//example.org">
    <link rel="prefetch" href="${stranger.origin}/prefetch">
    <object data="${stranger.origin}/object"></object><video src="${stranger.origin}/video"></video>
    <style>p { background: url(${stranger.origin}/background) }</style>
    <p>before</p><script>document.body.append('script ran')</script>
    <img src="x" onerror="document.body.append('handler ran')">`;
  const { pdf } = await print('hostile', attempts);
  const text = (await readPdf(pdf)).pages.join(' ');
  expect(text).toContain('before');
  expect(text).not.toContain('ran');
  // A document that would go elsewhere, or come again and again, is printed as it was opened.
  for (const target of [`; url=${stranger.origin}/refresh`, '']) {
    const refresh = `<meta http-equiv="refresh" content="0${target}"><p>stays`;
    const moving = await print('moving', refresh);
    expect((await readPdf(moving.pdf)).pages).toEqual(['stays']);
  }
  expect(site.asked.filter((path) => path === '/moving')).toHaveLength(2);
  expect(stranger.asked).toEqual([]);
  const own = ['/report', '/moving', '/hostile', '/fonts/moved'];
  expect(site.asked.filter((path) => !own.includes(path))).toEqual([]);
});

test('A browser without the fence would reach nothing either', async () => {
  const { launchBrowser } = await import('../lib/print/launch');
  const { browser, kill } = await launchBrowser();
  const page = await browser.newPage();
  await expect(page.goto(`${stranger.origin}/bare`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await kill();
  expect(stranger.asked).toEqual([]);
});

type Ending = {
  readonly how: string;
  /** What befalls each process of Chromium while the document is awaited. */
  readonly signal?: 'KILL' | 'STOP';
  readonly mostMemory?: number;
  readonly code: string;
};

const ALL_ENDINGS: readonly Ending[] = [
  { how: 'is killed', signal: 'KILL', code: 'report-failed' },
  { how: 'is stopped', signal: 'STOP', code: 'report-timeout' },
  // No Chromium does with so little.
  { how: 'takes too much memory', mostMemory: 1_000_000, code: 'report-failed' },
];

// Elsewhere the system does not tell what memory the processes hold.
const ENDINGS = ALL_ENDINGS.filter(
  ({ mostMemory }) => process.platform === 'linux' || mostMemory === undefined,
);

for (const { how, signal: sent, mostMemory, code } of ENDINGS) {
  test(`A Chromium that ${how} costs one report, and nothing of it is left`, async () => {
    const groups = new Set<number>();
    const queue = new RenderQueue<PrintStep, PrintedReport>({
      mostWaiting: 8,
      longestMilliseconds: 12_000,
      graceMilliseconds: 5000,
      keptBytes: 1_000_000,
      sizeOf: ({ pdf }) => pdf.byteLength,
    });
    const report = { ...documentOf('sound', '<p>sound'), documentPath: UNANSWERED };
    const broken = queue.request(
      'broken',
      (signal, onStep) => printReport(report, signal, onStep, mostMemory),
      {
        signal: never(),
        onState(state) {
          if (state.kind !== 'running' || state.step !== 'laying-out') return;
          for (const id of ownChromium()) {
            groups.add(id);
            if (sent) execFileSync('kill', [`-${sent}`, `${id}`]);
          }
        },
      },
    );
    const sound = documentOf('sound', '<p>sound');
    const next = queue.request('sound', (signal, onStep) => printReport(sound, signal, onStep), {
      signal: never(),
    });
    await expect(broken).rejects.toMatchObject({ code });
    expect((await readPdf((await next).pdf)).pages).toEqual(['sound']);
    expect(groups.size).toBeGreaterThan(0);
    await expect
      .poll(() => processes().flatMap(({ id, group }) => (groups.has(group) ? [id] : [])))
      .toEqual([]);
  });
}

test('A report that nobody waits for any more is given up', async () => {
  const caller = new AbortController();
  const report = { ...documentOf('left', ''), documentPath: UNANSWERED };
  const printed = printReport(report, caller.signal, (step) => {
    if (step === 'laying-out') setTimeout(() => caller.abort(new Error('left')), 300);
  });
  await expect(printed).rejects.toThrow('left');
  await expect.poll(ownChromium).toEqual([]);
});

/** The first processes of each Chromium that this process has started to print; each leads a group. */
function ownChromium(): readonly number[] {
  return processes().flatMap(({ id, parent, command }) =>
    parent === process.pid && /--host-resolver-rules=MAP \* ~NOTFOUND/.test(command) ? [id] : [],
  );
}

function processes() {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,pgid=,command='], {
    encoding: 'utf8',
  });
  return Array.from(
    lines.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/gm),
    ([, id, parent, group, command]) => ({
      id: Number(id),
      parent: Number(parent),
      group: Number(group),
      command: command ?? '',
    }),
  );
}
