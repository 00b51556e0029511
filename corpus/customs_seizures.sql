-- Customs checkpoints, officers, travellers stopped and goods seized.
CREATE TABLE checkpoint (
  checkpoint_id INT,
  name VARCHAR(50),
  type VARCHAR(20),
  city VARCHAR(40),
  staff_count INT,
  opened_year INT,
  PRIMARY KEY (checkpoint_id)
);
CREATE TABLE customs_officer (
  officer_id INT,
  name VARCHAR(50),
  checkpoint_id INT,
  grade VARCHAR(20),
  age INT,
  service_years INT,
  PRIMARY KEY (officer_id),
  FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (checkpoint_id)
);
CREATE TABLE stopped_person (
  person_id INT,
  name VARCHAR(50),
  nationality VARCHAR(30),
  city VARCHAR(40),
  age INT,
  PRIMARY KEY (person_id)
);
CREATE TABLE seizure (
  seizure_id INT,
  officer_id INT,
  person_id INT,
  checkpoint_id INT,
  seizure_date DATE,
  hiding_place VARCHAR(40),
  fine DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (seizure_id),
  FOREIGN KEY (officer_id) REFERENCES customs_officer (officer_id),
  FOREIGN KEY (person_id) REFERENCES stopped_person (person_id),
  FOREIGN KEY (checkpoint_id) REFERENCES checkpoint (checkpoint_id)
);
CREATE TABLE seized_item (
  item_id INT,
  seizure_id INT,
  name VARCHAR(50),
  type VARCHAR(20),
  quantity INT,
  value DECIMAL(10,2),
  PRIMARY KEY (item_id),
  FOREIGN KEY (seizure_id) REFERENCES seizure (seizure_id)
);

-- en: Which checkpoints are of the type Rail?
-- zh: 类型为Rail的关卡有哪些？
SELECT name FROM checkpoint WHERE type = 'Rail';

-- en: Which items are of the type Tobacco?
-- zh: 类型为Tobacco的查扣物品有哪些？
SELECT name FROM seized_item WHERE type = 'Tobacco';

-- en: Names and ages of the people stopped who are Moldovan or older than 70.
-- zh: 国籍为Moldovan或年龄超过70岁的被查人员姓名和年龄。
SELECT name, age FROM stopped_person WHERE nationality = 'Moldovan' OR age > 70;

-- en: How many seizures took place from 2023-03-01 to 2023-03-31?
-- zh: 2023-03-01至2023-03-31之间发生了多少次查扣？
SELECT count(*) FROM seizure WHERE seizure_date BETWEEN '2023-03-01' AND '2023-03-31';

-- en: Sum of all fines?
-- zh: 罚款总额是多少？
SELECT sum(fine) FROM seizure;

-- en: Sum of the values of all the items seized?
-- zh: 查扣物品的总价值是多少？
SELECT sum(value) FROM seized_item;

-- en: What's the highest fine among the Appealed seizures?
-- zh: 状态为Appealed的查扣中最高罚款是多少？
SELECT max(fine) FROM seizure WHERE status = 'Appealed';

-- en: Staff in total per type of checkpoint.
-- zh: 各类关卡的工作人员总数。
SELECT type, sum(staff_count) FROM checkpoint GROUP BY type;

-- en: What is the favourite hiding place?
-- zh: 最常见的藏匿处是哪里？
SELECT hiding_place FROM seizure GROUP BY hiding_place ORDER BY count(*) DESC LIMIT 1;

-- en: Nationalities of which at least 6 persons were stopped.
-- zh: 至少有6人被查的国籍。
SELECT nationality FROM stopped_person GROUP BY nationality HAVING count(*) >= 6;

-- en: Who is the oldest customs officer?
-- zh: 年龄最大的海关官员是谁？
SELECT name FROM customs_officer ORDER BY age DESC LIMIT 1;

-- en: Who is the customs officer with the most years of service?
-- zh: 工龄最长的海关官员是谁？
SELECT name FROM customs_officer ORDER BY service_years DESC LIMIT 1;

-- en: Name the three most valuable items seized.
-- zh: 列出价值最高的三件查扣物品。
SELECT name FROM seized_item ORDER BY value DESC LIMIT 3;

-- en: Where is the officer Ilse Vorn posted? The name of the checkpoint.
-- zh: 官员Ilse Vorn派驻在哪个关卡？
SELECT checkpoint.name FROM checkpoint JOIN customs_officer ON checkpoint.checkpoint_id = customs_officer.checkpoint_id WHERE customs_officer.name = 'Ilse Vorn';

-- en: At which checkpoints has the officer Ilse Vorn made seizures? Different ones only.
-- zh: 官员Ilse Vorn在哪些不同的关卡进行过查扣？
SELECT DISTINCT checkpoint.name FROM checkpoint JOIN seizure ON checkpoint.checkpoint_id = seizure.checkpoint_id JOIN customs_officer ON seizure.officer_id = customs_officer.officer_id WHERE customs_officer.name = 'Ilse Vorn';

-- en: What was taken from Bogdan Rusu, and in what quantity?
-- zh: 从Bogdan Rusu处查扣了什么，数量多少？
SELECT seized_item.name, seized_item.quantity FROM stopped_person JOIN seizure ON stopped_person.person_id = seizure.person_id JOIN seized_item ON seizure.seizure_id = seized_item.seizure_id WHERE stopped_person.name = 'Bogdan Rusu';

-- en: For each checkpoint, show its name and the number of officers posted there.
-- zh: 每个关卡的名称及派驻官员人数。
SELECT checkpoint.name, count(*) FROM checkpoint JOIN customs_officer ON checkpoint.checkpoint_id = customs_officer.checkpoint_id GROUP BY checkpoint.checkpoint_id, checkpoint.name;

-- en: Which checkpoint collects the highest average fine?
-- zh: 平均罚款最高的关卡是哪个？
SELECT checkpoint.name FROM checkpoint JOIN seizure ON checkpoint.checkpoint_id = seizure.checkpoint_id GROUP BY checkpoint.checkpoint_id, checkpoint.name ORDER BY avg(seizure.fine) DESC LIMIT 1;

-- en: Names of persons stopped with goods seized more than once.
-- zh: 被查扣不止一次的人员姓名。
SELECT stopped_person.name FROM stopped_person JOIN seizure ON stopped_person.person_id = seizure.person_id GROUP BY stopped_person.person_id, stopped_person.name HAVING count(*) > 1;

-- en: Officers without a single seizure?
-- zh: 一次查扣都没有的官员有哪些？
SELECT name FROM customs_officer WHERE officer_id NOT IN (SELECT officer_id FROM seizure);

-- en: Which checkpoints have more staff than the average checkpoint?
-- zh: 工作人员多于平均水平的关卡。
SELECT name FROM checkpoint WHERE staff_count > (SELECT avg(staff_count) FROM checkpoint);

-- en: Hiding places found in both Closed and Appealed seizures.
-- zh: 既出现在Closed查扣中又出现在Appealed查扣中的藏匿处。
SELECT hiding_place FROM seizure WHERE status = 'Closed' INTERSECT SELECT hiding_place FROM seizure WHERE status = 'Appealed';
