-- News wires, their reporters, press cards, the events accredited and the dispatches filed.
CREATE TABLE wire (
  wire_code VARCHAR(10),
  wire_name VARCHAR(60),
  hq_city VARCHAR(40),
  founded INT,
  owner_type VARCHAR(20),
  PRIMARY KEY (wire_code)
);
CREATE TABLE reporter (
  rep_id INT,
  wire_code VARCHAR(10),
  name VARCHAR(50),
  beat VARCHAR(30),
  birth_date DATE,
  home_city VARCHAR(40),
  PRIMARY KEY (rep_id),
  FOREIGN KEY (wire_code) REFERENCES wire (wire_code)
);
CREATE TABLE press_card (
  card_no VARCHAR(20),
  rep_id INT,
  category VARCHAR(20),
  issued DATE,
  expires DATE,
  status VARCHAR(20),
  PRIMARY KEY (card_no),
  FOREIGN KEY (rep_id) REFERENCES reporter (rep_id)
);
CREATE TABLE press_event (
  ev_id INT,
  ev_name VARCHAR(80),
  city VARCHAR(40),
  held_on DATE,
  seats INT,
  PRIMARY KEY (ev_id)
);
CREATE TABLE dispatch (
  disp_id INT,
  rep_id INT,
  ev_id INT,
  headline VARCHAR(120),
  filed_at DATETIME,
  words INT,
  urgency VARCHAR(10),
  PRIMARY KEY (disp_id),
  FOREIGN KEY (rep_id) REFERENCES reporter (rep_id),
  FOREIGN KEY (ev_id) REFERENCES press_event (ev_id)
);

-- en: How many press cards are Revoked?
-- zh: 有多少张记者证处于Revoked状态？
SELECT count(*) FROM press_card WHERE status = 'Revoked';

-- en: How many press cards are there in each status?
-- zh: 每种状态的记者证各有多少张？
SELECT status, count(*) FROM press_card GROUP BY status;

-- en: Who is the oldest reporter?
-- zh: 年龄最大的记者是谁？
SELECT name FROM reporter ORDER BY birth_date LIMIT 1;

-- en: Who is the youngest reporter?
-- zh: 年龄最小的记者是谁？
SELECT name FROM reporter ORDER BY birth_date DESC LIMIT 1;

-- en: What are the names of the reporters without a press card?
-- zh: 没有记者证的记者都叫什么名字？
SELECT name FROM reporter WHERE rep_id NOT IN (SELECT rep_id FROM press_card);

-- en: What are the names of the reporters with a Foreign press card?
-- zh: 持有Foreign记者证的记者都叫什么名字？
SELECT name FROM reporter WHERE rep_id IN (SELECT rep_id FROM press_card WHERE category = 'Foreign');

-- en: What are the names of the reporters who have filed no dispatch?
-- zh: 没有发过任何稿件的记者都叫什么名字？
SELECT name FROM reporter WHERE rep_id NOT IN (SELECT rep_id FROM dispatch);

-- en: Which reporters work for Meridian Newswire?
-- zh: 哪些记者供职于Meridian Newswire？
SELECT reporter.name FROM reporter JOIN wire ON reporter.wire_code = wire.wire_code WHERE wire.wire_name = 'Meridian Newswire';

-- en: Which reporters reported on the Harbour Summit?
-- zh: 哪些记者报道过Harbour Summit？
SELECT reporter.name FROM reporter JOIN dispatch ON reporter.rep_id = dispatch.rep_id JOIN press_event ON dispatch.ev_id = press_event.ev_id WHERE press_event.ev_name = 'Harbour Summit';

-- en: What is the average number of words of the dispatches marked Flash?
-- zh: 标为Flash的稿件平均有多少字？
SELECT avg(words) FROM dispatch WHERE urgency = 'Flash';

-- en: For each reporter, give the name and the average number of words per dispatch.
-- zh: 请给出每位记者的姓名及其稿件的平均字数。
SELECT reporter.name, avg(dispatch.words) FROM reporter JOIN dispatch ON reporter.rep_id = dispatch.rep_id GROUP BY reporter.rep_id, reporter.name;

-- en: For each wire, give the name and the average number of words per dispatch.
-- zh: 请给出每家通讯社的名称及其稿件的平均字数。
SELECT wire.wire_name, avg(dispatch.words) FROM wire JOIN reporter ON wire.wire_code = reporter.wire_code JOIN dispatch ON reporter.rep_id = dispatch.rep_id GROUP BY wire.wire_code, wire.wire_name;

-- en: Which events in Geneva were held after 2022-09-01?
-- zh: 2022-09-01之后在Geneva举行的活动有哪些？
SELECT ev_name FROM press_event WHERE city = 'Geneva' AND held_on > '2022-09-01';

-- en: Which events in Geneva were held before 2022-09-01?
-- zh: 2022-09-01之前在Geneva举行的活动有哪些？
SELECT ev_name FROM press_event WHERE city = 'Geneva' AND held_on < '2022-09-01';

-- en: When does the card of Tomas Vidal expire?
-- zh: Tomas Vidal的记者证何时到期？
SELECT press_card.expires FROM press_card JOIN reporter ON press_card.rep_id = reporter.rep_id WHERE reporter.name = 'Tomas Vidal';

-- en: Which wire employs the most reporters? Give its name.
-- zh: 哪家通讯社的记者最多？请给出名称。
SELECT wire.wire_name FROM wire JOIN reporter ON wire.wire_code = reporter.wire_code GROUP BY wire.wire_code, wire.wire_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which events drew at least twenty dispatches, and how many did each of them draw?
-- zh: 哪些活动有至少二十篇稿件，各有多少篇？
SELECT press_event.ev_name, count(*) FROM press_event JOIN dispatch ON press_event.ev_id = dispatch.ev_id GROUP BY press_event.ev_id, press_event.ev_name HAVING count(*) >= 20;

-- en: What are the headlines of the dispatches filed by Climate reporters living in Bergen?
-- zh: 家住Bergen的Climate口记者所发稿件的标题有哪些？
SELECT dispatch.headline FROM dispatch JOIN reporter ON dispatch.rep_id = reporter.rep_id WHERE reporter.beat = 'Climate' AND reporter.home_city = 'Bergen';

-- en: How many Cooperative wires were founded before 1950?
-- zh: 1950年之前成立的Cooperative通讯社有多少家？
SELECT count(*) FROM wire WHERE owner_type = 'Cooperative' AND founded < 1950;

-- en: In which cities have events been held that seat more people than the average event?
-- zh: 座位数高于平均水平的活动是在哪些城市举行的？
SELECT city FROM press_event WHERE seats > (SELECT avg(seats) FROM press_event);

-- en: Which beats have both a reporter born before 1970-01-01 and a reporter born after 1995-12-31?
-- zh: 哪些报道领域既有1970-01-01之前出生的记者，又有1995-12-31之后出生的记者？
SELECT beat FROM reporter WHERE birth_date < '1970-01-01' INTERSECT SELECT beat FROM reporter WHERE birth_date > '1995-12-31';

-- en: How many reporters are there for each beat at the wire with the code MNW?
-- zh: 代码为MNW的通讯社每个报道领域各有多少名记者？
SELECT beat, count(*) FROM reporter WHERE wire_code = 'MNW' GROUP BY beat;
