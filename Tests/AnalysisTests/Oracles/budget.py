"""Counts shared budgets with pabutools, an independent program: one JSON answer for each .pb file of a folder.

usage: budget.py FOLDER OUT.json [--timed]
"""

import json
import pathlib
import sys
import time

from pabutools.election import Additive_Borda_Sat, Additive_Cardinal_Sat, Cardinality_Sat, Cost_Sat, parse_pabulib
from pabutools.rules import completion_by_rule_combination, greedy_utilitarian_welfare, method_of_equal_shares


def counts(instance, profile, utility):
    sat = {"sat_class": utility}
    grown = {"sat_class": utility, "voter_budget_increment": 1}

    def after(first):
        rules = [method_of_equal_shares, greedy_utilitarian_welfare]
        return completion_by_rule_combination(instance, profile, rules, [first, sat])

    return {
        "greedy": lambda: greedy_utilitarian_welfare(instance, profile, **sat),
        "none": lambda: method_of_equal_shares(instance, profile, **sat),
        "greedy-completion": lambda: after(dict(sat)),
        "add1": lambda: method_of_equal_shares(instance, profile, **grown),
        "add1u": lambda: after(dict(grown)),
    }


def answer(path):
    instance, profile = parse_pabulib(str(path))
    kind = instance.meta["vote_type"]
    approval = {"cost": Cost_Sat, "cardinality": Cardinality_Sat}
    utilities = {
        "approval": approval,
        "choose-1": approval,
        "ordinal": {"cardinality": Additive_Borda_Sat},
    }.get(kind, {"cardinality": Additive_Cardinal_Sat})
    answers = {}
    for name, utility in utilities.items():
        for rule, count in counts(instance, profile, utility).items():
            start = time.perf_counter()
            won = count()
            answers[f"{name} {rule}"] = {
                "winners": sorted(project.name for project in won),
                "spent": str(sum(project.cost for project in won)),
                "seconds": time.perf_counter() - start,
            }
    return answers


if __name__ == "__main__":
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.pb"))
    pathlib.Path(sys.argv[2]).write_text(json.dumps({file.name: answer(file) for file in files}))
