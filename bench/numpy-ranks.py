"""Rank intervals under drawn weights, with numpy: what bench/engine.ts measures itself against.

Reads one job a line from standard input and answers with one line each. Draws go through in
portions that stay in the processor's cache, ranks come from one sort of whole numbers that carry
the city in their last bits; both are faster here than the plain way (argsort over everything).
"""

import json
import sys
import time

import numpy as np

UNITS = 1e9
TAIL = 0.05


def ranked_cities(there, groups, job):
    """Cities with no thin driver and enough of the whole."""
    ranked = there.mean(axis=1) >= job["coverageThreshold"]
    for group in groups:
        present = there[:, group]
        ranked &= present.sum(axis=1) >= job["thinIndicators"]
        ranked &= present.mean(axis=1) >= job["thinWeight"]
    return ranked


def drawn_weights(shapes, draws, seed):
    """Gamma variates, in proportion Dirichlet weights."""
    return np.random.default_rng(seed).standard_gamma(shapes, size=(draws, len(shapes)))


def index_scores(scores, there, groups, weights):
    """Index of every city (column) in every draw (row); weights of drivers, then of indicators."""
    drivers = weights[:, : len(groups)]
    if weights.shape[1] == len(groups):
        means = np.stack([scores[:, g].sum(1) / there[:, g].sum(1) for g in groups])
        return (drivers @ means) / drivers.sum(axis=1, keepdims=True)
    total = 0
    for at, group in enumerate(groups):
        inside = weights[:, [len(groups) + place for place in group]]
        mean = inside @ scores[:, group].T
        mean /= inside @ there[:, group].T
        mean *= drivers[:, at : at + 1]
        total += mean
    return total / drivers.sum(axis=1, keepdims=True)


def count_ranks(scores, counts):
    """Competition ranks (1, 2, 2, 4) of each row, counted for each city."""
    cities = scores.shape[1]
    bits = (cities - 1).bit_length()
    places = np.arange(cities)
    keys = -np.floor(scores * UNITS + 0.5).astype(np.int64)
    keys = (keys << bits) | places
    keys.sort(axis=1)
    order = keys & ((1 << bits) - 1)
    keys >>= bits
    first = np.zeros(scores.shape, dtype=np.int64)
    np.multiply(keys[:, 1:] != keys[:, :-1], places[1:], out=first[:, 1:])
    ranks = np.maximum.accumulate(first, axis=1)
    order *= cities
    order += ranks
    counts += np.bincount(order.ravel(), minlength=cities * cities)


def intervals(values, given, job):
    groups, draws, portion = job["groups"], job["draws"], job["portion"]
    scores = 100 * values / job["highest"]
    ranked = ranked_cities(~np.isnan(values), groups, job)
    scores = scores[ranked]
    there = (~np.isnan(scores)).astype(float)
    scores = np.nan_to_num(scores)
    cities = len(scores)
    # Its own draws are timed; the given ones let the results be compared.
    drawn_weights(np.array(job["shapes"]), draws, job["seed"])
    counts = np.zeros(cities * cities, dtype=np.int64)
    for start in range(0, draws, portion):
        weights = given[start : start + portion]
        count_ranks(index_scores(scores, there, groups, weights), counts)
    seen = counts.reshape(cities, cities).cumsum(axis=1)
    ends = [(seen >= share * draws).argmax(axis=1) + 1 for share in (TAIL, 0.5, 1 - TAIL)]
    return np.flatnonzero(ranked), ends


def main():
    for line in sys.stdin:
        job = json.loads(line)
        values = np.fromfile(job["values"]).reshape(job["cities"], -1)
        given = np.fromfile(job["weights"]).reshape(job["draws"], -1)
        wall, processor = time.perf_counter(), time.process_time()
        cities, (best, median, worst) = intervals(values, given, job)
        times = {
            "wall": 1000 * (time.perf_counter() - wall),
            "processor": 1000 * (time.process_time() - processor),
        }
        rows = np.stack([cities, best, median, worst], axis=1).tolist()
        print(json.dumps({**times, "rows": rows}), flush=True)


main()
