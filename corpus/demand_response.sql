-- A demand response scheme: aggregators, factory sites with flexible load, events and what was delivered.
CREATE TABLE aggregator (
  agg_id INT,
  agg_name VARCHAR(50),
  licence_no VARCHAR(20),
  fee_pct DOUBLE,
  PRIMARY KEY (agg_id)
);
CREATE TABLE site (
  site_id INT,
  site_name VARCHAR(60),
  agg_id INT,
  industry VARCHAR(30),
  zone VARCHAR(5),
  flexible_kw INT,
  PRIMARY KEY (site_id),
  FOREIGN KEY (agg_id) REFERENCES aggregator (agg_id)
);
CREATE TABLE dr_event (
  event_id INT,
  event_date DATE,
  zone VARCHAR(5),
  minutes INT,
  price_mwh DECIMAL(8,2),
  trigger_type VARCHAR(20),
  PRIMARY KEY (event_id)
);
CREATE TABLE delivery (
  event_id INT,
  site_id INT,
  called_kw INT,
  delivered_kw INT,
  accepted VARCHAR(1),
  PRIMARY KEY (event_id, site_id),
  FOREIGN KEY (event_id) REFERENCES dr_event (event_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id)
);

-- en: Which sites belong to the Cement industry?
-- zh: 属于Cement行业的站点有哪些？
SELECT site_name FROM site WHERE industry = 'Cement';

-- en: What percentage does Loadwise charge?
-- zh: Loadwise收取百分之几的费用？
SELECT fee_pct FROM aggregator WHERE agg_name = 'Loadwise';

-- en: How many events were triggered by Frequency?
-- zh: 由Frequency触发的事件有多少次？
SELECT count(*) FROM dr_event WHERE trigger_type = 'Frequency';

-- en: When did events longer than 120 minutes take place?
-- zh: 持续超过120分钟的事件发生在哪些日期？
SELECT event_date FROM dr_event WHERE minutes > 120;

-- en: Which site offers the largest flexible load?
-- zh: 可调负荷最大的是哪个站点？
SELECT site_name FROM site ORDER BY flexible_kw DESC LIMIT 1;

-- en: Total flexible load available in zone N2?
-- zh: N2区的可调负荷总共有多少？
SELECT sum(flexible_kw) FROM site WHERE zone = 'N2';

-- en: Average flexible load per site in zone N2?
-- zh: N2区每个站点的可调负荷平均是多少？
SELECT avg(flexible_kw) FROM site WHERE zone = 'N2';

-- en: Number of sites for every line of industry.
-- zh: 每个行业各有多少个站点？
SELECT industry, count(*) FROM site GROUP BY industry;

-- en: Which zone was called upon most often?
-- zh: 发生事件最多的是哪个区？
SELECT zone FROM dr_event GROUP BY zone ORDER BY count(*) DESC LIMIT 1;

-- en: Zones in which the highest price went over 400.
-- zh: 最高价格超过400的区有哪些？
SELECT zone FROM dr_event GROUP BY zone HAVING max(price_mwh) > 400;

-- en: Which aggregator manages Halden Paper?
-- zh: Halden Paper由哪家聚合商管理？
SELECT aggregator.agg_name FROM aggregator JOIN site ON aggregator.agg_id = site.agg_id WHERE site.site_name = 'Halden Paper';

-- en: How many sites does each aggregator have?
-- zh: 每家聚合商有多少个站点？
SELECT aggregator.agg_name, count(*) FROM aggregator JOIN site ON aggregator.agg_id = site.agg_id GROUP BY aggregator.agg_id, aggregator.agg_name;

-- en: Which sites took part in the events of 2024-01-17?
-- zh: 哪些站点参加了2024-01-17的事件？
SELECT site.site_name FROM site JOIN delivery ON site.site_id = delivery.site_id JOIN dr_event ON delivery.event_id = dr_event.event_id WHERE dr_event.event_date = '2024-01-17';

-- en: Names of sites that gave less power than they were asked for.
-- zh: 实际响应功率小于要求功率的站点名称。
SELECT site.site_name FROM site JOIN delivery ON site.site_id = delivery.site_id WHERE delivery.delivered_kw < delivery.called_kw;

-- en: How many deliveries has each site had rejected (accepted F)?
-- zh: 每个站点各有多少次响应未被认可（F）？
SELECT site.site_name, count(*) FROM site JOIN delivery ON site.site_id = delivery.site_id WHERE delivery.accepted = 'F' GROUP BY site.site_id, site.site_name;

-- en: Which aggregator delivered the most power altogether?
-- zh: 哪家聚合商累计提供的功率最多？
SELECT aggregator.agg_name FROM aggregator JOIN site ON aggregator.agg_id = site.agg_id JOIN delivery ON site.site_id = delivery.site_id GROUP BY aggregator.agg_id, aggregator.agg_name ORDER BY sum(delivery.delivered_kw) DESC LIMIT 1;

-- en: Show date, minutes and delivered power of every event Halden Paper joined.
-- zh: 列出Halden Paper参加过的每次事件的日期、时长和实际响应功率。
SELECT dr_event.event_date, dr_event.minutes, delivery.delivered_kw FROM dr_event JOIN delivery ON dr_event.event_id = delivery.event_id JOIN site ON delivery.site_id = site.site_id WHERE site.site_name = 'Halden Paper';

-- en: Sites that have never been called.
-- zh: 从未被调用过的站点。
SELECT site_name FROM site WHERE site_id NOT IN (SELECT site_id FROM delivery);

-- en: Events in which no site took part, by id.
-- zh: 没有站点参与的事件编号。
SELECT event_id FROM dr_event WHERE event_id NOT IN (SELECT event_id FROM delivery);

-- en: Industries present in zone N1 but not in zone S3.
-- zh: N1区有但S3区没有的行业。
SELECT industry FROM site WHERE zone = 'N1' EXCEPT SELECT industry FROM site WHERE zone = 'S3';

-- en: Licence numbers of the aggregators with sites in the Aluminium sector.
-- zh: 拥有Aluminium行业站点的聚合商的许可证号。
SELECT aggregator.licence_no FROM aggregator JOIN site ON aggregator.agg_id = site.agg_id WHERE site.industry = 'Aluminium';

-- en: Events dearer than the average price: id and date.
-- zh: 价格高于平均值的事件编号和日期。
SELECT event_id, event_date FROM dr_event WHERE price_mwh > (SELECT avg(price_mwh) FROM dr_event);
