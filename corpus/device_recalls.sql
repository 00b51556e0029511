-- Recalls of medical devices: manufacturers, devices, hospitals holding them and the incidents that led to recalls.
CREATE TABLE manufacturer (
  mfr_id INT,
  mfr_name VARCHAR(60),
  country VARCHAR(40),
  contact_email VARCHAR(60),
  employees INT,
  PRIMARY KEY (mfr_id)
);
CREATE TABLE device (
  device_id INT,
  mfr_id INT,
  device_name VARCHAR(60),
  risk_class VARCHAR(5),
  approved_on DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (device_id),
  FOREIGN KEY (mfr_id) REFERENCES manufacturer (mfr_id)
);
CREATE TABLE recall_notice (
  recall_id INT,
  device_id INT,
  reason VARCHAR(80),
  severity VARCHAR(20),
  issued_on DATE,
  closed_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (recall_id),
  FOREIGN KEY (device_id) REFERENCES device (device_id)
);
CREATE TABLE hospital (
  hospital_id INT,
  hospital_name VARCHAR(60),
  country VARCHAR(40),
  contact_email VARCHAR(60),
  beds INT,
  PRIMARY KEY (hospital_id)
);
CREATE TABLE holding (
  hospital_id INT,
  device_id INT,
  quantity INT,
  PRIMARY KEY (hospital_id, device_id),
  FOREIGN KEY (hospital_id) REFERENCES hospital (hospital_id),
  FOREIGN KEY (device_id) REFERENCES device (device_id)
);
CREATE TABLE incident (
  incident_id INT,
  hospital_id INT,
  device_id INT,
  reported_on DATE,
  severity VARCHAR(20),
  injured INT,
  PRIMARY KEY (incident_id),
  FOREIGN KEY (hospital_id) REFERENCES hospital (hospital_id),
  FOREIGN KEY (device_id) REFERENCES device (device_id)
);

-- en: How many incidents has each hospital reported? Hospital name and number.
-- zh: 每家医院上报了多少起事件？列出医院名和数量。
SELECT hospital.hospital_name, count(*) FROM hospital JOIN incident ON hospital.hospital_id = incident.hospital_id GROUP BY hospital.hospital_id, hospital.hospital_name;

-- en: How many people were injured at each hospital? Hospital name and number.
-- zh: 每家医院共有多少人受伤？列出医院名和人数。
SELECT hospital.hospital_name, sum(incident.injured) FROM hospital JOIN incident ON hospital.hospital_id = incident.hospital_id GROUP BY hospital.hospital_id, hospital.hospital_name;

-- en: Contact email of the manufacturers in Switzerland?
-- zh: Switzerland的制造商联系邮箱是什么？
SELECT contact_email FROM manufacturer WHERE country = 'Switzerland';

-- en: Contact email of the hospitals in Switzerland?
-- zh: Switzerland的医院联系邮箱是什么？
SELECT contact_email FROM hospital WHERE country = 'Switzerland';

-- en: Recall ids issued after 2022-01-01.
-- zh: 2022-01-01之后发布的召回编号。
SELECT recall_id FROM recall_notice WHERE issued_on > '2022-01-01';

-- en: Recall ids closed after 2022-01-01.
-- zh: 2022-01-01之后关闭的召回编号。
SELECT recall_id FROM recall_notice WHERE closed_on > '2022-01-01';

-- en: Which devices of risk class IIb cost under 500?
-- zh: 风险等级IIb且价格低于500的器械有哪些？
SELECT device_name FROM device WHERE risk_class = 'IIb' AND price < 500;

-- en: Reasons of recalls that mention battery; the text contains Battery.
-- zh: 原因中含有Battery的召回原因有哪些？
SELECT reason FROM recall_notice WHERE reason LIKE '%Battery%';

-- en: How many recalls are still Ongoing?
-- zh: 仍处于Ongoing状态的召回有多少？
SELECT count(*) FROM recall_notice WHERE status = 'Ongoing';

-- en: What is the mean price of the devices, and the top price?
-- zh: 器械的平均价格和最高价格是多少？
SELECT avg(price), max(price) FROM device;

-- en: Number of devices in each risk class.
-- zh: 每个风险等级的器械数量。
SELECT risk_class, count(*) FROM device GROUP BY risk_class;

-- en: In which country are the most manufacturers based?
-- zh: 制造商最多的国家是哪个？
SELECT country FROM manufacturer GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: For each severity of incident, the total number injured.
-- zh: 按事件严重程度统计受伤总人数。
SELECT severity, sum(injured) FROM incident GROUP BY severity;

-- en: The biggest manufacturer by workforce?
-- zh: 员工最多的制造商是哪家？
SELECT mfr_name FROM manufacturer ORDER BY employees DESC LIMIT 1;

-- en: Which device was approved first?
-- zh: 最早获批的是哪种器械？
SELECT device_name FROM device ORDER BY approved_on LIMIT 1;

-- en: Which different manufacturers had a Critical recall?
-- zh: 哪些不同的制造商有过Critical级别的召回？
SELECT DISTINCT manufacturer.mfr_name FROM manufacturer JOIN device ON manufacturer.mfr_id = device.mfr_id JOIN recall_notice ON device.device_id = recall_notice.device_id WHERE recall_notice.severity = 'Critical';

-- en: What devices does Northgate Infirmary hold, and how many of each?
-- zh: Northgate Infirmary拥有哪些器械，各多少件？
SELECT device.device_name, holding.quantity FROM device JOIN holding ON device.device_id = holding.device_id JOIN hospital ON holding.hospital_id = hospital.hospital_id WHERE hospital.hospital_name = 'Northgate Infirmary';

-- en: Which device has been recalled most?
-- zh: 被召回次数最多的器械是哪种？
SELECT device.device_name FROM device JOIN recall_notice ON device.device_id = recall_notice.device_id GROUP BY device.device_id, device.device_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which different hospitals hold a device that has been recalled because of Software fault?
-- zh: 哪些不同的医院拥有因Software fault而被召回的器械？
SELECT DISTINCT hospital.hospital_name FROM hospital JOIN holding ON hospital.hospital_id = holding.hospital_id JOIN recall_notice ON holding.device_id = recall_notice.device_id WHERE recall_notice.reason = 'Software fault';

-- en: Devices without any recall.
-- zh: 没有任何召回的器械。
SELECT device_name FROM device WHERE device_id NOT IN (SELECT device_id FROM recall_notice);

-- en: Hospitals that have more beds than the average one.
-- zh: 床位数多于平均值的医院。
SELECT hospital_name FROM hospital WHERE beds > (SELECT avg(beds) FROM hospital);

-- en: Countries with both a manufacturer and a hospital.
-- zh: 既有制造商又有医院的国家。
SELECT country FROM manufacturer INTERSECT SELECT country FROM hospital;
