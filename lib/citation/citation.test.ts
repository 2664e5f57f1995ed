import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../pack/tables';
import { type CslItem, cslItem } from './csl-item';
import { citationFile } from './export';
import { referenceRuns, referenceText } from './reference';

const source: SourceRow = Object.freeze({
  slug: 'report-on-cities',
  cslType: 'webpage',
  title: { zh: '城市报告：第一辑', en: 'A report on cities' },
  author: { zh: '某研究所', en: 'An institute' },
  publisher: { zh: '某研究所', en: 'An institute' },
  published: '2026-01-08',
  publishedTime: null,
  accessed: '2026-11-25',
  language: 'zh-CN',
  licence: { en: 'All rights reserved' },
  url: null,
  scope: { en: 'One report' },
});

function book(item: Partial<CslItem>): CslItem {
  return {
    id: 'item',
    type: 'book',
    title: 'x',
    issued: { 'date-parts': [[2020]] },
    language: 'en',
    ...item,
  };
}

describe('references after GB/T 7714—2025', () => {
  // The two books are examples printed in the standard (8.1); their Chinese punctuation is full width.
  it('sets a translated Chinese book', () => {
    const item = book({
      title: '银行业的未来与人工智能',
      author: [{ literal: '博伯尔' }],
      translator: [{ literal: '徐超' }],
      'publisher-place': '北京',
      publisher: '清华大学出版社',
      issued: { 'date-parts': [[2023]] },
      page: '35',
      language: 'zh-CN',
    });
    expect(referenceText(item, 'gb7714')).toBe(
      '博伯尔. 银行业的未来与人工智能[M]. 徐超，译. 北京：清华大学出版社，2023：35.',
    );
  });

  it('sets an English book with Western punctuation and initials', () => {
    const item = book({
      title: 'AI and the future of banking',
      author: [{ family: 'Boobier', given: 'Tony' }],
      'publisher-place': 'Chichester',
      publisher: 'John Wiley & Sons',
      page: '35',
    });
    expect(referenceText(item, 'gb7714')).toBe(
      'Boobier T. AI and the future of banking[M]. Chichester: John Wiley & Sons, 2020: 35.',
    );
  });

  // A journal article of four authors, after the standard's example in 8.4.
  it('names three authors and adds 等', () => {
    const item = book({
      type: 'article-journal',
      title: '互联网药品可信交易环境中主体资质审核备案模式',
      author: [
        { literal: '于潇' },
        { literal: '刘义' },
        { literal: '柴跃廷' },
        { literal: '张三' },
      ],
      'container-title': '清华大学学报（自然科学版）',
      volume: '52',
      issue: '11',
      issued: { 'date-parts': [[2012]] },
      page: '1518-1523',
      language: 'zh-CN',
    });
    expect(referenceText(item, 'gb7714')).toBe(
      '于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.',
    );
  });

  it('gives a web page its day of publication and of access, with an address and without', () => {
    expect(referenceText(cslItem(source), 'gb7714')).toBe(
      '某研究所. 城市报告：第一辑[EB/OL]. （2026-01-08）[2026-11-25].',
    );
    expect(referenceText(cslItem({ ...source, url: 'https://example.org/a' }), 'gb7714')).toBe(
      '某研究所. 城市报告：第一辑[EB/OL]. （2026-01-08）[2026-11-25]. https://example.org/a.',
    );
  });

  it('serves one item after another from the same engine', () => {
    const first = referenceText(cslItem(source), 'gb7714');
    referenceText(book({ title: 'Another' }), 'gb7714');
    expect(referenceText(cslItem(source), 'gb7714')).toBe(first);
  });
});

describe('references after APA 7', () => {
  // Hand-made after the Publication Manual, 10.16 (webpage) and 9.38 (translated title).
  it('gives the title in its language with the translation in brackets', () => {
    expect(referenceText(cslItem(source, 'en'), 'apa')).toBe(
      '某研究所. (2026, January 8). 城市报告：第一辑 [A report on cities].',
    );
  });

  it('sets the title in italics', () => {
    const runs = referenceRuns(cslItem(source, 'en'), 'apa');
    expect(runs.filter((run) => run.italic).map((run) => run.text.trim())).toEqual([
      '城市报告：第一辑 [A report on cities]',
    ]);
  });
});

describe('citation files', () => {
  const hanIn = (text: string) => (text.match(/\p{Script=Han}/gu) ?? []).length;

  it('keeps every Chinese character in BibTeX and RIS', () => {
    const item = cslItem(source);
    const expected = hanIn(item.title) + hanIn('某研究所');
    expect(hanIn(citationFile(item, 'bibtex').content)).toBe(expected);
    expect(hanIn(citationFile(item, 'ris').content)).toBe(expected);
    expect(citationFile(item, 'ris').content).toMatch(/^TY {2}- ELEC\n[\s\S]*\nER {2}-/);
  });

  it('leaves long titles and addresses in RIS on one line', () => {
    const url = `https://example.org/${'a-long-way/'.repeat(15)}`;
    const title = 'A title of many words '.repeat(10).trim();
    const { content } = citationFile(book({ type: 'webpage', title, URL: url }), 'ris');
    expect(content).toContain(`\nUR  - ${url}\n`);
    expect(content).toContain(`\nTI  - ${title}\n`);
  });

  it('writes CSL-JSON that reads back as the item', () => {
    const item = cslItem(source);
    expect(JSON.parse(citationFile(item, 'csl-json').content)).toEqual([
      JSON.parse(JSON.stringify(item)),
    ]);
  });
});
