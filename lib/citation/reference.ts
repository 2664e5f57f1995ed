import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import citeproc from 'citeproc';
import type { CslItem } from './csl-item';
import { GB7714_2025 } from './gb7714-2025';

type Engine = InstanceType<typeof citeproc.Engine>;

export const CITATION_STYLES = ['gb7714', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A piece of a reference; titles are set in italics where the style asks for it. */
export type ReferenceRun = { readonly text: string; readonly italic: boolean };

type Registers = { styles: { get(name: string): string }; locales: { get(name: string): string } };

/** An engine takes 40 to 125 ms to build and serves one item at a time, so one a style is kept. */
const engines = new Map<CitationStyle, { engine: Engine; items: Map<string, CslItem> }>();

/**
 * The reference of a source as text: GB/T 7714—2025 (numeric, bilingual) or APA (7th edition).
 *
 * @example
 * referenceText(item, 'gb7714'); // => '…[EB/OL]. （2026-01-08）[2026-11-25].'
 */
export function referenceText(item: CslItem, style: CitationStyle): string {
  return referenceRuns(item, style)
    .map((run) => run.text)
    .join('');
}

/** The reference of a source in runs of upright and italic text. */
export function referenceRuns(item: CslItem, style: CitationStyle): readonly ReferenceRun[] {
  const { engine, items } = engineOf(style);
  items.set(item.id, item);
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const result = engine.makeBibliography();
  const html = result === false ? '' : (result[1][0] ?? '');
  return runsOf(html.replace(/<\/?div[^>]*>/g, '').trim());
}

function engineOf(style: CitationStyle) {
  const known = engines.get(style);
  if (known !== undefined) return known;
  const registers = plugins.config.get('@csl') as unknown as Registers;
  const items = new Map<string, CslItem>();
  const engine = new citeproc.Engine(
    {
      // The package brings no Chinese terms; our own style carries those that it uses.
      retrieveLocale: () => registers.locales.get('en-US'),
      retrieveItem: (id) => items.get(id),
    },
    style === 'apa' ? registers.styles.get('apa') : GB7714_2025,
    style === 'apa' ? 'en-US' : 'zh-CN',
    true,
  );
  engine.setOutputFormat('html');
  const made = { engine, items };
  engines.set(style, made);
  return made;
}

function runsOf(html: string): ReferenceRun[] {
  return html
    .split(/(<i>.*?<\/i>)/)
    .map((part) => ({
      italic: part.startsWith('<i>'),
      text: unescapeHtml(part.replace(/<[^>]+>/g, '').replace(/\s*\n\s*/g, '')),
    }))
    .filter((run) => run.text !== '');
}

/** citeproc's HTML writer escapes these and no others. */
function unescapeHtml(text: string): string {
  return text
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
