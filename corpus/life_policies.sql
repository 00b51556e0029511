-- Life insurance: agents, the insured, policies, beneficiaries and premiums paid.
CREATE TABLE Agent (
  AgentId INT,
  Name VARCHAR(50),
  Office VARCHAR(40),
  CommissionPct DOUBLE,
  PRIMARY KEY (AgentId)
);
CREATE TABLE Insured (
  InsuredId INT,
  Name VARCHAR(50),
  BirthDate DATE,
  Smoker VARCHAR(3),
  Job VARCHAR(40),
  PRIMARY KEY (InsuredId)
);
CREATE TABLE Policy (
  PolicyNo INT,
  InsuredId INT,
  AgentId INT,
  PlanType VARCHAR(20),
  SumAssured DECIMAL(14,2),
  YearlyPremium DECIMAL(10,2),
  StartDate DATE,
  Status VARCHAR(15),
  PRIMARY KEY (PolicyNo),
  FOREIGN KEY (InsuredId) REFERENCES Insured (InsuredId),
  FOREIGN KEY (AgentId) REFERENCES Agent (AgentId)
);
CREATE TABLE Beneficiary (
  BeneficiaryId INT,
  PolicyNo INT,
  Name VARCHAR(50),
  Relation VARCHAR(20),
  SharePct DOUBLE,
  PRIMARY KEY (BeneficiaryId),
  FOREIGN KEY (PolicyNo) REFERENCES Policy (PolicyNo)
);
CREATE TABLE PremiumPayment (
  PaymentId INT,
  PolicyNo INT,
  PaidOn DATE,
  Amount DECIMAL(10,2),
  Channel VARCHAR(20),
  PRIMARY KEY (PaymentId),
  FOREIGN KEY (PolicyNo) REFERENCES Policy (PolicyNo)
);

-- en: How many policies have lapsed (Lapsed)?
-- zh: 有多少份保单已失效（Lapsed）？
SELECT count(*) FROM Policy WHERE Status = 'Lapsed';

-- en: Which insured people smoke (Yes) and what do they do for a living?
-- zh: 哪些被保险人吸烟（Yes），他们从事什么职业？
SELECT Name, Job FROM Insured WHERE Smoker = 'Yes';

-- en: Number of policies of every plan type.
-- zh: 每种险种各有多少份保单？
SELECT PlanType, count(*) FROM Policy GROUP BY PlanType;

-- en: Average sum assured of every plan type.
-- zh: 每种险种的平均保额是多少？
SELECT PlanType, avg(SumAssured) FROM Policy GROUP BY PlanType;

-- en: Agent earning the highest commission rate?
-- zh: 佣金比例最高的代理人是谁？
SELECT Name FROM Agent ORDER BY CommissionPct DESC LIMIT 1;

-- en: Numbers of policies with cover between 100000 and 250000.
-- zh: 保额在100000到250000之间的保单号。
SELECT PolicyNo FROM Policy WHERE SumAssured BETWEEN 100000 AND 250000;

-- en: Which offices have at least 5 agents?
-- zh: 哪些营业部至少有5名代理人？
SELECT Office FROM Agent GROUP BY Office HAVING count(*) >= 5;

-- en: What is the most popular payment channel?
-- zh: 最常用的缴费渠道是什么？
SELECT Channel FROM PremiumPayment GROUP BY Channel ORDER BY count(*) DESC LIMIT 1;

-- en: Whose lives did Bruno Castel insure?
-- zh: Bruno Castel为哪些人承保了寿险？
SELECT Insured.Name FROM Insured JOIN Policy ON Insured.InsuredId = Policy.InsuredId JOIN Agent ON Policy.AgentId = Agent.AgentId WHERE Agent.Name = 'Bruno Castel';

