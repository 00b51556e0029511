-- A travelling circus: artistes, acts, tour stops, shows and incidents.
CREATE TABLE artiste (
  artiste_id INT,
  stage_name VARCHAR(40),
  real_name VARCHAR(50),
  nationality VARCHAR(30),
  birth_year INT,
  weekly_pay DECIMAL(10,2),
  trained_by INT,
  PRIMARY KEY (artiste_id),
  FOREIGN KEY (trained_by) REFERENCES artiste (artiste_id)
);
CREATE TABLE act (
  act_id INT,
  act_name VARCHAR(50),
  discipline VARCHAR(20),
  length_min INT,
  risk_level INT,
  PRIMARY KEY (act_id)
);
CREATE TABLE act_artiste (
  act_id INT,
  artiste_id INT,
  function_in_act VARCHAR(20),
  since_year INT,
  PRIMARY KEY (act_id, artiste_id),
  FOREIGN KEY (act_id) REFERENCES act (act_id),
  FOREIGN KEY (artiste_id) REFERENCES artiste (artiste_id)
);
CREATE TABLE tour_stop (
  stop_id INT,
  town VARCHAR(40),
  country VARCHAR(30),
  arrive DATE,
  leave_date DATE,
  ground_rent DECIMAL(10,2),
  PRIMARY KEY (stop_id)
);
CREATE TABLE big_top_show (
  show_id INT,
  stop_id INT,
  starts_at DATETIME,
  seats_sold INT,
  revenue DECIMAL(10,2),
  PRIMARY KEY (show_id),
  FOREIGN KEY (stop_id) REFERENCES tour_stop (stop_id)
);
CREATE TABLE incident (
  incident_id INT,
  show_id INT,
  act_id INT,
  severity VARCHAR(10),
  description VARCHAR(100),
  PRIMARY KEY (incident_id),
  FOREIGN KEY (show_id) REFERENCES big_top_show (show_id),
  FOREIGN KEY (act_id) REFERENCES act (act_id)
);

-- en: What is the real name of the artiste known as Mirabella?
-- zh: 艺名Mirabella的演员真名叫什么？
SELECT real_name FROM artiste WHERE stage_name = 'Mirabella';

-- en: Give the stage names of everyone in the act Flying Ozols.
-- zh: 给出Flying Ozols节目中所有演员的艺名。
SELECT artiste.stage_name FROM artiste JOIN act_artiste ON artiste.artiste_id = act_artiste.artiste_id JOIN act ON act_artiste.act_id = act.act_id WHERE act.act_name = 'Flying Ozols';

-- en: How many acts are of the Trapeze discipline?
-- zh: Trapeze类节目有多少个？
SELECT count(*) FROM act WHERE discipline = 'Trapeze';

-- en: Which towns did the circus visit in Hungary, by arrival date?
-- zh: 马戏团在Hungary到访过哪些城镇？按到达日期排列。
SELECT town FROM tour_stop WHERE country = 'Hungary' ORDER BY arrive;

-- en: Who trained whom? Show the stage names of the trainee and of the trainer.
-- zh: 谁是谁的师父？列出徒弟和师父的艺名。
SELECT trainee.stage_name, trainer.stage_name FROM artiste AS trainee JOIN artiste AS trainer ON trainee.trained_by = trainer.artiste_id;

-- en: Average weekly pay by nationality
-- zh: 按国籍统计平均周薪
SELECT nationality, avg(weekly_pay) FROM artiste GROUP BY nationality;

-- en: In which town was the show with the highest revenue?
-- zh: 收入最高的那场演出在哪个城镇？
SELECT tour_stop.town FROM tour_stop JOIN big_top_show ON tour_stop.stop_id = big_top_show.stop_id ORDER BY big_top_show.revenue DESC LIMIT 1;

-- en: Artistes who aren't part of any act
-- zh: 没有参加任何节目的演员
SELECT stage_name FROM artiste WHERE artiste_id NOT IN (SELECT artiste_id FROM act_artiste);

-- en: Total seats sold in Tartu
-- zh: 在Tartu售出的座位总数
SELECT sum(big_top_show.seats_sold) FROM big_top_show JOIN tour_stop ON big_top_show.stop_id = tour_stop.stop_id WHERE tour_stop.town = 'Tartu';

