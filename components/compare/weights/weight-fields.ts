import type { WeightsInAddress } from '@/lib/address/paths';

/** What stands in the number fields, as typed. */
export type WeightFields = Readonly<Record<string, string>>;

/** The weights that fields hold: 0 to 100, one decimal; an empty or unreadable field counts as 0. */
export function weightsInFields(fields: WeightFields): WeightsInAddress {
  return Object.fromEntries(
    Object.entries(fields).map(([driver, text]) => [driver, weightOf(text)]),
  );
}

/** Weights as they are written into the fields. */
export function fieldsFor(weights: WeightsInAddress): WeightFields {
  return Object.fromEntries(
    Object.entries(weights).map(([driver, weight]) => [driver, String(weight)]),
  );
}

/** The share of each driver, 0 to 1; null: all weights are zero. */
export function sharesOf(weights: WeightsInAddress): WeightsInAddress | null {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  return Object.fromEntries(
    Object.entries(weights).map(([driver, weight]) => [driver, weight / total]),
  );
}

function weightOf(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) return 0;
  return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
}
