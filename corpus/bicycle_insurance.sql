-- Bicycle insurance: holders, insured bikes, policies and the claims made on them.
CREATE TABLE Holders (
  holder_id INT, holder_nm VARCHAR(60), birth_dt DATE, town VARCHAR(40), phone VARCHAR(20),
  PRIMARY KEY (holder_id)
);
CREATE TABLE Ref_Cover_Types (
  cover_type_code VARCHAR(6), cover_type_description VARCHAR(60), max_payout DECIMAL(10,2),
  PRIMARY KEY (cover_type_code)
);
CREATE TABLE Bikes (
  bike_id INT, frame_no VARCHAR(30), brand VARCHAR(40), bike_kind VARCHAR(20), model_year INT, bike_value DECIMAL(10,2),
  PRIMARY KEY (bike_id)
);
CREATE TABLE Policies (
  policy_id INT, policy_no VARCHAR(20), holder_id INT, cover_type_code VARCHAR(6), date_from DATE, date_to DATE, premium DECIMAL(10,2), status_cd VARCHAR(10),
  PRIMARY KEY (policy_id),
  FOREIGN KEY (holder_id) REFERENCES Holders (holder_id),
  FOREIGN KEY (cover_type_code) REFERENCES Ref_Cover_Types (cover_type_code)
);
CREATE TABLE Policy_Bikes (
  policy_id INT, bike_id INT, insured_sum DECIMAL(10,2),
  PRIMARY KEY (policy_id, bike_id),
  FOREIGN KEY (policy_id) REFERENCES Policies (policy_id),
  FOREIGN KEY (bike_id) REFERENCES Bikes (bike_id)
);
CREATE TABLE Claim_Files (
  claim_id INT, policy_id INT, bike_id INT, incident_dt DATE, incident_town VARCHAR(40), cause VARCHAR(30), claimed_amt DECIMAL(10,2), paid_amt DECIMAL(10,2), status_cd VARCHAR(10),
  PRIMARY KEY (claim_id),
  FOREIGN KEY (policy_id) REFERENCES Policies (policy_id),
  FOREIGN KEY (bike_id) REFERENCES Bikes (bike_id)
);

-- en: What bikes (frame numbers) are of the brand Velora?
-- zh: 品牌为Velora的自行车车架号有哪些？
SELECT frame_no FROM Bikes WHERE brand = 'Velora';

-- en: Whose policy is number BK-88102?
-- zh: 保单号BK-88102是谁的？
SELECT Holders.holder_nm FROM Holders JOIN Policies ON Holders.holder_id = Policies.holder_id WHERE Policies.policy_no = 'BK-88102';

-- en: Show the frame numbers covered by BK-88102.
-- zh: 列出保单BK-88102承保的车架号。
SELECT Bikes.frame_no FROM Bikes JOIN Policy_Bikes ON Bikes.bike_id = Policy_Bikes.bike_id JOIN Policies ON Policy_Bikes.policy_id = Policies.policy_id WHERE Policies.policy_no = 'BK-88102';

-- en: Which holders have insured a Cargo bike?
-- zh: 哪些投保人为Cargo类自行车投了保？
SELECT Holders.holder_nm FROM Holders JOIN Policies ON Holders.holder_id = Policies.holder_id JOIN Policy_Bikes ON Policies.policy_id = Policy_Bikes.policy_id JOIN Bikes ON Policy_Bikes.bike_id = Bikes.bike_id WHERE Bikes.bike_kind = 'Cargo';

-- en: How many claims are there for each cause?
-- zh: 各种出险原因分别有多少件理赔？
SELECT cause, count(*) FROM Claim_Files GROUP BY cause;

-- en: What is the total paid on claims for Theft?
-- zh: 因Theft理赔一共支付了多少金额？
SELECT sum(paid_amt) FROM Claim_Files WHERE cause = 'Theft';

-- en: How many policies have status Lapsed and a premium above 150?
-- zh: 状态为Lapsed且保费高于150的保单有多少份？
SELECT count(*) FROM Policies WHERE status_cd = 'Lapsed' AND premium > 150;

-- en: Which brand has the highest average bike value?
-- zh: 平均车价最高的是哪个品牌？
SELECT brand FROM Bikes GROUP BY brand ORDER BY avg(bike_value) DESC LIMIT 1;

