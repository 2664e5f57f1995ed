import type { Definition, List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of a line of an author's text. */
export type TextRun =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly TextRun[] };

/** A block of an author's text. */
export type TextBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; null: bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly TextBlock[])[];
    };

/** What is nested deeper is shown as its text. */
const DEEPEST = 8;

/** Longer texts, and lines that begin with more marks of lists and quotations, are not parsed. */
const LONGEST = 8000;
const TOO_MANY_MARKS = /^(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]*){40}/m;

/** A line that ends between two Chinese characters or marks is no space in Chinese. */
const CHINESE_LINE_END =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

/** Links may lead there; a link to anything else is shown as its text. */
const PROTOCOLS = ['http:', 'https:', 'mailto:'];

/**
 * Reads Markdown (CommonMark) as blocks of a few harmless kinds: raw HTML becomes the text that it
 * is, an image its alternative text, a thematic break nothing. Whatever the text holds, the depth
 * of what comes out is bounded, so that rendering it cannot exhaust the stack.
 *
 * @example
 * readMarkdown('A *b*'); // => one paragraph: the text `A ` and the emphasis `b`
 */
export function readMarkdown(markdown: string): readonly TextBlock[] {
  if (markdown.length > LONGEST || TOO_MANY_MARKS.test(markdown)) return plainParagraphs(markdown);
  const root = fromMarkdown(markdown);
  const definitions = root.children.filter((node) => node.type === 'definition');
  return blocksOf(root.children, { definitions, depth: 0 });
}

/** The definitions of links by reference, and how deep the mapping is. */
type Place = { readonly definitions: readonly Definition[]; readonly depth: number };

function plainParagraphs(text: string): readonly TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', runs: [{ kind: 'text', text: paragraph }] }));
}

function blocksOf(nodes: readonly RootContent[], place: Place): readonly TextBlock[] {
  if (place.depth >= DEEPEST) return plainParagraphs(nodes.map(textOf).join('\n\n'));
  const inside = { ...place, depth: place.depth + 1 };
  return nodes.flatMap((node): readonly TextBlock[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [{ kind: node.type, runs: runsOf(node.children, inside) }];
      case 'code':
        return [{ kind: 'code', text: node.value }];
      case 'html':
        return [{ kind: 'paragraph', runs: [{ kind: 'text', text: node.value }] }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: blocksOf(node.children, inside) }];
      case 'list':
        return [listOf(node, inside)];
      default:
        return [];
    }
  });
}

function listOf({ ordered, start, children }: List, place: Place): TextBlock {
  return {
    kind: 'list',
    start: ordered ? (start ?? 1) : null,
    items: children.map((item) => blocksOf(item.children, place)),
  };
}

function runsOf(nodes: readonly RootContent[], place: Place): readonly TextRun[] {
  if (place.depth >= DEEPEST) return [{ kind: 'text', text: nodes.map(textOf).join('') }];
  const inside = { ...place, depth: place.depth + 1 };
  return nodes.flatMap((node): readonly TextRun[] => {
    switch (node.type) {
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, runs: runsOf(node.children, inside) }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return linkOf(node.url, runsOf(node.children, inside));
      case 'linkReference': {
        const definition = place.definitions.find((one) => one.identifier === node.identifier);
        return linkOf(definition?.url ?? '', runsOf(node.children, inside));
      }
      default:
        return [{ kind: 'text', text: textOf(node) }];
    }
  });
}

function linkOf(url: string, runs: readonly TextRun[]): readonly TextRun[] {
  if (!URL.canParse(url)) return runs;
  const { protocol, href } = new URL(url);
  return PROTOCOLS.includes(protocol) ? [{ kind: 'link', href, runs }] : runs;
}

/** All text in a node, however deep: a stack of our own instead of recursion. */
function textOf(node: Nodes): string {
  const stack: Nodes[] = [node];
  let text = '';
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'text') text += next.value.replaceAll(CHINESE_LINE_END, '');
    else if ('value' in next) text += next.value;
    else if ('alt' in next) text += next.alt ?? '';
    else if (next.type === 'paragraph' && text !== '') {
      text += '\n';
      stack.push(...next.children.toReversed());
    } else if ('children' in next) stack.push(...next.children.toReversed());
    else if (next.type === 'break') text += '\n';
  }
  return text;
}
