-- Charities, donors and the gifts made.
CREATE TABLE charity (
  ch_id INT,
  ch_name VARCHAR(60),
  cause VARCHAR(40),
  seat_city VARCHAR(40),
  staff INT,
  PRIMARY KEY (ch_id)
);
CREATE TABLE donor (
  do_id INT,
  do_name VARCHAR(60),
  do_type VARCHAR(20),
  city VARCHAR(40),
  email VARCHAR(60),
  PRIMARY KEY (do_id)
);
CREATE TABLE gift (
  gift_id INT,
  do_id INT,
  ch_id INT,
  amt DECIMAL(10,2),
  gift_date DATE,
  method VARCHAR(20),
  PRIMARY KEY (gift_id),
  FOREIGN KEY (do_id) REFERENCES donor (do_id),
  FOREIGN KEY (ch_id) REFERENCES charity (ch_id)
);

-- en: Which charities work for the cause of literacy?
-- zh: 哪些慈善机构致力于literacy事业？
SELECT ch_name FROM charity WHERE cause = 'literacy';

-- en: Show the email addresses of donors of type company.
-- zh: 列出类型为company的捐赠人的邮箱。
SELECT email FROM donor WHERE do_type = 'company';

-- en: Find the ids of gifts over 500 paid by card.
-- zh: 找出用card支付且金额超过500的捐赠编号。
SELECT gift_id FROM gift WHERE amt > 500 AND method = 'card';

-- en: How many donors live in Cork?
-- zh: Cork有多少位捐赠人？
SELECT count(*) FROM donor WHERE city = 'Cork';

-- en: What is the total amount of all gifts?
-- zh: 所有捐赠的总金额是多少？
SELECT sum(amt) FROM gift;

-- en: And how large was the average gift in 2022?
-- zh: 2022年平均每笔捐赠是多少？
SELECT avg(amt) FROM gift WHERE gift_date BETWEEN '2022-01-01' AND '2022-12-31';

-- en: For each payment method, give the number of gifts and the largest amount.
-- zh: 按支付方式给出捐赠笔数和最大金额。
SELECT method, count(*), max(amt) FROM gift GROUP BY method;

-- en: What cause has the most charities?
-- zh: 哪项事业的慈善机构最多？
SELECT cause FROM charity GROUP BY cause ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with at least five donors?
-- zh: 至少有五位捐赠人的城市有哪些？
SELECT city FROM donor GROUP BY city HAVING count(*) >= 5;

-- en: Which charity has the largest staff?
-- zh: 员工最多的慈善机构是哪家？
SELECT ch_name FROM charity ORDER BY staff DESC LIMIT 1;

-- en: When was the smallest gift made?
-- zh: 金额最小的捐赠是哪天？
SELECT gift_date FROM gift ORDER BY amt ASC LIMIT 1;

-- en: Who has given money to Bright Pages?
-- zh: 谁给Bright Pages捐过款？
SELECT donor.do_name FROM donor JOIN gift ON donor.do_id = gift.do_id JOIN charity ON gift.ch_id = charity.ch_id WHERE charity.ch_name = 'Bright Pages';

-- en: How much has each charity received? Show name and sum.
-- zh: 每家慈善机构收到多少捐款？给出名称和总额。
SELECT charity.ch_name, sum(gift.amt) FROM charity JOIN gift ON charity.ch_id = gift.ch_id GROUP BY charity.ch_id, charity.ch_name;

-- en: Which donor has been the most generous overall?
-- zh: 累计捐款最多的捐赠人是谁？
SELECT donor.do_name FROM donor JOIN gift ON donor.do_id = gift.do_id GROUP BY donor.do_id, donor.do_name ORDER BY sum(gift.amt) DESC LIMIT 1;

-- en: Which causes has Fiona Daly supported?
-- zh: Fiona Daly支持过哪些事业？
SELECT charity.cause FROM charity JOIN gift ON charity.ch_id = gift.ch_id JOIN donor ON gift.do_id = donor.do_id WHERE donor.do_name = 'Fiona Daly';

-- en: How many gifts has each donor made, in descending order of the number?
-- zh: 每位捐赠人捐了多少次？按次数从多到少排列。
SELECT donor.do_name, count(*) FROM donor JOIN gift ON donor.do_id = gift.do_id GROUP BY donor.do_id, donor.do_name ORDER BY count(*) DESC;

-- en: What amounts were given by people from Galway?
-- zh: Galway的捐赠人每笔捐了多少钱？
SELECT gift.amt FROM gift JOIN donor ON gift.do_id = donor.do_id WHERE donor.city = 'Galway';

-- en: Names of charities with more than 20 gifts?
-- zh: 收到20笔以上捐赠的慈善机构有哪些？
SELECT charity.ch_name FROM charity JOIN gift ON charity.ch_id = gift.ch_id GROUP BY charity.ch_id, charity.ch_name HAVING count(*) > 20;

-- en: How much money went to animals in total? That is a cause.
-- zh: animals事业一共收到多少捐款？
SELECT sum(gift.amt) FROM gift JOIN charity ON gift.ch_id = charity.ch_id WHERE charity.cause = 'animals';

-- en: Which charities have received nothing?
-- zh: 哪些慈善机构没有收到任何捐赠？
SELECT ch_name FROM charity WHERE ch_id NOT IN (SELECT ch_id FROM gift);

-- en: Which donors once gave more than the average gift? No repeats.
-- zh: 哪些捐赠人曾有一笔捐赠高于平均金额？不要重复。
SELECT DISTINCT donor.do_name FROM donor JOIN gift ON donor.do_id = gift.do_id WHERE gift.amt > (SELECT avg(amt) FROM gift);

-- en: In which cities are there donors but no charities?
-- zh: 哪些城市有捐赠人但没有慈善机构？
SELECT city FROM donor EXCEPT SELECT seat_city FROM charity;
