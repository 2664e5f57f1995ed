import type { WeightsInAddress } from '@/lib/address/paths';
import type { Locale } from '@/lib/text/localized';
import type { WhatIfFigures, WhatIfInput } from '@/lib/views/compare/what-if';
import type { PairPositions } from '../diverging-bar';
import type { WeightsTexts } from './texts';

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

/** What the panel's figures are told with. */
export type PanelContext = {
  readonly address: PanelAddress;
  readonly names: { readonly a: string; readonly b: string };
  readonly positions: PairPositions;
  readonly drivers: readonly SliderDriver[];
  readonly input: WhatIfInput;
  readonly official: WhatIfFigures;
  readonly texts: WeightsTexts;
};

/** What the tables of figures show: the official figures and the reader's. */
export type FiguresPanelProps = PanelContext & {
  readonly yours: WhatIfFigures;
  /** Weights in force as shares, 0 to 1 for each driver. */
  readonly shares: WeightsInAddress;
};
