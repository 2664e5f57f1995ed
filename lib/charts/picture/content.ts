import type { ChartSeries } from '../chart-series';
import type { Face } from './shapes';

/** A city of a picture with its large figure: the overall score, or bounds where there is none. */
export type PictureCity = {
  readonly name: string;
  /** As in the index, from 1: colour and mark. */
  readonly position: number;
  readonly figure: string;
  /** What is said beside the figure; where several cities share the room it is left out. */
  readonly detail: string;
};

/** Everything that a link picture says, as finished texts in one language. */
export type PictureContent = {
  readonly brand: string;
  /** Title of the index. */
  readonly title: string;
  readonly finding: string;
  readonly cities: readonly PictureCity[];
  /** The cities on the drivers, of which the first few are drawn. */
  readonly series: ChartSeries;
  /** How the drivers that are not drawn are counted. */
  readonly moreText: (count: number) => string;
  readonly edition: string;
  readonly promise: string;
  /** The face of headings and figures in this language. */
  readonly display: Face;
};
