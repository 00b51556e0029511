-- Data pipelines of a company: teams, datasets, pipelines, inputs and outputs, runs and alerts.
CREATE TABLE data_team (
  team_id INT,
  team_name VARCHAR(40),
  lead_name VARCHAR(60),
  headcount INT,
  PRIMARY KEY (team_id)
);
CREATE TABLE dataset (
  dataset_id INT,
  dataset_name VARCHAR(60),
  team_id INT,
  format VARCHAR(20),
  size_gb DOUBLE,
  created_on DATE,
  sensitivity VARCHAR(20),
  PRIMARY KEY (dataset_id),
  FOREIGN KEY (team_id) REFERENCES data_team (team_id)
);
CREATE TABLE pipeline (
  pipeline_id INT,
  pipeline_name VARCHAR(60),
  team_id INT,
  schedule VARCHAR(20),
  created_on DATE,
  priority INT,
  PRIMARY KEY (pipeline_id),
  FOREIGN KEY (team_id) REFERENCES data_team (team_id)
);
CREATE TABLE pipeline_input (
  pipeline_id INT,
  dataset_id INT,
  PRIMARY KEY (pipeline_id, dataset_id),
  FOREIGN KEY (pipeline_id) REFERENCES pipeline (pipeline_id),
  FOREIGN KEY (dataset_id) REFERENCES dataset (dataset_id)
);
CREATE TABLE pipeline_run (
  run_id INT,
  pipeline_id INT,
  started_at DATETIME,
  duration_sec INT,
  rows_written INT,
  status VARCHAR(20),
  PRIMARY KEY (run_id),
  FOREIGN KEY (pipeline_id) REFERENCES pipeline (pipeline_id)
);
CREATE TABLE alert (
  alert_id INT,
  run_id INT,
  severity VARCHAR(20),
  message VARCHAR(200),
  acknowledged_by VARCHAR(60),
  PRIMARY KEY (alert_id),
  FOREIGN KEY (run_id) REFERENCES pipeline_run (run_id)
);

-- en: How many pipelines are there?
-- zh: 有多少条数据管道？
SELECT count(*) FROM pipeline;

-- en: List the names and leads of all teams.
-- zh: 列出所有团队的名称和负责人。
SELECT team_name, lead_name FROM data_team;

-- en: What is the average size of all datasets in Parquet?
-- zh: 所有Parquet格式数据集的平均大小是多少？
SELECT avg(size_gb) FROM dataset WHERE format = 'Parquet';

-- en: Which dataset is the largest?
-- zh: 哪个数据集最大？
SELECT dataset_name FROM dataset ORDER BY size_gb DESC LIMIT 1;

-- en: Show the name and the number of runs for each pipeline.
-- zh: 给出每条管道的名称及运行次数。
SELECT pipeline.pipeline_name, count(*) FROM pipeline JOIN pipeline_run ON pipeline.pipeline_id = pipeline_run.pipeline_id GROUP BY pipeline.pipeline_id, pipeline.pipeline_name;

-- en: How many pipelines are there for each schedule?
-- zh: 每种调度周期各有多少条管道？
SELECT schedule, count(*) FROM pipeline GROUP BY schedule;

-- en: Who leads the team that owns the dataset clickstream_raw?
-- zh: 拥有数据集clickstream_raw的团队由谁负责？
SELECT data_team.lead_name FROM data_team JOIN dataset ON data_team.team_id = dataset.team_id WHERE dataset.dataset_name = 'clickstream_raw';

-- en: What datasets does nightly_ledger read?
-- zh: nightly_ledger读取哪些数据集？
SELECT dataset.dataset_name FROM dataset JOIN pipeline_input ON dataset.dataset_id = pipeline_input.dataset_id JOIN pipeline ON pipeline_input.pipeline_id = pipeline.pipeline_id WHERE pipeline.pipeline_name = 'nightly_ledger';

-- en: Datasets no pipeline takes as input?
-- zh: 没有被任何管道作为输入的数据集？
SELECT dataset_name FROM dataset WHERE dataset_id NOT IN (SELECT dataset_id FROM pipeline_input);

