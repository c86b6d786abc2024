"""Compares tables of answers with those of pandas, SciPy, scikit-learn and krippendorff: python3 tables.py INSTANCES.json

Each instance carries columns of answers (numbers of values, gaps below −9: −10 blank, −11 refused, −12 unknown, −13 not
concerned, −14 not asked), a filter, weights and numbers, with our answers. The program ends with status 1 and a line
for each answer that differs by more than 1e-9 (relative beyond 1).
"""

import json
import sys

import krippendorff
import numpy as np
import pandas as pd
from scipy.stats import binomtest, chi2_contingency
from scipy.stats.contingency import association
from sklearn.metrics import cohen_kappa_score


def near(ours, theirs, slack=1e-9):
    if ours is None or theirs is None:
        return ours is None and (theirs is None or not np.isfinite(theirs))
    ours, theirs = np.asarray(ours, float), np.asarray(theirs, float)
    return ours.shape == theirs.shape and bool(np.all(np.abs(ours - theirs) <= slack * np.maximum(1, np.abs(theirs))))


def cross(frame, height, width):
    table = pd.crosstab(frame["first"], frame["second"], values=frame["weight"], aggfunc="sum")
    return table.reindex(index=range(1, height + 1), columns=range(1, width + 1)).fillna(0).to_numpy(float)


def tested(table):
    kept = table[np.ix_(table.sum(axis=1) > 0, table.sum(axis=0) > 0)]
    if min(kept.shape) < 2:
        return None
    whole = chi2_contingency(kept, correction=False)
    expected, total = whole.expected_freq, kept.sum()
    spread = np.outer(1 - kept.sum(axis=1) / total, 1 - kept.sum(axis=0) / total)
    return {
        "chi2": whole.statistic, "degrees": whole.dof, "logp": np.log(max(whole.pvalue, 1e-300)),
        "cramer": association(kept.astype(int), method="cramer") if np.all(kept == np.round(kept)) else None,
        "small": int((expected < 5).sum()),
        "residuals": ((kept - expected) / np.sqrt(expected * spread)).ravel(),
    }


def raked(frame, margins):
    weights = np.ones(len(frame))
    places = [(frame[name].to_numpy() - 1, np.array(target)) for name, target in margins]
    for _ in range(20000):
        before = weights
        for place, target in places:
            sums = np.bincount(place, weights=weights, minlength=len(target))
            weights = weights * (target * len(frame) / sums)[place]
        if np.abs(weights - before).max() < 1e-14:
            break
    return weights


def answers(one):
    frame = pd.DataFrame({name: one[name] for name in ("first", "second", "weight", "number")})
    frame = frame[np.array(one["keeps"], bool)]
    height, width = one["height"], one["width"]
    told = frame[frame["first"] > 0]
    theirs = {
        "counts": told["first"].value_counts().reindex(range(1, height + 1)).fillna(0),
        "weights": told.groupby("first")["weight"].sum().reindex(range(1, height + 1)).fillna(0),
        "asked": int((frame["first"] != -14).sum()), "gaps": [int((frame["first"] == -10 - k).sum()) for k in range(5)],
        "mean": np.average(told["first"], weights=told["weight"]) if told["weight"].sum() > 0 else None,
        "effective": told["weight"].sum() ** 2 / (told["weight"] ** 2).sum() if len(told) else 0,
        "numberMean": told["number"].mean() if len(told) else None,
        "deviation": told["number"].std() if len(told) > 1 else None,
        "quartiles": told["number"].quantile([0.25, 0.5, 0.75]) if len(told) else [],
    }
    if len(told):
        interval = binomtest(int((told["first"] == 1).sum()), len(told)).proportion_ci(0.95, "wilson")
        theirs["wilson"] = [interval.low, interval.high]
    both = frame[(frame["first"] > 0) & (frame["second"] > 0)].assign(weight=1.0)
    table = cross(both, height, width)
    theirs["cross"] = table.ravel()
    theirs["test"] = tested(table)
    whole = pd.DataFrame({name: one[name] for name in ("first", "second")})
    if one["raked"] is not None:
        complete = (whole["first"] > 0) & (whole["second"] > 0)
        theirs["raked"] = raked(whole[complete].reset_index(drop=True), [("first", one["rows"]), ("second", one["columns"])])
    units = np.array([[np.nan if v is None else v for v in coder] for coder in one["coders"]], float)
    for scale in ("nominal", "ordinal", "interval"):
        try:
            theirs[scale] = float(krippendorff.alpha(reliability_data=units, level_of_measurement=scale))
        except (ValueError, AssertionError):
            theirs[scale] = None
    pairs = [(a, b) for a, b in zip(units[0], units[1]) if a == a and b == b]
    theirs["kappa"] = None
    if len({v for pair in pairs for v in pair}) > 1:
        theirs["kappa"] = cohen_kappa_score([a for a, _ in pairs], [b for _, b in pairs])
    return theirs


problems = 0
instances = json.load(open(sys.argv[1], encoding="utf-8"))
for number, instance in enumerate(instances):
    for name, theirs in answers(instance).items():
        ours = instance[name]
        if isinstance(theirs, dict):
            pairs = [(f"{name}.{key}", (ours or {}).get(key), value) for key, value in theirs.items() if value is not None]
        else:
            pairs = [(name, ours, theirs)]
        for label, mine, other in pairs:
            if not near(mine, other, 1e-7 if label == "raked" else 1e-9):
                problems += 1
                print(f"instance {number}, {label}: {mine} here, {other} there")
print(f"{len(instances)} instances, {problems} differences")
sys.exit(1 if problems else 0)
