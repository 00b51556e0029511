"""Tells the story of Northlamp's players with a fixed seed and writes its rows to insert_sql.json.

    python examples/build.py            # rewrites examples/insert_sql.json, byte for byte the same

Tables (schema.json), questions (final_dataset.json) and knowledge (common_knowledge.md) are written
by hand; only the rows come from here. The world is simulated once, then each table takes the window
of it that the table keeps, so that a login in a flow, in a daily sum and in a bitmap is one login.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

HERE = Path(__file__).parent
SEED = 20250715
YEAR = 2025
LAUNCH = date(YEAR, 3, 20)
TODAY = date(YEAR, 7, 15)
DAY = timedelta(days=1)
ALL = "-100"
SNAPSHOTS = (date(YEAR, 6, 30), date(YEAR, 7, 14), TODAY)
"""The days whose `_df` partitions are kept; narrow tables only keep the last two."""

Value: TypeAlias = str | int | float | Decimal | None
Row: TypeAlias = dict[str, Value]


def luck(purpose: str) -> random.Random:
    """A generator of its own for each purpose, so that no part of the story shifts another."""
    return random.Random(f"{SEED}/{purpose}")  # noqa: S311  (a story, not a secret)


def on(mmdd: str) -> date:
    return date(YEAR, int(mmdd[:2]), int(mmdd[2:]))


def days(first: date, last: date) -> list[date]:
    return [first + DAY * n for n in range((last - first).days + 1)]


def ymd(day: date) -> str:
    return day.strftime("%Y%m%d")


def hour_of(moment: datetime) -> str:
    return moment.strftime("%Y%m%d%H")


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def moment_on(day: date, rng: random.Random) -> datetime:
    """A moment of the day that leaves ten minutes of it; evenings are busy, small hours are not."""
    night: list[float] = [2, 1, *[0.3] * 5]
    morning: list[float] = [1, 2, 2, 2, 3]
    afternoon: list[float] = [5, 4, 3, 3, 3, 4]
    evening: list[float] = [6, 9, 11, 10, 7, 4]
    hour = rng.choices(range(24), night + morning + afternoon + evening)[0]
    return datetime.combine(day, time(hour, rng.randrange(50), rng.randrange(60)))


# --- Tidesong: who plays, and when -------------------------------------------------------------


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
        role_count = rng.choices((1, 2, 3), (7, 2, 1))[0]
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
                wallet_opens=LAUNCH if story == "leaver" else opens,
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


# --- Tidesong: what they buy, fight and collect ------------------------------------------------

PRODUCTS = (
    ("p_card30", "月卡", 3000),
    ("p_pass", "战令", 6800),
    ("p_gift6", "礼包", 600),
    ("p_gift30", "礼包", 3000),
    ("p_gift128", "礼包", 12800),
    ("p_top100", "直充", 10000),
    ("p_top328", "直充", 32800),
    ("p_top648", "直充", 64800),
)


OUTAGE = on("0705")
"""The day the payment service was down."""

RARE_BUYERS = (
    (8, "0531", "p_gift30", 0),
    (8, "0701", "p_gift30", 0),
    (11, "0630", "p_top100", 70),
    (20, "0621", "p_card30", 0),
    (28, "0516", "p_card30", 0),
    (28, "0616", "p_card30", 0),
    (29, "0601", "p_top100", 0),
    (30, "0519", "p_top100", 0),
    (52, "0715", "p_gift6", 0),
)
"""All that those who hardly ever pay have bought: player, day, product, hours until the refund."""


@dataclass(frozen=True, slots=True)
class Order:
    order_id: str
    at: datetime
    player: Player
    plat: str
    product: tuple[str, str, int]
    pay_channel: str
    failed: bool = False
    sandbox: bool = False
    refunded_at: datetime | None = None
    repeats: int = 0
    """How often the payment callback was delivered again."""

    @property
    def amount(self) -> int:
        return self.product[2]

    @property
    def counts(self) -> bool:
        return not (self.failed or self.sandbox)


def tidesong_orders(sessions: list[Session]) -> list[Order]:
    """Orders follow logins: an order needs someone online."""
    rng = luck("orders")
    orders: list[Order] = []
    for session in sessions:
        player = session.player
        chance = 0.25 if player.story == "tester" else player.pays
        if rng.random() >= chance or session.day < player.wallet_opens:
            continue
        if session.day == OUTAGE:
            continue
        at = session.start + timedelta(seconds=rng.randrange(60, 280))
        weights = (5, 4, 5, 4, 3, 3, 2, 1) if player.vip >= 5 else (4, 2, 6, 3, 1, 1, 0.3, 0.1)
        refunded = at + timedelta(hours=rng.randrange(2, 130)) if rng.random() < 0.16 else None
        failed = rng.random() < 0.08
        orders.append(
            Order(
                order_id=f"od{len(orders) + 1:05d}",
                at=at,
                player=player,
                plat=session.plat,
                product=rng.choices(PRODUCTS, weights)[0],
                pay_channel="iap" if session.plat == "ios" else rng.choice(("quickpay", "cardpay")),
                failed=failed,
                sandbox=rng.random() < (0.6 if player.story == "tester" else 0.03),
                refunded_at=None if failed else refunded,
                repeats=0 if failed else rng.choices((0, 1, 2), (16, 3, 1))[0],
            )
        )
    for nth, (number, mmdd, product_id, refund_hours) in enumerate(RARE_BUYERS, start=1):
        session = next(s for s in sessions if s.player.number == number and s.day == on(mmdd))
        at = session.start + timedelta(seconds=90)
        orders.append(
            Order(
                order_id=f"od9{nth:04d}",
                at=at,
                player=session.player,
                plat=session.plat,
                product=next(product for product in PRODUCTS if product[0] == product_id),
                pay_channel="quickpay",
                refunded_at=at + timedelta(hours=refund_hours) if refund_hours else None,
            )
        )
    return sorted(orders, key=lambda order: (order.at, order.order_id))


@dataclass(frozen=True, slots=True)
class Fight:
    """One player's part in one battle."""

    battle_id: str
    end: datetime
    player: Player
    plat: str
    role: str
    dungeon: int
    difficulty: int
    team_size: int
    is_leader: bool
    is_win: bool
    cost_sec: int
    deaths: int
    damage: int
    score: float | None


