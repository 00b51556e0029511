-- Food trucks of a city: trucks, pitches, daily stints, menu items, daily sales and hygiene inspections.
CREATE TABLE truck (
  truck_id INT,
  truck_name VARCHAR(50),
  cuisine VARCHAR(30),
  owner VARCHAR(50),
  founded INT,
  length_m DOUBLE,
  PRIMARY KEY (truck_id)
);
CREATE TABLE pitch (
  pitch_id INT,
  square_name VARCHAR(50),
  district VARCHAR(40),
  power_amps INT,
  daily_rent DECIMAL(10,2),
  PRIMARY KEY (pitch_id)
);
CREATE TABLE stint (
  truck_id INT,
  pitch_id INT,
  stint_date DATE,
  meal VARCHAR(15),
  takings DECIMAL(10,2),
  weather VARCHAR(20),
  PRIMARY KEY (truck_id, pitch_id, stint_date),
  FOREIGN KEY (truck_id) REFERENCES truck (truck_id),
  FOREIGN KEY (pitch_id) REFERENCES pitch (pitch_id)
);
CREATE TABLE menu_item (
  item_id INT,
  truck_id INT,
  item_name VARCHAR(50),
  price DECIMAL(10,2),
  spice_level INT,
  vegetarian VARCHAR(3),
  PRIMARY KEY (item_id),
  FOREIGN KEY (truck_id) REFERENCES truck (truck_id)
);
CREATE TABLE inspection (
  inspection_id INT,
  truck_id INT,
  inspector VARCHAR(50),
  inspected_on DATE,
  score INT,
  verdict VARCHAR(20),
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (truck_id) REFERENCES truck (truck_id)
);

-- en: Which trucks have stood on Linden Square?
-- zh: 哪些餐车在Linden Square出过摊？
SELECT truck.truck_name FROM truck JOIN stint ON truck.truck_id = stint.truck_id JOIN pitch ON stint.pitch_id = pitch.pitch_id WHERE pitch.square_name = 'Linden Square';

-- en: Vegetarian (Yes) items for under 8
-- zh: 价格低于8的素食（Yes）菜品
SELECT item_name FROM menu_item WHERE vegetarian = 'Yes' AND price < 8;

-- en: How many trucks are there per cuisine?
-- zh: 每种菜系有多少辆餐车？
SELECT cuisine, count(*) FROM truck GROUP BY cuisine;

-- en: Give the verdicts the inspector Abel Moreau passed on Korean trucks.
-- zh: 检查员Abel Moreau对Korean餐车给出过哪些结论？
SELECT inspection.verdict FROM inspection JOIN truck ON inspection.truck_id = truck.truck_id WHERE inspection.inspector = 'Abel Moreau' AND truck.cuisine = 'Korean';

-- en: Which district has earned trucks the most money in total?
-- zh: 餐车在哪个区的总营业额最高？
SELECT pitch.district FROM pitch JOIN stint ON pitch.pitch_id = stint.pitch_id GROUP BY pitch.district ORDER BY sum(stint.takings) DESC LIMIT 1;

-- en: What is the spiciest thing on any menu?
-- zh: 所有菜单里最辣的是什么？
SELECT item_name FROM menu_item ORDER BY spice_level DESC LIMIT 1;

-- en: Trucks never inspected
-- zh: 从未被检查过的餐车
SELECT truck_name FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM inspection);

-- en: Average takings on Rainy days
-- zh: Rainy天气下的平均营业额
SELECT avg(takings) FROM stint WHERE weather = 'Rainy';

-- en: How many dishes does each truck sell? Truck name and number, please.
-- zh: 每辆餐车卖多少种菜？请给出餐车名和数量。
SELECT truck.truck_name, count(*) FROM truck JOIN menu_item ON truck.truck_id = menu_item.truck_id GROUP BY truck.truck_id, truck.truck_name;

