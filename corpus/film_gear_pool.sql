-- The gear pool of a film rental house: equipment, the crew it is assigned to, productions and repairs.
CREATE TABLE Ref_Gear_Types (
  gear_type_code VARCHAR(10), gear_type_description VARCHAR(60), daily_rate DECIMAL(10,2), other_details VARCHAR(200),
  PRIMARY KEY (gear_type_code)
);
CREATE TABLE Gear_Items (
  gear_id INT, gear_type_code VARCHAR(10), gear_name VARCHAR(60), serial_no VARCHAR(30), date_acquired DATE, purchase_cost DECIMAL(10,2), other_details VARCHAR(200),
  PRIMARY KEY (gear_id),
  FOREIGN KEY (gear_type_code) REFERENCES Ref_Gear_Types (gear_type_code)
);
CREATE TABLE Crew_Members (
  crew_id INT, first_nm VARCHAR(40), last_nm VARCHAR(40), job_title VARCHAR(40), email VARCHAR(80), city VARCHAR(40), other_details VARCHAR(200),
  PRIMARY KEY (crew_id)
);
CREATE TABLE Productions (
  production_id INT, production_name VARCHAR(80), city VARCHAR(40), date_from DATE, date_to DATE, budget_amt DECIMAL(10,2),
  PRIMARY KEY (production_id)
);
CREATE TABLE Gear_Assignments (
  assignment_id INT, gear_id INT, crew_id INT, production_id INT, date_from DATE, date_to DATE, return_condition VARCHAR(20), other_details VARCHAR(200),
  PRIMARY KEY (assignment_id),
  FOREIGN KEY (gear_id) REFERENCES Gear_Items (gear_id),
  FOREIGN KEY (crew_id) REFERENCES Crew_Members (crew_id),
  FOREIGN KEY (production_id) REFERENCES Productions (production_id)
);
CREATE TABLE Gear_Repairs (
  repair_id INT, gear_id INT, repair_date DATE, fault_description VARCHAR(120), cost DECIMAL(10,2),
  PRIMARY KEY (repair_id),
  FOREIGN KEY (gear_id) REFERENCES Gear_Items (gear_id)
);

-- en: What are the email and home city of Ines Falkner?
-- zh: Ines Falkner的邮箱和所在城市是什么？
SELECT email, city FROM Crew_Members WHERE first_nm = 'Ines' AND last_nm = 'Falkner';

-- en: Which pieces of gear has the crew member with last name Falkner ever been given?
-- zh: 姓Falkner的剧组成员领用过哪些设备？
SELECT Gear_Items.gear_name FROM Gear_Items JOIN Gear_Assignments ON Gear_Items.gear_id = Gear_Assignments.gear_id JOIN Crew_Members ON Gear_Assignments.crew_id = Crew_Members.crew_id WHERE Crew_Members.last_nm = 'Falkner';

-- en: How many repairs cost more than 500?
-- zh: 费用超过500的维修有多少次？
SELECT count(*) FROM Gear_Repairs WHERE cost > 500;

-- en: Count the crew members in every job.
-- zh: 每种职务各有多少名剧组成员？
SELECT job_title, count(*) FROM Crew_Members GROUP BY job_title;

-- en: Show name and serial number of all gear described as Steadicam.
-- zh: 列出类型描述为Steadicam的所有设备的名称和序列号。
SELECT Gear_Items.gear_name, Gear_Items.serial_no FROM Gear_Items JOIN Ref_Gear_Types ON Gear_Items.gear_type_code = Ref_Gear_Types.gear_type_code WHERE Ref_Gear_Types.gear_type_description = 'Steadicam';

-- en: Which production had the biggest budget?
-- zh: 预算最高的是哪部影片？
SELECT production_name FROM Productions ORDER BY budget_amt DESC LIMIT 1;

-- en: List the gear that has never gone in for repair.
-- zh: 哪些设备从来没有维修过？
SELECT gear_name FROM Gear_Items WHERE gear_id NOT IN (SELECT gear_id FROM Gear_Repairs);

-- en: For each production, how many assignments of gear were made? Give the production's name too.
-- zh: 每部影片各有多少次设备分派？请给出影片名称和次数。
SELECT Productions.production_name, count(*) FROM Productions JOIN Gear_Assignments ON Productions.production_id = Gear_Assignments.production_id GROUP BY Productions.production_id, Productions.production_name;

-- en: What is the average purchase cost of items with gear type code LENS?
-- zh: 类型代码为LENS的设备平均采购价是多少？
SELECT avg(purchase_cost) FROM Gear_Items WHERE gear_type_code = 'LENS';