DUNGEONS = (301, 302, 303, 304, 305, 306, 307, 308, 399)
"""399, a seasonal one, was never entered in the configuration table."""


def tidesong_fights(sessions: list[Session]) -> list[Fight]:
    rng = luck("fights")
    fights: list[Fight] = []
    lobby: dict[date, list[Session]] = defaultdict(list)
    for session in sessions:
        if session.day >= on("0620") and rng.random() < 0.5:
            lobby[session.day].append(session)
    battle = 0
    for waiting in lobby.values():
        while waiting:
            team = {s.player.id: s for s in waiting[: rng.choice((1, 1, 2, 3))]}
            del waiting[: len(team)]
            battle += 1
            difficulty = rng.choices((1, 2, 3), (5, 3, 2))[0]
            dungeon = rng.choices(DUNGEONS, (6, 5, 5, 2, 4, 3, 1, 1, 11))[0]
            is_win = rng.random() < {1: 0.8, 2: 0.55, 3: 0.35}[difficulty]
            cost = rng.randrange(120, 600) + 60 * difficulty
            end = max(s.start for s in team.values()) + timedelta(seconds=cost)
            for place, session in enumerate(team.values()):
                fights.append(
                    Fight(
                        battle_id=f"bt{battle:04d}",
                        end=min(end, datetime.combine(session.day, time(23, 59, 50))),
                        player=session.player,
                        plat=session.plat,
                        role=session.role,
                        dungeon=dungeon,
                        difficulty=difficulty,
                        team_size=len(team),
                        is_leader=place == 0,
                        is_win=is_win,
                        cost_sec=cost,
                        deaths=rng.choice((0, 0, 1, 2)) + (0 if is_win else 1),
                        damage=rng.randrange(20, 900) * 1000,
                        score=round(rng.uniform(5, 10), 1) if is_win else None,
                    )
                )
    return sorted(fights, key=lambda f: (f.end, f.battle_id, f.player.number))


@dataclass(slots=True)
class Purse:
    """Balances of one player: crystals (currency 1) and shells (currency 2)."""

    crystals: int
    shells: int
    flows: list[tuple[datetime, Row]] = field(default_factory=list)

    def balances(self, day: date) -> tuple[int, int]:
        """Crystals and shells at the end of a day."""
        current = [self.crystals, self.shells]
        for at, row in self.flows:
            if at.date() <= day:
                assert isinstance(row["currency_type"], int)
                assert isinstance(row["balance"], int)
                current[row["currency_type"] - 1] = row["balance"]
        return current[0], current[1]


