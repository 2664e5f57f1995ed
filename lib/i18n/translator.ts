import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import type { PlaceKind } from '../pack/tables/vocabulary';
import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { MESSAGES, type Messages, type Namespace } from './messages';
import { wordPlaces } from './place-words';

/** Keys of a tree of messages, joined by dots: `navigation.overview`. */
type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

export type MessageKey<Name extends Namespace> = KeyOf<Messages[Name]>;

/** What fills the placeholders of a message. Numbers are for ICU plurals; finished text else. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A sentence as the views make it: which message, and what fills its placeholders. */
export type Sentence<Name extends Namespace> = {
  readonly key: MessageKey<Name>;
  readonly values?: MessageValues;
};

/** Values of a message with tags: `<link>…</link>` is given to the function of that name. */
export type RichValues = Readonly<
  Record<string, string | number | ((inner: ReactNode) => ReactNode)>
>;

/** Gives the text of a message of one namespace in one language. */
export type Translator<Name extends Namespace> = {
  (key: MessageKey<Name>, values?: MessageValues): string;
  /** The same for a sentence of a view. */
  sentence(sentence: Sentence<Name>): string;
  /** For messages with tags, such as a link inside a sentence. */
  rich(key: MessageKey<Name>, values: RichValues): ReactNode;
};

type LooseTranslator = {
  (key: string, values?: MessageValues): string;
  rich(key: string, values: RichValues): ReactNode;
};

const translators = new Map<string, unknown>();

/**
 * The translator of a namespace, for server code only: pages hand finished strings to the browser.
 *
 * @param places what the cities of an index are called by (lib/views/place-kind.ts)
 * @throws {Error} when a message or the value of a placeholder is missing: a page must not show a
 * key instead of a text.
 * @example
 * translator('en', 'shell')('footer.edition', { label: '2026-01' }); // => 'Edition 2026-01'
 */
export function translator<Name extends Namespace>(
  locale: Locale,
  name: Name,
  places: PlaceKind = 'municipality',
): Translator<Name> {
  const id = `${locale}/${name}/${places}`;
  const known = translators.get(id);
  if (known !== undefined) return known as Translator<Name>;
  const made = makeTranslator(locale, name, places);
  translators.set(id, made);
  return made;
}

function makeTranslator<Name extends Namespace>(
  locale: Locale,
  name: Name,
  places: PlaceKind,
): Translator<Name> {
  const messages = MESSAGES[locale][name] as unknown as MessageTree;
  // The library types the keys of all namespaces at once, which no generic name can satisfy.
  const translate = createTranslator({
    locale: languageTag(locale),
    messages: { [name]: worded(messages, locale, places) },
    namespace: name as never,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  }) as unknown as LooseTranslator;
  return Object.assign((key: MessageKey<Name>, values?: MessageValues) => translate(key, values), {
    sentence: (sentence: Sentence<Name>) => translate(sentence.key, sentence.values),
    rich: (key: MessageKey<Name>, values: RichValues) => translate.rich(key, values),
  });
}

type MessageTree = { readonly [key: string]: string | MessageTree };

/** The messages of a namespace in the words of a kind of places. */
function worded(tree: MessageTree, locale: Locale, places: PlaceKind): MessageTree {
  if (places === 'municipality') return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, inner]) => [
      key,
      typeof inner === 'string' ? wordPlaces(inner, locale, places) : worded(inner, locale, places),
    ]),
  );
}
