"""What others find for draws by lot: reads problems as JSON lines, writes answers as JSON lines, in the same order.

    panel.py PROBLEMS ANSWERS

A problem is {"size", "targets": [[[min, max], …], …], "people": [[value, …], …], "homes": null or [number or null, …]}.
An answer has "leximin": probabilities found by listing every panel and solving with HiGHS, or null when there are too
many; "maximin" and "nash": those of sortition-algorithms; "relaxation": places by which targets must give way (HiGHS),
0 when a panel exists, null when nothing helps; "seconds": how long each took.
"""

import contextlib
import io
import json
import logging
import sys
import time

import sortition_peer

_TOO_MANY_STEPS = 300_000
_TOO_MANY_PANELS = 12_000


def panels(problem):
    """Every panel as counts by kind of person, and the people of each kind; None when there are too many."""
    people, targets, homes = problem["people"], problem["targets"], problem["homes"]
    kinds = {}
    for index, answers in enumerate(people):
        home = None if homes is None else homes[index]
        kinds.setdefault((tuple(answers), home, index if home is not None else -1), []).append(index)
    keys = list(kinds)
    caps = [len(kinds[key]) for key in keys]
    rest = [[[0] * len(values) for values in targets] for _ in range(len(keys) + 1)]
    for at in range(len(keys) - 1, -1, -1):
        for feature in range(len(targets)):
            rest[at][feature] = rest[at + 1][feature][:]
            rest[at][feature][keys[at][0][feature]] += caps[at]
    counts = [[0] * len(values) for values in targets]
    current, taken, found, steps = [0] * len(keys), set(), [], [0]

    def hopeless(at, left):
        return left > sum(caps[at:]) or any(
            counts[f][v] + min(left, rest[at][f][v]) < low
            for f, values in enumerate(targets) for v, (low, _) in enumerate(values))

    def go(at, left):
        steps[0] += 1
        if steps[0] > _TOO_MANY_STEPS or len(found) > _TOO_MANY_PANELS:
            raise OverflowError
        if hopeless(at, left):
            return
        if at == len(keys):
            found.append(current[:])
            return
        answers, home, _ = keys[at]
        for number in range(min(caps[at], left) + 1):
            if number and home is not None and home in taken:
                break
            if any(counts[f][v] + number > targets[f][v][1] for f, v in enumerate(answers)):
                break
            for f, v in enumerate(answers):
                counts[f][v] += number
            current[at] = number
            if number and home is not None:
                taken.add(home)
            go(at + 1, left - number)
            if number and home is not None:
                taken.discard(home)
            for f, v in enumerate(answers):
                counts[f][v] -= number
            current[at] = 0

    try:
        go(0, problem["size"])
    except OverflowError:
        return None
    return found, [kinds[key] for key in keys]


def leximin(problem):
    import numpy as np
    from scipy.optimize import linprog

    listed = panels(problem)
    if listed is None or not listed[0]:
        return None
    found, kinds = listed
    shares = np.array(found, float) / np.array([len(kind) for kind in kinds], float)
    number, groups = shares.shape
    fixed = np.full(groups, -1.0)
    while (fixed < 0).any():
        free = fixed < 0
        rows, right = np.zeros((groups, number + 1)), np.zeros(groups)
        rows[:, :number] = -shares.T
        rows[free, number] = 1
        right[~free] = 1e-9 - fixed[~free]
        costs = np.zeros(number + 1)
        costs[number] = -1
        answer = linprog(
            costs, A_ub=rows, b_ub=right, A_eq=[[1.0] * number + [0.0]], b_eq=[1],
            bounds=[(0, None)] * number + [(0, 1)], method="highs")
        priced = [g for g in range(groups) if free[g] and -answer.ineqlin.marginals[g] > 1e-7]
        for group in priced or [g for g in range(groups) if free[g]]:
            fixed[group] = -answer.fun
    chances = [0.0] * len(problem["people"])
    for kind, chance in zip(kinds, fixed):
        for person in kind:
            chances[person] = float(chance)
    return chances


def relaxation(problem):
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp

    people, targets, size = problem["people"], problem["targets"], problem["size"]
    asked = [(f, v) for f, values in enumerate(targets) for v in range(len(values))]
    width = len(people) + 2 * len(asked)
    rows, low, high = [[1] * len(people) + [0] * (2 * len(asked))], [size], [size]
    most = [1] * len(people)
    for place, (f, v) in enumerate(asked):
        row = [int(answers[f] == v) for answers in people] + [0] * (2 * len(asked))
        row[len(people) + 2 * place], row[len(people) + 2 * place + 1] = 1, -1
        rows.append(row)
        low.append(targets[f][v][0])
        high.append(targets[f][v][1])
        most += [targets[f][v][0], max(0, size - targets[f][v][1])]
    for home in {h for h in problem["homes"] or [] if h is not None}:
        rows.append([int(h == home) for h in problem["homes"]] + [0] * (2 * len(asked)))
        low.append(0)
        high.append(1)
    costs = [0] * len(people) + [1] * (2 * len(asked))
    answer = milp(
        costs, constraints=LinearConstraint(np.array(rows), low, high), bounds=Bounds(0, most),
        integrality=np.ones(width))
    return round(answer.fun) if answer.status == 0 else None


def answer(problem):
    found, seconds = {}, {}
    methods = {"leximin": leximin, "relaxation": relaxation}
    methods |= {rule: lambda problem, rule=rule: sortition_peer.answer(problem, rule) for rule in ("maximin", "nash")}
    for name in problem.get("methods", list(methods)):
        start = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            found[name] = methods[name](problem)
        seconds[name] = time.perf_counter() - start
    return {**found, "seconds": seconds}


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    with open(sys.argv[1], encoding="utf-8") as problems, open(sys.argv[2], "w", encoding="utf-8") as answers:
        for line in problems:
            answers.write(json.dumps(answer(json.loads(line))) + "\n")
