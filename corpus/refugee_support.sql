-- A charity for refugees: shelters, guests, volunteers, mentoring, language classes and donations.
CREATE TABLE shelter (
  shelter_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  beds INT,
  opened DATE,
  run_by VARCHAR(50),
  PRIMARY KEY (shelter_id)
);
CREATE TABLE refugee (
  refugee_id INT,
  shelter_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_year INT,
  home_country VARCHAR(40),
  arrived DATE,
  status VARCHAR(20),
  PRIMARY KEY (refugee_id),
  FOREIGN KEY (shelter_id) REFERENCES shelter (shelter_id)
);
CREATE TABLE volunteer (
  volunteer_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  profession VARCHAR(40),
  email VARCHAR(60),
  hours_per_week INT,
  PRIMARY KEY (volunteer_id)
);
CREATE TABLE mentoring (
  volunteer_id INT,
  refugee_id INT,
  topic VARCHAR(30),
  since DATE,
  meetings INT,
  PRIMARY KEY (volunteer_id, refugee_id),
  FOREIGN KEY (volunteer_id) REFERENCES volunteer (volunteer_id),
  FOREIGN KEY (refugee_id) REFERENCES refugee (refugee_id)
);
CREATE TABLE spoken_language (
  refugee_id INT,
  language VARCHAR(30),
  level VARCHAR(10),
  PRIMARY KEY (refugee_id, language),
  FOREIGN KEY (refugee_id) REFERENCES refugee (refugee_id)
);
CREATE TABLE donation (
  donation_id INT,
  shelter_id INT,
  donor VARCHAR(60),
  kind VARCHAR(20),
  amount DECIMAL(10,2),
  given_on DATE,
  PRIMARY KEY (donation_id),
  FOREIGN KEY (shelter_id) REFERENCES shelter (shelter_id)
);

-- en: Who mentors Samira Haddad?
-- zh: Samira Haddad由哪些志愿者帮扶？
SELECT volunteer.name FROM volunteer JOIN mentoring ON volunteer.volunteer_id = mentoring.volunteer_id JOIN refugee ON mentoring.refugee_id = refugee.refugee_id WHERE refugee.name = 'Samira Haddad';

-- en: Email of the volunteer Doris Engel?
-- zh: 志愿者Doris Engel的邮箱是什么？
SELECT email FROM volunteer WHERE name = 'Doris Engel';

-- en: How many refugees have had asylum Granted?
-- zh: 状态为Granted的难民有多少人？
SELECT count(*) FROM refugee WHERE status = 'Granted';

-- en: Which languages does Samira Haddad speak, and how well?
-- zh: Samira Haddad会说哪些语言？水平如何？
SELECT spoken_language.language, spoken_language.level FROM spoken_language JOIN refugee ON spoken_language.refugee_id = refugee.refugee_id WHERE refugee.name = 'Samira Haddad';

-- en: Show the different towns where someone who speaks Tigrinya is living in a shelter.
-- zh: 会说Tigrinya的难民住在哪些不同镇的收容所？
SELECT DISTINCT shelter.town FROM shelter JOIN refugee ON shelter.shelter_id = refugee.shelter_id JOIN spoken_language ON refugee.refugee_id = spoken_language.refugee_id WHERE spoken_language.language = 'Tigrinya';

-- en: Names and arrival dates of people from Eritrea, those who came first at the top.
-- zh: 来自Eritrea的难民姓名和抵达日期，先来的排在前。
SELECT name, arrived FROM refugee WHERE home_country = 'Eritrea' ORDER BY arrived;

-- en: In which different shelters do people live who are helped by a Lawyer?
-- zh: 有Lawyer帮扶的难民住在哪些不同的收容所？
SELECT DISTINCT shelter.name FROM shelter JOIN refugee ON shelter.shelter_id = refugee.shelter_id JOIN mentoring ON refugee.refugee_id = mentoring.refugee_id JOIN volunteer ON mentoring.volunteer_id = volunteer.volunteer_id WHERE volunteer.profession = 'Lawyer';

-- en: Number of refugees by home country, biggest group first.
-- zh: 各来源国的难民人数，从多到少排列。
SELECT home_country, count(*) FROM refugee GROUP BY home_country ORDER BY count(*) DESC;

