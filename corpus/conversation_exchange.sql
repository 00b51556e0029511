-- A conversation exchange club: members offer and seek tongues, meet in pairs and at evenings in cafes.
CREATE TABLE person (
  person_id INT,
  nickname VARCHAR(40),
  email VARCHAR(60),
  home_country VARCHAR(40),
  age INT,
  profession VARCHAR(40),
  joined DATE,
  PRIMARY KEY (person_id)
);
CREATE TABLE tongue (
  tongue_id INT,
  tongue_name VARCHAR(30),
  family VARCHAR(30),
  script VARCHAR(30),
  PRIMARY KEY (tongue_id)
);
CREATE TABLE offers (
  person_id INT,
  tongue_id INT,
  level VARCHAR(10),
  PRIMARY KEY (person_id, tongue_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id),
  FOREIGN KEY (tongue_id) REFERENCES tongue (tongue_id)
);
CREATE TABLE seeks (
  person_id INT,
  tongue_id INT,
  level VARCHAR(10),
  reason VARCHAR(40),
  PRIMARY KEY (person_id, tongue_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id),
  FOREIGN KEY (tongue_id) REFERENCES tongue (tongue_id)
);
CREATE TABLE cafe (
  cafe_id INT,
  cafe_name VARCHAR(50),
  district VARCHAR(40),
  seats INT,
  rating DOUBLE,
  PRIMARY KEY (cafe_id)
);
CREATE TABLE evening (
  evening_id INT,
  cafe_id INT,
  tongue_id INT,
  host_id INT,
  held_on DATE,
  fee DECIMAL(10,2),
  theme VARCHAR(50),
  PRIMARY KEY (evening_id),
  FOREIGN KEY (cafe_id) REFERENCES cafe (cafe_id),
  FOREIGN KEY (tongue_id) REFERENCES tongue (tongue_id),
  FOREIGN KEY (host_id) REFERENCES person (person_id)
);
CREATE TABLE attendance (
  evening_id INT,
  person_id INT,
  arrived_at DATETIME,
  score INT,
  PRIMARY KEY (evening_id, person_id),
  FOREIGN KEY (evening_id) REFERENCES evening (evening_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id)
);

-- en: Who can offer Portuguese? Nicknames and emails.
-- zh: 谁能教Portuguese？给出昵称和邮箱。
SELECT person.nickname, person.email FROM person JOIN offers ON person.person_id = offers.person_id JOIN tongue ON offers.tongue_id = tongue.tongue_id WHERE tongue.tongue_name = 'Portuguese';

-- en: How many members want to learn each tongue? Show its name.
-- zh: 每种语言有多少会员想学？显示语言名称。
SELECT tongue.tongue_name, count(*) FROM tongue JOIN seeks ON tongue.tongue_id = seeks.tongue_id GROUP BY tongue.tongue_id, tongue.tongue_name;

-- en: List the nicknames of members from Chile aged over 40.
-- zh: 列出来自Chile且年龄超过40岁的会员昵称。
SELECT nickname FROM person WHERE home_country = 'Chile' AND age > 40;

-- en: Which cafe has the best rating?
-- zh: 评分最高的咖啡馆是哪家？
SELECT cafe_name FROM cafe ORDER BY rating DESC LIMIT 1;

-- en: Which people attended an evening held in the Docklands district? Distinct nicknames only.
-- zh: 哪些人参加过在Docklands区举办的语言之夜？昵称去重。
SELECT DISTINCT person.nickname FROM person JOIN attendance ON person.person_id = attendance.person_id JOIN evening ON attendance.evening_id = evening.evening_id JOIN cafe ON evening.cafe_id = cafe.cafe_id WHERE cafe.district = 'Docklands';

-- en: What is the average age of members per home country?
-- zh: 各来源国会员的平均年龄是多少？
SELECT home_country, avg(age) FROM person GROUP BY home_country;

-- en: Who has hosted the most evenings?
-- zh: 主持语言之夜次数最多的人是谁？
SELECT person.nickname FROM person JOIN evening ON person.person_id = evening.host_id GROUP BY person.person_id, person.nickname ORDER BY count(*) DESC LIMIT 1;

-- en: Cafes where no evening has ever been held
-- zh: 从未举办过语言之夜的咖啡馆
SELECT cafe_name FROM cafe WHERE cafe_id NOT IN (SELECT cafe_id FROM evening);

