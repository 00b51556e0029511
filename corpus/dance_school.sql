-- A chain of dance schools: studios, styles, instructors, members and workshops.
CREATE TABLE studio (
  studio_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  floor_area_m2 DOUBLE,
  capacity INT,
  PRIMARY KEY (studio_id)
);
CREATE TABLE style (
  style_id INT,
  name VARCHAR(40),
  origin VARCHAR(40),
  tempo_bpm INT,
  difficulty VARCHAR(20),
  PRIMARY KEY (style_id)
);
CREATE TABLE instructor (
  instructor_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  gender VARCHAR(10),
  hourly_rate DECIMAL(10,2),
  PRIMARY KEY (instructor_id)
);
CREATE TABLE teaches_style (
  instructor_id INT,
  style_id INT,
  certificate_year INT,
  PRIMARY KEY (instructor_id, style_id),
  FOREIGN KEY (instructor_id) REFERENCES instructor (instructor_id),
  FOREIGN KEY (style_id) REFERENCES style (style_id)
);
CREATE TABLE workshop (
  workshop_id INT,
  title VARCHAR(80),
  style_id INT,
  studio_id INT,
  instructor_id INT,
  workshop_date DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (workshop_id),
  FOREIGN KEY (style_id) REFERENCES style (style_id),
  FOREIGN KEY (studio_id) REFERENCES studio (studio_id),
  FOREIGN KEY (instructor_id) REFERENCES instructor (instructor_id)
);
CREATE TABLE member (
  member_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  gender VARCHAR(10),
  PRIMARY KEY (member_id)
);
CREATE TABLE signup (
  workshop_id INT,
  member_id INT,
  paid VARCHAR(3),
  rating INT,
  PRIMARY KEY (workshop_id, member_id),
  FOREIGN KEY (workshop_id) REFERENCES workshop (workshop_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);

-- en: Which studios in Graz hold more than 40 people?
-- zh: Graz的舞蹈室中哪些能容纳超过40人？
SELECT name FROM studio WHERE city = 'Graz' AND capacity > 40;

-- en: Names of the instructors who can teach Bachata.
-- zh: 会教Bachata的教练有哪些？
SELECT instructor.name FROM instructor JOIN teaches_style ON instructor.instructor_id = teaches_style.instructor_id JOIN style ON teaches_style.style_id = style.style_id WHERE style.name = 'Bachata';

-- en: How old is the oldest member?
-- zh: 年龄最大的会员多少岁？
SELECT max(age) FROM member;

-- en: What styles come from Argentina?
-- zh: 起源于Argentina的舞种有哪些？
SELECT name FROM style WHERE origin = 'Argentina';

-- en: Titles of workshops that take place in Graz, with their dates.
-- zh: 在Graz举行的工作坊有哪些？列出标题和日期。
SELECT workshop.title, workshop.workshop_date FROM workshop JOIN studio ON workshop.studio_id = studio.studio_id WHERE studio.city = 'Graz';

-- en: For each difficulty, how many styles are there?
-- zh: 每种难度各有多少个舞种？
SELECT difficulty, count(*) FROM style GROUP BY difficulty;

-- en: Which workshop drew the most sign-ups?
-- zh: 报名人数最多的工作坊是哪个？
SELECT workshop.title FROM workshop JOIN signup ON workshop.workshop_id = signup.workshop_id GROUP BY workshop.workshop_id, workshop.title ORDER BY count(*) DESC LIMIT 1;

-- en: Average age of male and of female members (group by gender).
-- zh: 男女会员各自的平均年龄是多少？
SELECT gender, avg(age) FROM member GROUP BY gender;

-- en: Who has not paid for the workshop 'Tango Roots'? paid is No.
-- zh: 谁还没付Tango Roots工作坊的费用（paid为No）？
SELECT member.name FROM member JOIN signup ON member.member_id = signup.member_id JOIN workshop ON signup.workshop_id = workshop.workshop_id WHERE workshop.title = 'Tango Roots' AND signup.paid = 'No';

-- en: What is the fastest style?
-- zh: 节奏最快的舞种是哪个？
SELECT name FROM style ORDER BY tempo_bpm DESC LIMIT 1;

-- en: Members who never signed up for a workshop.
-- zh: 从未报名过工作坊的会员有哪些？
SELECT name FROM member WHERE member_id NOT IN (SELECT member_id FROM signup);

-- en: Show the average rating each instructor got for their workshops, along with the instructor's name.
-- zh: 列出每位教练的姓名及其工作坊得到的平均评分。
SELECT instructor.name, avg(signup.rating) FROM instructor JOIN workshop ON instructor.instructor_id = workshop.instructor_id JOIN signup ON workshop.workshop_id = signup.workshop_id GROUP BY instructor.instructor_id, instructor.name;

-- en: Total price of all workshops in January 2024 (from 2024-01-01 to 2024-01-31).
-- zh: 2024年1月（2024-01-01到2024-01-31）所有工作坊的价格总和是多少？
SELECT sum(price) FROM workshop WHERE workshop_date BETWEEN '2024-01-01' AND '2024-01-31';

-- en: Which instructors teach at least 3 styles?
-- zh: 哪些教练至少会教3个舞种？
SELECT instructor.name FROM instructor JOIN teaches_style ON instructor.instructor_id = teaches_style.instructor_id GROUP BY instructor.instructor_id, instructor.name HAVING count(*) >= 3;

-- en: Where does the instructor of the workshop 'Swing Basics' live?
-- zh: Swing Basics工作坊的教练住在哪个城市？
SELECT instructor.city FROM instructor JOIN workshop ON instructor.instructor_id = workshop.instructor_id WHERE workshop.title = 'Swing Basics';

-- en: Studios with a floor larger than the average.
-- zh: 面积大于平均值的舞蹈室有哪些？
SELECT name FROM studio WHERE floor_area_m2 > (SELECT avg(floor_area_m2) FROM studio);

-- en: What is the origin of the style taught in the most expensive workshop?
-- zh: 最贵的工作坊所教的舞种起源于哪里？
SELECT style.origin FROM style JOIN workshop ON style.style_id = workshop.style_id ORDER BY workshop.price DESC LIMIT 1;

-- en: Which cities have a studio, an instructor or a member? Put everything together.
-- zh: 把有舞蹈室、教练或会员的城市合并列出。
SELECT city FROM studio UNION SELECT city FROM instructor UNION SELECT city FROM member;

-- en: Which city has the most members?
-- zh: 会员最多的城市是哪个？
SELECT city FROM member GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: How many different members over 60 have joined a Beginner style workshop?
-- zh: 有多少位60岁以上的不同会员参加过Beginner难度舞种的工作坊？
SELECT count(DISTINCT member.member_id) FROM member JOIN signup ON member.member_id = signup.member_id JOIN workshop ON signup.workshop_id = workshop.workshop_id JOIN style ON workshop.style_id = style.style_id WHERE member.age > 60 AND style.difficulty = 'Beginner';

-- en: Instructors charging between 30 and 45 per hour, cheapest first.
-- zh: 时薪在30到45之间的教练，按时薪从低到高列出。
SELECT name FROM instructor WHERE hourly_rate BETWEEN 30 AND 45 ORDER BY hourly_rate ASC;

-- en: Which members signed up for a workshop given by Ramon Ibarra but never for one by Lucia Ferro? Return member ids.
-- zh: 哪些会员报名过Ramon Ibarra的工作坊但没报过Lucia Ferro的？返回会员编号。
SELECT signup.member_id FROM signup JOIN workshop ON signup.workshop_id = workshop.workshop_id JOIN instructor ON workshop.instructor_id = instructor.instructor_id WHERE instructor.name = 'Ramon Ibarra' EXCEPT SELECT signup.member_id FROM signup JOIN workshop ON signup.workshop_id = workshop.workshop_id JOIN instructor ON workshop.instructor_id = instructor.instructor_id WHERE instructor.name = 'Lucia Ferro';