-- en: When did nightly_ledger last fail, i.e. have a run with the status Failed?
-- zh: nightly_ledger最近一次运行状态为Failed是什么时候？
SELECT pipeline_run.started_at FROM pipeline_run JOIN pipeline ON pipeline_run.pipeline_id = pipeline.pipeline_id WHERE pipeline.pipeline_name = 'nightly_ledger' AND pipeline_run.status = 'Failed' ORDER BY pipeline_run.started_at DESC LIMIT 1;

-- en: How many Secret datasets were created after '2022-01-01'?
-- zh: '2022-01-01'之后创建的Secret数据集有多少个？
SELECT count(*) FROM dataset WHERE sensitivity = 'Secret' AND created_on > '2022-01-01';

-- en: Which team's pipelines have raised the most alerts?
-- zh: 哪个团队的管道触发的告警最多？
SELECT data_team.team_name FROM data_team JOIN pipeline ON data_team.team_id = pipeline.team_id JOIN pipeline_run ON pipeline.pipeline_id = pipeline_run.pipeline_id JOIN alert ON pipeline_run.run_id = alert.run_id GROUP BY data_team.team_id, data_team.team_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show messages of the alerts nobody has acknowledged.
-- zh: 列出无人确认的告警消息。
SELECT message FROM alert WHERE acknowledged_by IS NULL;

-- en: Average and longest duration of runs, by status.
-- zh: 按状态给出运行的平均时长和最长时长。
SELECT status, avg(duration_sec), max(duration_sec) FROM pipeline_run GROUP BY status;

-- en: Pipelines with at least 3 input datasets: name and number of inputs.
-- zh: 至少有3个输入数据集的管道，给出名称和输入数。
SELECT pipeline.pipeline_name, count(*) FROM pipeline JOIN pipeline_input ON pipeline.pipeline_id = pipeline_input.pipeline_id GROUP BY pipeline.pipeline_id, pipeline.pipeline_name HAVING count(*) >= 3;

-- en: Run ids that took longer than the average run.
-- zh: 运行时长高于平均值的运行编号。
SELECT run_id FROM pipeline_run WHERE duration_sec > (SELECT avg(duration_sec) FROM pipeline_run);

-- en: Which formats are used by both Finance and Growth, the teams?
-- zh: Finance团队和Growth团队都在使用的格式有哪些？
SELECT dataset.format FROM dataset JOIN data_team ON dataset.team_id = data_team.team_id WHERE data_team.team_name = 'Finance' INTERSECT SELECT dataset.format FROM dataset JOIN data_team ON dataset.team_id = data_team.team_id WHERE data_team.team_name = 'Growth';

-- en: Names of pipelines of priority 1, newest first.
-- zh: 优先级为1的管道名称，最新创建的在前。
SELECT pipeline_name FROM pipeline WHERE priority = 1 ORDER BY created_on DESC;

-- en: How many rows has each team written altogether? Give the team's name.
-- zh: 每个团队总共写入了多少行？给出团队名称。
SELECT data_team.team_name, sum(pipeline_run.rows_written) FROM data_team JOIN pipeline ON data_team.team_id = pipeline.team_id JOIN pipeline_run ON pipeline.pipeline_id = pipeline_run.pipeline_id GROUP BY data_team.team_id, data_team.team_name;

-- en: Which sensitivity level has the fewest datasets?
-- zh: 哪个敏感级别的数据集最少？
SELECT sensitivity FROM dataset GROUP BY sensitivity ORDER BY count(*) LIMIT 1;

-- en: Teams that own datasets but run no pipelines?
-- zh: 拥有数据集但没有管道的团队？
SELECT team_name FROM data_team WHERE team_id IN (SELECT team_id FROM dataset) AND team_id NOT IN (SELECT team_id FROM pipeline);

-- en: How many different pipelines use a CSV dataset?
-- zh: 有多少条不同的管道使用CSV数据集？
SELECT count(DISTINCT pipeline_input.pipeline_id) FROM pipeline_input JOIN dataset ON pipeline_input.dataset_id = dataset.dataset_id WHERE dataset.format = 'CSV';