REASONS = {
    (1, 0): ((1101, "充值到账"), (1102, "活动奖励")),
    (1, 1): ((1201, "祈愿"), (1202, "购买时装"), (1203, "体力补给"), (1204, "改名")),
    (2, 0): ((2101, "副本掉落"), (2102, "每日签到")),
    (2, 1): ((2201, "装备强化"), (2202, "集市购物")),
}
"""By currency and direction (0 gained, 1 spent)."""


def tidesong_purses(sessions: list[Session]) -> dict[str, Purse]:
    rng = luck("purses")
    purses: dict[str, Purse] = {}
    for session in sessions:
        player = session.player
        if player.id not in purses:
            purses[player.id] = Purse(rng.randrange(0, 90) * 10, rng.randrange(10, 300) * 10)
        if session.day < on("0709") or rng.random() < 0.25:
            continue
        purse = purses[player.id]
        for step in range(rng.choice((1, 1, 2, 3))):
            at = session.start + timedelta(seconds=40 + 31 * step)
            currency = rng.choice((1, 1, 2))
            held = purse.balances(at.date())[currency - 1]
            flow = rng.choice((0, 1)) if held >= 60 else 0
            change = rng.randrange(1, 30) * 10
            change = min(change, held) if flow == 1 else change
            reason_id, reason = rng.choice(REASONS[currency, flow])
            row: Row = {
                "imp_hour": hour_of(at),
                "event_time": stamp(at),
                "player_id": player.id,
                "role_id": session.role,
                "server_id": player.server,
                "plat_type": session.plat,
                "currency_type": currency,
                "flow_type": flow,
                "change_cnt": change,
                "balance": held + (change if flow == 0 else -change),
                "reason_id": reason_id,
                "reason_name": reason,
            }
            purse.flows.append((at, row))
    return purses


@dataclass(frozen=True)
class Tidesong:
    players: list[Player]
    sessions: list[Session]
    orders: list[Order]
    fights: list[Fight]
    purses: dict[str, Purse]

    @classmethod
    def tell(cls) -> Tidesong:
        players = tidesong_players()
        sessions = tidesong_sessions(players)
        return cls(
            players,
            sessions,
            tidesong_orders(sessions),
            tidesong_fights(sessions),
            tidesong_purses(sessions),
        )

    def sessions_of(self, player: Player, plat: str = ALL) -> list[Session]:
        return [s for s in self.sessions if s.player is player and plat in (ALL, s.plat)]

    def orders_of(self, player: Player, plat: str = ALL) -> list[Order]:
        """The orders that count: paid, and with real money."""
        return [o for o in self.orders if o.player is player and o.counts and plat in (ALL, o.plat)]

    def fights_of(self, player: Player) -> list[Fight]:
        return [f for f in self.fights if f.player is player]


# --- Tidesong: its tables ----------------------------------------------------------------------

WORN_OUT_CALLBACKS = 9  # every ninth login request reaches the log twice
FAILED_LOGINS = (
    (30, "0714"),  # a closed account tries again
    (23, "0712"),
    (26, "0710"),
    (3, "0712"),
    (7, "0712"),
    (14, "0712"),
    (16, "0711"),
)
"""Player, day of a login that was refused."""


def playerlogin_hi(world: Tidesong) -> Iterator[Row]:
    rng = luck("playerlogin")
    requests = [(s, 0) for s in world.sessions if s.day >= on("0707")]
    for number, mmdd in FAILED_LOGINS:
        player = world.players[number - 1]
        start = datetime.combine(on(mmdd), time(12, number, 8))
        plat = player.plats[0]
        device = "dv009a" if number == 26 else f"dv{number:03d}{plat[0]}"
        refused = Session(player, start, plat, player.roles[0], 0, device, "1.8.0")
        requests.append((refused, rng.choice((1003, 2001))))
    requests.sort(key=lambda pair: (pair[0].start, pair[0].player.number))
    for nth, (session, result) in enumerate(requests):
        row: Row = {
            "imp_hour": hour_of(session.start),
            "event_time": stamp(session.start),
            "player_id": session.player.id,
            "role_id": session.role,
            "server_id": session.player.server,
            "plat_type": session.plat,
            "channel_id": session.player.channel,
            "client_version": session.version,
            "device_model": {"android": "Kite 7", "ios": "Aria 9", "pc": "PC"}[session.plat],
            "device_id": session.device,
            "net_type": "wifi" if session.plat == "pc" else rng.choice(("wifi", "4g", "5g")),
            "role_level": session.player.level(session.day),
            "vip_level": session.player.vip,
            "login_result": result,
            "province": rng.choice(("广东", "四川", "浙江", "湖北", "辽宁")),
            "is_emulator": int(session.plat == "android" and session.player.number % 11 == 0),
        }
        yield row
        if nth % WORN_OUT_CALLBACKS == 0:
            yield row


