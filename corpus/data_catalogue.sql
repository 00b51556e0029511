-- A data catalogue: source systems, datasets, stewards, quality checks and the lineage between datasets.
CREATE TABLE Steward (
  StewardId INT,
  Name VARCHAR(50),
  Domain VARCHAR(30),
  Email VARCHAR(80),
  PRIMARY KEY (StewardId)
);
CREATE TABLE SourceSystem (
  SystemCode VARCHAR(8),
  Name VARCHAR(50),
  Vendor VARCHAR(40),
  InCloud VARCHAR(3),
  PRIMARY KEY (SystemCode)
);
CREATE TABLE Dataset (
  DatasetId INT,
  Name VARCHAR(60),
  SystemCode VARCHAR(8),
  StewardId INT,
  RowTotal BIGINT,
  SizeGb DOUBLE,
  Sensitivity VARCHAR(15),
  RegisteredOn DATE,
  PRIMARY KEY (DatasetId),
  FOREIGN KEY (SystemCode) REFERENCES SourceSystem (SystemCode),
  FOREIGN KEY (StewardId) REFERENCES Steward (StewardId)
);
CREATE TABLE QualityCheck (
  CheckId INT,
  DatasetId INT,
  Rule VARCHAR(60),
  CheckedOn DATE,
  Score DOUBLE,
  Passed VARCHAR(1),
  PRIMARY KEY (CheckId),
  FOREIGN KEY (DatasetId) REFERENCES Dataset (DatasetId)
);
CREATE TABLE Lineage (
  UpstreamId INT,
  DownstreamId INT,
  JobName VARCHAR(60),
  PRIMARY KEY (UpstreamId, DownstreamId),
  FOREIGN KEY (UpstreamId) REFERENCES Dataset (DatasetId),
  FOREIGN KEY (DownstreamId) REFERENCES Dataset (DatasetId)
);

-- en: Which datasets are classed as Restricted?
-- zh: 敏感级别为Restricted的数据集有哪些？
SELECT Name FROM Dataset WHERE Sensitivity = 'Restricted';

-- en: What is the e-mail address of the steward Carla Nunes?
-- zh: 数据管家Carla Nunes的邮箱是什么？
SELECT Email FROM Steward WHERE Name = 'Carla Nunes';

-- en: Number of source systems hosted in the cloud (Yes).
-- zh: 部署在云上（Yes）的源系统有几个？
SELECT count(*) FROM SourceSystem WHERE InCloud = 'Yes';

-- en: Name the ten largest datasets by size on disk.
-- zh: 按占用空间列出最大的十个数据集。
SELECT Name FROM Dataset ORDER BY SizeGb DESC LIMIT 10;

-- en: How many gigabytes does each sensitivity class take up?
-- zh: 每个敏感级别的数据集共占用多少GB？
SELECT Sensitivity, sum(SizeGb) FROM Dataset GROUP BY Sensitivity;

-- en: Vendors who supply more than 1 system.
-- zh: 提供超过1个系统的厂商有哪些？
SELECT Vendor FROM SourceSystem GROUP BY Vendor HAVING count(*) > 1;

-- en: Which rule is checked the most often?
-- zh: 执行次数最多的质量规则是哪条？
SELECT Rule FROM QualityCheck GROUP BY Rule ORDER BY count(*) DESC LIMIT 1;

-- en: Lowest and highest score given on 2024-05-20.
-- zh: 2024-05-20的最低分和最高分是多少？
SELECT min(Score), max(Score) FROM QualityCheck WHERE CheckedOn = '2024-05-20';

-- en: Datasets whose names start with dim_.
-- zh: 名称以dim_开头的数据集。
SELECT Name FROM Dataset WHERE Name LIKE 'dim_%';

-- en: Who looks after the dataset fact_orders?
-- zh: fact_orders数据集由谁管理？
SELECT Steward.Name FROM Steward JOIN Dataset ON Steward.StewardId = Dataset.StewardId WHERE Dataset.Name = 'fact_orders';

