-- An advertising agency: brands, pitches made to them, the creatives and who worked on which pitch.
CREATE TABLE brand (
  brandid INT,
  name VARCHAR(50),
  sector VARCHAR(30),
  headoffice VARCHAR(40),
  PRIMARY KEY (brandid)
);
CREATE TABLE creative (
  creativeid INT,
  name VARCHAR(50),
  discipline VARCHAR(30),
  dayrate DECIMAL(8,2),
  freelance VARCHAR(3),
  PRIMARY KEY (creativeid)
);
CREATE TABLE pitch (
  pitchid INT,
  brandid INT,
  slogan VARCHAR(100),
  presented DATE,
  budget DECIMAL(12,2),
  result VARCHAR(10),
  leadid INT,
  PRIMARY KEY (pitchid),
  FOREIGN KEY (brandid) REFERENCES brand (brandid),
  FOREIGN KEY (leadid) REFERENCES creative (creativeid)
);
CREATE TABLE assignment (
  pitchid INT,
  creativeid INT,
  days INT,
  PRIMARY KEY (pitchid, creativeid),
  FOREIGN KEY (pitchid) REFERENCES pitch (pitchid),
  FOREIGN KEY (creativeid) REFERENCES creative (creativeid)
);

-- en: Which brands are in the Beverages business?
-- zh: 属于Beverages行业的品牌有哪些？
SELECT name FROM brand WHERE sector = 'Beverages';

-- en: How many pitches have been Won?
-- zh: 赢下（Won）的比稿有多少个？
SELECT count(*) FROM pitch WHERE result = 'Won';

-- en: How many pitches have been Lost?
-- zh: 输掉（Lost）的比稿有多少个？
SELECT count(*) FROM pitch WHERE result = 'Lost';

-- en: Slogans of pitches worth more than 1000000.
-- zh: 预算超过1000000的比稿用的广告语。
SELECT slogan FROM pitch WHERE budget > 1000000;

-- en: Name and day rate of every freelancer (Yes).
-- zh: 所有自由职业者（Yes）的姓名和日薪。
SELECT name, dayrate FROM creative WHERE freelance = 'Yes';

-- en: Average day rate in each discipline.
-- zh: 每个专业方向的平均日薪是多少？
SELECT discipline, avg(dayrate) FROM creative GROUP BY discipline;

-- en: Which sector has the most brands?
-- zh: 品牌最多的行业是哪个？
SELECT sector FROM brand GROUP BY sector ORDER BY count(*) DESC LIMIT 1;

-- en: Disciplines with at least 4 people.
-- zh: 至少有4人的专业方向。
SELECT discipline FROM creative GROUP BY discipline HAVING count(*) >= 4;

-- en: What slogan was in the pitch with the smallest budget?
-- zh: 预算最小的比稿用的广告语是什么？
SELECT slogan FROM pitch ORDER BY budget LIMIT 1;

-- en: When were ideas presented to Velora Skincare?
-- zh: 什么时候给Velora Skincare做过提案？
SELECT pitch.presented FROM pitch JOIN brand ON pitch.brandid = brand.brandid WHERE brand.name = 'Velora Skincare';

-- en: Who led the pitch with the slogan "Wake up louder"?
-- zh: 广告语为"Wake up louder"的比稿由谁牵头？
SELECT creative.name FROM creative JOIN pitch ON creative.creativeid = pitch.leadid WHERE pitch.slogan = 'Wake up louder';

-- en: How many pitches were made to each brand?
-- zh: 给每个品牌做过多少次比稿？
SELECT brand.name, count(*) FROM brand JOIN pitch ON brand.brandid = pitch.brandid GROUP BY brand.brandid, brand.name;

-- en: Who has led the most pitches?
-- zh: 牵头比稿最多的人是谁？
SELECT creative.name FROM creative JOIN pitch ON creative.creativeid = pitch.leadid GROUP BY creative.creativeid, creative.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has been assigned to more than 5 pitches?
-- zh: 参与比稿超过5个的人有谁？
SELECT creative.name FROM creative JOIN assignment ON creative.creativeid = assignment.creativeid GROUP BY creative.creativeid, creative.name HAVING count(*) > 5;

-- en: For which brands has Tilda Marsh worked? No duplicates.
-- zh: Tilda Marsh参与过哪些品牌的比稿？不要重复。
SELECT DISTINCT brand.name FROM brand JOIN pitch ON brand.brandid = pitch.brandid JOIN assignment ON pitch.pitchid = assignment.pitchid JOIN creative ON assignment.creativeid = creative.creativeid WHERE creative.name = 'Tilda Marsh';

-- en: Total days of work put in for each brand.
-- zh: 为每个品牌总共投入了多少工作日？
SELECT brand.name, sum(assignment.days) FROM brand JOIN pitch ON brand.brandid = pitch.brandid JOIN assignment ON pitch.pitchid = assignment.pitchid GROUP BY brand.brandid, brand.name;

-- en: Names of the Copywriters who worked on Won pitches, each once.
-- zh: 参与过Won比稿的Copywriter有谁？姓名去重。
SELECT DISTINCT creative.name FROM creative JOIN assignment ON creative.creativeid = assignment.creativeid JOIN pitch ON assignment.pitchid = pitch.pitchid WHERE creative.discipline = 'Copywriter' AND pitch.result = 'Won';

-- en: What is the average budget of the pitches to brands with head office in Leeds?
-- zh: 总部在Leeds的品牌，比稿平均预算是多少？
SELECT avg(pitch.budget) FROM pitch JOIN brand ON pitch.brandid = brand.brandid WHERE brand.headoffice = 'Leeds';

-- en: Brands we have never pitched to.
-- zh: 我们从未提案过的品牌。
SELECT name FROM brand WHERE brandid NOT IN (SELECT brandid FROM pitch);

-- en: Creatives who have not been put on any pitch.
-- zh: 没有被分配到任何比稿的创意人员。
SELECT name FROM creative WHERE creativeid NOT IN (SELECT creativeid FROM assignment);

-- en: Which brands have had both a Won and a Lost pitch?
-- zh: 哪些品牌的比稿既有Won的也有Lost的？
SELECT brand.name FROM brand JOIN pitch ON brand.brandid = pitch.brandid WHERE pitch.result = 'Won' INTERSECT SELECT brand.name FROM brand JOIN pitch ON brand.brandid = pitch.brandid WHERE pitch.result = 'Lost';

-- en: Who charges more per day than the average?
-- zh: 谁的日薪高于平均水平？
SELECT name FROM creative WHERE dayrate > (SELECT avg(dayrate) FROM creative);
