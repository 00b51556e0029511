-- Fire safety equipment in the buildings of a port authority, its servicing by outside firms and the faults found.
CREATE TABLE Ref_Equipment_Types (
  equipment_type_code VARCHAR(8), equipment_type_description VARCHAR(60), service_interval_months INT,
  PRIMARY KEY (equipment_type_code)
);
CREATE TABLE Buildings (
  building_id INT, building_nm VARCHAR(60), line_1 VARCHAR(80), district VARCHAR(40), storeys INT, year_built INT,
  PRIMARY KEY (building_id)
);
CREATE TABLE Service_Firms (
  firm_id INT, firm_nm VARCHAR(60), line_1 VARCHAR(80), district VARCHAR(40), tel_no VARCHAR(20), date_from DATE, date_to DATE,
  PRIMARY KEY (firm_id)
);
CREATE TABLE Equipment (
  equipment_id INT, tag_no VARCHAR(15), equipment_type_code VARCHAR(8), building_id INT, storey_no INT, maker VARCHAR(40), date_installed DATE, date_scrapped DATE,
  PRIMARY KEY (equipment_id),
  FOREIGN KEY (equipment_type_code) REFERENCES Ref_Equipment_Types (equipment_type_code),
  FOREIGN KEY (building_id) REFERENCES Buildings (building_id)
);
CREATE TABLE Service_Visits (
  visit_id INT, equipment_id INT, firm_id INT, visit_date DATE, mechanic_nm VARCHAR(60), result_cd VARCHAR(6), cost DECIMAL(10,2),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (equipment_id) REFERENCES Equipment (equipment_id),
  FOREIGN KEY (firm_id) REFERENCES Service_Firms (firm_id)
);
CREATE TABLE Visit_Faults (
  fault_id INT, visit_id INT, fault_description VARCHAR(80), severity_lvl INT, date_fixed DATE,
  PRIMARY KEY (fault_id),
  FOREIGN KEY (visit_id) REFERENCES Service_Visits (visit_id)
);

-- en: Tags of equipment made by Pyrexon and installed before 2015-01-01?
-- zh: Pyrexon生产且在2015-01-01之前安装的设备标签号有哪些？
SELECT tag_no FROM Equipment WHERE maker = 'Pyrexon' AND date_installed < '2015-01-01';

-- en: In which building is the equipment tagged FX-0931?
-- zh: 标签为FX-0931的设备在哪栋建筑？
SELECT Buildings.building_nm FROM Buildings JOIN Equipment ON Buildings.building_id = Equipment.building_id WHERE Equipment.tag_no = 'FX-0931';

-- en: How often, in months, must FX-0931 be serviced?
-- zh: FX-0931应每隔几个月维护一次？
SELECT Ref_Equipment_Types.service_interval_months FROM Ref_Equipment_Types JOIN Equipment ON Ref_Equipment_Types.equipment_type_code = Equipment.equipment_type_code WHERE Equipment.tag_no = 'FX-0931';

-- en: Which firms have serviced things in the Grain Terminal?
-- zh: 哪些公司维护过Grain Terminal里的设备？
SELECT Service_Firms.firm_nm FROM Service_Firms JOIN Service_Visits ON Service_Firms.firm_id = Service_Visits.firm_id JOIN Equipment ON Service_Visits.equipment_id = Equipment.equipment_id JOIN Buildings ON Equipment.building_id = Buildings.building_id WHERE Buildings.building_nm = 'Grain Terminal';

-- en: How many pieces of equipment does each building have? Building name and number.
-- zh: 每栋建筑各有多少件设备？给出建筑名称和数量。
SELECT Buildings.building_nm, count(*) FROM Buildings JOIN Equipment ON Buildings.building_id = Equipment.building_id GROUP BY Buildings.building_id, Buildings.building_nm;

-- en: What faults have been found on equipment of the type described as Hose Reel?
-- zh: 类型描述为Hose Reel的设备发现过哪些故障？
SELECT Visit_Faults.fault_description FROM Visit_Faults JOIN Service_Visits ON Visit_Faults.visit_id = Service_Visits.visit_id JOIN Equipment ON Service_Visits.equipment_id = Equipment.equipment_id JOIN Ref_Equipment_Types ON Equipment.equipment_type_code = Ref_Equipment_Types.equipment_type_code WHERE Ref_Equipment_Types.equipment_type_description = 'Hose Reel';

-- en: How many visits ended with result code FAIL?
-- zh: 结果代码为FAIL的维护有多少次？
SELECT count(*) FROM Service_Visits WHERE result_cd = 'FAIL';

