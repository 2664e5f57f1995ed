import type { MethodsView } from './methods-types';
import type { PairsView } from './pairs-types';
import type { RanksView } from './ranks-types';
import type { StructureView } from './structure-types';

/** A page on the doubt about many cities. */
export type DoubtView = RanksView | PairsView | MethodsView | StructureView;
