-- A beauty salon: stylists, treatments they perform, clients, appointments and products sold.
CREATE TABLE stylist (
  stylist_id INT,
  name VARCHAR(50),
  level VARCHAR(20),
  chair INT,
  start_date DATE,
  commission_pct DOUBLE,
  PRIMARY KEY (stylist_id)
);
CREATE TABLE treatment (
  treatment_id INT,
  name VARCHAR(50),
  category VARCHAR(30),
  duration INT,
  price DECIMAL(10,2),
  PRIMARY KEY (treatment_id)
);
CREATE TABLE stylist_treatment (
  stylist_id INT,
  treatment_id INT,
  certified_on DATE,
  PRIMARY KEY (stylist_id, treatment_id),
  FOREIGN KEY (stylist_id) REFERENCES stylist (stylist_id),
  FOREIGN KEY (treatment_id) REFERENCES treatment (treatment_id)
);
CREATE TABLE client (
  client_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  birthday DATE,
  hair_type VARCHAR(20),
  allergy VARCHAR(40),
  favourite_stylist_id INT,
  PRIMARY KEY (client_id),
  FOREIGN KEY (favourite_stylist_id) REFERENCES stylist (stylist_id)
);
CREATE TABLE appointment (
  appointment_id INT,
  client_id INT,
  stylist_id INT,
  treatment_id INT,
  starts_at DATETIME,
  status VARCHAR(15),
  paid DECIMAL(10,2),
  tip DECIMAL(10,2),
  PRIMARY KEY (appointment_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id),
  FOREIGN KEY (stylist_id) REFERENCES stylist (stylist_id),
  FOREIGN KEY (treatment_id) REFERENCES treatment (treatment_id)
);

-- en: Which treatments has Odile Fontaine had?
-- zh: Odile Fontaine做过哪些护理项目？
SELECT treatment.name FROM treatment JOIN appointment ON treatment.treatment_id = appointment.treatment_id JOIN client ON appointment.client_id = client.client_id WHERE client.name = 'Odile Fontaine';

-- en: Who is certified to do Balayage?
-- zh: 谁有资格做Balayage？
SELECT stylist.name FROM stylist JOIN stylist_treatment ON stylist.stylist_id = stylist_treatment.stylist_id JOIN treatment ON stylist_treatment.treatment_id = treatment.treatment_id WHERE treatment.name = 'Balayage';

-- en: How many clients have Curly hair?
-- zh: 发质为Curly的客户有多少位？
SELECT count(*) FROM client WHERE hair_type = 'Curly';

-- en: Treatments in the Nails category, cheapest first
-- zh: Nails类护理项目，由便宜到贵排列
SELECT name FROM treatment WHERE category = 'Nails' ORDER BY price ASC;

-- en: How much has each stylist received in tips? Name and sum.
-- zh: 每位造型师收到的小费总额是多少？给出姓名和总额。
SELECT stylist.name, sum(appointment.tip) FROM stylist JOIN appointment ON stylist.stylist_id = appointment.stylist_id GROUP BY stylist.stylist_id, stylist.name;

-- en: Which client has failed to appear most often (No-show)?
-- zh: 爽约（No-show）次数最多的客户是谁？
SELECT client.name FROM client JOIN appointment ON client.client_id = appointment.client_id WHERE appointment.status = 'No-show' GROUP BY client.client_id, client.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the longest treatment we offer?
-- zh: 我们时长最长的护理项目是什么？
SELECT name FROM treatment ORDER BY duration DESC LIMIT 1;

-- en: Average price per category of treatment
-- zh: 各类护理项目的均价
SELECT category, avg(price) FROM treatment GROUP BY category;

-- en: Who is the favourite stylist of Benedikt Rahm?
-- zh: Benedikt Rahm最喜欢的造型师是谁？
SELECT stylist.name FROM stylist JOIN client ON stylist.stylist_id = client.favourite_stylist_id WHERE client.name = 'Benedikt Rahm';

-- en: Which clients have never booked an appointment?
-- zh: 哪些客户从未预约过？
SELECT name FROM client WHERE client_id NOT IN (SELECT client_id FROM appointment);

-- en: Which stylists have served a client allergic to Ammonia? Distinct names.
-- zh: 哪些造型师接待过对Ammonia过敏的客户？姓名去重。
SELECT DISTINCT stylist.name FROM stylist JOIN appointment ON stylist.stylist_id = appointment.stylist_id JOIN client ON appointment.client_id = client.client_id WHERE client.allergy = 'Ammonia';

-- en: Total paid for treatments of category Skin
-- zh: Skin类项目的实付总额
SELECT sum(appointment.paid) FROM appointment JOIN treatment ON appointment.treatment_id = treatment.treatment_id WHERE treatment.category = 'Skin';

-- en: Names and levels of stylists whose commission is higher than average
-- zh: 提成比例高于平均值的造型师姓名和级别
SELECT name, level FROM stylist WHERE commission_pct > (SELECT avg(commission_pct) FROM stylist);

-- en: Which stylists are certified for at least 4 treatments?
-- zh: 哪些造型师至少有4个项目的资格？
SELECT stylist.name FROM stylist JOIN stylist_treatment ON stylist.stylist_id = stylist_treatment.stylist_id GROUP BY stylist.stylist_id, stylist.name HAVING count(*) >= 4;

-- en: List clients without any recorded allergy who were born in or after 2000.
-- zh: 列出没有过敏记录、2000年及以后出生的客户。
SELECT name FROM client WHERE allergy IS NULL AND birthday >= '2000-01-01';

-- en: What is the earliest certification date for Microblading?
-- zh: Microblading最早的认证日期是哪天？
SELECT min(stylist_treatment.certified_on) FROM stylist_treatment JOIN treatment ON stylist_treatment.treatment_id = treatment.treatment_id WHERE treatment.name = 'Microblading';

-- en: The two Junior stylists who started most recently
-- zh: 最近入职的两位Junior造型师
SELECT name FROM stylist WHERE level = 'Junior' ORDER BY start_date DESC LIMIT 2;

-- en: Which treatments were done by both Kiki Amadi and Sol Ferrer?
-- zh: 哪些项目Kiki Amadi和Sol Ferrer都做过？
SELECT treatment.name FROM treatment JOIN appointment ON treatment.treatment_id = appointment.treatment_id JOIN stylist ON appointment.stylist_id = stylist.stylist_id WHERE stylist.name = 'Kiki Amadi' INTERSECT SELECT treatment.name FROM treatment JOIN appointment ON treatment.treatment_id = appointment.treatment_id JOIN stylist ON appointment.stylist_id = stylist.stylist_id WHERE stylist.name = 'Sol Ferrer';

-- en: Which hair type is the most common among our clients?
-- zh: 客户中最常见的发质是哪种？
SELECT hair_type FROM client GROUP BY hair_type ORDER BY count(*) DESC LIMIT 1;

-- en: Count the different clients treated by someone of level Master.
-- zh: 由Master级造型师服务过的不同客户有多少位？
SELECT count(DISTINCT appointment.client_id) FROM appointment JOIN stylist ON appointment.stylist_id = stylist.stylist_id WHERE stylist.level = 'Master';

-- en: Treatments nobody is certified for
-- zh: 没有造型师具备资格的项目
SELECT name FROM treatment WHERE treatment_id NOT IN (SELECT treatment_id FROM stylist_treatment);

-- en: For each client gender, what is the average tip?
-- zh: 不同性别的客户平均给多少小费？
SELECT client.gender, avg(appointment.tip) FROM client JOIN appointment ON client.client_id = appointment.client_id GROUP BY client.gender;
