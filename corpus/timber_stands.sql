-- State forestry: forest districts, stands, tree species, felling jobs, contractors and timber sales.
CREATE TABLE forest_district (
  district_no INT,
  district_name VARCHAR(50),
  head_forester VARCHAR(50),
  office_town VARCHAR(40),
  total_area_ha DOUBLE,
  PRIMARY KEY (district_no)
);
CREATE TABLE tree_species (
  species_no INT,
  common_name VARCHAR(40),
  wood_class VARCHAR(20),
  growth_speed VARCHAR(10),
  rotation_years INT,
  density_kg_m3 INT,
  PRIMARY KEY (species_no)
);
CREATE TABLE stand (
  stand_no INT,
  stand_name VARCHAR(50),
  district_no INT,
  area_ha DOUBLE,
  slope_deg INT,
  planted_year INT,
  PRIMARY KEY (stand_no),
  FOREIGN KEY (district_no) REFERENCES forest_district (district_no)
);
CREATE TABLE stand_species (
  stand_no INT,
  species_no INT,
  share_pct INT,
  PRIMARY KEY (stand_no, species_no),
  FOREIGN KEY (stand_no) REFERENCES stand (stand_no),
  FOREIGN KEY (species_no) REFERENCES tree_species (species_no)
);
CREATE TABLE contractor (
  contractor_no INT,
  firm_name VARCHAR(60),
  town VARCHAR(40),
  worker_count INT,
  certified_until DATE,
  PRIMARY KEY (contractor_no)
);
CREATE TABLE felling (
  felling_no INT,
  stand_no INT,
  contractor_no INT,
  start_date DATE,
  end_date DATE,
  method VARCHAR(20),
  volume_m3 DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (felling_no),
  FOREIGN KEY (stand_no) REFERENCES stand (stand_no),
  FOREIGN KEY (contractor_no) REFERENCES contractor (contractor_no)
);
CREATE TABLE timber_sale (
  sale_no INT,
  felling_no INT,
  buyer VARCHAR(60),
  sale_date DATE,
  volume_m3 DOUBLE,
  revenue DECIMAL(10,2),
  PRIMARY KEY (sale_no),
  FOREIGN KEY (felling_no) REFERENCES felling (felling_no)
);

-- en: Who is the head forester of the Ravenwald district?
-- zh: Ravenwald林区的林区主管是谁？
SELECT head_forester FROM forest_district WHERE district_name = 'Ravenwald';

-- en: Which Hardwood trees grow at a Slow pace?
-- zh: 生长速度为Slow的Hardwood树种有哪些？
SELECT common_name FROM tree_species WHERE wood_class = 'Hardwood' AND growth_speed = 'Slow';

-- en: How many fellings were done with Harvester and are Finished?
-- zh: 用Harvester方式且已Finished的采伐作业有多少次？
SELECT count(*) FROM felling WHERE method = 'Harvester' AND status = 'Finished';

-- en: What is the steepest stand?
-- zh: 坡度最陡的林分是哪块？
SELECT stand_name FROM stand ORDER BY slope_deg DESC LIMIT 1;

-- en: For each district, how many stands and how many hectares of stands? Give the district name first.
-- zh: 每个林区有多少块林分，总面积多少公顷？先给出林区名称。
SELECT forest_district.district_name, count(*), sum(stand.area_ha) FROM forest_district JOIN stand ON forest_district.district_no = stand.district_no GROUP BY forest_district.district_no, forest_district.district_name;

-- en: What trees stand in Foxglade and in what share?
-- zh: Foxglade有哪些树种，占比各是多少？
SELECT tree_species.common_name, stand_species.share_pct FROM tree_species JOIN stand_species ON tree_species.species_no = stand_species.species_no JOIN stand ON stand_species.stand_no = stand.stand_no WHERE stand.stand_name = 'Foxglade';

-- en: How much did Halden Sawmill pay us in total?
-- zh: Halden Sawmill一共付给我们多少钱？
SELECT sum(revenue) FROM timber_sale WHERE buyer = 'Halden Sawmill';

