-- An optician's: patients, eye tests, frames, lens coatings, spectacle orders and their coatings.
CREATE TABLE Optometrist (
  OptometristNo INT,
  FullName VARCHAR(50),
  RegisteredIn INT,
  Branch VARCHAR(40),
  PRIMARY KEY (OptometristNo)
);
CREATE TABLE Patient (
  PatientNo INT,
  FullName VARCHAR(50),
  Sex VARCHAR(6),
  BirthDate DATE,
  Town VARCHAR(40),
  Insurer VARCHAR(40),
  PRIMARY KEY (PatientNo)
);
CREATE TABLE EyeTest (
  TestNo INT,
  PatientNo INT,
  OptometristNo INT,
  TestDate DATE,
  LeftSphere DOUBLE,
  RightSphere DOUBLE,
  Finding VARCHAR(40),
  Fee DECIMAL(10,2),
  PRIMARY KEY (TestNo),
  FOREIGN KEY (PatientNo) REFERENCES Patient (PatientNo),
  FOREIGN KEY (OptometristNo) REFERENCES Optometrist (OptometristNo)
);
CREATE TABLE Frame (
  FrameNo INT,
  FrameName VARCHAR(40),
  Brand VARCHAR(30),
  Material VARCHAR(20),
  Colour VARCHAR(20),
  Price DECIMAL(10,2),
  InStock INT,
  PRIMARY KEY (FrameNo)
);
CREATE TABLE Coating (
  CoatingNo INT,
  CoatingName VARCHAR(40),
  Surcharge DECIMAL(10,2),
  PRIMARY KEY (CoatingNo)
);
CREATE TABLE SpectacleOrder (
  OrderNo INT,
  TestNo INT,
  FrameNo INT,
  OrderedOn DATE,
  CollectedOn DATE,
  LensType VARCHAR(20),
  TotalPrice DECIMAL(10,2),
  PRIMARY KEY (OrderNo),
  FOREIGN KEY (TestNo) REFERENCES EyeTest (TestNo),
  FOREIGN KEY (FrameNo) REFERENCES Frame (FrameNo)
);
CREATE TABLE OrderCoating (
  OrderNo INT,
  CoatingNo INT,
  PRIMARY KEY (OrderNo, CoatingNo),
  FOREIGN KEY (OrderNo) REFERENCES SpectacleOrder (OrderNo),
  FOREIGN KEY (CoatingNo) REFERENCES Coating (CoatingNo)
);

-- en: Which frames has Cornelius Baptiste ordered?
-- zh: Cornelius Baptiste订过哪些镜框？
SELECT Frame.FrameName FROM Frame JOIN SpectacleOrder ON Frame.FrameNo = SpectacleOrder.FrameNo JOIN EyeTest ON SpectacleOrder.TestNo = EyeTest.TestNo JOIN Patient ON EyeTest.PatientNo = Patient.PatientNo WHERE Patient.FullName = 'Cornelius Baptiste';

-- en: Titanium frames cheaper than 150
-- zh: 价格低于150的Titanium镜框
SELECT FrameName FROM Frame WHERE Material = 'Titanium' AND Price < 150;

-- en: How many tests has each optometrist carried out? Give names.
-- zh: 每位验光师做过多少次验光？给出姓名。
SELECT Optometrist.FullName, count(*) FROM Optometrist JOIN EyeTest ON Optometrist.OptometristNo = EyeTest.OptometristNo GROUP BY Optometrist.OptometristNo, Optometrist.FullName;

-- en: Who examined Ursula Kett on 2023-02-28?
-- zh: 2023-02-28是谁给Ursula Kett验的光？
SELECT Optometrist.FullName FROM Optometrist JOIN EyeTest ON Optometrist.OptometristNo = EyeTest.OptometristNo JOIN Patient ON EyeTest.PatientNo = Patient.PatientNo WHERE Patient.FullName = 'Ursula Kett' AND EyeTest.TestDate = '2023-02-28';

-- en: How many patients are insured with Helvia?
-- zh: 在Helvia投保的患者有多少位？
SELECT count(*) FROM Patient WHERE Insurer = 'Helvia';

-- en: Average frame price per brand
-- zh: 各品牌镜框的平均价格
SELECT Brand, avg(Price) FROM Frame GROUP BY Brand;

-- en: Most expensive coating?
-- zh: 加价最高的镀膜是什么？
SELECT CoatingName FROM Coating ORDER BY Surcharge DESC LIMIT 1;

