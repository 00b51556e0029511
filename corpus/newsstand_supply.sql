-- Wholesale supply of newsstands: kiosks, titles of the press, copies delivered and unsold returns.
CREATE TABLE district_hub (
  hub_id INT,
  hub_name VARCHAR(40),
  opens_at VARCHAR(5),
  PRIMARY KEY (hub_id)
);
CREATE TABLE kiosk (
  kiosk_id INT,
  owner_name VARCHAR(50),
  square VARCHAR(50),
  hub_id INT,
  margin_pct DOUBLE,
  PRIMARY KEY (kiosk_id),
  FOREIGN KEY (hub_id) REFERENCES district_hub (hub_id)
);
CREATE TABLE press_title (
  title_id INT,
  title VARCHAR(60),
  frequency VARCHAR(15),
  publisher VARCHAR(50),
  cover_price DECIMAL(6,2),
  PRIMARY KEY (title_id)
);
CREATE TABLE supply (
  kiosk_id INT,
  title_id INT,
  issue_date DATE,
  delivered INT,
  unsold INT,
  PRIMARY KEY (kiosk_id, title_id, issue_date),
  FOREIGN KEY (kiosk_id) REFERENCES kiosk (kiosk_id),
  FOREIGN KEY (title_id) REFERENCES press_title (title_id)
);

-- en: Which titles come out Weekly?
-- zh: 哪些报刊是Weekly出版的？
SELECT title FROM press_title WHERE frequency = 'Weekly';

-- en: Which titles come out Monthly?
-- zh: 哪些报刊是Monthly出版的？
SELECT title FROM press_title WHERE frequency = 'Monthly';

-- en: What does La Gazzella cost at the newsstand?
-- zh: La Gazzella的零售价是多少？
SELECT cover_price FROM press_title WHERE title = 'La Gazzella';

-- en: How many titles does each publishing house bring out?
-- zh: 每家出版社发行多少种报刊？
SELECT publisher, count(*) FROM press_title GROUP BY publisher;

-- en: Publishers with at least 6 titles.
-- zh: 至少有6种报刊的出版社。
SELECT publisher FROM press_title GROUP BY publisher HAVING count(*) >= 6;

-- en: At what time does the Porta Nuova hub open?
-- zh: Porta Nuova配送站几点开门？
SELECT opens_at FROM district_hub WHERE hub_name = 'Porta Nuova';

-- en: Total copies delivered and total unsold on 2024-03-10.
-- zh: 2024-03-10的总配送份数和总退报份数。
SELECT sum(delivered), sum(unsold) FROM supply WHERE issue_date = '2024-03-10';

-- en: Who gets the best margin?
-- zh: 毛利率最高的报亭业主是谁？
SELECT owner_name FROM kiosk ORDER BY margin_pct DESC LIMIT 1;

-- en: Kiosk owners on a square whose name starts with Piazza.
-- zh: 所在广场名称以Piazza开头的报亭业主。
SELECT owner_name FROM kiosk WHERE square LIKE 'Piazza%';

-- en: Which kiosk owners are supplied from Porta Nuova?
-- zh: 哪些报亭业主由Porta Nuova供货？
SELECT kiosk.owner_name FROM kiosk JOIN district_hub ON kiosk.hub_id = district_hub.hub_id WHERE district_hub.hub_name = 'Porta Nuova';

-- en: How many kiosks does each hub supply?
-- zh: 每个配送站为多少家报亭供货？
SELECT district_hub.hub_name, count(*) FROM district_hub JOIN kiosk ON district_hub.hub_id = kiosk.hub_id GROUP BY district_hub.hub_id, district_hub.hub_name;

-- en: Which hub supplies the greatest number of kiosks?
-- zh: 供货报亭最多的配送站是哪个？
SELECT district_hub.hub_name FROM district_hub JOIN kiosk ON district_hub.hub_id = kiosk.hub_id GROUP BY district_hub.hub_id, district_hub.hub_name ORDER BY count(*) DESC LIMIT 1;

-- en: What different titles does Bruno Sarti sell?
-- zh: Bruno Sarti销售哪些不同的报刊？
SELECT DISTINCT press_title.title FROM press_title JOIN supply ON press_title.title_id = supply.title_id JOIN kiosk ON supply.kiosk_id = kiosk.kiosk_id WHERE kiosk.owner_name = 'Bruno Sarti';

-- en: Unsold copies of every title, all issues together.
-- zh: 每种报刊所有期次合计的未售份数。
SELECT press_title.title, sum(supply.unsold) FROM press_title JOIN supply ON press_title.title_id = supply.title_id GROUP BY press_title.title_id, press_title.title;

-- en: Average number of copies delivered of each title.
-- zh: 每种报刊平均每次配送多少份？
SELECT press_title.title, avg(supply.delivered) FROM press_title JOIN supply ON press_title.title_id = supply.title_id GROUP BY press_title.title_id, press_title.title;

-- en: Owners who sent back more than 30 copies of La Gazzella.
-- zh: 退回La Gazzella超过30份的报亭业主。
SELECT kiosk.owner_name FROM kiosk JOIN supply ON kiosk.kiosk_id = supply.kiosk_id JOIN press_title ON supply.title_id = press_title.title_id WHERE press_title.title = 'La Gazzella' AND supply.unsold > 30;

-- en: Copies delivered through each hub.
-- zh: 每个配送站配送的总份数。
SELECT district_hub.hub_name, sum(supply.delivered) FROM district_hub JOIN kiosk ON district_hub.hub_id = kiosk.hub_id JOIN supply ON kiosk.kiosk_id = supply.kiosk_id GROUP BY district_hub.hub_id, district_hub.hub_name;

-- en: Kiosk owners who have not been delivered anything.
-- zh: 没有收到过任何配送的报亭业主。
SELECT owner_name FROM kiosk WHERE kiosk_id NOT IN (SELECT kiosk_id FROM supply);

-- en: Titles that reach no kiosk.
-- zh: 没有配送到任何报亭的报刊。
SELECT title FROM press_title WHERE title_id NOT IN (SELECT title_id FROM supply);

-- en: Squares where both Daily and Weekly papers are delivered.
-- zh: 既配送Daily又配送Weekly报刊的广场。
SELECT kiosk.square FROM kiosk JOIN supply ON kiosk.kiosk_id = supply.kiosk_id JOIN press_title ON supply.title_id = press_title.title_id WHERE press_title.frequency = 'Daily' INTERSECT SELECT kiosk.square FROM kiosk JOIN supply ON kiosk.kiosk_id = supply.kiosk_id JOIN press_title ON supply.title_id = press_title.title_id WHERE press_title.frequency = 'Weekly';

-- en: Which issue dates of kiosk 44 had no unsold copies?
-- zh: 44号报亭哪些期次没有未售份数？给出日期。
SELECT issue_date FROM supply WHERE kiosk_id = 44 AND unsold = 0;

-- en: Titles dearer than the average, with publisher.
-- zh: 售价高于平均值的报刊及其出版社。
SELECT title, publisher FROM press_title WHERE cover_price > (SELECT avg(cover_price) FROM press_title);