-- en: Average volume per felling for each method.
-- zh: 每种采伐方式平均每次采伐的材积是多少？
SELECT method, avg(volume_m3) FROM felling GROUP BY method;

-- en: Which contractors never felled anything for us?
-- zh: 哪些承包商从未给我们做过采伐？
SELECT firm_name FROM contractor WHERE contractor_no NOT IN (SELECT contractor_no FROM felling);

-- en: Which contractor has got the largest number of jobs? Firm and town.
-- zh: 承接作业最多的承包商是哪家？给出公司名和所在镇。
SELECT contractor.firm_name, contractor.town FROM contractor JOIN felling ON contractor.contractor_no = felling.contractor_no GROUP BY contractor.contractor_no, contractor.firm_name, contractor.town ORDER BY count(*) DESC LIMIT 1;

-- en: Contractors in Elmstad whose certificate ran out before 2024-01-01.
-- zh: Elmstad的承包商中，资质在2024-01-01之前到期的有哪些？
SELECT firm_name FROM contractor WHERE town = 'Elmstad' AND certified_until < '2024-01-01';

-- en: Which buyers bought timber at least 5 times?
-- zh: 哪些买家至少买过5次木材？
SELECT buyer FROM timber_sale GROUP BY buyer HAVING count(*) >= 5;

-- en: Name the stands containing Silver Fir in the Ravenwald district.
-- zh: Ravenwald林区中含有Silver Fir的林分有哪些？
SELECT stand.stand_name FROM stand JOIN forest_district ON stand.district_no = forest_district.district_no JOIN stand_species ON stand.stand_no = stand_species.stand_no JOIN tree_species ON stand_species.species_no = tree_species.species_no WHERE forest_district.district_name = 'Ravenwald' AND tree_species.common_name = 'Silver Fir';

-- en: In which years were the oldest and the youngest stands planted?
-- zh: 最早和最晚的造林年份分别是哪年？
SELECT min(planted_year), max(planted_year) FROM stand;

-- en: Trees with wood denser than average, from dense to light.
-- zh: 木材密度高于平均值的树种，按密度从高到低。
SELECT common_name FROM tree_species WHERE density_kg_m3 > (SELECT avg(density_kg_m3) FROM tree_species) ORDER BY density_kg_m3 DESC;

-- en: From which stands did timber go to Halden Sawmill? Different stand names.
-- zh: 卖给Halden Sawmill的木材来自哪些不同的林分？
SELECT DISTINCT stand.stand_name FROM stand JOIN felling ON stand.stand_no = felling.stand_no JOIN timber_sale ON felling.felling_no = timber_sale.felling_no WHERE timber_sale.buyer = 'Halden Sawmill';

-- en: Top 3 sales by revenue: who bought, and on what date?
-- zh: 收入最高的3笔销售是卖给谁的，日期是哪天？
SELECT buyer, sale_date FROM timber_sale ORDER BY revenue DESC LIMIT 3;

-- en: How many unique buyers did we have in 2021?
-- zh: 2021年我们有多少个不同的买家？
SELECT count(DISTINCT buyer) FROM timber_sale WHERE sale_date BETWEEN '2021-01-01' AND '2021-12-31';

-- en: Stands made up of 4 or more species.
-- zh: 由4个或以上树种组成的林分有哪些？
SELECT stand.stand_name FROM stand JOIN stand_species ON stand.stand_no = stand_species.stand_no GROUP BY stand.stand_no, stand.stand_name HAVING count(*) >= 4;

-- en: Which status is the most common among fellings?
-- zh: 采伐作业中最常见的状态是什么？
SELECT status FROM felling GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: Towns with a district office and with a contractor.
-- zh: 既有林区办公室又有承包商的镇有哪些？
SELECT office_town FROM forest_district INTERSECT SELECT town FROM contractor;

-- en: Firms that worked in stands planted before 1930.
-- zh: 在1930年以前造林的林分中作业过的公司有哪些？
SELECT firm_name FROM contractor WHERE contractor_no IN (SELECT felling.contractor_no FROM felling JOIN stand ON felling.stand_no = stand.stand_no WHERE stand.planted_year < 1930);
