"""Tidesong: what its players buy, fight and collect."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from story.tidesong import Player, Session, tidesong_players, tidesong_sessions
from story.timeline import ALL, Row, hour_of, luck, on, stamp

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

SPECIAL_ORDERS = (
    (5, "0630", "p_gift30", 0),
    (8, "0531", "p_gift30", 0),
    (8, "0701", "p_gift30", 0),
    (11, "0630", "p_top100", 70),
    (12, "0617", "p_gift6", 0),
    (12, "0703", "p_card30", 0),
    (13, "0614", "p_gift6", 0),
    (20, "0621", "p_card30", 0),
    (28, "0516", "p_card30", 0),
    (28, "0616", "p_card30", 0),
    (29, "0601", "p_top100", 0),
    (30, "0519", "p_top100", 0),
    (52, "0715", "p_gift6", 0),
    (53, "0708", "p_pass", 0),
)
"""Orders that some question turns on: player, day, product, hours until the refund (0: none)."""


@dataclass(frozen=True, slots=True)
class Order:
    order_id: str
    at: datetime
    player: Player
    plat: str
    role: str
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
    whims = {s.player.id: luck(f"orders of {s.player.id}") for s in sessions}
    orders: list[Order] = []
    for session in sessions:
        player = session.player
        rng = whims[player.id]
        chance = 0.35 if player.story == "tester" else player.pays
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
                role=session.role,
                product=rng.choices(PRODUCTS, weights)[0],
                pay_channel="iap" if session.plat == "ios" else rng.choice(("quickpay", "cardpay")),
                failed=failed,
                sandbox=rng.random() < (0.6 if player.story == "tester" else 0.03),
                refunded_at=None if failed else refunded,
                repeats=0 if failed else rng.choices((0, 1, 2), (16, 3, 1))[0],
            )
        )
    for nth, (number, mmdd, product_id, refund_hours) in enumerate(SPECIAL_ORDERS, start=1):
        session = next(s for s in sessions if s.player.number == number and s.day == on(mmdd))
        at = session.start + timedelta(seconds=90)
        orders.append(
            Order(
                order_id=f"od9{nth:04d}",
                at=at,
                player=session.player,
                plat=session.plat,
                role=session.role,
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
                assert isinstance(row["coin_type"], int)
                assert isinstance(row["balance"], int)
                current[row["coin_type"] - 1] = row["balance"]
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
                "coin_type": currency,
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
