"""The pabutools peer of the shared budgets of "make bench": one count of one file, timed without the reading.

budget_peer.py FILE ANSWER WORTH COMPLETION [again], where WORTH is cost or cardinality and COMPLETION none, greedy or add1.
The answer has "seconds", "winners" (identifiers, sorted as text) and "mebibytes", the peak. Fractions are exact (gmpy2).
"""

import json
import sys

import clock
from pabutools.election import Cardinality_Sat, Cost_Sat, parse_pabulib
from pabutools.rules import completion_by_rule_combination, greedy_utilitarian_welfare, method_of_equal_shares

path, target, worth, completion = sys.argv[1:5]
instance, profile = parse_pabulib(path)
sat = {"sat_class": Cost_Sat if worth == "cost" else Cardinality_Sat}


def count():
    if completion == "greedy":
        rules = [method_of_equal_shares, greedy_utilitarian_welfare]
        return completion_by_rule_combination(instance, profile, rules, [dict(sat), dict(sat)])
    grown = {"voter_budget_increment": 1} if completion == "add1" else {}
    return method_of_equal_shares(instance, profile, **sat, **grown)


won, seconds = clock.measured(count)
with open(target, "w", encoding="utf-8") as file:
    winners = sorted(project.name for project in won)
    json.dump({"seconds": seconds, "winners": winners, "mebibytes": clock.peak()}, file)
