-- Feature flags and A/B experiments in a software company.
CREATE TABLE app (
  app_id INT,
  name VARCHAR(40),
  platform VARCHAR(20),
  owner_id INT,
  created DATE,
  PRIMARY KEY (app_id),
  FOREIGN KEY (owner_id) REFERENCES developer (dev_id)
);
CREATE TABLE developer (
  dev_id INT,
  name VARCHAR(40),
  team VARCHAR(40),
  office VARCHAR(40),
  start_year INT,
  PRIMARY KEY (dev_id)
);
CREATE TABLE flag (
  flag_id INT,
  app_id INT,
  author_id INT,
  name VARCHAR(50),
  kind VARCHAR(20),
  status VARCHAR(20),
  rollout_pct INT,
  created DATE,
  PRIMARY KEY (flag_id),
  FOREIGN KEY (app_id) REFERENCES app (app_id),
  FOREIGN KEY (author_id) REFERENCES developer (dev_id)
);
CREATE TABLE experiment (
  exp_id INT,
  flag_id INT,
  name VARCHAR(60),
  metric VARCHAR(40),
  start_date DATE,
  end_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (exp_id),
  FOREIGN KEY (flag_id) REFERENCES flag (flag_id)
);
CREATE TABLE variant (
  variant_id INT,
  exp_id INT,
  label VARCHAR(20),
  users INT,
  conversions INT,
  lift DOUBLE,
  PRIMARY KEY (variant_id),
  FOREIGN KEY (exp_id) REFERENCES experiment (exp_id)
);

-- en: Names of flags that are Archived.
-- zh: 状态为Archived的开关有哪些？
SELECT name FROM flag WHERE status = 'Archived';

-- en: Names of experiments that are Archived.
-- zh: 状态为Archived的实验有哪些？
SELECT name FROM experiment WHERE status = 'Archived';

-- en: Show flags rolled out to at least 50 percent but below 100.
-- zh: 列出放量比例不低于50且小于100的开关。
SELECT name FROM flag WHERE rollout_pct >= 50 AND rollout_pct < 100;

-- en: Which experiments measure Checkout rate and are without an end date?
-- zh: 以Checkout rate为指标且没有结束日期的实验有哪些？
SELECT name FROM experiment WHERE metric = 'Checkout rate' AND end_date IS NULL;

-- en: How many flags have been created since 2023-01-01?
-- zh: 自2023-01-01以来创建了多少个开关？
SELECT count(*) FROM flag WHERE created >= '2023-01-01';

-- en: What's the average lift of the variants labelled B?
-- zh: 标签为B的变体平均提升是多少？
SELECT avg(lift) FROM variant WHERE label = 'B';

-- en: What's the best lift of the variants labelled B?
-- zh: 标签为B的变体最高提升是多少？
SELECT max(lift) FROM variant WHERE label = 'B';

-- en: Number of flags of each kind?
-- zh: 每种开关各有多少个？
SELECT kind, count(*) FROM flag GROUP BY kind;

-- en: Which office has the most developers?
-- zh: 开发人员最多的办公室是哪个？
SELECT office FROM developer GROUP BY office ORDER BY count(*) DESC LIMIT 1;

-- en: For each metric, the date of its first experiment.
-- zh: 每个指标最早的实验开始日期是哪天？
SELECT metric, min(start_date) FROM experiment GROUP BY metric;

-- en: Which developer has been here longest?
-- zh: 入职最早的开发人员是谁？
SELECT name FROM developer ORDER BY start_year LIMIT 1;

-- en: What is the label of the variant shown to the most users?
-- zh: 展示用户最多的变体标签是什么？
SELECT label FROM variant ORDER BY users DESC LIMIT 1;

-- en: Who owns the app Pocket Ledger?
-- zh: Pocket Ledger应用的负责人是谁？
SELECT developer.name FROM developer JOIN app ON developer.dev_id = app.owner_id WHERE app.name = 'Pocket Ledger';

-- en: Who created flags for the app Pocket Ledger? Different names only.
-- zh: 有哪些不同的人为Pocket Ledger应用创建过开关？
SELECT DISTINCT developer.name FROM developer JOIN flag ON developer.dev_id = flag.author_id JOIN app ON flag.app_id = app.app_id WHERE app.name = 'Pocket Ledger';

-- en: Which flags exist on apps for Android?
-- zh: Android应用上有哪些开关？
SELECT flag.name FROM flag JOIN app ON flag.app_id = app.app_id WHERE app.platform = 'Android';

-- en: Total conversions of each experiment, with its name.
-- zh: 每个实验的名称和转化总数。
SELECT experiment.name, sum(variant.conversions) FROM experiment JOIN variant ON experiment.exp_id = variant.exp_id GROUP BY experiment.exp_id, experiment.name;

-- en: Which app has had the greatest number of experiments?
-- zh: 做过实验最多的应用是哪个？
SELECT app.name FROM app JOIN flag ON app.app_id = flag.app_id JOIN experiment ON flag.flag_id = experiment.flag_id GROUP BY app.app_id, app.name ORDER BY count(*) DESC LIMIT 1;

-- en: In which team is the author of the flag new_onboarding?
-- zh: 开关new_onboarding的作者属于哪个团队？
SELECT developer.team FROM developer JOIN flag ON developer.dev_id = flag.author_id WHERE flag.name = 'new_onboarding';

-- en: Experiments with more than 2 variants, and the number of variants.
-- zh: 变体超过2个的实验及其变体数。
SELECT experiment.name, count(*) FROM experiment JOIN variant ON experiment.exp_id = variant.exp_id GROUP BY experiment.exp_id, experiment.name HAVING count(*) > 2;

-- en: Flags on which no experiment was ever run.
-- zh: 从未做过实验的开关有哪些？
SELECT name FROM flag WHERE flag_id NOT IN (SELECT flag_id FROM experiment);

-- en: Ids of variants with more users than the average variant.
-- zh: 用户数高于平均值的变体编号。
SELECT variant_id FROM variant WHERE users > (SELECT avg(users) FROM variant);

-- en: Which developers wrote a flag but own no app? Return ids.
-- zh: 哪些开发人员写过开关但不负责任何应用？返回编号。
SELECT author_id FROM flag EXCEPT SELECT owner_id FROM app;
