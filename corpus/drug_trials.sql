-- Clinical trials: sponsors, study sites, volunteers, their visits and the adverse events they report.
CREATE TABLE sponsors (
  sponsor_id INT,
  sponsor_name VARCHAR(80),
  country VARCHAR(40),
  sector VARCHAR(20),
  PRIMARY KEY (sponsor_id)
);
CREATE TABLE trials (
  trial_id INT,
  title VARCHAR(120),
  phase INT,
  disease VARCHAR(60),
  start_date DATE,
  end_date DATE,
  status VARCHAR(20),
  target_size INT,
  sponsor_id INT,
  PRIMARY KEY (trial_id),
  FOREIGN KEY (sponsor_id) REFERENCES sponsors (sponsor_id)
);
CREATE TABLE sites (
  site_id INT,
  site_name VARCHAR(80),
  city VARCHAR(40),
  country VARCHAR(40),
  beds INT,
  PRIMARY KEY (site_id)
);
CREATE TABLE trial_sites (
  trial_id INT,
  site_id INT,
  investigator VARCHAR(60),
  opened_on DATE,
  PRIMARY KEY (trial_id, site_id),
  FOREIGN KEY (trial_id) REFERENCES trials (trial_id),
  FOREIGN KEY (site_id) REFERENCES sites (site_id)
);
CREATE TABLE volunteers (
  volunteer_id INT,
  code_name VARCHAR(20),
  gender VARCHAR(10),
  age INT,
  weight_kg DOUBLE,
  smoker VARCHAR(3),
  trial_id INT,
  site_id INT,
  arm VARCHAR(20),
  PRIMARY KEY (volunteer_id),
  FOREIGN KEY (trial_id) REFERENCES trials (trial_id),
  FOREIGN KEY (site_id) REFERENCES sites (site_id)
);
CREATE TABLE adverse_events (
  event_id INT,
  volunteer_id INT,
  symptom VARCHAR(60),
  severity VARCHAR(20),
  reported_on DATE,
  days_lasted INT,
  PRIMARY KEY (event_id),
  FOREIGN KEY (volunteer_id) REFERENCES volunteers (volunteer_id)
);

-- en: How many trials of phase 3 are there?
-- zh: 有多少项3期试验？
SELECT count(*) FROM trials WHERE phase = 3;

-- en: Show title and start date of all trials that are Suspended.
-- zh: 列出所有Suspended的试验的标题和开始日期。
SELECT title, start_date FROM trials WHERE status = 'Suspended';

-- en: What sites are located in Lisbon?
-- zh: Lisbon有哪些研究中心？
SELECT site_name FROM sites WHERE city = 'Lisbon';

-- en: What is the average age of the volunteers in each arm?
-- zh: 各试验组志愿者的平均年龄是多少？
SELECT arm, avg(age) FROM volunteers GROUP BY arm;

-- en: Which sponsor is running the greatest number of trials?
-- zh: 哪家申办方开展的试验最多？
SELECT sponsors.sponsor_name FROM sponsors JOIN trials ON sponsors.sponsor_id = trials.sponsor_id GROUP BY sponsors.sponsor_id, sponsors.sponsor_name ORDER BY count(*) DESC LIMIT 1;

-- en: Find code names of volunteers who reported a Severe headache.
-- zh: 报告过Severe程度headache的志愿者代号是什么？
SELECT volunteers.code_name FROM volunteers JOIN adverse_events ON volunteers.volunteer_id = adverse_events.volunteer_id WHERE adverse_events.symptom = 'headache' AND adverse_events.severity = 'Severe';

-- en: What is the most frequently reported symptom?
-- zh: 报告次数最多的症状是哪个？
SELECT symptom FROM adverse_events GROUP BY symptom ORDER BY count(*) DESC LIMIT 1;

-- en: Which volunteers have not had any adverse event? I need their code names.
-- zh: 哪些志愿者没有出现任何不良事件？请给出代号。
SELECT code_name FROM volunteers WHERE volunteer_id NOT IN (SELECT volunteer_id FROM adverse_events);

