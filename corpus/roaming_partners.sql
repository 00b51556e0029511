-- A mobile operator's roaming deals with foreign networks, its subscribers and their roaming sessions.
CREATE TABLE partner_network (
  plmn VARCHAR(8),
  net_nm VARCHAR(50),
  region VARCHAR(30),
  tech VARCHAR(6),
  PRIMARY KEY (plmn)
);
CREATE TABLE agreement (
  agr_no INT,
  plmn VARCHAR(8),
  signed_dt DATE,
  end_dt DATE,
  price_mb DECIMAL(8,4),
  price_min DECIMAL(8,4),
  PRIMARY KEY (agr_no),
  FOREIGN KEY (plmn) REFERENCES partner_network (plmn)
);
CREATE TABLE subscriber (
  sub_id INT,
  sub_nm VARCHAR(50),
  tariff VARCHAR(20),
  corp VARCHAR(3),
  credit_lim INT,
  PRIMARY KEY (sub_id)
);
CREATE TABLE roam_session (
  sess_id BIGINT,
  sub_id INT,
  plmn VARCHAR(8),
  start_ts DATETIME,
  data_mb DOUBLE,
  voice_min DOUBLE,
  charge DECIMAL(10,2),
  PRIMARY KEY (sess_id),
  FOREIGN KEY (sub_id) REFERENCES subscriber (sub_id),
  FOREIGN KEY (plmn) REFERENCES partner_network (plmn)
);

-- en: Which partner networks are in the Nordic region?
-- zh: Nordic地区的合作网络有哪些？
SELECT net_nm FROM partner_network WHERE region = 'Nordic';

-- en: How many partner networks offer 5G?
-- zh: 提供5G的合作网络有几个？
SELECT count(*) FROM partner_network WHERE tech = '5G';

-- en: Who has the biggest credit limit?
-- zh: 信用额度最高的用户是谁？
SELECT sub_nm FROM subscriber ORDER BY credit_lim DESC LIMIT 1;

-- en: List names and tariffs of business customers (corp Yes).
-- zh: 列出企业用户（Yes）的姓名和资费套餐。
SELECT sub_nm, tariff FROM subscriber WHERE corp = 'Yes';

-- en: What are the lowest, average and highest prices per megabyte in the agreements?
-- zh: 协议中每兆流量的最低价、平均价和最高价各是多少？
SELECT min(price_mb), avg(price_mb), max(price_mb) FROM agreement;

-- en: Agreement numbers of deals that run out in 2025 (between 2025-01-01 and 2025-12-31).
-- zh: 2025年内（2025-01-01至2025-12-31）到期的协议编号。
SELECT agr_no FROM agreement WHERE end_dt BETWEEN '2025-01-01' AND '2025-12-31';

-- en: How many networks are there in each region?
-- zh: 每个地区各有多少个网络？
SELECT region, count(*) FROM partner_network GROUP BY region;

-- en: Which tariff is the most popular among subscribers?
-- zh: 用户使用最多的资费套餐是哪个？
SELECT tariff FROM subscriber GROUP BY tariff ORDER BY count(*) DESC LIMIT 1;

-- en: Tariffs with fewer than 100 subscribers.
-- zh: 用户数少于100的资费套餐有哪些？
SELECT tariff FROM subscriber GROUP BY tariff HAVING count(*) < 100;

-- en: What is the price per minute agreed with Telaris?
-- zh: 与Telaris约定的每分钟通话价格是多少？
SELECT agreement.price_min FROM agreement JOIN partner_network ON agreement.plmn = partner_network.plmn WHERE partner_network.net_nm = 'Telaris';

-- en: When were the agreements with networks in the Gulf region signed?
-- zh: 与Gulf地区网络的协议是什么时候签订的？
SELECT agreement.signed_dt FROM agreement JOIN partner_network ON agreement.plmn = partner_network.plmn WHERE partner_network.region = 'Gulf';

