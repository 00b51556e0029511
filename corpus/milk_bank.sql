-- Human milk banks: mothers who donate, the bottles they give and the hospitals that receive them.
CREATE TABLE bank (
  bank_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  opened DATE,
  freezer_capacity INT,
  PRIMARY KEY (bank_id)
);
CREATE TABLE donor (
  donor_id INT,
  bank_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  birth_date DATE,
  registered DATE,
  status VARCHAR(20),
  PRIMARY KEY (donor_id),
  FOREIGN KEY (bank_id) REFERENCES bank (bank_id)
);
CREATE TABLE bottle (
  bottle_id INT,
  donor_id INT,
  volume_ml INT,
  collected DATE,
  pasteurised DATE,
  status VARCHAR(20),
  PRIMARY KEY (bottle_id),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id)
);
CREATE TABLE hospital (
  hospital_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  neonatal_beds INT,
  PRIMARY KEY (hospital_id)
);
CREATE TABLE delivery (
  bottle_id INT,
  hospital_id INT,
  delivered DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (bottle_id, hospital_id),
  FOREIGN KEY (bottle_id) REFERENCES bottle (bottle_id),
  FOREIGN KEY (hospital_id) REFERENCES hospital (hospital_id)
);

-- en: Which donors live in Graz?
-- zh: 哪些捐乳妈妈住在Graz？
SELECT name FROM donor WHERE city = 'Graz';

-- en: Which donors belong to a bank in Graz?
-- zh: 哪些捐乳妈妈所属的母乳库在Graz？
SELECT donor.name FROM donor JOIN bank ON donor.bank_id = bank.bank_id WHERE bank.city = 'Graz';

-- en: Who is the youngest donor?
-- zh: 年龄最小的捐乳者是谁？
SELECT name FROM donor ORDER BY birth_date DESC LIMIT 1;

-- en: Who is the most recently registered donor?
-- zh: 最近登记的捐乳者是谁？
SELECT name FROM donor ORDER BY registered DESC LIMIT 1;

-- en: How many bottles has each donor given? Show the donor's name and the count.
-- zh: 每位捐乳者各捐了多少瓶？给出姓名和瓶数。
SELECT donor.name, count(*) FROM donor JOIN bottle ON donor.donor_id = bottle.donor_id GROUP BY donor.donor_id, donor.name;

-- en: How many millilitres has each donor given in total? Show her name as well.
-- zh: 每位捐乳者总共捐了多少毫升？同时给出姓名，姓名在前。
SELECT donor.name, sum(bottle.volume_ml) FROM donor JOIN bottle ON donor.donor_id = bottle.donor_id GROUP BY donor.donor_id, donor.name;

-- en: Ids of the bottles that have not been pasteurised yet, please.
-- zh: 请给出尚未经过巴氏消毒的奶瓶编号。
SELECT bottle_id FROM bottle WHERE pasteurised IS NULL;

-- en: How many bottles are Quarantined?
-- zh: 处于Quarantined状态的奶瓶有多少？
SELECT count(*) FROM bottle WHERE status = 'Quarantined';

-- en: What are the smallest and largest volumes collected in a bottle?
-- zh: 单瓶采集量最少和最多各是多少？
SELECT min(volume_ml), max(volume_ml) FROM bottle;

-- en: What is the average number of neonatal beds across hospitals?
-- zh: 各医院平均有多少张新生儿床位？
SELECT avg(neonatal_beds) FROM hospital;

-- en: For each donor status, count the donors.
-- zh: 按捐乳者状态统计人数。
SELECT status, count(*) FROM donor GROUP BY status;

-- en: Which city has the most hospitals?
-- zh: 哪个城市的医院最多？
SELECT city FROM hospital GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: List cities that are home to at least 3 donors.
-- zh: 列出至少有3位捐乳者居住的城市。
SELECT city FROM donor GROUP BY city HAVING count(*) >= 3;

-- en: Names and opening dates of the banks, the oldest bank first.
-- zh: 按成立时间从早到晚列出母乳库的名称和成立日期。
SELECT name, opened FROM bank ORDER BY opened;

-- en: Which different hospitals have received milk from the donor Ines Kofler?
-- zh: 哪些不同的医院收到过Ines Kofler捐的奶？
SELECT DISTINCT hospital.name FROM hospital JOIN delivery ON hospital.hospital_id = delivery.hospital_id JOIN bottle ON delivery.bottle_id = bottle.bottle_id JOIN donor ON bottle.donor_id = donor.donor_id WHERE donor.name = 'Ines Kofler';

-- en: How much has St. Anna Hospital paid altogether for its deliveries?
-- zh: St. Anna Hospital为配送的母乳一共付了多少钱？
SELECT sum(delivery.price) FROM delivery JOIN hospital ON delivery.hospital_id = hospital.hospital_id WHERE hospital.name = 'St. Anna Hospital';

-- en: Name the hospital to which the most bottles were delivered.
-- zh: 收到奶瓶最多的是哪家医院？
SELECT hospital.name FROM hospital JOIN delivery ON hospital.hospital_id = delivery.hospital_id GROUP BY hospital.hospital_id, hospital.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which bank has the largest freezer?
-- zh: 哪个母乳库的冷冻容量最大？
SELECT name FROM bank ORDER BY freezer_capacity DESC LIMIT 1;

-- en: Which registered donors have never given a bottle?
-- zh: 哪些登记的捐乳者一瓶也没捐过？
SELECT name FROM donor WHERE donor_id NOT IN (SELECT donor_id FROM bottle);

-- en: Find hospitals with more neonatal beds than average.
-- zh: 找出新生儿床位数高于平均值的医院。
SELECT name FROM hospital WHERE neonatal_beds > (SELECT avg(neonatal_beds) FROM hospital);

-- en: Which cities have both a milk bank and a hospital?
-- zh: 哪些城市既有母乳库又有医院？
SELECT city FROM bank INTERSECT SELECT city FROM hospital;

-- en: In which cities do donors live although there is no milk bank there?
-- zh: 哪些城市有捐乳者居住却没有母乳库？
SELECT city FROM donor EXCEPT SELECT city FROM bank;
