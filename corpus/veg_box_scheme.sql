-- A vegetable box scheme: farm fields, crops, weekly boxes and contents, subscribers, drop-off points and driver rounds.
CREATE TABLE crop (
  crop_id INT,
  crop_name VARCHAR(40),
  plant_family VARCHAR(30),
  days_to_harvest INT,
  frost_hardy VARCHAR(3),
  PRIMARY KEY (crop_id)
);
CREATE TABLE field_plot (
  plot_id INT,
  plot_name VARCHAR(30),
  area_m2 INT,
  soil VARCHAR(20),
  covered VARCHAR(3),
  PRIMARY KEY (plot_id)
);
CREATE TABLE planting (
  planting_id INT,
  plot_id INT,
  crop_id INT,
  planted_on DATE,
  harvested_kg DOUBLE,
  pest VARCHAR(30),
  PRIMARY KEY (planting_id),
  FOREIGN KEY (plot_id) REFERENCES field_plot (plot_id),
  FOREIGN KEY (crop_id) REFERENCES crop (crop_id)
);
CREATE TABLE box_type (
  box_code VARCHAR(6),
  box_name VARCHAR(30),
  household_size INT,
  price DECIMAL(10,2),
  PRIMARY KEY (box_code)
);
CREATE TABLE box_content (
  box_code VARCHAR(6),
  crop_id INT,
  week_no INT,
  kg DOUBLE,
  PRIMARY KEY (box_code, crop_id, week_no),
  FOREIGN KEY (box_code) REFERENCES box_type (box_code),
  FOREIGN KEY (crop_id) REFERENCES crop (crop_id)
);
CREATE TABLE pickup_point (
  point_id INT,
  point_name VARCHAR(40),
  suburb VARCHAR(40),
  driver VARCHAR(40),
  open_until INT,
  PRIMARY KEY (point_id)
);
CREATE TABLE subscriber (
  subscriber_id INT,
  subscriber_name VARCHAR(50),
  suburb VARCHAR(40),
  box_code VARCHAR(6),
  point_id INT,
  started DATE,
  paused VARCHAR(3),
  PRIMARY KEY (subscriber_id),
  FOREIGN KEY (box_code) REFERENCES box_type (box_code),
  FOREIGN KEY (point_id) REFERENCES pickup_point (point_id)
);

-- en: What is in the Family Feast box in week 32?
-- zh: 第32周的Family Feast菜箱里有什么？
SELECT crop.crop_name FROM crop JOIN box_content ON crop.crop_id = box_content.crop_id JOIN box_type ON box_content.box_code = box_type.box_code WHERE box_type.box_name = 'Family Feast' AND box_content.week_no = 32;

-- en: Frost-hardy crops (Yes) ready in under 60 days
-- zh: 60天以内可收获的耐寒（Yes）作物
SELECT crop_name FROM crop WHERE frost_hardy = 'Yes' AND days_to_harvest < 60;

-- en: Which subscribers ever get Fennel in their box? Distinct names.
-- zh: 哪些订户的菜箱里有过Fennel？姓名去重。
SELECT DISTINCT subscriber.subscriber_name FROM subscriber JOIN box_content ON subscriber.box_code = box_content.box_code JOIN crop ON box_content.crop_id = crop.crop_id WHERE crop.crop_name = 'Fennel';

-- en: How many subscribers collect at each pickup point? Show the point's name.
-- zh: 每个自提点有多少订户取货？显示自提点名称。
SELECT pickup_point.point_name, count(*) FROM pickup_point JOIN subscriber ON pickup_point.point_id = subscriber.point_id GROUP BY pickup_point.point_id, pickup_point.point_name;

-- en: Total area of the Clay soil plots
-- zh: Clay土壤地块的总面积
SELECT sum(area_m2) FROM field_plot WHERE soil = 'Clay';

-- en: Which crop takes longest to harvest?
-- zh: 哪种作物的生长期最长？
SELECT crop_name FROM crop ORDER BY days_to_harvest DESC LIMIT 1;

-- en: Who drives the box of Lucinda Park?
-- zh: Lucinda Park的菜箱由谁配送？
SELECT pickup_point.driver FROM pickup_point JOIN subscriber ON pickup_point.point_id = subscriber.point_id WHERE subscriber.subscriber_name = 'Lucinda Park';

