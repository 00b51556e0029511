-- Ferry companies between islands: harbours, routes, vessels, captains, crossings and tickets.
CREATE TABLE harbour (
  harbour_code VARCHAR(4),
  harbour_name VARCHAR(50),
  island VARCHAR(40),
  depth_m DOUBLE,
  berths INT,
  PRIMARY KEY (harbour_code)
);
CREATE TABLE vessel (
  vessel_id INT,
  vessel_name VARCHAR(50),
  type VARCHAR(20),
  built_year INT,
  passenger_capacity INT,
  car_capacity INT,
  flag VARCHAR(30),
  PRIMARY KEY (vessel_id)
);
CREATE TABLE captain (
  captain_id INT,
  captain_name VARCHAR(60),
  island VARCHAR(40),
  birth_year INT,
  salary DECIMAL(10,2),
  PRIMARY KEY (captain_id)
);
CREATE TABLE route (
  route_no INT,
  from_harbour VARCHAR(4),
  to_harbour VARCHAR(4),
  distance_nm DOUBLE,
  season VARCHAR(20),
  adult_fare DECIMAL(6,2),
  PRIMARY KEY (route_no),
  FOREIGN KEY (from_harbour) REFERENCES harbour (harbour_code),
  FOREIGN KEY (to_harbour) REFERENCES harbour (harbour_code)
);
CREATE TABLE crossing (
  crossing_id INT,
  route_no INT,
  vessel_id INT,
  captain_id INT,
  departed DATETIME,
  delay_min INT,
  passengers INT,
  status VARCHAR(20),
  PRIMARY KEY (crossing_id),
  FOREIGN KEY (route_no) REFERENCES route (route_no),
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id),
  FOREIGN KEY (captain_id) REFERENCES captain (captain_id)
);

-- en: Which different ships has Stavros Melas commanded?
-- zh: Stavros Melas指挥过哪些不同的渡轮？
SELECT DISTINCT vessel.vessel_name FROM vessel JOIN crossing ON vessel.vessel_id = crossing.vessel_id JOIN captain ON crossing.captain_id = captain.captain_id WHERE captain.captain_name = 'Stavros Melas';

-- en: On which island is Port Kallis?
-- zh: Port Kallis在哪座岛上？
SELECT island FROM harbour WHERE harbour_name = 'Port Kallis';

-- en: How many crossings were Cancelled?
-- zh: 有多少个航次被Cancelled？
SELECT count(*) FROM crossing WHERE status = 'Cancelled';

-- en: What fares are charged on routes that leave from Port Kallis?
-- zh: 从Port Kallis出发的航线，成人票价分别是多少？
SELECT route.adult_fare FROM route JOIN harbour ON route.from_harbour = harbour.harbour_code WHERE harbour.harbour_name = 'Port Kallis';

-- en: Name the harbours that the Summer routes go to.
-- zh: Summer航线通往哪些港口？
SELECT harbour.harbour_name FROM harbour JOIN route ON harbour.harbour_code = route.to_harbour WHERE route.season = 'Summer';

-- en: Names of every Catamaran from Malta that carries over 300 passengers.
-- zh: 悬挂Malta旗、载客超过300人的Catamaran有哪些？
SELECT vessel_name FROM vessel WHERE type = 'Catamaran' AND flag = 'Malta' AND passenger_capacity > 300;

-- en: Total number of passengers carried by the Sea Swallow.
-- zh: Sea Swallow总共运送了多少名乘客？
SELECT sum(crossing.passengers) FROM crossing JOIN vessel ON crossing.vessel_id = vessel.vessel_id WHERE vessel.vessel_name = 'Sea Swallow';

-- en: Give the distinct names of captains who have put out from a harbour on Thessa.
-- zh: 哪些船长从Thessa岛的港口开过船？去重列出。
SELECT DISTINCT captain.captain_name FROM captain JOIN crossing ON captain.captain_id = crossing.captain_id JOIN route ON crossing.route_no = route.route_no JOIN harbour ON route.from_harbour = harbour.harbour_code WHERE harbour.island = 'Thessa';