def recharge_hi(world: Tidesong) -> list[Row]:
    reports: list[tuple[datetime, Order, int]] = []
    for order in world.orders:
        status = 3 if order.failed else 1
        times = (order.at + timedelta(seconds=2 * nth) for nth in range(order.repeats + 1))
        reports.extend((at, order, status) for at in times)
        if order.refunded_at:
            reports.append((order.refunded_at, order, 2))
    reports.sort(key=lambda report: (report[0], report[1].order_id, report[2]))
    return [
        {
            "imp_hour": hour_of(at),
            "event_time": stamp(at),
            "order_id": order.order_id,
            "player_id": order.player.id,
            "role_id": order.player.roles[0],
            "server_id": order.player.server,
            "plat_type": order.plat,
            "pay_channel": order.pay_channel,
            "product_id": order.product[0],
            "product_type": order.product[1],
            "amount_fen": order.amount,
            "order_status": status,
            "is_sandbox": int(order.sandbox),
            "role_level": order.player.level(at.date()),
            "channel_id": order.player.channel,
        }
        for at, order, status in reports
        if on("0530") <= at.date() <= TODAY
    ]


def dungeon_hi(world: Tidesong) -> list[Row]:
    return [
        {
            "imp_hour": hour_of(fight.end),
            "event_time": stamp(fight.end),
            "battle_id": fight.battle_id,
            "player_id": fight.player.id,
            "role_id": fight.role,
            "server_id": fight.player.server,
            "plat_type": fight.plat,
            "dungeon_id": fight.dungeon,
            "difficulty": fight.difficulty,
            "team_size": fight.team_size,
            "is_leader": int(fight.is_leader),
            "is_win": int(fight.is_win),
            "cost_sec": fight.cost_sec,
            "death_cnt": fight.deaths,
            "damage": fight.damage,
            "score": fight.score,
        }
        for fight in world.fights
        if on("0628") <= fight.end.date() <= TODAY
    ]


def currency_hi(world: Tidesong) -> list[Row]:
    flows = [flow for purse in world.purses.values() for flow in purse.flows]
    flows.sort(key=lambda flow: (flow[0], str(flow[1]["player_id"])))
    return [row | {"flow_id": f"cf{nth:05d}"} for nth, (_, row) in enumerate(flows, start=1)]


def login_di(world: Tidesong) -> Iterator[Row]:
    grains: dict[tuple[date, str, int], list[Session]] = defaultdict(list)
    for session in world.sessions:
        if session.day >= on("0629"):
            for plat in (ALL, session.plat):
                grains[session.day, plat, session.player.number].append(session)
    for (day, plat, _), sessions in sorted(grains.items(), key=lambda item: item[0]):
        player = sessions[0].player
        fights = [f for f in world.fights_of(player) if f.end.date() == day]
        yield {
            "stat_date": ymd(day),
            "plat_type": plat,
            "player_id": player.id,
            "role_cnt": len({s.role for s in sessions}),
            "max_level": player.level(day),
            "vip_level": player.vip,
            "online_sec": sum(s.online_sec for s in sessions),
            "login_cnt": len(sessions),
            "friend_cnt": player.number * 7 % 40,
            "guild_id": player.guild,
            "dungeon_cnt": sum(1 for f in fights if plat in (ALL, f.plat)),
            "channel_id": player.channel,
            "is_new": int(player.registered == day),
            "first_login_time": stamp(sessions[0].start),
            "last_login_time": stamp(sessions[-1].start),
        }


def bitmap(happened: set[date], day: date) -> str:
    """100 characters, the first for the day itself, each further one for a day earlier."""
    return "".join("1" if day - DAY * back in happened else "0" for back in range(100))