-- en: What's the longest act?
-- zh: 时间最长的节目是哪个？
SELECT act_name FROM act ORDER BY length_min DESC LIMIT 1;

-- en: How many incidents of each severity were there?
-- zh: 各严重程度的事故分别有多少起？
SELECT severity, count(*) FROM incident GROUP BY severity;

-- en: Which act has had the most incidents?
-- zh: 发生事故最多的节目是哪个？
SELECT act.act_name FROM act JOIN incident ON act.act_id = incident.act_id GROUP BY act.act_id, act.act_name ORDER BY count(*) DESC LIMIT 1;

-- en: Acts with a risk level of 4 or 5 that last under 8 minutes
-- zh: 风险等级为4或5且时长不足8分钟的节目
SELECT act_name FROM act WHERE risk_level IN (4, 5) AND length_min < 8;

-- en: In which disciplines does someone Polish work as a Catcher? Avoid duplicates.
-- zh: Polish演员在哪些类别的节目中担任Catcher？避免重复。
SELECT DISTINCT act.discipline FROM act JOIN act_artiste ON act.act_id = act_artiste.act_id JOIN artiste ON act_artiste.artiste_id = artiste.artiste_id WHERE artiste.nationality = 'Polish' AND act_artiste.function_in_act = 'Catcher';

-- en: Countries in which the circus stopped at least 3 times
-- zh: 马戏团停留过至少3次的国家
SELECT country FROM tour_stop GROUP BY country HAVING count(*) >= 3;

-- en: Towns whose ground rent was above the average
-- zh: 场地租金高于平均值的城镇
SELECT town FROM tour_stop WHERE ground_rent > (SELECT avg(ground_rent) FROM tour_stop);

-- en: Stage names of artistes in at least two acts, plus how many
-- zh: 参加至少两个节目的演员艺名及节目数
SELECT artiste.stage_name, count(*) FROM artiste JOIN act_artiste ON artiste.artiste_id = act_artiste.artiste_id GROUP BY artiste.artiste_id, artiste.stage_name HAVING count(*) >= 2;

-- en: What happened in Serious incidents in the town of Narva? Give the descriptions.
-- zh: 在Narva镇发生的Serious事故是怎样的？给出描述。
SELECT incident.description FROM incident JOIN big_top_show ON incident.show_id = big_top_show.show_id JOIN tour_stop ON big_top_show.stop_id = tour_stop.stop_id WHERE incident.severity = 'Serious' AND tour_stop.town = 'Narva';

-- en: Nationalities represented in both Juggling and Clowning acts
-- zh: 在Juggling和Clowning节目中都有演员的国籍
SELECT artiste.nationality FROM artiste JOIN act_artiste ON artiste.artiste_id = act_artiste.artiste_id JOIN act ON act_artiste.act_id = act.act_id WHERE act.discipline = 'Juggling' INTERSECT SELECT artiste.nationality FROM artiste JOIN act_artiste ON artiste.artiste_id = act_artiste.artiste_id JOIN act ON act_artiste.act_id = act.act_id WHERE act.discipline = 'Clowning';

-- en: How many different towns did the tour reach after 2022-05-01?
-- zh: 2022-05-01之后巡演到过多少个不同的城镇？
SELECT count(DISTINCT town) FROM tour_stop WHERE arrive > '2022-05-01';

-- en: For each tour stop list the town and the average revenue of its shows.
-- zh: 列出每一站的城镇及其演出的平均收入。
SELECT tour_stop.town, avg(big_top_show.revenue) FROM tour_stop JOIN big_top_show ON tour_stop.stop_id = big_top_show.stop_id GROUP BY tour_stop.stop_id, tour_stop.town;

-- en: Who shares a nationality with Mirabella? List the other stage names.
-- zh: 谁和Mirabella国籍相同？列出其他人的艺名。
SELECT stage_name FROM artiste WHERE nationality IN (SELECT nationality FROM artiste WHERE stage_name = 'Mirabella') AND stage_name <> 'Mirabella';
