-- Leasing of railway freight wagons to shippers, with workshop visits.
CREATE TABLE wagon_class (
  class_code VARCHAR(10),
  class_name VARCHAR(40),
  axles INT,
  max_load_t DOUBLE,
  day_rate DECIMAL(10,2),
  PRIMARY KEY (class_code)
);
CREATE TABLE wagon (
  wagon_no VARCHAR(20),
  class_code VARCHAR(10),
  built INT,
  colour VARCHAR(20),
  home_yard VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (wagon_no),
  FOREIGN KEY (class_code) REFERENCES wagon_class (class_code)
);
CREATE TABLE lessee (
  lessee_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  industry VARCHAR(30),
  status VARCHAR(20),
  PRIMARY KEY (lessee_id)
);
CREATE TABLE lease (
  lease_id INT,
  wagon_no VARCHAR(20),
  lessee_id INT,
  date_from DATE,
  date_to DATE,
  rent DECIMAL(10,2),
  PRIMARY KEY (lease_id),
  FOREIGN KEY (wagon_no) REFERENCES wagon (wagon_no),
  FOREIGN KEY (lessee_id) REFERENCES lessee (lessee_id)
);
CREATE TABLE workshop (
  workshop_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (workshop_id)
);
CREATE TABLE shop_visit (
  visit_id INT,
  wagon_no VARCHAR(20),
  workshop_id INT,
  date_in DATE,
  days INT,
  cost DECIMAL(10,2),
  reason VARCHAR(40),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (wagon_no) REFERENCES wagon (wagon_no),
  FOREIGN KEY (workshop_id) REFERENCES workshop (workshop_id)
);

-- en: Which wagons (numbers) stand idle, i.e. have status Idle, at Mukran?
-- zh: 停放在Mukran且状态为Idle的货车车号有哪些？
SELECT wagon_no FROM wagon WHERE status = 'Idle' AND home_yard = 'Mukran';

-- en: List the lessees from Slovakia.
-- zh: 列出Slovakia的承租方。
SELECT name FROM lessee WHERE country = 'Slovakia';

-- en: List the workshops in Slovakia.
-- zh: 列出Slovakia的检修厂。
SELECT name FROM workshop WHERE country = 'Slovakia';

-- en: Give me the names of four-axle wagon classes (4 axles) from the lowest to the highest day rate.
-- zh: 按日租金从低到高给出4轴货车类型的名称。
SELECT class_name FROM wagon_class WHERE axles = 4 ORDER BY day_rate;

-- en: How many shop visits were there because of Brake Failure?
-- zh: 因Brake Failure进厂的次数是多少？
SELECT count(*) FROM shop_visit WHERE reason = 'Brake Failure';

-- en: How many wagons went to a workshop because of Brake Failure?
-- zh: 因Brake Failure进过厂的货车有多少辆？
SELECT count(DISTINCT wagon_no) FROM shop_visit WHERE reason = 'Brake Failure';

-- en: What's the total rent of leases beginning in or after 2020-01-01?
-- zh: 2020-01-01及之后开始的租约租金合计是多少？
SELECT sum(rent) FROM lease WHERE date_from >= '2020-01-01';

-- en: For each home yard, how many wagons are there?
-- zh: 各存放场分别有多少辆货车？
SELECT home_yard, count(*) FROM wagon GROUP BY home_yard;

-- en: What reason for shop visits costs the most on average?
-- zh: 平均费用最高的进厂原因是什么？
SELECT reason FROM shop_visit GROUP BY reason ORDER BY avg(cost) DESC LIMIT 1;

-- en: What reason for shop visits takes the most days on average?
-- zh: 平均耗时天数最多的进厂原因是什么？
SELECT reason FROM shop_visit GROUP BY reason ORDER BY avg(days) DESC LIMIT 1;

-- en: Industries in which we have two or more lessees?
-- zh: 我们有两家及以上承租方的行业是哪些？
SELECT industry FROM lessee GROUP BY industry HAVING count(*) >= 2;

-- en: Which class of wagon can bear the heaviest load?
-- zh: 载重上限最大的货车类型是哪种？
SELECT class_name FROM wagon_class ORDER BY max_load_t DESC LIMIT 1;

-- en: Number of the oldest wagon, please.
-- zh: 请给出最老的货车的车号。
SELECT wagon_no FROM wagon ORDER BY built LIMIT 1;

-- en: Who has leased wagons of the class Hopper? Distinct names.
-- zh: 哪些不同的承租方租过Hopper类型的货车？
SELECT DISTINCT lessee.name FROM lessee JOIN lease ON lessee.lessee_id = lease.lessee_id JOIN wagon ON lease.wagon_no = wagon.wagon_no JOIN wagon_class ON wagon.class_code = wagon_class.class_code WHERE wagon_class.class_name = 'Hopper';

-- en: For each lessee, show the name and the number of leases.
-- zh: 每家承租方的名称和租约数是多少？
SELECT lessee.name, count(*) FROM lessee JOIN lease ON lessee.lessee_id = lease.lessee_id GROUP BY lessee.lessee_id, lessee.name;

-- en: In which workshop was the costliest visit?
-- zh: 费用最高的一次检修在哪家检修厂？
SELECT workshop.name FROM workshop JOIN shop_visit ON workshop.workshop_id = shop_visit.workshop_id ORDER BY shop_visit.cost DESC LIMIT 1;

-- en: Which workshop has had the most visits?
-- zh: 检修次数最多的是哪家检修厂？
SELECT workshop.name FROM workshop JOIN shop_visit ON workshop.workshop_id = shop_visit.workshop_id GROUP BY workshop.workshop_id, workshop.name ORDER BY count(*) DESC LIMIT 1;

-- en: What colours are the wagons that Danubia Cement rents? List each colour only once (distinct).
-- zh: Danubia Cement租用的货车有哪些不同的颜色？
SELECT DISTINCT wagon.colour FROM lessee JOIN lease ON lessee.lessee_id = lease.lessee_id JOIN wagon ON lease.wagon_no = wagon.wagon_no WHERE lessee.name = 'Danubia Cement';

-- en: Building year of every wagon that has been at the workshop Zvolen Works.
-- zh: 去过Zvolen Works检修厂的货车各是哪年制造的？
SELECT wagon.built FROM wagon JOIN shop_visit ON wagon.wagon_no = shop_visit.wagon_no JOIN workshop ON shop_visit.workshop_id = workshop.workshop_id WHERE workshop.name = 'Zvolen Works';

-- en: Which wagons have never been leased? Numbers only.
-- zh: 从未出租过的货车车号有哪些？
SELECT wagon_no FROM wagon WHERE wagon_no NOT IN (SELECT wagon_no FROM lease);

-- en: Classes whose day rate is higher than the average one.
-- zh: 日租金高于平均值的货车类型。
SELECT class_name FROM wagon_class WHERE day_rate > (SELECT avg(day_rate) FROM wagon_class);

-- en: Countries that have lessees but no workshop.
-- zh: 有承租方但没有检修厂的国家有哪些？
SELECT country FROM lessee EXCEPT SELECT country FROM workshop;
