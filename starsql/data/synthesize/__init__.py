"""Bilingual question-SQL pairs over any schema, from templates of tasks, each run on rows.

    made = make_samples([Source(load_schema("tables.json"), SPIDER)], Plan(count=20_000, workers=2))

What columns mean is read from names, types, comments and keys (`understanding.py`), rows are made
to look like a business's (`values.py`), a template composes question and SQL (`templates/`), and
`making.py` keeps what lints clean and answers something.
"""
