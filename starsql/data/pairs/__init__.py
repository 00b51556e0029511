"""Preference pairs out of golden queries: each with one mistake, proven to be one.

    found = make_pairs(cases, schema, Plan(per_question=2, seed=0, workers=2))
    found.pairs[0].meta.error, found.pairs[0].meta.extra["proof"]    # 'join-key', 'suite'

Mistakes are edits of trees: those of `eval/mutants.py`, those that models make (`mistakes.py`) and
other databases' SQL (`slips.py`). The edit is carried over into the golden text (`transplant.py`),
so that both sides are written alike and nothing but the mistake tells them apart. `proving.py`
drops what may be right after all.
"""
