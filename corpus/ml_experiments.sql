-- A machine-learning lab: researchers, data sets, networks, training runs and their measured scores.
CREATE TABLE Researchers (
  Researcher_ID INT,
  Name VARCHAR(60),
  Lab VARCHAR(40),
  Title VARCHAR(30),
  Start_Year INT,
  PRIMARY KEY (Researcher_ID)
);
CREATE TABLE Datasets (
  Dataset_ID INT,
  Name VARCHAR(60),
  Modality VARCHAR(20),
  Example_Count INT,
  Licence VARCHAR(20),
  Published_Year INT,
  PRIMARY KEY (Dataset_ID)
);
CREATE TABLE Networks (
  Network_ID INT,
  Name VARCHAR(60),
  Family VARCHAR(30),
  Parameters_M DOUBLE,
  Layers INT,
  Parent_ID INT,
  PRIMARY KEY (Network_ID),
  FOREIGN KEY (Parent_ID) REFERENCES Networks (Network_ID)
);
CREATE TABLE Training_Runs (
  Run_ID INT,
  Network_ID INT,
  Dataset_ID INT,
  Researcher_ID INT,
  Started_On DATE,
  Epochs INT,
  Learning_Rate DOUBLE,
  Gpu_Hours DOUBLE,
  Status VARCHAR(20),
  PRIMARY KEY (Run_ID),
  FOREIGN KEY (Network_ID) REFERENCES Networks (Network_ID),
  FOREIGN KEY (Dataset_ID) REFERENCES Datasets (Dataset_ID),
  FOREIGN KEY (Researcher_ID) REFERENCES Researchers (Researcher_ID)
);
CREATE TABLE Scores (
  Score_ID INT,
  Run_ID INT,
  Metric VARCHAR(20),
  Split VARCHAR(10),
  Score_Value DOUBLE,
  PRIMARY KEY (Score_ID),
  FOREIGN KEY (Run_ID) REFERENCES Training_Runs (Run_ID)
);

-- en: Count the number of training runs.
-- zh: 统计训练运行的数量。
SELECT count(*) FROM Training_Runs;

-- en: What are the names and titles of all researchers?
-- zh: 所有研究员的姓名和职称是什么？
SELECT Name, Title FROM Researchers;

-- en: Find the average number of layers of networks in the Transformer family.
-- zh: 求Transformer系列网络的平均层数。
SELECT avg(Layers) FROM Networks WHERE Family = 'Transformer';

-- en: Which dataset has the fewest examples?
-- zh: 哪个数据集的样本最少？
SELECT Name FROM Datasets ORDER BY Example_Count LIMIT 1;

-- en: How many runs has each researcher started? List the names as well.
-- zh: 每位研究员启动了多少次运行？请一并列出姓名。
SELECT Researchers.Name, count(*) FROM Researchers JOIN Training_Runs ON Researchers.Researcher_ID = Training_Runs.Researcher_ID GROUP BY Researchers.Researcher_ID, Researchers.Name;

-- en: Show each modality and the number of datasets of that modality.
-- zh: 给出每种模态及其数据集数量。
SELECT Modality, count(*) FROM Datasets GROUP BY Modality;

-- en: List the names of networks in descending order of parameters.
-- zh: 按参数量从高到低列出网络名称。
SELECT Name FROM Networks ORDER BY Parameters_M DESC;

-- en: Which networks were trained on BirdCalls? Give different names.
-- zh: 哪些网络在BirdCalls上训练过？给出不同的名称。
SELECT DISTINCT Networks.Name FROM Networks JOIN Training_Runs ON Networks.Network_ID = Training_Runs.Network_ID JOIN Datasets ON Training_Runs.Dataset_ID = Datasets.Dataset_ID WHERE Datasets.Name = 'BirdCalls';

-- en: How many GPU hours did Mei Tanaka use up?
-- zh: Mei Tanaka共用了多少GPU小时？
SELECT sum(Training_Runs.Gpu_Hours) FROM Training_Runs JOIN Researchers ON Training_Runs.Researcher_ID = Researchers.Researcher_ID WHERE Researchers.Name = 'Mei Tanaka';

-- en: Which network reached the highest f1 on the test split?
-- zh: 哪个网络在test划分上取得了最高的f1？
SELECT Networks.Name FROM Networks JOIN Training_Runs ON Networks.Network_ID = Training_Runs.Network_ID JOIN Scores ON Training_Runs.Run_ID = Scores.Run_ID WHERE Scores.Metric = 'f1' AND Scores.Split = 'test' ORDER BY Scores.Score_Value DESC LIMIT 1;