-- en: How much money in Cash has Linden House received?
-- zh: Linden House一共收到多少Cash捐款？
SELECT sum(donation.amount) FROM donation JOIN shelter ON donation.shelter_id = shelter.shelter_id WHERE donation.kind = 'Cash' AND shelter.name = 'Linden House';

-- en: Which volunteer looks after the most refugees? Tell me the name and the number.
-- zh: 帮扶难民最多的志愿者是谁？帮扶了多少人？
SELECT volunteer.name, count(*) FROM volunteer JOIN mentoring ON volunteer.volunteer_id = mentoring.volunteer_id GROUP BY volunteer.volunteer_id, volunteer.name ORDER BY count(*) DESC LIMIT 1;

-- en: The biggest shelter run by Caritas: its name and beds.
-- zh: 由Caritas管理的最大的收容所叫什么？有多少床位？
SELECT name, beds FROM shelter WHERE run_by = 'Caritas' ORDER BY beds DESC LIMIT 1;

-- en: Names of refugees without a mentor.
-- zh: 没有志愿者帮扶的难民有哪些？
SELECT name FROM refugee WHERE refugee_id NOT IN (SELECT refugee_id FROM mentoring);

-- en: Languages that 10 or more people speak.
-- zh: 有10人及以上会说的语言有哪些？
SELECT language FROM spoken_language GROUP BY language HAVING count(*) >= 10;

-- en: Towns that have both a shelter and a volunteer who is a Nurse.
-- zh: 哪些镇既有收容所，又有做Nurse的志愿者？
SELECT town FROM shelter INTERSECT SELECT town FROM volunteer WHERE profession = 'Nurse';

-- en: Average weekly hours given by a Retired volunteer, and the maximum?
-- zh: Retired志愿者每周平均服务多少小时？最多多少小时？
SELECT avg(hours_per_week), max(hours_per_week) FROM volunteer WHERE profession = 'Retired';

-- en: What topics does Doris Engel cover with refugees living at Linden House?
-- zh: Doris Engel为住在Linden House的难民辅导哪些内容？
SELECT mentoring.topic FROM mentoring JOIN volunteer ON mentoring.volunteer_id = volunteer.volunteer_id JOIN refugee ON mentoring.refugee_id = refugee.refugee_id JOIN shelter ON refugee.shelter_id = shelter.shelter_id WHERE volunteer.name = 'Doris Engel' AND shelter.name = 'Linden House';

-- en: Donors who gave more than the average gift.
-- zh: 捐赠额高于平均值的捐赠人有哪些？
SELECT donor FROM donation WHERE amount > (SELECT avg(amount) FROM donation);

-- en: For each shelter list the name and the number of people staying there.
-- zh: 每个收容所各住着多少人？列出名称和人数。
SELECT shelter.name, count(*) FROM shelter JOIN refugee ON shelter.shelter_id = refugee.shelter_id GROUP BY shelter.shelter_id, shelter.name;

-- en: Home countries of those with a Pending case but of nobody with a Refused one.
-- zh: 哪些来源国有Pending的难民，却没有Refused的难民？
SELECT home_country FROM refugee WHERE status = 'Pending' EXCEPT SELECT home_country FROM refugee WHERE status = 'Refused';

-- en: Which Female refugees speak Farsi fluently, at level C1?
-- zh: 哪些Female难民的Farsi达到C1水平？
SELECT refugee.name FROM refugee JOIN spoken_language ON refugee.refugee_id = spoken_language.refugee_id WHERE refugee.gender = 'Female' AND spoken_language.language = 'Farsi' AND spoken_language.level = 'C1';

-- en: How many different donors have given something in 2023 (2023-01-01 to 2023-12-31)?
-- zh: 2023年（2023-01-01到2023-12-31）有多少位不同的捐赠人？
SELECT count(DISTINCT donor) FROM donation WHERE given_on BETWEEN '2023-01-01' AND '2023-12-31';

-- en: The profession most common among volunteers?
-- zh: 志愿者中最常见的职业是什么？
SELECT profession FROM volunteer GROUP BY profession ORDER BY count(*) DESC LIMIT 1;
