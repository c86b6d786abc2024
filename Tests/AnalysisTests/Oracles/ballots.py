"""Ranks options with schulze and votelib, independent programs: one JSON answer for each instance of a file.

usage: ballots.py INSTANCES.json OUT.json

An instance is {"ballots": [[rank or null, …], …]} for Schulze, or {"grades": [[grade, 0 the best], …]} for majority
judgement.
"""

import collections
import json
import pathlib
import statistics
import sys

import schulze
import votelib.evaluate.cardinal as cardinal
import votelib.evaluate.core


def by_schulze(ballots):
    options = range(len(ballots[0]))
    ranked = []
    for ballot in ballots:
        ranks = sorted({rank for rank in ballot if rank is not None})
        groups = [[o for o in options if ballot[o] == rank] for rank in ranks]
        ranked.append((groups + [[o for o in options if ballot[o] is None]], 1))
    return [sorted(tier) for tier in schulze.compute_ranks(list(options), ranked)]


def by_votelib(ballots):
    votes = collections.Counter(frozenset((option, -grade) for option, grade in enumerate(one)) for one in ballots)
    try:
        best = cardinal.MajorityJudgment(tie_breaking="default", bottom_value=-100).evaluate(votes, 1)
    except votelib.evaluate.core.VotingSystemError:
        return None
    return best[0] if isinstance(best[0], int) else None


def by_judgement(ballots):
    """The best options: by votelib, which takes votes away in blocks, and by taking them away one at a time."""
    scores = {option: [-one[option] for one in ballots] for option in range(len(ballots[0]))}
    best = set(scores)
    while len(best) > 1 and scores[0]:
        medians = {option: statistics.median_low(scores[option]) for option in scores}
        top = max(medians[option] for option in best)
        best = {option for option in best if medians[option] == top}
        for option in scores:
            scores[option].remove(medians[option])
    return {"votelib": by_votelib(ballots), "best": sorted(best)}


if __name__ == "__main__":
    instances = json.loads(pathlib.Path(sys.argv[1]).read_text())
    answers = [
        by_schulze(one["ballots"]) if "ballots" in one else by_judgement(one["grades"]) for one in instances
    ]
    pathlib.Path(sys.argv[2]).write_text(json.dumps(answers))
