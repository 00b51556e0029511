"""Tidesong: who plays it, when, and how they log in."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from story.timeline import DAY, LAUNCH, TODAY, days, luck, moment_on, on


@dataclass(frozen=True, slots=True)
class Player:
    number: int
    story: str
    registered: date
    active: frozenset[date]
    plats: tuple[str, ...]
    """The first is the one they registered on."""
    roles: tuple[str, ...]
    server: int
    channel: int
    guild: str | None
    vip: int
    pays: float
    """The chance of an order at a login, once the wallet is open."""
    wallet_opens: date
    is_test: bool
    gender: str

    @property
    def id(self) -> str:
        return f"{100000 + self.number}"

    def level(self, day: date) -> int:
        return min(60, 6 + 2 * sum(1 for each in self.active if each <= day))


NEWCOMERS = (
    ("0630", 1001, "0 1 3 8"),
    ("0701", 1001, "0 1 2 3 5 7 10"),
    ("0701", 1003, "0 1 7"),
    ("0701", 1005, "0 2 6"),
    ("0702", 1003, "0 1 2 4 7 9 11 12"),
    ("0702", 1008, "0 3 8"),
    ("0703", 1001, "0 1 3 6 7 10"),
    ("0703", 1099, "0 1 7"),
    ("0705", 1005, "0 1 2 3 4 5 6 7 8 9"),
    ("0705", 1088, "0 1 4"),
    ("0706", 1003, "0 3 7"),
    ("0707", 1006, "0 1 2 7 8"),
    ("0707", 1005, "0 7"),
    ("0708", 1001, "0 1 3 6 7"),
    ("0708", 1008, "0"),
    ("0709", 1006, "0 1 2"),
    ("0714", 1003, "0"),
    ("0715", 1001, "0"),
)
"""Registration day, channel, and the days after it on which they played (0 is the day itself)."""

RETURNERS = (
    ("0612", "0714"),
    ("0629", "0714"),  # fourteen idle days between: just a return
    ("0630", "0714"),  # thirteen: not one
    ("0601", "0713"),
    ("0610", "0715"),
    ("0605", "0708"),
    ("0520", "0714"),
)
"""The last day before the pause, and the day they came back."""

LEAVERS = ("0610", "0615", "0622", "0628", "0701", "0703", "0704", "0705", "0706")
"""The last day of those who have not come back."""

DELETED = {30: on("0712"), 47: on("0705")}
"""Player numbers that closed their account, and when."""

TESTERS = {26, 59, 60}
"""Players that quality assurance has registered as its own."""

SPENDERS = {25: 0.5, 26: 0.4, 27: 0.4, 31: 0.5, 35: 0.4, 9: 0.6, 44: 0.9, 55: 0.0}
"""Players who pay more, or less, often than their kind."""

GUILD_LEFT = {28, 48}
"""Players whom no guild would keep."""

BORROWED_DEVICES = (
    (2, 3, "0710"),
    (16, 4, "0712"),
    (10, 5, "0713"),
    (11, 5, "0713"),
    (14, 9, "0709"),
    (15, 7, "0715"),
    (6, 13, "0708"),  # a day before "the last 7 days"
)
"""Player, owner of the device they borrowed, and the day, on which they played for that reason."""


def daily(rng: random.Random, first: date, last: date, chance: float) -> set[date]:
    return {day for day in days(first, last) if rng.random() < chance}


def habits() -> Iterator[tuple[str, date, set[date], int]]:
    """Story, registration day, active days and channel of every Tidesong player."""
    rng = luck("habits")
    old_channels = (1001, 1002, 1003, 1004, 1005, 1006, 1007)

    def since() -> date:
        return LAUNCH + DAY * rng.randrange(40)

    for n in range(8):
        start = since()
        yield "loyal", start, daily(rng, start, TODAY, 0.97 - 0.04 * n), rng.choice(old_channels)
    for _ in range(9):
        start = since()
        yield "casual", start, daily(rng, start, TODAY, 0.42), rng.choice(old_channels)
    for _ in range(5):
        start = since()
        weekends = {day for day in days(start, TODAY) if day.weekday() >= 5 and rng.random() < 0.85}
        yield "weekender", start, weekends | daily(rng, start, TODAY, 0.1), rng.choice(old_channels)
    for last in map(on, LEAVERS):
        start = since()
        yield "leaver", start, daily(rng, start, last, 0.55) | {last}, rng.choice(old_channels)
    for last, back in ((on(last), on(back)) for last, back in RETURNERS):
        start = since()
        before = daily(rng, start, last, 0.6) | {last}
        after = daily(rng, back, TODAY, 0.7) | {back}
        yield "returner", start, before | after, rng.choice(old_channels)
    for reg, channel, offsets in NEWCOMERS:
        played = {on(reg) + DAY * int(offset) for offset in offsets.split()}
        yield "newcomer", on(reg), played, channel
    for _ in range(2):
        start = since()
        yield "ghost", start, set(), rng.choice(old_channels)
    for _ in range(2):
        start = LAUNCH
        yield "tester", start, daily(rng, on("0601"), TODAY, 0.8), 1099


def tidesong_players() -> list[Player]:
    rng, money = luck("players"), luck("wallets")
    players = []
    for number, (story, registered, active, channel) in enumerate(habits(), start=1):
        closed = DELETED.get(number, TODAY)
        vip = 8 if story == "tester" else rng.choice((0, 0, 1, 2, 3, 4, 5, 6, 7, 8))
        played = (
            active | {registered} | {on(day) for who, _, day in BORROWED_DEVICES if who == number}
        )
        plat = rng.choices(("android", "ios", "pc"), (5, 3, 2))[0]
        plats = (plat, "pc") if plat != "pc" and rng.random() < 0.4 else (plat,)
        role_count = rng.choices((1, 2, 3), (5, 3, 2))[0]
        pays = {"loyal": 0.22, "casual": 0.25, "newcomer": 0.3, "returner": 0.15, "leaver": 0.15}
        guild = rng.choice(("G01", "G02", "G03", "G04", "", None))
        thrifty = money.random() < 0.3
        opens = money.choice((LAUNCH, on("0603") + DAY * money.randrange(36)))
        players.append(
            Player(
                number=number,
                story=story,
                registered=registered,
                active=frozenset(day for day in played if day <= closed),
                plats=plats,
                roles=tuple(f"r{number:03d}{n}" for n in range(1, role_count + 1)),
                server=rng.choice((11, 12, 13)),
                channel=channel,
                guild=None if number in GUILD_LEFT else guild,
                vip=vip,
                pays=SPENDERS.get(number, 0.0 if thrifty else pays.get(story, 0.1)),
                wallet_opens=LAUNCH if story in ("leaver", "tester") else opens,
                is_test=number in TESTERS,
                gender=rng.choice(("男", "女")),
            )
        )
    return players


@dataclass(frozen=True, slots=True)
class Session:
    player: Player
    start: datetime
    plat: str
    role: str
    online_sec: int
    device: str
    version: str

    @property
    def day(self) -> date:
        return self.start.date()


VERSIONS = (("1.8.0", "0319", 0), ("1.8.1", "0709", 4), ("1.9.0", "0713", 2))
"""Client version, its release day, and within how many days a player takes it up."""


def version_at(player: Player, moment: datetime) -> str:
    """The version they run: each update is taken up at six in the evening of their own day."""
    taken = [
        name
        for name, release, patience in VERSIONS
        if moment
        >= datetime.combine(on(release), time(18)) + DAY * (player.number % (patience + 1))
    ]
    return taken[-1]


def tidesong_sessions(players: list[Player]) -> list[Session]:
    """Every successful login since launch."""
    rng = luck("sessions")
    sessions = []
    for player in players:
        for day in sorted(player.active):
            for _ in range(rng.choices((1, 2, 3), (6, 3, 1))[0]):
                stay_min = rng.choice((5, 15, 30, 40, 60, 75, 120))
                plat = rng.choices(player.plats, (3, 1)[: len(player.plats)])[0]
                start = moment_on(day, rng)
                sessions.append(
                    Session(
                        player=player,
                        start=start,
                        plat=plat,
                        role=rng.choices(player.roles, (6, 2, 1)[: len(player.roles)])[0],
                        online_sec=60 * stay_min + rng.choice((0, rng.randrange(300))),
                        device=f"dv{player.number:03d}{plat[0]}",
                        version=version_at(player, start),
                    )
                )
    for borrower, owner, mmdd in BORROWED_DEVICES:
        player, plat = players[borrower - 1], players[owner - 1].plats[0]
        assert plat in player.plats, f"player {borrower} has nothing to do on {plat}"
        start = datetime.combine(on(mmdd), time(23, 5 + borrower))
        device, version = f"dv{owner:03d}{plat[0]}", version_at(player, start)
        sessions.append(Session(player, start, plat, player.roles[0], 600, device, version))
    return sorted(sessions, key=lambda s: (s.start, s.player.number))
