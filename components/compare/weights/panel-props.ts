import type { WeightsInAddress } from '@/lib/address/paths';
import type { Locale } from '@/lib/text/localized';
import type { WhatIfFigures, WhatIfInput } from '@/lib/views/compare/what-if';
import type { PairPositions } from '../diverging-bar';
import type { FigureTexts, PairText, PanelTexts } from './texts';

/** A driver's slider: finished words and its weights of 0 to 100. */
export type SliderDriver = {
  readonly slug: string;
  readonly title: string;
  readonly sliderName: string;
  readonly numberName: string;
  readonly officialText: string;
  readonly official: number;
  readonly chosen: number;
};

export type SliderPreset = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly weights: WeightsInAddress;
};

/** What the panel's addresses are made of. */
export type PanelAddress = {
  readonly locale: Locale;
  readonly index: string;
  readonly cities: readonly string[];
  /** Where the form is sent when no script runs. */
  readonly action: string;
};

/** What the panel is drawn with. */
export type PanelContext = {
  readonly address: PanelAddress;
  readonly drivers: readonly SliderDriver[];
  /** Hash of the edition that the page shows. */
  readonly edition: string;
  readonly texts: PanelTexts;
};

/**
 * What the figures are computed from and told with. The server draws the first figures with it;
 * the browser fetches it when the reader first changes a weight, and not with every page.
 */
export type FiguresBasis = {
  /** Hash of the edition that it was read from. */
  readonly edition: string;
  readonly names: PairText;
  readonly positions: PairPositions;
  readonly input: WhatIfInput;
  readonly official: WhatIfFigures;
  readonly texts: FigureTexts;
};

/** What the tables of figures show: the official figures and the reader's. */
export type FiguresPanelProps = FiguresBasis &
  Pick<PanelContext, 'address' | 'drivers'> & {
    readonly yours: WhatIfFigures;
    /** Weights in force as shares, 0 to 1 for each driver. */
    readonly shares: WeightsInAddress;
  };
