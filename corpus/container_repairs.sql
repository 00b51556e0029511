-- Depots that inspect and repair shipping containers.
CREATE TABLE lessor (
  lessor_id INT,
  lessor_name VARCHAR(50),
  headquarters VARCHAR(40),
  fleet_size INT,
  PRIMARY KEY (lessor_id)
);
CREATE TABLE depot (
  depot_id INT,
  depot_name VARCHAR(50),
  port_city VARCHAR(40),
  country VARCHAR(40),
  slots INT,
  PRIMARY KEY (depot_id)
);
CREATE TABLE container (
  cont_no VARCHAR(12),
  lessor_id INT,
  depot_id INT,
  cont_type VARCHAR(20),
  length_ft INT,
  made_year INT,
  grade VARCHAR(2),
  PRIMARY KEY (cont_no),
  FOREIGN KEY (lessor_id) REFERENCES lessor (lessor_id),
  FOREIGN KEY (depot_id) REFERENCES depot (depot_id)
);
CREATE TABLE repair (
  repair_id INT,
  cont_no VARCHAR(12),
  damage VARCHAR(30),
  part VARCHAR(30),
  hours DOUBLE,
  cost DECIMAL(10,2),
  finished_on DATE,
  surveyor VARCHAR(50),
  PRIMARY KEY (repair_id),
  FOREIGN KEY (cont_no) REFERENCES container (cont_no)
);

-- en: How many containers are of the type Reefer?
-- zh: Reefer类型的集装箱有多少个？
SELECT count(*) FROM container WHERE cont_type = 'Reefer';

-- en: Which containers of grade C were made before 2005? Give their numbers.
-- zh: C级且2005年之前制造的集装箱有哪些？给出箱号。
SELECT cont_no FROM container WHERE grade = 'C' AND made_year < 2005;

-- en: List the depots in Belgium with the number of slots, from large to small.
-- zh: 按堆位数从大到小列出Belgium的堆场及其堆位数。
SELECT depot_name, slots FROM depot WHERE country = 'Belgium' ORDER BY slots DESC;

-- en: What did it cost on average to repair a Floor?
-- zh: 维修Floor平均花费多少？
SELECT avg(cost) FROM repair WHERE part = 'Floor';

-- en: How many hours did the repairs of Corrosion take altogether?
-- zh: 处理Corrosion的维修总共用了多少小时？
SELECT sum(hours) FROM repair WHERE damage = 'Corrosion';

-- en: What is the most expensive repair finished in 2022?
-- zh: 2022年完工的维修中最贵的花了多少钱？
SELECT max(cost) FROM repair WHERE finished_on BETWEEN '2022-01-01' AND '2022-12-31';

-- en: For each grade, what is the number of containers and the average year of make?
-- zh: 每个等级各有多少集装箱，平均制造年份是多少？
SELECT grade, count(*), avg(made_year) FROM container GROUP BY grade;

-- en: Which surveyor has handled the most repairs?
-- zh: 处理维修最多的检验员是谁？
SELECT surveyor FROM repair GROUP BY surveyor ORDER BY count(*) DESC LIMIT 1;

-- en: Which parts have been repaired at least fifteen times?
-- zh: 哪些部件至少维修过十五次？
SELECT part FROM repair GROUP BY part HAVING count(*) >= 15;

-- en: Which lessor owns the biggest fleet, and where is its headquarters?
-- zh: 箱队规模最大的租箱公司是哪家，总部在哪里？
SELECT lessor_name, headquarters FROM lessor ORDER BY fleet_size DESC LIMIT 1;

-- en: What are the numbers of the containers that belong to Triland?
-- zh: 属于Triland的集装箱箱号是哪些？
SELECT container.cont_no FROM container JOIN lessor ON container.lessor_id = lessor.lessor_id WHERE lessor.lessor_name = 'Triland';

-- en: In what port city does the box TRLU4471029 stand?
-- zh: 箱号TRLU4471029停放在哪个港口城市？
SELECT depot.port_city FROM depot JOIN container ON depot.depot_id = container.depot_id WHERE container.cont_no = 'TRLU4471029';

-- en: How many containers are stored at each depot? Name the depots.
-- zh: 每个堆场存放多少个集装箱？请列出堆场名称。
SELECT depot.depot_name, count(*) FROM depot JOIN container ON depot.depot_id = container.depot_id GROUP BY depot.depot_id, depot.depot_name;

-- en: Which damages have been found on a Flat Rack?
-- zh: 在Flat Rack上发现过哪些损坏？
SELECT repair.damage FROM repair JOIN container ON repair.cont_no = container.cont_no WHERE container.cont_type = 'Flat Rack';

-- en: Which lessor has paid the most for repairs?
-- zh: 哪家租箱公司支付的维修费最多？
SELECT lessor.lessor_name FROM lessor JOIN container ON lessor.lessor_id = container.lessor_id JOIN repair ON container.cont_no = repair.cont_no GROUP BY lessor.lessor_id, lessor.lessor_name ORDER BY sum(repair.cost) DESC LIMIT 1;

-- en: What surveyors have worked on containers lying in Antwerp? Give distinct names.
-- zh: 有哪些检验员处理过停放在Antwerp的集装箱？姓名不要重复。
SELECT DISTINCT repair.surveyor FROM repair JOIN container ON repair.cont_no = container.cont_no JOIN depot ON container.depot_id = depot.depot_id WHERE depot.port_city = 'Antwerp';

-- en: What is the mean repair cost per container type, for containers 40 feet long?
-- zh: 对于40英尺长的集装箱，各箱型的平均维修费用是多少？
SELECT container.cont_type, avg(repair.cost) FROM container JOIN repair ON container.cont_no = repair.cont_no WHERE container.length_ft = 40 GROUP BY container.cont_type;

-- en: Which containers have been repaired three times or more? Show the number and how often.
-- zh: 哪些集装箱维修过三次或更多？显示箱号和次数。
SELECT cont_no, count(*) FROM repair GROUP BY cont_no HAVING count(*) >= 3;

-- en: How many Door repairs were done on containers of lessors from Hamburg?
-- zh: 总部在Hamburg的租箱公司的集装箱做过多少次Door维修？
SELECT count(*) FROM repair JOIN container ON repair.cont_no = container.cont_no JOIN lessor ON container.lessor_id = lessor.lessor_id WHERE repair.part = 'Door' AND lessor.headquarters = 'Hamburg';

-- en: Which depots hold both Tank containers and Open Top containers?
-- zh: 哪些堆场既有Tank又有Open Top集装箱？
SELECT depot.depot_name FROM depot JOIN container ON depot.depot_id = container.depot_id WHERE container.cont_type = 'Tank' INTERSECT SELECT depot.depot_name FROM depot JOIN container ON depot.depot_id = container.depot_id WHERE container.cont_type = 'Open Top';

-- en: Which containers have never been repaired?
-- zh: 哪些集装箱从未维修过？
SELECT cont_no FROM container WHERE cont_no NOT IN (SELECT cont_no FROM repair);

-- en: How many repairs took more hours than the average?
-- zh: 有多少次维修的工时超过平均值？
SELECT count(*) FROM repair WHERE hours > (SELECT avg(hours) FROM repair);