def active_df(world: Tidesong) -> Iterator[Row]:
    for day in SNAPSHOTS[1:]:
        for player in world.players:
            for plat in (ALL, *player.plats):
                active = {s.day for s in world.sessions_of(player, plat) if s.day <= day}
                orders = [o for o in world.orders_of(player, plat) if o.at.date() <= day]
                paid = {o.at.date() for o in orders}
                if not active:
                    continue
                yield {
                    "stat_date": ymd(day),
                    "plat_type": plat,
                    "player_id": player.id,
                    "reg_date": ymd(player.registered),
                    "last_act_date": ymd(max(active)),
                    "act_bitmap": bitmap(active, day),
                    "pay_bitmap": bitmap(paid, day),
                    "act_days": len(active),
                    "pay_days": len(paid),
                    "total_pay_fen": sum(o.amount for o in orders),
                }


def pay_di(world: Tidesong) -> Iterator[Row]:
    paid: dict[tuple[date, str, int], list[Order]] = defaultdict(list)
    refunded: dict[tuple[date, str, int], list[Order]] = defaultdict(list)
    first_paid: dict[int, date] = {}
    for order in world.orders:
        if order.counts:
            first_paid.setdefault(order.player.number, order.at.date())
            for plat in (ALL, order.plat):
                paid[order.at.date(), plat, order.player.number].append(order)
                if order.refunded_at:
                    refunded[order.refunded_at.date(), plat, order.player.number].append(order)
    for day, plat, number in sorted(paid.keys() | refunded.keys()):
        if not on("0530") <= day <= TODAY:
            continue
        bought, returned = paid[day, plat, number], refunded[day, plat, number]
        yield {
            "stat_day": int(ymd(day)),
            "plat_type": plat,
            "player_id": world.players[number - 1].id,
            "pay_fen": sum(o.amount for o in bought),
            "pay_cnt": len(bought),
            "refund_fen": sum(o.amount for o in returned),
            "refund_cnt": len(returned),
            "max_order_fen": max((o.amount for o in bought), default=0),
            "is_first_pay": int(first_paid[number] == day),
        }


def lifecycle(age_days: int, lost_days: int) -> str:
    if lost_days >= 14:
        return "流失"
    if lost_days >= 7:
        return "沉默"
    return "新手" if age_days < 7 else "成长" if age_days < 30 else "成熟"


def pay_level(total_fen: int) -> str:
    if total_fen == 0:
        return "R0"
    return "R1" if total_fen < 10000 else "R2" if total_fen < 50000 else "R3"


def player_wide_df(world: Tidesong) -> Iterator[Row]:
    rng = luck("power")
    posts = ("成员", "成员", "长老", "会长")
    power = {p.number: rng.randrange(80, 999) * 100 for p in world.players}
    for day in SNAPSHOTS:
        week, month = day - DAY * 6, day - DAY * 29
        for player in world.players:
            sessions = [s for s in world.sessions_of(player) if s.day <= day]
            if not sessions:
                continue
            orders = [o for o in world.orders_of(player) if o.at.date() <= day]
            refunds = [o for o in orders if o.refunded_at and o.refunded_at.date() <= day]
            fights = [f for f in world.fights_of(player) if f.end.date() <= day]
            fights_7 = [f for f in fights if f.end.date() >= week]
            active = {s.day for s in sessions}
            lost = (day - max(active)).days
            total = sum(o.amount for o in orders)
            crystals, shells = world.purses[player.id].balances(day)
            cards = [o.at.date() for o in orders if o.product[1] == "月卡"]
            yield {
                "stat_date": ymd(day),
                "player_id": player.id,
                "main_role_id": player.roles[0],
                "nick_name": f"{'雾灯帆鲸礁'[player.number % 5]}中客{player.number:02d}",
                "server_id": player.server,
                "channel_id": player.channel,
                "reg_date": ymd(player.registered),
                "reg_plat": player.plats[0],
                "last_login_date": ymd(max(active)),
                "lost_days": lost,
                "act_days_7": sum(1 for d in active if d >= week),
                "act_days_30": sum(1 for d in active if d >= month),
                "act_days_total": len(active),
                "online_sec_7": sum(s.online_sec for s in sessions if s.day >= week),
                "online_sec_30": sum(s.online_sec for s in sessions if s.day >= month),
                "role_level": player.level(day),
                "vip_level": player.vip,
                "power": power[player.number] + 150 * len(active),
                "guild_id": player.guild,
                "guild_role": posts[player.number % 4] if player.guild else None,
                "friend_cnt": player.number * 7 % 40,
                "pay_fen_7": sum(o.amount for o in orders if o.at.date() >= week),
                "pay_fen_30": sum(o.amount for o in orders if o.at.date() >= month),
                "pay_fen_total": total,
                "pay_cnt_total": len(orders),
                "refund_fen_total": sum(o.amount for o in refunds),
                "first_pay_date": ymd(orders[0].at.date()) if orders else None,
                "last_pay_date": ymd(orders[-1].at.date()) if orders else None,
                "is_month_card": int(any((day - bought).days < 30 for bought in cards)),
                "dungeon_cnt_7": len(fights_7),
                "dungeon_win_7": sum(1 for f in fights_7 if f.is_win),
                "max_dungeon_id": max((f.dungeon for f in fights if f.is_win), default=None),
                "crystal_balance": crystals,
                "shell_balance": shells,
                "lifecycle": lifecycle((day - player.registered).days, lost),
                "pay_level": pay_level(total),
                "gender": player.gender,
                "is_test": int(player.is_test),
                "is_deleted": int(DELETED.get(player.number, TODAY) < day),
                "update_time": stamp(datetime.combine(day + DAY, time(4, 30))),
            }


