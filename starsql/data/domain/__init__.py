"""A few questions with golden SQL, grown to some hundred: other days, values, numbers, more asked.

    grown = grow(data, HeldOut.load(...), Plan(count=400, today=date(2025, 7, 15)))
    grown.samples[0].steps                                # ('days', 'filter', 'wording')

A `Draft` is a question, its knowledge and its SQL; a step changes all of them alike (`swaps.py`,
`compositions.py`) or the wording alone (`wording.py`). `making.py` keeps what runs on a suite of
databases, answers something else than its parent, and still heeds the business definitions.
"""
