-- Salt caravans of the desert: the guides, their camels, the wells and the journeys.
CREATE TABLE guides (
  guide_id INT,
  guide_name VARCHAR(60),
  tribe VARCHAR(40),
  age INT,
  mother_tongue VARCHAR(20),
  daily_fee DECIMAL(10,2),
  PRIMARY KEY (guide_id)
);
CREATE TABLE camels (
  camel_id INT,
  camel_name VARCHAR(40),
  sex VARCHAR(10),
  colour VARCHAR(20),
  age INT,
  load_kg INT,
  owner_id INT,
  PRIMARY KEY (camel_id),
  FOREIGN KEY (owner_id) REFERENCES guides (guide_id)
);
CREATE TABLE oases (
  oasis_id INT,
  oasis_name VARCHAR(40),
  country VARCHAR(40),
  wells INT,
  palms INT,
  market_day VARCHAR(12),
  PRIMARY KEY (oasis_id)
);
CREATE TABLE journeys (
  journey_id INT,
  guide_id INT,
  from_oasis INT,
  to_oasis INT,
  departed DATE,
  days INT,
  salt_bars INT,
  PRIMARY KEY (journey_id),
  FOREIGN KEY (guide_id) REFERENCES guides (guide_id),
  FOREIGN KEY (from_oasis) REFERENCES oases (oasis_id),
  FOREIGN KEY (to_oasis) REFERENCES oases (oasis_id)
);
CREATE TABLE journey_camels (
  journey_id INT,
  camel_id INT,
  place_in_line INT,
  fell_ill VARCHAR(3),
  PRIMARY KEY (journey_id, camel_id),
  FOREIGN KEY (journey_id) REFERENCES journeys (journey_id),
  FOREIGN KEY (camel_id) REFERENCES camels (camel_id)
);

-- en: What are the names of the White camels?
-- zh: White骆驼叫什么名字？
SELECT camel_name FROM camels WHERE colour = 'White';

-- en: How many oases are there in Niger?
-- zh: Niger有多少个绿洲？
SELECT count(*) FROM oases WHERE country = 'Niger';

-- en: Who owns the camel called Tamanait?
-- zh: 名叫Tamanait的骆驼归谁所有？
SELECT guides.guide_name FROM guides JOIN camels ON guides.guide_id = camels.owner_id WHERE camels.camel_name = 'Tamanait';

-- en: For each tribe, show the number of guides.
-- zh: 每个部族各有多少名向导？
SELECT tribe, count(*) FROM guides GROUP BY tribe;

-- en: Find the dates of departure of the journeys that went to Bilma.
-- zh: 前往Bilma的商队是在哪些日期出发的？
SELECT journeys.departed FROM journeys JOIN oases ON journeys.to_oasis = oases.oasis_id WHERE oases.oasis_name = 'Bilma';

-- en: Which guides have set out from Fachi?
-- zh: 哪些向导曾从Fachi出发？
SELECT guides.guide_name FROM guides JOIN journeys ON guides.guide_id = journeys.guide_id JOIN oases ON journeys.from_oasis = oases.oasis_id WHERE oases.oasis_name = 'Fachi';

-- en: Which camel can carry the heaviest load?
-- zh: 载重最大的骆驼是哪头？
SELECT camel_name FROM camels ORDER BY load_kg DESC LIMIT 1;

-- en: What is the average number of salt bars on journeys that took more than 20 days?
-- zh: 超过20天的旅程平均运送多少块盐砖？
SELECT avg(salt_bars) FROM journeys WHERE days > 20;

-- en: Which camels have never gone on a journey?
-- zh: 哪些骆驼从未上过路？
SELECT camel_name FROM camels WHERE camel_id NOT IN (SELECT camel_id FROM journey_camels);

-- en: Show the name of each guide together with the number of camels that he or she owns.
-- zh: 列出每位向导的姓名及其拥有的骆驼数量。
SELECT guides.guide_name, count(*) FROM guides JOIN camels ON guides.guide_id = camels.owner_id GROUP BY guides.guide_id, guides.guide_name;

-- en: Which guides charge less than the average daily fee?
-- zh: 哪些向导的日酬低于平均值？
SELECT guide_name FROM guides WHERE daily_fee < (SELECT avg(daily_fee) FROM guides);

-- en: What are the names of the camels that went along on journeys led by Moussa Ag Elhad?
-- zh: 跟随Moussa Ag Elhad带队的旅程的骆驼叫什么名字？
SELECT camels.camel_name FROM camels JOIN journey_camels ON camels.camel_id = journey_camels.camel_id JOIN journeys ON journey_camels.journey_id = journeys.journey_id JOIN guides ON journeys.guide_id = guides.guide_id WHERE guides.guide_name = 'Moussa Ag Elhad';

-- en: Which market days are held both in an oasis of Mali and in an oasis of Algeria?
-- zh: 哪些集市日既有Mali的绿洲，又有Algeria的绿洲？
SELECT market_day FROM oases WHERE country = 'Mali' INTERSECT SELECT market_day FROM oases WHERE country = 'Algeria';

-- en: Which guide has led the most journeys?
-- zh: 带队次数最多的向导是谁？
SELECT guides.guide_name FROM guides JOIN journeys ON guides.guide_id = journeys.guide_id GROUP BY guides.guide_id, guides.guide_name ORDER BY count(*) DESC LIMIT 1;

-- en: List the names of the oases with at least 5 wells in descending order of palms.
-- zh: 按棕榈树数量从多到少，列出至少有5口井的绿洲名称。
SELECT oasis_name FROM oases WHERE wells >= 5 ORDER BY palms DESC;

-- en: How old are the youngest and the oldest Female camels?
-- zh: Female骆驼中最小和最大的分别几岁？
SELECT min(age), max(age) FROM camels WHERE sex = 'Female';

-- en: Which journeys had at least fifty camels? Give the ids and the number of camels.
-- zh: 哪些旅程至少有50头骆驼？给出旅程编号和骆驼数量。
SELECT journey_id, count(*) FROM journey_camels GROUP BY journey_id HAVING count(*) >= 50;

-- en: To which oasis did the journey with the most salt bars lead?
-- zh: 盐砖最多的那次旅程去了哪个绿洲？
SELECT oases.oasis_name FROM oases JOIN journeys ON oases.oasis_id = journeys.to_oasis ORDER BY journeys.salt_bars DESC LIMIT 1;

-- en: Which country has the most oases?
-- zh: 绿洲最多的是哪个国家？
SELECT country FROM oases GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: What tribes do the owners of camels that are Brown and older than 15 belong to?
-- zh: 拥有15岁以上Brown骆驼的人属于哪些部族？
SELECT guides.tribe FROM guides JOIN camels ON guides.guide_id = camels.owner_id WHERE camels.colour = 'Brown' AND camels.age > 15;

-- en: Which oases are the start of some journey but never the goal of one?
-- zh: 哪些绿洲是某次旅程的起点，却从来不是终点？
SELECT oases.oasis_name FROM oases JOIN journeys ON oases.oasis_id = journeys.from_oasis EXCEPT SELECT oases.oasis_name FROM oases JOIN journeys ON oases.oasis_id = journeys.to_oasis;

-- en: How many salt bars did the speakers of Tamasheq bring in altogether?
-- zh: 母语为Tamasheq的向导一共运了多少块盐砖？
SELECT sum(journeys.salt_bars) FROM journeys JOIN guides ON journeys.guide_id = guides.guide_id WHERE guides.mother_tongue = 'Tamasheq';