def tidesong_dungeon_nf() -> list[Row]:
    names = (
        "雾港初航",
        "沉船集市",
        "盐风灯塔",
        "逆流长廊",
        "鲸骨祭坛",
        "风暴之眼",
        "镜海深处",
        "潮王座",
    )
    categories = ("剧情", "剧情", "剧情", "秘境", "团本", "团本", "秘境", "团本")
    configured = zip(DUNGEONS, names, categories, strict=False)
    return [
        {
            "dungeon_id": dungeon,
            "dungeon_name": name,
            "category": category,
            "chapter": nth // 2 + 1,
            "min_level": 5 + 7 * nth,
            "recommend_power": 6000 + 9000 * nth,
            "open_date": ymd(LAUNCH + DAY * 12 * nth),
            "is_open": int(dungeon != 308),
        }
        for nth, (dungeon, name, category) in enumerate(configured)
    ]


# --- The other games ---------------------------------------------------------------------------


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
            if day < guest.registered or rng.random() > 0.24:
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


# --- Accounts and what spans the games ---------------------------------------------------------

UNBOUND = (11, 29, 37, 46, 55)
"""Tidesong players who never bound an account."""
SECOND_ACCOUNTS = {6: 5, 34: 1}
"""Tidesong players who are the second character of another player's account."""


def account_of(player: Player) -> str | None:
    if player.number in UNBOUND:
        return None
    return f"nl{7000 + SECOND_ACCOUNTS.get(player.number, player.number)}"


def account_type(account: str) -> str:
    return ("pass", "phone", "pass", "guest", "phone", "pass")[int(account[2:]) % 6]


MOVED = {12: "0613", 21: "0622", 22: "0705", 31: "0624", 33: "0620", 9: "0715", 16: "0715"}
"""Tidesong players who came to their account from an older one, and when."""


@dataclass(frozen=True, slots=True)
class Bond:
    game: str
    player_id: str
    account: str
    plat: str
    since: date
    until: date | None = None


def bonds(players: list[Player], others: list[Guest]) -> Iterator[Bond]:
    for player in players:
        if not (account := account_of(player)):
            continue
        since = player.registered + DAY * (player.number % 2)
        if player.number in MOVED:
            moved = on(MOVED[player.number])
            old = f"nl{7100 + player.number}"
            yield Bond("tidesong", player.id, old, player.plats[0], since, moved)
            since = moved
        yield Bond("tidesong", player.id, account, player.plats[0], since)
    for guest in others:
        number = int(guest.id)
        since = guest.registered
        if number % 7 == 6:
            old = (
                f"nl{7200 + number % 100}"
                if guest.game != "glowfarm"
                else f"gf{9100 + number % 100}"
            )
            yield Bond(guest.game, guest.id, old, guest.plat, since, since + DAY)
            since += DAY
        until = {5: on("0710"), 9: TODAY}.get(number % 13)
        yield Bond(guest.game, guest.id, guest.account, guest.plat, since, until)


