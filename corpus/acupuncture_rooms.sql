-- An acupuncture practice: practitioners, clients, appointments and the points needled.
CREATE TABLE practitioner (
  prac_id INT,
  full_name VARCHAR(50),
  born_year INT,
  licensed_year INT,
  room VARCHAR(10),
  fee DECIMAL(10,2),
  PRIMARY KEY (prac_id)
);
CREATE TABLE client (
  client_id INT,
  referred_by INT,
  full_name VARCHAR(50),
  sex VARCHAR(10),
  born_year INT,
  suburb VARCHAR(40),
  email VARCHAR(60),
  PRIMARY KEY (client_id),
  FOREIGN KEY (referred_by) REFERENCES client (client_id)
);
CREATE TABLE appointment (
  appt_id INT,
  client_id INT,
  prac_id INT,
  appt_time DATETIME,
  complaint VARCHAR(40),
  minutes INT,
  fee DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (appt_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id),
  FOREIGN KEY (prac_id) REFERENCES practitioner (prac_id)
);
CREATE TABLE point (
  code VARCHAR(10),
  pinyin VARCHAR(40),
  meridian VARCHAR(30),
  depth_mm INT,
  PRIMARY KEY (code)
);
CREATE TABLE needling (
  appt_id INT,
  code VARCHAR(10),
  needles INT,
  minutes INT,
  PRIMARY KEY (appt_id, code),
  FOREIGN KEY (appt_id) REFERENCES appointment (appt_id),
  FOREIGN KEY (code) REFERENCES point (code)
);

-- en: Which practitioner has been licensed the longest?
-- zh: 哪位针灸师取得执照最早？
SELECT full_name FROM practitioner ORDER BY licensed_year LIMIT 1;

-- en: Which practitioner is the oldest?
-- zh: 哪位针灸师年纪最大？
SELECT full_name FROM practitioner ORDER BY born_year LIMIT 1;

-- en: How many appointments did each client have? Name and number.
-- zh: 每位客户有多少次预约？列出姓名和次数。
SELECT client.full_name, count(*) FROM client JOIN appointment ON client.client_id = appointment.client_id GROUP BY client.client_id, client.full_name;

-- en: How much has each client been charged in total? Name and sum of fees.
-- zh: 每位客户总共被收了多少费用？列出姓名和费用合计。
SELECT client.full_name, sum(appointment.fee) FROM client JOIN appointment ON client.client_id = appointment.client_id GROUP BY client.client_id, client.full_name;

-- en: What is the average length of an appointment in minutes?
-- zh: 一次预约平均多少分钟？
SELECT avg(minutes) FROM appointment;

-- en: How many minutes on average does a point stay needled?
-- zh: 每个穴位平均留针多少分钟？
SELECT avg(minutes) FROM needling;

-- en: Email addresses of clients living in Fitzroy.
-- zh: 住在Fitzroy的客户的邮箱。
SELECT email FROM client WHERE suburb = 'Fitzroy';

-- en: Codes and pinyin of points on the Stomach meridian, deepest first.
-- zh: Stomach经上的穴位代码和拼音，按深度从深到浅。
SELECT code, pinyin FROM point WHERE meridian = 'Stomach' ORDER BY depth_mm DESC;

-- en: Which clients came without being referred by another client?
-- zh: 哪些客户不是由其他客户介绍来的？
SELECT full_name FROM client WHERE referred_by IS NULL;

-- en: How many appointments ended as No-show?
-- zh: 状态为No-show的预约有多少？
SELECT count(*) FROM appointment WHERE status = 'No-show';

-- en: For each meridian, how many points are there?
-- zh: 每条经络上有多少个穴位？
SELECT meridian, count(*) FROM point GROUP BY meridian;

-- en: Most frequent complaint?
-- zh: 最常见的主诉是什么？
SELECT complaint FROM appointment GROUP BY complaint ORDER BY count(*) DESC LIMIT 1;

-- en: Complaints whose average fee is over 90.
-- zh: 平均收费超过90的主诉。
SELECT complaint FROM appointment GROUP BY complaint HAVING avg(fee) > 90;

-- en: Which room does the cheapest practitioner use?
-- zh: 收费最低的针灸师在哪个房间？
SELECT room FROM practitioner ORDER BY fee LIMIT 1;

-- en: Which distinct clients has Mei Tran treated for Migraine?
-- zh: Mei Tran因Migraine治疗过哪些不同的客户？
SELECT DISTINCT client.full_name FROM client JOIN appointment ON client.client_id = appointment.client_id JOIN practitioner ON appointment.prac_id = practitioner.prac_id WHERE practitioner.full_name = 'Mei Tran' AND appointment.complaint = 'Migraine';

-- en: What different points, by pinyin, have been used for Insomnia?
-- zh: 治疗Insomnia用过哪些不同的穴位（拼音）？
SELECT DISTINCT point.pinyin FROM point JOIN needling ON point.code = needling.code JOIN appointment ON needling.appt_id = appointment.appt_id WHERE appointment.complaint = 'Insomnia';

-- en: Which practitioner holds the most appointments?
-- zh: 预约最多的针灸师是谁？
SELECT practitioner.full_name FROM practitioner JOIN appointment ON practitioner.prac_id = appointment.prac_id GROUP BY practitioner.prac_id, practitioner.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: List clients next to the client who referred them.
-- zh: 列出客户及介绍他们来的客户。
SELECT a.full_name, b.full_name FROM client AS a JOIN client AS b ON a.referred_by = b.client_id;

-- en: Point codes never needled.
-- zh: 从未扎过的穴位代码。
SELECT code FROM point WHERE code NOT IN (SELECT code FROM needling);

-- en: Practitioners who charge above the average fee of practitioners.
-- zh: 收费高于针灸师平均水平的人。
SELECT full_name FROM practitioner WHERE fee > (SELECT avg(fee) FROM practitioner);

-- en: Clients with a Cancelled appointment.
-- zh: 有Cancelled预约的客户。
SELECT full_name FROM client WHERE client_id IN (SELECT client_id FROM appointment WHERE status = 'Cancelled');

-- en: Which suburbs have both Male and Female clients?
-- zh: 哪些郊区既有Male客户又有Female客户？
SELECT suburb FROM client WHERE sex = 'Male' INTERSECT SELECT suburb FROM client WHERE sex = 'Female';
