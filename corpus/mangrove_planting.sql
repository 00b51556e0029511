-- Mangrove replanting: villages, nurseries, plots, planting days and volunteers.
CREATE TABLE vlg (
  vlg_no INT,
  name VARCHAR(40),
  prov VARCHAR(40),
  pop INT,
  PRIMARY KEY (vlg_no)
);
CREATE TABLE nursery (
  nur_no INT,
  vlg_no INT,
  name VARCHAR(40),
  cap INT,
  start_yr INT,
  head VARCHAR(50),
  PRIMARY KEY (nur_no),
  FOREIGN KEY (vlg_no) REFERENCES vlg (vlg_no)
);
CREATE TABLE plot (
  plot_no INT,
  vlg_no INT,
  name VARCHAR(40),
  area_ha DOUBLE,
  salinity DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (plot_no),
  FOREIGN KEY (vlg_no) REFERENCES vlg (vlg_no)
);
CREATE TABLE plant_day (
  day_no INT,
  plot_no INT,
  nur_no INT,
  dt DATE,
  species VARCHAR(40),
  qty INT,
  survived INT,
  cost DECIMAL(10,2),
  PRIMARY KEY (day_no),
  FOREIGN KEY (plot_no) REFERENCES plot (plot_no),
  FOREIGN KEY (nur_no) REFERENCES nursery (nur_no)
);
CREATE TABLE helper (
  hlp_no INT,
  name VARCHAR(50),
  sex VARCHAR(6),
  age INT,
  vlg_no INT,
  PRIMARY KEY (hlp_no),
  FOREIGN KEY (vlg_no) REFERENCES vlg (vlg_no)
);
CREATE TABLE day_helper (
  day_no INT,
  hlp_no INT,
  hrs DOUBLE,
  pay DECIMAL(10,2),
  PRIMARY KEY (day_no, hlp_no),
  FOREIGN KEY (day_no) REFERENCES plant_day (day_no),
  FOREIGN KEY (hlp_no) REFERENCES helper (hlp_no)
);

-- en: Who heads the nursery Bakau Muda?
-- zh: Bakau Muda苗圃的负责人是谁？
SELECT head FROM nursery WHERE name = 'Bakau Muda';

-- en: Villages in Riau with fewer than 800 inhabitants.
-- zh: Riau有哪些村庄人口少于800？
SELECT name FROM vlg WHERE prov = 'Riau' AND pop < 800;

-- en: Plots whose status is Eroded or Flooded, with their area.
-- zh: 状态为Eroded或Flooded的地块及其面积。
SELECT name, area_ha FROM plot WHERE status = 'Eroded' OR status = 'Flooded';

-- en: How many seedlings were planted in all?
-- zh: 一共种下了多少棵幼苗？
SELECT sum(qty) FROM plant_day;

-- en: How many seedlings survived in all?
-- zh: 一共存活了多少棵幼苗？
SELECT sum(survived) FROM plant_day;

-- en: How many planting days were held in 2022?
-- zh: 2022年举行了多少次种植日活动？
SELECT count(*) FROM plant_day WHERE dt BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Average quantity planted for each species.
-- zh: 每个树种平均每次种植多少棵？
SELECT species, avg(qty) FROM plant_day GROUP BY species;

-- en: Which species was planted on the most days?
-- zh: 哪个树种的种植日最多？
SELECT species FROM plant_day GROUP BY species ORDER BY count(*) DESC LIMIT 1;

-- en: Inhabitants per province, summed up.
-- zh: 按省汇总村庄人口。
SELECT prov, sum(pop) FROM vlg GROUP BY prov;

-- en: The nursery with the largest capacity?
-- zh: 容量最大的苗圃是哪个？
SELECT name FROM nursery ORDER BY cap DESC LIMIT 1;

-- en: The longest-running nursery?
-- zh: 开办时间最长的苗圃是哪个？
SELECT name FROM nursery ORDER BY start_yr LIMIT 1;

-- en: Date and species of the costliest planting day.
-- zh: 花费最高的种植日是哪天，种的什么树种？
SELECT dt, species FROM plant_day ORDER BY cost DESC LIMIT 1;

-- en: Names of the helpers from the village Teluk Biru.
-- zh: 来自Teluk Biru村的帮工有哪些？
SELECT helper.name FROM helper JOIN vlg ON helper.vlg_no = vlg.vlg_no WHERE vlg.name = 'Teluk Biru';

-- en: Names of the plots of the village Teluk Biru.
-- zh: Teluk Biru村的地块有哪些？
SELECT plot.name FROM plot JOIN vlg ON plot.vlg_no = vlg.vlg_no WHERE vlg.name = 'Teluk Biru';

-- en: On which plots did Siti Rahma help plant? Each plot once.
-- zh: Siti Rahma在哪些地块帮忙种过树？每个地块只列一次。
SELECT DISTINCT plot.name FROM plot JOIN plant_day ON plot.plot_no = plant_day.plot_no JOIN day_helper ON plant_day.day_no = day_helper.day_no JOIN helper ON day_helper.hlp_no = helper.hlp_no WHERE helper.name = 'Siti Rahma';

-- en: How many hours has each helper put in? Name and total.
-- zh: 每位帮工总共干了多少小时？列出姓名和总时数。
SELECT helper.name, sum(day_helper.hrs) FROM helper JOIN day_helper ON helper.hlp_no = day_helper.hlp_no GROUP BY helper.hlp_no, helper.name;

-- en: Which nursery has delivered seedlings for the most planting days?
-- zh: 为最多种植日供苗的苗圃是哪个？
SELECT nursery.name FROM nursery JOIN plant_day ON nursery.nur_no = plant_day.nur_no GROUP BY nursery.nur_no, nursery.name ORDER BY count(*) DESC LIMIT 1;

-- en: Plots planted at least 3 times.
-- zh: 至少种植过3次的地块有哪些？
SELECT plot.name FROM plot JOIN plant_day ON plot.plot_no = plant_day.plot_no GROUP BY plot.plot_no, plot.name HAVING count(*) >= 3;

-- en: Villages that have no nursery.
-- zh: 没有苗圃的村庄有哪些？
SELECT name FROM vlg WHERE vlg_no NOT IN (SELECT vlg_no FROM nursery);

-- en: Plots saltier than the average plot.
-- zh: 盐度高于平均值的地块有哪些？
SELECT name FROM plot WHERE salinity > (SELECT avg(salinity) FROM plot);

-- en: Villages with a helper aged over 70.
-- zh: 哪些村庄有超过70岁的帮工？
SELECT name FROM vlg WHERE vlg_no IN (SELECT vlg_no FROM helper WHERE age > 70);

-- en: Plots where Avicennia has been planted but not Rhizophora.
-- zh: 种过Avicennia但没种过Rhizophora的地块有哪些？
SELECT plot.name FROM plot JOIN plant_day ON plot.plot_no = plant_day.plot_no WHERE plant_day.species = 'Avicennia' EXCEPT SELECT plot.name FROM plot JOIN plant_day ON plot.plot_no = plant_day.plot_no WHERE plant_day.species = 'Rhizophora';
