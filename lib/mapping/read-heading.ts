import { isBareUnit, isUnit, isUnitHeading, yearOf } from './units';

/** What parts the texts of several rows of headings that stand over one column. */
export const HEADING_JOINT = ' | ';

/** What a heading says: what is measured, in which unit, of which year. */
export type Heading = {
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
};

type Draft = { title: string; unit: string | null; year: number | null };

const BRACKETS =
  /^(?<before>.*?)\s*[([（【［](?<inside>[^()[\]（）【】［］]*)[)\]）】］](?<after>[^()[\]（）【】［］]*)$/su;
/** A comma within a number parts nothing. */
const BETWEEN_PARTS = /,(?!\d{3}(?!\d))|[，;；、]/u;
const LAST_PART =
  /^(?<before>.+?)\s*(?:,(?!\d{3}(?!\d))|[，;；、:：])\s*(?<last>(?:[^,，;；、:：]|,(?=\d{3}(?!\d)))+)$/su;
const LAST_WORD = /^(?<before>.+?)[\s\-–—]+(?<last>\S+)$/su;
/** 专利授权量2019年 */
const GLUED_YEAR = /^(?<before>.*[\p{Script=Han})）])(?<year>(?:1[89]|2[01])\d{2})年?$/su;
const MOST_STEPS = 8;
/** A longer text is prose, and taking it apart would take long. */
const LONGEST_HEADING = 500;

/**
 * Takes a heading apart. Year and unit are looked for in brackets, after commas, at the end and, for
 * the year, at the start; what is left is the title.
 *
 * @example
 * readHeading('Exports (2019, £m)'); // => { title: 'Exports', unit: '£m', year: 2019 }
 */
export function readHeading(heading: string): Heading {
  if (heading.length > LONGEST_HEADING) return { title: heading.trim(), unit: null, year: null };
  const draft: Draft = { title: '', unit: null, year: null };
  const parts = heading
    .split(HEADING_JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !takeWhole(draft, part));
  draft.title = parts.map((part) => stripped(draft, spaced(part))).join(HEADING_JOINT);
  return { ...draft, title: draft.title === '' ? heading.trim() : draft.title };
}

/** What is the same in the heading of another year: by it a kept mapping finds its column. */
export function headingKey(heading: string): string {
  return readHeading(heading).title.toLowerCase().replace(/\s+/gu, ' ');
}

function stripped(draft: Draft, part: string): string {
  let title = part;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = bracketed(draft, title) ?? afterComma(draft, title) ?? atEnds(draft, title);
    if (next === null || next === '') return title;
    title = next;
  }
  return title;
}

/** Years and units out of the last brackets; what else stands in them stays. */
function bracketed(draft: Draft, title: string): string | null {
  const match = BRACKETS.exec(title)?.groups;
  if (match === undefined) return null;
  const { before = '', inside = '', after = '' } = match;
  const parts = inside.split(BETWEEN_PARTS).map((part) => part.trim());
  const left = parts.filter((part) => !take(draft, part));
  if (left.length === parts.length) {
    const outer = bracketed(draft, before);
    return outer === null ? null : `${outer}${title.slice(before.length)}`;
  }
  const kept = left.length === 0 ? '' : ` (${left.join(', ')})`;
  return `${before}${kept}${after}`.trim();
}

function afterComma(draft: Draft, title: string): string | null {
  const match = LAST_PART.exec(title)?.groups;
  return match?.last !== undefined && take(draft, match.last) ? (match.before ?? '') : null;
}

/** A year or a bare unit as the last word; a year as the first. */
function atEnds(draft: Draft, title: string): string | null {
  const { before, last = '' } = LAST_WORD.exec(title)?.groups ?? {};
  if (before !== undefined && draft.year === null && yearOf(last) !== null) {
    draft.year = yearOf(last);
    return before;
  }
  if (before !== undefined && draft.unit === null && isBareUnit(last)) {
    draft.unit = last;
    return before;
  }
  const glued = GLUED_YEAR.exec(title)?.groups;
  if (glued?.before !== undefined && draft.year === null) {
    draft.year = Number(glued.year);
    return glued.before;
  }
  const first = /^(?<year>(?:1[89]|2[01])\d{2})(?:年度?\s*|\s+)(?<rest>\D.*)$/su.exec(
    title,
  )?.groups;
  if (first?.rest === undefined || draft.year !== null) return null;
  draft.year = Number(first.year);
  return first.rest;
}

function takeWhole(draft: Draft, part: string): boolean {
  return (yearOf(part) !== null || isUnitHeading(part)) && take(draft, part);
}

/** Takes a part as the year or the unit, where it is one and none was found before. */
function take(draft: Draft, part: string): boolean {
  const year = yearOf(part);
  if (year !== null && draft.year === null) {
    draft.year = year;
    return true;
  }
  if (!isUnit(part) || draft.unit !== null) return false;
  draft.unit = part.trim().replace(/^(?:in\s|单位[:：]?\s?)/iu, '');
  return true;
}

/** Names of variables as programs write them: `gdp_per_capita_eur_2018`. */
function spaced(part: string): string {
  return /\s/u.test(part) ? part : part.replaceAll('_', ' ').trim();
}
