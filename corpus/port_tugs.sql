-- Tugs in the ports, the masters who command them and the ships they tow in and out.
CREATE TABLE harbour (
  harbour_code VARCHAR(5),
  harbour_name VARCHAR(50),
  state VARCHAR(40),
  depth DOUBLE,
  quays INT,
  PRIMARY KEY (harbour_code)
);
CREATE TABLE tug (
  tug_no INT,
  nickname VARCHAR(40),
  harbour_code VARCHAR(5),
  horsepower INT,
  bollard_pull DOUBLE,
  yr_built INT,
  fuel VARCHAR(20),
  PRIMARY KEY (tug_no),
  FOREIGN KEY (harbour_code) REFERENCES harbour (harbour_code)
);
CREATE TABLE tugmaster (
  master_no INT,
  name VARCHAR(50),
  age INT,
  licence_class VARCHAR(10),
  salary DECIMAL(10,2),
  state VARCHAR(40),
  PRIMARY KEY (master_no)
);
CREATE TABLE client_ship (
  imo INT,
  headline VARCHAR(60),
  flag VARCHAR(40),
  type VARCHAR(30),
  tonnage INT,
  yr_built INT,
  PRIMARY KEY (imo)
);
CREATE TABLE towage (
  towage_no INT,
  tug_no INT,
  master_no INT,
  imo INT,
  tow_date DATE,
  hours DOUBLE,
  price DECIMAL(10,2),
  manoeuvre VARCHAR(20),
  PRIMARY KEY (towage_no),
  FOREIGN KEY (tug_no) REFERENCES tug (tug_no),
  FOREIGN KEY (master_no) REFERENCES tugmaster (master_no),
  FOREIGN KEY (imo) REFERENCES client_ship (imo)
);

-- en: Which tugs run on Hydrogen?
-- zh: 哪些拖轮使用Hydrogen作为燃料？
SELECT nickname FROM tug WHERE fuel = 'Hydrogen';

-- en: Which tugs are stationed in the harbour of Port Amity?
-- zh: Port Amity港驻有哪些拖轮？
SELECT tug.nickname FROM tug JOIN harbour ON tug.harbour_code = harbour.harbour_code WHERE harbour.harbour_name = 'Port Amity';

-- en: How many ships sail under the flag of Panteria?
-- zh: 悬挂Panteria旗的船舶有多少艘？
SELECT count(*) FROM client_ship WHERE flag = 'Panteria';

-- en: What is the average salary of the masters in each licence class?
-- zh: 各执照等级的拖轮船长平均薪水是多少？
SELECT licence_class, avg(salary) FROM tugmaster GROUP BY licence_class;

-- en: Which ships did Bram Oosting tow?
-- zh: Bram Oosting拖带过哪些船舶？
SELECT client_ship.headline FROM client_ship JOIN towage ON client_ship.imo = towage.imo JOIN tugmaster ON towage.master_no = tugmaster.master_no WHERE tugmaster.name = 'Bram Oosting';

-- en: Which tug has the strongest bollard pull?
-- zh: 系柱拉力最大的拖轮是哪一艘？
SELECT nickname FROM tug ORDER BY bollard_pull DESC LIMIT 1;

-- en: How many towages has each tug done?
-- zh: 每艘拖轮各完成了多少次拖带作业？
SELECT tug.nickname, count(*) FROM tug JOIN towage ON tug.tug_no = towage.tug_no GROUP BY tug.tug_no, tug.nickname;

-- en: What is the total price of the Undocking jobs done on 2022-11-03?
-- zh: 2022-11-03进行的Undocking作业总价是多少？
SELECT sum(price) FROM towage WHERE manoeuvre = 'Undocking' AND tow_date = '2022-11-03';

-- en: Which masters are older than 55 and hold a licence of class A2?
-- zh: 年龄超过55岁且持有A2级执照的船长有哪些？
SELECT name FROM tugmaster WHERE age > 55 AND licence_class = 'A2';

-- en: Which ships have never been towed by anyone?
-- zh: 哪些船舶从未被拖带过？
SELECT headline FROM client_ship WHERE imo NOT IN (SELECT imo FROM towage);

-- en: In which states are there both a harbour and a master living there?
-- zh: 哪些州既有港口，又有拖轮船长？
SELECT state FROM harbour INTERSECT SELECT state FROM tugmaster;

-- en: What is the tonnage of the ships that the tug Old Mabel has handled?
-- zh: 拖轮Old Mabel作业过的船舶吨位分别是多少？
SELECT client_ship.tonnage FROM client_ship JOIN towage ON client_ship.imo = towage.imo JOIN tug ON towage.tug_no = tug.tug_no WHERE tug.nickname = 'Old Mabel';

-- en: Which type of ship is the most numerous?
-- zh: 哪种类型的船舶数量最多？
SELECT type FROM client_ship GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Which tugs built before 1990 have more horsepower than the average tug?
-- zh: 1990年以前建造、马力高于全部拖轮平均马力的拖轮有哪些？
SELECT nickname FROM tug WHERE yr_built < 1990 AND horsepower > (SELECT avg(horsepower) FROM tug);

-- en: Which harbour has the most tugs?
-- zh: 哪个港口的拖轮最多？
SELECT harbour.harbour_name FROM harbour JOIN tug ON harbour.harbour_code = tug.harbour_code GROUP BY harbour.harbour_code, harbour.harbour_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many hours did the longest and the shortest towage take?
-- zh: 耗时最长和最短的拖带作业分别用了多少小时？
SELECT max(hours), min(hours) FROM towage;

-- en: Which ships of the type Bulk Carrier were towed at a price above 9000?
-- zh: 哪些Bulk Carrier类型的船舶曾以9000以上的价格被拖带？
SELECT client_ship.headline FROM client_ship JOIN towage ON client_ship.imo = towage.imo WHERE client_ship.type = 'Bulk Carrier' AND towage.price > 9000;

-- en: Which masters have worked in the harbour KLD?
-- zh: 哪些船长在KLD港的拖轮上工作过？
SELECT name FROM tugmaster WHERE master_no IN (SELECT towage.master_no FROM towage JOIN tug ON towage.tug_no = tug.tug_no WHERE tug.harbour_code = 'KLD');

-- en: Please list the ships in the order of their tonnage, the heaviest first, together with their flags.
-- zh: 请按吨位从大到小列出船舶及其船旗。
SELECT headline, flag FROM client_ship ORDER BY tonnage DESC;

-- en: Which flags have had ships towed more than 50 times?
-- zh: 哪些船旗的船舶被拖带了50次以上？
SELECT client_ship.flag FROM client_ship JOIN towage ON client_ship.imo = towage.imo GROUP BY client_ship.flag HAVING count(*) > 50;

-- en: What is the depth of the harbour where the tug Iron Duchess is stationed?
-- zh: 拖轮Iron Duchess所在港口的水深是多少？
SELECT harbour.depth FROM harbour JOIN tug ON harbour.harbour_code = tug.harbour_code WHERE tug.nickname = 'Iron Duchess';

-- en: Which tugs have towed a Tanker but never a Container ship?
-- zh: 哪些拖轮拖过Tanker但从未拖过Container船？
SELECT tug.nickname FROM tug JOIN towage ON tug.tug_no = towage.tug_no JOIN client_ship ON towage.imo = client_ship.imo WHERE client_ship.type = 'Tanker' EXCEPT SELECT tug.nickname FROM tug JOIN towage ON tug.tug_no = towage.tug_no JOIN client_ship ON towage.imo = client_ship.imo WHERE client_ship.type = 'Container';
