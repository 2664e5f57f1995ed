/** The few calls of citeproc-js that Fulcrum makes; the package brings no types. */
declare module 'citeproc' {
  type System = {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): unknown;
  };
  class Engine {
    constructor(system: System, style: string, locale?: string, forceLocale?: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: unknown, entries: string[]] | false;
  }
  const citeproc: { Engine: typeof Engine };
  export = citeproc;
}

declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: string): { format: Record<string, unknown> } };
    output: { format(format: string, data: readonly unknown[], options?: object): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl/lib-mjs/styles.js' {
  export const styles: { get(name: string): string };
}
declare module '@citation-js/plugin-csl/lib-mjs/locales.js' {
  export const locales: { get(name: string): string; has(name: string): boolean };
}