-- en: How much was Ines Calder charged for roaming altogether?
-- zh: Ines Calder的漫游费用总共是多少？
SELECT sum(roam_session.charge) FROM roam_session JOIN subscriber ON roam_session.sub_id = subscriber.sub_id WHERE subscriber.sub_nm = 'Ines Calder';

-- en: Number of roaming sessions per subscriber, by name.
-- zh: 按姓名统计每位用户的漫游会话数。
SELECT subscriber.sub_nm, count(*) FROM subscriber JOIN roam_session ON subscriber.sub_id = roam_session.sub_id GROUP BY subscriber.sub_id, subscriber.sub_nm;

-- en: Which network carried the most sessions?
-- zh: 承载漫游会话最多的是哪个网络？
SELECT partner_network.net_nm FROM partner_network JOIN roam_session ON partner_network.plmn = roam_session.plmn GROUP BY partner_network.plmn, partner_network.net_nm ORDER BY count(*) DESC LIMIT 1;

-- en: On which network was the session with the heaviest data use?
-- zh: 流量用得最多的那次会话发生在哪个网络上？
SELECT partner_network.net_nm FROM partner_network JOIN roam_session ON partner_network.plmn = roam_session.plmn ORDER BY roam_session.data_mb DESC LIMIT 1;

-- en: Names of the networks that Otto Brandl has roamed on, each once.
-- zh: Otto Brandl漫游到过哪些网络？不要重复。
SELECT DISTINCT partner_network.net_nm FROM partner_network JOIN roam_session ON partner_network.plmn = roam_session.plmn JOIN subscriber ON roam_session.sub_id = subscriber.sub_id WHERE subscriber.sub_nm = 'Otto Brandl';

-- en: How many megabytes did corporate subscribers (Yes) use in the Balkan region?
-- zh: 企业用户（Yes）在Balkan地区用了多少兆流量？
SELECT sum(roam_session.data_mb) FROM roam_session JOIN subscriber ON roam_session.sub_id = subscriber.sub_id JOIN partner_network ON roam_session.plmn = partner_network.plmn WHERE subscriber.corp = 'Yes' AND partner_network.region = 'Balkan';

-- en: For each tariff and region, count the sessions.
-- zh: 按资费套餐和地区统计会话数。
SELECT subscriber.tariff, partner_network.region, count(*) FROM roam_session JOIN subscriber ON roam_session.sub_id = subscriber.sub_id JOIN partner_network ON roam_session.plmn = partner_network.plmn GROUP BY subscriber.tariff, partner_network.region;

-- en: Networks without any agreement.
-- zh: 没有签过任何协议的网络有哪些？
SELECT net_nm FROM partner_network WHERE plmn NOT IN (SELECT plmn FROM agreement);

-- en: Which subscribers have roamed in Benelux but not in Iberia?
-- zh: 哪些用户在Benelux地区漫游过，但没有在Iberia地区漫游过？
SELECT subscriber.sub_nm FROM subscriber JOIN roam_session ON subscriber.sub_id = roam_session.sub_id JOIN partner_network ON roam_session.plmn = partner_network.plmn WHERE partner_network.region = 'Benelux' EXCEPT SELECT subscriber.sub_nm FROM subscriber JOIN roam_session ON subscriber.sub_id = roam_session.sub_id JOIN partner_network ON roam_session.plmn = partner_network.plmn WHERE partner_network.region = 'Iberia';

-- en: How many sessions cost more than the average?
-- zh: 费用高于平均值的会话有多少次？
SELECT count(*) FROM roam_session WHERE charge > (SELECT avg(charge) FROM roam_session);

-- en: Sort the subscribers by credit limit, smallest first; show name and limit.
-- zh: 按信用额度从低到高列出用户的姓名和额度。
SELECT sub_nm, credit_lim FROM subscriber ORDER BY credit_lim;
