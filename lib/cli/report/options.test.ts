import { describe, expect, it } from 'vitest';
import { writeReportQuery } from '../../address/write-report';
import { parseOptions } from './options';

const NEEDED = ['--index', 'places', '--cities', 'a,b', '--out', 'a.pdf'];
const parse = (...words: readonly string[]) => parseOptions(words, (file) => `text of ${file}`);

function queryOf(...words: readonly string[]): string {
  const parsed = parse(...NEEDED, ...words);
  if (parsed.kind !== 'report') throw new Error(JSON.stringify(parsed));
  return writeReportQuery(parsed.options.settings);
}

describe('parseOptions', () => {
  it('takes what is needed, and the usual for the rest', () => {
    expect(parse(...NEEDED)).toMatchObject({
      kind: 'report',
      options: { index: 'places', out: 'a.pdf', png: null, url: null },
    });
    expect(queryOf()).toBe('cities=a,b&lang=en');
  });

  it.each([
    [['--lang', 'zh', '--no-colour'], 'cities=a,b&lang=zh&colour=no'],
    [['--drivers', 'talent'], 'cities=a,b&drivers=talent&lang=en'],
    [['--sections', 'limits,summary'], 'cities=a,b&sections=summary,limits&lang=en'],
    [['--paper', 'letter', '--breaks', 'method'], 'cities=a,b&lang=en&paper=letter&breaks=method'],
    [['--references', 'gb7714'], 'cities=a,b&lang=en&references=gb7714'],
    [['--title', ' A  b '], 'cities=a,b&lang=en&title=A+b'],
    [['--introduction-file', 'i.md'], 'cities=a,b&lang=en&introduction=text+of+i.md'],
    [['--note', 'method=a=b.md'], 'cities=a,b&lang=en&note-method=text+of+a%3Db.md'],
  ])('%j', (words, query) => {
    expect(queryOf(...words)).toBe(query);
  });

  it.each([
    [['--lang', 'fr'], '--lang', 'fr'],
    [['--sections', 'summary,sources'], '--sections', 'sources'],
    [['--paper', 'a3'], '--paper', 'a3'],
    [['--note', 'method'], '--note', 'method'],
    [['--note', 'notes=a.md'], '--note', 'notes=a.md'],
    [['--url', 'file:///etc'], '--url', 'file:///etc'],
    [['--out', ''], '--out', ''],
  ])('refuses %j', (words, option, written) => {
    expect(parse(...NEEDED, ...words)).toEqual({ kind: 'faulty', fault: { option, written } });
  });

  it('names an option that there is not', () => {
    const parsed = parse(...NEEDED, '--papper', 'a4');
    expect(parsed).toMatchObject({ kind: 'faulty' });
    expect(JSON.stringify(parsed)).toContain('--papper');
  });

  it('explains itself', () => {
    expect(parse('--help')).toEqual({ kind: 'help' });
  });
});
