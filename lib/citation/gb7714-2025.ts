/** The punctuation that a reference takes from the language of its source. */
type Punctuation = {
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
};

const WESTERN: Punctuation = { comma: ', ', colon: ': ', open: '(', close: ')' };
const CHINESE: Punctuation = { comma: '，', colon: '：', open: '（', close: '）' };

/**
 * A style in the Citation Style Language (CSL-M) for GB/T 7714—2025, numeric, bilingual: written
 * by us from the rules of the standard, for the kinds of source that a data pack can name.
 *
 * The rules it follows: the order of elements of clause 8; up to three authors, then 等 or et al;
 * full-width comma, colon and parentheses in a Chinese reference, half-width in a Western one;
 * a code for the kind of document and, online, its carrier ([EB/OL]); date of publication in
 * parentheses and date of access in brackets for what is only online; a full stop at the end.
 *
 * Two layouts, the Western one first: citeproc chooses by the `language` of each item, and an
 * item without one falls to the Chinese layout.
 */
export const GB7714_2025 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.1" default-locale="zh-CN">
  <info>
    <title>GB/T 7714—2025 (numeric, bilingual)</title>
    <id>fulcrum-gb-t-7714-2025-numeric</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="zh">
    <terms>
      <term name="et-al">等</term>
      <term name="translator" form="short">译</term>
      <term name="page-range-delimiter">-</term>
    </terms>
  </locale>
  <locale xml:lang="en">
    <terms>
      <term name="et-al">et al</term>
      <term name="translator" form="short">trans</term>
      <term name="page-range-delimiter">-</term>
    </terms>
  </locale>
  <macro name="code">
    <choose>
      <if type="book" match="any"><text value="M"/></if>
      <else-if type="article-journal article-magazine" match="any"><text value="J"/></else-if>
      <else-if type="article-newspaper" match="any"><text value="N"/></else-if>
      <else-if type="report" match="any"><text value="R"/></else-if>
      <else-if type="thesis" match="any"><text value="D"/></else-if>
      <else-if type="dataset" match="any"><text value="DS"/></else-if>
      <else-if type="webpage post post-weblog" match="any"><text value="EB"/></else-if>
      <else><text value="Z"/></else>
    </choose>
  </macro>
  <macro name="carrier">
    <choose>
      <if type="webpage post post-weblog" match="any"><text value="/OL"/></if>
      <else-if variable="URL" match="any"><text value="/OL"/></else-if>
    </choose>
  </macro>
  <macro name="title">
    <text variable="title"/>
    <group prefix="[" suffix="]"><text macro="code"/><text macro="carrier"/></group>
  </macro>
  <macro name="published-day"><date variable="issued">${dayParts()}</date></macro>
  <macro name="published-year"><date variable="issued"><date-part name="year"/></date></macro>
  <macro name="accessed">
    <date variable="accessed" prefix="[" suffix="]">${dayParts()}</date>
  </macro>
  <citation><layout prefix="[" suffix="]" delimiter=","><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout locale="en" suffix=".">${reference(WESTERN)}</layout>
    <layout suffix=".">${reference(CHINESE)}</layout>
  </bibliography>
</style>`;

function dayParts(): string {
  return `<date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
    <date-part name="day" form="numeric-leading-zeros" prefix="-"/>`;
}

function people(variable: 'author' | 'translator', { comma }: Punctuation): string {
  const label = variable === 'translator' ? `<label form="short" prefix="${comma}"/>` : '';
  return `<names variable="${variable}">
    <name delimiter="${comma}" name-as-sort-order="all" sort-separator=" " initialize-with=" "
      et-al-min="4" et-al-use-first="3" delimiter-precedes-et-al="always"/>${label}
  </names>`;
}

/** Where and when a source appeared: the part that differs by kind of document. */
function imprint({ comma, colon, open, close }: Punctuation): string {
  return `<choose>
    <if type="article-journal article-magazine" match="any">
      <group delimiter="${comma}">
        <text variable="container-title"/>
        <text macro="published-year"/>
        <group><text variable="volume"/><text variable="issue" prefix="${open}" suffix="${close}"/></group>
      </group>
      <text variable="page" prefix="${colon}"/>
    </if>
    <else-if type="article-newspaper" match="any">
      <group delimiter="${comma}"><text variable="container-title"/><text macro="published-day"/></group>
      <text variable="page" prefix="${open}" suffix="${close}"/>
    </else-if>
    <else-if type="webpage post post-weblog dataset" match="any">
      <group><text macro="published-day" prefix="${open}" suffix="${close}"/><text macro="accessed"/></group>
    </else-if>
    <else>
      <group delimiter="${comma}">
        <group delimiter="${colon}"><text variable="publisher-place"/><text variable="publisher"/></group>
        <text macro="published-year"/>
      </group>
      <text variable="page" prefix="${colon}"/>
    </else>
  </choose>`;
}

function reference(punctuation: Punctuation): string {
  return `<group delimiter=". ">
    ${people('author', punctuation)}
    <text macro="title"/>
    ${people('translator', punctuation)}
    <group>${imprint(punctuation)}</group>
    <text variable="URL"/>
  </group>`;
}
