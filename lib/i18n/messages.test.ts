import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { MESSAGES, type Namespace } from './messages';

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a namespace by its key, joined by dots. */
function flatten(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** What a message is filled with: what it shows, and what only chooses between wordings. */
type Placeholders = { readonly shown: Set<string>; readonly all: Set<string> };

function placeholders(message: string): Placeholders {
  const found: Placeholders = { shown: new Set(), all: new Set() };
  collect(parse(message), found);
  return found;
}

function collect(elements: readonly MessageFormatElement[], found: Placeholders) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.all.add(element.value);
    if (element.type === TYPE.tag) {
      found.shown.add(element.value);
      collect(element.children, found);
    } else if (element.type === TYPE.plural || element.type === TYPE.select) {
      const branches = Object.values(element.options).map((option) => option.value);
      const counts = branches.flat().some((part) => part.type === TYPE.pound);
      if (counts || element.type === TYPE.select) found.shown.add(element.value);
      for (const branch of branches) collect(branch, found);
    } else {
      found.shown.add(element.value);
    }
  }
}

const NAMESPACES = Object.keys(MESSAGES.en) as Namespace[];

describe.each(NAMESPACES)('messages of %s', (name) => {
  const english = flatten(MESSAGES.en[name]);
  const chinese = flatten(MESSAGES.zh[name]);

  test('both languages have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('none is empty', () => {
    const all = [...english, ...chinese];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  // English needs some counts only to choose between "is" and "are": Chinese may do without.
  test('each language shows what the other shows, and knows of nothing else', () => {
    const different = [...english].filter(([key, text]) => {
      const [en, zh] = [placeholders(text), placeholders(chinese.get(key) ?? '')];
      return (
        [...en.shown].some((name) => !zh.all.has(name)) ||
        [...zh.all].some((name) => !en.all.has(name))
      );
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('Chinese uses its own punctuation between Chinese characters', () => {
    const wrong = [...chinese].filter(([, text]) => /\p{Script=Han}[,;:?!]/u.test(text));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