def player2acct_df(world: Tidesong, others: list[Guest]) -> Iterator[Row]:
    for day in SNAPSHOTS[1:]:
        for bond in bonds(world.players, others):
            if bond.since > day:
                continue
            until = bond.until if bond.until and bond.until <= day else None
            yield {
                "stat_date": ymd(day),
                "game_code": bond.game,
                "player_id": bond.player_id,
                "acct_id": bond.account,
                "acct_type": account_type(bond.account),
                "bind_status": 0 if until else 1,
                "bind_time": stamp(datetime.combine(bond.since, time(20, 15))),
                "unbind_time": stamp(datetime.combine(until, time(9, 40))) if until else None,
                "bind_plat": bond.plat,
            }


@dataclass(slots=True)
class Presence:
    """One account's day in one game on one platform."""

    start: datetime
    online_sec: int = 0
    login_cnt: int = 0
    pay_fen: int = 0
    is_new: bool = False


def game_active_di(
    world: Tidesong, seats: list[Seat], nightrail: dict[tuple[date, Guest], list[Row]]
) -> Iterator[Row]:
    """Total, per-platform and per-account-type rows; nothing finer is kept."""
    first = on("0705")
    seen: dict[tuple[date, str, str, str], Presence] = {}

    def note(
        game: str, account: str, plat: str, start: datetime, online: int, *, new: bool
    ) -> None:
        presence = seen.setdefault((start.date(), game, account, plat), Presence(start))
        presence.start = min(presence.start, start)
        presence.online_sec += online
        presence.login_cnt += 1
        presence.is_new |= new

    for session in world.sessions:
        account = account_of(session.player)
        if account and session.day >= first:
            new = session.day == session.player.registered
            note("tidesong", account, session.plat, session.start, session.online_sec, new=new)
    for order in world.orders:
        account = account_of(order.player)
        if account and order.counts and order.at.date() >= first:
            seen[order.at.date(), "tidesong", account, order.plat].pay_fen += order.amount
    for seat in seats:
        if seat.guest and seat.start.date() >= first:
            played = int((seat.out_at - seat.start).total_seconds())
            new = seat.start.date() == seat.guest.registered
            note("cogchess", seat.guest.account, seat.guest.plat, seat.start, played, new=new)
    for (day, guest), rows in nightrail.items():
        if day >= first:
            minutes = sum(row["play_min"] for row in rows if isinstance(row["play_min"], Decimal))
            start = datetime.combine(day, time(19, int(guest.id) % 60))
            new = day == guest.registered
            note("nightrail", guest.account, guest.plat, start, int(minutes * 60), new=new)

    grains: dict[tuple[date, str, str, str, str], list[Presence]] = defaultdict(list)
    for (day, game, account, plat), presence in seen.items():
        for kind, where in ((ALL, ALL), (ALL, plat), (account_type(account), ALL)):
            grains[day, game, kind, where, account].append(presence)
    for (day, game, kind, where, account), group in sorted(grains.items()):
        yield {
            "stat_day": int(ymd(day)),
            "game_code": game,
            "acct_type": kind,
            "plat_type": where,
            "acct_id": account,
            "online_sec": sum(p.online_sec for p in group),
            "login_cnt": sum(p.login_cnt for p in group),
            "pay_fen": sum(p.pay_fen for p in group),
            "is_new": int(any(p.is_new for p in group)),
            "first_login_time": stamp(min(p.start for p in group)),
        }


NOT_PROFILED = ("nl7003", "nl7027", "nl7044", "nl7061")


def acct_profile_mf(accounts: list[str]) -> Iterator[Row]:
    rng = luck("profiles")
    cities = (
        ("上海", "上海", "一线"),
        ("广东", "深圳", "一线"),
        ("四川", "成都", "新一线"),
        ("浙江", "杭州", "新一线"),
        ("福建", "厦门", "二线"),
        ("湖南", "衡阳", "三线及以下"),
        ("未知", "未知", None),
    )
    homes = {account: rng.choice(cities) for account in accounts}
    ages = {account: rng.choice(("18-24", "25-30", "31-40", "41+", None)) for account in accounts}
    for month in (202505, 202506):
        for account in accounts:
            if account in NOT_PROFILED:
                continue
            if rng.random() < 0.2:
                homes[account] = rng.choice(cities)
            yield {
                "stat_month": month,
                "acct_id": account,
                "acct_type": account_type(account),
                "gender": ("男", "女", "男", "女", "未知")[int(account[2:]) % 5],
                "age_band": ages[account],
                "province": homes[account][0],
                "city": homes[account][1],
                "city_tier": homes[account][2],
                "device_price": ("高", "中", "中", "低")[int(account[2:]) % 4],
                "life_games": 1 + int(account[2:]) % 3,
            }


