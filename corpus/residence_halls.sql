-- University residence halls: rooms, residents, faculties, repairs and roommate moves.
CREATE TABLE faculty (
  faculty_code VARCHAR(5),
  faculty_name VARCHAR(60),
  campus VARCHAR(30),
  dean VARCHAR(60),
  established INT,
  PRIMARY KEY (faculty_code)
);
CREATE TABLE residence_hall (
  hall_code VARCHAR(5),
  hall_name VARCHAR(40),
  campus VARCHAR(30),
  floors INT,
  warden VARCHAR(60),
  year_built INT,
  PRIMARY KEY (hall_code)
);
CREATE TABLE room (
  room_id INT,
  hall_code VARCHAR(5),
  room_number VARCHAR(6),
  floor INT,
  beds INT,
  monthly_rent DECIMAL(10,2),
  private_bath VARCHAR(3),
  PRIMARY KEY (room_id),
  FOREIGN KEY (hall_code) REFERENCES residence_hall (hall_code)
);
CREATE TABLE resident (
  resident_id INT,
  name VARCHAR(60),
  faculty_code VARCHAR(5),
  study_year INT,
  home_country VARCHAR(40),
  gender VARCHAR(10),
  phone VARCHAR(20),
  PRIMARY KEY (resident_id),
  FOREIGN KEY (faculty_code) REFERENCES faculty (faculty_code)
);
CREATE TABLE lease (
  lease_id INT,
  resident_id INT,
  room_id INT,
  move_in DATE,
  move_out DATE,
  deposit DECIMAL(10,2),
  PRIMARY KEY (lease_id),
  FOREIGN KEY (resident_id) REFERENCES resident (resident_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id)
);
CREATE TABLE repair_request (
  request_id INT,
  room_id INT,
  reported_by INT,
  category VARCHAR(30),
  reported_on DATE,
  status VARCHAR(20),
  cost DECIMAL(10,2),
  PRIMARY KEY (request_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (reported_by) REFERENCES resident (resident_id)
);

-- en: Who is the warden of Linden House?
-- zh: Linden House的舍监是谁？
SELECT warden FROM residence_hall WHERE hall_name = 'Linden House';

-- en: How many rooms does each residence hall have?
-- zh: 每栋宿舍楼各有多少个房间？请给出楼名。
SELECT residence_hall.hall_name, count(*) FROM residence_hall JOIN room ON residence_hall.hall_code = room.hall_code GROUP BY residence_hall.hall_code, residence_hall.hall_name;

-- en: Residents in study year 1 who come from Vietnam.
-- zh: 来自Vietnam的一年级（1）住宿生有哪些？
SELECT name FROM resident WHERE study_year = 1 AND home_country = 'Vietnam';

-- en: What was spent on Plumbing repairs in all?
-- zh: Plumbing维修一共花了多少钱？
SELECT sum(cost) FROM repair_request WHERE category = 'Plumbing';

-- en: What is the average rent of rooms with and without a private bath?
-- zh: 有无独立卫浴的房间平均月租各是多少？
SELECT private_bath, avg(monthly_rent) FROM room GROUP BY private_bath;

-- en: Which residence hall has the most floors?
-- zh: 楼层最多的是哪栋宿舍？
SELECT hall_name FROM residence_hall ORDER BY floors DESC LIMIT 1;

-- en: Phone numbers of everyone who has lived in Aspen Court.
-- zh: 在Aspen Court住过的人的电话号码。
SELECT resident.phone FROM resident JOIN lease ON resident.resident_id = lease.resident_id JOIN room ON lease.room_id = room.room_id JOIN residence_hall ON room.hall_code = residence_hall.hall_code WHERE residence_hall.hall_name = 'Aspen Court';

-- en: Which rooms have never been rented? Give the room numbers.
-- zh: 哪些房间从未出租过？给出房号。
SELECT room_number FROM room WHERE room_id NOT IN (SELECT room_id FROM lease);

-- en: How many leases are still running, with no move-out date?
-- zh: 还有多少份租约在住（没有退宿日期）？
SELECT count(*) FROM lease WHERE move_out IS NULL;

-- en: Find the campuses that have a hall but no faculty.
-- zh: 哪些校区有宿舍楼但没有院系？
SELECT campus FROM residence_hall EXCEPT SELECT campus FROM faculty;

-- en: Count residents per home country, in descending order of the count.
-- zh: 按来源国统计住宿生人数，从多到少排列。
SELECT home_country, count(*) FROM resident GROUP BY home_country ORDER BY count(*) DESC;

-- en: Which faculty has the largest number of residents?
-- zh: 住宿生最多的是哪个院系？
SELECT faculty.faculty_name FROM faculty JOIN resident ON faculty.faculty_code = resident.faculty_code GROUP BY faculty.faculty_code, faculty.faculty_name ORDER BY count(*) DESC LIMIT 1;

-- en: Numbers and rents of rooms on floor 3 with 2 beds.
-- zh: 3楼的2人间房号和月租。
SELECT room_number, monthly_rent FROM room WHERE floor = 3 AND beds = 2;

-- en: Who reported a repair that is still Open, and of what category?
-- zh: 谁报修的事项仍为Open，属于哪一类？
SELECT resident.name, repair_request.category FROM resident JOIN repair_request ON resident.resident_id = repair_request.reported_by WHERE repair_request.status = 'Open';

-- en: Rooms that are pricier than average: list number and rent from high to low.
-- zh: 月租高于平均值的房间，按租金从高到低列出房号和租金。
SELECT room_number, monthly_rent FROM room WHERE monthly_rent > (SELECT avg(monthly_rent) FROM room) ORDER BY monthly_rent DESC;

-- en: Which repair categories came up at least 10 times?
-- zh: 哪些报修类别出现过至少10次？
SELECT category FROM repair_request GROUP BY category HAVING count(*) >= 10;

-- en: Which countries have residents in the faculty Marine Engineering as well as in Law?
-- zh: 哪些国家的住宿生既有读Marine Engineering的又有读Law的？
SELECT resident.home_country FROM resident JOIN faculty ON resident.faculty_code = faculty.faculty_code WHERE faculty.faculty_name = 'Marine Engineering' INTERSECT SELECT resident.home_country FROM resident JOIN faculty ON resident.faculty_code = faculty.faculty_code WHERE faculty.faculty_name = 'Law';

-- en: When did Oyelaran Bisi move in, and how much deposit was paid?
-- zh: Oyelaran Bisi是什么时候入住的，交了多少押金？
SELECT lease.move_in, lease.deposit FROM lease JOIN resident ON lease.resident_id = resident.resident_id WHERE resident.name = 'Oyelaran Bisi';

-- en: Name the dean of the youngest faculty.
-- zh: 成立最晚的院系的院长是谁？
SELECT dean FROM faculty ORDER BY established DESC LIMIT 1;

-- en: How many different halls had a Heating request?
-- zh: 有多少栋不同的宿舍楼报修过Heating？
SELECT count(DISTINCT room.hall_code) FROM room JOIN repair_request ON room.room_id = repair_request.room_id WHERE repair_request.category = 'Heating';

-- en: Minimum and maximum deposit?
-- zh: 押金最低和最高各是多少？
SELECT min(deposit), max(deposit) FROM lease;

-- en: Residents of faculties established before 1900: names, please.
-- zh: 1900年以前成立的院系有哪些住宿生？
SELECT name FROM resident WHERE faculty_code IN (SELECT faculty_code FROM faculty WHERE established < 1900);
