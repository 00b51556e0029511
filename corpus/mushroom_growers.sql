-- Mushroom growers: tunnels, strains, flushes picked, pickers and markets supplied.
CREATE TABLE grower (
  id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  started_year INT,
  PRIMARY KEY (id)
);
CREATE TABLE strain (
  id INT,
  name VARCHAR(40),
  species VARCHAR(40),
  origin VARCHAR(40),
  price_per_kg DECIMAL(10,2),
  days_to_fruit INT,
  PRIMARY KEY (id)
);
CREATE TABLE tunnel (
  id INT,
  grower_id INT,
  label VARCHAR(20),
  area_m2 INT,
  temperature DOUBLE,
  humidity DOUBLE,
  PRIMARY KEY (id),
  FOREIGN KEY (grower_id) REFERENCES grower (id)
);
CREATE TABLE picker (
  id INT,
  grower_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  hired DATE,
  born DATE,
  wage DECIMAL(10,2),
  PRIMARY KEY (id),
  FOREIGN KEY (grower_id) REFERENCES grower (id)
);
CREATE TABLE flush (
  id INT,
  tunnel_id INT,
  strain_id INT,
  picker_id INT,
  spawned DATE,
  picked DATE,
  kg DOUBLE,
  quality VARCHAR(10),
  PRIMARY KEY (id),
  FOREIGN KEY (tunnel_id) REFERENCES tunnel (id),
  FOREIGN KEY (strain_id) REFERENCES strain (id),
  FOREIGN KEY (picker_id) REFERENCES picker (id)
);

-- en: Pickers hired after 1995-06-30?
-- zh: 1995-06-30之后入职的采菇工有哪些？
SELECT name FROM picker WHERE hired > '1995-06-30';

-- en: Pickers born after 1995-06-30?
-- zh: 1995-06-30之后出生的采菇工有哪些？
SELECT name FROM picker WHERE born > '1995-06-30';

-- en: Which strain fetches the highest price per kilo?
-- zh: 每公斤价格最高的菌株是哪个？
SELECT name FROM strain ORDER BY price_per_kg DESC LIMIT 1;

-- en: Which strain has yielded the most kilos in total?
-- zh: 总产量最高的菌株是哪个？
SELECT strain.name FROM strain JOIN flush ON strain.id = flush.strain_id GROUP BY strain.id, strain.name ORDER BY sum(flush.kg) DESC LIMIT 1;

-- en: How many tunnels does each grower have? With name.
-- zh: 每位种植户有多少个菇棚？附姓名，数量在前。
SELECT count(*), grower.name FROM grower JOIN tunnel ON grower.id = tunnel.grower_id GROUP BY grower.id, grower.name;

-- en: How many square metres of tunnel does each grower have? With name.
-- zh: 每位种植户的菇棚共有多少平方米？附姓名，面积在前。
SELECT sum(tunnel.area_m2), grower.name FROM grower JOIN tunnel ON grower.id = tunnel.grower_id GROUP BY grower.id, grower.name;

-- en: Shiitake strains that fruit within 60 days at most.
-- zh: 最多60天出菇的Shiitake菌株。
SELECT name FROM strain WHERE species = 'Shiitake' AND days_to_fruit <= 60;

-- en: Labels of tunnels kept between 14 and 18 degrees.
-- zh: 温度在14到18度之间的菇棚标签。
SELECT label FROM tunnel WHERE temperature BETWEEN 14 AND 18;

-- en: Growers in Uden, the longest in business first.
-- zh: 按开业先后列出Uden的种植户。
SELECT name FROM grower WHERE town = 'Uden' ORDER BY started_year;

-- en: How many flushes were of quality A?
-- zh: 品质为A的采收有多少次？
SELECT count(*) FROM flush WHERE quality = 'A';

-- en: What is the average wage of a picker?
-- zh: 采菇工的平均工资是多少？
SELECT avg(wage) FROM picker;

-- en: How many different species do we grow?
-- zh: 我们种植多少个不同的菇种？
SELECT count(DISTINCT species) FROM strain;

-- en: Average kilos picked for every quality.
-- zh: 各品质每次采收的平均公斤数。
SELECT quality, avg(kg) FROM flush GROUP BY quality;

-- en: From which origin do most strains come?
-- zh: 菌株最多的产地是哪里？
SELECT origin FROM strain GROUP BY origin ORDER BY count(*) DESC LIMIT 1;

-- en: Towns that are home to more than 2 pickers.
-- zh: 有超过2位采菇工居住的镇。
SELECT town FROM picker GROUP BY town HAVING count(*) > 2;

-- en: Label and humidity of the dampest tunnel?
-- zh: 湿度最大的菇棚标签和湿度是多少？
SELECT label, humidity FROM tunnel ORDER BY humidity DESC LIMIT 1;

-- en: Which distinct strains has Joke Baars picked?
-- zh: Joke Baars采过哪些不同的菌株？
SELECT DISTINCT strain.name FROM strain JOIN flush ON strain.id = flush.strain_id JOIN picker ON flush.picker_id = picker.id WHERE picker.name = 'Joke Baars';

-- en: What different species does De Kelder grow?
-- zh: 种植户De Kelder种哪些不同的菇种？
SELECT DISTINCT strain.species FROM strain JOIN flush ON strain.id = flush.strain_id JOIN tunnel ON flush.tunnel_id = tunnel.id JOIN grower ON tunnel.grower_id = grower.id WHERE grower.name = 'De Kelder';

-- en: For whom does Joke Baars work?
-- zh: Joke Baars在哪位种植户那里工作？
SELECT grower.name FROM grower JOIN picker ON grower.id = picker.grower_id WHERE picker.name = 'Joke Baars';

-- en: Strains that were never picked.
-- zh: 从未采收过的菌株。
SELECT name FROM strain WHERE id NOT IN (SELECT strain_id FROM flush);

-- en: Pickers paid below the average wage.
-- zh: 工资低于平均值的采菇工。
SELECT name FROM picker WHERE wage < (SELECT avg(wage) FROM picker);

-- en: Towns where pickers live but no grower is based.
-- zh: 有采菇工居住但没有种植户的镇。
SELECT town FROM picker EXCEPT SELECT town FROM grower;
