"""Spider's and CSpider's questions as training examples in StarRocks' SQL.

    read = read_records(Path("train.json"), Path("train_gold.sql"))
    made = make_examples(read.records, load_schema("tables.json"), Plan(workers=2))

The gold queries are SQLite's. Each is adapted, linted and run on rows made for its database
(`making.py`); what fails is dropped with its reason. Spider has no window functions and no CTEs:
`rewrites.py` writes some of its queries with them, and test suites prove that they mean the same.
"""
