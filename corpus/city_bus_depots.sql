-- City bus depots, buses, routes, stops, drivers and complaints.
CREATE TABLE depot (
  depot_no INT,
  name VARCHAR(50),
  district VARCHAR(40),
  capacity INT,
  PRIMARY KEY (depot_no)
);
CREATE TABLE bus (
  bus_no INT,
  plate VARCHAR(12),
  depot_no INT,
  fuel VARCHAR(20),
  seats INT,
  bought DATE,
  PRIMARY KEY (bus_no),
  FOREIGN KEY (depot_no) REFERENCES depot (depot_no)
);
CREATE TABLE driver (
  drv_no INT,
  name VARCHAR(60),
  gender VARCHAR(6),
  age INT,
  depot_no INT,
  mentor_no INT,
  PRIMARY KEY (drv_no),
  FOREIGN KEY (depot_no) REFERENCES depot (depot_no),
  FOREIGN KEY (mentor_no) REFERENCES driver (drv_no)
);
CREATE TABLE route (
  route_no INT,
  title VARCHAR(60),
  kind VARCHAR(20),
  km DOUBLE,
  fare DECIMAL(10,2),
  PRIMARY KEY (route_no)
);
CREATE TABLE duty (
  duty_no INT,
  route_no INT,
  bus_no INT,
  drv_no INT,
  duty_date DATE,
  hours DOUBLE,
  PRIMARY KEY (duty_no),
  FOREIGN KEY (route_no) REFERENCES route (route_no),
  FOREIGN KEY (bus_no) REFERENCES bus (bus_no),
  FOREIGN KEY (drv_no) REFERENCES driver (drv_no)
);
CREATE TABLE complaint (
  cmp_no INT,
  duty_no INT,
  topic VARCHAR(30),
  filed DATE,
  status VARCHAR(15),
  PRIMARY KEY (cmp_no),
  FOREIGN KEY (duty_no) REFERENCES duty (duty_no)
);

-- en: Plates of all Electric buses, please.
-- zh: 请给出所有Electric公交车的车牌号。
SELECT plate FROM bus WHERE fuel = 'Electric';

-- en: How old is Magda Orlov?
-- zh: Magda Orlov今年多大？
SELECT age FROM driver WHERE name = 'Magda Orlov';

-- en: What's the total number of seats on Diesel buses?
-- zh: Diesel公交车的座位总数是多少？
SELECT sum(seats) FROM bus WHERE fuel = 'Diesel';

-- en: Which depot has the smallest capacity?
-- zh: 容量最小的车场是哪个？
SELECT name FROM depot ORDER BY capacity LIMIT 1;

-- en: How many buses does each depot keep? Give the depot's name.
-- zh: 每个车场停放多少辆公交车？请给出车场名称。
SELECT depot.name, count(*) FROM depot JOIN bus ON depot.depot_no = bus.depot_no GROUP BY depot.depot_no, depot.name;

-- en: List every driver together with the name of his or her mentor.
-- zh: 列出每位司机及其师傅的姓名。
SELECT d.name, m.name FROM driver AS d JOIN driver AS m ON d.mentor_no = m.drv_no;

-- en: Which routes of kind Night charge more than 3.50?
-- zh: 票价超过3.50的Night线路有哪些？
SELECT title FROM route WHERE kind = 'Night' AND fare > 3.50;

-- en: Which drivers mentor nobody?
-- zh: 哪些司机没有带徒弟？
SELECT name FROM driver WHERE drv_no NOT IN (SELECT mentor_no FROM driver WHERE mentor_no IS NOT NULL);

-- en: What is the average age of the drivers of each gender?
-- zh: 各性别司机的平均年龄是多少？
SELECT gender, avg(age) FROM driver GROUP BY gender;

-- en: Who drove the Harbour Loop on 2023-05-14?
-- zh: 2023-05-14是谁在跑Harbour Loop线路？
SELECT driver.name FROM driver JOIN duty ON driver.drv_no = duty.drv_no JOIN route ON duty.route_no = route.route_no WHERE route.title = 'Harbour Loop' AND duty.duty_date = '2023-05-14';

-- en: How many different topics do the complaints have?
-- zh: 投诉共涉及多少个不同的主题？
SELECT count(DISTINCT topic) FROM complaint;

-- en: Give the topics and filing dates of complaints still Open, newest first.
-- zh: 给出仍为Open状态的投诉的主题和提交日期，最新的排在前面。
SELECT topic, filed FROM complaint WHERE status = 'Open' ORDER BY filed DESC;

-- en: Which driver received the most complaints?
-- zh: 被投诉次数最多的是哪位司机？
SELECT driver.name FROM driver JOIN duty ON driver.drv_no = duty.drv_no JOIN complaint ON duty.duty_no = complaint.duty_no GROUP BY driver.drv_no, driver.name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the routes that are longer than the average route.
-- zh: 哪些线路的里程比平均里程长？
SELECT title FROM route WHERE km > (SELECT avg(km) FROM route);

-- en: What kinds of route have two or more routes?
-- zh: 哪些线路类型下有两条及以上的线路？
SELECT kind FROM route GROUP BY kind HAVING count(*) >= 2;

-- en: In which districts do drivers younger than 30 work?
-- zh: 30岁以下的司机在哪些区工作？
SELECT depot.district FROM depot JOIN driver ON depot.depot_no = driver.depot_no WHERE driver.age < 30;

-- en: Show the topic of complaints about bus KX-402 (that is its plate).
-- zh: 车牌为KX-402的公交车收到的投诉主题有哪些？
SELECT complaint.topic FROM complaint JOIN duty ON complaint.duty_no = duty.duty_no JOIN bus ON duty.bus_no = bus.bus_no WHERE bus.plate = 'KX-402';

-- en: Which fuels are used both at the North Yard depot and at the Mill Lane depot?
-- zh: North Yard车场和Mill Lane车场都使用的燃料有哪些？
SELECT bus.fuel FROM bus JOIN depot ON bus.depot_no = depot.depot_no WHERE depot.name = 'North Yard' INTERSECT SELECT bus.fuel FROM bus JOIN depot ON bus.depot_no = depot.depot_no WHERE depot.name = 'Mill Lane';

-- en: What is the longest duty in hours and how many hours does a duty last on average?
-- zh: 最长的一班有多少小时？平均每班多少小时？
SELECT max(hours), avg(hours) FROM duty;

-- en: Tell me the plates of buses that were never on duty.
-- zh: 告诉我从未出过班的公交车车牌。
SELECT plate FROM bus WHERE bus_no NOT IN (SELECT bus_no FROM duty);

-- en: For each route, how many hours were worked in total? Show its title and sort from the most to the fewest.
-- zh: 每条线路累计出班多少小时？列出线路名称，并按从多到少排序。
SELECT route.title, sum(duty.hours) FROM route JOIN duty ON route.route_no = duty.route_no GROUP BY route.route_no, route.title ORDER BY sum(duty.hours) DESC;

-- en: On which day was the newest bus bought?
-- zh: 最新的一辆公交车是哪天购入的？
SELECT bought FROM bus ORDER BY bought DESC LIMIT 1;
