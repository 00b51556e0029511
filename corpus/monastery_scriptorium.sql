-- Medieval monasteries, their monks, manuscripts, illuminations and relics.
CREATE TABLE monastery (
  mon_id INT,
  mon_name VARCHAR(50),
  order_name VARCHAR(30),
  diocese VARCHAR(40),
  founded INT,
  dissolved INT,
  mother_house_id INT,
  PRIMARY KEY (mon_id),
  FOREIGN KEY (mother_house_id) REFERENCES monastery (mon_id)
);
CREATE TABLE monk (
  monk_id INT,
  monk_name VARCHAR(50),
  mon_id INT,
  office VARCHAR(20),
  professed INT,
  died INT,
  PRIMARY KEY (monk_id),
  FOREIGN KEY (mon_id) REFERENCES monastery (mon_id)
);
CREATE TABLE manuscript (
  shelfmark VARCHAR(15),
  title VARCHAR(80),
  made_at INT,
  kept_at INT,
  written INT,
  folios INT,
  script VARCHAR(20),
  lang VARCHAR(20),
  PRIMARY KEY (shelfmark),
  FOREIGN KEY (made_at) REFERENCES monastery (mon_id),
  FOREIGN KEY (kept_at) REFERENCES monastery (mon_id)
);
CREATE TABLE copying (
  shelfmark VARCHAR(15),
  monk_id INT,
  task VARCHAR(20),
  first_folio INT,
  last_folio INT,
  PRIMARY KEY (shelfmark, monk_id),
  FOREIGN KEY (shelfmark) REFERENCES manuscript (shelfmark),
  FOREIGN KEY (monk_id) REFERENCES monk (monk_id)
);
CREATE TABLE relic (
  relic_id INT,
  relic_name VARCHAR(60),
  saint VARCHAR(40),
  mon_id INT,
  arrived INT,
  material VARCHAR(20),
  PRIMARY KEY (relic_id),
  FOREIGN KEY (mon_id) REFERENCES monastery (mon_id)
);

-- en: Which monasteries were Cistercian?
-- zh: 哪些修道院属于Cistercian？
SELECT mon_name FROM monastery WHERE order_name = 'Cistercian';

-- en: Who was Abbot at Fallowmere?
-- zh: Fallowmere的Abbot有哪些人？
SELECT monk.monk_name FROM monk JOIN monastery ON monk.mon_id = monastery.mon_id WHERE monk.office = 'Abbot' AND monastery.mon_name = 'Fallowmere';

-- en: Where was the manuscript HM 77 made, and where is it kept?
-- zh: 手抄本HM 77是在哪里制作的，现藏何处？
SELECT maker.mon_name, holder.mon_name FROM manuscript JOIN monastery AS maker ON manuscript.made_at = maker.mon_id JOIN monastery AS holder ON manuscript.kept_at = holder.mon_id WHERE manuscript.shelfmark = 'HM 77';

-- en: How many manuscripts are in Latin?
-- zh: 用Latin写成的手抄本有多少部？
SELECT count(*) FROM manuscript WHERE lang = 'Latin';

-- en: Titles and folio numbers of manuscripts written between 1100 and 1200
-- zh: 1100年到1200年间写成的手抄本的标题和页数
SELECT title, folios FROM manuscript WHERE written BETWEEN 1100 AND 1200;

-- en: Which monastery made the largest number of manuscripts?
-- zh: 制作手抄本最多的修道院是哪座？
SELECT monastery.mon_name FROM monastery JOIN manuscript ON monastery.mon_id = manuscript.made_at GROUP BY monastery.mon_id, monastery.mon_name ORDER BY count(*) DESC LIMIT 1;

-- en: List the daughter houses of Fallowmere.
-- zh: 列出以Fallowmere为母院的修道院。
SELECT daughter.mon_name FROM monastery AS daughter JOIN monastery AS mother ON daughter.mother_house_id = mother.mon_id WHERE mother.mon_name = 'Fallowmere';