-- en: What's the heaviest female volunteer's code name and weight? The gender is recorded as Female.
-- zh: Female志愿者中体重最大的是谁？给出代号和体重。
SELECT code_name, weight_kg FROM volunteers WHERE gender = 'Female' ORDER BY weight_kg DESC LIMIT 1;

-- en: Who is the investigator of the trial Statin Dose Ladder at Harbour General?
-- zh: 试验Statin Dose Ladder在Harbour General的研究者是谁？
SELECT trial_sites.investigator FROM trial_sites JOIN trials ON trial_sites.trial_id = trials.trial_id JOIN sites ON trial_sites.site_id = sites.site_id WHERE trials.title = 'Statin Dose Ladder' AND sites.site_name = 'Harbour General';

-- en: For every trial, give its title and the number of sites taking part.
-- zh: 每项试验的标题以及参与的研究中心数量是多少？
SELECT trials.title, count(*) FROM trials JOIN trial_sites ON trials.trial_id = trial_sites.trial_id GROUP BY trials.trial_id, trials.title;

-- en: Which diseases have been studied in at least 2 trials?
-- zh: 哪些疾病至少有2项试验在研究？
SELECT disease FROM trials GROUP BY disease HAVING count(*) >= 2;

-- en: Which countries have both a sponsor and a site?
-- zh: 哪些国家既有申办方又有研究中心？
SELECT country FROM sponsors INTERSECT SELECT country FROM sites;

-- en: What are the youngest and oldest ages among volunteers who smoke (Yes)?
-- zh: 吸烟（Yes）的志愿者中，年龄最小和最大分别是多少岁？
SELECT min(age), max(age) FROM volunteers WHERE smoker = 'Yes';

-- en: Titles of the trials whose target size is above the average target size of trials on Diabetes.
-- zh: 目标样本量高于Diabetes试验平均目标样本量的试验有哪些？
SELECT title FROM trials WHERE target_size > (SELECT avg(target_size) FROM trials WHERE disease = 'Diabetes');

-- en: Show the titles of trials paid for by Academic sponsors from Norway.
-- zh: 由Norway的Academic申办方资助的试验标题有哪些？
SELECT trials.title FROM trials JOIN sponsors ON trials.sponsor_id = sponsors.sponsor_id WHERE sponsors.sector = 'Academic' AND sponsors.country = 'Norway';

-- en: What symptoms were reported by volunteers of the Placebo arm, without repeats?
-- zh: Placebo组的志愿者报告过哪些不同的症状？
SELECT DISTINCT adverse_events.symptom FROM adverse_events JOIN volunteers ON adverse_events.volunteer_id = volunteers.volunteer_id WHERE volunteers.arm = 'Placebo';

-- en: Sites with more than 50 volunteers: name and head count.
-- zh: 志愿者超过50人的研究中心名称及人数。
SELECT sites.site_name, count(*) FROM sites JOIN volunteers ON sites.site_id = volunteers.site_id GROUP BY sites.site_id, sites.site_name HAVING count(*) > 50;

-- en: How many different diseases are covered by trials that started in 2021?
-- zh: 2021年启动的试验涵盖多少种不同的疾病？
SELECT count(DISTINCT disease) FROM trials WHERE start_date BETWEEN '2021-01-01' AND '2021-12-31';

-- en: Count the adverse events per severity.
-- zh: 按严重程度统计不良事件数量。
SELECT severity, count(*) FROM adverse_events GROUP BY severity;

-- en: Name the three trials that began most recently.
-- zh: 最近启动的三项试验是哪些？
SELECT title FROM trials ORDER BY start_date DESC LIMIT 3;

-- en: Which sites run a trial on Asthma but none on Eczema?
-- zh: 哪些研究中心开展过Asthma试验但没有Eczema试验？
SELECT sites.site_name FROM sites JOIN trial_sites ON sites.site_id = trial_sites.site_id JOIN trials ON trial_sites.trial_id = trials.trial_id WHERE trials.disease = 'Asthma' EXCEPT SELECT sites.site_name FROM sites JOIN trial_sites ON sites.site_id = trial_sites.site_id JOIN trials ON trial_sites.trial_id = trials.trial_id WHERE trials.disease = 'Eczema';
