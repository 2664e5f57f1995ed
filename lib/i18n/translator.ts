import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { MESSAGES, type Messages, type Namespace } from './messages';

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
 * @throws {Error} when a message or the value of a placeholder is missing: a page must not show a
 * key instead of a text.
 * @example
 * translator('en', 'shell')('footer.edition', { label: '2026-01' }); // => 'Edition 2026-01'
 */
export function translator<Name extends Namespace>(locale: Locale, name: Name): Translator<Name> {
  const id = `${locale}/${name}`;
  const known = translators.get(id);
  if (known !== undefined) return known as Translator<Name>;
  const made = makeTranslator(locale, name);
  translators.set(id, made);
  return made;
}

function makeTranslator<Name extends Namespace>(locale: Locale, name: Name): Translator<Name> {
  // The library types the keys of all namespaces at once, which no generic name can satisfy.
  const translate = createTranslator({
    locale: languageTag(locale),
    messages: MESSAGES[locale],
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
