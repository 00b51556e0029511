-- A civil registry: registrars, halls, persons and the marriages registered.
CREATE TABLE registrar (
  registrar_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  district VARCHAR(40),
  appointed INT,
  PRIMARY KEY (registrar_id)
);
CREATE TABLE hall (
  hall_id INT,
  hall_name VARCHAR(60),
  district VARCHAR(40),
  seats INT,
  hire_fee DECIMAL(10,2),
  PRIMARY KEY (hall_id)
);
CREATE TABLE person (
  person_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  birth_date DATE,
  birth_place VARCHAR(40),
  profession VARCHAR(40),
  PRIMARY KEY (person_id)
);
CREATE TABLE marriage (
  marriage_id INT,
  bride_id INT,
  groom_id INT,
  registrar_id INT,
  hall_id INT,
  wedding_date DATE,
  guests INT,
  fee DECIMAL(10,2),
  language VARCHAR(20),
  PRIMARY KEY (marriage_id),
  FOREIGN KEY (bride_id) REFERENCES person (person_id),
  FOREIGN KEY (groom_id) REFERENCES person (person_id),
  FOREIGN KEY (registrar_id) REFERENCES registrar (registrar_id),
  FOREIGN KEY (hall_id) REFERENCES hall (hall_id)
);
CREATE TABLE witness (
  marriage_id INT,
  person_id INT,
  relation VARCHAR(20),
  PRIMARY KEY (marriage_id, person_id),
  FOREIGN KEY (marriage_id) REFERENCES marriage (marriage_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id)
);

-- en: What does Clara Duval do for a living?
-- zh: Clara Duval的职业是什么？
SELECT profession FROM person WHERE first_name = 'Clara' AND last_name = 'Duval';

-- en: When was Clara Duval born?
-- zh: Clara Duval的出生日期是哪天？
SELECT birth_date FROM person WHERE first_name = 'Clara' AND last_name = 'Duval';

-- en: When did Clara Duval get married as a bride?
-- zh: Clara Duval作为新娘是哪天结婚的？
SELECT marriage.wedding_date FROM marriage JOIN person ON marriage.bride_id = person.person_id WHERE person.first_name = 'Clara' AND person.last_name = 'Duval';

-- en: Which halls seat between 40 and 80?
-- zh: 座位数在40到80之间的礼堂有哪些？
SELECT hall_name FROM hall WHERE seats BETWEEN 40 AND 80;

-- en: First and last names of registrars appointed since 2015 in Old Port.
-- zh: 2015年及以后在Old Port任命的登记员的名和姓。
SELECT first_name, last_name FROM registrar WHERE appointed >= 2015 AND district = 'Old Port';

-- en: How many weddings were held in French?
-- zh: 以French举行的婚礼有多少场？
SELECT count(*) FROM marriage WHERE language = 'French';

-- en: How many guests attended the weddings held in French altogether?
-- zh: 以French举行的婚礼一共有多少宾客？
SELECT sum(guests) FROM marriage WHERE language = 'French';

-- en: What is the average fee of marriages after 2019-12-31?
-- zh: 2019-12-31之后的婚姻登记平均收费是多少？
SELECT avg(fee) FROM marriage WHERE wedding_date > '2019-12-31';

-- en: What is the lowest hire fee for a hall?
-- zh: 礼堂的最低租用费是多少？
SELECT min(hire_fee) FROM hall;

-- en: Number of marriages per language, please.
-- zh: 请按语言统计婚姻登记数量。
SELECT language, count(*) FROM marriage GROUP BY language;

-- en: Where were most of the people born?
-- zh: 出生人数最多的地方是哪里？
SELECT birth_place FROM person GROUP BY birth_place ORDER BY count(*) DESC LIMIT 1;

-- en: Which professions occur at least 4 times?
-- zh: 哪些职业出现了至少4次？
SELECT profession FROM person GROUP BY profession HAVING count(*) >= 4;

-- en: Name of the roomiest hall?
-- zh: 座位最多的礼堂叫什么？
SELECT hall_name FROM hall ORDER BY seats DESC LIMIT 1;

-- en: Which hall has hosted the most weddings?
-- zh: 举办婚礼最多的礼堂是哪个？
SELECT hall.hall_name FROM hall JOIN marriage ON hall.hall_id = marriage.hall_id GROUP BY hall.hall_id, hall.hall_name ORDER BY count(*) DESC LIMIT 1;

-- en: Date of the wedding with the most guests.
-- zh: 宾客最多的婚礼是哪天举行的？
SELECT wedding_date FROM marriage ORDER BY guests DESC LIMIT 1;

-- en: Give the last names of the grooms who married in the Rose Hall.
-- zh: 给出在Rose Hall结婚的新郎的姓。
SELECT person.last_name FROM person JOIN marriage ON person.person_id = marriage.groom_id JOIN hall ON marriage.hall_id = hall.hall_id WHERE hall.hall_name = 'Rose Hall';

-- en: For each registrar, show last name and number of marriages performed.
-- zh: 列出每位登记员的姓以及主持的婚礼数。
SELECT registrar.last_name, count(*) FROM registrar JOIN marriage ON registrar.registrar_id = marriage.registrar_id GROUP BY registrar.registrar_id, registrar.last_name;

-- en: What are the professions of people who served as witness as a Sibling?
-- zh: 以Sibling身份作证婚人的人从事什么职业？
SELECT person.profession FROM person JOIN witness ON person.person_id = witness.person_id WHERE witness.relation = 'Sibling';

-- en: In which halls did registrar Ivo Lantos officiate? Each hall once.
-- zh: 登记员Ivo Lantos在哪些不同的礼堂主持过婚礼？
SELECT DISTINCT hall.hall_name FROM hall JOIN marriage ON hall.hall_id = marriage.hall_id JOIN registrar ON marriage.registrar_id = registrar.registrar_id WHERE registrar.first_name = 'Ivo' AND registrar.last_name = 'Lantos';

-- en: Find halls where no marriage has been celebrated.
-- zh: 找出没有举行过婚礼的礼堂。
SELECT hall_name FROM hall WHERE hall_id NOT IN (SELECT hall_id FROM marriage);

-- en: Halls whose hire fee is greater than the average?
-- zh: 租用费高于平均值的礼堂有哪些？
SELECT hall_name FROM hall WHERE hire_fee > (SELECT avg(hire_fee) FROM hall);

-- en: Which districts have a registrar but no hall?
-- zh: 哪些区有登记员却没有礼堂？
SELECT district FROM registrar EXCEPT SELECT district FROM hall;
