-- Insurance of cargo at sea: policies, shipments, claims and surveyors.
CREATE TABLE policyholder (
  holder_id INT,
  company_name VARCHAR(60),
  country VARCHAR(40),
  contact_name VARCHAR(50),
  since_year INT,
  PRIMARY KEY (holder_id)
);
CREATE TABLE policy (
  policy_no VARCHAR(20),
  holder_id INT,
  type VARCHAR(30),
  start_date DATE,
  end_date DATE,
  premium DECIMAL(10,2),
  deductible DECIMAL(10,2),
  PRIMARY KEY (policy_no),
  FOREIGN KEY (holder_id) REFERENCES policyholder (holder_id)
);
CREATE TABLE shipment (
  shipment_id INT,
  policy_no VARCHAR(20),
  goods VARCHAR(50),
  origin_port VARCHAR(40),
  destination_port VARCHAR(40),
  departure_date DATE,
  weight_tonnes DOUBLE,
  declared_value DECIMAL(10,2),
  PRIMARY KEY (shipment_id),
  FOREIGN KEY (policy_no) REFERENCES policy (policy_no)
);
CREATE TABLE surveyor (
  surveyor_id INT,
  name VARCHAR(50),
  country VARCHAR(40),
  daily_rate DECIMAL(10,2),
  specialty VARCHAR(30),
  PRIMARY KEY (surveyor_id)
);
CREATE TABLE claim (
  claim_id INT,
  shipment_id INT,
  surveyor_id INT,
  cause VARCHAR(30),
  filed_date DATE,
  claimed DECIMAL(10,2),
  paid DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (claim_id),
  FOREIGN KEY (shipment_id) REFERENCES shipment (shipment_id),
  FOREIGN KEY (surveyor_id) REFERENCES surveyor (surveyor_id)
);

-- en: Which goods have been shipped from Santos?
-- zh: 从Santos运出过哪些货物？
SELECT goods FROM shipment WHERE origin_port = 'Santos';

-- en: Which goods have been shipped to Santos?
-- zh: 运往Santos的货物有哪些？
SELECT goods FROM shipment WHERE destination_port = 'Santos';

-- en: What companies from Portugal have we insured, and since when?
-- zh: 我们承保了哪些Portugal的公司，分别从哪年开始？
SELECT company_name, since_year FROM policyholder WHERE country = 'Portugal';

-- en: Names and daily rates of the surveyors specialised in Refrigeration.
-- zh: 专长为Refrigeration的检验员姓名和日费率。
SELECT name, daily_rate FROM surveyor WHERE specialty = 'Refrigeration';

-- en: How much has been claimed in total for Fire?
-- zh: 因Fire提出的索赔总额是多少？
SELECT sum(claimed) FROM claim WHERE cause = 'Fire';

-- en: How much has been paid out in total for Fire?
-- zh: 因Fire实际赔付的总额是多少？
SELECT sum(paid) FROM claim WHERE cause = 'Fire';

-- en: How many policies ended in 2022, i.e. between 2022-01-01 and 2022-12-31?
-- zh: 在2022-01-01至2022-12-31之间到期的保单有多少份？
SELECT count(*) FROM policy WHERE end_date BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Average premium for every type of policy.
-- zh: 各类保单的平均保费是多少？
SELECT type, avg(premium) FROM policy GROUP BY type;

-- en: What causes claims most frequently?
-- zh: 最常见的出险原因是什么？
SELECT cause FROM claim GROUP BY cause ORDER BY count(*) DESC LIMIT 1;

-- en: Goods shipped at least 5 times, and how many times?
-- zh: 运送过至少5次的货物有哪些，各多少次？
SELECT goods, count(*) FROM shipment GROUP BY goods HAVING count(*) >= 5;

-- en: Number of the policy with the highest deductible.
-- zh: 免赔额最高的保单号是什么？
SELECT policy_no FROM policy ORDER BY deductible DESC LIMIT 1;

-- en: What were the two heaviest cargoes?
-- zh: 最重的两票货物是什么？
SELECT goods FROM shipment ORDER BY weight_tonnes DESC LIMIT 2;

-- en: Who surveyed claim 5521?
-- zh: 5521号索赔由谁检验？
SELECT surveyor.name FROM surveyor JOIN claim ON surveyor.surveyor_id = claim.surveyor_id WHERE claim.claim_id = 5521;

-- en: Which policyholder's cargo had the highest declared value?
-- zh: 申报价值最高的货物属于哪家投保公司？
SELECT policyholder.company_name FROM policyholder JOIN policy ON policyholder.holder_id = policy.holder_id JOIN shipment ON policy.policy_no = shipment.policy_no ORDER BY shipment.declared_value DESC LIMIT 1;

-- en: Which goods were in the claims that are still Open?
-- zh: 状态仍为Open的索赔涉及哪些货物？
SELECT shipment.goods FROM shipment JOIN claim ON shipment.shipment_id = claim.shipment_id WHERE claim.status = 'Open';

-- en: How many claims has each surveyor handled? Show the surveyors' names.
-- zh: 每位检验员各处理过多少件索赔？请显示姓名。
SELECT surveyor.name, count(*) FROM surveyor JOIN claim ON surveyor.surveyor_id = claim.surveyor_id GROUP BY surveyor.surveyor_id, surveyor.name;

-- en: Who is the contact at the company which pays the most premium over all its policies?
-- zh: 各保单保费合计最高的公司联系人是谁？
SELECT policyholder.contact_name FROM policyholder JOIN policy ON policyholder.holder_id = policy.holder_id GROUP BY policyholder.holder_id, policyholder.contact_name ORDER BY sum(policy.premium) DESC LIMIT 1;

-- en: When did the shipments of Atlas Cocoa Traders leave?
-- zh: Atlas Cocoa Traders的货物分别在什么时候启运？
SELECT shipment.departure_date FROM policyholder JOIN policy ON policyholder.holder_id = policy.holder_id JOIN shipment ON policy.policy_no = shipment.policy_no WHERE policyholder.company_name = 'Atlas Cocoa Traders';

-- en: Find the shipments, by id, for which no claim was filed.
-- zh: 找出没有提出索赔的货运编号。
SELECT shipment_id FROM shipment WHERE shipment_id NOT IN (SELECT shipment_id FROM claim);

-- en: Which surveyors charge more a day than average?
-- zh: 日费率高于平均的检验员有哪些？
SELECT name FROM surveyor WHERE daily_rate > (SELECT avg(daily_rate) FROM surveyor);

-- en: Goods for which a claim with cause Theft was filed.
-- zh: 哪些货物因Theft被提出过索赔？
SELECT goods FROM shipment WHERE shipment_id IN (SELECT shipment_id FROM claim WHERE cause = 'Theft');

-- en: Countries with surveyors but without policyholders?
-- zh: 有检验员但没有投保公司的国家是哪些？
SELECT country FROM surveyor EXCEPT SELECT country FROM policyholder;
