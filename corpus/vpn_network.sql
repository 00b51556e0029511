-- A VPN provider: data centres, servers, subscribers, plans and sessions.
CREATE TABLE datacentre (
  dc_code VARCHAR(8),
  name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(40),
  opened_year INT,
  PRIMARY KEY (dc_code)
);
CREATE TABLE node (
  node_id INT,
  dc_code VARCHAR(8),
  name VARCHAR(40),
  protocol VARCHAR(20),
  bandwidth_mbps INT,
  status VARCHAR(20),
  PRIMARY KEY (node_id),
  FOREIGN KEY (dc_code) REFERENCES datacentre (dc_code)
);
CREATE TABLE plan (
  plan_id INT,
  name VARCHAR(30),
  monthly_price DECIMAL(10,2),
  max_devices INT,
  PRIMARY KEY (plan_id)
);
CREATE TABLE subscriber (
  sub_id INT,
  plan_id INT,
  name VARCHAR(50),
  email VARCHAR(60),
  country VARCHAR(40),
  signup_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (sub_id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id)
);
CREATE TABLE vpn_session (
  sess_id INT,
  sub_id INT,
  node_id INT,
  started DATETIME,
  minutes INT,
  traffic_mb DOUBLE,
  device VARCHAR(20),
  PRIMARY KEY (sess_id),
  FOREIGN KEY (sub_id) REFERENCES subscriber (sub_id),
  FOREIGN KEY (node_id) REFERENCES node (node_id)
);

-- en: Which nodes are Offline?
-- zh: 哪些节点处于Offline状态？
SELECT name FROM node WHERE status = 'Offline';

-- en: Which subscribers are Suspended?
-- zh: 哪些用户处于Suspended状态？
SELECT name FROM subscriber WHERE status = 'Suspended';

-- en: Give the city and code of the data centres in Iceland or Finland.
-- zh: 给出Iceland或Finland的数据中心所在城市和代码。
SELECT city, dc_code FROM datacentre WHERE country = 'Iceland' OR country = 'Finland';

-- en: How many nodes speak WireGuard?
-- zh: 使用WireGuard协议的节点有多少个？
SELECT count(*) FROM node WHERE protocol = 'WireGuard';

-- en: Total traffic in MB over all sessions?
-- zh: 所有会话的总流量是多少MB？
SELECT sum(traffic_mb) FROM vpn_session;

-- en: Total minutes over all sessions?
-- zh: 所有会话总共多少分钟？
SELECT sum(minutes) FROM vpn_session;

-- en: What are the lowest and highest monthly prices we charge?
-- zh: 我们最低和最高的月费分别是多少？
SELECT min(monthly_price), max(monthly_price) FROM plan;

-- en: How many subscribers signed up from each country?
-- zh: 每个国家各有多少用户注册？
SELECT country, count(*) FROM subscriber GROUP BY country;

-- en: Which device is used for the most sessions?
-- zh: 会话中使用最多的设备是什么？
SELECT device FROM vpn_session GROUP BY device ORDER BY count(*) DESC LIMIT 1;

-- en: Average bandwidth by protocol, please.
-- zh: 请给出各协议的平均带宽。
SELECT protocol, avg(bandwidth_mbps) FROM node GROUP BY protocol;

-- en: Name the node with the greatest bandwidth.
-- zh: 带宽最大的节点是哪个？
SELECT name FROM node ORDER BY bandwidth_mbps DESC LIMIT 1;

-- en: Name the node with the greatest number of sessions.
-- zh: 会话数最多的节点是哪个？
SELECT node.name FROM node JOIN vpn_session ON node.node_id = vpn_session.node_id GROUP BY node.node_id, node.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which data centre is the most recent?
-- zh: 最新启用的数据中心是哪个？
SELECT name FROM datacentre ORDER BY opened_year DESC LIMIT 1;

-- en: On which plan is Mirela Dobre?
-- zh: Mirela Dobre用的是什么套餐？
SELECT plan.name FROM plan JOIN subscriber ON plan.plan_id = subscriber.plan_id WHERE subscriber.name = 'Mirela Dobre';

-- en: Emails of all subscribers on the Family plan.
-- zh: 使用Family套餐的所有用户的邮箱。
SELECT subscriber.email FROM subscriber JOIN plan ON subscriber.plan_id = plan.plan_id WHERE plan.name = 'Family';

-- en: Through which different cities has Mirela Dobre connected?
-- zh: Mirela Dobre通过哪些不同的城市连接过？
SELECT DISTINCT datacentre.city FROM datacentre JOIN node ON datacentre.dc_code = node.dc_code JOIN vpn_session ON node.node_id = vpn_session.node_id JOIN subscriber ON vpn_session.sub_id = subscriber.sub_id WHERE subscriber.name = 'Mirela Dobre';

-- en: How many nodes does every data centre have? Show its name.
-- zh: 每个数据中心各有多少节点？列出名称。
SELECT datacentre.name, count(*) FROM datacentre JOIN node ON datacentre.dc_code = node.dc_code GROUP BY datacentre.dc_code, datacentre.name;

-- en: Which plan has the most subscribers?
-- zh: 用户最多的套餐是哪个？
SELECT plan.name FROM plan JOIN subscriber ON plan.plan_id = subscriber.plan_id GROUP BY plan.plan_id, plan.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which plan allows the most devices?
-- zh: 允许设备数最多的套餐是哪个？
SELECT name FROM plan ORDER BY max_devices DESC LIMIT 1;

-- en: Subscribers who have never started a session.
-- zh: 从未建立过会话的用户有哪些？
SELECT name FROM subscriber WHERE sub_id NOT IN (SELECT sub_id FROM vpn_session);

-- en: Plans costing more than the average plan.
-- zh: 月费高于平均值的套餐有哪些？
SELECT name FROM plan WHERE monthly_price > (SELECT avg(monthly_price) FROM plan);

-- en: Countries with subscribers but without a data centre.
-- zh: 有用户但没有数据中心的国家有哪些？
SELECT country FROM subscriber EXCEPT SELECT country FROM datacentre;
