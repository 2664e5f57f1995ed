import { expect, test } from 'vitest';
import { frameworkOf, group, indicator } from '../scoring/test-support/frameworks';
import { childrenOf, driversOf, indicatorsBelow, nodeBySlug } from './query';

const framework = frameworkOf([
  group('index', 'i', null),
  group('driver', 'a', 'i'),
  indicator('a1', 'a'),
  group('driver', 'aa', 'a'),
  indicator('aa1', 'aa'),
  indicator('a2', 'a'),
  indicator('i1', 'i'),
  group('driver', 'b', 'i'),
  indicator('b1', 'b'),
]);

function slugs(nodes: readonly { readonly slug: string }[]): readonly string[] {
  return nodes.map(({ slug }) => slug);
}

test('drivers are those directly under the index, indicators beside them left out', () => {
  expect(slugs(driversOf(framework))).toEqual(['a', 'b']);
});

test('children come in the order in which they are shown', () => {
  expect(slugs(childrenOf(framework, 'a'))).toEqual(['a1', 'aa', 'a2']);
  expect(childrenOf(framework, 'a1')).toEqual([]);
});

test('indicators below a node are found at any depth', () => {
  expect(slugs(indicatorsBelow(framework, 'i'))).toEqual(['a1', 'aa1', 'a2', 'i1', 'b1']);
  expect(slugs(indicatorsBelow(framework, 'a1'))).toEqual(['a1']);
});

test('an unknown slug is no node, and has no children', () => {
  expect(nodeBySlug(framework, 'z')).toBeUndefined();
  expect(() => childrenOf(framework, '__proto__')).toThrow('no node "__proto__"');
  expect(() => indicatorsBelow(framework, 'z')).toThrow(RangeError);
});