-- en: Names of patients who chose the Blue Light Filter; each name once
-- zh: 选过Blue Light Filter的患者姓名，每个只列一次
SELECT DISTINCT Patient.FullName FROM Patient JOIN EyeTest ON Patient.PatientNo = EyeTest.PatientNo JOIN SpectacleOrder ON EyeTest.TestNo = SpectacleOrder.TestNo JOIN OrderCoating ON SpectacleOrder.OrderNo = OrderCoating.OrderNo JOIN Coating ON OrderCoating.CoatingNo = Coating.CoatingNo WHERE Coating.CoatingName = 'Blue Light Filter';

-- en: Frames no one has ever ordered
-- zh: 从未有人订购的镜框
SELECT FrameName FROM Frame WHERE FrameNo NOT IN (SELECT FrameNo FROM SpectacleOrder);

-- en: Which brand sells best, by number of orders?
-- zh: 按订单数算，哪个品牌卖得最好？
SELECT Frame.Brand FROM Frame JOIN SpectacleOrder ON Frame.FrameNo = SpectacleOrder.FrameNo GROUP BY Frame.Brand ORDER BY count(*) DESC LIMIT 1;

-- en: Orders whose total is above the average total: order number and price
-- zh: 总价高于平均值的订单：订单号和价格
SELECT OrderNo, TotalPrice FROM SpectacleOrder WHERE TotalPrice > (SELECT avg(TotalPrice) FROM SpectacleOrder);

-- en: Findings for patients living in Ravensby
-- zh: 居住在Ravensby的患者的检查结论
SELECT EyeTest.Finding FROM EyeTest JOIN Patient ON EyeTest.PatientNo = Patient.PatientNo WHERE Patient.Town = 'Ravensby';

-- en: Which findings were recorded at least five times?
-- zh: 哪些检查结论至少出现过五次？
SELECT Finding FROM EyeTest GROUP BY Finding HAVING count(*) >= 5;

-- en: How much have Varifocal orders with a frame from Nordlys brought in?
-- zh: 使用Nordlys镜框的Varifocal订单一共收入多少？
SELECT sum(SpectacleOrder.TotalPrice) FROM SpectacleOrder JOIN Frame ON SpectacleOrder.FrameNo = Frame.FrameNo WHERE SpectacleOrder.LensType = 'Varifocal' AND Frame.Brand = 'Nordlys';

-- en: Patients found to have Glaucoma at one test and Cataract at another
-- zh: 既被查出Glaucoma又被查出Cataract的患者
SELECT Patient.FullName FROM Patient JOIN EyeTest ON Patient.PatientNo = EyeTest.PatientNo WHERE EyeTest.Finding = 'Glaucoma' INTERSECT SELECT Patient.FullName FROM Patient JOIN EyeTest ON Patient.PatientNo = EyeTest.PatientNo WHERE EyeTest.Finding = 'Cataract';

-- en: Patients with two or more eye tests and how many
-- zh: 做过两次及以上验光的患者及次数
SELECT Patient.FullName, count(*) FROM Patient JOIN EyeTest ON Patient.PatientNo = EyeTest.PatientNo GROUP BY Patient.PatientNo, Patient.FullName HAVING count(*) >= 2;

-- en: Order numbers and order dates of spectacles that haven't been collected
-- zh: 尚未取走的眼镜的订单号和下单日期
SELECT OrderNo, OrderedOn FROM SpectacleOrder WHERE CollectedOn IS NULL;

-- en: The three oldest patients with birth dates
-- zh: 年龄最大的三位患者及出生日期
SELECT FullName, BirthDate FROM Patient ORDER BY BirthDate ASC LIMIT 3;

-- en: At which branches do the optometrists whose tests led to Single Vision orders work? Distinct branches.
-- zh: 为Single Vision订单验光的验光师在哪些门店工作？门店去重。
SELECT DISTINCT Optometrist.Branch FROM Optometrist JOIN EyeTest ON Optometrist.OptometristNo = EyeTest.OptometristNo JOIN SpectacleOrder ON EyeTest.TestNo = SpectacleOrder.TestNo WHERE SpectacleOrder.LensType = 'Single Vision';

-- en: Total stock of Tortoise or Amber coloured frames
-- zh: Tortoise色或Amber色镜框的总库存
SELECT sum(InStock) FROM Frame WHERE Colour = 'Tortoise' OR Colour = 'Amber';

-- en: Which town do the most patients live in?
-- zh: 患者最多的城镇是哪个？
SELECT Town FROM Patient GROUP BY Town ORDER BY count(*) DESC LIMIT 1;

-- en: Optometrists who have never found Astigmatism
-- zh: 从未查出过Astigmatism的验光师
SELECT FullName FROM Optometrist WHERE OptometristNo NOT IN (SELECT OptometristNo FROM EyeTest WHERE Finding = 'Astigmatism');
