-- Dormitory buildings, rooms, repair requests and the craftsmen sent to them.
CREATE TABLE dorm (
  dorm_no INT,
  dorm_name VARCHAR(40),
  warden VARCHAR(50),
  storeys INT,
  built INT,
  PRIMARY KEY (dorm_no)
);
CREATE TABLE room (
  room_id INT,
  dorm_no INT,
  room_code VARCHAR(8),
  beds INT,
  storey INT,
  balcony VARCHAR(3),
  PRIMARY KEY (room_id),
  FOREIGN KEY (dorm_no) REFERENCES dorm (dorm_no)
);
CREATE TABLE craftsman (
  craftsman_id INT,
  name VARCHAR(50),
  trade VARCHAR(20),
  hourly_rate DECIMAL(6,2),
  PRIMARY KEY (craftsman_id)
);
CREATE TABLE repair_request (
  request_id INT,
  room_id INT,
  craftsman_id INT,
  item VARCHAR(30),
  urgency VARCHAR(10),
  reported DATE,
  finished DATE,
  cost DECIMAL(8,2),
  PRIMARY KEY (request_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (craftsman_id) REFERENCES craftsman (craftsman_id)
);

-- en: Who is the warden of Birch House?
-- zh: Birch House的宿管是谁？
SELECT warden FROM dorm WHERE dorm_name = 'Birch House';

-- en: How many rooms have a balcony (Yes) and more than 2 beds?
-- zh: 带阳台（Yes）且床位多于2个的房间有多少间？
SELECT count(*) FROM room WHERE balcony = 'Yes' AND beds > 2;

-- en: List the Plumber craftsmen with their pay per hour, the cheapest first.
-- zh: 列出Plumber工种的师傅及其时薪，从低到高。
SELECT name, hourly_rate FROM craftsman WHERE trade = 'Plumber' ORDER BY hourly_rate;

-- en: Which requests are unfinished? Show ids and things to be repaired.
-- zh: 哪些报修还没完成？给出编号和报修物品。
SELECT request_id, item FROM repair_request WHERE finished IS NULL;

-- en: What was the total cost of repairs to a Radiator?
-- zh: 维修Radiator的总费用是多少？
SELECT sum(cost) FROM repair_request WHERE item = 'Radiator';

-- en: Which dormitory is the oldest?
-- zh: 最老的宿舍楼是哪栋？
SELECT dorm_name FROM dorm ORDER BY built LIMIT 1;

-- en: Which dormitory is the newest?
-- zh: 最新的宿舍楼是哪栋？
SELECT dorm_name FROM dorm ORDER BY built DESC LIMIT 1;

-- en: How many requests of each urgency are there?
-- zh: 各紧急程度的报修各有多少单？
SELECT urgency, count(*) FROM repair_request GROUP BY urgency;

-- en: Which thing breaks most often?
-- zh: 最常坏的物品是什么？
SELECT item FROM repair_request GROUP BY item ORDER BY count(*) DESC LIMIT 1;

-- en: Trades with an average hourly pay over 30?
-- zh: 平均时薪超过30的工种有哪些？
SELECT trade FROM craftsman GROUP BY trade HAVING avg(hourly_rate) > 30;

-- en: How many beds does each dormitory have?
-- zh: 每栋宿舍楼有多少个床位？
SELECT dorm.dorm_name, sum(room.beds) FROM dorm JOIN room ON dorm.dorm_no = room.dorm_no GROUP BY dorm.dorm_no, dorm.dorm_name;

-- en: How many rooms does each dormitory have?
-- zh: 每栋宿舍楼有多少间房？
SELECT dorm.dorm_name, count(*) FROM dorm JOIN room ON dorm.dorm_no = room.dorm_no GROUP BY dorm.dorm_no, dorm.dorm_name;

-- en: What has been reported broken in room B-214?
-- zh: B-214房间报修过什么东西？
SELECT repair_request.item FROM repair_request JOIN room ON repair_request.room_id = room.room_id WHERE room.room_code = 'B-214';

-- en: Who has handled the most requests?
-- zh: 处理报修最多的师傅是谁？
SELECT craftsman.name FROM craftsman JOIN repair_request ON craftsman.craftsman_id = repair_request.craftsman_id GROUP BY craftsman.craftsman_id, craftsman.name ORDER BY count(*) DESC LIMIT 1;

-- en: In which dormitory is room A-007?
-- zh: A-007房间在哪栋宿舍楼？
SELECT dorm.dorm_name FROM dorm JOIN room ON dorm.dorm_no = room.dorm_no WHERE room.room_code = 'A-007';

-- en: How much did the repairs cost in each dormitory?
-- zh: 每栋宿舍楼的维修花了多少钱？
SELECT dorm.dorm_name, sum(repair_request.cost) FROM dorm JOIN room ON dorm.dorm_no = room.dorm_no JOIN repair_request ON room.room_id = repair_request.room_id GROUP BY dorm.dorm_no, dorm.dorm_name;

-- en: Names of the different craftsmen who have worked in Birch House.
-- zh: 在Birch House干过活的师傅有哪些？姓名去重。
SELECT DISTINCT craftsman.name FROM craftsman JOIN repair_request ON craftsman.craftsman_id = repair_request.craftsman_id JOIN room ON repair_request.room_id = room.room_id JOIN dorm ON room.dorm_no = dorm.dorm_no WHERE dorm.dorm_name = 'Birch House';

-- en: Codes of the rooms where Henk Vos mended a Window.
-- zh: Henk Vos修过Window的房间号。
SELECT room.room_code FROM room JOIN repair_request ON room.room_id = repair_request.room_id JOIN craftsman ON repair_request.craftsman_id = craftsman.craftsman_id WHERE craftsman.name = 'Henk Vos' AND repair_request.item = 'Window';

-- en: Rooms with four or more requests, by code.
-- zh: 报修不少于四次的房间，给出房间号。
SELECT room.room_code FROM room JOIN repair_request ON room.room_id = repair_request.room_id GROUP BY room.room_id, room.room_code HAVING count(*) >= 4;

-- en: Which rooms have never needed a repair?
-- zh: 哪些房间从未报修过？
SELECT room_code FROM room WHERE room_id NOT IN (SELECT room_id FROM repair_request);

-- en: Items reported as High urgency but never as Low.
-- zh: 以High紧急程度报修过、但从未以Low报修过的物品。
SELECT item FROM repair_request WHERE urgency = 'High' EXCEPT SELECT item FROM repair_request WHERE urgency = 'Low';

-- en: Craftsmen without any request assigned.
-- zh: 没有分派到任何报修单的师傅。
SELECT name FROM craftsman WHERE craftsman_id NOT IN (SELECT craftsman_id FROM repair_request WHERE craftsman_id IS NOT NULL);
