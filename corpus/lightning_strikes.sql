-- A lightning detection network: sensors, thunderstorms, strokes and the damage they did.
CREATE TABLE sensor (
  sensor_id INT,
  site VARCHAR(50),
  province VARCHAR(40),
  installed DATE,
  range_km INT,
  active VARCHAR(3),
  PRIMARY KEY (sensor_id)
);
CREATE TABLE storm (
  storm_id INT,
  storm_date DATE,
  province VARCHAR(40),
  duration_min INT,
  severity VARCHAR(10),
  PRIMARY KEY (storm_id)
);
CREATE TABLE stroke (
  stroke_id BIGINT,
  storm_id INT,
  sensor_id INT,
  struck_at DATETIME,
  peak_ka DOUBLE,
  polarity VARCHAR(8),
  PRIMARY KEY (stroke_id),
  FOREIGN KEY (storm_id) REFERENCES storm (storm_id),
  FOREIGN KEY (sensor_id) REFERENCES sensor (sensor_id)
);
CREATE TABLE damage (
  damage_id INT,
  stroke_id BIGINT,
  object VARCHAR(30),
  injured INT,
  loss DECIMAL(12,2),
  PRIMARY KEY (damage_id),
  FOREIGN KEY (stroke_id) REFERENCES stroke (stroke_id)
);

-- en: At which sites in Hunan do we have sensors?
-- zh: 我们在Hunan省的哪些站点装有探测器？
SELECT site FROM sensor WHERE province = 'Hunan';

-- en: How many sensors are switched off (No)?
-- zh: 有多少台探测器未启用（No）？
SELECT count(*) FROM sensor WHERE active = 'No';

-- en: Dates of the Severe storms that lasted more than 90 minutes.
-- zh: 持续超过90分钟的Severe级雷暴发生在哪些日期？
SELECT storm_date FROM storm WHERE severity = 'Severe' AND duration_min > 90;

-- en: The strongest current ever measured?
-- zh: 测到过的最大峰值电流是多少？
SELECT max(peak_ka) FROM stroke;

-- en: The weakest current ever measured?
-- zh: 测到过的最小峰值电流是多少？
SELECT min(peak_ka) FROM stroke;

-- en: How many strokes of each polarity were detected?
-- zh: 各种极性的闪击分别探测到多少次？
SELECT polarity, count(*) FROM stroke GROUP BY polarity;

-- en: Which province had the most thunderstorms?
-- zh: 雷暴最多的省份是哪个？
SELECT province FROM storm GROUP BY province ORDER BY count(*) DESC LIMIT 1;

-- en: Provinces whose storms last over an hour (60 minutes) on average.
-- zh: 雷暴平均持续时间超过60分钟的省份。
SELECT province FROM storm GROUP BY province HAVING avg(duration_min) > 60;

-- en: What sorts of objects have been hit? Without repeats.
-- zh: 被击中过的物体有哪些种类？不重复列出。
SELECT DISTINCT object FROM damage;

-- en: Total loss for every kind of object, biggest first.
-- zh: 各类物体的总损失，从大到小排列。
SELECT object, sum(loss) FROM damage GROUP BY object ORDER BY sum(loss) DESC;

-- en: How many strokes did each sensor pick up? Show site.
-- zh: 每台探测器探测到多少次闪击？显示站点。
SELECT sensor.site, count(*) FROM sensor JOIN stroke ON sensor.sensor_id = stroke.sensor_id GROUP BY sensor.sensor_id, sensor.site;

-- en: When did strokes hit during the storm of 2023-07-19?
-- zh: 2023-07-19那场雷暴中的闪击发生在什么时刻？
SELECT stroke.struck_at FROM stroke JOIN storm ON stroke.storm_id = storm.storm_id WHERE storm.storm_date = '2023-07-19';

-- en: Which storm produced the most strokes? Its date and province, please.
-- zh: 闪击次数最多的是哪场雷暴？请给出日期和省份。
SELECT storm.storm_date, storm.province FROM storm JOIN stroke ON storm.storm_id = stroke.storm_id GROUP BY storm.storm_id, storm.storm_date, storm.province ORDER BY count(*) DESC LIMIT 1;

-- en: How many people were hurt in each province by lightning?
-- zh: 每个省份有多少人因雷击受伤？
SELECT storm.province, sum(damage.injured) FROM storm JOIN stroke ON storm.storm_id = stroke.storm_id JOIN damage ON stroke.stroke_id = damage.stroke_id GROUP BY storm.province;

-- en: What was the peak current of the strokes that hit a Barn?
-- zh: 击中Barn的闪击峰值电流是多少？
SELECT stroke.peak_ka FROM stroke JOIN damage ON stroke.stroke_id = damage.stroke_id WHERE damage.object = 'Barn';

-- en: Sensor sites that recorded a stroke which injured someone. Each site once.
-- zh: 哪些站点的探测器记录到了造成人员受伤的闪击？每个站点列一次。
SELECT DISTINCT sensor.site FROM sensor JOIN stroke ON sensor.sensor_id = stroke.sensor_id JOIN damage ON stroke.stroke_id = damage.stroke_id WHERE damage.injured > 0;

-- en: What objects were damaged in Mild storms?
-- zh: Mild级雷暴中哪些物体受损？
SELECT damage.object FROM damage JOIN stroke ON damage.stroke_id = stroke.stroke_id JOIN storm ON stroke.storm_id = storm.storm_id WHERE storm.severity = 'Mild';

-- en: Sites whose sensor has never detected a stroke.
-- zh: 从未探测到闪击的探测器所在站点。
SELECT site FROM sensor WHERE sensor_id NOT IN (SELECT sensor_id FROM stroke);

-- en: Provinces with sensors but without storms.
-- zh: 有探测器却没有发生雷暴的省份。
SELECT province FROM sensor EXCEPT SELECT province FROM storm;

-- en: Storms shorter than the average: their dates.
-- zh: 持续时间短于平均值的雷暴的日期。
SELECT storm_date FROM storm WHERE duration_min < (SELECT avg(duration_min) FROM storm);

-- en: Average peak current of Positive strokes picked up by the sensor at Moganshan.
-- zh: Moganshan站点的探测器测到的Positive闪击平均峰值电流。
SELECT avg(stroke.peak_ka) FROM stroke JOIN sensor ON stroke.sensor_id = sensor.sensor_id WHERE stroke.polarity = 'Positive' AND sensor.site = 'Moganshan';

-- en: The newest sensor: where is it and how far does it reach?
-- zh: 最新安装的探测器在哪个站点，探测范围是多少？
SELECT site, range_km FROM sensor ORDER BY installed DESC LIMIT 1;
