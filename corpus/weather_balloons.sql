-- Weather balloons released from sounding sites, the sondes they carry and the levels measured during the ascent.
CREATE TABLE site (
  site_no INT,
  site_label VARCHAR(40),
  region VARCHAR(40),
  elevation INT,
  opened INT,
  staff INT,
  PRIMARY KEY (site_no)
);
CREATE TABLE sonde_model (
  model_no INT,
  designation VARCHAR(30),
  manufacturer VARCHAR(40),
  weight_g INT,
  unit_price DECIMAL(8,2),
  released_year INT,
  PRIMARY KEY (model_no)
);
CREATE TABLE ascent (
  ascent_no INT,
  site_no INT,
  model_no INT,
  launched_at DATETIME,
  gas VARCHAR(15),
  burst_height INT,
  observer VARCHAR(50),
  sonde_recovered VARCHAR(3),
  PRIMARY KEY (ascent_no),
  FOREIGN KEY (site_no) REFERENCES site (site_no),
  FOREIGN KEY (model_no) REFERENCES sonde_model (model_no)
);
CREATE TABLE level_reading (
  ascent_no INT,
  level_no INT,
  height INT,
  temperature DOUBLE,
  wind_speed DOUBLE,
  humidity DOUBLE,
  PRIMARY KEY (ascent_no, level_no),
  FOREIGN KEY (ascent_no) REFERENCES ascent (ascent_no)
);

-- en: Which sites lie in the region of Outer Fells?
-- zh: Outer Fells地区有哪些探空站点？
SELECT site_label FROM site WHERE region = 'Outer Fells';

-- en: How many balloons filled with Helium did Ines Corbo launch?
-- zh: Ines Corbo施放了多少只充Helium的气球？
SELECT count(*) FROM ascent WHERE gas = 'Helium' AND observer = 'Ines Corbo';

-- en: Which sonde models have been flown from the site Gannet Rock?
-- zh: Gannet Rock站点施放过哪些型号的探空仪？
SELECT sonde_model.designation FROM sonde_model JOIN ascent ON sonde_model.model_no = ascent.model_no JOIN site ON ascent.site_no = site.site_no WHERE site.site_label = 'Gannet Rock';

-- en: Which sonde model is the lightest?
-- zh: 最轻的探空仪型号是哪个？
SELECT designation FROM sonde_model ORDER BY weight_g LIMIT 1;

-- en: For each site, how many balloons have gone up?
-- zh: 每个站点各施放了多少只气球？
SELECT site.site_label, count(*) FROM site JOIN ascent ON site.site_no = ascent.site_no GROUP BY site.site_no, site.site_label;

-- en: What is the average burst height for each gas?
-- zh: 充不同气体的气球平均爆破高度各是多少？
SELECT gas, avg(burst_height) FROM ascent GROUP BY gas;

-- en: Which sonde models by Kelso Instruments cost less than 200?
-- zh: Kelso Instruments生产的、单价低于200的探空仪型号有哪些？
SELECT designation FROM sonde_model WHERE manufacturer = 'Kelso Instruments' AND unit_price < 200;

-- en: Which sites have never sent up a balloon?
-- zh: 哪些站点从未施放过气球？
SELECT site_label FROM site WHERE site_no NOT IN (SELECT site_no FROM ascent);

-- en: What is the lowest temperature ever measured over the site Polder South?
-- zh: Polder South站点上空测得的最低气温是多少？
SELECT min(level_reading.temperature) FROM level_reading JOIN ascent ON level_reading.ascent_no = ascent.ascent_no JOIN site ON ascent.site_no = site.site_no WHERE site.site_label = 'Polder South';

-- en: Which site released the balloon that burst at the greatest height?
-- zh: 爆破高度最高的气球是从哪个站点施放的？
SELECT site.site_label FROM site JOIN ascent ON site.site_no = ascent.site_no ORDER BY ascent.burst_height DESC LIMIT 1;

-- en: Which regions have at least two sites?
-- zh: 哪些地区至少有两个站点？
SELECT region FROM site GROUP BY region HAVING count(*) >= 2;

-- en: Who launched a balloon with the sonde RS-9 that was recovered, that is, marked Yes?
-- zh: 谁施放过携带RS-9探空仪且探空仪已回收（标记为Yes）的气球？
SELECT ascent.observer FROM ascent JOIN sonde_model ON ascent.model_no = sonde_model.model_no WHERE sonde_model.designation = 'RS-9' AND ascent.sonde_recovered = 'Yes';

-- en: How many different manufacturers supply sondes?
-- zh: 共有多少家不同的探空仪制造商？
SELECT count(DISTINCT manufacturer) FROM sonde_model;

-- en: Which sonde models are dearer than the average model?
-- zh: 哪些探空仪型号的单价高于平均价？
SELECT designation FROM sonde_model WHERE unit_price > (SELECT avg(unit_price) FROM sonde_model);

-- en: Which observer has carried out the most ascents?
-- zh: 施放次数最多的观测员是谁？
SELECT observer FROM ascent GROUP BY observer ORDER BY count(*) DESC LIMIT 1;

-- en: What was the strongest wind recorded on each ascent that used Hydrogen? Please show the number of the ascent.
-- zh: 每次使用Hydrogen的探空中记录到的最大风速是多少？请列出探空编号。
SELECT ascent.ascent_no, max(level_reading.wind_speed) FROM ascent JOIN level_reading ON ascent.ascent_no = level_reading.ascent_no WHERE ascent.gas = 'Hydrogen' GROUP BY ascent.ascent_no;

-- en: Which sites have flown both the RS-9 and the Lark?
-- zh: 哪些站点既施放过RS-9又施放过Lark？
SELECT site.site_label FROM site JOIN ascent ON site.site_no = ascent.site_no JOIN sonde_model ON ascent.model_no = sonde_model.model_no WHERE sonde_model.designation = 'RS-9' INTERSECT SELECT site.site_label FROM site JOIN ascent ON site.site_no = ascent.site_no JOIN sonde_model ON ascent.model_no = sonde_model.model_no WHERE sonde_model.designation = 'Lark';

-- en: Which sites opened after 1970 stand higher than 800 metres?
-- zh: 1970年以后开设、海拔高于800米的站点有哪些？
SELECT site_label FROM site WHERE opened > 1970 AND elevation > 800;

-- en: At what heights was the humidity over 95 during the ascents by Olaf Dreyer?
-- zh: 在Olaf Dreyer进行的探空中，哪些高度的湿度超过95？
SELECT level_reading.height FROM level_reading JOIN ascent ON level_reading.ascent_no = ascent.ascent_no WHERE level_reading.humidity > 95 AND ascent.observer = 'Olaf Dreyer';

-- en: What is the total staff of the sites, and what is the average?
-- zh: 各站点的工作人员总数和平均人数分别是多少？
SELECT sum(staff), avg(staff) FROM site;

-- en: Which manufacturers have had more than 40 of their sondes flown?
-- zh: 哪些制造商的探空仪被施放了40次以上？
SELECT sonde_model.manufacturer FROM sonde_model JOIN ascent ON sonde_model.model_no = ascent.model_no GROUP BY sonde_model.manufacturer HAVING count(*) > 40;

-- en: Which sonde models have flown from a site with fewer than five people on its staff?
-- zh: 哪些探空仪型号曾在工作人员少于5人的站点施放？
SELECT designation FROM sonde_model WHERE model_no IN (SELECT ascent.model_no FROM ascent JOIN site ON ascent.site_no = site.site_no WHERE site.staff < 5);
