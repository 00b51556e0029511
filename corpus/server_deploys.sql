-- Servers of a software firm, the services running on them and the deployments of their builds.
CREATE TABLE datacentre (
  dc_id INT, dc_code VARCHAR(10), city VARCHAR(40), provider VARCHAR(40), opened_year INT,
  PRIMARY KEY (dc_id)
);
CREATE TABLE server (
  srv_id INT, hostname VARCHAR(60), dc_id INT, os VARCHAR(30), cpu_cores INT, ram_gb INT, status VARCHAR(15),
  PRIMARY KEY (srv_id),
  FOREIGN KEY (dc_id) REFERENCES datacentre (dc_id)
);
CREATE TABLE team (
  team_id INT, team_name VARCHAR(40), lead_name VARCHAR(60), city VARCHAR(40),
  PRIMARY KEY (team_id)
);
CREATE TABLE service (
  svc_id INT, svc_name VARCHAR(60), team_id INT, prog_lang VARCHAR(20), tier INT, depends_on INT,
  PRIMARY KEY (svc_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id),
  FOREIGN KEY (depends_on) REFERENCES service (svc_id)
);
CREATE TABLE build (
  build_id INT, svc_id INT, version VARCHAR(20), built_on DATE, size_mb DOUBLE, test_coverage DOUBLE,
  PRIMARY KEY (build_id),
  FOREIGN KEY (svc_id) REFERENCES service (svc_id)
);
CREATE TABLE deployment (
  dep_id INT, build_id INT, srv_id INT, deployed_at DATETIME, deployed_by VARCHAR(60), outcome VARCHAR(15), duration_s INT,
  PRIMARY KEY (dep_id),
  FOREIGN KEY (build_id) REFERENCES build (build_id),
  FOREIGN KEY (srv_id) REFERENCES server (srv_id)
);

-- en: Which hosts run Debian 12?
-- zh: 哪些主机运行Debian 12？
SELECT hostname FROM server WHERE os = 'Debian 12';

-- en: How many deployments ended in Rollback?
-- zh: 结果为Rollback的部署有多少次？
SELECT count(*) FROM deployment WHERE outcome = 'Rollback';

-- en: Which services belong to the Payments team?
-- zh: Payments团队负责哪些服务？
SELECT service.svc_name FROM service JOIN team ON service.team_id = team.team_id WHERE team.team_name = 'Payments';

-- en: On which servers has the service ledger-api been deployed? Show hostnames.
-- zh: 服务ledger-api曾部署到哪些服务器上？列出主机名。
SELECT server.hostname FROM server JOIN deployment ON server.srv_id = deployment.srv_id JOIN build ON deployment.build_id = build.build_id JOIN service ON build.svc_id = service.svc_id WHERE service.svc_name = 'ledger-api';

-- en: List each service and the service that it depends on.
-- zh: 列出每个服务及其所依赖的服务名称。
SELECT T1.svc_name, T2.svc_name FROM service AS T1 JOIN service AS T2 ON T1.depends_on = T2.svc_id;

-- en: What is the total memory of the servers marked Retired?
-- zh: 状态为Retired的服务器内存总量是多少？
SELECT sum(ram_gb) FROM server WHERE status = 'Retired';

-- en: How many services are written in each programming language?
-- zh: 每种编程语言各有多少个服务？
SELECT prog_lang, count(*) FROM service GROUP BY prog_lang;

-- en: Which operating systems are on more than 10 servers?
-- zh: 哪些操作系统装在10台以上的服务器上？
SELECT os FROM server GROUP BY os HAVING count(*) > 10;

-- en: What version had the biggest build?
-- zh: 体积最大的构建是哪个版本？
SELECT version FROM build ORDER BY size_mb DESC LIMIT 1;

-- en: Who did the slowest deployment, and how many seconds did it take?
-- zh: 耗时最长的那次部署是谁做的？用了多少秒？
SELECT deployed_by, duration_s FROM deployment ORDER BY duration_s DESC LIMIT 1;

-- en: For each data centre, show the city and the number of its servers.
-- zh: 列出每个数据中心所在城市及其服务器数量。
SELECT datacentre.city, count(*) FROM datacentre JOIN server ON datacentre.dc_id = server.dc_id GROUP BY datacentre.dc_id, datacentre.city;

-- en: Which servers have never received a deployment?
-- zh: 哪些服务器从未接收过部署？
SELECT hostname FROM server WHERE srv_id NOT IN (SELECT srv_id FROM deployment);

-- en: Which team has made the most builds?
-- zh: 构建次数最多的是哪个团队？
SELECT team.team_name FROM team JOIN service ON team.team_id = service.team_id JOIN build ON service.svc_id = build.svc_id GROUP BY team.team_id, team.team_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who leads the team that owns a service written in Rust?
-- zh: 拥有Rust编写的服务的团队由谁领导？
SELECT team.lead_name FROM team JOIN service ON team.team_id = service.team_id WHERE service.prog_lang = 'Rust';

-- en: In which cities is there both a data centre and a team?
-- zh: 哪些城市既有数据中心又有团队？
SELECT city FROM datacentre INTERSECT SELECT city FROM team;

-- en: Which versions of ledger-api failed when deployed (outcome Failed)?
-- zh: ledger-api的哪些版本在部署时结果为Failed？
SELECT build.version FROM build JOIN service ON build.svc_id = service.svc_id JOIN deployment ON build.build_id = deployment.build_id WHERE service.svc_name = 'ledger-api' AND deployment.outcome = 'Failed';

-- en: Which hosts have the largest memory of all? There may be several.
-- zh: 内存最大的主机有哪些（可能不止一台）？
SELECT hostname FROM server WHERE ram_gb = (SELECT max(ram_gb) FROM server);

-- en: How many different people deployed to machines in Frankfurt?
-- zh: 有多少位不同的人员向Frankfurt的机器做过部署？
SELECT count(DISTINCT deployment.deployed_by) FROM deployment JOIN server ON deployment.srv_id = server.srv_id JOIN datacentre ON server.dc_id = datacentre.dc_id WHERE datacentre.city = 'Frankfurt';

-- en: Average test coverage of the builds made for tier 1 services?
-- zh: 一级（tier为1）服务的构建平均测试覆盖率是多少？
SELECT avg(build.test_coverage) FROM build JOIN service ON build.svc_id = service.svc_id WHERE service.tier = 1;

-- en: Give me codes of the data centres that were opened between 2012 and 2016 or are run by Stackhaus.
-- zh: 给出2012年至2016年间启用的、或由Stackhaus运营的数据中心代码。
SELECT dc_code FROM datacentre WHERE opened_year BETWEEN 2012 AND 2016 OR provider = 'Stackhaus';

-- en: Which services have never had a build over 500 MB?
-- zh: 哪些服务从未有过超过500 MB的构建？
SELECT svc_name FROM service WHERE svc_id NOT IN (SELECT svc_id FROM build WHERE size_mb > 500);

-- en: Names of services written in Go that aren't owned by the team Platform.
-- zh: 用Go编写、但不归Platform团队所有的服务有哪些？
SELECT svc_name FROM service WHERE prog_lang = 'Go' EXCEPT SELECT service.svc_name FROM service JOIN team ON service.team_id = team.team_id WHERE team.team_name = 'Platform';
