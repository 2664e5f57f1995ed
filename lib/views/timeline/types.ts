import type { YearSpan } from '../../charts/year-span';
import type {
  CityRow,
  DisagreementRow,
  EventRow,
  EvidenceRow,
  IndexRow,
  OrganizationRow,
  QuantityRow,
  SourceRow,
  WaveRow,
} from '../../pack/tables';
import type { LocalizedText } from '../../text/localized';
import type { PassageMark } from '../compare/types';

/** The rows of one edition that the timeline is made of. */
export type TimelineData = {
  readonly index: IndexRow;
  /** In the order in which they are shown. */
  readonly cities: readonly CityRow[];
  readonly waves: readonly WaveRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly events: readonly EventRow[];
  readonly quantities: readonly QuantityRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly sources: readonly SourceRow[];
  readonly disagreements: readonly DisagreementRow[];
};

/**
 * How a date stands to the publication of its source: told as past, on the very day of it, or
 * after it, so that the source could only announce it.
 */
export type EventTiming = 'told' | 'same-day' | 'scheduled';

/** Where a fact is from: its evidence, its passage, and the notes on passages that disagree. */
export type FactOrigin = {
  readonly href: string;
  readonly passage: PassageMark | null;
  readonly notes: readonly number[];
};

/** A sized fact. */
export type SizedFact = FactOrigin & {
  readonly slug: string;
  readonly city: CityRow | null;
  readonly label: LocalizedText;
  readonly comparison: QuantityRow['comparison'];
  readonly value: number;
  readonly unit: LocalizedText;
};

/** Something dated, with all that the page says of it. */
export type TimelineEvent = FactOrigin & {
  readonly slug: string;
  readonly city: CityRow;
  readonly kind: EventRow['kind'];
  readonly title: LocalizedText;
  readonly date: string;
  readonly precision: EventRow['precision'];
  /** What the date may mean, cut off where the period of its evidence ends. */
  readonly span: YearSpan;
  readonly timing: EventTiming;
  readonly organizations: readonly LocalizedText[];
  /** What the same claim puts a number on. */
  readonly sizes: readonly SizedFact[];
  /** Years since the event before it in the list, where they are many; else null. */
  readonly gap: number | null;
};

/** A technology era with its events, the earliest first. */
export type TimelineWave = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly start: string;
  readonly end: string | null;
  readonly events: readonly TimelineEvent[];
};

/** How many events a city has, and from when to when. */
export type CityReachInTime = {
  readonly city: CityRow;
  readonly count: number;
  readonly from: string;
  readonly to: string;
};

/** A note on passages that contradict each other or their own date. */
export type DisagreementNote = {
  readonly number: number;
  readonly text: LocalizedText;
  readonly passages: readonly PassageMark[];
};

/** Everything that the timeline shows. */
export type TimelineView = {
  readonly index: IndexRow;
  readonly cities: readonly CityRow[];
  /** Cities with events, the one whose first event is earliest first. */
  readonly reach: readonly CityReachInTime[];
  /** Only waves with events, in their order. */
  readonly waves: readonly TimelineWave[];
  readonly count: number;
  readonly scheduled: number;
  /** Sources of scheduled events: when they were published. */
  readonly publications: readonly Pick<SourceRow, 'slug' | 'published' | 'publishedTime'>[];
  readonly quantities: readonly SizedFact[];
  /** Those that touch an event or a sized fact, numbered from 1. */
  readonly notes: readonly DisagreementNote[];
  /** The sources that the events and sized facts are from. */
  readonly sources: readonly SourceRow[];
};
