import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../errors/app-error';
import { packParameters } from './packed-parameters';
import { parseReportPath, parseReportQuery } from './parse-report';
import { LONGEST_ADDRESS } from './report-limits';
import {
  defaultReportSettings,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  REPORT_REFERENCES,
  REPORT_SECTIONS,
  type ReportSettings,
} from './report-settings';
import { reportComposerPath, reportDocumentPath, writeReportQuery } from './write-report';

const OFFER = {
  cities: ['shanghai', 'silicon-valley', 'shenzhen'],
  drivers: ['culture', 'talent', 'ecosystem', 'capital'],
};

const parse = (query: string) => parseReportQuery(query, OFFER, 'en');

describe('parseReportQuery', () => {
  it('reads what a query says', () => {
    const { settings, notices, cities } = parse(
      'cities=shanghai,silicon-valley&drivers=talent,culture&sections=method,summary&lang=zh' +
        '&paper=letter&colour=no&references=apa&title=%E6%AF%94%E8%BE%83&date=2026-11-27' +
        '&introduction=a%0Ab&note-method=Mind+this&breaks=method',
    );
    expect(notices).toEqual([]);
    expect(cities).toEqual({ known: settings.cities, unknown: [], tooMany: [] });
    expect(settings).toEqual({
      cities: ['shanghai', 'silicon-valley'],
      drivers: ['culture', 'talent'],
      sections: ['summary', 'method'],
      language: 'zh',
      paper: 'letter',
      colour: false,
      references: 'apa',
      title: '比较',
      author: '',
      organisation: '',
      date: '2026-11-27',
      introduction: 'a\nb',
      notes: { method: 'Mind this' },
      breaks: ['method'],
    });
  });

  it('fills in what a query does not say', () => {
    const { settings } = parseReportQuery('cities=shanghai,shenzhen', OFFER, 'zh');
    expect(settings).toEqual(defaultReportSettings(['shanghai', 'shenzhen'], 'zh'));
  });

  it.each([
    ['paper=a3', { kind: 'unknown', parameter: 'paper', part: 'a3' }],
    ['lang=fr', { kind: 'unknown', parameter: 'lang', part: 'fr' }],
    ['colour=true', { kind: 'unknown', parameter: 'colour', part: 'true' }],
    ['references=mla', { kind: 'unknown', parameter: 'references', part: 'mla' }],
    ['date=2025-02-30', { kind: 'unknown', parameter: 'date', part: '2025-02-30' }],
    ['date=27.11.2026', { kind: 'unknown', parameter: 'date', part: '27.11.2026' }],
    ['drivers=luck', { kind: 'unknown', parameter: 'drivers', part: 'luck' }],
    ['sections=notes,cover', { kind: 'unknown', parameter: 'sections', part: 'notes, cover' }],
    ['breaks=toString', { kind: 'unknown', parameter: 'breaks', part: 'toString' }],
    ['paper=a4&paper=letter', { kind: 'repeated', parameter: 'paper', part: '' }],
    ['packed=%25%25', { kind: 'unreadable', parameter: 'packed', part: '%%' }],
    ['packed=AAAA', { kind: 'unreadable', parameter: 'packed', part: 'AAAA' }],
    ['packed=', { kind: 'unreadable', parameter: 'packed', part: '' }],
  ])('%s: the usual report, with a notice', (query, notice) => {
    const { settings, notices } = parse(`cities=shanghai,shenzhen&${query}`);
    expect(notices).toEqual([notice]);
    expect(settings).toEqual(defaultReportSettings(['shanghai', 'shenzhen'], 'en'));
  });

  it('names what was written, shortened', () => {
    const { notices } = parse(`paper=${'x'.repeat(300)}`);
    expect(notices).toEqual([{ kind: 'unknown', parameter: 'paper', part: `${'x'.repeat(40)}…` }]);
  });

  it.each(['a[]=1', '__proto__=1', 'constructor=1', 'note-cover=a', 'note-=a'])(
    'ignores %s',
    (query) => {
      const { settings, notices } = parse(`cities=shanghai,shenzhen&${query}&${query}`);
      expect(notices).toEqual([]);
      expect(settings).toEqual(defaultReportSettings(['shanghai', 'shenzhen'], 'en'));
    },
  );

  it('leaves out cities that the index has not, and those beyond the most', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { settings, cities } = parseReportQuery(
      `cities=atlantis,${many.join(',')}`,
      { ...OFFER, cities: many },
      'en',
    );
    expect(settings.cities).toEqual(many.slice(0, 6));
    expect(cities).toMatchObject({ unknown: ['atlantis'], tooMany: ['g'] });
  });

  it('cuts a text to its limit, counted in characters, and says so', () => {
    const { settings, notices } = parse(`title=${encodeURIComponent('𠮷'.repeat(201))}`);
    expect(settings.title).toBe('𠮷'.repeat(200));
    expect(notices).toEqual([{ kind: 'cut', parameter: 'title', part: '200' }]);
  });

  it('drops control characters, and keeps the line ends of a text', () => {
    const { settings } = parse('title=a%00b%0Ac%7F%C2%85&introduction=%0D%0Aa%0D%0A%09b%1B%0D%0A');
    expect(settings).toMatchObject({ title: 'ab c', introduction: 'a\n b' });
  });

  it('refuses an address that is too long', () => {
    const query = `cities=shanghai&title=${'x'.repeat(LONGEST_ADDRESS)}`;
    expect(() => parse(query)).toThrow(AppError);
    expect(() => parse(query.slice(0, LONGEST_ADDRESS + 1))).toThrow('4097 characters');
    expect(parse(query.slice(0, LONGEST_ADDRESS)).notices[0]?.kind).toBe('cut');
  });

  it('keeps nothing of what unpacks to more than a report can hold', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(2 ** 21).fill(97))).toString('base64url');
    expect(bomb.length).toBeLessThan(LONGEST_ADDRESS);
    expect(parse(`packed=${bomb}`)).toMatchObject({ notices: [{ kind: 'unreadable' }] });
  });

  it('lets the first count of what stands plain and packed, and unpacks once', () => {
    const inner = packParameters('title=inner&cities=shenzhen');
    const outer = packParameters(`paper=letter&packed=${inner}`);
    const { settings, notices } = parse(`cities=shanghai&paper=a4&packed=${outer}`);
    expect(settings).toEqual(defaultReportSettings(['shanghai'], 'en'));
    expect(notices).toEqual([{ kind: 'repeated', parameter: 'paper', part: '' }]);
  });
});

