-- Motor insurance: policyholders, policies, covers, insured vehicles, claims, and loss adjusters.
CREATE TABLE policyholder (
  holder_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  date_of_birth DATE,
  province VARCHAR(40),
  licence_years INT,
  PRIMARY KEY (holder_id)
);
CREATE TABLE policy (
  policy_no VARCHAR(12),
  holder_id INT,
  product VARCHAR(30),
  start_date DATE,
  annual_premium DECIMAL(10,2),
  bonus_level INT,
  status VARCHAR(15),
  PRIMARY KEY (policy_no),
  FOREIGN KEY (holder_id) REFERENCES policyholder (holder_id)
);
CREATE TABLE cover (
  cover_code VARCHAR(8),
  cover_name VARCHAR(50),
  base_price DECIMAL(10,2),
  deductible DECIMAL(10,2),
  PRIMARY KEY (cover_code)
);
CREATE TABLE policy_cover (
  policy_no VARCHAR(12),
  cover_code VARCHAR(8),
  sum_insured DECIMAL(12,2),
  PRIMARY KEY (policy_no, cover_code),
  FOREIGN KEY (policy_no) REFERENCES policy (policy_no),
  FOREIGN KEY (cover_code) REFERENCES cover (cover_code)
);
CREATE TABLE adjuster (
  adjuster_id INT,
  adjuster_name VARCHAR(60),
  province VARCHAR(40),
  specialty VARCHAR(30),
  experience_years INT,
  PRIMARY KEY (adjuster_id)
);
CREATE TABLE claim (
  claim_no INT,
  policy_no VARCHAR(12),
  adjuster_id INT,
  accident_date DATE,
  cause VARCHAR(40),
  claimed_amount DECIMAL(12,2),
  settled_amount DECIMAL(12,2),
  status VARCHAR(15),
  PRIMARY KEY (claim_no),
  FOREIGN KEY (policy_no) REFERENCES policy (policy_no),
  FOREIGN KEY (adjuster_id) REFERENCES adjuster (adjuster_id)
);

-- en: First and last names of the policyholders living in Westmark who have held a licence for less than 3 years.
-- zh: 住在Westmark且驾龄不足3年的投保人姓名（名和姓）。
SELECT first_name, last_name FROM policyholder WHERE province = 'Westmark' AND licence_years < 3;

-- en: What does policy P-20871 cost a year?
-- zh: 保单P-20871的年保费是多少？
SELECT annual_premium FROM policy WHERE policy_no = 'P-20871';

-- en: Which covers have a deductible of 500 or more? Sort them by base price.
-- zh: 免赔额在500及以上的险种有哪些？按基础价格排序。
SELECT cover_name FROM cover WHERE deductible >= 500 ORDER BY base_price;

-- en: How many claims were caused by Hail?
-- zh: 由Hail引起的理赔案有多少件？
SELECT count(*) FROM claim WHERE cause = 'Hail';

-- en: What's the total settled amount of all Closed claims?
-- zh: 所有Closed理赔案的赔付总额是多少？
SELECT sum(settled_amount) FROM claim WHERE status = 'Closed';

-- en: What are the average and the highest annual premium?
-- zh: 年保费的平均值和最高值分别是多少？
SELECT avg(annual_premium), max(annual_premium) FROM policy;

-- en: For every cause, show the average amount claimed.
-- zh: 按事故原因列出平均索赔金额。
SELECT cause, avg(claimed_amount) FROM claim GROUP BY cause;

-- en: Which product is found in the most policies?
-- zh: 保单数量最多的是哪种产品？
SELECT product FROM policy GROUP BY product ORDER BY count(*) DESC LIMIT 1;

-- en: Find the provinces with at least three adjusters.
-- zh: 找出至少有三名查勘员的省份。
SELECT province FROM adjuster GROUP BY province HAVING count(*) >= 3;

-- en: Who is the oldest policyholder? I need the first and last name.
-- zh: 年纪最大的投保人是谁？我需要名和姓。
SELECT first_name, last_name FROM policyholder ORDER BY date_of_birth LIMIT 1;

-- en: When did the accident with the largest claimed amount happen?
-- zh: 索赔金额最高的那起事故发生在哪天？
SELECT accident_date FROM claim ORDER BY claimed_amount DESC LIMIT 1;

-- en: Which adjusters handled Theft claims?
-- zh: 哪些查勘员处理过Theft案件？
SELECT adjuster.adjuster_name FROM adjuster JOIN claim ON adjuster.adjuster_id = claim.adjuster_id WHERE claim.cause = 'Theft';

-- en: How many policies does each policyholder have? Give the last name and the number.
-- zh: 每位投保人有几份保单？给出姓和保单数。
SELECT policyholder.last_name, count(*) FROM policyholder JOIN policy ON policyholder.holder_id = policy.holder_id GROUP BY policyholder.holder_id, policyholder.last_name;

-- en: Which covers does Jolanta Wirth have?
-- zh: Jolanta Wirth投保了哪些险种？
SELECT cover.cover_name FROM cover JOIN policy_cover ON cover.cover_code = policy_cover.cover_code JOIN policy ON policy_cover.policy_no = policy.policy_no JOIN policyholder ON policy.holder_id = policyholder.holder_id WHERE policyholder.first_name = 'Jolanta' AND policyholder.last_name = 'Wirth';

-- en: Which adjuster has been given the most claims?
-- zh: 经手理赔案最多的查勘员是谁？
SELECT adjuster.adjuster_name FROM adjuster JOIN claim ON adjuster.adjuster_id = claim.adjuster_id GROUP BY adjuster.adjuster_id, adjuster.adjuster_name ORDER BY count(*) DESC LIMIT 1;

-- en: From which provinces are the policyholders with claims still Pending?
-- zh: 理赔案仍为Pending的投保人来自哪些省份？
SELECT policyholder.province FROM policyholder JOIN policy ON policyholder.holder_id = policy.holder_id JOIN claim ON policy.policy_no = claim.policy_no WHERE claim.status = 'Pending';

-- en: Name the covers included in more than 10 policies, together with that number.
-- zh: 列出包含在10份以上保单中的险种及其保单数。
SELECT cover.cover_name, count(*) FROM cover JOIN policy_cover ON cover.cover_code = policy_cover.cover_code GROUP BY cover.cover_code, cover.cover_name HAVING count(*) > 10;

-- en: Numbers of policies that have had no claim.
-- zh: 没有发生过理赔的保单号有哪些？
SELECT policy_no FROM policy WHERE policy_no NOT IN (SELECT policy_no FROM claim);

-- en: List the claims by number whose settled amount exceeds the average settled amount.
-- zh: 列出赔付金额高于平均赔付金额的理赔案号。
SELECT claim_no FROM claim WHERE settled_amount > (SELECT avg(settled_amount) FROM claim);

-- en: Which policyholders (last names) have a Lapsed policy?
-- zh: 哪些投保人（给出姓）有Lapsed的保单？
SELECT last_name FROM policyholder WHERE holder_id IN (SELECT holder_id FROM policy WHERE status = 'Lapsed');

-- en: Provinces where policyholders live but no adjuster is based.
-- zh: 有投保人居住却没有查勘员驻点的省份有哪些？
SELECT province FROM policyholder EXCEPT SELECT province FROM adjuster;

-- en: Give the numbers of the policies that have both the cover with code GLASS and the one with code TOW.
-- zh: 同时包含代码为GLASS和TOW两个险种的保单有哪些？给出保单号。
SELECT policy_no FROM policy_cover WHERE cover_code = 'GLASS' INTERSECT SELECT policy_no FROM policy_cover WHERE cover_code = 'TOW';