def channel_nf() -> list[Row]:
    channels = (
        (1001, "极光应用站", "应用商店", "android", "CPS", 0, "陆晓", "20250320"),
        (1002, "果园商店", "应用商店", "ios", "CPS", 0, "陆晓", "20250320"),
        (1003, "快流信息流A", "信息流", "android", "CPA", 0, "唐宁", "20250401"),
        (1004, "快流信息流B", "信息流", "ios", "CPA", 0, "唐宁", "20250415"),
        (1005, "主播合作一期", "达人", "android", "CPA", 0, "方婕", "20250520"),
        (1006, "官网PC包", "官网", "pc", "自然量", 0, "陆晓", "20250320"),
        (1007, "官网安卓包", "官网", "android", "自然量", 0, "陆晓", "20250320"),
        (1008, "主播合作二期", "达人", "ios", "CPA", 0, "方婕", "20250628"),
        (1009, "短视频挑战赛", "信息流", "android", "CPA", 0, "唐宁", "20250712"),
        (1010, "校园地推", "达人", "android", "CPA", 0, "方婕", "20250331"),
        (1011, "官网预约包", "官网", "ios", "自然量", 0, "陆晓", "20250506"),
        (1099, "内测买量", "信息流", "android", "CPA", 1, "唐宁", "20250601"),
    )
    keys = (
        "channel_id",
        "channel_name",
        "channel_group",
        "plat_type",
        "cost_mode",
        "is_test",
        "owner",
        "online_date",
    )
    return [dict(zip(keys, channel, strict=True)) for channel in channels]


def test_player_nf(world: Tidesong) -> list[Row]:
    testers = [
        ("tidesong", p.id, account_of(p), "周岚", "质量部", "回归测试", "20250320", 1)
        for p in world.players
        if p.is_test
    ]
    registered = (
        *testers,
        ("tidesong", "100002", "nl7002", "许立", "运营部", "活动验收", "20250410", 0),  # withdrawn
        ("tidesong", "100025", "nl7025", "许立", "运营部", "活动验收", "20250410", 0),
        ("cogchess", "100031", "nl7061", "周岚", "质量部", "回归测试", "20250401", 1),
        ("cogchess", "100035", "nl7007", "贺衡", "研发部", "匹配调试", "20250620", 1),
        ("cogchess", "100047", "nl7063", "贺衡", "研发部", "匹配调试", "20250401", 0),
        ("cogchess", "100052", "nl7063", "贺衡", "研发部", "匹配调试", "20250401", 1),
        ("nightrail", "100032", "nl7010", "贺衡", "研发部", "联机调试", "20250601", 1),
        ("nightrail", "100033", "nl7014", "贺衡", "研发部", "联机调试", "20250601", 1),
    )
    keys = ("game_code", "player_id", "acct_id", "owner", "dept", "reason", "add_date", "is_valid")
    return [dict(zip(keys, each, strict=True)) for each in registered]


# --- Writing -----------------------------------------------------------------------------------


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
    accounts = sorted({*shared, *own, *(f"nl{7100 + number}" for number in MOVED)})
    return {
        "dwd_tidesong_playerlogin_hi": playerlogin_hi(world),
        "dwd_tidesong_recharge_hi": recharge_hi(world),
        "dwd_tidesong_dungeon_hi": dungeon_hi(world),
        "dwd_tidesong_currency_hi": currency_hi(world),
        "dws_tidesong_login_di": login_di(world),
        "dws_tidesong_active_df": active_df(world),
        "dws_tidesong_pay_di": pay_di(world),
        "dws_tidesong_player_wide_df": player_wide_df(world),
        "dws_nlg_game_active_di": game_active_di(world, seats, runs),
        "dim_nlg_player2acct_df": player2acct_df(world, [*cogchess, *nightrail, *glowfarm]),
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
