import type { DoubtCity, DoubtNode } from './types';

/** What stands for a city that the index does not name. */
export function unnamedCity(slug: string): DoubtCity {
  return { slug, name: {}, href: '' };
}

/** What stands for a node that the framework does not name. */
export function unnamedNode(slug: string): DoubtNode {
  return { slug, title: {}, href: '' };
}
