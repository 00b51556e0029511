-- Nursing homes, residents, carers, visitors and the activities offered.
CREATE TABLE nursing_home (
  home_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  type VARCHAR(20),
  capacity INT,
  rating DOUBLE,
  PRIMARY KEY (home_id)
);
CREATE TABLE resident (
  resident_id INT,
  home_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  age INT,
  care_level INT,
  moved_in DATE,
  PRIMARY KEY (resident_id),
  FOREIGN KEY (home_id) REFERENCES nursing_home (home_id)
);
CREATE TABLE carer (
  carer_id INT,
  home_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  age INT,
  shift VARCHAR(10),
  salary DECIMAL(10,2),
  PRIMARY KEY (carer_id),
  FOREIGN KEY (home_id) REFERENCES nursing_home (home_id)
);
CREATE TABLE visitor (
  visitor_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  phone VARCHAR(20),
  PRIMARY KEY (visitor_id)
);
CREATE TABLE visit (
  visit_id INT,
  visitor_id INT,
  resident_id INT,
  visit_date DATE,
  duration INT,
  PRIMARY KEY (visit_id),
  FOREIGN KEY (visitor_id) REFERENCES visitor (visitor_id),
  FOREIGN KEY (resident_id) REFERENCES resident (resident_id)
);
CREATE TABLE activity (
  activity_id INT,
  home_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  capacity INT,
  duration INT,
  PRIMARY KEY (activity_id),
  FOREIGN KEY (home_id) REFERENCES nursing_home (home_id)
);
CREATE TABLE participation (
  activity_id INT,
  resident_id INT,
  mood VARCHAR(20),
  PRIMARY KEY (activity_id, resident_id),
  FOREIGN KEY (activity_id) REFERENCES activity (activity_id),
  FOREIGN KEY (resident_id) REFERENCES resident (resident_id)
);

-- en: What nursing homes in Bristow have a rating of at least 4?
-- zh: Bristow评分不低于4的养老院有哪些？
SELECT name FROM nursing_home WHERE city = 'Bristow' AND rating >= 4;

-- en: Which residents live in a home in Bristow?
-- zh: 住在Bristow的养老院里的老人有哪些？
SELECT resident.name FROM resident JOIN nursing_home ON resident.home_id = nursing_home.home_id WHERE nursing_home.city = 'Bristow';

-- en: Phone numbers of visitors from Bristow.
-- zh: 来自Bristow的访客电话号码。
SELECT phone FROM visitor WHERE city = 'Bristow';

-- en: Average age of the residents at each care level.
-- zh: 各护理等级老人的平均年龄是多少？
SELECT care_level, avg(age) FROM resident GROUP BY care_level;

-- en: Who is the oldest resident and how old?
-- zh: 最年长的老人是谁？多少岁？
SELECT name, age FROM resident ORDER BY age DESC LIMIT 1;

-- en: How many carers work the Night shift?
-- zh: 上Night班的护理员有多少人？
SELECT count(*) FROM carer WHERE shift = 'Night';

-- en: Who visited Edna Thornbury? Names and dates.
-- zh: 谁看望过Edna Thornbury？列出姓名和日期。
SELECT visitor.name, visit.visit_date FROM visitor JOIN visit ON visitor.visitor_id = visit.visitor_id JOIN resident ON visit.resident_id = resident.resident_id WHERE resident.name = 'Edna Thornbury';

-- en: Residents nobody has ever visited?
-- zh: 从来没人探望过的老人有哪些？
SELECT name FROM resident WHERE resident_id NOT IN (SELECT resident_id FROM visit);

-- en: For every home, show its name and the number of residents.
-- zh: 列出每家养老院的名称和入住老人数。
SELECT nursing_home.name, count(*) FROM nursing_home JOIN resident ON nursing_home.home_id = resident.home_id GROUP BY nursing_home.home_id, nursing_home.name;

-- en: Which home pays its carers the best on average?
-- zh: 哪家养老院护理员的平均工资最高？
SELECT nursing_home.name FROM nursing_home JOIN carer ON nursing_home.home_id = carer.home_id GROUP BY nursing_home.home_id, nursing_home.name ORDER BY avg(carer.salary) DESC LIMIT 1;

-- en: Names of the Music activities at Willow Court.
-- zh: Willow Court的Music类活动叫什么名字？
SELECT activity.name FROM activity JOIN nursing_home ON activity.home_id = nursing_home.home_id WHERE activity.type = 'Music' AND nursing_home.name = 'Willow Court';

-- en: Which residents were Happy during Chair Yoga?
-- zh: 哪些老人在Chair Yoga活动中心情为Happy？
SELECT resident.name FROM resident JOIN participation ON resident.resident_id = participation.resident_id JOIN activity ON participation.activity_id = activity.activity_id WHERE activity.name = 'Chair Yoga' AND participation.mood = 'Happy';

-- en: Total capacity of homes by type.
-- zh: 按类型统计养老院的总容量。
SELECT type, sum(capacity) FROM nursing_home GROUP BY type;

-- en: What's the longest and the average duration of visits?
-- zh: 探访的最长时长和平均时长是多少？
SELECT max(duration), avg(duration) FROM visit;

-- en: Activities lasting longer than the average activity.
-- zh: 时长超过平均值的活动有哪些？
SELECT name FROM activity WHERE duration > (SELECT avg(duration) FROM activity);

-- en: Which visitor has come most often?
-- zh: 来访次数最多的访客是谁？
SELECT visitor.name FROM visitor JOIN visit ON visitor.visitor_id = visit.visitor_id GROUP BY visitor.visitor_id, visitor.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which activity types are offered at least 4 times?
-- zh: 至少提供4项活动的活动类型有哪些？
SELECT type FROM activity GROUP BY type HAVING count(*) >= 4;

-- en: Residents who moved in between 2020-01-01 and 2021-12-31, in the order they came.
-- zh: 按入住先后列出2020-01-01到2021-12-31之间入住的老人。
SELECT name FROM resident WHERE moved_in BETWEEN '2020-01-01' AND '2021-12-31' ORDER BY moved_in;

-- en: How many different homes have had a visitor younger than 18?
-- zh: 有多少家不同的养老院接待过18岁以下的访客？
SELECT count(DISTINCT resident.home_id) FROM resident JOIN visit ON resident.resident_id = visit.resident_id JOIN visitor ON visit.visitor_id = visitor.visitor_id WHERE visitor.age < 18;

-- en: Ids of residents who take part in some activity but are never visited.
-- zh: 参加过活动但从未被探望的老人编号。
SELECT resident_id FROM participation EXCEPT SELECT resident_id FROM visit;

-- en: Which carers look after people at the home with the best rating?
-- zh: 评分最高的养老院有哪些护理员？
SELECT carer.name FROM carer JOIN nursing_home ON carer.home_id = nursing_home.home_id WHERE nursing_home.rating = (SELECT max(rating) FROM nursing_home);

-- en: The smallest activity by capacity: name and type.
-- zh: 容量最小的活动叫什么？属于什么类型？
SELECT name, type FROM activity ORDER BY capacity ASC LIMIT 1;
