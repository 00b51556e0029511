-- Building sites, contractors working on them, inspectors and defects found.
CREATE TABLE contractor (
  ctr_id INT,
  ctr_name VARCHAR(60),
  trade VARCHAR(30),
  city VARCHAR(40),
  staff INT,
  PRIMARY KEY (ctr_id)
);
CREATE TABLE site (
  site_id INT,
  site_name VARCHAR(60),
  city VARCHAR(40),
  kind VARCHAR(30),
  floors INT,
  start_date DATE,
  due_date DATE,
  budget DECIMAL(12,2),
  main_ctr_id INT,
  PRIMARY KEY (site_id),
  FOREIGN KEY (main_ctr_id) REFERENCES contractor (ctr_id)
);
CREATE TABLE site_contractor (
  site_id INT,
  ctr_id INT,
  task VARCHAR(60),
  price DECIMAL(12,2),
  PRIMARY KEY (site_id, ctr_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id),
  FOREIGN KEY (ctr_id) REFERENCES contractor (ctr_id)
);
CREATE TABLE inspector (
  insp_id INT,
  insp_name VARCHAR(60),
  licence VARCHAR(20),
  city VARCHAR(40),
  PRIMARY KEY (insp_id)
);
CREATE TABLE visit (
  visit_id INT,
  site_id INT,
  insp_id INT,
  visit_date DATE,
  result VARCHAR(20),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id),
  FOREIGN KEY (insp_id) REFERENCES inspector (insp_id)
);
CREATE TABLE defect (
  defect_id INT,
  visit_id INT,
  ctr_id INT,
  severity VARCHAR(20),
  note VARCHAR(200),
  fixed_on DATE,
  PRIMARY KEY (defect_id),
  FOREIGN KEY (visit_id) REFERENCES visit (visit_id),
  FOREIGN KEY (ctr_id) REFERENCES contractor (ctr_id)
);

-- en: Which sites began after 2023-01-15?
-- zh: 哪些工地是2023-01-15之后开工的？
SELECT site_name FROM site WHERE start_date > '2023-01-15';

-- en: Which sites have to be finished after 2023-01-15?
-- zh: 哪些工地的交付期限在2023-01-15之后？
SELECT site_name FROM site WHERE due_date > '2023-01-15';

-- en: Notes of the defects that haven't been fixed yet, please.
-- zh: 请列出尚未修复的缺陷说明。
SELECT note FROM defect WHERE fixed_on IS NULL;

-- en: How many contractors do Plumbing?
-- zh: 做Plumbing的承包商有多少家？
SELECT count(*) FROM contractor WHERE trade = 'Plumbing';

-- en: What is the highest building planned, in floors?
-- zh: 规划中的建筑最高有多少层？
SELECT max(floors) FROM site;

-- en: Total budget of all sites in Gdansk?
-- zh: Gdansk所有工地的总预算是多少？
SELECT sum(budget) FROM site WHERE city = 'Gdansk';

-- en: How many visits ended with each result?
-- zh: 各种检查结果各有多少次？
SELECT result, count(*) FROM visit GROUP BY result;

-- en: Which city has the most contractors?
-- zh: 哪个城市的承包商最多？
SELECT city FROM contractor GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which city has the most building sites?
-- zh: 哪个城市的建筑工地最多？
SELECT city FROM site GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: For every kind of site, what's the mean number of floors?
-- zh: 每种工地的平均层数是多少？
SELECT kind, avg(floors) FROM site GROUP BY kind;

-- en: Contractor with the smallest staff, and its trade.
-- zh: 员工最少的承包商是哪家，从事什么工种？
SELECT ctr_name, trade FROM contractor ORDER BY staff LIMIT 1;

-- en: Top 3 sites by budget?
-- zh: 预算最高的3个工地是哪些？
SELECT site_name FROM site ORDER BY budget DESC LIMIT 3;

-- en: Who is the main contractor of Harbour Tower?
-- zh: Harbour Tower的总承包商是谁？
SELECT contractor.ctr_name FROM contractor JOIN site ON contractor.ctr_id = site.main_ctr_id WHERE site.site_name = 'Harbour Tower';

-- en: Which contractors have a task at Harbour Tower, and what task?
-- zh: 哪些承包商在Harbour Tower有任务，任务是什么？
SELECT contractor.ctr_name, site_contractor.task FROM contractor JOIN site_contractor ON contractor.ctr_id = site_contractor.ctr_id JOIN site ON site_contractor.site_id = site.site_id WHERE site.site_name = 'Harbour Tower';

-- en: On which dates did Olek Nowak visit sites in Sopot?
-- zh: Olek Nowak在哪些日期检查了Sopot的工地？
SELECT visit.visit_date FROM visit JOIN inspector ON visit.insp_id = inspector.insp_id JOIN site ON visit.site_id = site.site_id WHERE inspector.insp_name = 'Olek Nowak' AND site.city = 'Sopot';

-- en: Show every inspector's name with the number of visits paid.
-- zh: 列出每位检查员的姓名及检查次数。
SELECT inspector.insp_name, count(*) FROM inspector JOIN visit ON inspector.insp_id = visit.insp_id GROUP BY inspector.insp_id, inspector.insp_name;

-- en: The contractor blamed for the most defects?
-- zh: 造成缺陷最多的承包商是哪家？
SELECT contractor.ctr_name FROM contractor JOIN defect ON contractor.ctr_id = defect.ctr_id GROUP BY contractor.ctr_id, contractor.ctr_name ORDER BY count(*) DESC LIMIT 1;

-- en: At which sites has a Critical defect turned up? List each site once.
-- zh: 哪些工地出现过Critical缺陷？每个工地只列一次。
SELECT DISTINCT site.site_name FROM site JOIN visit ON site.site_id = visit.site_id JOIN defect ON visit.visit_id = defect.visit_id WHERE defect.severity = 'Critical';

-- en: Sites nobody has inspected so far.
-- zh: 至今没有被检查过的工地有哪些？
SELECT site_name FROM site WHERE site_id NOT IN (SELECT site_id FROM visit);

-- en: Contractors with more staff than the average one.
-- zh: 员工数高于平均值的承包商有哪些？
SELECT ctr_name FROM contractor WHERE staff > (SELECT avg(staff) FROM contractor);

-- en: Which inspectors have ever given the result Failed?
-- zh: 哪些检查员给出过Failed的结果？
SELECT insp_name FROM inspector WHERE insp_id IN (SELECT insp_id FROM visit WHERE result = 'Failed');

-- en: In which cities are there both a contractor and an inspector?
-- zh: 哪些城市既有承包商又有检查员？
SELECT city FROM contractor INTERSECT SELECT city FROM inspector;
