-- Mountaineers, summits and the ascents made.
CREATE TABLE summit (
  summit_no INT,
  summit_name VARCHAR(60),
  massif VARCHAR(60),
  elevation INT,
  first_climbed INT,
  PRIMARY KEY (summit_no)
);
CREATE TABLE alpinist (
  alpinist_no INT,
  full_name VARCHAR(60),
  home_country VARCHAR(40),
  born INT,
  club VARCHAR(60),
  PRIMARY KEY (alpinist_no)
);
CREATE TABLE ascent (
  ascent_no INT,
  alpinist_no INT,
  summit_no INT,
  ascent_date DATE,
  route VARCHAR(40),
  hours DOUBLE,
  oxygen_used VARCHAR(5),
  PRIMARY KEY (ascent_no),
  FOREIGN KEY (alpinist_no) REFERENCES alpinist (alpinist_no),
  FOREIGN KEY (summit_no) REFERENCES summit (summit_no)
);

-- en: List the names of the summits above 4000 metres.
-- zh: 列出海拔4000米以上的山峰名称。
SELECT summit_name FROM summit WHERE elevation > 4000;

-- en: How many alpinists come from Slovenia?
-- zh: 来自Slovenia的登山者有多少位？
SELECT count(*) FROM alpinist WHERE home_country = 'Slovenia';

-- en: When and by whom was Grey Tooth climbed?
-- zh: Grey Tooth是什么时候、被谁登顶的？
SELECT ascent.ascent_date, alpinist.full_name FROM ascent JOIN alpinist ON ascent.alpinist_no = alpinist.alpinist_no JOIN summit ON ascent.summit_no = summit.summit_no WHERE summit.summit_name = 'Grey Tooth';

-- en: Which alpinists belong to no club?
-- zh: 哪些登山者不属于任何俱乐部？
SELECT full_name FROM alpinist WHERE club IS NULL;

-- en: What is the average elevation of the summits of the Karst massif?
-- zh: Karst山群中各山峰的平均海拔是多少？
SELECT avg(elevation) FROM summit WHERE massif = 'Karst';

-- en: How many ascents have been made by members of the club Edelweiss?
-- zh: Edelweiss俱乐部的会员共完成了多少次登顶？
SELECT count(*) FROM ascent JOIN alpinist ON ascent.alpinist_no = alpinist.alpinist_no WHERE alpinist.club = 'Edelweiss';

-- en: Count the ascents made without oxygen, with "no" in the record.
-- zh: 未使用氧气（记录为“no”）的登顶有多少次？
SELECT count(*) FROM ascent WHERE oxygen_used = 'no';

-- en: What is the highest elevation in each massif?
-- zh: 每座山群的最高海拔分别是多少？
SELECT massif, max(elevation) FROM summit GROUP BY massif;

-- en: How many members does each club have?
-- zh: 每个俱乐部有多少名登山者？
SELECT club, count(*) FROM alpinist GROUP BY club;

-- en: Give the routes that were climbed at least three times.
-- zh: 哪些路线至少被攀登过三次？
SELECT route FROM ascent GROUP BY route HAVING count(*) >= 3;

-- en: Which summit is the lowest?
-- zh: 海拔最低的是哪座山峰？
SELECT summit_name FROM summit ORDER BY elevation ASC LIMIT 1;

-- en: Which five summits were climbed first in history, and in what years?
-- zh: 历史上最早被登顶的五座山峰是哪些？分别是哪一年？
SELECT summit_name, first_climbed FROM summit ORDER BY first_climbed ASC LIMIT 5;

-- en: Which summits has Tadej Zorman climbed?
-- zh: Tadej Zorman登上过哪些山峰？
SELECT summit.summit_name FROM summit JOIN ascent ON summit.summit_no = ascent.summit_no JOIN alpinist ON ascent.alpinist_no = alpinist.alpinist_no WHERE alpinist.full_name = 'Tadej Zorman';

-- en: How many times was each summit climbed?
-- zh: 每座山峰被登顶过多少次？
SELECT summit.summit_name, count(*) FROM summit JOIN ascent ON summit.summit_no = ascent.summit_no GROUP BY summit.summit_no, summit.summit_name;

-- en: Who has made the most ascents?
-- zh: 登顶次数最多的登山者是谁？
SELECT alpinist.full_name FROM alpinist JOIN ascent ON alpinist.alpinist_no = ascent.alpinist_no GROUP BY alpinist.alpinist_no, alpinist.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: On what dates was a summit of the Vaun massif reached?
-- zh: Vaun山群的山峰是在哪些日期被登顶的？
SELECT ascent.ascent_date FROM ascent JOIN summit ON ascent.summit_no = summit.summit_no WHERE summit.massif = 'Vaun';

-- en: Name the alpinists who climbed by the North Ridge in under 10 hours.
-- zh: 哪些登山者经North Ridge路线在10小时以内登顶？
SELECT alpinist.full_name FROM alpinist JOIN ascent ON alpinist.alpinist_no = ascent.alpinist_no WHERE ascent.route = 'North Ridge' AND ascent.hours < 10;

-- en: What is the elevation of the highest summit reached by someone from Nepal?
-- zh: Nepal的登山者登上的最高山峰海拔多少？
SELECT max(summit.elevation) FROM summit JOIN ascent ON summit.summit_no = ascent.summit_no JOIN alpinist ON ascent.alpinist_no = alpinist.alpinist_no WHERE alpinist.home_country = 'Nepal';

-- en: Show each home country with the average duration of the ascents of its alpinists.
-- zh: 按登山者的国家统计登顶的平均用时。
SELECT alpinist.home_country, avg(ascent.hours) FROM alpinist JOIN ascent ON alpinist.alpinist_no = ascent.alpinist_no GROUP BY alpinist.home_country;

-- en: Which summits have never been climbed by any of our alpinists?
-- zh: 哪些山峰还没有被我们的登山者登顶过？
SELECT summit_name FROM summit WHERE summit_no NOT IN (SELECT summit_no FROM ascent);

-- en: Which summits are higher than average?
-- zh: 哪些山峰的海拔高于平均海拔？
SELECT summit_name FROM summit WHERE elevation > (SELECT avg(elevation) FROM summit);

-- en: Which clubs have members from Italy as well as members from Austria?
-- zh: 哪些俱乐部同时有Italy和Austria的会员？
SELECT club FROM alpinist WHERE home_country = 'Italy' INTERSECT SELECT club FROM alpinist WHERE home_country = 'Austria';
