-- Sensors in greenhouses, their readings, alarms and calibrations.
CREATE TABLE Greenhouses (
  greenhouse_id INT, greenhouse_name VARCHAR(50), crop VARCHAR(40), area_m2 DOUBLE, built_year INT,
  PRIMARY KEY (greenhouse_id)
);
CREATE TABLE Ref_Sensor_Types (
  sensor_type_code VARCHAR(8), sensor_type_description VARCHAR(60), unit_of_measure VARCHAR(12),
  PRIMARY KEY (sensor_type_code)
);
CREATE TABLE Sensors (
  sensor_id INT, sensor_type_code VARCHAR(8), greenhouse_id INT, maker VARCHAR(40), date_installed DATE, battery_pct INT, other_details VARCHAR(120),
  PRIMARY KEY (sensor_id),
  FOREIGN KEY (sensor_type_code) REFERENCES Ref_Sensor_Types (sensor_type_code),
  FOREIGN KEY (greenhouse_id) REFERENCES Greenhouses (greenhouse_id)
);
CREATE TABLE Readings (
  reading_id INT, sensor_id INT, reading_time DATETIME, reading_value DOUBLE, quality_flag VARCHAR(10),
  PRIMARY KEY (reading_id),
  FOREIGN KEY (sensor_id) REFERENCES Sensors (sensor_id)
);
CREATE TABLE Growers (
  grower_id INT, grower_name VARCHAR(50), mobile VARCHAR(20), date_from DATE,
  PRIMARY KEY (grower_id)
);
CREATE TABLE Greenhouse_Growers (
  greenhouse_id INT, grower_id INT, duty VARCHAR(30), date_from DATE, date_to DATE,
  PRIMARY KEY (greenhouse_id, grower_id),
  FOREIGN KEY (greenhouse_id) REFERENCES Greenhouses (greenhouse_id),
  FOREIGN KEY (grower_id) REFERENCES Growers (grower_id)
);
CREATE TABLE Calibrations (
  calibration_id INT, sensor_id INT, grower_id INT, calibration_date DATE, offset_found DOUBLE,
  PRIMARY KEY (calibration_id),
  FOREIGN KEY (sensor_id) REFERENCES Sensors (sensor_id),
  FOREIGN KEY (grower_id) REFERENCES Growers (grower_id)
);

-- en: Which greenhouses grow Peppers?
-- zh: 哪些温室种植Peppers？
SELECT greenhouse_name FROM Greenhouses WHERE crop = 'Peppers';

-- en: In what unit is Soil Moisture measured?
-- zh: Soil Moisture用什么单位计量？
SELECT unit_of_measure FROM Ref_Sensor_Types WHERE sensor_type_description = 'Soil Moisture';

-- en: How many sensors measure Soil Moisture?
-- zh: 测量Soil Moisture的传感器有多少个？
SELECT count(*) FROM Sensors JOIN Ref_Sensor_Types ON Sensors.sensor_type_code = Ref_Sensor_Types.sensor_type_code WHERE Ref_Sensor_Types.sensor_type_description = 'Soil Moisture';

-- en: Which growers look after the greenhouse named East Dome?
-- zh: 哪些种植员负责名为East Dome的温室？
SELECT Growers.grower_name FROM Growers JOIN Greenhouse_Growers ON Growers.grower_id = Greenhouse_Growers.grower_id JOIN Greenhouses ON Greenhouse_Growers.greenhouse_id = Greenhouses.greenhouse_id WHERE Greenhouses.greenhouse_name = 'East Dome';

-- en: Give the average reading value in the greenhouse East Dome for type code TEMP.
-- zh: East Dome温室中类型代码为TEMP的传感器平均读数是多少？
SELECT avg(Readings.reading_value) FROM Readings JOIN Sensors ON Readings.sensor_id = Sensors.sensor_id JOIN Greenhouses ON Sensors.greenhouse_id = Greenhouses.greenhouse_id WHERE Greenhouses.greenhouse_name = 'East Dome' AND Sensors.sensor_type_code = 'TEMP';

-- en: What is the lowest and the average battery percentage of sensors made by Agrosense?
-- zh: Agrosense生产的传感器电量最低和平均各是百分之多少？
SELECT min(battery_pct), avg(battery_pct) FROM Sensors WHERE maker = 'Agrosense';

-- en: How many sensors per maker?
-- zh: 各厂商分别有多少个传感器？
SELECT maker, count(*) FROM Sensors GROUP BY maker;

-- en: Which crops are grown in two or more greenhouses?
-- zh: 哪些作物在两个及以上的温室里种植？
SELECT crop FROM Greenhouses GROUP BY crop HAVING count(*) >= 2;