-- en: What could one eat on Harbour Steps on 2023-08-05? List the distinct menu items.
-- zh: 2023-08-05在Harbour Steps能吃到哪些菜？去重列出。
SELECT DISTINCT menu_item.item_name FROM menu_item JOIN stint ON menu_item.truck_id = stint.truck_id JOIN pitch ON stint.pitch_id = pitch.pitch_id WHERE pitch.square_name = 'Harbour Steps' AND stint.stint_date = '2023-08-05';

-- en: Squares costing more rent per day than the average pitch
-- zh: 日租金高于平均值的广场
SELECT square_name FROM pitch WHERE daily_rent > (SELECT avg(daily_rent) FROM pitch);

-- en: Who owns the truck selling Bao Buns?
-- zh: 卖Bao Buns的餐车是谁的？
SELECT truck.owner FROM truck JOIN menu_item ON truck.truck_id = menu_item.truck_id WHERE menu_item.item_name = 'Bao Buns';

-- en: Which inspectors have made at least three inspections?
-- zh: 哪些检查员至少做过三次检查？
SELECT inspector FROM inspection GROUP BY inspector HAVING count(*) >= 3;

-- en: In which districts have trucks owned by Selma Haddad worked for Lunch? Unique districts.
-- zh: Selma Haddad的餐车在哪些区出过Lunch摊？区名去重。
SELECT DISTINCT pitch.district FROM pitch JOIN stint ON pitch.pitch_id = stint.pitch_id JOIN truck ON stint.truck_id = truck.truck_id WHERE truck.owner = 'Selma Haddad' AND stint.meal = 'Lunch';

-- en: Names and lengths of the two shortest trucks
-- zh: 车身最短的两辆餐车的名称和长度
SELECT truck_name, length_m FROM truck ORDER BY length_m ASC LIMIT 2;

-- en: Which truck has the best average inspection score?
-- zh: 平均检查得分最高的餐车是哪辆？
SELECT truck.truck_name FROM truck JOIN inspection ON truck.truck_id = inspection.truck_id GROUP BY truck.truck_id, truck.truck_name ORDER BY avg(inspection.score) DESC LIMIT 1;

-- en: Trucks that have worked both in the Riverside and in the University districts
-- zh: 在Riverside区和University区都出过摊的餐车
SELECT truck.truck_name FROM truck JOIN stint ON truck.truck_id = stint.truck_id JOIN pitch ON stint.pitch_id = pitch.pitch_id WHERE pitch.district = 'Riverside' INTERSECT SELECT truck.truck_name FROM truck JOIN stint ON truck.truck_id = stint.truck_id JOIN pitch ON stint.pitch_id = pitch.pitch_id WHERE pitch.district = 'University';

-- en: How many different trucks stood on a pitch with 32 amps or more?
-- zh: 有多少辆不同的餐车在电流不低于32安的摊位出过摊？
SELECT count(DISTINCT stint.truck_id) FROM stint JOIN pitch ON stint.pitch_id = pitch.pitch_id WHERE pitch.power_amps >= 32;

-- en: Which meal has brought the highest average takings?
-- zh: 哪个餐段的平均营业额最高？
SELECT meal FROM stint GROUP BY meal ORDER BY avg(takings) DESC LIMIT 1;

-- en: Cuisines offered by trucks founded before 2015 but not by any founded later than 2020
-- zh: 2015年以前创立的餐车有、而2020年之后创立的餐车没有的菜系
SELECT cuisine FROM truck WHERE founded < 2015 EXCEPT SELECT cuisine FROM truck WHERE founded > 2020;

-- en: Owners of trucks that got the verdict Closed
-- zh: 被判定为Closed的餐车的车主
SELECT owner FROM truck WHERE truck_id IN (SELECT truck_id FROM inspection WHERE verdict = 'Closed');

-- en: What are the lowest and highest inspection scores?
-- zh: 检查得分的最低分和最高分是多少？
SELECT min(score), max(score) FROM inspection;
