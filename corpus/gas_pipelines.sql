-- Gas transmission: pipelines between stations, their segments, inspections and leaks.
CREATE TABLE station (
  station_id INT,
  station_name VARCHAR(50),
  province VARCHAR(40),
  station_type VARCHAR(20),
  power_mw DOUBLE,
  built_year INT,
  PRIMARY KEY (station_id)
);
CREATE TABLE pipeline (
  pipeline_id INT,
  pipeline_name VARCHAR(50),
  start_station INT,
  end_station INT,
  owner VARCHAR(60),
  length_km DOUBLE,
  PRIMARY KEY (pipeline_id),
  FOREIGN KEY (start_station) REFERENCES station (station_id),
  FOREIGN KEY (end_station) REFERENCES station (station_id)
);
CREATE TABLE segment (
  segment_id INT,
  pipeline_id INT,
  diameter_mm INT,
  wall_mm DOUBLE,
  coating VARCHAR(30),
  laid_year INT,
  terrain VARCHAR(20),
  length_km DOUBLE,
  PRIMARY KEY (segment_id),
  FOREIGN KEY (pipeline_id) REFERENCES pipeline (pipeline_id)
);
CREATE TABLE inspector (
  inspector_id INT,
  inspector_name VARCHAR(50),
  company VARCHAR(50),
  province VARCHAR(40),
  PRIMARY KEY (inspector_id)
);
CREATE TABLE inspection (
  inspection_id INT,
  segment_id INT,
  inspector_id INT,
  inspection_date DATE,
  method VARCHAR(30),
  metal_loss_pct DOUBLE,
  outcome VARCHAR(20),
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (segment_id) REFERENCES segment (segment_id),
  FOREIGN KEY (inspector_id) REFERENCES inspector (inspector_id)
);
CREATE TABLE leak (
  leak_id INT,
  segment_id INT,
  detected_on DATE,
  cause VARCHAR(30),
  gas_lost_m3 DOUBLE,
  repair_cost DECIMAL(12,2),
  PRIMARY KEY (leak_id),
  FOREIGN KEY (segment_id) REFERENCES segment (segment_id)
);

-- en: What stations are in the province of Alba?
-- zh: Alba省有哪些场站？
SELECT station_name FROM station WHERE province = 'Alba';

-- en: Where does the pipeline Eastern Loop start? Return the station name.
-- zh: 管道Eastern Loop的起点站是哪座？
SELECT station.station_name FROM station JOIN pipeline ON station.station_id = pipeline.start_station WHERE pipeline.pipeline_name = 'Eastern Loop';

-- en: Which pipelines end in Tarnow province?
-- zh: 终点在Tarnow省的管道有哪些？
SELECT pipeline.pipeline_name FROM pipeline JOIN station ON pipeline.end_station = station.station_id WHERE station.province = 'Tarnow';

-- en: Find pipelines that run from one station to another within the same province.
-- zh: 找出起点站和终点站位于同一省份的管道。
SELECT pipeline.pipeline_name FROM pipeline JOIN station s ON pipeline.start_station = s.station_id JOIN station e ON pipeline.end_station = e.station_id WHERE s.province = e.province;

-- en: What is the combined length of all pipelines belonging to Volta Gas?
-- zh: Volta Gas拥有的管道总长度是多少？
SELECT sum(length_km) FROM pipeline WHERE owner = 'Volta Gas';

-- en: Segments by coating: how many of each?
-- zh: 各种防腐涂层的管段各有多少段？
SELECT coating, count(*) FROM segment GROUP BY coating;

-- en: Return the ids of segments laid before 1975 in Swamp terrain.
-- zh: 1975年之前铺设在Swamp地形的管段编号有哪些？
SELECT segment_id FROM segment WHERE laid_year < 1975 AND terrain = 'Swamp';

-- en: Which leak cost the most to repair? Show when it was detected and its cause.
-- zh: 修复费用最高的泄漏是哪天发现的？原因是什么？
SELECT detected_on, cause FROM leak ORDER BY repair_cost DESC LIMIT 1;

-- en: Which segments have leaked more than once? Give their ids.
-- zh: 泄漏过一次以上的管段编号是哪些？
SELECT segment_id FROM leak GROUP BY segment_id HAVING count(*) > 1;

-- en: For each pipeline, list its name and how much gas has been lost through leaks.
-- zh: 列出每条管道的名称及其因泄漏损失的总气量。
SELECT pipeline.pipeline_name, sum(leak.gas_lost_m3) FROM pipeline JOIN segment ON pipeline.pipeline_id = segment.pipeline_id JOIN leak ON segment.segment_id = leak.segment_id GROUP BY pipeline.pipeline_id, pipeline.pipeline_name;

-- en: How many inspections used the Smart Pig method and had outcome Repair?
-- zh: 采用Smart Pig方法且结果为Repair的检测有多少次？
SELECT count(*) FROM inspection WHERE method = 'Smart Pig' AND outcome = 'Repair';

-- en: Which inspector has inspected pipes laid in 1968?
-- zh: 哪些检测员检测过1968年铺设的管段？
SELECT inspector.inspector_name FROM inspector JOIN inspection ON inspector.inspector_id = inspection.inspector_id JOIN segment ON inspection.segment_id = segment.segment_id WHERE segment.laid_year = 1968;

-- en: What is the average metal loss, and the worst one, found on Ultrasonic inspections?
-- zh: Ultrasonic检测发现的金属损失平均值和最大值各是多少？
SELECT avg(metal_loss_pct), max(metal_loss_pct) FROM inspection WHERE method = 'Ultrasonic';

-- en: Stations where no pipeline begins?
-- zh: 哪些场站不是任何管道的起点？
SELECT station_name FROM station WHERE station_id NOT IN (SELECT start_station FROM pipeline);

-- en: Who works for Pipecheck? Names of inspectors sorted by province.
-- zh: 哪些检测员在Pipecheck公司工作？按省份排序列出姓名。
SELECT inspector_name FROM inspector WHERE company = 'Pipecheck' ORDER BY province ASC;

-- en: Which pipelines are longer than the average pipeline?
-- zh: 哪些管道比平均长度更长？
SELECT pipeline_name FROM pipeline WHERE length_km > (SELECT avg(length_km) FROM pipeline);

-- en: Which company's inspectors have done the most inspections?
-- zh: 哪家公司的检测员做的检测最多？
SELECT inspector.company FROM inspector JOIN inspection ON inspector.inspector_id = inspection.inspector_id GROUP BY inspector.company ORDER BY count(*) DESC LIMIT 1;

-- en: Provinces having stations as well as inspectors.
-- zh: 既有场站又有检测员的省份。
SELECT province FROM station INTERSECT SELECT province FROM inspector;

-- en: What are the three most powerful Compressor stations?
-- zh: 功率最大的三座Compressor场站是哪些？
SELECT station_name FROM station WHERE station_type = 'Compressor' ORDER BY power_mw DESC LIMIT 3;

-- en: How many different causes of leaks are on record?
-- zh: 记录在案的泄漏原因有多少种？
SELECT count(DISTINCT cause) FROM leak;

-- en: What causes have led to average repair costs above 80000?
-- zh: 平均修复费用超过80000的泄漏原因有哪些？
SELECT cause FROM leak GROUP BY cause HAVING avg(repair_cost) > 80000;

-- en: Owners of a pipeline that has a segment of 1200 mm diameter?
-- zh: 哪些业主的管道中有直径1200毫米的管段？
SELECT owner FROM pipeline WHERE pipeline_id IN (SELECT pipeline_id FROM segment WHERE diameter_mm = 1200);