-- en: Who is the oldest holder?
-- zh: 年龄最大的投保人是谁？
SELECT holder_nm FROM Holders ORDER BY birth_dt LIMIT 1;

-- en: Which holder has got the largest payment out of a single claim?
-- zh: 单笔理赔赔付额最高的投保人是谁？
SELECT Holders.holder_nm FROM Holders JOIN Policies ON Holders.holder_id = Policies.holder_id JOIN Claim_Files ON Policies.policy_id = Claim_Files.policy_id ORDER BY Claim_Files.paid_amt DESC LIMIT 1;

-- en: Find the policy numbers on which no claim has ever been made.
-- zh: 找出从未发生过理赔的保单号。
SELECT policy_no FROM Policies WHERE policy_id NOT IN (SELECT policy_id FROM Claim_Files);

-- en: For each type of cover, give its description and the number of policies.
-- zh: 给出每种保障类型的描述和保单数量。
SELECT Ref_Cover_Types.cover_type_description, count(*) FROM Ref_Cover_Types JOIN Policies ON Ref_Cover_Types.cover_type_code = Policies.cover_type_code GROUP BY Ref_Cover_Types.cover_type_code, Ref_Cover_Types.cover_type_description;

-- en: In which towns did a bike of brand Velora have an incident?
-- zh: Velora品牌的自行车在哪些城镇出过险？
SELECT Claim_Files.incident_town FROM Claim_Files JOIN Bikes ON Claim_Files.bike_id = Bikes.bike_id WHERE Bikes.brand = 'Velora';

-- en: Towns that are home to a holder and also the scene of an incident?
-- zh: 哪些城镇既有投保人居住，又发生过出险事故？
SELECT town FROM Holders INTERSECT SELECT incident_town FROM Claim_Files;

-- en: Which claims were paid less than was claimed? Give claim ids and both amounts.
-- zh: 赔付金额低于索赔金额的理赔有哪些？给出编号、索赔额和赔付额。
SELECT claim_id, claimed_amt, paid_amt FROM Claim_Files WHERE paid_amt < claimed_amt;

-- en: Phone numbers of holders with Comprehensive cover (that's the description)?
-- zh: 保障类型描述为Comprehensive的投保人电话有哪些？
SELECT Holders.phone FROM Holders JOIN Policies ON Holders.holder_id = Policies.holder_id JOIN Ref_Cover_Types ON Policies.cover_type_code = Ref_Cover_Types.cover_type_code WHERE Ref_Cover_Types.cover_type_description = 'Comprehensive';

-- en: Which bikes are worth more than the average bike built in 2020?
-- zh: 哪些自行车的价值高于2020年款的平均价值？给出车架号。
SELECT frame_no FROM Bikes WHERE bike_value > (SELECT avg(bike_value) FROM Bikes WHERE model_year = 2020);

-- en: Names of holders having two or more policies, and how many they have?
-- zh: 持有两份及以上保单的投保人姓名及保单数量？
SELECT Holders.holder_nm, count(*) FROM Holders JOIN Policies ON Holders.holder_id = Policies.holder_id GROUP BY Holders.holder_id, Holders.holder_nm HAVING count(*) >= 2;

-- en: What is the total insured sum of the bikes of holders from Aldermoor?
-- zh: 来自Aldermoor的投保人其自行车的总保额是多少？
SELECT sum(Policy_Bikes.insured_sum) FROM Policy_Bikes JOIN Policies ON Policy_Bikes.policy_id = Policies.policy_id JOIN Holders ON Policies.holder_id = Holders.holder_id WHERE Holders.town = 'Aldermoor';

-- en: List ids of bikes that are insured but have never featured in a claim.
-- zh: 列出已投保但从未出现在理赔中的自行车编号。
SELECT bike_id FROM Policy_Bikes EXCEPT SELECT bike_id FROM Claim_Files;

-- en: Names and towns of the holders with a policy that started on 2023-04-01.
-- zh: 保单于2023-04-01生效的投保人姓名和所在城镇。
SELECT holder_nm, town FROM Holders WHERE holder_id IN (SELECT holder_id FROM Policies WHERE date_from = '2023-04-01');

-- en: How much higher is the highest premium than the lowest?
-- zh: 最高保费比最低保费高多少？
SELECT max(premium) - min(premium) FROM Policies;
