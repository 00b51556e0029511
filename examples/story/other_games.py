"""Cogchess, Nightrail and Glowfarm: who plays them, what they do, and the tables of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from story.timeline import ALL, DAY, TODAY, Row, days, hour_of, luck, moment_on, on, stamp


@dataclass(frozen=True, slots=True)
class Guest:
    """A player of one of the smaller games. Player ids are unique within a game only."""

    game: str
    id: str
    account: str
    plat: str
    registered: date


@dataclass(frozen=True, slots=True)
class Seat:
    match_id: str
    out_at: datetime
    guest: Guest | None
    """None: a bot."""
    mode: str
    place: int
    start: datetime
    score: tuple[int, int] | None
    surrendered: bool
    gold: int
    lineup: str


def guests(game: str, first_id: int, accounts: Iterable[str]) -> list[Guest]:
    rng = luck(f"guests of {game}")
    return [
        Guest(
            game,
            f"{first_id + nth}",
            account,
            rng.choices(("android", "ios", "pc"), (5, 3, 0 if game == "glowfarm" else 2))[0],
            on("0401") + DAY * rng.randrange(100),
        )
        for nth, account in enumerate(accounts)
    ]


QUIT_COGCHESS = {"nl7001": on("0708"), "nl7005": on("0708")}
"""Accounts that gave up one game for another, and their last day."""


def cogchess_seats(players: list[Guest]) -> list[Seat]:
    """Four dozen matches of eight seats; humans first, bots fill up."""
    rng = luck("cogchess")
    scores = {guest.id: rng.randrange(800, 2100) for guest in players}
    habit = {guest.id: rng.choice((1, 2, 4, 6)) for guest in players}
    seats: list[Seat] = []
    for nth in range(48):
        day = on("0618") + DAY * (nth * 27 // 47)
        mode = rng.choices(("ranked", "casual", "duo"), (6, 2, 1))[0]
        start = moment_on(day, rng).replace(minute=rng.randrange(20))
        willing = [g for g in players if g.registered <= day <= QUIT_COGCHESS.get(g.account, TODAY)]
        wanted = rng.choice((2, 3, 4, 5, 6))
        humans = sorted(willing, key=lambda g: rng.random() / habit[g.id])[:wanted]
        line = [*humans, *[None] * (8 - len(humans))]
        rng.shuffle(line)
        for place, guest in enumerate(line, start=1):
            score = None
            if mode == "ranked" and guest:
                before = scores[guest.id]
                points = (54, 37, 23, 11, -6, -18, -31, -45)[place - 1]
                scores[guest.id] = before + points + rng.randrange(-4, 5)
                score = (before, scores[guest.id])
            seats.append(
                Seat(
                    match_id=f"mt{nth + 1:04d}",
                    out_at=start + timedelta(seconds=420 + (8 - place) * 170 + rng.randrange(90)),
                    guest=guest,
                    mode=mode,
                    place=place,
                    start=start,
                    score=score,
                    surrendered=bool(guest) and place >= 6 and rng.random() < 0.35,
                    gold=rng.randrange(0, 40),
                    lineup=rng.choice(("星占", "铁卫", "林语", "机巧", "影舞")),
                )
            )
    return seats


def cogchess_match_hi(seats: list[Seat]) -> list[Row]:
    return [
        {
            "imp_hour": hour_of(seat.out_at),
            "event_time": stamp(seat.out_at),
            "match_id": seat.match_id,
            "player_id": seat.guest.id if seat.guest else f"BOT{seat.place:02d}",
            "mode_name": seat.mode,
            "season_id": 2 if seat.start.date() < on("0701") else 3,
            "plat_type": seat.guest.plat if seat.guest else None,
            "tier": 1 + min(4, (seat.score[0] if seat.score else 1200) // 450),
            "final_place": seat.place,
            "round_cnt": 34 - 3 * seat.place,
            "duration_sec": int((seat.out_at - seat.start).total_seconds()),
            "lineup": seat.lineup,
            "gold_left": seat.gold,
            "score_before": seat.score[0] if seat.score else None,
            "score_after": seat.score[1] if seat.score else None,
            "is_surrender": int(seat.surrendered),
            "is_bot": int(seat.guest is None),
        }
        for seat in seats
    ]


def cogchess_season_nf() -> list[Row]:
    seasons = (
        (1, "初开局", "2025-01-10", "2025-03-31", "发条", 2, 1),
        (2, "逆齿轮", "2025-04-01", "2025-06-30", "蒸汽", 3, 1),
        (3, "满盘潮", "2025-07-01", "2025-09-28", "海潮", 3, 1),
        (90, "周末擂台", "2025-05-03", None, "擂台", 5, 0),
        (91, "春节乱斗", "2025-01-25", "2025-02-12", "春节", 5, 0),
        (92, "仲夏热身", "2025-06-01", "2025-06-30", "仲夏", 4, 0),
    )
    return [
        {
            "season_id": season,
            "season_name": name,
            "begin_date": begin,
            "end_date": end,
            "theme": theme,
            "reset_tier": tier,
            "is_ranked": ranked,
            "create_time": "2025-01-02 10:00:00",
        }
        for season, name, begin, end, theme, tier, ranked in seasons
    ]


def nightrail_days(players: list[Guest]) -> dict[tuple[date, Guest], list[Row]]:
    """What each player did per day and mode, on their own platform."""
    rng = luck("nightrail")
    played: dict[tuple[date, Guest], list[Row]] = {}
    for day in days(on("0612"), TODAY):
        for guest in players:
            if day < guest.registered or (day > guest.registered and rng.random() > 0.25):
                continue
            modes = rng.sample(("story", "coop", "endless"), rng.choice((1, 1, 2)))
            rows: list[Row] = []
            for mode in sorted(modes):
                runs = rng.randrange(1, 5)
                cleared = 0 if mode == "endless" else rng.randrange(0, runs + 1)
                rows.append(
                    {
                        "stat_date": day.isoformat(),
                        "player_id": guest.id,
                        "plat_type": guest.plat,
                        "run_mode": mode,
                        "run_cnt": runs,
                        "clear_cnt": cleared,
                        "best_station": rng.randrange(3, 20),
                        "play_min": Decimal(runs * rng.randrange(400, 2200)).scaleb(-2),
                        "revive_cnt": rng.randrange(0, 3),
                        "ticket_cost": runs if mode != "story" else 0,
                        "is_new": int(day == guest.registered),
                    }
                )
            played[day, guest] = rows
    return played


def nightrail_run_di(played: dict[tuple[date, Guest], list[Row]]) -> Iterator[Row]:
    for rows in played.values():
        for row in rows:
            yield row
            yield row | {"plat_type": ALL}


def glowfarm_adview_hi(players: list[Guest]) -> list[Row]:
    rng = luck("glowfarm")
    worth = {"US": 18000, "JP": 14000, "DE": 9000, "BR": 3000}
    countries = {guest.id: rng.choice(sorted(worth)) for guest in players}
    views: list[tuple[datetime, Row]] = []
    for day in days(on("0614"), TODAY):
        for guest in players:
            if day < guest.registered or rng.random() > 0.21:
                continue
            for _ in range(rng.choice((1, 1, 2, 3))):
                at = moment_on(day, rng)
                slot = rng.choice(("daily_chest", "speed_up", "revive", "banner"))
                complete = slot != "banner" and rng.random() < 0.75
                micros = worth[countries[guest.id]] * rng.randrange(50, 150) // 100
                micros = micros // 20 if slot == "banner" else micros if complete else 0
                settled = rng.random() > 0.08
                row: Row = {
                    "imp_hour": hour_of(at),
                    "event_time": stamp(at),
                    "player_id": guest.id,
                    "country": countries[guest.id],
                    "plat_type": guest.plat,
                    "ad_slot": slot,
                    "ad_network": rng.choice(("Adlark", "Beacono", "Civetta")),
                    "is_complete": int(complete),
                    "revenue_usd": Decimal(micros).scaleb(-6) if settled else None,
                    "app_version": "3.2.0" if day < on("0701") else "3.3.0",
                    "install_date": guest.registered.isoformat(),
                }
                views.append((at, row))
    views.sort(key=lambda view: (view[0], str(view[1]["player_id"])))
    return [row | {"view_id": f"av{nth:05d}"} for nth, (_, row) in enumerate(views, start=1)]
