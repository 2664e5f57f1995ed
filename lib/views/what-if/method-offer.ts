import { type Assumptions, METHOD_FIELDS, type MethodField } from '../../address/what-if-paths';
import type { Framework, Indicator, MissingRule } from '../../framework/types';
import { NORMALISATIONS } from '../../pack/tables/vocabulary';
import { canTake, methodSteps, OFFICIAL } from '../../scoring';
import type { MethodOption } from '../../scoring/robustness/inputs';
import { canTry, type DrawnData } from '../doubt/draw-request';

/** For each step the ways to do it otherwise than the framework; the engine may refuse some. */
export type MethodOffer = Readonly<Record<MethodField, readonly MethodOption[]>>;

/** One step that is done otherwise. */
export type MethodChoice = { readonly step: MethodField } & MethodOption;

type OfferData = Pick<DrawnData, 'framework' | 'cities'>;

const RESCALES: readonly MissingRule['rescale'][] = ['indicators', 'all', 'none'];

/**
 * What of the method may be chosen. A scale is offered where any indicator can take it, outranking
 * where there are few enough cities to compare them all two by two.
 */
export function methodOffer({ framework, cities }: OfferData): MethodOffer {
  const steps = methodSteps(framework, true);
  const optionsOf = (name: string) =>
    (steps.find(({ step }) => step === name)?.options ?? []).filter(({ key }) => key !== OFFICIAL);
  return {
    normalisation: normalisations(framework),
    aggregation: optionsOf('aggregation').filter((option) => canTry(option, cities)),
    treatment: optionsOf('treatment'),
    imputation: optionsOf('imputation'),
    missing: rescales(framework),
  };
}

/** The choices that the assumptions make among those offered. */
export function chosenMethods(
  offer: MethodOffer,
  { methods }: Pick<Assumptions, 'methods'>,
): readonly MethodChoice[] {
  return METHOD_FIELDS.flatMap((step) =>
    offer[step].filter(({ key }) => key === methods[step]).map((option) => ({ step, ...option })),
  );
}

function normalisations(framework: Framework): readonly MethodOption[] {
  const indicators = framework.nodes.filter((node): node is Indicator => node.kind === 'indicator');
  return NORMALISATIONS.filter((normalisation) =>
    indicators.some(
      (indicator) => indicator.normalisation !== normalisation && canTake(indicator, normalisation),
    ),
  ).map((normalisation) => ({ key: normalisation, choices: { normalisation } }));
}

function rescales(framework: Framework): readonly MethodOption[] {
  const groups = framework.nodes.flatMap((node) => (node.kind === 'indicator' ? [] : [node]));
  return RESCALES.filter((rescale) =>
    groups.some(({ missing }) => (missing?.rescale ?? 'indicators') !== rescale),
  ).map((rescale) => ({ key: rescale, choices: { missing: { rescale } } }));
}
