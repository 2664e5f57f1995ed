import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Sentence, translator } from './translator';

test('fills the placeholders of a message', () => {
  expect(translator('en', 'shell')('footer.edition', { label: '2026-01' })).toBe('Edition 2026-01');
  expect(translator('zh', 'shell')('footer.edition', { label: '2026-01' })).toBe('2026-01版');
});

test('writes the sentence of a view', () => {
  const sentence: Sentence<'shell'> = { key: 'noteMark', values: { number: 3 } };
  expect(translator('en', 'shell').sentence(sentence)).toBe('Note 3');
});

test('a tag in a message becomes an element', () => {
  const rich = translator('en', 'shell').rich('footer.hash', {
    hash: 'ab…cd',
    code: (inner) => createElement('code', null, inner),
  });
  const html = renderToStaticMarkup(createElement(Fragment, null, rich));
  expect(html).toBe('checksum <code>ab…cd</code>');
});

test('a forgotten value is an error, not a page with a key on it', () => {
  expect(() => translator('en', 'shell')('footer.edition')).toThrow();
});

test('a message that does not exist is an error', () => {
  expect(() => translator('en', 'shell')('nowhere' as 'brand')).toThrow();
});
