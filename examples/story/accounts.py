"""Accounts, and the tables that span the games."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from story.other_games import Guest, Seat
from story.tidesong import Player
from story.tidesong_deeds import Tidesong
from story.timeline import ALL, DAY, SNAPSHOTS, TODAY, Row, luck, on, stamp, ymd

UNBOUND = (11, 29, 37, 46, 55)
"""Tidesong players who never bound an account."""

SECOND_ACCOUNTS = {6: 5, 34: 1}
"""Tidesong players who are the second character of another player's account."""

MOVED = {12: "0613", 21: "0622", 22: "0705", 31: "0624", 33: "0620", 9: "0715", 16: "0715"}
"""Tidesong players who came to their account from an older one, and when."""


def account_of(player: Player) -> str | None:
    """The account a Tidesong player has come to use, if any."""
    if player.number in UNBOUND:
        return None
    return f"nl{7000 + SECOND_ACCOUNTS.get(player.number, player.number)}"


def old_account_of(number: int) -> str:
    """The account that a Tidesong player has moved away from."""
    return f"nl{7100 + number}"


def account_type(account: str) -> str:
    return ("pass", "phone", "pass", "guest", "phone", "pass")[int(account[2:]) % 6]


@dataclass(frozen=True, slots=True)
class Bond:
    """That a player belonged to an account, from `since` until the morning of `until`."""

    game: str
    player_id: str
    account: str
    plat: str
    since: date
    until: date | None = None

    def holds(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


def bonds(players: list[Player], others: list[Guest]) -> Iterator[Bond]:
    for player in players:
        if not (account := account_of(player)):
            continue
        since = player.registered
        if player.number in MOVED:
            moved = on(MOVED[player.number])
            old = old_account_of(player.number)
            yield Bond("tidesong", player.id, old, player.plats[0], since, moved)
            since = moved
        yield Bond("tidesong", player.id, account, player.plats[0], since)
    for guest in others:
        number, since = int(guest.id), guest.registered
        if number % 7 == 6:
            old = f"{guest.account[:2]}{int(guest.account[2:]) + 200}"
            yield Bond(guest.game, guest.id, old, guest.plat, since, since + DAY)
            since += DAY
        until = {5: on("0710"), 9: TODAY}.get(number % 13)
        yield Bond(guest.game, guest.id, guest.account, guest.plat, since, until)


def player2acct_df(bound: list[Bond]) -> Iterator[Row]:
    for day in SNAPSHOTS[1:]:
        for bond in bound:
            if bond.since > day:
                continue
            until = None if bond.holds(day) else bond.until
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

    def note(self, start: datetime, online_sec: int) -> None:
        self.start = min(self.start, start)
        self.online_sec += online_sec
        self.login_cnt += 1


def game_active_di(
    world: Tidesong,
    seats: list[Seat],
    nightrail: dict[tuple[date, Guest], list[Row]],
    bound: list[Bond],
) -> Iterator[Row]:
    """Total, per-platform and per-account-type rows; who plays without an account is not seen."""
    seen: dict[tuple[date, str, str, str], Presence] = {}
    bonds_of: dict[tuple[str, str], list[Bond]] = defaultdict(list)
    for bond in bound:
        bonds_of[bond.game, bond.player_id].append(bond)

    def presence(game: str, player_id: str, plat: str, start: datetime) -> Presence | None:
        held = [bond for bond in bonds_of[game, player_id] if bond.holds(start.date())]
        if not held or start.date() < on("0705"):
            return None
        return seen.setdefault((start.date(), game, held[0].account, plat), Presence(start))

    for session in world.sessions:
        if day := presence("tidesong", session.player.id, session.plat, session.start):
            day.note(session.start, session.online_sec)
            day.is_new |= session.day == session.player.registered
    for order in world.orders:
        if day := presence("tidesong", order.player.id, order.plat, order.at):
            day.pay_fen += order.amount if order.counts else 0
    for seat in seats:
        guest = seat.guest
        if guest and (day := presence("cogchess", guest.id, guest.plat, seat.start)):
            day.note(seat.start, int((seat.out_at - seat.start).total_seconds()))
            day.is_new |= seat.start.date() == guest.registered
    for (date_, guest), rows in nightrail.items():
        start = datetime.combine(date_, time(19, int(guest.id) % 60))
        minutes = sum(row["play_min"] for row in rows if isinstance(row["play_min"], Decimal))
        if day := presence("nightrail", guest.id, guest.plat, start):
            day.note(start, int(minutes * 60))
            day.is_new |= date_ == guest.registered

    grains: dict[tuple[date, str, str, str, str], list[Presence]] = defaultdict(list)
    for (date_, game, account, plat), day in seen.items():
        for kind, where in ((ALL, ALL), (ALL, plat), (account_type(account), ALL)):
            grains[date_, game, kind, where, account].append(day)
    for (date_, game, kind, where, account), group in sorted(grains.items()):
        yield {
            "stat_day": int(ymd(date_)),
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
