-- Fish ladders built at weirs on rivers and the counts of migrating fish that pass through them.
CREATE TABLE river (
  river_id INT,
  river_name VARCHAR(40),
  basin VARCHAR(40),
  length DOUBLE,
  mean_flow DOUBLE,
  PRIMARY KEY (river_id)
);
CREATE TABLE weir (
  weir_id INT,
  label VARCHAR(40),
  river_id INT,
  height DOUBLE,
  built_year INT,
  purpose VARCHAR(20),
  PRIMARY KEY (weir_id),
  FOREIGN KEY (river_id) REFERENCES river (river_id)
);
CREATE TABLE ladder (
  ladder_id INT,
  code VARCHAR(10),
  weir_id INT,
  design VARCHAR(20),
  pools INT,
  built_year INT,
  cost DECIMAL(12,2),
  status VARCHAR(15),
  PRIMARY KEY (ladder_id),
  FOREIGN KEY (weir_id) REFERENCES weir (weir_id)
);
CREATE TABLE species (
  species_id INT,
  common_title VARCHAR(40),
  latin VARCHAR(60),
  max_length DOUBLE,
  threat VARCHAR(20),
  PRIMARY KEY (species_id)
);
CREATE TABLE fish_count (
  count_id INT,
  ladder_id INT,
  species_id INT,
  count_date DATE,
  upstream INT,
  downstream INT,
  counter VARCHAR(50),
  PRIMARY KEY (count_id),
  FOREIGN KEY (ladder_id) REFERENCES ladder (ladder_id),
  FOREIGN KEY (species_id) REFERENCES species (species_id)
);

-- en: Which species are Endangered?
-- zh: 哪些鱼种属于Endangered？
SELECT common_title FROM species WHERE threat = 'Endangered';

-- en: Which weirs stand on the river Aldmere?
-- zh: Aldmere河上有哪些堰坝？
SELECT weir.label FROM weir JOIN river ON weir.river_id = river.river_id WHERE river.river_name = 'Aldmere';

-- en: Which ladders of the Vertical Slot design have more than 20 pools?
-- zh: 采用Vertical Slot设计且水池多于20级的鱼道有哪些？
SELECT code FROM ladder WHERE design = 'Vertical Slot' AND pools > 20;

-- en: How many fish went upstream on 2020-05-09?
-- zh: 2020-05-09这一天共有多少条鱼上溯？
SELECT sum(upstream) FROM fish_count WHERE count_date = '2020-05-09';

-- en: Which different species have been counted in the ladder FL-3?
-- zh: 在鱼道FL-3中统计到过哪些不同的鱼种？
SELECT DISTINCT species.common_title FROM species JOIN fish_count ON species.species_id = fish_count.species_id JOIN ladder ON fish_count.ladder_id = ladder.ladder_id WHERE ladder.code = 'FL-3';

-- en: Which weir is the highest?
-- zh: 最高的堰坝是哪座？
SELECT label FROM weir ORDER BY height DESC LIMIT 1;

-- en: How many weirs serve each purpose?
-- zh: 各种用途的堰坝分别有多少座？
SELECT purpose, count(*) FROM weir GROUP BY purpose;

-- en: For each ladder, what is the total number of fish that swam downstream?
-- zh: 每条鱼道下行的鱼总数是多少？
SELECT ladder.code, sum(fish_count.downstream) FROM ladder JOIN fish_count ON ladder.ladder_id = fish_count.ladder_id GROUP BY ladder.ladder_id, ladder.code;

-- en: Which weirs have not been given a ladder?
-- zh: 哪些堰坝没有修建鱼道？
SELECT label FROM weir WHERE weir_id NOT IN (SELECT weir_id FROM ladder);

-- en: What is the average cost of the ladders that are Blocked?
-- zh: 处于Blocked状态的鱼道平均造价是多少？
SELECT avg(cost) FROM ladder WHERE status = 'Blocked';

-- en: Which river has the most weirs?
-- zh: 堰坝最多的河流是哪条？
SELECT river.river_name FROM river JOIN weir ON river.river_id = weir.river_id GROUP BY river.river_id, river.river_name ORDER BY count(*) DESC LIMIT 1;

-- en: In what year was the ladder at the weir Miller Sill built, and what did it cost?
-- zh: Miller Sill堰坝处的鱼道建于哪一年，造价多少？
SELECT ladder.built_year, ladder.cost FROM ladder JOIN weir ON ladder.weir_id = weir.weir_id WHERE weir.label = 'Miller Sill';

-- en: Which ladders have let both Sea Trout and River Lamprey through?
-- zh: 哪些鱼道既通过了Sea Trout又通过了River Lamprey？
SELECT ladder.code FROM ladder JOIN fish_count ON ladder.ladder_id = fish_count.ladder_id JOIN species ON fish_count.species_id = species.species_id WHERE species.common_title = 'Sea Trout' INTERSECT SELECT ladder.code FROM ladder JOIN fish_count ON ladder.ladder_id = fish_count.ladder_id JOIN species ON fish_count.species_id = species.species_id WHERE species.common_title = 'River Lamprey';

-- en: Which counters have done more than 100 counts?
-- zh: 哪些计数员的统计次数超过100次？
SELECT counter FROM fish_count GROUP BY counter HAVING count(*) > 100;

-- en: Which ladders were more expensive than the average ladder?
-- zh: 哪些鱼道的造价高于平均造价？
SELECT code FROM ladder WHERE cost > (SELECT avg(cost) FROM ladder);

-- en: What is the Latin name of the species known as Barbel?
-- zh: 俗称Barbel的鱼种拉丁名是什么？
SELECT latin FROM species WHERE common_title = 'Barbel';

-- en: Which designs of ladder are found in the basin of Great Wend?
-- zh: Great Wend流域的鱼道采用了哪些设计？
SELECT ladder.design FROM ladder JOIN weir ON ladder.weir_id = weir.weir_id JOIN river ON weir.river_id = river.river_id WHERE river.basin = 'Great Wend';

-- en: Which three rivers are the longest?
-- zh: 最长的三条河流是哪些？
SELECT river_name FROM river ORDER BY length DESC LIMIT 3;

-- en: Which species was seen by Marit Sloan in the largest number going upstream?
-- zh: Marit Sloan统计到的单次上溯数量最多的是哪个鱼种？
SELECT species.common_title FROM species JOIN fish_count ON species.species_id = fish_count.species_id WHERE fish_count.counter = 'Marit Sloan' ORDER BY fish_count.upstream DESC LIMIT 1;

-- en: How many different species passed through a Denil ladder?
-- zh: 有多少个不同的鱼种通过了Denil鱼道？
SELECT count(DISTINCT fish_count.species_id) FROM fish_count JOIN ladder ON fish_count.ladder_id = ladder.ladder_id WHERE ladder.design = 'Denil';

-- en: What are the earliest and latest years in which a ladder was built?
-- zh: 鱼道最早和最晚的建成年份分别是哪一年？
SELECT min(built_year), max(built_year) FROM ladder;

-- en: On which rivers is there a weir for Hydropower taller than 10 metres?
-- zh: 哪些河流上有高度超过10米的Hydropower堰坝？
SELECT river_name FROM river WHERE river_id IN (SELECT river_id FROM weir WHERE purpose = 'Hydropower' AND height > 10);
