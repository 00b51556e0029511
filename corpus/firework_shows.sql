-- Firework companies, the shells they fire, and the shows they give.
CREATE TABLE company (
  company_id INT,
  name VARCHAR(50),
  home_town VARCHAR(40),
  licence_class VARCHAR(5),
  established INT,
  PRIMARY KEY (company_id)
);
CREATE TABLE shell (
  shell_id INT,
  name VARCHAR(50),
  effect VARCHAR(30),
  colour VARCHAR(20),
  calibre_mm INT,
  price DECIMAL(10,2),
  PRIMARY KEY (shell_id)
);
CREATE TABLE festivity (
  festivity_id INT,
  title VARCHAR(60),
  town VARCHAR(40),
  occasion VARCHAR(30),
  visitors INT,
  PRIMARY KEY (festivity_id)
);
CREATE TABLE fire_show (
  show_id INT,
  company_id INT,
  festivity_id INT,
  show_date DATE,
  duration_min INT,
  budget DECIMAL(10,2),
  music VARCHAR(40),
  PRIMARY KEY (show_id),
  FOREIGN KEY (company_id) REFERENCES company (company_id),
  FOREIGN KEY (festivity_id) REFERENCES festivity (festivity_id)
);
CREATE TABLE shell_use (
  show_id INT,
  shell_id INT,
  fired INT,
  duds INT,
  PRIMARY KEY (show_id, shell_id),
  FOREIGN KEY (show_id) REFERENCES fire_show (show_id),
  FOREIGN KEY (shell_id) REFERENCES shell (shell_id)
);

-- en: Which Gold shells have the effect Willow?
-- zh: 哪些Gold色礼花弹是Willow效果？
SELECT name FROM shell WHERE colour = 'Gold' AND effect = 'Willow';

-- en: How many shows took place on 2023-12-31?
-- zh: 2023-12-31举行了多少场烟火表演？
SELECT count(*) FROM fire_show WHERE show_date = '2023-12-31';

-- en: What are the names and home towns of the companies with licence class F4, the oldest company first?
-- zh: 持F4级执照的公司名称和所在镇是什么？成立最早的在前。
SELECT name, home_town FROM company WHERE licence_class = 'F4' ORDER BY established ASC;

-- en: What is the average budget of the shows set to music by Handel?
-- zh: 以Handel音乐伴奏的表演平均预算是多少？
SELECT avg(budget) FROM fire_show WHERE music = 'Handel';

-- en: How many visitors came to all the festivities in Ostend?
-- zh: Ostend的庆典一共来了多少名观众？
SELECT sum(visitors) FROM festivity WHERE town = 'Ostend';

-- en: How long did the shortest and the longest show last?
-- zh: 最短和最长的表演各持续多久？
SELECT min(duration_min), max(duration_min) FROM fire_show;

-- en: For each effect, how many shells are available and what do they cost on average?
-- zh: 每种效果的礼花弹各有多少款，平均价格是多少？
SELECT effect, count(*), avg(price) FROM shell GROUP BY effect;

-- en: For which occasion are the most festivities held?
-- zh: 为哪种节庆缘由举办的庆典最多？
SELECT occasion FROM festivity GROUP BY occasion ORDER BY count(*) DESC LIMIT 1;

-- en: In which home towns are at least two companies established?
-- zh: 哪些镇至少有两家烟火公司？
SELECT home_town FROM company GROUP BY home_town HAVING count(*) >= 2;

-- en: Which shell has the largest calibre?
-- zh: 口径最大的礼花弹是哪一款？
SELECT name FROM shell ORDER BY calibre_mm DESC LIMIT 1;

-- en: Which companies have fired at the festivity called Harbour Lights?
-- zh: 哪些公司在名为Harbour Lights的庆典上燃放过？
SELECT company.name FROM company JOIN fire_show ON company.company_id = fire_show.company_id JOIN festivity ON fire_show.festivity_id = festivity.festivity_id WHERE festivity.title = 'Harbour Lights';

-- en: What were the dates and lengths of the shows given by Pyrolux?
-- zh: Pyrolux的表演日期和时长分别是什么？
SELECT fire_show.show_date, fire_show.duration_min FROM fire_show JOIN company ON fire_show.company_id = company.company_id WHERE company.name = 'Pyrolux';

-- en: How many shows has each company given? Give the company's name.
-- zh: 每家公司举办过多少场表演？请给出公司名。
SELECT company.name, count(*) FROM company JOIN fire_show ON company.company_id = fire_show.company_id GROUP BY company.company_id, company.name;

-- en: How many pieces of Silver Comet have been fired in total?
-- zh: Silver Comet累计燃放了多少发？
SELECT sum(shell_use.fired) FROM shell_use JOIN shell ON shell_use.shell_id = shell.shell_id WHERE shell.name = 'Silver Comet';

-- en: Which shell produced the most duds?
-- zh: 哪款礼花弹的哑弹最多？
SELECT shell.name FROM shell JOIN shell_use ON shell.shell_id = shell_use.shell_id GROUP BY shell.shell_id, shell.name ORDER BY sum(shell_use.duds) DESC LIMIT 1;

-- en: What different colours could be seen in the shows at Knokke?
-- zh: 在Knokke的表演中能看到哪些不同的颜色？
SELECT DISTINCT shell.colour FROM shell JOIN shell_use ON shell.shell_id = shell_use.shell_id JOIN fire_show ON shell_use.show_id = fire_show.show_id JOIN festivity ON fire_show.festivity_id = festivity.festivity_id WHERE festivity.town = 'Knokke';

-- en: What is the total budget of the shows per occasion?
-- zh: 按节庆缘由统计，表演的预算总额是多少？
SELECT festivity.occasion, sum(fire_show.budget) FROM festivity JOIN fire_show ON festivity.festivity_id = fire_show.festivity_id GROUP BY festivity.occasion;

-- en: Which festivity saw the show with the highest budget?
-- zh: 预算最高的那场表演是在哪个庆典上举行的？
SELECT festivity.title FROM festivity JOIN fire_show ON festivity.festivity_id = fire_show.festivity_id ORDER BY fire_show.budget DESC LIMIT 1;

-- en: Which companies have used at least five different shells?
-- zh: 哪些公司用过至少五款不同的礼花弹？
SELECT company.name FROM company JOIN fire_show ON company.company_id = fire_show.company_id JOIN shell_use ON fire_show.show_id = shell_use.show_id GROUP BY company.company_id, company.name HAVING count(DISTINCT shell_use.shell_id) >= 5;

-- en: Which companies have performed for a Wedding and also for a Carnival?
-- zh: 哪些公司既为Wedding也为Carnival表演过？
SELECT company.name FROM company JOIN fire_show ON company.company_id = fire_show.company_id JOIN festivity ON fire_show.festivity_id = festivity.festivity_id WHERE festivity.occasion = 'Wedding' INTERSECT SELECT company.name FROM company JOIN fire_show ON company.company_id = fire_show.company_id JOIN festivity ON fire_show.festivity_id = festivity.festivity_id WHERE festivity.occasion = 'Carnival';

-- en: Which shells have never been fired in a show?
-- zh: 哪些礼花弹从未在表演中燃放过？
SELECT name FROM shell WHERE shell_id NOT IN (SELECT shell_id FROM shell_use);

-- en: What are the titles of the festivities with more visitors than the average?
-- zh: 观众人数高于平均的庆典有哪些？
SELECT title FROM festivity WHERE visitors > (SELECT avg(visitors) FROM festivity);
