/** Every style sheet of a document, those of scripts too. */
export function sheetsOf(document: Document): readonly CSSStyleSheet[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets];
}

/** Every rule of a document, outer ones before those in them. */
export function rulesOf(document: Document): readonly CSSRule[] {
  return sheetsOf(document).flatMap((sheet) => nested(readableRules(sheet)));
}

function nested(rules: readonly CSSRule[]): readonly CSSRule[] {
  return rules.flatMap((rule) => [rule, ...nested(innerRules(rule))]);
}

// By their members and not by `instanceof`: the rules of a frame belong to other classes.
function innerRules(rule: CSSRule): readonly CSSRule[] {
  if ('styleSheet' in rule) return readableRules((rule as CSSImportRule).styleSheet);
  return 'cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules] : [];
}

/** None for a sheet from elsewhere, such as a browser's extension adds: it may not be read. */
function readableRules(sheet: CSSStyleSheet | null): readonly CSSRule[] {
  try {
    return [...(sheet?.cssRules ?? [])];
  } catch {
    return [];
  }
}