-- en: Which professions do the people seeking Japanese for Work have?
-- zh: 因Work想学Japanese的人都是什么职业？
SELECT person.profession FROM person JOIN seeks ON person.person_id = seeks.person_id JOIN tongue ON seeks.tongue_id = tongue.tongue_id WHERE tongue.tongue_name = 'Japanese' AND seeks.reason = 'Work';

-- en: What is the total number of seats in the Old Town district?
-- zh: Old Town区的座位总数是多少？
SELECT sum(seats) FROM cafe WHERE district = 'Old Town';

-- en: Give me the names of tongues that are offered by somebody but sought by nobody.
-- zh: 给出有人教却没有人想学的语言名称。
SELECT tongue.tongue_name FROM tongue JOIN offers ON tongue.tongue_id = offers.tongue_id EXCEPT SELECT tongue.tongue_name FROM tongue JOIN seeks ON tongue.tongue_id = seeks.tongue_id;

-- en: For every evening with a theme of Street Food, show the date and the host's nickname.
-- zh: 主题为Street Food的每场活动，列出日期和主持人昵称。
SELECT evening.held_on, person.nickname FROM evening JOIN person ON evening.host_id = person.person_id WHERE evening.theme = 'Street Food';

-- en: Which members are older than the average member? Order them alphabetically.
-- zh: 哪些会员的年龄高于平均年龄？按昵称字母顺序排列。
SELECT nickname FROM person WHERE age > (SELECT avg(age) FROM person) ORDER BY nickname;

-- en: Which scripts are used by at least three tongues?
-- zh: 哪些文字被至少三种语言使用？
SELECT script FROM tongue GROUP BY script HAVING count(*) >= 3;

-- en: How many people came to the evening hosted by zoltan88 on 2024-02-09?
-- zh: zoltan88在2024-02-09主持的那场活动来了多少人？
SELECT count(*) FROM attendance JOIN evening ON attendance.evening_id = evening.evening_id JOIN person ON evening.host_id = person.person_id WHERE person.nickname = 'zoltan88' AND evening.held_on = '2024-02-09';

-- en: What is the highest fee charged in 2023?
-- zh: 2023年收取的最高费用是多少？
SELECT max(fee) FROM evening WHERE year(held_on) = 2023;

-- en: Who offers both a Slavic and a Turkic tongue?
-- zh: 谁既能教Slavic语族又能教Turkic语族的语言？
SELECT person.nickname FROM person JOIN offers ON person.person_id = offers.person_id JOIN tongue ON offers.tongue_id = tongue.tongue_id WHERE tongue.family = 'Slavic' INTERSECT SELECT person.nickname FROM person JOIN offers ON person.person_id = offers.person_id JOIN tongue ON offers.tongue_id = tongue.tongue_id WHERE tongue.family = 'Turkic';

-- en: The two newest members' nicknames and the dates they joined
-- zh: 最新加入的两位会员的昵称和加入日期
SELECT nickname, joined FROM person ORDER BY joined DESC LIMIT 2;

-- en: Show the nickname of anyone who offers something at level Native and who has never attended an evening.
-- zh: 列出以Native水平教语言、但从未参加过活动的会员昵称。
SELECT person.nickname FROM person JOIN offers ON person.person_id = offers.person_id WHERE offers.level = 'Native' AND person.person_id NOT IN (SELECT person_id FROM attendance);

-- en: What was the average attendee score for each cafe? Return cafe name and score.
-- zh: 每家咖啡馆的参与者平均打分是多少？返回咖啡馆名和均分。
SELECT cafe.cafe_name, avg(attendance.score) FROM cafe JOIN evening ON cafe.cafe_id = evening.cafe_id JOIN attendance ON evening.evening_id = attendance.evening_id GROUP BY cafe.cafe_id, cafe.cafe_name;

-- en: Emails of members whose profession is Nurse or Chef
-- zh: 职业是Nurse或Chef的会员邮箱
SELECT email FROM person WHERE profession = 'Nurse' OR profession = 'Chef';

-- en: Which tongue has been practised at the Blue Kettle most often?
-- zh: 在Blue Kettle练习次数最多的是哪种语言？
SELECT tongue.tongue_name FROM tongue JOIN evening ON tongue.tongue_id = evening.tongue_id JOIN cafe ON evening.cafe_id = cafe.cafe_id WHERE cafe.cafe_name = 'Blue Kettle' GROUP BY tongue.tongue_id, tongue.tongue_name ORDER BY count(*) DESC LIMIT 1;
