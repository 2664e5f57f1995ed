import { holdsOnPaper } from './paper-media';
import { rulesOf, sheetsOf } from './style-rules';

/** Puts back what was changed. */
export type Undo = () => void;

/**
 * Lets the rules for paper hold in a document that is on a screen, and those for screens not. In
 * columns only the break of a column is forced: that of a page becomes one.
 *
 * @param width of what is printed on, in px
 */
export function showAsPrinted(document: Document, width: number): Undo {
  const undos: Undo[] = [];
  const ask = (conditions: string) => document.defaultView?.matchMedia(conditions).matches === true;
  const rules = rulesOf(document);
  for (const media of [
    ...sheetsOf(document).map((sheet) => sheet.media),
    ...rules.flatMap(mediaOf),
  ]) {
    const text = media.mediaText;
    const paper = holdsOnPaper(text, width, ask);
    if (paper === ask(text)) continue;
    media.mediaText = paper ? 'all' : 'not all';
    undos.push(() => {
      media.mediaText = text;
    });
  }
  for (const rule of rules) undos.push(...breakColumns(rule));
  return () => {
    for (const undo of undos) undo();
  };
}

function mediaOf(rule: CSSRule): readonly MediaList[] {
  return 'media' in rule ? [(rule as CSSMediaRule).media] : [];
}

function breakColumns(rule: CSSRule): readonly Undo[] {
  if (!('style' in rule)) return [];
  const { style } = rule as CSSStyleRule;
  return ['break-before', 'break-after'].flatMap((property) => {
    if (style.getPropertyValue(property) !== 'page') return [];
    const priority = style.getPropertyPriority(property);
    style.setProperty(property, 'column', priority);
    return [() => style.setProperty(property, 'page', priority)];
  });
}
