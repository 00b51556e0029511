-- Bulky waste collection on request: households, bookings, items and crews.
CREATE TABLE household (
  hh_no INT,
  contact VARCHAR(60),
  street VARCHAR(60),
  district VARCHAR(40),
  persons INT,
  PRIMARY KEY (hh_no)
);
CREATE TABLE crew (
  crew_no INT,
  foreman VARCHAR(60),
  district VARCHAR(40),
  members INT,
  shift VARCHAR(20),
  PRIMARY KEY (crew_no)
);
CREATE TABLE lorry (
  plate VARCHAR(15),
  make VARCHAR(30),
  load_kg INT,
  bought_on DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (plate)
);
CREATE TABLE pickup (
  pickup_no INT,
  hh_no INT,
  crew_no INT,
  plate VARCHAR(15),
  booked_on DATE,
  done_on DATE,
  status VARCHAR(20),
  fee DECIMAL(10,2),
  PRIMARY KEY (pickup_no),
  FOREIGN KEY (hh_no) REFERENCES household (hh_no),
  FOREIGN KEY (crew_no) REFERENCES crew (crew_no),
  FOREIGN KEY (plate) REFERENCES lorry (plate)
);
CREATE TABLE item_kind (
  kind_no INT,
  title VARCHAR(40),
  material VARCHAR(30),
  price DECIMAL(10,2),
  PRIMARY KEY (kind_no)
);
CREATE TABLE pickup_item (
  pickup_no INT,
  kind_no INT,
  qty INT,
  weight_kg DOUBLE,
  PRIMARY KEY (pickup_no, kind_no),
  FOREIGN KEY (pickup_no) REFERENCES pickup (pickup_no),
  FOREIGN KEY (kind_no) REFERENCES item_kind (kind_no)
);

-- en: Which households in Northgate have 5 or more persons? Give the contact.
-- zh: Northgate有哪些住户的人口达到5人及以上？给出联系人。
SELECT contact FROM household WHERE district = 'Northgate' AND persons >= 5;

-- en: Which foremen lead an Early crew in Northgate?
-- zh: Northgate的Early班次的班组由哪些组长带领？
SELECT foreman FROM crew WHERE district = 'Northgate' AND shift = 'Early';

-- en: What is the most expensive lorry's plate?
-- zh: 最贵的那辆卡车的车牌是什么？
SELECT plate FROM lorry ORDER BY price DESC LIMIT 1;

-- en: What is the title of the most expensive item kind?
-- zh: 收费最贵的物品种类叫什么？
SELECT title FROM item_kind ORDER BY price DESC LIMIT 1;

-- en: What item is picked up most, counting all pieces?
-- zh: 按件数合计，哪种物品被收走得最多？
SELECT item_kind.title FROM item_kind JOIN pickup_item ON item_kind.kind_no = pickup_item.kind_no GROUP BY item_kind.kind_no, item_kind.title ORDER BY sum(pickup_item.qty) DESC LIMIT 1;

-- en: Show booking date and fee of the Cancelled pickups, dearest first.
-- zh: 列出Cancelled的收运单的预约日期和费用，按费用从高到低排列。
SELECT booked_on, fee FROM pickup WHERE status = 'Cancelled' ORDER BY fee DESC;

-- en: How many pickups were booked after 2022-06-30?
-- zh: 2022-06-30之后预约的收运单有多少？
SELECT count(*) FROM pickup WHERE booked_on > '2022-06-30';

-- en: How many pickups were carried out after 2022-06-30?
-- zh: 2022-06-30之后实际完成的收运单有多少？
SELECT count(*) FROM pickup WHERE done_on > '2022-06-30';

-- en: What is the average load of Iveco lorries?
-- zh: Iveco卡车的平均载重是多少？
SELECT avg(load_kg) FROM lorry WHERE make = 'Iveco';

-- en: Give the lowest and the highest fee ever charged for a pickup.
-- zh: 收运费最低和最高分别是多少？
SELECT min(fee), max(fee) FROM pickup;

-- en: For each make, how many lorries are there?
-- zh: 每个品牌各有多少辆卡车？
SELECT make, count(*) FROM lorry GROUP BY make;

-- en: Average price of the item kinds per material?
-- zh: 各种材质的物品种类平均收费是多少？
SELECT material, avg(price) FROM item_kind GROUP BY material;

-- en: In which district do most households live?
-- zh: 住户最多的是哪个区？
SELECT district FROM household GROUP BY district ORDER BY count(*) DESC LIMIT 1;

-- en: What things did Ruth Calder have taken away?
-- zh: Ruth Calder让人收走了哪些物品？
SELECT item_kind.title FROM household JOIN pickup ON household.hh_no = pickup.hh_no JOIN pickup_item ON pickup.pickup_no = pickup_item.pickup_no JOIN item_kind ON pickup_item.kind_no = item_kind.kind_no WHERE household.contact = 'Ruth Calder';

-- en: Which foreman's crew has done the most pickups?
-- zh: 完成收运单最多的班组组长是谁？
SELECT crew.foreman FROM crew JOIN pickup ON crew.crew_no = pickup.crew_no GROUP BY crew.crew_no, crew.foreman ORDER BY count(*) DESC LIMIT 1;

-- en: List the makes of lorries that came to Elm Street, without repeats.
-- zh: 到过Elm Street的卡车有哪些不同的品牌？
SELECT DISTINCT lorry.make FROM lorry JOIN pickup ON lorry.plate = pickup.plate JOIN household ON pickup.hh_no = household.hh_no WHERE household.street = 'Elm Street';

-- en: How many different pickups contained something made of Steel?
-- zh: 有多少个不同的收运单里含有Steel材质的物品？
SELECT count(DISTINCT pickup_item.pickup_no) FROM pickup_item JOIN item_kind ON pickup_item.kind_no = item_kind.kind_no WHERE item_kind.material = 'Steel';

-- en: For each contact, what did they pay in fees in total?
-- zh: 每位联系人一共支付了多少费用？
SELECT household.contact, sum(pickup.fee) FROM household JOIN pickup ON household.hh_no = pickup.hh_no GROUP BY household.hh_no, household.contact;

-- en: Which households have not requested a pickup so far? Show contact and street.
-- zh: 哪些住户还没有预约过收运？列出联系人和街道。
SELECT contact, street FROM household WHERE hh_no NOT IN (SELECT hh_no FROM pickup);

-- en: What are the plates of lorries with a load above the average?
-- zh: 载重高于平均水平的卡车车牌有哪些？
SELECT plate FROM lorry WHERE load_kg > (SELECT avg(load_kg) FROM lorry);

-- en: Find titles of item kinds that were part of a pickup of more than 200 kg of that kind.
-- zh: 找出单次收运重量超过200公斤的物品种类名称。
SELECT title FROM item_kind WHERE kind_no IN (SELECT kind_no FROM pickup_item WHERE weight_kg > 200);

-- en: Which districts have households but no crew?
-- zh: 哪些区有住户却没有班组？
SELECT district FROM household EXCEPT SELECT district FROM crew;
