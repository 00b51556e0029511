CREATE TABLE IF NOT EXISTS `dwd_tidesong_playerlogin_hi` (
    `imp_hour` string COMMENT "分区小时，格式YYYYMMDDHH",
    `event_time` string COMMENT "登录时间，格式YYYY-MM-DD HH:MM:SS",
    `player_id` string COMMENT "玩家ID",
    `role_id` string COMMENT "角色ID，一个玩家可有多个角色",
    `server_id` bigint COMMENT "区服ID",
    `plat_type` string COMMENT "平台：android、ios、pc",
    `channel_id` bigint COMMENT "安装包渠道ID",
    `client_version` string COMMENT "客户端版本号，如1.8.2",
    `device_model` string COMMENT "机型",
    `device_id` string COMMENT "设备唯一标识",
    `net_type` string COMMENT "网络类型：wifi、4g、5g",
    `role_level` bigint COMMENT "登录时角色等级",
    `vip_level` bigint COMMENT "登录时VIP等级",
    `login_result` bigint COMMENT "登录结果：0成功，非0为失败错误码",
    `province` string COMMENT "登录IP所属省份",
    `is_emulator` bigint COMMENT "是否模拟器：1是 0否"
)
ENGINE=OLAP
DUPLICATE KEY (`imp_hour`)
COMMENT "潮歌纪玩家登录流水表，每次登录请求上报一条（含失败），网络重发时同一条可能重复上报"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dwd_tidesong_recharge_hi` (
    `imp_hour` string COMMENT "分区小时，格式YYYYMMDDHH",
    `event_time` string COMMENT "上报时间，格式YYYY-MM-DD HH:MM:SS",
    `order_id` string COMMENT "订单号",
    `player_id` string COMMENT "玩家ID",
    `role_id` string COMMENT "角色ID",
    `server_id` bigint COMMENT "区服ID",
    `plat_type` string COMMENT "平台：android、ios、pc",
    `pay_channel` string COMMENT "支付方式：iap、quickpay、cardpay",
    `product_id` string COMMENT "商品ID",
    `product_type` string COMMENT "商品类型：月卡、战令、礼包、直充",
    `amount_fen` bigint COMMENT "订单金额（分），退款记录也为正数",
    `order_status` bigint COMMENT "订单状态：1支付成功 2已退款 3支付失败",
    `is_sandbox` bigint COMMENT "是否沙盒测试订单：1是 0否",
    `role_level` bigint COMMENT "下单时角色等级",
    `channel_id` bigint COMMENT "安装包渠道ID"
)
ENGINE=OLAP
DUPLICATE KEY (`imp_hour`)
COMMENT "潮歌纪充值订单流水表，订单状态每变化一次上报一条，支付回调重发会产生重复记录"
DISTRIBUTED BY HASH (`order_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dwd_tidesong_dungeon_hi` (
    `imp_hour` string COMMENT "分区小时，格式YYYYMMDDHH",
    `event_time` string COMMENT "结算时间，格式YYYY-MM-DD HH:MM:SS",
    `battle_id` string COMMENT "战斗场次ID，同队队员相同",
    `player_id` string COMMENT "玩家ID",
    `role_id` string COMMENT "角色ID",
    `server_id` bigint COMMENT "区服ID",
    `plat_type` string COMMENT "平台：android、ios、pc",
    `dungeon_id` bigint COMMENT "副本ID",
    `difficulty` bigint COMMENT "难度：1普通 2困难 3噩梦",
    `team_size` bigint COMMENT "队伍人数",
    `is_leader` bigint COMMENT "是否队长：1是 0否",
    `is_win` bigint COMMENT "是否通关：1是 0否",
    `cost_sec` bigint COMMENT "战斗耗时（秒）",
    `death_cnt` bigint COMMENT "个人阵亡次数",
    `damage` bigint COMMENT "个人输出伤害",
    `score` double COMMENT "个人评分，未通关为空"
)
ENGINE=OLAP
DUPLICATE KEY (`imp_hour`)
COMMENT "潮歌纪副本结算流水表，一场战斗每名队员一条"
DISTRIBUTED BY HASH (`battle_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dwd_tidesong_currency_hi` (
    `imp_hour` string COMMENT "分区小时，格式YYYYMMDDHH",
    `event_time` string COMMENT "流水时间，格式YYYY-MM-DD HH:MM:SS",
    `coin_flow_id` string COMMENT "流水号",
    `player_id` string COMMENT "玩家ID",
    `role_id` string COMMENT "角色ID",
    `server_id` bigint COMMENT "区服ID",
    `plat_type` string COMMENT "平台：android、ios、pc",
    `coin_type` bigint COMMENT "货币类型：1潮晶（付费货币） 2贝币（玩法货币）",
    `flow_type` bigint COMMENT "流水方向：0获得 1消耗",
    `change_cnt` bigint COMMENT "变动数量，恒为正",
    `balance` bigint COMMENT "变动后余额",
    `reason_id` bigint COMMENT "变动原因ID",
    `reason_name` string COMMENT "变动原因"
)
ENGINE=OLAP
DUPLICATE KEY (`imp_hour`)
COMMENT "潮歌纪货币流水表"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dws_tidesong_login_di` (
    `stat_date` string COMMENT "统计日期，格式YYYYMMDD",
    `plat_type` string COMMENT "平台：android、ios、pc，-100表示全部",
    `player_id` string COMMENT "玩家ID",
    `role_cnt` bigint COMMENT "当日登录角色数",
    `max_level` bigint COMMENT "当日最高角色等级",
    `vip_level` bigint COMMENT "VIP等级",
    `online_sec` bigint COMMENT "在线时长（秒）",
    `login_cnt` bigint COMMENT "登录次数",
    `friend_num` bigint COMMENT "好友数",
    `guild_id` string COMMENT "公会ID，未加入公会为空",
    `dungeon_cnt` bigint COMMENT "副本挑战次数",
    `channel_id` bigint COMMENT "安装包渠道ID",
    `is_new` bigint COMMENT "是否当日新增：1是 0否",
    `first_login_time` string COMMENT "当日首次登录时间",
    `last_login_time` string COMMENT "当日末次登录时间"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_date`, `plat_type`)
COMMENT "潮歌纪玩家登录日汇总表，只含当天活跃玩家；每玩家每平台一行，另有不分平台的合计行（plat_type='-100'）"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dws_tidesong_active_df` (
    `stat_date` string COMMENT "统计日期，格式YYYYMMDD",
    `plat_type` string COMMENT "平台：android、ios、pc，-100表示全部",
    `player_id` string COMMENT "玩家ID",
    `reg_date` string COMMENT "注册日期，格式YYYYMMDD",
    `last_act_date` string COMMENT "最后活跃日期，格式YYYYMMDD",
    `act_bits` string COMMENT "活跃位图，100位0/1字符串，左起第1位为统计日期当天",
    `pay_bits` string COMMENT "付费位图，100位0/1字符串，左起第1位为统计日期当天",
    `act_days` bigint COMMENT "开服至今累计活跃天数",
    `pay_days` bigint COMMENT "开服至今累计付费天数",
    `total_pay_fen` bigint COMMENT "开服至今累计充值金额（分）"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_date`, `plat_type`)
COMMENT "潮歌纪玩家活跃位图表，每天一份开服至今全部玩家的快照；每玩家每平台一行，另有不分平台的合计行（plat_type='-100'）"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dws_tidesong_pay_di` (
    `stat_day` bigint COMMENT "统计日期，格式YYYYMMDD",
    `plat_type` string COMMENT "平台：android、ios、pc，-100表示全部",
    `player_id` string COMMENT "玩家ID",
    `pay_fen` bigint COMMENT "充值金额（分），未扣退款",
    `pay_cnt` bigint COMMENT "充值笔数",
    `refund_fen` bigint COMMENT "退款金额（分），计入退款发生日",
    `refund_cnt` bigint COMMENT "退款笔数",
    `max_order_fen` bigint COMMENT "当日最大单笔充值金额（分）",
    `is_first_recharge` bigint COMMENT "是否首充日：1是 0否"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_day`, `plat_type`)
COMMENT "潮歌纪玩家付费日汇总表，只含当天有充值或退款的玩家，已去重并剔除沙盒订单；每玩家每平台一行，另有不分平台的合计行（plat_type='-100'）"
PARTITION BY RANGE (`stat_day`) (
    PARTITION p202506 VALUES LESS THAN ("20250701"),
    PARTITION p202507 VALUES LESS THAN ("20250801")
)
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dws_tidesong_player_wide_df` (
    `stat_date` string COMMENT "统计日期，格式YYYYMMDD",
    `player_id` string COMMENT "玩家ID",
    `main_role_id` string COMMENT "主角色ID",
    `nick_name` string COMMENT "昵称",
    `server_id` bigint COMMENT "主角色区服ID",
    `channel_id` bigint COMMENT "注册渠道ID",
    `reg_date` string COMMENT "注册日期，格式YYYYMMDD",
    `reg_plat` string COMMENT "注册平台：android、ios、pc",
    `last_online_date` string COMMENT "最后登录日期，格式YYYYMMDD",
    `lost_days` bigint COMMENT "距最后登录天数，当天登录为0",
    `act_days_7` bigint COMMENT "近7天活跃天数（含当天）",
    `act_days_30` bigint COMMENT "近30天活跃天数（含当天）",
    `act_days_total` bigint COMMENT "累计活跃天数",
    `online_sec_7` bigint COMMENT "近7天在线时长（秒）",
    `online_sec_30` bigint COMMENT "近30天在线时长（秒）",
    `role_level` bigint COMMENT "主角色等级",
    `vip_level` bigint COMMENT "VIP等级",
    `power` bigint COMMENT "主角色战力",
    `guild_id` string COMMENT "公会ID，未加入公会为空",
    `guild_role` string COMMENT "公会职位：会长、长老、成员，未加入公会为空",
    `friend_num` bigint COMMENT "好友数",
    `pay_fen_7` bigint COMMENT "近7天充值金额（分）",
    `pay_fen_30` bigint COMMENT "近30天充值金额（分）",
    `pay_fen_total` bigint COMMENT "累计充值金额（分）",
    `pay_cnt_total` bigint COMMENT "累计充值笔数",
    `refund_fen_total` bigint COMMENT "累计退款金额（分）",
    `first_recharge_date` string COMMENT "首充日期，从未付费为空",
    `last_pay_date` string COMMENT "最后付费日期，从未付费为空",
    `is_month_card` bigint COMMENT "月卡是否生效中：1是 0否",
    `dungeon_cnt_7` bigint COMMENT "近7天副本挑战次数",
    `dungeon_win_7` bigint COMMENT "近7天副本通关次数",
    `max_dungeon_id` bigint COMMENT "已通关的最大副本ID，未通关过为空",
    `crystal_balance` bigint COMMENT "潮晶余额",
    `shell_balance` bigint COMMENT "贝币余额",
    `lifecycle` string COMMENT "生命周期：新手、成长、成熟、沉默、流失",
    `pay_level` string COMMENT "付费分层：R0、R1、R2、R3",
    `gender` string COMMENT "游戏内性别：男、女",
    `is_test` bigint COMMENT "是否内部测试账号：1是 0否",
    `is_deleted` bigint COMMENT "是否已注销：1是 0否",
    `update_time` datetime COMMENT "数据更新时间"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_date`, `player_id`)
COMMENT "潮歌纪玩家宽表，每天一份开服至今全部玩家的快照，一个玩家一行"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dws_nlg_game_active_di` (
    `stat_day` bigint COMMENT "统计日期，格式YYYYMMDD",
    `game_code` string COMMENT "游戏代码",
    `acct_type` string COMMENT "账号体系：pass、phone、guest，-100表示全部",
    `plat_type` string COMMENT "平台：android、ios、pc，-100表示全部",
    `acct_id` string COMMENT "账号ID",
    `online_sec` bigint COMMENT "在线时长（秒）",
    `login_cnt` bigint COMMENT "登录次数",
    `pay_fen` bigint COMMENT "充值金额（分）",
    `is_new` bigint COMMENT "是否当日新进该游戏：1是 0否",
    `first_login_time` string COMMENT "当日首次登录时间"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_day`, `game_code`)
COMMENT "北灯全游戏账号日活跃表，只含当天活跃账号；有不分账号体系和平台的合计行、只分平台的行、只分账号体系的行，不分的维度取值-100"
DISTRIBUTED BY HASH (`acct_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dim_nlg_player2acct_df` (
    `stat_date` string COMMENT "统计日期，格式YYYYMMDD",
    `game_code` string COMMENT "游戏代码",
    `player_id` string COMMENT "玩家ID，仅在同一游戏内唯一",
    `acct_id` string COMMENT "账号ID",
    `acct_type` string COMMENT "账号体系：pass、phone、guest",
    `bind_status` bigint COMMENT "绑定状态：1绑定中 0已解绑",
    `bind_time` string COMMENT "绑定时间，格式YYYY-MM-DD HH:MM:SS",
    `unbind_time` string COMMENT "解绑时间，未解绑为空",
    `bind_plat` string COMMENT "绑定时所用平台"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_date`, `game_code`, `player_id`)
COMMENT "玩家ID与账号ID映射表，每天一份全部绑定关系的快照"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dim_nlg_acct_profile_mf` (
    `stat_month` bigint COMMENT "统计月份，格式YYYYMM",
    `acct_id` string COMMENT "账号ID",
    `acct_type` string COMMENT "账号体系：pass、phone、guest",
    `gender` string COMMENT "性别：男、女、未知",
    `age_band` string COMMENT "年龄段：18-24、25-30、31-40、41+，未知为空",
    `province` string COMMENT "常驻省份",
    `city` string COMMENT "常驻城市",
    `city_tier` string COMMENT "城市等级：一线、新一线、二线、三线及以下，未知为空",
    `device_price` string COMMENT "设备价位：高、中、低",
    `life_games` bigint COMMENT "累计玩过的北灯游戏数"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_month`, `acct_id`)
COMMENT "账号画像月表，每月初产出上月全量账号"
DISTRIBUTED BY HASH (`acct_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dim_nlg_channel_nf` (
    `channel_id` bigint NOT NULL COMMENT "渠道ID",
    `channel_name` string COMMENT "渠道名称",
    `channel_group` string COMMENT "渠道组：应用商店、信息流、达人、官网",
    `plat_type` string COMMENT "投放平台：android、ios、pc",
    `cost_mode` string COMMENT "计费方式：CPA、CPS、自然量",
    `is_test` bigint COMMENT "是否测试渠道：1是 0否",
    `owner` string COMMENT "负责人",
    `online_date` string COMMENT "上线日期，格式YYYYMMDD"
)
ENGINE=OLAP
PRIMARY KEY (`channel_id`)
COMMENT "渠道维表"
DISTRIBUTED BY HASH (`channel_id`) BUCKETS 1
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dim_tidesong_dungeon_nf` (
    `dungeon_id` bigint NOT NULL COMMENT "副本ID",
    `dungeon_name` string COMMENT "副本名称",
    `category` string COMMENT "副本类别：剧情、团本、秘境",
    `chapter` bigint COMMENT "所属章节",
    `min_level` bigint COMMENT "进入等级",
    `recommend_power` bigint COMMENT "推荐战力",
    `open_date` string COMMENT "开放日期，格式YYYYMMDD",
    `is_open` bigint COMMENT "是否开放中：1是 0否"
)
ENGINE=OLAP
UNIQUE KEY (`dungeon_id`)
COMMENT "潮歌纪副本配置表"
DISTRIBUTED BY HASH (`dungeon_id`) BUCKETS 1
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dim_nlg_test_player_nf` (
    `game_code` string COMMENT "游戏代码",
    `player_id` string COMMENT "玩家ID",
    `acct_id` string COMMENT "账号ID",
    `owner` string COMMENT "使用人",
    `dept` string COMMENT "部门",
    `reason` string COMMENT "登记原因",
    `add_date` string COMMENT "登记日期，格式YYYYMMDD",
    `is_valid` bigint COMMENT "是否有效：1有效 0已撤销"
)
ENGINE=OLAP
DUPLICATE KEY (`game_code`, `player_id`)
COMMENT "内部测试玩家名单"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 1
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dwd_cogchess_match_hi` (
    `imp_hour` string COMMENT "分区小时，格式YYYYMMDDHH",
    `event_time` string COMMENT "个人出局时间，格式YYYY-MM-DD HH:MM:SS",
    `match_id` string COMMENT "对局ID",
    `player_id` string COMMENT "玩家ID，机器人为BOT开头",
    `mode_name` string COMMENT "模式：ranked排位、casual休闲、duo双人",
    `season_id` bigint COMMENT "赛季ID",
    `plat_type` string COMMENT "平台：android、ios、pc，机器人为空",
    `tier` bigint COMMENT "开局时段位：1青铜 2白银 3黄金 4白金 5大师",
    `final_place` bigint COMMENT "最终名次1-8",
    `round_cnt` bigint COMMENT "存活回合数",
    `duration_sec` bigint COMMENT "个人对局时长（秒）",
    `lineup` string COMMENT "最终阵容流派",
    `gold_left` bigint COMMENT "剩余金币",
    `score_before` bigint COMMENT "开局前排位分，非排位为空",
    `score_after` bigint COMMENT "结算后排位分，非排位为空",
    `is_surrender` bigint COMMENT "是否中途投降：1是 0否",
    `is_bot` bigint COMMENT "是否机器人：1是 0否"
)
ENGINE=OLAP
DUPLICATE KEY (`imp_hour`)
COMMENT "齿轮棋局对局结算流水表，一局八席，每席一条，空席由机器人补位"
DISTRIBUTED BY HASH (`match_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dim_cogchess_season_nf` (
    `season_id` bigint COMMENT "赛季ID",
    `season_name` string COMMENT "赛季名称",
    `begin_date` date COMMENT "赛季开始日期（含）",
    `end_date` date COMMENT "赛季结束日期（含），长期赛事为空",
    `theme` string COMMENT "主题",
    `reset_tier` bigint COMMENT "赛季初段位重置上限",
    `is_ranked` bigint COMMENT "是否计排位分：1是 0否",
    `create_time` datetime COMMENT "配置创建时间"
)
ENGINE=OLAP
DUPLICATE KEY (`season_id`)
COMMENT "齿轮棋局赛季配置表"
DISTRIBUTED BY HASH (`season_id`) BUCKETS 1
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dws_nightrail_run_di` (
    `stat_date` date COMMENT "统计日期",
    `player_id` string COMMENT "玩家ID",
    `plat_type` string COMMENT "平台：android、ios、pc，-100表示全部",
    `run_mode` string COMMENT "模式：story单人、coop组队、endless无尽",
    `run_cnt` bigint COMMENT "出发次数",
    `clear_cnt` bigint COMMENT "抵达终点次数",
    `best_station` bigint COMMENT "最远到达站点",
    `play_min` decimal(10,2) COMMENT "游玩时长（分钟）",
    `revive_cnt` bigint COMMENT "复活次数",
    `ticket_cost` bigint COMMENT "消耗车票数",
    `is_new` bigint COMMENT "是否当日新增：1是 0否"
)
ENGINE=OLAP
DUPLICATE KEY (`stat_date`, `player_id`)
COMMENT "夜航列车玩家日汇总表；每玩家每模式每平台一行，另有不分平台的合计行（plat_type='-100'）"
PARTITION BY RANGE (`stat_date`) (
    START ("2025-06-01") END ("2025-08-01") EVERY (INTERVAL 1 MONTH)
)
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');

CREATE TABLE IF NOT EXISTS `dwd_glowfarm_adview_hi` (
    `imp_hour` string COMMENT "分区小时，格式YYYYMMDDHH",
    `event_time` datetime COMMENT "展示时间",
    `view_id` string COMMENT "展示流水号",
    `player_id` string COMMENT "玩家ID",
    `country` string COMMENT "国家代码：US、JP、BR、DE",
    `plat_type` string COMMENT "平台：android、ios",
    `ad_slot` string COMMENT "广告位：daily_chest、speed_up、revive、banner",
    `ad_network` string COMMENT "广告平台",
    `is_complete` bigint COMMENT "是否完整播放：1是 0否",
    `revenue_usd` decimal(12,6) COMMENT "预估收入（美元），未结算为空",
    `app_version` string COMMENT "应用版本号",
    `install_date` date COMMENT "玩家安装日期"
)
ENGINE=OLAP
DUPLICATE KEY (`imp_hour`)
COMMENT "微光农庄（海外发行）广告展示流水表，每次展示一条"
DISTRIBUTED BY HASH (`player_id`) BUCKETS 4
PROPERTIES ('replication_num' = '1');
