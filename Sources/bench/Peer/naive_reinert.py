"""The plain contender of the classes of texts of "make bench": Reinert's method on dense tables, with NumPy.

naive_reinert.py INSTANCE ANSWER [again]. The instance holds "columns", "rows" (the forms of each text), "classes",
"least_form", "contingency", "least_split" and "least_class". The answer has "class_of" (from 0 by size, -1 for none),
"splits" (χ² in their order), "seconds" without start-up and reading, and "mebibytes", the peak. Every χ² is computed from the definition on whole tables, the
axis from the whole decomposition: the same answers as ours, without any of its shortcuts.
"""

import json
import sys

import clock
import numpy as np

GAIN = 1e-10


def chi_square(table, first):
    sums = np.array([table[first].sum(axis=0), table[~first].sum(axis=0)])
    totals = sums.sum(axis=1)
    if not totals.all():
        return 0.0
    expected = np.outer(totals, sums.sum(axis=0)) / totals.sum()
    return float(((sums - expected) ** 2 / expected).sum())


def axis_order(table):
    p = table / table.sum()
    r, c = p.sum(axis=1), p.sum(axis=0)
    u, d, _ = np.linalg.svd((p - np.outer(r, c)) / np.sqrt(np.outer(r, c)), full_matrices=False)
    if d[0] ** 2 <= 1e-12:
        return None
    places = u[:, 0] / np.sqrt(r)
    if (places ** 3).sum() < 0:
        places = -places
    return np.argsort(np.rint(places / np.abs(places).max() * 1e8), kind="stable")


def cut(table, order):
    first, best, largest = np.zeros(len(table), bool), None, -1.0
    for row in order[:-1]:
        first[row] = True
        value = chi_square(table, first)
        if value > largest + GAIN * abs(largest):
            best, largest = first.copy(), value
    return best


def exchange(table, order, first):
    moved = True
    while moved:
        moved = False
        for row in order:
            if (first == first[row]).sum() == 1:
                continue
            before = chi_square(table, first)
            first[row] = not first[row]
            if chi_square(table, first) > before + GAIN * before:
                moved = True
            else:
                first[row] = not first[row]
    return first


def split(whole, units, forms, ask):
    forms = forms[whole[np.ix_(units, forms)].sum(axis=0) > 0]
    held = whole[np.ix_(units, forms)].sum(axis=1) > 0
    table = whole[np.ix_(units[held], forms)]
    if min(table.shape) < 2:
        return None
    order = axis_order(table)
    if order is None:
        return None
    first = exchange(table, order, cut(table, order))
    sums = np.array([table[first].sum(axis=0), table[~first].sum(axis=0)])
    counts = sums.sum(axis=0)
    expected = np.outer(sums.sum(axis=1), counts) / counts.sum()
    contingency = np.sqrt((x := ((sums - expected) ** 2 / expected).sum(axis=0)) / (x + counts))
    sides = []
    for side, picked in enumerate([first, ~first]):
        kept = (sums[side] >= ask["least_form"]) & (
            (sums[side] >= expected[side]) | (contingency <= ask["contingency"]))
        sides.append((units[held][picked], forms[kept]))
    return attach(whole, units[~held], sides), chi_square(table, first)


def attach(whole, bare, sides):
    sums = [whole[units].sum(axis=0) for units, _ in sides]
    both = sums[0] + sums[1]
    lean = np.divide(sums[0] / sums[0].sum() - sums[1] / sums[1].sum(), both, out=np.zeros_like(both), where=both > 0)
    leans = whole[bare] @ lean
    chosen = [bare[leans > 1e-15], bare[leans < -1e-15]]
    return [(np.sort(np.concatenate([units, more])), forms) for (units, forms), more in zip(sides, chosen)]


def classify(whole, ask):
    groups = [(np.flatnonzero(whole.sum(axis=1) > 0), np.arange(whole.shape[1]))]
    final, splits, taken = [], [], 0
    while len(groups) + len(final) < ask["classes"] and taken < 2 * ask["classes"] + 20:
        open_groups = [g for g in groups if len(g[0]) >= max(ask["least_split"], 2)]
        if not open_groups:
            break
        group = max(open_groups, key=lambda g: len(g[0]))
        groups = [g for g in groups if g is not group]
        found = split(whole, *group, ask)
        sides = [s for s in found[0] if len(s[0]) >= ask["least_class"]] if found else []
        if not sides:
            final.append(group)
            continue
        taken += 1
        splits.append(found[1])
        groups += sides
    classes = sorted(groups + final, key=lambda g: (-len(g[0]), g[0][0]))
    class_of = np.full(len(whole), -1)
    for number, (units, _) in enumerate(classes):
        class_of[units] = number
    return class_of, splits


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ask = json.load(file)
    whole = np.zeros((len(ask["rows"]), ask["columns"]))
    for number, row in enumerate(ask["rows"]):
        whole[number, row] = 1
    (class_of, splits), seconds = clock.measured(lambda: classify(whole, ask))
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        answer = {"class_of": class_of.tolist(), "splits": splits, "seconds": seconds, "mebibytes": clock.peak()}
        json.dump(answer, file)


main()