-- en: Average folios for each script
-- zh: 各种字体手抄本的平均页数
SELECT script, avg(folios) FROM manuscript GROUP BY script;

-- en: Monks who never worked on a manuscript
-- zh: 从未参与抄写的修士
SELECT monk_name FROM monk WHERE monk_id NOT IN (SELECT monk_id FROM copying);

-- en: What relics of Saint Oda are there and of which material?
-- zh: Saint Oda的圣物有哪些，分别是什么材质？
SELECT relic_name, material FROM relic WHERE saint = 'Saint Oda';

-- en: Who acted as Illuminator of The Heron Psalter?
-- zh: 谁是The Heron Psalter的Illuminator？
SELECT monk.monk_name FROM monk JOIN copying ON monk.monk_id = copying.monk_id JOIN manuscript ON copying.shelfmark = manuscript.shelfmark WHERE copying.task = 'Illuminator' AND manuscript.title = 'The Heron Psalter';

-- en: The earliest foundation among all monasteries
-- zh: 创建最早的修道院
SELECT mon_name FROM monastery ORDER BY founded LIMIT 1;

-- en: Number of monks in each monastery, with its name
-- zh: 每座修道院的修士人数，并列出其名称
SELECT monastery.mon_name, count(*) FROM monastery JOIN monk ON monastery.mon_id = monk.mon_id GROUP BY monastery.mon_id, monastery.mon_name;

-- en: Dioceses with three monasteries or more
-- zh: 有三座或以上修道院的教区
SELECT diocese FROM monastery GROUP BY diocese HAVING count(*) >= 3;

-- en: Manuscripts that are kept in the very house where they were made: shelfmarks
-- zh: 仍保存在制作地修道院的手抄本编号
SELECT shelfmark FROM manuscript WHERE made_at = kept_at;

-- en: Manuscripts having more folios than average
-- zh: 页数超过平均值的手抄本标题
SELECT title FROM manuscript WHERE folios > (SELECT avg(folios) FROM manuscript);

-- en: In which languages did brother Anselm of Wyke copy? Without repeats.
-- zh: Anselm of Wyke抄写过哪些语言的手抄本？去掉重复。
SELECT DISTINCT manuscript.lang FROM manuscript JOIN copying ON manuscript.shelfmark = copying.shelfmark JOIN monk ON copying.monk_id = monk.monk_id WHERE monk.monk_name = 'Anselm of Wyke';

-- en: Orders holding relics of both Silver and Ivory
-- zh: 同时藏有Silver圣物和Ivory圣物的修会
SELECT monastery.order_name FROM monastery JOIN relic ON monastery.mon_id = relic.mon_id WHERE relic.material = 'Silver' INTERSECT SELECT monastery.order_name FROM monastery JOIN relic ON monastery.mon_id = relic.mon_id WHERE relic.material = 'Ivory';

-- en: First and last year in which a relic came to Saltham Priory
-- zh: Saltham Priory最早和最晚一次迎来圣物分别是哪一年
SELECT min(relic.arrived), max(relic.arrived) FROM relic JOIN monastery ON relic.mon_id = monastery.mon_id WHERE monastery.mon_name = 'Saltham Priory';

-- en: Monks ordered by the number of manuscripts they worked on, most first, with that number
-- zh: 按参与的手抄本数量从多到少列出修士及数量
SELECT monk.monk_name, count(*) FROM monk JOIN copying ON monk.monk_id = copying.monk_id GROUP BY monk.monk_id, monk.monk_name ORDER BY count(*) DESC;

-- en: How many different saints have relics?
-- zh: 有圣物留存的不同圣人共有多少位？
SELECT count(DISTINCT saint) FROM relic;

-- en: Which office was held by the most monks?
-- zh: 担任人数最多的职务是哪个？
SELECT office FROM monk GROUP BY office ORDER BY count(*) DESC LIMIT 1;