-- en: Average delay by route number, worst first.
-- zh: 各航线的平均延误是多少分钟？延误大的在前，列出航线号。
SELECT route_no, avg(delay_min) FROM crossing GROUP BY route_no ORDER BY avg(delay_min) DESC;

-- en: The oldest vessel with room for at least 50 cars?
-- zh: 能装至少50辆车的渡轮中最老的是哪艘？
SELECT vessel_name FROM vessel WHERE car_capacity >= 50 ORDER BY built_year LIMIT 1;

-- en: Vessels that haven't made any crossing.
-- zh: 一个航次都没跑过的渡轮有哪些？
SELECT vessel_name FROM vessel WHERE vessel_id NOT IN (SELECT vessel_id FROM crossing);

-- en: How many vessels fly each flag?
-- zh: 悬挂各国旗帜的渡轮分别有多少艘？
SELECT flag, count(*) FROM vessel GROUP BY flag;

-- en: From which harbour do the most routes start?
-- zh: 始发航线最多的港口是哪个？
SELECT harbour.harbour_name FROM harbour JOIN route ON harbour.harbour_code = route.from_harbour GROUP BY harbour.harbour_code, harbour.harbour_name ORDER BY count(*) DESC LIMIT 1;

-- en: Captains born after 1970 who earn more than average?
-- zh: 1970年以后出生、薪水高于平均的船长有哪些？
SELECT captain_name FROM captain WHERE birth_year > 1970 AND salary > (SELECT avg(salary) FROM captain);

-- en: Give the longest and shortest distances of the Year-round routes.
-- zh: Year-round航线的最长和最短距离各是多少？
SELECT max(distance_nm), min(distance_nm) FROM route WHERE season = 'Year-round';

-- en: Islands which are home to a captain but have no harbour.
-- zh: 哪些岛有船长居住却没有港口？
SELECT island FROM captain EXCEPT SELECT island FROM harbour;

-- en: The delays of crossings by a Hydrofoil on route 12, please.
-- zh: Hydrofoil在12号航线上的各次延误是多少分钟？
SELECT crossing.delay_min FROM crossing JOIN vessel ON crossing.vessel_id = vessel.vessel_id WHERE vessel.type = 'Hydrofoil' AND crossing.route_no = 12;

-- en: Which islands have three or more harbours?
-- zh: 拥有三个及以上港口的岛有哪些？
SELECT island FROM harbour GROUP BY island HAVING count(*) >= 3;

-- en: Flags shared by a Catamaran and a Hydrofoil.
-- zh: 哪些旗帜既有Catamaran悬挂，也有Hydrofoil悬挂？
SELECT flag FROM vessel WHERE type = 'Catamaran' INTERSECT SELECT flag FROM vessel WHERE type = 'Hydrofoil';

-- en: Which captain has had the most Delayed crossings, and how many?
-- zh: Delayed航次最多的船长是谁？有多少次？
SELECT captain.captain_name, count(*) FROM captain JOIN crossing ON captain.captain_id = crossing.captain_id WHERE crossing.status = 'Delayed' GROUP BY captain.captain_id, captain.captain_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the vessel and the departure of the crossing with the most passengers.
-- zh: 载客最多的航次是哪艘船、何时出发？
SELECT vessel.vessel_name, crossing.departed FROM vessel JOIN crossing ON vessel.vessel_id = crossing.vessel_id ORDER BY crossing.passengers DESC LIMIT 1;

-- en: Harbours deeper than 12 metres on Thessa or Limnora, deepest first.
-- zh: Thessa或Limnora岛上水深超过12米的港口，由深到浅列出。
SELECT harbour_name FROM harbour WHERE depth_m > 12 AND (island = 'Thessa' OR island = 'Limnora') ORDER BY depth_m DESC;
