-- Agricultural field trials: breeders' varieties, trial sites, plots, treatments and yields.
CREATE TABLE breeder (
  br_no INT,
  name VARCHAR(60),
  country VARCHAR(40),
  since_year INT,
  PRIMARY KEY (br_no)
);
CREATE TABLE variety (
  var_no INT,
  name VARCHAR(40),
  species VARCHAR(30),
  br_no INT,
  release_year INT,
  status VARCHAR(20),
  seed_price DECIMAL(10,2),
  PRIMARY KEY (var_no),
  FOREIGN KEY (br_no) REFERENCES breeder (br_no)
);
CREATE TABLE trial_site (
  site_no INT,
  name VARCHAR(60),
  country VARCHAR(40),
  soil VARCHAR(30),
  altitude_m INT,
  status VARCHAR(20),
  PRIMARY KEY (site_no)
);
CREATE TABLE trial (
  trial_no INT,
  site_no INT,
  year INT,
  species VARCHAR(30),
  sown_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (trial_no),
  FOREIGN KEY (site_no) REFERENCES trial_site (site_no)
);
CREATE TABLE trial_plot (
  plot_no INT,
  trial_no INT,
  var_no INT,
  treatment VARCHAR(30),
  yield_t_ha DOUBLE,
  protein_pct DOUBLE,
  disease_score INT,
  PRIMARY KEY (plot_no),
  FOREIGN KEY (trial_no) REFERENCES trial (trial_no),
  FOREIGN KEY (var_no) REFERENCES variety (var_no)
);

-- en: Barley varieties which are Withdrawn.
-- zh: 状态为Withdrawn的Barley品种。
SELECT name FROM variety WHERE species = 'Barley' AND status = 'Withdrawn';

-- en: Which varieties were bred in Denmark?
-- zh: 哪些品种由Denmark的育种商培育？
SELECT variety.name FROM variety JOIN breeder ON variety.br_no = breeder.br_no WHERE breeder.country = 'Denmark';

-- en: Trial sites in Denmark on Sandy Loam.
-- zh: Denmark土壤为Sandy Loam的试验点。
SELECT name FROM trial_site WHERE country = 'Denmark' AND soil = 'Sandy Loam';

-- en: How many trials were Abandoned?
-- zh: 有多少个试验被Abandoned？
SELECT count(*) FROM trial WHERE status = 'Abandoned';

-- en: Mean yield and mean protein for each treatment.
-- zh: 每种处理的平均产量和平均蛋白质含量。
SELECT treatment, avg(yield_t_ha), avg(protein_pct) FROM trial_plot GROUP BY treatment;

-- en: Which variety yields most on average?
-- zh: 平均产量最高的品种是哪个？
SELECT variety.name FROM variety JOIN trial_plot ON variety.var_no = trial_plot.var_no GROUP BY variety.var_no, variety.name ORDER BY avg(trial_plot.yield_t_ha) DESC LIMIT 1;

-- en: In which years were Rye trials run at Upper Stenmark?
-- zh: Upper Stenmark在哪些年份做过Rye试验？
SELECT trial.year FROM trial JOIN trial_site ON trial.site_no = trial_site.site_no WHERE trial.species = 'Rye' AND trial_site.name = 'Upper Stenmark';

-- en: At what sites has the variety Solvane been grown? Show distinct sites.
-- zh: Solvane品种在哪些不同的试验点种过？
SELECT DISTINCT trial_site.name FROM trial_site JOIN trial ON trial_site.site_no = trial.site_no JOIN trial_plot ON trial.trial_no = trial_plot.trial_no JOIN variety ON trial_plot.var_no = variety.var_no WHERE variety.name = 'Solvane';

-- en: Breeders that have no variety.
-- zh: 没有任何品种的育种商。
SELECT name FROM breeder WHERE br_no NOT IN (SELECT br_no FROM variety);

-- en: What is the worst (highest) disease score in trial 210?
-- zh: 210号试验中最高的病害评分是多少？
SELECT max(disease_score) FROM trial_plot WHERE trial_no = 210;

-- en: How many varieties of each species did the breeder Nordsaat Lund bring out?
-- zh: 育种商Nordsaat Lund每个物种各推出了多少个品种？
SELECT variety.species, count(*) FROM variety JOIN breeder ON variety.br_no = breeder.br_no WHERE breeder.name = 'Nordsaat Lund' GROUP BY variety.species;

-- en: The variety with the most expensive seed, and the price of that seed.
-- zh: 种子最贵的品种及其种子价格。
SELECT name, seed_price FROM variety ORDER BY seed_price DESC LIMIT 1;

-- en: Sites higher than the average altitude.
-- zh: 海拔高于平均值的试验点。
SELECT name FROM trial_site WHERE altitude_m > (SELECT avg(altitude_m) FROM trial_site);

-- en: Which breeder made the variety with the single best plot yield ever?
-- zh: 单个小区产量最高的品种是哪家育种商培育的？
SELECT breeder.name FROM breeder JOIN variety ON breeder.br_no = variety.br_no JOIN trial_plot ON variety.var_no = trial_plot.var_no ORDER BY trial_plot.yield_t_ha DESC LIMIT 1;

-- en: For each site give the name and number of trials.
-- zh: 每个试验点的名称和试验次数。
SELECT trial_site.name, count(*) FROM trial_site JOIN trial ON trial_site.site_no = trial.site_no GROUP BY trial_site.site_no, trial_site.name;

-- en: Trials sown between 2022-09-15 and 2022-10-15: number and species.
-- zh: 2022-09-15到2022-10-15之间播种的试验编号和物种。
SELECT trial_no, species FROM trial WHERE sown_on BETWEEN '2022-09-15' AND '2022-10-15';

-- en: Varieties tested in no fewer than 12 plots.
-- zh: 至少在12个小区试种过的品种。
SELECT variety.name FROM variety JOIN trial_plot ON variety.var_no = trial_plot.var_no GROUP BY variety.var_no, variety.name HAVING count(*) >= 12;

-- en: Countries with breeders and with trial sites.
-- zh: 既有育种商又有试验点的国家。
SELECT country FROM breeder INTERSECT SELECT country FROM trial_site;

-- en: How many plots had the treatment Fungicide in the trials of 2021?
-- zh: 2021年的试验中有多少个小区采用了Fungicide处理？
SELECT count(*) FROM trial_plot JOIN trial ON trial_plot.trial_no = trial.trial_no WHERE trial_plot.treatment = 'Fungicide' AND trial.year = 2021;

-- en: Which soil is the most common among the sites?
-- zh: 试验点中最常见的土壤是什么？
SELECT soil FROM trial_site GROUP BY soil ORDER BY count(*) DESC LIMIT 1;

-- en: Species for which varieties exist but which were never put to trial.
-- zh: 有品种但从未做过试验的物种。
SELECT species FROM variety EXCEPT SELECT species FROM trial;

-- en: How many different species have been in trials at all?
-- zh: 一共试验过多少个不同的物种？
SELECT count(DISTINCT species) FROM trial;