-- en: List dataset names along with the names of the systems they come from.
-- zh: 列出数据集名称及其来源系统的名称。
SELECT Dataset.Name, SourceSystem.Name FROM Dataset JOIN SourceSystem ON Dataset.SystemCode = SourceSystem.SystemCode;

-- en: How many datasets does each steward look after?
-- zh: 每位数据管家管理多少个数据集？
SELECT Steward.Name, count(*) FROM Steward JOIN Dataset ON Steward.StewardId = Dataset.StewardId GROUP BY Steward.StewardId, Steward.Name;

-- en: Which steward looks after the most datasets?
-- zh: 管理数据集最多的数据管家是谁？
SELECT Steward.Name FROM Steward JOIN Dataset ON Steward.StewardId = Dataset.StewardId GROUP BY Steward.StewardId, Steward.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many checks failed (F) on datasets from the system Meridian CRM?
-- zh: 来自Meridian CRM系统的数据集有多少次检查未通过（F）？
SELECT count(*) FROM QualityCheck JOIN Dataset ON QualityCheck.DatasetId = Dataset.DatasetId JOIN SourceSystem ON Dataset.SystemCode = SourceSystem.SystemCode WHERE QualityCheck.Passed = 'F' AND SourceSystem.Name = 'Meridian CRM';

-- en: Average quality score of datasets in each domain.
-- zh: 各业务域数据集的平均质量得分是多少？
SELECT Steward.Domain, avg(QualityCheck.Score) FROM Steward JOIN Dataset ON Steward.StewardId = Dataset.StewardId JOIN QualityCheck ON Dataset.DatasetId = QualityCheck.DatasetId GROUP BY Steward.Domain;

-- en: Which datasets feed directly into mart_revenue?
-- zh: mart_revenue的直接上游数据集有哪些？
SELECT up.Name FROM Lineage JOIN Dataset AS up ON Lineage.UpstreamId = up.DatasetId JOIN Dataset AS down ON Lineage.DownstreamId = down.DatasetId WHERE down.Name = 'mart_revenue';

-- en: Which datasets are directly fed by mart_revenue?
-- zh: mart_revenue的直接下游数据集有哪些？
SELECT down.Name FROM Lineage JOIN Dataset AS up ON Lineage.UpstreamId = up.DatasetId JOIN Dataset AS down ON Lineage.DownstreamId = down.DatasetId WHERE up.Name = 'mart_revenue';

-- en: Which stewards handle data from Oracle systems? Each one once.
-- zh: 哪些数据管家负责厂商Oracle的系统的数据？每人只列一次。
SELECT DISTINCT Steward.Name FROM Steward JOIN Dataset ON Steward.StewardId = Dataset.StewardId JOIN SourceSystem ON Dataset.SystemCode = SourceSystem.SystemCode WHERE SourceSystem.Vendor = 'Oracle';

-- en: Datasets that have never been checked for quality.
-- zh: 从未做过质量检查的数据集。
SELECT Name FROM Dataset WHERE DatasetId NOT IN (SELECT DatasetId FROM QualityCheck);

-- en: Systems without any dataset: give their names.
-- zh: 没有任何数据集的系统名称。
SELECT Name FROM SourceSystem WHERE SystemCode NOT IN (SELECT SystemCode FROM Dataset);

-- en: Which datasets have more rows than the average dataset?
-- zh: 行数高于平均值的数据集有哪些？
SELECT Name FROM Dataset WHERE RowTotal > (SELECT avg(RowTotal) FROM Dataset);

-- en: Datasets with more than 3 downstream datasets.
-- zh: 下游数据集超过3个的数据集有哪些？
SELECT Dataset.Name FROM Dataset JOIN Lineage ON Dataset.DatasetId = Lineage.UpstreamId GROUP BY Dataset.DatasetId, Dataset.Name HAVING count(*) > 3;