-- en: Name of the largest greenhouse and its area?
-- zh: 面积最大的温室叫什么？面积多大？
SELECT greenhouse_name, area_m2 FROM Greenhouses ORDER BY area_m2 DESC LIMIT 1;

-- en: Who has done the most calibrations?
-- zh: 做校准次数最多的是谁？
SELECT Growers.grower_name FROM Growers JOIN Calibrations ON Growers.grower_id = Calibrations.grower_id GROUP BY Growers.grower_id, Growers.grower_name ORDER BY count(*) DESC LIMIT 1;

-- en: List the ids of sensors that were never calibrated.
-- zh: 列出从未校准过的传感器编号。
SELECT sensor_id FROM Sensors WHERE sensor_id NOT IN (SELECT sensor_id FROM Calibrations);

-- en: Number of sensors in each greenhouse, with the name of the greenhouse, largest number first.
-- zh: 每个温室各有多少个传感器？列出温室名称，按数量从多到少排列。
SELECT Greenhouses.greenhouse_name, count(*) FROM Greenhouses JOIN Sensors ON Greenhouses.greenhouse_id = Sensors.greenhouse_id GROUP BY Greenhouses.greenhouse_id, Greenhouses.greenhouse_name ORDER BY count(*) DESC;

-- en: At what times was a reading flagged SUSPECT?
-- zh: 质量标记为SUSPECT的读数是在什么时间？
SELECT reading_time FROM Readings WHERE quality_flag = 'SUSPECT';

-- en: Which crops had SUSPECT readings?
-- zh: 哪些作物的温室出现过SUSPECT读数？
SELECT Greenhouses.crop FROM Greenhouses JOIN Sensors ON Greenhouses.greenhouse_id = Sensors.greenhouse_id JOIN Readings ON Sensors.sensor_id = Readings.sensor_id WHERE Readings.quality_flag = 'SUSPECT';

-- en: What's the mobile number of the grower who calibrated sensor 88 on 2023-02-14?
-- zh: 2023-02-14校准88号传感器的种植员手机号是多少？
SELECT Growers.mobile FROM Growers JOIN Calibrations ON Growers.grower_id = Calibrations.grower_id WHERE Calibrations.sensor_id = 88 AND Calibrations.calibration_date = '2023-02-14';

-- en: Find all growers whose duty is Irrigation and who have it since 2020-01-01 or later.
-- zh: 找出自2020-01-01或之后起负责Irrigation的种植员。
SELECT Growers.grower_name FROM Growers JOIN Greenhouse_Growers ON Growers.grower_id = Greenhouse_Growers.grower_id WHERE Greenhouse_Growers.duty = 'Irrigation' AND Greenhouse_Growers.date_from >= '2020-01-01';

-- en: Which greenhouses grow the same crop as East Dome?
-- zh: 哪些温室与East Dome种植相同的作物？
SELECT greenhouse_name FROM Greenhouses WHERE crop IN (SELECT crop FROM Greenhouses WHERE greenhouse_name = 'East Dome');

-- en: Which makers have sensors in greenhouses with Tomatoes and in greenhouses with Orchids?
-- zh: 哪些厂商的传感器既装在种Tomatoes的温室，也装在种Orchids的温室？
SELECT Sensors.maker FROM Sensors JOIN Greenhouses ON Sensors.greenhouse_id = Greenhouses.greenhouse_id WHERE Greenhouses.crop = 'Tomatoes' INTERSECT SELECT Sensors.maker FROM Sensors JOIN Greenhouses ON Sensors.greenhouse_id = Greenhouses.greenhouse_id WHERE Greenhouses.crop = 'Orchids';

-- en: How many greenhouses have a sensor installed before 2018-01-01?
-- zh: 有多少个温室装有2018-01-01之前安装的传感器？
SELECT count(DISTINCT greenhouse_id) FROM Sensors WHERE date_installed < '2018-01-01';

-- en: Show descriptions of the sensor types that have readings above 1000.
-- zh: 读数超过1000的传感器类型描述有哪些？
SELECT Ref_Sensor_Types.sensor_type_description FROM Ref_Sensor_Types JOIN Sensors ON Ref_Sensor_Types.sensor_type_code = Sensors.sensor_type_code JOIN Readings ON Sensors.sensor_id = Readings.sensor_id WHERE Readings.reading_value > 1000;

-- en: Give the ids of growers assigned to a greenhouse who have made no calibration.
-- zh: 给出被分配到温室、但没有做过校准的种植员编号。
SELECT grower_id FROM Greenhouse_Growers EXCEPT SELECT grower_id FROM Calibrations;

-- en: Which growers have calibrated a sensor and found an offset greater than 2.5?
-- zh: 哪些种植员校准时发现过大于2.5的偏差？
SELECT grower_name FROM Growers WHERE grower_id IN (SELECT grower_id FROM Calibrations WHERE offset_found > 2.5);
