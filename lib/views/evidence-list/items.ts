import { sourcePath } from '../../address/paths';
import { markTerms, strengthWord, termsIn } from '../../evidence';
import type {
  EvidenceRow,
  LinkRow,
  OrganizationRow,
  PassageRow,
  SourceRow,
} from '../../pack/tables';
import { LOCALES, type Locale, type LocalizedText, shownText } from '../../text/localized';
import type { Labels } from '../evidence/marks';
import type { EvidenceItem, FoundElsewhere, ItemLink, MarkedText } from './types';

/** What the items of one page of the list are made of. */
export type ItemData = {
  readonly index: { readonly slug: string };
  readonly sources: readonly SourceRow[];
  readonly rows: readonly EvidenceRow[];
  /** The links of these rows. */
  readonly links: readonly LinkRow[];
  /** The passages of these rows; may be left out where nothing is searched for. */
  readonly passages: readonly PassageRow[];
  readonly organizations: readonly OrganizationRow[];
};

/**
 * The evidence found, as it is listed: the claim with the words searched for marked, and where
 * they were found if it is not in the claim as the reader sees it.
 *
 * @param terms normalised, as `searchTerms` gives them
 */
export function evidenceItems(
  data: ItemData,
  labels: Labels,
  terms: readonly string[],
  locale: Locale,
): readonly EvidenceItem[] {
  const titles = new Map(data.sources.map((source) => [source.slug, source.title]));
  return data.rows.map((row) => ({
    slug: row.slug,
    href: labels.evidence(row).href,
    claim: marked(row.claim, locale, terms),
    foundElsewhere: foundElsewhere(row, data, terms, locale),
    city: labels.city(row.city),
    links: data.links
      .filter((link) => link.evidence === row.slug)
      .map((link) => itemLink(link, labels)),
    kind: row.kind,
    isInterested: row.witness === 'interested',
    stages: row.stages,
    passage: {
      number: row.passage,
      href: sourcePath(locale, data.index.slug, row.source, row.passage),
    },
    source: data.sources.length > 1 ? (titles.get(row.source) ?? null) : null,
  }));
}

function itemLink({ indicator, strength, polarity }: LinkRow, labels: Labels): ItemLink {
  return { indicator: labels.node(indicator), strength: strengthWord(strength), polarity };
}

function marked(text: LocalizedText, locale: Locale, terms: readonly string[]): MarkedText {
  const shown = shownText(text, locale);
  return { lang: shown.lang, runs: markTerms(shown.text, terms) };
}

/** The texts that hold the terms which the shown claim lacks, each term explained once. */
function foundElsewhere(
  row: EvidenceRow,
  data: ItemData,
  terms: readonly string[],
  locale: Locale,
): readonly FoundElsewhere[] {
  const seen = new Set(termsIn(shownText(row.claim, locale).text, terms));
  const found: FoundElsewhere[] = [];
  for (const { where, text, lang } of otherTexts(row, data, locale)) {
    const news = termsIn(text, terms).filter((term) => !seen.has(term));
    if (news.length === 0) continue;
    for (const term of news) seen.add(term);
    found.push({ where, text: { lang, runs: markTerms(text, news) } });
  }
  return found;
}

type OtherText = {
  readonly where: FoundElsewhere['where'];
  readonly text: string;
  readonly lang: Locale;
};

/** What the search looks through beside the claim in the reader's language, the nearest first. */
function otherTexts(row: EvidenceRow, data: ItemData, locale: Locale): readonly OtherText[] {
  const passage = data.passages.find(
    ({ source, number }) => source === row.source && number === row.passage,
  );
  const names = data.organizations.filter(({ slug }) => row.organizations.includes(slug));
  const languages = LOCALES.toSorted((one) => (one === locale ? -1 : 1));
  return languages.flatMap((lang) => {
    const texts: readonly (readonly [FoundElsewhere['where'], LocalizedText | null | undefined])[] =
      [
        ['passage', passage?.paraphrase],
        ['witness', row.witnessNote],
        ...names.map(({ name }) => ['organization', name] as const),
        ['claim', row.claim],
      ];
    return texts.flatMap(([where, text]) => {
      const wording = text?.[lang];
      return wording === undefined ? [] : [{ where, text: wording, lang }];
    });
  });
}
