-- A BI portal: analysts, dashboards, the charts on them and who looked at them.
CREATE TABLE analyst (
  analyst_id INT,
  analyst_name VARCHAR(50),
  department VARCHAR(30),
  licence VARCHAR(15),
  PRIMARY KEY (analyst_id)
);
CREATE TABLE dashboard (
  dashboard_id INT,
  title VARCHAR(80),
  owner_id INT,
  folder VARCHAR(40),
  created_on DATE,
  is_public VARCHAR(1),
  refresh_minutes INT,
  PRIMARY KEY (dashboard_id),
  FOREIGN KEY (owner_id) REFERENCES analyst (analyst_id)
);
CREATE TABLE chart (
  chart_id INT,
  dashboard_id INT,
  caption VARCHAR(80),
  type VARCHAR(15),
  query_seconds DOUBLE,
  PRIMARY KEY (chart_id),
  FOREIGN KEY (dashboard_id) REFERENCES dashboard (dashboard_id)
);
CREATE TABLE page_view (
  view_id BIGINT,
  dashboard_id INT,
  viewer_id INT,
  viewed_at DATETIME,
  device VARCHAR(10),
  PRIMARY KEY (view_id),
  FOREIGN KEY (dashboard_id) REFERENCES dashboard (dashboard_id),
  FOREIGN KEY (viewer_id) REFERENCES analyst (analyst_id)
);

-- en: What dashboards are in the Finance folder?
-- zh: Finance文件夹里有哪些看板？
SELECT title FROM dashboard WHERE folder = 'Finance';

-- en: How many dashboards are open to everybody (T)?
-- zh: 对所有人公开（T）的看板有多少个？
SELECT count(*) FROM dashboard WHERE is_public = 'T';

-- en: Captions of Pie charts whose query takes over 10 seconds.
-- zh: 查询耗时超过10秒的Pie图表标题。
SELECT caption FROM chart WHERE type = 'Pie' AND query_seconds > 10;

-- en: What is the slowest chart?
-- zh: 查询最慢的图表是哪个？
SELECT caption FROM chart ORDER BY query_seconds DESC LIMIT 1;

-- en: What is the newest dashboard?
-- zh: 最新创建的看板是哪个？
SELECT title FROM dashboard ORDER BY created_on DESC LIMIT 1;

-- en: What is the oldest dashboard?
-- zh: 最早创建的看板是哪个？
SELECT title FROM dashboard ORDER BY created_on LIMIT 1;

-- en: Count the charts of each kind.
-- zh: 统计每种图表的数量。
SELECT type, count(*) FROM chart GROUP BY type;

-- en: Folders containing at least 15 dashboards.
-- zh: 至少有15个看板的文件夹。
SELECT folder FROM dashboard GROUP BY folder HAVING count(*) >= 15;

-- en: Which licence is held by the most analysts?
-- zh: 分析师持有最多的是哪种许可证？
SELECT licence FROM analyst GROUP BY licence ORDER BY count(*) DESC LIMIT 1;

-- en: Who owns the dashboard Weekly Churn?
-- zh: Weekly Churn看板的负责人是谁？
SELECT analyst.analyst_name FROM analyst JOIN dashboard ON analyst.analyst_id = dashboard.owner_id WHERE dashboard.title = 'Weekly Churn';

-- en: Titles of dashboards made by people of the Logistics department.
-- zh: Logistics部门的人拥有哪些看板？给出标题。
SELECT dashboard.title FROM dashboard JOIN analyst ON dashboard.owner_id = analyst.analyst_id WHERE analyst.department = 'Logistics';

-- en: How many charts does each dashboard contain?
-- zh: 每个看板包含多少张图表？
SELECT dashboard.title, count(*) FROM dashboard JOIN chart ON dashboard.dashboard_id = chart.dashboard_id GROUP BY dashboard.dashboard_id, dashboard.title;

-- en: Which dashboard has been looked at the most?
-- zh: 浏览次数最多的看板是哪个？
SELECT dashboard.title FROM dashboard JOIN page_view ON dashboard.dashboard_id = page_view.dashboard_id GROUP BY dashboard.dashboard_id, dashboard.title ORDER BY count(*) DESC LIMIT 1;

-- en: Which different analysts opened Sales Pulse on a Phone?
-- zh: 哪些分析师用Phone打开过Sales Pulse？姓名去重。
SELECT DISTINCT analyst.analyst_name FROM analyst JOIN page_view ON analyst.analyst_id = page_view.viewer_id JOIN dashboard ON page_view.dashboard_id = dashboard.dashboard_id WHERE dashboard.title = 'Sales Pulse' AND page_view.device = 'Phone';

-- en: For each department, the number of charts on the dashboards it owns.
-- zh: 各部门名下看板上的图表数量分别是多少？
SELECT analyst.department, count(*) FROM analyst JOIN dashboard ON analyst.analyst_id = dashboard.owner_id JOIN chart ON dashboard.dashboard_id = chart.dashboard_id GROUP BY analyst.department;

-- en: For each department, the number of views of the dashboards it owns.
-- zh: 各部门名下看板的浏览次数分别是多少？
SELECT analyst.department, count(*) FROM analyst JOIN dashboard ON analyst.analyst_id = dashboard.owner_id JOIN page_view ON dashboard.dashboard_id = page_view.dashboard_id GROUP BY analyst.department;

-- en: At what times did Irina Sokol view dashboards?
-- zh: Irina Sokol在哪些时间浏览过看板？
SELECT page_view.viewed_at FROM page_view JOIN analyst ON page_view.viewer_id = analyst.analyst_id WHERE analyst.analyst_name = 'Irina Sokol';

-- en: Dashboards nobody has ever opened.
-- zh: 从来没人打开过的看板有哪些？
SELECT title FROM dashboard WHERE dashboard_id NOT IN (SELECT dashboard_id FROM page_view);

-- en: Analysts who don't own a dashboard.
-- zh: 名下没有看板的分析师有谁？
SELECT analyst_name FROM analyst WHERE analyst_id NOT IN (SELECT owner_id FROM dashboard);

-- en: Dashboards with both a Map and a Table on them.
-- zh: 哪些看板既有Map图表又有Table图表？
SELECT dashboard.title FROM dashboard JOIN chart ON dashboard.dashboard_id = chart.dashboard_id WHERE chart.type = 'Map' INTERSECT SELECT dashboard.title FROM dashboard JOIN chart ON dashboard.dashboard_id = chart.dashboard_id WHERE chart.type = 'Table';

-- en: Show title and folder of dashboards that update every 5 to 30 minutes.
-- zh: 刷新间隔在5到30分钟之间的看板，显示标题和文件夹。
SELECT title, folder FROM dashboard WHERE refresh_minutes BETWEEN 5 AND 30;

-- en: Average query time of the charts on the board Inventory Now.
-- zh: Inventory Now看板上图表的平均查询耗时是多少？
SELECT avg(chart.query_seconds) FROM chart JOIN dashboard ON chart.dashboard_id = dashboard.dashboard_id WHERE dashboard.title = 'Inventory Now';
