-- Polar expeditions, their ships and their members.
CREATE TABLE expedition (
  exp_id INT,
  exp_name VARCHAR(60),
  leader VARCHAR(50),
  pole VARCHAR(10),
  departed DATE,
  returned DATE,
  vessel VARCHAR(40),
  funding DOUBLE,
  PRIMARY KEY (exp_id)
);
CREATE TABLE explorer (
  explorer_id INT,
  explorer_name VARCHAR(50),
  home_town VARCHAR(40),
  nation VARCHAR(30),
  birth_year INT,
  trade VARCHAR(30),
  PRIMARY KEY (explorer_id)
);
CREATE TABLE membership (
  exp_id INT,
  explorer_id INT,
  duty VARCHAR(30),
  wage DECIMAL(10,2),
  survived VARCHAR(3),
  PRIMARY KEY (exp_id, explorer_id),
  FOREIGN KEY (exp_id) REFERENCES expedition (exp_id),
  FOREIGN KEY (explorer_id) REFERENCES explorer (explorer_id)
);

-- en: Which vessel carried the Borealis Expedition?
-- zh: Borealis Expedition乘坐的是哪艘船？
SELECT vessel FROM expedition WHERE exp_name = 'Borealis Expedition';

-- en: Who took part in the Borealis Expedition as a Surgeon?
-- zh: 谁以Surgeon的身份参加了Borealis Expedition？
SELECT explorer.explorer_name FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id JOIN expedition ON membership.exp_id = expedition.exp_id WHERE expedition.exp_name = 'Borealis Expedition' AND membership.duty = 'Surgeon';

-- en: How many expeditions headed for the South pole?
-- zh: 有多少支探险队前往South极？
SELECT count(*) FROM expedition WHERE pole = 'South';

-- en: List the explorers from Norway in order of birth year.
-- zh: 按出生年份列出来自Norway的探险家。
SELECT explorer_name FROM explorer WHERE nation = 'Norway' ORDER BY birth_year;

-- en: How many members did each expedition have? Show expedition names.
-- zh: 每支探险队各有多少名成员？请列出探险队名称。
SELECT expedition.exp_name, count(*) FROM expedition JOIN membership ON expedition.exp_id = membership.exp_id GROUP BY expedition.exp_id, expedition.exp_name;

-- en: Which duty was paid best on average?
-- zh: 平均工资最高的是哪种职务？
SELECT duty FROM membership GROUP BY duty ORDER BY avg(wage) DESC LIMIT 1;

-- en: Find the names of people who did not survive; the flag reads No.
-- zh: 找出未能生还（标记为No）的人员姓名。
SELECT explorer.explorer_name FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id WHERE membership.survived = 'No';

-- en: What expedition was the best funded?
-- zh: 资金最充足的是哪支探险队？
SELECT exp_name FROM expedition ORDER BY funding DESC LIMIT 1;

-- en: Explorers in the list who were never on any expedition
-- zh: 名单中从未参加过任何探险的探险家
SELECT explorer_name FROM explorer WHERE explorer_id NOT IN (SELECT explorer_id FROM membership);

-- en: Which leaders set out between 1895-01-01 and 1914-12-31?
-- zh: 哪些领队是在1895-01-01到1914-12-31之间出发的？
SELECT leader FROM expedition WHERE departed BETWEEN '1895-01-01' AND '1914-12-31';

-- en: On which ships did Anders Lie sail?
-- zh: Anders Lie乘过哪些船？
SELECT expedition.vessel FROM expedition JOIN membership ON expedition.exp_id = membership.exp_id JOIN explorer ON membership.explorer_id = explorer.explorer_id WHERE explorer.explorer_name = 'Anders Lie';

-- en: How many explorers practised each trade?
-- zh: 从事各行业的探险家各有多少人？
SELECT trade, count(*) FROM explorer GROUP BY trade;

-- en: What was the total wage bill of the Halvorsen Relief?
-- zh: Halvorsen Relief的工资总额是多少？
SELECT sum(membership.wage) FROM membership JOIN expedition ON membership.exp_id = expedition.exp_id WHERE expedition.exp_name = 'Halvorsen Relief';

-- en: Expeditions that never came back have no return date. Name them.
-- zh: 没有返回日期的探险队就是一去不返的，请列出它们的名称。
SELECT exp_name FROM expedition WHERE returned IS NULL;

-- en: Give the three members with the highest wage, with their duty and the wage.
-- zh: 给出工资最高的三名成员的姓名、职务和工资。
SELECT explorer.explorer_name, membership.duty, membership.wage FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id ORDER BY membership.wage DESC LIMIT 3;

-- en: Who joined two or more expeditions?
-- zh: 谁参加过两次或两次以上的探险？
SELECT explorer.explorer_name FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id GROUP BY explorer.explorer_id, explorer.explorer_name HAVING count(*) >= 2;

-- en: Leaders whose expedition had more money than the average one
-- zh: 经费高于平均水平的探险队领队
SELECT leader FROM expedition WHERE funding > (SELECT avg(funding) FROM expedition);

-- en: Which nations had explorers on both the North and the South pole expeditions?
-- zh: 哪些国家的探险家既参加过North极探险，又参加过South极探险？
SELECT explorer.nation FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id JOIN expedition ON membership.exp_id = expedition.exp_id WHERE expedition.pole = 'North' INTERSECT SELECT explorer.nation FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id JOIN expedition ON membership.exp_id = expedition.exp_id WHERE expedition.pole = 'South';

-- en: Which town is home to the most explorers?
-- zh: 探险家最多的家乡是哪个城镇？
SELECT home_town FROM explorer GROUP BY home_town ORDER BY count(*) DESC LIMIT 1;

-- en: How many different nations were represented on the expedition led by Sir Miles Corbet?
-- zh: Sir Miles Corbet率领的探险队中有多少个不同国家的人？
SELECT count(DISTINCT explorer.nation) FROM explorer JOIN membership ON explorer.explorer_id = membership.explorer_id JOIN expedition ON membership.exp_id = expedition.exp_id WHERE expedition.leader = 'Sir Miles Corbet';

-- en: What's the average wage of a Cook?
-- zh: Cook的平均工资是多少？
SELECT avg(wage) FROM membership WHERE duty = 'Cook';

-- en: Vessels used for North expeditions but never for South ones
-- zh: 用于North极探险但从未用于South极探险的船只
SELECT vessel FROM expedition WHERE pole = 'North' EXCEPT SELECT vessel FROM expedition WHERE pole = 'South';
