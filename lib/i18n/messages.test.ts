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

/** Names of the placeholders and tags of a message: `{count, plural, …}`, `<link>`. */
function placeholders(message: string): readonly string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? '');
  const tags = [...message.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...names, ...tags])].sort();
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

  test('both languages fill the same placeholders', () => {
    const different = [...english].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(chinese.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('Chinese uses its own punctuation between Chinese characters', () => {
    const wrong = [...chinese].filter(([, text]) => /\p{Script=Han}[,;:?!]/u.test(text));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
