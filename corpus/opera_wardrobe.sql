-- The costume store of an opera house: operas, roles, costumes, their designers, fittings and repairs.
CREATE TABLE opera (
  opera_id INT,
  title VARCHAR(60),
  composer VARCHAR(50),
  premiere_year INT,
  acts INT,
  lang VARCHAR(20),
  PRIMARY KEY (opera_id)
);
CREATE TABLE role (
  role_id INT,
  opera_id INT,
  role_name VARCHAR(40),
  voice VARCHAR(20),
  PRIMARY KEY (role_id),
  FOREIGN KEY (opera_id) REFERENCES opera (opera_id)
);
CREATE TABLE designer (
  designer_id INT,
  name VARCHAR(50),
  country VARCHAR(30),
  studio VARCHAR(50),
  PRIMARY KEY (designer_id)
);
CREATE TABLE costume (
  costume_id INT,
  role_id INT,
  designer_id INT,
  fabric VARCHAR(30),
  colour VARCHAR(20),
  made_year INT,
  cost DECIMAL(10,2),
  shelf VARCHAR(8),
  PRIMARY KEY (costume_id),
  FOREIGN KEY (role_id) REFERENCES role (role_id),
  FOREIGN KEY (designer_id) REFERENCES designer (designer_id)
);
CREATE TABLE performer (
  performer_id INT,
  name VARCHAR(50),
  voice VARCHAR(20),
  height_cm INT,
  country VARCHAR(30),
  PRIMARY KEY (performer_id)
);
CREATE TABLE fitting (
  fitting_id INT,
  costume_id INT,
  performer_id INT,
  fitting_date DATE,
  minutes INT,
  alteration VARCHAR(40),
  PRIMARY KEY (fitting_id),
  FOREIGN KEY (costume_id) REFERENCES costume (costume_id),
  FOREIGN KEY (performer_id) REFERENCES performer (performer_id)
);

-- en: On which shelf is costume 308 kept?
-- zh: 编号308的戏服放在哪个架子上？
SELECT shelf FROM costume WHERE costume_id = 308;

-- en: Which roles appear in The Glass Regent?
-- zh: 歌剧The Glass Regent有哪些角色？
SELECT role.role_name FROM role JOIN opera ON role.opera_id = opera.opera_id WHERE opera.title = 'The Glass Regent';

-- en: Who designed the costumes for the role of Ysolda? Distinct names only.
-- zh: 角色Ysolda的戏服由哪些设计师设计？姓名去重。
SELECT DISTINCT designer.name FROM designer JOIN costume ON designer.designer_id = costume.designer_id JOIN role ON costume.role_id = role.role_id WHERE role.role_name = 'Ysolda';

-- en: How many Velvet costumes are there?
-- zh: Velvet面料的戏服有多少套？
SELECT count(*) FROM costume WHERE fabric = 'Velvet';

-- en: What did the costumes of each opera cost in total? Show the opera titles.
-- zh: 每部歌剧的戏服总花费是多少？请列出剧名。
SELECT opera.title, sum(costume.cost) FROM opera JOIN role ON opera.opera_id = role.opera_id JOIN costume ON role.role_id = costume.role_id GROUP BY opera.opera_id, opera.title;

-- en: Operas by Benedetto Arcani in Italian
-- zh: Benedetto Arcani创作的Italian歌剧
SELECT title FROM opera WHERE composer = 'Benedetto Arcani' AND lang = 'Italian';

-- en: The tallest Tenor?
-- zh: 身高最高的Tenor是谁？
SELECT name FROM performer WHERE voice = 'Tenor' ORDER BY height_cm DESC LIMIT 1;

-- en: When was Sofia Brandl fitted, and for how many minutes?
-- zh: Sofia Brandl在哪些日期试装，各用了多少分钟？
SELECT fitting.fitting_date, fitting.minutes FROM fitting JOIN performer ON fitting.performer_id = performer.performer_id WHERE performer.name = 'Sofia Brandl';

-- en: Average cost of a costume, fabric by fabric, from the dearest
-- zh: 各面料戏服的平均成本，从最贵的开始
SELECT fabric, avg(cost) FROM costume GROUP BY fabric ORDER BY avg(cost) DESC;

-- en: Which designer has made the most costumes?
-- zh: 设计戏服最多的设计师是谁？
SELECT designer.name FROM designer JOIN costume ON designer.designer_id = costume.designer_id GROUP BY designer.designer_id, designer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Performers who never had a fitting
-- zh: 从未试装的演员
SELECT name FROM performer WHERE performer_id NOT IN (SELECT performer_id FROM fitting);

-- en: How long did a fitting take on average in the case of Hem shortened?
-- zh: 修改内容为Hem shortened的试装平均用时多少分钟？
SELECT avg(minutes) FROM fitting WHERE alteration = 'Hem shortened';

-- en: In which operas does a Crimson costume appear? List each title once.
-- zh: 哪些歌剧中有Crimson颜色的戏服？每个剧名只列一次。
SELECT DISTINCT opera.title FROM opera JOIN role ON opera.opera_id = role.opera_id JOIN costume ON role.role_id = costume.role_id WHERE costume.colour = 'Crimson';

-- en: Which composers have two or more operas?
-- zh: 哪些作曲家有两部或以上的歌剧？
SELECT composer FROM opera GROUP BY composer HAVING count(*) >= 2;

-- en: Who has worn the most expensive costume to a fitting?
-- zh: 谁试穿过最贵的戏服？
SELECT performer.name FROM performer JOIN fitting ON performer.performer_id = fitting.performer_id JOIN costume ON fitting.costume_id = costume.costume_id ORDER BY costume.cost DESC LIMIT 1;

-- en: Costume ids of those dearer than average and made after 1998
-- zh: 成本高于平均且1998年之后制作的戏服编号
SELECT costume_id FROM costume WHERE cost > (SELECT avg(cost) FROM costume) AND made_year > 1998;

-- en: How many fittings were there for each performer? Names with counts.
-- zh: 每位演员试装了多少次？给出姓名和次数。
SELECT performer.name, count(*) FROM performer JOIN fitting ON performer.performer_id = fitting.performer_id GROUP BY performer.performer_id, performer.name;

-- en: Voices found both among the roles and among the performers
-- zh: 角色和演员中都出现的声部
SELECT voice FROM role INTERSECT SELECT voice FROM performer;

-- en: Oldest opera in the repertoire, with its composer
-- zh: 剧目中首演最早的歌剧及其作曲家
SELECT title, composer FROM opera ORDER BY premiere_year LIMIT 1;

-- en: Which Soprano roles have a costume designed by the studio Atelier Nove?
-- zh: 哪些Soprano角色的戏服由Atelier Nove工作室设计？
SELECT role.role_name FROM role JOIN costume ON role.role_id = costume.role_id JOIN designer ON costume.designer_id = designer.designer_id WHERE role.voice = 'Soprano' AND designer.studio = 'Atelier Nove';

-- en: How many different colours are used on Silk costumes?
-- zh: Silk戏服用了多少种不同的颜色？
SELECT count(DISTINCT colour) FROM costume WHERE fabric = 'Silk';

-- en: Countries of performers where no designer comes from
-- zh: 有演员但没有设计师来自的国家
SELECT country FROM performer EXCEPT SELECT country FROM designer;