-- en: Networks that have never been trained, please.
-- zh: 请列出从未训练过的网络。
SELECT Name FROM Networks WHERE Network_ID NOT IN (SELECT Network_ID FROM Training_Runs);

-- en: From which network does TinyOwl derive? Its parent's name, please.
-- zh: TinyOwl派生自哪个网络？请给出父网络名称。
SELECT p.Name FROM Networks n JOIN Networks p ON n.Parent_ID = p.Network_ID WHERE n.Name = 'TinyOwl';

-- en: Run ids that Crashed or were Killed before epoch 5, i.e. with fewer than 5 epochs.
-- zh: Crashed或Killed且训练轮数少于5的运行编号。
SELECT Run_ID FROM Training_Runs WHERE (Status = 'Crashed' OR Status = 'Killed') AND Epochs < 5;

-- en: What learning rate is used most frequently?
-- zh: 最常用的学习率是多少？
SELECT Learning_Rate FROM Training_Runs GROUP BY Learning_Rate ORDER BY count(*) DESC LIMIT 1;

-- en: For each network, the average accuracy over its runs (the metric is accuracy), with its name.
-- zh: 每个网络各次运行的平均accuracy（指标为accuracy）是多少？附上名称。
SELECT Networks.Name, avg(Scores.Score_Value) FROM Networks JOIN Training_Runs ON Networks.Network_ID = Training_Runs.Network_ID JOIN Scores ON Training_Runs.Run_ID = Scores.Run_ID WHERE Scores.Metric = 'accuracy' GROUP BY Networks.Network_ID, Networks.Name;

-- en: Datasets with more examples than the average Image dataset: name and size.
-- zh: 样本数超过Image数据集平均样本数的数据集，给出名称和样本数。
SELECT Name, Example_Count FROM Datasets WHERE Example_Count > (SELECT avg(Example_Count) FROM Datasets WHERE Modality = 'Image');

-- en: Which labs have at least 2 Postdoc researchers?
-- zh: 哪些实验室至少有2名Postdoc研究员？
SELECT Lab FROM Researchers WHERE Title = 'Postdoc' GROUP BY Lab HAVING count(*) >= 2;

-- en: Which datasets have been used by the labs Polaris and Juniper alike?
-- zh: Polaris和Juniper两个实验室都用过的数据集有哪些？
SELECT Datasets.Name FROM Datasets JOIN Training_Runs ON Datasets.Dataset_ID = Training_Runs.Dataset_ID JOIN Researchers ON Training_Runs.Researcher_ID = Researchers.Researcher_ID WHERE Researchers.Lab = 'Polaris' INTERSECT SELECT Datasets.Name FROM Datasets JOIN Training_Runs ON Datasets.Dataset_ID = Training_Runs.Dataset_ID JOIN Researchers ON Training_Runs.Researcher_ID = Researchers.Researcher_ID WHERE Researchers.Lab = 'Juniper';

-- en: What are the maximum and the average GPU hours of Finished runs?
-- zh: Finished运行的最大和平均GPU小时数是多少？
SELECT max(Gpu_Hours), avg(Gpu_Hours) FROM Training_Runs WHERE Status = 'Finished';

-- en: Who has done more than 40 runs on Audio data? Just the names.
-- zh: 谁在Audio数据上做过超过40次运行？只要姓名。
SELECT Researchers.Name FROM Researchers JOIN Training_Runs ON Researchers.Researcher_ID = Training_Runs.Researcher_ID JOIN Datasets ON Training_Runs.Dataset_ID = Datasets.Dataset_ID WHERE Datasets.Modality = 'Audio' GROUP BY Researchers.Researcher_ID, Researchers.Name HAVING count(*) > 40;

-- en: Researchers who joined in or before 2015 but have no run of their own?
-- zh: 2015年及以前入职但没有自己运行记录的研究员？
SELECT Name FROM Researchers WHERE Start_Year <= 2015 AND Researcher_ID NOT IN (SELECT Researcher_ID FROM Training_Runs);

-- en: On which dataset was the longest training in epochs done, and by whom? Dataset name, then researcher name.
-- zh: 轮数最多的训练是在哪个数据集上、由谁完成的？先给数据集名，再给研究员姓名。
SELECT Datasets.Name, Researchers.Name FROM Training_Runs JOIN Datasets ON Training_Runs.Dataset_ID = Datasets.Dataset_ID JOIN Researchers ON Training_Runs.Researcher_ID = Researchers.Researcher_ID ORDER BY Training_Runs.Epochs DESC LIMIT 1;
