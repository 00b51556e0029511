-- Charging points for electric cars: operators, sites, connectors, drivers and sessions.
CREATE TABLE network_operator (
  op_id INT,
  op_name VARCHAR(50),
  hq_city VARCHAR(40),
  founded_year INT,
  support_phone VARCHAR(20),
  PRIMARY KEY (op_id)
);
CREATE TABLE charging_site (
  site_id INT,
  site_name VARCHAR(60),
  op_id INT,
  city VARCHAR(40),
  opening_date DATE,
  has_roof VARCHAR(3),
  parking_fee DECIMAL(10,2),
  PRIMARY KEY (site_id),
  FOREIGN KEY (op_id) REFERENCES network_operator (op_id)
);
CREATE TABLE connector (
  connector_id INT,
  site_id INT,
  plug_type VARCHAR(20),
  max_kw DOUBLE,
  status VARCHAR(20),
  price_per_kwh DECIMAL(10,2),
  PRIMARY KEY (connector_id),
  FOREIGN KEY (site_id) REFERENCES charging_site (site_id)
);
CREATE TABLE member (
  member_id INT,
  member_name VARCHAR(60),
  email VARCHAR(60),
  city VARCHAR(40),
  join_date DATE,
  plan VARCHAR(20),
  PRIMARY KEY (member_id)
);
CREATE TABLE charge_session (
  session_id INT,
  connector_id INT,
  member_id INT,
  start_time DATETIME,
  duration_min INT,
  energy_kwh DOUBLE,
  amount_paid DECIMAL(10,2),
  PRIMARY KEY (session_id),
  FOREIGN KEY (connector_id) REFERENCES connector (connector_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE favourite_site (
  member_id INT,
  site_id INT,
  added_on DATE,
  PRIMARY KEY (member_id, site_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id),
  FOREIGN KEY (site_id) REFERENCES charging_site (site_id)
);

-- en: What is the email of Rosa Lindgren?
-- zh: Rosa Lindgren的邮箱是什么？
SELECT email FROM member WHERE member_name = 'Rosa Lindgren';

-- en: How many connectors are Broken right now?
-- zh: 目前有多少个充电枪处于Broken状态？
SELECT count(*) FROM connector WHERE status = 'Broken';

-- en: Which sites in Malmo have a roof (Yes)?
-- zh: Malmo有顶棚（Yes）的充电站有哪些？
SELECT site_name FROM charging_site WHERE city = 'Malmo' AND has_roof = 'Yes';

-- en: Show the number of members on every plan.
-- zh: 各种套餐分别有多少会员？
SELECT plan, count(*) FROM member GROUP BY plan;

-- en: Name the site where the most powerful connector stands.
-- zh: 功率最大的充电枪在哪个站？
SELECT charging_site.site_name FROM charging_site JOIN connector ON charging_site.site_id = connector.site_id ORDER BY connector.max_kw DESC LIMIT 1;

-- en: Which members have Harbour Plaza among their favourites?
-- zh: 哪些会员收藏了Harbour Plaza？
SELECT member.member_name FROM member JOIN favourite_site ON member.member_id = favourite_site.member_id JOIN charging_site ON favourite_site.site_id = charging_site.site_id WHERE charging_site.site_name = 'Harbour Plaza';

-- en: What is the support phone for the site Mill Lane?
-- zh: Mill Lane充电站的客服电话是多少？
SELECT network_operator.support_phone FROM network_operator JOIN charging_site ON network_operator.op_id = charging_site.op_id WHERE charging_site.site_name = 'Mill Lane';

-- en: How much energy was delivered altogether, and how much did it bring in?
-- zh: 一共充了多少电？收入合计多少？
SELECT sum(energy_kwh), sum(amount_paid) FROM charge_session;

-- en: List members who have not charged even once.
-- zh: 列出一次电都没充过的会员。
SELECT member_name FROM member WHERE member_id NOT IN (SELECT member_id FROM charge_session);

-- en: For each plug type, what is the average price per kWh?
-- zh: 各种接口类型每度电的平均价格是多少？
SELECT plug_type, avg(price_per_kwh) FROM connector GROUP BY plug_type;

-- en: Which operator runs the most sites?
-- zh: 运营站点最多的是哪家运营商？
SELECT network_operator.op_name FROM network_operator JOIN charging_site ON network_operator.op_id = charging_site.op_id GROUP BY network_operator.op_id, network_operator.op_name ORDER BY count(*) DESC LIMIT 1;

-- en: Give the three longest sessions: start time and duration.
-- zh: 给出时间最长的三次充电的开始时间和时长。
SELECT start_time, duration_min FROM charge_session ORDER BY duration_min DESC LIMIT 3;

-- en: In which cities do we have both members and charging sites?
-- zh: 哪些城市既有会员又有充电站？
SELECT city FROM member INTERSECT SELECT city FROM charging_site;

-- en: How long did Pavel Ortega charge in total?
-- zh: Pavel Ortega总共充了多长时间的电？
SELECT sum(charge_session.duration_min) FROM charge_session JOIN member ON charge_session.member_id = member.member_id WHERE member.member_name = 'Pavel Ortega';

-- en: Which sites charge a parking fee higher than the average fee?
-- zh: 停车费高于平均水平的充电站有哪些？
SELECT site_name FROM charging_site WHERE parking_fee > (SELECT avg(parking_fee) FROM charging_site);

-- en: At how many different sites has a Gold member charged?
-- zh: Gold会员在多少个不同的站点充过电？
SELECT count(DISTINCT connector.site_id) FROM charge_session JOIN connector ON charge_session.connector_id = connector.connector_id JOIN member ON charge_session.member_id = member.member_id WHERE member.plan = 'Gold';

-- en: Members who joined between 2020-01-01 and 2020-12-31, in the order they joined: name and city.
-- zh: 2020-01-01至2020-12-31加入的会员的姓名和城市，按加入时间先后排列。
SELECT member_name, city FROM member WHERE join_date BETWEEN '2020-01-01' AND '2020-12-31' ORDER BY join_date ASC;

-- en: Cities with at least four charging sites?
-- zh: 至少有四个充电站的城市是哪些？
SELECT city FROM charging_site GROUP BY city HAVING count(*) >= 4;

-- en: Names of the operators whose sites have CHAdeMO plugs.
-- zh: 旗下站点有CHAdeMO接口的运营商名称。
SELECT network_operator.op_name FROM network_operator JOIN charging_site ON network_operator.op_id = charging_site.op_id JOIN connector ON charging_site.site_id = connector.site_id WHERE connector.plug_type = 'CHAdeMO';

-- en: Which is the oldest operator, and where is its head office?
-- zh: 成立最早的运营商是哪家？总部在哪个城市？
SELECT op_name, hq_city FROM network_operator ORDER BY founded_year ASC LIMIT 1;

-- en: Names of members who have favourite sites but have never paid for a session of over 50 kWh.
-- zh: 有收藏站点、但从未有过单次超过50度充电的会员姓名。
SELECT member_name FROM member WHERE member_id IN (SELECT member_id FROM favourite_site) AND member_id NOT IN (SELECT member_id FROM charge_session WHERE energy_kwh > 50);

-- en: For every site with its name, how many members call it a favourite? Most popular first.
-- zh: 每个站点各被多少会员收藏？列出名称，按收藏数从多到少排序。
SELECT charging_site.site_name, count(*) FROM charging_site JOIN favourite_site ON charging_site.site_id = favourite_site.site_id GROUP BY charging_site.site_id, charging_site.site_name ORDER BY count(*) DESC;
