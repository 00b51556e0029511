-- A biobank: donors, freezers, the samples stored and the projects that draw on them.
CREATE TABLE Donor (
  DonorId INT,
  Code VARCHAR(12),
  Sex VARCHAR(1),
  BirthYear INT,
  BloodGroup VARCHAR(3),
  Smoker VARCHAR(1),
  PRIMARY KEY (DonorId)
);
CREATE TABLE Freezer (
  FreezerId INT,
  Name VARCHAR(30),
  Room VARCHAR(10),
  Temperature DOUBLE,
  Capacity INT,
  PRIMARY KEY (FreezerId)
);
CREATE TABLE Sample (
  SampleId INT,
  DonorId INT,
  FreezerId INT,
  Material VARCHAR(20),
  VolumeMl DOUBLE,
  CollectedOn DATE,
  PRIMARY KEY (SampleId),
  FOREIGN KEY (DonorId) REFERENCES Donor (DonorId),
  FOREIGN KEY (FreezerId) REFERENCES Freezer (FreezerId)
);
CREATE TABLE Project (
  ProjectId INT,
  Title VARCHAR(100),
  Leader VARCHAR(50),
  Sponsor VARCHAR(50),
  StartYear INT,
  PRIMARY KEY (ProjectId)
);
CREATE TABLE SampleUse (
  SampleId INT,
  ProjectId INT,
  UsedMl DOUBLE,
  PRIMARY KEY (SampleId, ProjectId),
  FOREIGN KEY (SampleId) REFERENCES Sample (SampleId),
  FOREIGN KEY (ProjectId) REFERENCES Project (ProjectId)
);

-- en: How many donors smoke (T)?
-- zh: 有多少捐献者吸烟（T）？
SELECT count(*) FROM Donor WHERE Smoker = 'T';

-- en: Which freezers are kept colder than -70 degrees?
-- zh: 哪些冰柜的温度低于-70度？
SELECT Name FROM Freezer WHERE Temperature < -70;

-- en: Give the name and room of the biggest freezer.
-- zh: 给出容量最大的冰柜的名称和所在房间。
SELECT Name, Room FROM Freezer ORDER BY Capacity DESC LIMIT 1;

-- en: How many samples are there of each kind of material?
-- zh: 每种材料各有多少份样本？
SELECT Material, count(*) FROM Sample GROUP BY Material;

-- en: What is the total volume of plasma stored?
-- zh: 库存的plasma总体积是多少？
SELECT sum(VolumeMl) FROM Sample WHERE Material = 'plasma';

-- en: What is the average volume of plasma stored?
-- zh: 库存的plasma平均体积是多少？
SELECT avg(VolumeMl) FROM Sample WHERE Material = 'plasma';

-- en: Which blood groups are shared by more than 100 donors?
-- zh: 哪些血型的捐献者超过100人？
SELECT BloodGroup FROM Donor GROUP BY BloodGroup HAVING count(*) > 100;

-- en: Titles of the projects paid for by the Halden Trust that began after 2018.
-- zh: 由Halden Trust资助且2018年之后启动的项目名称。
SELECT Title FROM Project WHERE Sponsor = 'Halden Trust' AND StartYear > 2018;

-- en: Show the ids of samples lying in the freezer Polaris.
-- zh: 列出存放在Polaris冰柜中的样本编号。
SELECT Sample.SampleId FROM Sample JOIN Freezer ON Sample.FreezerId = Freezer.FreezerId WHERE Freezer.Name = 'Polaris';

-- en: How many samples does each freezer hold? Give its name.
-- zh: 每台冰柜各存了多少份样本？请给出冰柜名称。
SELECT Freezer.Name, count(*) FROM Freezer JOIN Sample ON Freezer.FreezerId = Sample.FreezerId GROUP BY Freezer.FreezerId, Freezer.Name;

-- en: Which freezers are empty?
-- zh: 哪些冰柜是空的？
SELECT Name FROM Freezer WHERE FreezerId NOT IN (SELECT FreezerId FROM Sample);

-- en: Code of the donor who gave the most samples.
-- zh: 提供样本最多的捐献者的代码是什么？
SELECT Donor.Code FROM Donor JOIN Sample ON Donor.DonorId = Sample.DonorId GROUP BY Donor.DonorId, Donor.Code ORDER BY count(*) DESC LIMIT 1;

-- en: What materials did women (F) born after 1990 donate? List each once.
-- zh: 1990年之后出生的女性（F）捐献过哪些材料？每种只列一次。
SELECT DISTINCT Sample.Material FROM Sample JOIN Donor ON Sample.DonorId = Donor.DonorId WHERE Donor.Sex = 'F' AND Donor.BirthYear > 1990;

-- en: Which projects used serum?
-- zh: 哪些项目用过serum样本？
SELECT Project.Title FROM Project JOIN SampleUse ON Project.ProjectId = SampleUse.ProjectId JOIN Sample ON SampleUse.SampleId = Sample.SampleId WHERE Sample.Material = 'serum';

-- en: Which projects used both serum and saliva?
-- zh: 哪些项目既用过serum又用过saliva？
SELECT Project.Title FROM Project JOIN SampleUse ON Project.ProjectId = SampleUse.ProjectId JOIN Sample ON SampleUse.SampleId = Sample.SampleId WHERE Sample.Material = 'serum' INTERSECT SELECT Project.Title FROM Project JOIN SampleUse ON Project.ProjectId = SampleUse.ProjectId JOIN Sample ON SampleUse.SampleId = Sample.SampleId WHERE Sample.Material = 'saliva';

-- en: How many millilitres has each project consumed?
-- zh: 每个项目消耗了多少毫升样本？
SELECT Project.Title, sum(SampleUse.UsedMl) FROM Project JOIN SampleUse ON Project.ProjectId = SampleUse.ProjectId GROUP BY Project.ProjectId, Project.Title;

-- en: Who leads the project that used sample 4410?
-- zh: 使用了4410号样本的项目由谁负责？
SELECT Project.Leader FROM Project JOIN SampleUse ON Project.ProjectId = SampleUse.ProjectId WHERE SampleUse.SampleId = 4410;

-- en: Codes of donors whose samples went to the project Liver Atlas.
-- zh: 样本被Liver Atlas项目使用的捐献者代码。
SELECT Donor.Code FROM Donor JOIN Sample ON Donor.DonorId = Sample.DonorId JOIN SampleUse ON Sample.SampleId = SampleUse.SampleId JOIN Project ON SampleUse.ProjectId = Project.ProjectId WHERE Project.Title = 'Liver Atlas';

-- en: Ids of samples that no project has touched.
-- zh: 没有任何项目使用过的样本编号。
SELECT SampleId FROM Sample WHERE SampleId NOT IN (SELECT SampleId FROM SampleUse);

-- en: Birth years and blood groups of male donors (M), youngest first.
-- zh: 男性捐献者（M）的出生年份和血型，从年轻到年长排列。
SELECT BirthYear, BloodGroup FROM Donor WHERE Sex = 'M' ORDER BY BirthYear DESC;

-- en: In which rooms is tissue from smokers (T) kept?
-- zh: 吸烟者（T）的tissue存放在哪些房间？
SELECT Freezer.Room FROM Freezer JOIN Sample ON Freezer.FreezerId = Sample.FreezerId JOIN Donor ON Sample.DonorId = Donor.DonorId WHERE Sample.Material = 'tissue' AND Donor.Smoker = 'T';

-- en: How many different projects used a sample?
-- zh: 有多少个不同的项目使用过样本？
SELECT count(DISTINCT ProjectId) FROM SampleUse;
