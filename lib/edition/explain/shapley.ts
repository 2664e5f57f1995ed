import { seededSource } from '../../scoring/random';

/** What every coalition of players is worth, in several quantities at once. */
export type Game = {
  readonly players: number;
  readonly quantities: number;
  /** @param present for each player whether it is in the coalition */
  readonly worth: (present: readonly boolean[]) => ArrayLike<number>;
};

/** How the worth of all players was split among them. */
export type SplitAlgorithm =
  | { readonly kind: 'exact'; readonly players: number; readonly coalitions: number }
  | {
      readonly kind: 'permutations';
      readonly players: number;
      readonly seed: number;
      /** Orders that were walked through, each with its reverse. */
      readonly count: number;
    };

/** What each player adds (a row for each), and how it was found. */
export type Split = {
  readonly amounts: readonly Float64Array[];
  readonly algorithm: SplitAlgorithm;
};

/** Up to so many players every coalition is worked out. */
const MOST_EXACT = 8;
const SEED = 1;

/**
 * The Shapley value: what each player adds on average over all orders in which they may join
 * (L. S. Shapley, A Value for n-Person Games, 1953). Up to eight players it is worked out over
 * every coalition; beyond, over a sample of orders and their reverses. What the players add up
 * to is the worth of all less the worth of none, in each order and so in the mean.
 *
 * @param evaluations about as many coalitions as may be worked out
 */
export function shapleySplit(game: Game, evaluations: number): Split {
  const { players } = game;
  const coalitions = 2 ** players;
  if (players <= MOST_EXACT && coalitions <= Math.max(2, evaluations)) {
    return { amounts: exactAmounts(game), algorithm: { kind: 'exact', players, coalitions } };
  }
  const pairs = Math.max(1, Math.floor(evaluations / (2 * players)));
  return {
    amounts: sampledAmounts(game, pairs),
    algorithm: { kind: 'permutations', players, seed: SEED, count: 2 * pairs },
  };
}

function exactAmounts({ players, quantities, worth }: Game): readonly Float64Array[] {
  const members = Array.from({ length: players }, (_, player) => player);
  const worths = Array.from({ length: 2 ** players }, (_, coalition) =>
    worth(members.map((player) => isIn(coalition, player))),
  );
  return members.map((player) => {
    const amounts = new Float64Array(quantities);
    worths.forEach((without, coalition) => {
      if (isIn(coalition, player)) return;
      const share = shareOf(members.filter((one) => isIn(coalition, one)).length, players);
      addDifference(amounts, without, worths[coalition | (1 << player)] ?? without, share);
    });
    return amounts;
  });
}

function isIn(coalition: number, player: number): boolean {
  return (coalition & (1 << player)) !== 0;
}

/** |S|! (n − |S| − 1)! / n!: the share of orders in which just these come before a player. */
function shareOf(size: number, players: number): number {
  let share = 1 / players;
  for (let one = 1; one <= size; one += 1) share *= one / (players - one);
  return share;
}

function sampledAmounts(game: Game, pairs: number): readonly Float64Array[] {
  const { players, quantities } = game;
  const amounts = Array.from({ length: players }, () => new Float64Array(quantities));
  const source = seededSource(SEED);
  const known = new Map<string, ArrayLike<number>>();
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = shuffled(players, source);
    walk(game, order, known, amounts, 1 / (2 * pairs));
    walk(game, order.toReversed(), known, amounts, 1 / (2 * pairs));
  }
  return amounts;
}

/** Lets the players join in an order, and adds to each what it adds. */
function walk(
  { players, worth }: Game,
  order: readonly number[],
  known: Map<string, ArrayLike<number>>,
  amounts: readonly Float64Array[],
  share: number,
): void {
  const present = Array<boolean>(players).fill(false);
  const worthNow = () => {
    const key = present.map(Number).join('');
    const worthOf = known.get(key) ?? worth(present);
    known.set(key, worthOf);
    return worthOf;
  };
  let before = worthNow();
  for (const player of order) {
    present[player] = true;
    const after = worthNow();
    addDifference(amounts[player], before, after, share);
    before = after;
  }
}

function addDifference(
  amounts: Float64Array | undefined,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  share: number,
): void {
  amounts?.forEach((amount, at) => {
    amounts[at] = amount + share * ((after[at] ?? 0) - (before[at] ?? 0));
  });
}

/** Fisher and Yates. */
function shuffled(length: number, source: () => number): readonly number[] {
  const order = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(source() * (last + 1));
    const one = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = one;
  }
  return order;
}