-- en: Total and average cost of service visits by result code?
-- zh: 按结果代码统计维护的总费用和平均费用。
SELECT result_cd, sum(cost), avg(cost) FROM Service_Visits GROUP BY result_cd;

-- en: Which maker supplied most of our equipment?
-- zh: 我们的设备最多来自哪家制造商？
SELECT maker FROM Equipment GROUP BY maker ORDER BY count(*) DESC LIMIT 1;

-- en: Name of the tallest building, counting storeys?
-- zh: 层数最多的建筑叫什么？
SELECT building_nm FROM Buildings ORDER BY storeys DESC LIMIT 1;

-- en: Which equipment (tag) had the most expensive visit?
-- zh: 单次维护费用最高的设备标签号是什么？
SELECT Equipment.tag_no FROM Equipment JOIN Service_Visits ON Equipment.equipment_id = Service_Visits.equipment_id ORDER BY Service_Visits.cost DESC LIMIT 1;

-- en: Which pieces of equipment have never been serviced? Show tags and makers.
-- zh: 哪些设备从未维护过？列出标签号和制造商。
SELECT tag_no, maker FROM Equipment WHERE equipment_id NOT IN (SELECT equipment_id FROM Service_Visits);

-- en: Districts that have a building of ours and the seat of a service firm.
-- zh: 哪些区既有我们的建筑，又有维护公司的所在地？
SELECT district FROM Buildings INTERSECT SELECT district FROM Service_Firms;

-- en: In which districts have severity level 5 faults been found?
-- zh: 在哪些区发现过严重等级为5的故障？
SELECT Buildings.district FROM Buildings JOIN Equipment ON Buildings.building_id = Equipment.building_id JOIN Service_Visits ON Equipment.equipment_id = Service_Visits.equipment_id JOIN Visit_Faults ON Service_Visits.visit_id = Visit_Faults.visit_id WHERE Visit_Faults.severity_lvl = 5;

-- en: Which buildings are older than every building in the district Northquay?
-- zh: 哪些建筑比Northquay区的所有建筑都建得早？
SELECT building_nm FROM Buildings WHERE year_built < (SELECT min(year_built) FROM Buildings WHERE district = 'Northquay');

-- en: Telephone of the firms whose contract ended between 2020-01-01 and 2022-12-31.
-- zh: 合作在2020-01-01至2022-12-31之间结束的公司电话。
SELECT tel_no FROM Service_Firms WHERE date_to BETWEEN '2020-01-01' AND '2022-12-31';

-- en: Firms with at least 50 visits, and their count.
-- zh: 维护次数至少50次的公司及其次数。
SELECT Service_Firms.firm_nm, count(*) FROM Service_Firms JOIN Service_Visits ON Service_Firms.firm_id = Service_Visits.firm_id GROUP BY Service_Firms.firm_id, Service_Firms.firm_nm HAVING count(*) >= 50;

-- en: How many different mechanics did Sentinel Fire send?
-- zh: Sentinel Fire派来过多少位不同的技工？
SELECT count(DISTINCT Service_Visits.mechanic_nm) FROM Service_Visits JOIN Service_Firms ON Service_Visits.firm_id = Service_Firms.firm_id WHERE Service_Firms.firm_nm = 'Sentinel Fire';

-- en: Show the type descriptions installed in buildings from before 1950.
-- zh: 1950年之前建成的建筑里装有哪些类型（描述）的设备？
SELECT Ref_Equipment_Types.equipment_type_description FROM Ref_Equipment_Types JOIN Equipment ON Ref_Equipment_Types.equipment_type_code = Equipment.equipment_type_code JOIN Buildings ON Equipment.building_id = Buildings.building_id WHERE Buildings.year_built < 1950;

-- en: Ids of visits that went wrong (FAIL) and yet recorded no faults.
-- zh: 结果为FAIL但没有登记故障的维护编号。
SELECT visit_id FROM Service_Visits WHERE result_cd = 'FAIL' EXCEPT SELECT visit_id FROM Visit_Faults;

-- en: Names of buildings with a piece of equipment scrapped on 2021-12-01?
-- zh: 哪些建筑有设备在2021-12-01报废？
SELECT building_nm FROM Buildings WHERE building_id IN (SELECT building_id FROM Equipment WHERE date_scrapped = '2021-12-01');

-- en: What's the greatest severity, and how many faults are there in all?
-- zh: 最高的严重等级是多少？故障总共有多少个？
SELECT max(severity_lvl), count(*) FROM Visit_Faults;
