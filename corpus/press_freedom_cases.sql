-- A press freedom watchdog: journalists, outlets, incidents against them and the lawyers who help.
CREATE TABLE outlet (
  outlet_id INT,
  name VARCHAR(60),
  type VARCHAR(30),
  country VARCHAR(40),
  founded_year INT,
  PRIMARY KEY (outlet_id)
);
CREATE TABLE journalist (
  journalist_id INT,
  outlet_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  nationality VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (journalist_id),
  FOREIGN KEY (outlet_id) REFERENCES outlet (outlet_id)
);
CREATE TABLE incident (
  incident_id INT,
  journalist_id INT,
  type VARCHAR(30),
  country VARCHAR(40),
  happened_on DATE,
  reported_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (incident_id),
  FOREIGN KEY (journalist_id) REFERENCES journalist (journalist_id)
);
CREATE TABLE lawyer (
  lawyer_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  bar_year INT,
  hourly_fee DECIMAL(10,2),
  PRIMARY KEY (lawyer_id)
);
CREATE TABLE defence (
  incident_id INT,
  lawyer_id INT,
  hours DOUBLE,
  outcome VARCHAR(30),
  PRIMARY KEY (incident_id, lawyer_id),
  FOREIGN KEY (incident_id) REFERENCES incident (incident_id),
  FOREIGN KEY (lawyer_id) REFERENCES lawyer (lawyer_id)
);

-- en: How many incidents happened before 2021-07-01?
-- zh: 2021-07-01之前发生的事件有多少起？
SELECT count(*) FROM incident WHERE happened_on < '2021-07-01';

-- en: How many incidents were reported before 2021-07-01?
-- zh: 2021-07-01之前上报的事件有多少起？
SELECT count(*) FROM incident WHERE reported_on < '2021-07-01';

-- en: How many outlets of each type do we follow?
-- zh: 我们关注的各类媒体分别有多少家？
SELECT type, count(*) FROM outlet GROUP BY type;

-- en: How many incidents of each type are on record?
-- zh: 各类事件分别记录了多少起？
SELECT type, count(*) FROM incident GROUP BY type;

-- en: Journalists with an outlet in Georgia: names.
-- zh: 供职于Georgia媒体的记者叫什么？
SELECT journalist.name FROM journalist JOIN outlet ON journalist.outlet_id = outlet.outlet_id WHERE outlet.country = 'Georgia';

-- en: Journalists to whom something happened in Georgia: distinct names.
-- zh: 在Georgia遭遇过事件的不同记者叫什么？
SELECT DISTINCT journalist.name FROM journalist JOIN incident ON journalist.journalist_id = incident.journalist_id WHERE incident.country = 'Georgia';

-- en: List female journalists born after 1988.
-- zh: 列出1988年以后出生的female记者。
SELECT name FROM journalist WHERE gender = 'female' AND birth_year > 1988;

-- en: Dates and countries of all arrests (type arrest), latest first.
-- zh: 列出所有arrest事件的发生日期和国家，最近的在前。
SELECT happened_on, country FROM incident WHERE type = 'arrest' ORDER BY happened_on DESC;

-- en: Lawyers charging nothing, that is an hourly fee of 0.
-- zh: 时薪为0、免费服务的律师有哪些？
SELECT name FROM lawyer WHERE hourly_fee = 0;

-- en: What's the average and maximum hourly fee of lawyers in Kenya?
-- zh: Kenya律师的平均时薪和最高时薪是多少？
SELECT avg(hourly_fee), max(hourly_fee) FROM lawyer WHERE country = 'Kenya';

-- en: In how many different countries have incidents happened?
-- zh: 事件发生在多少个不同的国家？
SELECT count(DISTINCT country) FROM incident;

-- en: Count the journalists in the database.
-- zh: 数据库里有多少名记者？
SELECT count(*) FROM journalist;

-- en: The country with the most incidents?
-- zh: 事件最多的国家是哪个？
SELECT country FROM incident GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Nationalities with more than 10 journalists, and how many each.
-- zh: 记者人数超过10人的国籍有哪些？各有多少人？
SELECT nationality, count(*) FROM journalist GROUP BY nationality HAVING count(*) > 10;

-- en: Which lawyer was called to the bar earliest?
-- zh: 最早取得律师资格的律师是谁？
SELECT name FROM lawyer ORDER BY bar_year LIMIT 1;

-- en: Which three outlets are the youngest?
-- zh: 创办最晚的三家媒体是哪些？
SELECT name FROM outlet ORDER BY founded_year DESC LIMIT 3;

-- en: What happened to Tamar Beridze, and when? Show type and date.
-- zh: Tamar Beridze遭遇了什么事件？何时发生？列出类型和日期。
SELECT incident.type, incident.happened_on FROM journalist JOIN incident ON journalist.journalist_id = incident.journalist_id WHERE journalist.name = 'Tamar Beridze';

-- en: Who defended Tamar Beridze? Different lawyers only.
-- zh: 哪些不同的律师为Tamar Beridze辩护过？
SELECT DISTINCT lawyer.name FROM lawyer JOIN defence ON lawyer.lawyer_id = defence.lawyer_id JOIN incident ON defence.incident_id = incident.incident_id JOIN journalist ON incident.journalist_id = journalist.journalist_id WHERE journalist.name = 'Tamar Beridze';

-- en: How many cases has each lawyer had with the outcome acquitted? Lawyer's name and number.
-- zh: 每位律师有多少个结果为acquitted的案件？给出律师姓名和数量。
SELECT lawyer.name, count(*) FROM lawyer JOIN defence ON lawyer.lawyer_id = defence.lawyer_id WHERE defence.outcome = 'acquitted' GROUP BY lawyer.lawyer_id, lawyer.name;

-- en: Incidents in which no lawyer has stepped in: ids, please.
-- zh: 没有律师介入的事件编号有哪些？
SELECT incident_id FROM incident WHERE incident_id NOT IN (SELECT incident_id FROM defence);

-- en: Outlets employing a journalist of nationality Belarusian.
-- zh: 雇有Belarusian国籍记者的媒体有哪些？
SELECT name FROM outlet WHERE outlet_id IN (SELECT outlet_id FROM journalist WHERE nationality = 'Belarusian');

-- en: Countries where both a threat and an assault have occurred.
-- zh: 既发生过threat又发生过assault的国家有哪些？
SELECT country FROM incident WHERE type = 'threat' INTERSECT SELECT country FROM incident WHERE type = 'assault';
