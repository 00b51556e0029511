-- An inventory of landslides: slopes, slides, geologists who mapped them and roads they cut.
CREATE TABLE slope (
  slope_id INT,
  name VARCHAR(50),
  county VARCHAR(40),
  angle_deg INT,
  rock_type VARCHAR(30),
  forested VARCHAR(3),
  PRIMARY KEY (slope_id)
);
CREATE TABLE geologist (
  geologist_id INT,
  name VARCHAR(50),
  office VARCHAR(40),
  field_years INT,
  PRIMARY KEY (geologist_id)
);
CREATE TABLE slide (
  slide_id INT,
  slope_id INT,
  mapped_by INT,
  slid_on DATE,
  volume_m3 DOUBLE,
  trigger_cause VARCHAR(20),
  deaths INT,
  PRIMARY KEY (slide_id),
  FOREIGN KEY (slope_id) REFERENCES slope (slope_id),
  FOREIGN KEY (mapped_by) REFERENCES geologist (geologist_id)
);
CREATE TABLE road_cut (
  slide_id INT,
  road VARCHAR(20),
  closed_days INT,
  repair_cost DECIMAL(12,2),
  PRIMARY KEY (slide_id, road),
  FOREIGN KEY (slide_id) REFERENCES slide (slide_id)
);

-- en: Which slopes in Nantou are steeper than 40 degrees?
-- zh: Nantou县哪些边坡的坡度大于40度？
SELECT name FROM slope WHERE county = 'Nantou' AND angle_deg > 40;

-- en: Which slopes in Nantou are flatter than 40 degrees?
-- zh: Nantou县哪些边坡的坡度小于40度？
SELECT name FROM slope WHERE county = 'Nantou' AND angle_deg < 40;

-- en: Which office does Mei Lin belong to?
-- zh: Mei Lin属于哪个办事处？
SELECT office FROM geologist WHERE name = 'Mei Lin';

-- en: How many landslides did Rain set off?
-- zh: 由Rain引发的滑坡有多少起？
SELECT count(*) FROM slide WHERE trigger_cause = 'Rain';

-- en: What is the biggest volume that ever slid?
-- zh: 有记录以来最大的滑坡体积是多少？
SELECT max(volume_m3) FROM slide;

-- en: How many slides did each cause trigger?
-- zh: 每种诱因各引发了多少起滑坡？
SELECT trigger_cause, count(*) FROM slide GROUP BY trigger_cause;

-- en: The kinds of rock in our slopes, each once.
-- zh: 边坡有哪些岩性？每种只列一次。
SELECT DISTINCT rock_type FROM slope;

-- en: Average steepness of the slopes by rock.
-- zh: 各种岩性边坡的平均坡度。
SELECT rock_type, avg(angle_deg) FROM slope GROUP BY rock_type;

-- en: Which road was cut most often?
-- zh: 被阻断次数最多的是哪条公路？
SELECT road FROM road_cut GROUP BY road ORDER BY count(*) DESC LIMIT 1;

-- en: Roads with repair bills of more than 5000000 in total.
-- zh: 修复费用总计超过5000000的公路。
SELECT road FROM road_cut GROUP BY road HAVING sum(repair_cost) > 5000000;

-- en: When did the slope called Eagle Face slide?
-- zh: Eagle Face边坡在哪些日期发生过滑坡？
SELECT slide.slid_on FROM slide JOIN slope ON slide.slope_id = slope.slope_id WHERE slope.name = 'Eagle Face';

-- en: Which slope slid the most times?
-- zh: 滑坡次数最多的边坡是哪个？
SELECT slope.name FROM slope JOIN slide ON slope.slope_id = slide.slope_id GROUP BY slope.slope_id, slope.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many slides has every geologist mapped?
-- zh: 每位地质师测绘了多少起滑坡？
SELECT geologist.name, count(*) FROM geologist JOIN slide ON geologist.geologist_id = slide.mapped_by GROUP BY geologist.geologist_id, geologist.name;

-- en: Deaths caused by landslides in each county.
-- zh: 每个县因滑坡死亡的人数。
SELECT slope.county, sum(slide.deaths) FROM slope JOIN slide ON slope.slope_id = slide.slope_id GROUP BY slope.county;

-- en: Who mapped slides on slate slopes (Slate)? Names without repeats.
-- zh: 谁测绘过Slate岩性边坡上的滑坡？姓名不重复。
SELECT DISTINCT geologist.name FROM geologist JOIN slide ON geologist.geologist_id = slide.mapped_by JOIN slope ON slide.slope_id = slope.slope_id WHERE slope.rock_type = 'Slate';

-- en: Which roads were cut by slides from Eagle Face?
-- zh: Eagle Face的滑坡阻断过哪些公路？
SELECT road_cut.road FROM road_cut JOIN slide ON road_cut.slide_id = slide.slide_id JOIN slope ON slide.slope_id = slope.slope_id WHERE slope.name = 'Eagle Face';

-- en: For how many days in all was road T21 shut because of Quake slides?
-- zh: T21公路因Quake引发的滑坡共封闭了多少天？
SELECT sum(road_cut.closed_days) FROM road_cut JOIN slide ON road_cut.slide_id = slide.slide_id WHERE road_cut.road = 'T21' AND slide.trigger_cause = 'Quake';

-- en: Slopes that have been stable, with no slide on record.
-- zh: 一直稳定、没有滑坡记录的边坡。
SELECT name FROM slope WHERE slope_id NOT IN (SELECT slope_id FROM slide);

-- en: Counties with slides caused by Rain as well as by Quake.
-- zh: 既有Rain引发又有Quake引发滑坡的县。
SELECT slope.county FROM slope JOIN slide ON slope.slope_id = slide.slope_id WHERE slide.trigger_cause = 'Rain' INTERSECT SELECT slope.county FROM slope JOIN slide ON slope.slope_id = slide.slope_id WHERE slide.trigger_cause = 'Quake';

-- en: Geologists with more field experience than average, and their years.
-- zh: 野外工作年限高于平均值的地质师及其年限。
SELECT name, field_years FROM geologist WHERE field_years > (SELECT avg(field_years) FROM geologist);

-- en: Names of the slopes without forest (No), steepest first.
-- zh: 没有森林覆盖（No）的边坡名称，最陡的排前面。
SELECT name FROM slope WHERE forested = 'No' ORDER BY angle_deg DESC;

-- en: Which geologist mapped the largest slide?
-- zh: 规模最大的滑坡由哪位地质师测绘？
SELECT geologist.name FROM geologist JOIN slide ON geologist.geologist_id = slide.mapped_by ORDER BY slide.volume_m3 DESC LIMIT 1;
