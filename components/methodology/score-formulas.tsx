import type { ReactNode } from 'react';
import type { Aggregation, Normalisation } from '@/lib/framework/types';
import { Ratio, Sub, Sum, Tokens, WeightedSum, WeightSum } from './math';
import { Name } from './math-elements';

/** How a value becomes a score of 0 to 100. */
export const NORMALISING_FORMULAS: Readonly<Record<Normalisation, ReactNode>> = {
  goalposts: (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="x − l" />} under={<Tokens of="h − l" />} />
    </>
  ),
  'min-max': (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="x − min x" />} under={<Tokens of="max x − min x" />} />
    </>
  ),
  'z-score': (
    <>
      <Tokens of="y = 50 + 10 ·" />
      <Ratio over={<Tokens of="x − mean x" />} under={<Tokens of="sd x" />} />
    </>
  ),
  rank: (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="r" />} under={<Tokens of="n" />} />
    </>
  ),
  'percentile-rank': (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="r − 1" />} under={<Tokens of="n − 1" />} />
    </>
  ),
  'distance-to-leader': (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="x" />} under={<Tokens of="max x" />} />
    </>
  ),
  'distance-to-target': (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="x − min x" />} under={<Tokens of="t − min x" />} />
    </>
  ),
  borda: (
    <>
      <Tokens of="y = 100 ·" />
      <Ratio over={<Tokens of="r − 1" />} under={<Tokens of="N − 1" />} />
    </>
  ),
};

/** How the children of a node make its score. */
export const MEAN_FORMULAS: Readonly<Record<Aggregation, ReactNode>> = {
  arithmetic: (
    <>
      <Tokens of="Y =" />
      <Ratio over={<WeightedSum name="y" />} under={<WeightSum />} />
    </>
  ),
  geometric: (
    <>
      <Tokens of="ln Y =" />
      <Ratio
        over={
          <Sum index="i">
            <Sub name="w" sub="i" />
            <Name>ln</Name>
            <Sub name="y" sub="i" />
          </Sum>
        }
        under={<WeightSum />}
      />
    </>
  ),
  harmonic: (
    <>
      <Tokens of="Y =" />
      <Ratio
        over={<WeightSum />}
        under={
          <Sum index="i">
            <Ratio over={<Sub name="w" sub="i" />} under={<Sub name="y" sub="i" />} />
          </Sum>
        }
      />
    </>
  ),
  median: (
    <>
      <Tokens of="Y = med (" />
      <Sub name="y" sub="i" />
      <Tokens of="," />
      <Sub name="w" sub="i" />
      <Tokens of=")" />
    </>
  ),
  copeland: (
    <>
      <Tokens of="Y = 50 + 50 ·" />
      <Ratio over={<Tokens of="a − b" />} under={<Tokens of="N − 1" />} />
    </>
  ),
};

/** The share of the weight that has a rating; R is the set of rated indicators. */
export function CoverageFormula() {
  return (
    <>
      <Tokens of="c =" />
      <Ratio
        over={
          <Sum index="i ∈ R">
            <Sub name="w" sub="i" />
          </Sum>
        }
        under={<WeightSum />}
      />
    </>
  );
}

/** A score between its bounds; m is a missing indicator. */
export function BoundsFormula() {
  return (
    <>
      <Tokens of="Y (" />
      <Sub name="y" sub="m" />
      <Tokens of="= 0 ) ≤ Y ≤ Y (" />
      <Sub name="y" sub="m" />
      <Tokens of="= 100 )" />
    </>
  );
}

type ThinFormulaProps = {
  readonly indicators: string;
  /** Finished percentage. */
  readonly weight: string;
};

export function ThinFormula({ indicators, weight }: ThinFormulaProps) {
  return <Tokens of={`n < ${indicators} ∨ c < ${weight}`} />;
}

/** The mean of a role; s are shares of the index. */
export function RoleFormula() {
  return (
    <>
      <Tokens of="M =" />
      <Ratio
        over={
          <Sum index="i">
            <Sub name="s" sub="i" />
            <Sub name="y" sub="i" />
          </Sum>
        }
        under={
          <Sum index="i">
            <Sub name="s" sub="i" />
          </Sum>
        }
      />
    </>
  );
}
