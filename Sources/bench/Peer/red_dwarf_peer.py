"""The red-dwarf peer of the map of opinions: reads conversations as JSON, one a line, and writes its maps, one a line.

red_dwarf_peer.py CONVERSATIONS ANSWERS [again]. A conversation has "votes" ([participant, statement, vote] each), "moderated",
"meta" and "groups" (a number, or null to let red-dwarf find it). Each answer has the "seconds" of the whole, with
red-dwarf's own reading of the list of votes, and "mebibytes", the peak so far.
"""

import json
import sys
import warnings

import clock
import numpy
from reddwarf.implementations.base import run_pipeline

warnings.simplefilter("ignore")


def listed(values):
    return [float(value) for value in numpy.asarray(values, dtype=float)]


def answer(conversation):
    votes = [
        {"participant_id": participant, "statement_id": statement, "vote": vote, "modified": place}
        for place, (participant, statement, vote) in enumerate(conversation["votes"])]
    result, seconds = clock.measured(lambda: run_pipeline(
        votes=votes, mod_out_statement_ids=conversation["moderated"], meta_statement_ids=conversation["meta"],
        force_group_count=conversation["groups"], random_state=0))
    mebibytes = clock.peak()
    people, statements = result.participants_df, result.statements_df
    placed = people[people["to_cluster"]]
    labels = [int(label) for label in placed["cluster_id"]]
    return {
        "seconds": seconds, "mebibytes": mebibytes,
        "participants": [int(one) for one in people.index], "x": listed(people["x"]), "y": listed(people["y"]),
        "placed": [int(one) for one in placed.index], "labels": labels,
        "centres": [listed(centre) for centre in result.clusterer.cluster_centers_],
        "statements": [int(one) for one in statements.index], "mean": listed(statements["mean"]),
        "components": [listed(statements["pc1"]), listed(statements["pc2"])],
        "explained": listed(result.reducer.explained_variance_ratio_[:2]),
        "extremity": listed(statements["extremity"]), "priority": listed(statements["priority"]),
        "agreement": listed(statements["group-aware-consensus-agree"]),
        "disagreement": listed(statements["group-aware-consensus-disagree"]),
        "agreed": result.consensus["agree"], "disagreed": result.consensus["disagree"],
        "representative": [result.repness[group] for group in sorted(result.repness)],
        "silhouette": silhouette(placed, labels),
    }


def silhouette(placed, labels):
    from sklearn.metrics import silhouette_score
    return float(silhouette_score(placed[["x", "y"]].values, labels)) if len(set(labels)) > 1 else 0.0


with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w", encoding="utf-8") as target:
    for line in source:
        target.write(json.dumps(answer(json.loads(line))) + "\n")
