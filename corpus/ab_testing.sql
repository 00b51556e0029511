-- A/B testing on a web product: squads, experiments, their variants and daily results.
CREATE TABLE squad (
  squad_id INT,
  squad_name VARCHAR(40),
  lead_name VARCHAR(50),
  headcount INT,
  PRIMARY KEY (squad_id)
);
CREATE TABLE experiment (
  exp_id INT,
  exp_name VARCHAR(80),
  squad_id INT,
  page VARCHAR(30),
  metric VARCHAR(30),
  launched DATE,
  stopped DATE,
  decision VARCHAR(15),
  PRIMARY KEY (exp_id),
  FOREIGN KEY (squad_id) REFERENCES squad (squad_id)
);
CREATE TABLE variant (
  variant_id INT,
  exp_id INT,
  label VARCHAR(40),
  is_control VARCHAR(1),
  traffic_share DOUBLE,
  PRIMARY KEY (variant_id),
  FOREIGN KEY (exp_id) REFERENCES experiment (exp_id)
);
CREATE TABLE daily_result (
  variant_id INT,
  day DATE,
  users INT,
  conversions INT,
  revenue DECIMAL(12,2),
  PRIMARY KEY (variant_id, day),
  FOREIGN KEY (variant_id) REFERENCES variant (variant_id)
);

-- en: Who leads the Onboarding squad?
-- zh: Onboarding小组的组长是谁？
SELECT lead_name FROM squad WHERE squad_name = 'Onboarding';

-- en: Which experiments were run on the Checkout page?
-- zh: 在Checkout页面上做过哪些实验？
SELECT exp_name FROM experiment WHERE page = 'Checkout';

-- en: How many experiments ended in the decision Rollout?
-- zh: 最终决定为Rollout的实验有多少个？
SELECT count(*) FROM experiment WHERE decision = 'Rollout';

-- en: Experiments that are still running, i.e. without an end date: name and launch date.
-- zh: 仍在进行（没有结束日期）的实验，给出名称和上线日期。
SELECT exp_name, launched FROM experiment WHERE stopped IS NULL;

-- en: Which experiment was launched most recently?
-- zh: 最近上线的实验是哪个？
SELECT exp_name FROM experiment ORDER BY launched DESC LIMIT 1;

-- en: Which experiment was launched earliest?
-- zh: 最早上线的实验是哪个？
SELECT exp_name FROM experiment ORDER BY launched LIMIT 1;

-- en: How many experiments have been done on each page?
-- zh: 每个页面做过多少个实验？
SELECT page, count(*) FROM experiment GROUP BY page;

-- en: Which metric has been used in the most experiments?
-- zh: 用得最多的实验指标是哪个？
SELECT metric FROM experiment GROUP BY metric ORDER BY count(*) DESC LIMIT 1;

-- en: Pages that saw fewer than 3 experiments.
-- zh: 实验少于3个的页面。
SELECT page FROM experiment GROUP BY page HAVING count(*) < 3;

-- en: How many users and conversions were there in all on 2024-10-05?
-- zh: 2024-10-05总共有多少用户和多少次转化？
SELECT sum(users), sum(conversions) FROM daily_result WHERE day = '2024-10-05';

-- en: Which squad was behind the experiment Sticky Header?
-- zh: Sticky Header实验是哪个小组做的？
SELECT squad.squad_name FROM squad JOIN experiment ON squad.squad_id = experiment.squad_id WHERE experiment.exp_name = 'Sticky Header';

-- en: Labels of the variants of the experiment Green Button.
-- zh: Green Button实验有哪些版本？给出标签。
SELECT variant.label FROM variant JOIN experiment ON variant.exp_id = experiment.exp_id WHERE experiment.exp_name = 'Green Button';

-- en: How many experiments has each squad carried out?
-- zh: 每个小组做过多少个实验？
SELECT squad.squad_name, count(*) FROM squad JOIN experiment ON squad.squad_id = experiment.squad_id GROUP BY squad.squad_id, squad.squad_name;

-- en: Experiments with at least 4 variants.
-- zh: 至少有4个版本的实验。
SELECT experiment.exp_name FROM experiment JOIN variant ON experiment.exp_id = variant.exp_id GROUP BY experiment.exp_id, experiment.exp_name HAVING count(*) >= 4;

-- en: What revenue did each experiment bring in?
-- zh: 每个实验带来了多少收入？
SELECT experiment.exp_name, sum(daily_result.revenue) FROM experiment JOIN variant ON experiment.exp_id = variant.exp_id JOIN daily_result ON variant.variant_id = daily_result.variant_id GROUP BY experiment.exp_id, experiment.exp_name;

-- en: Total conversions of the control groups (T) in experiments of the Pricing squad.
-- zh: Pricing小组的实验中，对照组（T）的总转化次数是多少？
SELECT sum(daily_result.conversions) FROM daily_result JOIN variant ON daily_result.variant_id = variant.variant_id JOIN experiment ON variant.exp_id = experiment.exp_id JOIN squad ON experiment.squad_id = squad.squad_id WHERE variant.is_control = 'T' AND squad.squad_name = 'Pricing';

-- en: On which days was the variant Short Form seen by more than 5000 people?
-- zh: Short Form版本在哪些日子的用户超过5000人？
SELECT daily_result.day FROM daily_result JOIN variant ON daily_result.variant_id = variant.variant_id WHERE variant.label = 'Short Form' AND daily_result.users > 5000;

-- en: Variant labels used by the squad that Oskar Lund leads.
-- zh: Oskar Lund带领的小组用过哪些版本标签？
SELECT variant.label FROM variant JOIN experiment ON variant.exp_id = experiment.exp_id JOIN squad ON experiment.squad_id = squad.squad_id WHERE squad.lead_name = 'Oskar Lund';

-- en: Squads that have never run an experiment.
-- zh: 从未做过实验的小组。
SELECT squad_name FROM squad WHERE squad_id NOT IN (SELECT squad_id FROM experiment);

-- en: Squads that have tested on the Home page but not on the Search page.
-- zh: 在Home页面做过实验但没在Search页面做过的小组。
SELECT squad.squad_name FROM squad JOIN experiment ON squad.squad_id = experiment.squad_id WHERE experiment.page = 'Home' EXCEPT SELECT squad.squad_name FROM squad JOIN experiment ON squad.squad_id = experiment.squad_id WHERE experiment.page = 'Search';

-- en: Which squads are bigger than the average squad?
-- zh: 人数高于平均值的小组有哪些？
SELECT squad_name FROM squad WHERE headcount > (SELECT avg(headcount) FROM squad);

-- en: Labels of variants that get between 10 and 25 percent of the traffic.
-- zh: 流量占比在10%到25%之间的版本标签。
SELECT label FROM variant WHERE traffic_share BETWEEN 10 AND 25;