-- en: Kilos harvested per crop, from largest to smallest, with crop names
-- zh: 各作物的收获公斤数，从多到少，附作物名
SELECT crop.crop_name, sum(planting.harvested_kg) FROM crop JOIN planting ON crop.crop_id = planting.crop_id GROUP BY crop.crop_id, crop.crop_name ORDER BY sum(planting.harvested_kg) DESC;

-- en: Crops that have not been planted anywhere
-- zh: 没有在任何地块种植的作物
SELECT crop_name FROM crop WHERE crop_id NOT IN (SELECT crop_id FROM planting);

-- en: What is the average number of days to harvest in each plant family?
-- zh: 各植物科的平均生长天数是多少？
SELECT plant_family, avg(days_to_harvest) FROM crop GROUP BY plant_family;

-- en: Which plots suffered from Flea Beetle on a Brassica family crop?
-- zh: 哪些地块的Brassica科作物遭过Flea Beetle？
SELECT field_plot.plot_name FROM field_plot JOIN planting ON field_plot.plot_id = planting.plot_id JOIN crop ON planting.crop_id = crop.crop_id WHERE planting.pest = 'Flea Beetle' AND crop.plant_family = 'Brassica';

-- en: What does Otto Reinholt pay for his box?
-- zh: Otto Reinholt的菜箱多少钱？
SELECT box_type.price FROM box_type JOIN subscriber ON box_type.box_code = subscriber.box_code WHERE subscriber.subscriber_name = 'Otto Reinholt';

-- en: Plots larger than the average plot
-- zh: 面积大于平均值的地块
SELECT plot_name FROM field_plot WHERE area_m2 > (SELECT avg(area_m2) FROM field_plot);

-- en: Which box is the most popular by number of subscribers?
-- zh: 订户最多的是哪款菜箱？
SELECT box_type.box_name FROM box_type JOIN subscriber ON box_type.box_code = subscriber.box_code GROUP BY box_type.box_code, box_type.box_name ORDER BY count(*) DESC LIMIT 1;

-- en: Crops planted both in Covered plots (Yes) and in open ones (No)
-- zh: 既种在有棚（Yes）地块又种在露天（No）地块的作物
SELECT crop.crop_name FROM crop JOIN planting ON crop.crop_id = planting.crop_id JOIN field_plot ON planting.plot_id = field_plot.plot_id WHERE field_plot.covered = 'Yes' INTERSECT SELECT crop.crop_name FROM crop JOIN planting ON crop.crop_id = planting.crop_id JOIN field_plot ON planting.plot_id = field_plot.plot_id WHERE field_plot.covered = 'No';

-- en: Suburbs that have at least two pickup points
-- zh: 至少有两个自提点的城区
SELECT suburb FROM pickup_point GROUP BY suburb HAVING count(*) >= 2;

-- en: How many subscribers from Kelburn are paused (Yes)?
-- zh: Kelburn有多少暂停（Yes）的订户？
SELECT count(*) FROM subscriber WHERE paused = 'Yes' AND suburb = 'Kelburn';

-- en: The two most recent plantings: date and kilos harvested
-- zh: 最近的两次种植：日期和收获公斤数
SELECT planted_on, harvested_kg FROM planting ORDER BY planted_on DESC LIMIT 2;

-- en: Subscribers who pick up in a suburb other than where they live: name and pickup point
-- zh: 取货地不在自己所住城区的订户：姓名和自提点
SELECT subscriber.subscriber_name, pickup_point.point_name FROM subscriber JOIN pickup_point ON subscriber.point_id = pickup_point.point_id WHERE subscriber.suburb <> pickup_point.suburb;

-- en: In which soils has Carrot been grown? Different soils only.
-- zh: Carrot种在过哪些不同的土壤里？
SELECT DISTINCT field_plot.soil FROM field_plot JOIN planting ON field_plot.plot_id = planting.plot_id JOIN crop ON planting.crop_id = crop.crop_id WHERE crop.crop_name = 'Carrot';

-- en: Boxes that nobody subscribes to
-- zh: 没有人订购的菜箱
SELECT box_name FROM box_type WHERE box_code NOT IN (SELECT box_code FROM subscriber);

-- en: Names and start dates of subscribers from before 2020-04-01, longest-standing first
-- zh: 2020-04-01之前开始订购的订户姓名和开始日期，最早的在前
SELECT subscriber_name, started FROM subscriber WHERE started < '2020-04-01' ORDER BY started;
