"""The sortition-algorithms peer of the draws by lot of "make bench", and of the tests: the maximin rule, solved by HiGHS.

sortition_peer.py PROBLEM ANSWER [again]. A problem is {"size", "targets": [[[min, max], …], …], "people": [[value, …], …],
"homes": null or [number or null, …]}. The answer has "maximin", the chance of each person, "seconds" without reading the
files, and "mebibytes", the peak. Their leximin asks for a commercial solver.
"""

import contextlib
import io
import json
import logging
import sys

import clock
from sortition_algorithms import errors
from sortition_algorithms.committee_generation.maximin import find_distribution_maximin
from sortition_algorithms.committee_generation.nash import find_distribution_nash
from sortition_algorithms.features import read_in_features
from sortition_algorithms.people import read_in_people
from sortition_algorithms.settings import Settings


def question(problem):
    """Features, people, size and address columns as sortition-algorithms takes them."""
    targets, homes = problem["targets"], problem["homes"]
    rows = [
        {"feature": f"f{f}", "value": f"v{v}", "min": str(low), "max": str(high)}
        for f, values in enumerate(targets) for v, (low, high) in enumerate(values)]
    address = [] if homes is None else ["home"]
    head = ["id", *(f"f{f}" for f in range(len(targets))), *address]
    body = [
        {"id": str(i), **{f"f{f}": f"v{v}" for f, v in enumerate(answers)},
         **({"home": f"alone {i}" if homes[i] is None else str(homes[i])} if address else {})}
        for i, answers in enumerate(problem["people"])]
    settings = Settings(
        id_column="id", columns_to_keep=[], check_same_address=bool(address), check_same_address_columns=address)
    features, _, _ = read_in_features(["feature", "value", "min", "max"], rows)
    people, _ = read_in_people(head, body, features, settings)
    return features, people, problem["size"], settings.normalised_address_columns


def chances(problem, asked, rule):
    """The chance of each person."""
    find = find_distribution_maximin if rule == "maximin" else find_distribution_nash
    committees, weights, _ = find(*asked)
    found = [0.0] * len(problem["people"])
    for committee, weight in zip(committees, weights):
        for person in committee:
            found[int(person)] += float(weight)
    return found


def answer(problem, rule):
    """The chance of each person; None when it finds the targets infeasible."""
    try:
        return chances(problem, question(problem), rule)
    except (errors.InfeasibleQuotasError, errors.InfeasibleQuotasCantRelaxError, errors.SelectionMultilineError):
        return None


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    with open(sys.argv[1], encoding="utf-8") as file:
        asked_for = json.load(file)
    with contextlib.redirect_stdout(io.StringIO()):
        given = question(asked_for)
        maximin, seconds = clock.measured(lambda: chances(asked_for, given, "maximin"))
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump({"maximin": maximin, "seconds": seconds, "mebibytes": clock.peak()}, file)
