/** A column or row that names each city of the pair. */
export type PairText = { readonly a: string; readonly b: string };

/**
 * The finished words of the weights panel before a reader touches it. Those named `…Template` hold
 * placeholders that the browser fills with numbers.
 */
export type PanelTexts = {
  readonly legend: string;
  readonly officialMark: string;
  readonly presets: string;
  readonly reset: string;
  readonly submit: string;
  readonly allZero: string;
  readonly failed: string;
  readonly copy: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly shareTemplate: string;
};

/** The finished words of its figures. */
export type FigureTexts = {
  readonly passageTemplate: string;
  readonly rangeTemplate: string;
  readonly announceTemplate: string;
  readonly verdicts: PairText & { readonly undecided: string; readonly nothingShared: string };
  readonly noEvidence: string;
  readonly none: string;
  readonly table: {
    readonly caption: string;
    readonly aspect: string;
    readonly official: string;
    readonly yours: string;
    readonly verdict: string;
    readonly shared: PairText;
    readonly gap: string;
    readonly own: PairText;
    readonly leadShare: string;
    /** Null where nothing is rated and no passage can be left out: the line is left out. */
    readonly drawShare: string | null;
    readonly leaveOneOut: string | null;
    readonly turning: string | null;
  };
  readonly drivers: {
    readonly caption: string;
    readonly driver: string;
    readonly weight: string;
    readonly adds: string;
    readonly breakEven: string;
    readonly never: string;
    readonly nothing: string;
  };
};