describe('parseReportPath', () => {
  it('takes the language from the path, or both from the parameters', () => {
    const path = { cities: 'shanghai,shenzhen' };
    expect(parseReportPath(path, OFFER, 'zh').settings.language).toBe('zh');
    const both = parseReportPath({ ...path, settings: ['lang=both'] }, OFFER, 'zh');
    expect(both).toMatchObject({ settings: { language: 'both' }, notices: [] });
    const other = parseReportPath({ ...path, settings: ['lang=en'] }, OFFER, 'zh');
    expect(other).toMatchObject({ settings: { language: 'zh' }, notices: [{ part: 'en' }] });
  });

  it('takes the cities from their own segment alone', () => {
    const path = { cities: 'shanghai%2Cshenzhen', settings: ['cities%3Dsilicon-valley'] };
    expect(parseReportPath(path, OFFER, 'en').settings.cities).toEqual(['shanghai', 'shenzhen']);
  });

  it('survives what is wrongly encoded', () => {
    const path = { cities: 'shanghai%', settings: ['title=%E4', '%', 'paper=letter'] };
    expect(parseReportPath(path, OFFER, 'en').settings.cities).toEqual([]);
  });

  it('refuses a path that is too long', () => {
    const path = { cities: 'shanghai', settings: [`title=${'上'.repeat(500)}`] };
    expect(() => parseReportPath(path, OFFER, 'en')).toThrow(AppError);
  });
});