-- en: Who sold the most policies?
-- zh: 卖出保单最多的代理人是谁？
SELECT Agent.Name FROM Agent JOIN Policy ON Agent.AgentId = Policy.AgentId GROUP BY Agent.AgentId, Agent.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Yearly premiums paid by Ines Valdor for her policies.
-- zh: Ines Valdor各份保单的年保费是多少？
SELECT Policy.YearlyPremium FROM Policy JOIN Insured ON Policy.InsuredId = Insured.InsuredId WHERE Insured.Name = 'Ines Valdor';

-- en: Beneficiaries of policy 70031 and the share of each.
-- zh: 70031号保单的受益人及各自的受益比例。
SELECT Name, SharePct FROM Beneficiary WHERE PolicyNo = 70031;

-- en: Names of the beneficiaries of Karl Aube.
-- zh: Karl Aube的保单受益人姓名。
SELECT Beneficiary.Name FROM Beneficiary JOIN Policy ON Beneficiary.PolicyNo = Policy.PolicyNo JOIN Insured ON Policy.InsuredId = Insured.InsuredId WHERE Insured.Name = 'Karl Aube';

-- en: How much has been paid in on each policy?
-- zh: 每份保单累计缴了多少钱？
SELECT PolicyNo, sum(Amount) FROM PremiumPayment GROUP BY PolicyNo;

-- en: Policies with no beneficiary named: numbers only.
-- zh: 没有指定受益人的保单号。
SELECT PolicyNo FROM Policy WHERE PolicyNo NOT IN (SELECT PolicyNo FROM Beneficiary);

-- en: Which agents haven't sold anything?
-- zh: 哪些代理人没有卖出任何保单？
SELECT Name FROM Agent WHERE AgentId NOT IN (SELECT AgentId FROM Policy);

-- en: Insured people who hold both a Term and a Whole Life plan.
-- zh: 同时持有Term和Whole Life险种的被保险人。
SELECT Insured.Name FROM Insured JOIN Policy ON Insured.InsuredId = Policy.InsuredId WHERE Policy.PlanType = 'Term' INTERSECT SELECT Insured.Name FROM Insured JOIN Policy ON Insured.InsuredId = Policy.InsuredId WHERE Policy.PlanType = 'Whole Life';

-- en: Premium income by office of the agent.
-- zh: 按代理人所在营业部统计实收保费。
SELECT Agent.Office, sum(PremiumPayment.Amount) FROM Agent JOIN Policy ON Agent.AgentId = Policy.AgentId JOIN PremiumPayment ON Policy.PolicyNo = PremiumPayment.PolicyNo GROUP BY Agent.Office;

-- en: Which people paid by Cheque in December 2023, from 2023-12-01 to 2023-12-31? Each name once.
-- zh: 2023-12-01到2023-12-31期间哪些人用Cheque缴费？姓名不重复。
SELECT DISTINCT Insured.Name FROM Insured JOIN Policy ON Insured.InsuredId = Policy.InsuredId JOIN PremiumPayment ON Policy.PolicyNo = PremiumPayment.PolicyNo WHERE PremiumPayment.Channel = 'Cheque' AND PremiumPayment.PaidOn BETWEEN '2023-12-01' AND '2023-12-31';

-- en: Three oldest insured persons with their birthdays.
-- zh: 年龄最大的三位被保险人及其出生日期。
SELECT Name, BirthDate FROM Insured ORDER BY BirthDate LIMIT 3;

-- en: Agents with a client who works as a Diver.
-- zh: 有职业为Diver的客户的代理人。
SELECT Agent.Name FROM Agent JOIN Policy ON Agent.AgentId = Policy.AgentId JOIN Insured ON Policy.InsuredId = Insured.InsuredId WHERE Insured.Job = 'Diver';

-- en: Policy numbers and start dates where the cover exceeds the average.
-- zh: 保额高于平均值的保单号和起保日期。
SELECT PolicyNo, StartDate FROM Policy WHERE SumAssured > (SELECT avg(SumAssured) FROM Policy);
