-- Kindergartens of a town: children, carers, outings and who came along.
CREATE TABLE kindergarten (
  kg_id INT,
  name VARCHAR(60),
  district VARCHAR(40),
  places INT,
  opened_year INT,
  PRIMARY KEY (kg_id)
);
CREATE TABLE child (
  child_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  enrolled_date DATE,
  allergy VARCHAR(30),
  kg_id INT,
  PRIMARY KEY (child_id),
  FOREIGN KEY (kg_id) REFERENCES kindergarten (kg_id)
);
CREATE TABLE educator (
  educ_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  hired_date DATE,
  kg_id INT,
  PRIMARY KEY (educ_id),
  FOREIGN KEY (kg_id) REFERENCES kindergarten (kg_id)
);
CREATE TABLE destination (
  dest_id INT,
  name VARCHAR(60),
  type VARCHAR(30),
  district VARCHAR(40),
  entry_price DECIMAL(10,2),
  PRIMARY KEY (dest_id)
);
CREATE TABLE outing (
  outing_id INT,
  kg_id INT,
  dest_id INT,
  leader_id INT,
  outing_date DATE,
  transport VARCHAR(20),
  duration_h DOUBLE,
  PRIMARY KEY (outing_id),
  FOREIGN KEY (kg_id) REFERENCES kindergarten (kg_id),
  FOREIGN KEY (dest_id) REFERENCES destination (dest_id),
  FOREIGN KEY (leader_id) REFERENCES educator (educ_id)
);
CREATE TABLE outing_child (
  outing_id INT,
  child_id INT,
  paid DECIMAL(10,2),
  PRIMARY KEY (outing_id, child_id),
  FOREIGN KEY (outing_id) REFERENCES outing (outing_id),
  FOREIGN KEY (child_id) REFERENCES child (child_id)
);

-- en: Which children are allergic to Nuts?
-- zh: 哪些孩子对Nuts过敏？
SELECT name FROM child WHERE allergy = 'Nuts';

-- en: Children born after 2019-08-31?
-- zh: 2019-08-31之后出生的孩子有哪些？
SELECT name FROM child WHERE birth_date > '2019-08-31';

-- en: Children enrolled after 2019-08-31?
-- zh: 2019-08-31之后入园的孩子有哪些？
SELECT name FROM child WHERE enrolled_date > '2019-08-31';

-- en: How many boys (gender Male) are there among the children?
-- zh: 孩子中有多少名男孩（Male）？
SELECT count(*) FROM child WHERE gender = 'Male';

-- en: How many educators are Male?
-- zh: Male的幼师有多少名？
SELECT count(*) FROM educator WHERE gender = 'Male';

-- en: What's the average entry price of a destination of type Farm?
-- zh: Farm类型目的地的平均门票是多少？
SELECT avg(entry_price) FROM destination WHERE type = 'Farm';

-- en: Total number of places in each district.
-- zh: 每个区的幼儿园名额总数是多少？
SELECT district, sum(places) FROM kindergarten GROUP BY district;

-- en: What means of transport is used most on outings?
-- zh: 外出活动最常用的交通方式是什么？
SELECT transport FROM outing GROUP BY transport ORDER BY count(*) DESC LIMIT 1;

-- en: How many destinations of each type are listed?
-- zh: 每种类型的目的地各有多少个？
SELECT type, count(*) FROM destination GROUP BY type;

-- en: Which destination costs the most to enter?
-- zh: 门票最贵的目的地是哪个？
SELECT name FROM destination ORDER BY entry_price DESC LIMIT 1;

-- en: Which destination has been visited on the most outings?
-- zh: 外出活动去得最多的目的地是哪个？
SELECT destination.name FROM destination JOIN outing ON destination.dest_id = outing.dest_id GROUP BY destination.dest_id, destination.name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the oldest kindergarten.
-- zh: 开办最早的幼儿园是哪所？
SELECT name FROM kindergarten ORDER BY opened_year LIMIT 1;

-- en: Where did the Sunflower kindergarten go, and when?
-- zh: Sunflower幼儿园去过哪里，是什么时候？
SELECT destination.name, outing.outing_date FROM destination JOIN outing ON destination.dest_id = outing.dest_id JOIN kindergarten ON outing.kg_id = kindergarten.kg_id WHERE kindergarten.name = 'Sunflower';

-- en: Which different educators have led outings by Tram?
-- zh: 哪些不同的幼师带队乘Tram外出过？
SELECT DISTINCT educator.name FROM educator JOIN outing ON educator.educ_id = outing.leader_id WHERE outing.transport = 'Tram';

-- en: Which different children have been to Mill Pond?
-- zh: 哪些不同的孩子去过Mill Pond？
SELECT DISTINCT child.name FROM child JOIN outing_child ON child.child_id = outing_child.child_id JOIN outing ON outing_child.outing_id = outing.outing_id JOIN destination ON outing.dest_id = destination.dest_id WHERE destination.name = 'Mill Pond';

-- en: For each kindergarten, the name and how many children attend.
-- zh: 每所幼儿园各有多少孩子？列出名称和人数。
SELECT kindergarten.name, count(*) FROM kindergarten JOIN child ON kindergarten.kg_id = child.kg_id GROUP BY kindergarten.kg_id, kindergarten.name;

-- en: Kindergartens with five or more educators.
-- zh: 有五名或以上幼师的幼儿园有哪些？
SELECT kindergarten.name FROM kindergarten JOIN educator ON kindergarten.kg_id = educator.kg_id GROUP BY kindergarten.kg_id, kindergarten.name HAVING count(*) >= 5;

-- en: How much was paid altogether for each child? Show the child's name and the sum.
-- zh: 每个孩子总共交了多少钱？列出姓名和总额。
SELECT child.name, sum(outing_child.paid) FROM child JOIN outing_child ON child.child_id = outing_child.child_id GROUP BY child.child_id, child.name;

-- en: Children who have not been on an outing.
-- zh: 没有参加过外出活动的孩子有哪些？
SELECT name FROM child WHERE child_id NOT IN (SELECT child_id FROM outing_child);

-- en: On what dates were outings longer than the average outing?
-- zh: 时长超过平均值的外出活动在哪些日期？
SELECT outing_date FROM outing WHERE duration_h > (SELECT avg(duration_h) FROM outing);

-- en: Kindergartens attended by a child with an Egg allergy.
-- zh: 哪些幼儿园有对Egg过敏的孩子？
SELECT name FROM kindergarten WHERE kg_id IN (SELECT kg_id FROM child WHERE allergy = 'Egg');

-- en: Districts with a destination but no kindergarten.
-- zh: 哪些区有目的地却没有幼儿园？
SELECT district FROM destination EXCEPT SELECT district FROM kindergarten;
