import type { AgreementRow, PairUnder, SwitchboardRow, TurningWeight } from '../../scoring';
import type { LocalizedText } from '../../text/localized';
import type { ComparedCity, PassageMark } from '../compare/types';
import type { EvidenceMark } from '../evidence/marks';
import type { ReasonView } from '../method-problem';

/** A node of the framework as figures name it. */
export type Named = { readonly slug: string; readonly title: LocalizedText };

/** The pair under one other way to do a step of the method. */
export type PairMethod = Omit<SwitchboardRow<PairUnder>, 'refused'> & {
  /** Null: it can be applied. */
  readonly refused: ReasonView | null;
};

/** A choice that is a link, or the one that is made. */
export type ChoiceView = Named & { readonly isChosen: boolean; readonly href: string };

/** What can be said of a pair in one sentence: how often who leads, and what would turn it. */
export type PairSentence = {
  /** Slug of the city that is ahead; null: the two are level. */
  readonly ahead: string | null;
  /** Share of all weightings under which it leads, ties half. 0 to 1. */
  readonly share: number;
  /**
   * The least change of a single weight that turns the order; `none`: no change of one does; null:
   * not computed, because the two are level or the index is no mean of its drivers.
   */
  readonly turning: (TurningWeight & { readonly title: LocalizedText }) | 'none' | null;
};

/** How often the one who is ahead in the index, or in one driver, stays so. */
export type LeadRow = Named & {
  /** Slug of the city that is ahead; null: level, and the shares are those of the first. */
  readonly ahead: string | null;
  /** Shares of the weightings (all; near the stated ones) and of the drawn ratings. 0 to 1. */
  readonly all: number;
  readonly near: number | null;
  readonly ratings: number;
};

/** At which share of the whole one driver's weight would tie the pair. */
export type BreakEvenRow = Named & {
  readonly stated: number;
  /** 0 to 1; null: at none. */
  readonly weight: number | null;
};

/** Which city leads at some weights; null: the two are level, or the weights exceed the whole. */
export type MapCell = {
  readonly across: number;
  readonly leader: string | null;
};

export type MapView = {
  readonly across: Named;
  readonly up: Named;
  readonly rest: readonly Named[];
  readonly stated: readonly [x: number, y: number];
  readonly regions: readonly {
    readonly city: string;
    readonly share: number;
    readonly polygon: readonly (readonly [x: number, y: number])[];
  }[];
  /** Rows from the top: weights of the driver that points up, then cells across. */
  readonly grid: readonly { readonly up: number; readonly cells: readonly MapCell[] }[];
};

/** Which drivers span the map, as links. */
export type MapChoices = {
  readonly across: readonly ChoiceView[];
  readonly up: readonly ChoiceView[];
};

/** What one cause does to the gap. */
export type TornadoCause =
  | ({ readonly kind: 'weight' | 'rating'; readonly href: string } & Named)
  | {
      readonly kind: 'passage';
      readonly mark: PassageMark;
      readonly evidence: readonly EvidenceMark[];
    };

export type TornadoLine = {
  readonly key: string;
  readonly cause: TornadoCause;
  /** Gap, first minus second city, points: the least and the most that the cause makes of it. */
  readonly low: number;
  readonly high: number;
  readonly turns: boolean;
};

export type TornadoView = {
  readonly gap: number;
  /** Ends of the scale that all lines share, in points; 0 is always on it. */
  readonly scale: readonly [low: number, high: number];
  readonly lines: readonly TornadoLine[];
  /** Passages without which nothing is left to compare. */
  readonly emptying: readonly PassageMark[];
};

export type AgreementView = {
  readonly rows: readonly (AgreementRow & Named)[];
  readonly seed: number;
  readonly resamples: number;
  /** Share of the resamples that an interval holds. */
  readonly confidence: number;
  readonly algorithm: string;
  /** Cells coded twice, and those of them whose first rating is not known. */
  readonly cells: number;
  readonly settled: number;
};

/** Everything that bears on the order of two cities. */
export type PairRobustness = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly pair: readonly [ComparedCity, ComparedCity];
  readonly pairs: readonly {
    readonly a: LocalizedText;
    readonly b: LocalizedText;
    readonly isChosen: boolean;
    readonly href: string;
  }[];
  /** The pair that the page opens with. */
  readonly isFirst: boolean;
  readonly isMeasured: boolean;
  readonly switchHref: string;
  readonly compareHref: string;
  /** The pages on all cities; null: there are but two. */
  readonly manyHref: string | null;
  /** Null: nothing is shared, and no figure is there. */
  readonly sentence: PairSentence | null;
  readonly leads: readonly LeadRow[];
  readonly breakEven: readonly BreakEvenRow[];
  /** Null: fewer than three drivers are shared, or the index is no mean of them. */
  readonly map: MapView | null;
  readonly mapChoices: MapChoices;
  readonly tornado: TornadoView | null;
  readonly methods: readonly PairMethod[];
  readonly agreement: AgreementView | null;
  /** Half-width of the weights near the stated ones, draws and seed. */
  readonly spread: number;
  readonly draws: number;
  readonly seed: number;
};
