-- A diocese: churches, priests, their postings and the services held.
CREATE TABLE church (
  church_id INT,
  name VARCHAR(60),
  patron_saint VARCHAR(40),
  consecrated INT,
  pews INT,
  PRIMARY KEY (church_id)
);
CREATE TABLE priest (
  priest_id INT,
  name VARCHAR(50),
  ordained_on DATE,
  seminary VARCHAR(50),
  retired VARCHAR(1),
  PRIMARY KEY (priest_id)
);
CREATE TABLE posting (
  priest_id INT,
  church_id INT,
  from_year INT,
  to_year INT,
  office VARCHAR(20),
  PRIMARY KEY (priest_id, church_id, from_year),
  FOREIGN KEY (priest_id) REFERENCES priest (priest_id),
  FOREIGN KEY (church_id) REFERENCES church (church_id)
);
CREATE TABLE service (
  service_id INT,
  church_id INT,
  priest_id INT,
  type VARCHAR(20),
  held_at DATETIME,
  attendance INT,
  collection DECIMAL(8,2),
  PRIMARY KEY (service_id),
  FOREIGN KEY (church_id) REFERENCES church (church_id),
  FOREIGN KEY (priest_id) REFERENCES priest (priest_id)
);

-- en: Which churches are dedicated to Saint Anne?
-- zh: 哪些教堂供奉Saint Anne？
SELECT name FROM church WHERE patron_saint = 'Saint Anne';

-- en: How many priests have retired (T)?
-- zh: 已退休（T）的神父有多少位？
SELECT count(*) FROM priest WHERE retired = 'T';

-- en: What is the oldest church?
-- zh: 最古老的教堂是哪座？
SELECT name FROM church ORDER BY consecrated LIMIT 1;

-- en: What is the newest church?
-- zh: 最新的教堂是哪座？
SELECT name FROM church ORDER BY consecrated DESC LIMIT 1;

-- en: How many services of each type were held?
-- zh: 每类礼仪各举行了多少次？
SELECT type, count(*) FROM service GROUP BY type;

-- en: At which churches has Father Benedek served?
-- zh: Father Benedek在哪些教堂任过职？
SELECT church.name FROM church JOIN posting ON church.church_id = posting.church_id JOIN priest ON posting.priest_id = priest.priest_id WHERE priest.name = 'Father Benedek';

-- en: Who was Curate at Holy Well in the past or is now?
-- zh: 谁曾经或正在Holy Well担任Curate？
SELECT priest.name FROM priest JOIN posting ON priest.priest_id = posting.priest_id JOIN church ON posting.church_id = church.church_id WHERE church.name = 'Holy Well' AND posting.office = 'Curate';

-- en: Average attendance at each church.
-- zh: 每座教堂的平均出席人数。
SELECT church.name, avg(service.attendance) FROM church JOIN service ON church.church_id = service.church_id GROUP BY church.church_id, church.name;

-- en: Which church collected the most money in all?
-- zh: 哪座教堂收到的奉献总额最多？
SELECT church.name FROM church JOIN service ON church.church_id = service.church_id GROUP BY church.church_id, church.name ORDER BY sum(service.collection) DESC LIMIT 1;

-- en: Who led the best attended service?
-- zh: 出席人数最多的那场礼仪由谁主持？
SELECT priest.name FROM priest JOIN service ON priest.priest_id = service.priest_id ORDER BY service.attendance DESC LIMIT 1;

-- en: Priests who have never celebrated a Wedding.
-- zh: 从未主持过Wedding的神父。
SELECT name FROM priest WHERE priest_id NOT IN (SELECT priest_id FROM service WHERE type = 'Wedding');

-- en: Churches with no posting at all.
-- zh: 没有任何任职记录的教堂。
SELECT name FROM church WHERE church_id NOT IN (SELECT church_id FROM posting);

-- en: Which priests have been posted at least four times?
-- zh: 哪些神父至少有过四次任职？
SELECT priest.name FROM priest JOIN posting ON priest.priest_id = posting.priest_id GROUP BY priest.priest_id, priest.name HAVING count(*) >= 4;

-- en: Which saint is the patron of the most churches?
-- zh: 供奉哪位圣人的教堂最多？
SELECT patron_saint FROM church GROUP BY patron_saint ORDER BY count(*) DESC LIMIT 1;

-- en: Seminaries that trained more than 10 of our priests.
-- zh: 培养了超过10位神父的修院。
SELECT seminary FROM priest GROUP BY seminary HAVING count(*) > 10;

-- en: What different offices are there?
-- zh: 一共有哪些不同的职务？
SELECT DISTINCT office FROM posting;

-- en: Priests ordained between 1990-01-01 and 1999-12-31, by date of ordination.
-- zh: 1990-01-01至1999-12-31之间祝圣的神父，按祝圣日期排列。
SELECT name FROM priest WHERE ordained_on BETWEEN '1990-01-01' AND '1999-12-31' ORDER BY ordained_on;

-- en: Types of service that Father Benedek held at Holy Well.
-- zh: Father Benedek在Holy Well主持过哪些类型的礼仪？
SELECT service.type FROM service JOIN priest ON service.priest_id = priest.priest_id JOIN church ON service.church_id = church.church_id WHERE priest.name = 'Father Benedek' AND church.name = 'Holy Well';

-- en: Churches that have had both a Wedding and a Funeral.
-- zh: 既举行过Wedding又举行过Funeral的教堂。
SELECT church.name FROM church JOIN service ON church.church_id = service.church_id WHERE service.type = 'Wedding' INTERSECT SELECT church.name FROM church JOIN service ON church.church_id = service.church_id WHERE service.type = 'Funeral';

-- en: Number of services each priest has led, busiest first.
-- zh: 每位神父主持的礼仪次数，最忙的排在前面。
SELECT priest.name, count(*) FROM priest JOIN service ON priest.priest_id = service.priest_id GROUP BY priest.priest_id, priest.name ORDER BY count(*) DESC;

-- en: Who is currently posted somewhere, with no end year? Give the name and the office.
-- zh: 目前在任（没有结束年份）的神父是谁？列出姓名和职务。
SELECT priest.name, posting.office FROM priest JOIN posting ON priest.priest_id = posting.priest_id WHERE posting.to_year IS NULL;

-- en: How many pews are there in all the churches put together?
-- zh: 所有教堂加起来一共有多少排长椅？
SELECT sum(pews) FROM church;
