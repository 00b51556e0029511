-- Conference interpreting: congresses, their sessions, interpreters in the booths and equipment hired.
CREATE TABLE congress (
  congress_id INT,
  congress_title VARCHAR(80),
  organiser VARCHAR(60),
  city VARCHAR(40),
  venue VARCHAR(60),
  first_day DATE,
  last_day DATE,
  budget DECIMAL(12,2),
  PRIMARY KEY (congress_id)
);
CREATE TABLE talk (
  talk_id INT,
  congress_id INT,
  talk_title VARCHAR(100),
  speaker VARCHAR(60),
  language VARCHAR(20),
  day DATE,
  minutes INT,
  PRIMARY KEY (talk_id),
  FOREIGN KEY (congress_id) REFERENCES congress (congress_id)
);
CREATE TABLE interpreter (
  interpreter_id INT,
  full_name VARCHAR(60),
  mother_tongue VARCHAR(20),
  city VARCHAR(40),
  day_fee DECIMAL(8,2),
  years_active INT,
  member_of VARCHAR(20),
  PRIMARY KEY (interpreter_id)
);
CREATE TABLE booth_duty (
  talk_id INT,
  interpreter_id INT,
  into_language VARCHAR(20),
  shift_no INT,
  feedback DOUBLE,
  PRIMARY KEY (talk_id, interpreter_id),
  FOREIGN KEY (talk_id) REFERENCES talk (talk_id),
  FOREIGN KEY (interpreter_id) REFERENCES interpreter (interpreter_id)
);
CREATE TABLE equipment_hire (
  hire_id INT,
  congress_id INT,
  item VARCHAR(40),
  supplier VARCHAR(40),
  quantity INT,
  cost DECIMAL(10,2),
  PRIMARY KEY (hire_id),
  FOREIGN KEY (congress_id) REFERENCES congress (congress_id)
);

-- en: Which different people interpreted at the World Beekeeping Forum?
-- zh: World Beekeeping Forum由哪些译员口译？去重列出。
SELECT DISTINCT interpreter.full_name FROM interpreter JOIN booth_duty ON interpreter.interpreter_id = booth_duty.interpreter_id JOIN talk ON booth_duty.talk_id = talk.talk_id JOIN congress ON talk.congress_id = congress.congress_id WHERE congress.congress_title = 'World Beekeeping Forum';

-- en: Into which languages was Amal Hadid's talk rendered?
-- zh: Amal Hadid的演讲被译成了哪些语言？
SELECT booth_duty.into_language FROM booth_duty JOIN talk ON booth_duty.talk_id = talk.talk_id WHERE talk.speaker = 'Amal Hadid';

-- en: How many interpreters are members of AIIC?
-- zh: AIIC会员译员有多少名？
SELECT count(*) FROM interpreter WHERE member_of = 'AIIC';

-- en: Venues of congresses taking place in Geneva that began after 2022-01-01.
-- zh: 2022-01-01以后在Geneva开幕的大会在哪些场馆举行？
SELECT venue FROM congress WHERE city = 'Geneva' AND first_day > '2022-01-01';

-- en: Average feedback for Johan Ekberg?
-- zh: Johan Ekberg得到的平均反馈分是多少？
SELECT avg(booth_duty.feedback) FROM booth_duty JOIN interpreter ON booth_duty.interpreter_id = interpreter.interpreter_id WHERE interpreter.full_name = 'Johan Ekberg';

-- en: Show the titles of the talks Johan Ekberg interpreted into Swedish.
-- zh: Johan Ekberg把哪些演讲译成了Swedish？列出题目。
SELECT talk.talk_title FROM talk JOIN booth_duty ON talk.talk_id = booth_duty.talk_id JOIN interpreter ON booth_duty.interpreter_id = interpreter.interpreter_id WHERE interpreter.full_name = 'Johan Ekberg' AND booth_duty.into_language = 'Swedish';

-- en: What's the longest talk in Arabic, and how many minutes did it last?
-- zh: 用Arabic讲的最长的演讲是哪场？多少分钟？
SELECT talk_title, minutes FROM talk WHERE language = 'Arabic' ORDER BY minutes DESC LIMIT 1;

