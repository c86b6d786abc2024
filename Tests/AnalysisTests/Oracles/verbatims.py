"""Compares statistics of texts with those of SciPy: python3 verbatims.py INSTANCES.json

Each instance carries a table of counts with our answers: singular values and products of the row places of the
correspondence analysis, χ² of the whole table, χ² of two by two with Yates's correction, and a specificity.
The program ends with status 1 and a line for each answer that differs by more than 1e-6 (relative beyond 1).
"""

import json
import sys

import numpy as np
from scipy.stats import chi2_contingency, hypergeom


def near(ours, theirs):
    ours, theirs = np.asarray(ours, float), np.asarray(theirs, float)
    return ours.shape == theirs.shape and bool(np.all(np.abs(ours - theirs) <= 1e-6 * np.maximum(1, np.abs(theirs))))


def correspondence(table):
    p = table / table.sum()
    r, c = p.sum(axis=1), p.sum(axis=0)
    s = (p - np.outer(r, c)) / np.sqrt(np.outer(r, c))
    u, d, _ = np.linalg.svd(s, full_matrices=False)
    kept = d > 1e-10 * d[0]
    places = (u * d)[:, kept] / np.sqrt(r)[:, None]
    return d[kept], places @ places.T


def answers(instance):
    table = np.array(instance["table"], float)
    values, products = correspondence(table)
    whole = chi2_contingency(table, correction=False)
    square = np.array(instance["square"], float)
    yates = chi2_contingency(square)
    sign = 1 if square[0, 0] > yates.expected_freq[0, 0] else -1
    found, form, part, size = instance["draw"]
    law = hypergeom(size, form, part)
    log = law.logsf(found - 1) if found * size > form * part else law.logcdf(found)
    return {
        "singular": values, "products": products, "chi2": whole.statistic, "degrees": whole.dof, "p": whole.pvalue,
        "expected": whole.expected_freq, "yates": sign * yates.statistic, "yatesP": yates.pvalue,
        "specificity": log / np.log(10),
    }


problems = 0
instances = json.load(open(sys.argv[1], encoding="utf-8"))
for number, instance in enumerate(instances):
    for name, theirs in answers(instance).items():
        if not near(instance[name], theirs):
            problems += 1
            print(f"instance {number}, {name}: {instance[name]} here, {theirs} there")
print(f"{len(instances)} instances, {problems} differences")
sys.exit(1 if problems else 0)
