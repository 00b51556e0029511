"""Tells the story of Northlamp's players with a fixed seed and writes its rows to insert_sql.json.

    python examples/build.py            # rewrites examples/insert_sql.json, byte for byte the same

Tables (schema.json), questions (final_dataset.json) and knowledge (common_knowledge.md) are written
by hand; only the rows come from here. The world is simulated once (story/), then each table takes
the window of it that the table keeps: a login in a flow, in a daily sum and in a bit string is one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from story.accounts import (
    MOVED,
    account_of,
    acct_profile_mf,
    bonds,
    channel_nf,
    game_active_di,
    old_account_of,
    player2acct_df,
    test_player_nf,
)
from story.other_games import (
    cogchess_match_hi,
    cogchess_season_nf,
    cogchess_seats,
    glowfarm_adview_hi,
    guests,
    nightrail_days,
    nightrail_run_di,
)
from story.tidesong_deeds import Tidesong
from story.tidesong_tables import (
    active_df,
    currency_hi,
    dungeon_hi,
    login_di,
    pay_di,
    player_wide_df,
    playerlogin_hi,
    recharge_hi,
    tidesong_dungeon_nf,
)
from story.timeline import Row, Value

HERE = Path(__file__).parent


def tables() -> dict[str, Iterable[Row]]:
    """The whole world, table by table."""
    world = Tidesong.tell()
    shared = [account for p in world.players if (account := account_of(p))]
    own = [f"nl{7060 + n}" for n in range(1, 13)]
    cogchess = guests("cogchess", 100031, [own[0], *shared[0:26:2], *own[1:8], own[2]])
    nightrail = guests("nightrail", 100025, [*shared[1:30:4], *own[4:12]])
    glowfarm = guests("glowfarm", 100041, [f"gf{9000 + n}" for n in range(1, 19)])
    seats = cogchess_seats(cogchess)
    runs = nightrail_days(nightrail)
    bound = list(bonds(world.players, [*cogchess, *nightrail, *glowfarm]))
    accounts = sorted({*shared, *own, *map(old_account_of, MOVED)})
    return {
        "dwd_tidesong_playerlogin_hi": playerlogin_hi(world),
        "dwd_tidesong_recharge_hi": recharge_hi(world),
        "dwd_tidesong_dungeon_hi": dungeon_hi(world),
        "dwd_tidesong_currency_hi": currency_hi(world),
        "dws_tidesong_login_di": login_di(world),
        "dws_tidesong_active_df": active_df(world),
        "dws_tidesong_pay_di": pay_di(world),
        "dws_tidesong_player_wide_df": player_wide_df(world),
        "dws_nlg_game_active_di": game_active_di(world, seats, runs, bound),
        "dim_nlg_player2acct_df": player2acct_df(bound),
        "dim_nlg_acct_profile_mf": acct_profile_mf(accounts),
        "dim_nlg_channel_nf": channel_nf(),
        "dim_tidesong_dungeon_nf": tidesong_dungeon_nf(),
        "dim_nlg_test_player_nf": test_player_nf(world),
        "dwd_cogchess_match_hi": cogchess_match_hi(seats),
        "dim_cogchess_season_nf": cogchess_season_nf(),
        "dws_nightrail_run_di": nightrail_run_di(runs),
        "dwd_glowfarm_adview_hi": glowfarm_adview_hi(glowfarm),
    }


def literal(value: Value) -> str:
    if value is None:
        return "NULL"
    return f"'{value}'" if isinstance(value, str) else str(value)


def insert_statement(table: str, columns: list[str], rows: list[Row]) -> str:
    """One INSERT of all rows, in the schema's column order."""
    for row in rows:
        assert row.keys() == set(columns), (table, row.keys() ^ set(columns))
    tuples = ",\n ".join(f"({', '.join(literal(row[c]) for c in columns)})" for row in rows)
    names = ", ".join(f"`{column}`" for column in columns)
    return f"INSERT INTO {table} ({names}) \nVALUES\n {tuples};"


def main() -> None:
    schema = json.loads((HERE / "schema.json").read_text(encoding="utf-8"))
    questions = json.loads((HERE / "final_dataset.json").read_text(encoding="utf-8"))
    world = tables()
    records = []
    for table in schema:
        name = table["table_name"]
        # A record names one question that reads the table; the rows serve all of them.
        reader = next(q["sql_id"] for q in questions if name in q["table_list"])
        columns = [column["col"] for column in table["columns"]]
        statement = insert_statement(name, columns, list(world.pop(name)))
        records.append({"sql_id": reader, "table_name": name, "insert_sql": statement})
    assert not world, f"tables without a schema: {sorted(world)}"
    text = json.dumps(records, ensure_ascii=False, indent=1) + "\n"
    (HERE / "insert_sql.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
