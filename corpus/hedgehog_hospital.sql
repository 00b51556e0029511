-- A hedgehog hospital: finders, hedgehogs, carers, treatments and releases.
CREATE TABLE finder (
  finder_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (finder_id)
);
CREATE TABLE carer (
  carer_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  role VARCHAR(30),
  age INT,
  start_date DATE,
  trained_by INT,
  PRIMARY KEY (carer_id),
  FOREIGN KEY (trained_by) REFERENCES carer (carer_id)
);
CREATE TABLE hedgehog (
  hog_id INT,
  name VARCHAR(30),
  sex VARCHAR(10),
  finder_id INT,
  carer_id INT,
  admitted DATE,
  weight_g INT,
  condition_found VARCHAR(30),
  PRIMARY KEY (hog_id),
  FOREIGN KEY (finder_id) REFERENCES finder (finder_id),
  FOREIGN KEY (carer_id) REFERENCES carer (carer_id)
);
CREATE TABLE treatment (
  treatment_id INT,
  hog_id INT,
  type VARCHAR(30),
  given_on DATE,
  dose_ml DOUBLE,
  cost DECIMAL(10,2),
  PRIMARY KEY (treatment_id),
  FOREIGN KEY (hog_id) REFERENCES hedgehog (hog_id)
);
CREATE TABLE release_event (
  release_id INT,
  hog_id INT,
  released_on DATE,
  town VARCHAR(40),
  weight_g INT,
  PRIMARY KEY (release_id),
  FOREIGN KEY (hog_id) REFERENCES hedgehog (hog_id)
);

-- en: What's the phone number of the finder Colin Marsh?
-- zh: 发现者Colin Marsh的电话号码是多少？
SELECT phone FROM finder WHERE name = 'Colin Marsh';

-- en: Names of Female hedgehogs lighter than 300 grams when admitted.
-- zh: 入院时体重低于300克的Female刺猬叫什么？
SELECT name FROM hedgehog WHERE sex = 'Female' AND weight_g < 300;

-- en: Which hedgehogs were admitted between 2022-10-01 and 2022-12-31, in order of admission?
-- zh: 2022-10-01到2022-12-31之间入院的刺猬有哪些？按入院时间排序。
SELECT name FROM hedgehog WHERE admitted BETWEEN '2022-10-01' AND '2022-12-31' ORDER BY admitted;

-- en: Mean weight at admission?
-- zh: 入院时的平均体重是多少？
SELECT avg(weight_g) FROM hedgehog;

-- en: Mean weight at release?
-- zh: 放归时的平均体重是多少？
SELECT avg(weight_g) FROM release_event;

-- en: How many treatments were Antibiotic?
-- zh: 有多少次治疗属于Antibiotic？
SELECT count(*) FROM treatment WHERE type = 'Antibiotic';

-- en: What is spent in total on each type of treatment?
-- zh: 每种治疗类型总共花费多少？
SELECT type, sum(cost) FROM treatment GROUP BY type;

-- en: In which condition are hedgehogs most often found?
-- zh: 刺猬被发现时最常见的状况是什么？
SELECT condition_found FROM hedgehog GROUP BY condition_found ORDER BY count(*) DESC LIMIT 1;

-- en: Count carers for each role.
-- zh: 每种职务各有多少名护理员？
SELECT role, count(*) FROM carer GROUP BY role;

-- en: Who's the youngest carer?
-- zh: 最年轻的护理员是谁？
SELECT name FROM carer ORDER BY age LIMIT 1;

-- en: Who's the newest carer?
-- zh: 最近加入的护理员是谁？
SELECT name FROM carer ORDER BY start_date DESC LIMIT 1;

-- en: Who found Prickles?
-- zh: Prickles是谁发现的？
SELECT finder.name FROM finder JOIN hedgehog ON finder.finder_id = hedgehog.finder_id WHERE hedgehog.name = 'Prickles';

-- en: Who looks after Prickles?
-- zh: Prickles由谁照料？
SELECT carer.name FROM carer JOIN hedgehog ON carer.carer_id = hedgehog.carer_id WHERE hedgehog.name = 'Prickles';

-- en: Types and dates of the treatments given to Prickles.
-- zh: Prickles接受过哪些类型的治疗，日期分别是哪天？
SELECT treatment.type, treatment.given_on FROM treatment JOIN hedgehog ON treatment.hog_id = hedgehog.hog_id WHERE hedgehog.name = 'Prickles';

-- en: Names of carers together with how many hedgehogs they have.
-- zh: 列出护理员姓名以及各自照料的刺猬数量。
SELECT carer.name, count(*) FROM carer JOIN hedgehog ON carer.carer_id = hedgehog.carer_id GROUP BY carer.carer_id, carer.name;

-- en: The hedgehog whose treatments cost the most altogether?
-- zh: 治疗总费用最高的是哪只刺猬？
SELECT hedgehog.name FROM hedgehog JOIN treatment ON hedgehog.hog_id = treatment.hog_id GROUP BY hedgehog.hog_id, hedgehog.name ORDER BY sum(treatment.cost) DESC LIMIT 1;

-- en: Names of hedgehogs set free in Ludlow that were found by someone from Hereford.
-- zh: 哪些刺猬在Ludlow放归，而发现者来自Hereford？
SELECT hedgehog.name FROM hedgehog JOIN release_event ON hedgehog.hog_id = release_event.hog_id JOIN finder ON hedgehog.finder_id = finder.finder_id WHERE release_event.town = 'Ludlow' AND finder.town = 'Hereford';

-- en: People who brought in 2 or more hedgehogs.
-- zh: 送来2只或以上刺猬的人有哪些？
SELECT finder.name FROM finder JOIN hedgehog ON finder.finder_id = hedgehog.finder_id GROUP BY finder.finder_id, finder.name HAVING count(*) >= 2;

-- en: Hedgehogs that haven't been released.
-- zh: 尚未放归的刺猬有哪些？
SELECT name FROM hedgehog WHERE hog_id NOT IN (SELECT hog_id FROM release_event);

-- en: Names of the hedgehogs that weighed the least of all at admission (all that share the minimum).
-- zh: 入院体重最轻的刺猬叫什么？并列的都要列出。
SELECT name FROM hedgehog WHERE weight_g = (SELECT min(weight_g) FROM hedgehog);

-- en: Show each carer with the name of the carer who trained them.
-- zh: 列出每位护理员及其培训者的姓名。
SELECT c.name, t.name FROM carer AS c JOIN carer AS t ON c.trained_by = t.carer_id;

-- en: All towns where a finder or a carer lives.
-- zh: 列出有发现者或护理员居住的所有城镇。
SELECT town FROM finder UNION SELECT town FROM carer;
