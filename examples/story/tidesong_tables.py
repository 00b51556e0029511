"""Tidesong's tables, each with the window of the story that the table keeps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from story.tidesong import DELETED, Session
from story.tidesong_deeds import DUNGEONS, Order, Tidesong
from story.timeline import (
    ALL,
    DAY,
    LAUNCH,
    SNAPSHOTS,
    TODAY,
    Row,
    hour_of,
    luck,
    on,
    stamp,
    ymd,
)

REPEAT_EVERY = 9
"""One login request in so many reaches the log twice."""

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
        if nth % REPEAT_EVERY == 0:
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
            "role_id": order.role,
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
    return [row | {"coin_flow_id": f"cf{nth:05d}"} for nth, (_, row) in enumerate(flows, start=1)]


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
            "friend_num": player.number * 7 % 40,
            "guild_id": player.guild,
            "dungeon_cnt": sum(1 for f in fights if plat in (ALL, f.plat)),
            "channel_id": player.channel,
            "is_new": int(player.registered == day),
            "first_login_time": stamp(sessions[0].start),
            "last_login_time": stamp(sessions[-1].start),
        }


def bits(happened: set[date], day: date) -> str:
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
                    "act_bits": bits(active, day),
                    "pay_bits": bits(paid, day),
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
            "is_first_recharge": int(first_paid[number] == day),
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
                "last_online_date": ymd(max(active)),
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
                "friend_num": player.number * 7 % 40,
                "pay_fen_7": sum(o.amount for o in orders if o.at.date() >= week),
                "pay_fen_30": sum(o.amount for o in orders if o.at.date() >= month),
                "pay_fen_total": total,
                "pay_cnt_total": len(orders),
                "refund_fen_total": sum(o.amount for o in refunds),
                "first_recharge_date": ymd(orders[0].at.date()) if orders else None,
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
