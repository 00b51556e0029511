-- Housekeeping in a hotel: rooms, cleaners, cleaning tasks and the minibar refills.
CREATE TABLE room (
  room_no INT,
  floor INT,
  rm_type VARCHAR(20),
  area_sqm DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (room_no)
);
CREATE TABLE cleaner (
  clnr_id INT,
  nm VARCHAR(50),
  hire_dt DATE,
  shift VARCHAR(10),
  sup_id INT,
  PRIMARY KEY (clnr_id),
  FOREIGN KEY (sup_id) REFERENCES cleaner (clnr_id)
);
CREATE TABLE task (
  task_id INT,
  room_no INT,
  clnr_id INT,
  task_dt DATE,
  kind VARCHAR(20),
  mins INT,
  score INT,
  PRIMARY KEY (task_id),
  FOREIGN KEY (room_no) REFERENCES room (room_no),
  FOREIGN KEY (clnr_id) REFERENCES cleaner (clnr_id)
);
CREATE TABLE item (
  item_cd VARCHAR(8),
  nm VARCHAR(40),
  unit_price DECIMAL(6,2),
  PRIMARY KEY (item_cd)
);
CREATE TABLE refill (
  room_no INT,
  item_cd VARCHAR(8),
  refill_dt DATE,
  qty INT,
  PRIMARY KEY (room_no, item_cd, refill_dt),
  FOREIGN KEY (room_no) REFERENCES room (room_no),
  FOREIGN KEY (item_cd) REFERENCES item (item_cd)
);

-- en: Which rooms are marked Dirty?
-- zh: 哪些房间处于Dirty状态？
SELECT room_no FROM room WHERE status = 'Dirty';

-- en: How many rooms are on the fourth floor?
-- zh: 4楼有多少间客房？
SELECT count(*) FROM room WHERE floor = 4;

-- en: Names of the cleaners working the Night shift.
-- zh: 上Night班的保洁员姓名。
SELECT nm FROM cleaner WHERE shift = 'Night';

-- en: Who was hired first?
-- zh: 最早入职的保洁员是谁？
SELECT nm FROM cleaner ORDER BY hire_dt LIMIT 1;

-- en: Who was hired last?
-- zh: 最晚入职的保洁员是谁？
SELECT nm FROM cleaner ORDER BY hire_dt DESC LIMIT 1;

-- en: How many rooms does each floor have?
-- zh: 每层楼各有多少间房？
SELECT floor, count(*) FROM room GROUP BY floor;

-- en: Who cleaned room 512 on 2024-03-08?
-- zh: 2024-03-08是谁打扫了512房间？
SELECT cleaner.nm FROM cleaner JOIN task ON cleaner.clnr_id = task.clnr_id WHERE task.room_no = 512 AND task.task_dt = '2024-03-08';

-- en: How many tasks has each cleaner done?
-- zh: 每位保洁员完成了多少项任务？
SELECT cleaner.nm, count(*) FROM cleaner JOIN task ON cleaner.clnr_id = task.clnr_id GROUP BY cleaner.clnr_id, cleaner.nm;

-- en: Who supervises Mina Okoro?
-- zh: Mina Okoro的主管是谁？
SELECT s.nm FROM cleaner AS c JOIN cleaner AS s ON c.sup_id = s.clnr_id WHERE c.nm = 'Mina Okoro';

-- en: Which cleaner has the best average inspection score?
-- zh: 哪位保洁员的平均检查得分最高？
SELECT cleaner.nm FROM cleaner JOIN task ON cleaner.clnr_id = task.clnr_id GROUP BY cleaner.clnr_id, cleaner.nm ORDER BY avg(task.score) DESC LIMIT 1;

-- en: What is the mean number of minutes a Turndown takes?
-- zh: 一次Turndown平均要花多少分钟？
SELECT avg(mins) FROM task WHERE kind = 'Turndown';

-- en: Which minibar items were never refilled?
-- zh: 哪些迷你吧商品从未补过货？
SELECT nm FROM item WHERE item_cd NOT IN (SELECT item_cd FROM refill);

-- en: Total quantity refilled of each minibar item, by name.
-- zh: 按名称列出各迷你吧商品的补货总量。
SELECT item.nm, sum(refill.qty) FROM item JOIN refill ON item.item_cd = refill.item_cd GROUP BY item.item_cd, item.nm;

-- en: What items were put into Suite rooms?
-- zh: Suite房里补过哪些商品？
SELECT item.nm FROM item JOIN refill ON item.item_cd = refill.item_cd JOIN room ON refill.room_no = room.room_no WHERE room.rm_type = 'Suite';

-- en: Which different cleaners have worked on floor 7?
-- zh: 有哪些不同的保洁员打扫过7楼？
SELECT DISTINCT cleaner.nm FROM cleaner JOIN task ON cleaner.clnr_id = task.clnr_id JOIN room ON task.room_no = room.room_no WHERE room.floor = 7;

-- en: Room types whose average size is more than 30 square metres.
-- zh: 平均面积超过30平方米的房型。
SELECT rm_type FROM room GROUP BY rm_type HAVING avg(area_sqm) > 30;

-- en: Show items costing less than 4, cheapest first, with their prices.
-- zh: 列出单价低于4的商品及其价格，从便宜到贵排列。
SELECT nm, unit_price FROM item WHERE unit_price < 4 ORDER BY unit_price;

-- en: Which cleaners have no tasks at all?
-- zh: 哪些保洁员一项任务也没有？
SELECT nm FROM cleaner WHERE clnr_id NOT IN (SELECT clnr_id FROM task);

-- en: How many different rooms had a DeepClean in 2024?
-- zh: 2024年有多少间不同的房间做过DeepClean？
SELECT count(DISTINCT room_no) FROM task WHERE kind = 'DeepClean' AND task_dt BETWEEN '2024-01-01' AND '2024-12-31';

-- en: Who has done both a DeepClean and a Turndown?
-- zh: 谁既做过DeepClean又做过Turndown？
SELECT cleaner.nm FROM cleaner JOIN task ON cleaner.clnr_id = task.clnr_id WHERE task.kind = 'DeepClean' INTERSECT SELECT cleaner.nm FROM cleaner JOIN task ON cleaner.clnr_id = task.clnr_id WHERE task.kind = 'Turndown';

-- en: On which floor are the most tasks carried out?
-- zh: 哪一层楼的清洁任务最多？
SELECT room.floor FROM room JOIN task ON room.room_no = task.room_no GROUP BY room.floor ORDER BY count(*) DESC LIMIT 1;

-- en: Which rooms are bigger than the average room?
-- zh: 哪些房间比平均面积大？
SELECT room_no FROM room WHERE area_sqm > (SELECT avg(area_sqm) FROM room);