-- en: Talks by language, in numbers.
-- zh: 各语言的演讲分别有多少场？
SELECT language, count(*) FROM talk GROUP BY language;

-- en: For each congress give its title and what the hired equipment cost altogether.
-- zh: 每场大会租用设备共花了多少钱？列出大会名称。
SELECT congress.congress_title, sum(equipment_hire.cost) FROM congress JOIN equipment_hire ON congress.congress_id = equipment_hire.congress_id GROUP BY congress.congress_id, congress.congress_title;

-- en: Which different suppliers provided Headsets for events in Geneva?
-- zh: 哪些供应商为Geneva的大会提供过Headsets？名称去重。
SELECT DISTINCT equipment_hire.supplier FROM equipment_hire JOIN congress ON equipment_hire.congress_id = congress.congress_id WHERE equipment_hire.item = 'Headsets' AND congress.city = 'Geneva';

-- en: Interpreters that never sat in a booth.
-- zh: 从未上过口译任务的译员有哪些？
SELECT full_name FROM interpreter WHERE interpreter_id NOT IN (SELECT interpreter_id FROM booth_duty);

-- en: Who has the most booth duties?
-- zh: 口译任务最多的译员是谁？
SELECT interpreter.full_name FROM interpreter JOIN booth_duty ON interpreter.interpreter_id = booth_duty.interpreter_id GROUP BY interpreter.interpreter_id, interpreter.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Highest, lowest and average daily fee of interpreters with Russian as their mother tongue.
-- zh: 母语为Russian的译员，日薪最高、最低和平均各是多少？
SELECT max(day_fee), min(day_fee), avg(day_fee) FROM interpreter WHERE mother_tongue = 'Russian';

-- en: Which cities have both a congress and a resident interpreter?
-- zh: 哪些城市既办过大会，又有译员居住？
SELECT city FROM congress INTERSECT SELECT city FROM interpreter;

-- en: Names of interpreters who charge more than the average and have been active under 5 years.
-- zh: 日薪高于平均、从业不到5年的译员有哪些？
SELECT full_name FROM interpreter WHERE day_fee > (SELECT avg(day_fee) FROM interpreter) AND years_active < 5;

-- en: How many minutes of talks did the Seed Bankers Union put on the programme?
-- zh: Seed Bankers Union主办的大会，演讲总时长多少分钟？
SELECT sum(talk.minutes) FROM talk JOIN congress ON talk.congress_id = congress.congress_id WHERE congress.organiser = 'Seed Bankers Union';

-- en: Which congresses have more than 20 talks?
-- zh: 演讲超过20场的大会有哪些？
SELECT congress.congress_title FROM congress JOIN talk ON congress.congress_id = talk.congress_id GROUP BY congress.congress_id, congress.congress_title HAVING count(*) > 20;

-- en: Speakers who gave a talk in French at an event with a budget over 100000.
-- zh: 在预算超过100000的大会上用French演讲的讲者有哪些？
SELECT talk.speaker FROM talk JOIN congress ON talk.congress_id = congress.congress_id WHERE talk.language = 'French' AND congress.budget > 100000;

-- en: Which organiser holds the most congresses?
-- zh: 举办大会最多的主办方是谁？
SELECT organiser FROM congress GROUP BY organiser ORDER BY count(*) DESC LIMIT 1;

-- en: List speakers who spoke Spanish but never English.
-- zh: 哪些讲者用Spanish演讲过，却从没用过English？
SELECT speaker FROM talk WHERE language = 'Spanish' EXCEPT SELECT speaker FROM talk WHERE language = 'English';

-- en: The three most experienced interpreters, please.
-- zh: 从业年限最长的三位译员是谁？
SELECT full_name FROM interpreter ORDER BY years_active DESC LIMIT 3;

-- en: Items hired from Sonor Rent and their quantities, largest quantity first.
-- zh: 从Sonor Rent租了哪些设备、各多少件？数量多的在前。
SELECT item, quantity FROM equipment_hire WHERE supplier = 'Sonor Rent' ORDER BY quantity DESC;