const text = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: most }),
    fc.constantFrom(
      '上海与硅谷：“支点”，100%',
      'a+b & c=d; 你好 👩‍👩‍👧',
      'x\r\n\r\n- y\n',
      '\uD800a',
    ),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: most })
      .map((codes) => String.fromCharCode(...codes)),
  );

const someOf = <Item extends string>(items: readonly Item[]) => fc.subarray([...items]);

/** Any settings that a form could give, texts uncleaned. */
const anySettings: fc.Arbitrary<ReportSettings> = fc.record({
  cities: fc.shuffledSubarray(OFFER.cities),
  drivers: fc.oneof(fc.constant(null), someOf(OFFER.drivers)),
  sections: someOf(REPORT_SECTIONS),
  language: fc.constantFrom(...REPORT_LANGUAGES),
  paper: fc.constantFrom(...REPORT_PAPERS),
  colour: fc.boolean(),
  references: fc.constantFrom(...REPORT_REFERENCES),
  title: text(40),
  author: text(20),
  organisation: text(20),
  date: fc.constantFrom('', '2024-02-29', '2026-11-27'),
  introduction: text(200),
  notes: fc.dictionary(fc.constantFrom(...REPORT_SECTIONS), text(40), { maxKeys: 3 }),
  breaks: someOf(REPORT_SECTIONS),
});

/** The segment of parameters as Next hands it to a page: decoded, then encoded whole. */
function asPageGetsIt(path: string) {
  const [cities = '', settings] = path.split('/report/')[1]?.split('/') ?? [];
  const again = (segment: string) => encodeURIComponent(decodeURIComponent(segment));
  return {
    cities: again(cities),
    settings: settings === undefined ? undefined : [again(settings)],
  };
}

describe('writing and reading', () => {
  it('gives the same settings and the same address, in a query and in a path', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('en', 'zh'), (any, locale) => {
        const query = writeReportQuery(any);
        const { settings, notices } = parseReportQuery(query, OFFER, locale);
        expect(notices).toEqual([]);
        const again = writeReportQuery(settings);
        expect(parseReportQuery(again, OFFER, locale).settings).toEqual(settings);
        const composer = reportComposerPath(locale, 'x', settings).split('?')[1] ?? '';
        expect(parseReportQuery(composer, OFFER, locale).settings).toEqual(settings);
        const path = reportDocumentPath(locale, 'x', settings);
        const shown = settings.language === 'both' ? locale : settings.language;
        const read = parseReportPath(asPageGetsIt(path), OFFER, shown);
        expect(read).toMatchObject({ settings, notices: [] });
        expect(new URL(path, 'http://x').pathname).toBe(path);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a text to the letter', () => {
    const title = '100 % & a+b=c#d/e?f; “上海” 👩‍👩‍👧';
    const settings = { ...defaultReportSettings(['shanghai', 'shenzhen'], 'zh'), title };
    expect(parse(writeReportQuery(settings)).settings).toEqual(settings);
    const long = { ...settings, introduction: `${'全部 & '.repeat(80)}。\n\n**a**` };
    expect(writeReportQuery(long)).toMatch(/^cities=shanghai,shenzhen&packed=[\w-]+$/);
    expect(parse(writeReportQuery(long)).settings).toEqual(long);
  });

  it('leaves short plain settings readable', () => {
    const settings: ReportSettings = {
      ...defaultReportSettings(['shanghai', 'shenzhen'], 'en'),
      title: 'Two cities',
      breaks: ['drivers', 'method'],
    };
    expect(writeReportQuery(settings)).toBe(
      'cities=shanghai,shenzhen&lang=en&title=Two+cities&breaks=drivers,method',
    );
    expect(reportDocumentPath('zh', 'x', settings)).toBe(
      '/en/x/report/shanghai,shenzhen/title=Two%20cities&breaks=drivers,method',
    );
  });
});