-- en: Which item has cost the most in repairs altogether?
-- zh: 累计维修费用最高的是哪件设备？
SELECT Gear_Items.gear_name FROM Gear_Items JOIN Gear_Repairs ON Gear_Items.gear_id = Gear_Repairs.gear_id GROUP BY Gear_Items.gear_id, Gear_Items.gear_name ORDER BY sum(Gear_Repairs.cost) DESC LIMIT 1;

-- en: In which cities are there both crew members living and productions being shot?
-- zh: 哪些城市既有剧组成员居住，又有影片在拍摄？
SELECT city FROM Crew_Members INTERSECT SELECT city FROM Productions;

-- en: Give me the productions that started in Lisbon after 2021-03-01, earliest first.
-- zh: 给出2021-03-01之后在Lisbon开拍的影片，最早的排在最前。
SELECT production_name FROM Productions WHERE city = 'Lisbon' AND date_from > '2021-03-01' ORDER BY date_from;

-- en: Who brought something back Damaged from the production called Salt Harbour? Return first and last names.
-- zh: 在影片Salt Harbour中，谁归还的设备是Damaged状态？给出名和姓。
SELECT Crew_Members.first_nm, Crew_Members.last_nm FROM Crew_Members JOIN Gear_Assignments ON Crew_Members.crew_id = Gear_Assignments.crew_id JOIN Productions ON Gear_Assignments.production_id = Productions.production_id WHERE Gear_Assignments.return_condition = 'Damaged' AND Productions.production_name = 'Salt Harbour';

-- en: Which return condition is recorded most often?
-- zh: 归还状态中出现次数最多的是哪一种？
SELECT return_condition FROM Gear_Assignments GROUP BY return_condition ORDER BY count(*) DESC LIMIT 1;

-- en: Which gear cost more to buy than any item with gear type code LENS?
-- zh: 哪些设备的采购价高于所有类型代码为LENS的设备？
SELECT gear_name FROM Gear_Items WHERE purchase_cost > (SELECT max(purchase_cost) FROM Gear_Items WHERE gear_type_code = 'LENS');

-- en: Show the type description and number of items for types that have at least 5 items.
-- zh: 列出至少有5件设备的类型的描述及设备数量。
SELECT Ref_Gear_Types.gear_type_description, count(*) FROM Ref_Gear_Types JOIN Gear_Items ON Ref_Gear_Types.gear_type_code = Gear_Items.gear_type_code GROUP BY Ref_Gear_Types.gear_type_code, Ref_Gear_Types.gear_type_description HAVING count(*) >= 5;

-- en: What is the daily rate of the item with serial number ZX-4410?
-- zh: 序列号为ZX-4410的设备日租金是多少？
SELECT Ref_Gear_Types.daily_rate FROM Ref_Gear_Types JOIN Gear_Items ON Ref_Gear_Types.gear_type_code = Gear_Items.gear_type_code WHERE Gear_Items.serial_no = 'ZX-4410';

-- en: How many different pieces of gear were used by people whose job is Grip?
-- zh: 职务为Grip的人员一共用过多少件不同的设备？
SELECT count(DISTINCT Gear_Assignments.gear_id) FROM Gear_Assignments JOIN Crew_Members ON Gear_Assignments.crew_id = Crew_Members.crew_id WHERE Crew_Members.job_title = 'Grip';

-- en: List the names of productions that have used an item named Arri Sky Panel.
-- zh: 哪些影片用过名为Arri Sky Panel的设备？
SELECT Productions.production_name FROM Productions JOIN Gear_Assignments ON Productions.production_id = Gear_Assignments.production_id JOIN Gear_Items ON Gear_Assignments.gear_id = Gear_Items.gear_id WHERE Gear_Items.gear_name = 'Arri Sky Panel';

-- en: Find the ids of crew who worked with gear on production 12 but not on production 15.
-- zh: 找出在12号影片领用过设备、但在15号影片没有领用过的剧组成员编号。
SELECT crew_id FROM Gear_Assignments WHERE production_id = 12 EXCEPT SELECT crew_id FROM Gear_Assignments WHERE production_id = 15;

-- en: Which gear was never used on the production Salt Harbour?
-- zh: 哪些设备从未用在影片Salt Harbour上？
SELECT gear_name FROM Gear_Items WHERE gear_id NOT IN (SELECT Gear_Assignments.gear_id FROM Gear_Assignments JOIN Productions ON Gear_Assignments.production_id = Productions.production_id WHERE Productions.production_name = 'Salt Harbour');

-- en: What were the dates of the three most expensive repairs, and what did they cost?
-- zh: 费用最高的三次维修分别是哪天、花了多少钱？
SELECT repair_date, cost FROM Gear_Repairs ORDER BY cost DESC LIMIT 3;
