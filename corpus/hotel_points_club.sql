-- A loyalty scheme shared by hotels, cafes and shops: cards, points earned, rewards redeemed.
CREATE TABLE partner (
  partner_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  city VARCHAR(40),
  joined_date DATE,
  points_per_unit DOUBLE,
  PRIMARY KEY (partner_id)
);
CREATE TABLE card_holder (
  holder_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  city VARCHAR(40),
  joined_date DATE,
  tier VARCHAR(20),
  PRIMARY KEY (holder_id)
);
CREATE TABLE earning (
  earning_id INT,
  holder_id INT,
  partner_id INT,
  earned_date DATE,
  spent DECIMAL(10,2),
  points INT,
  PRIMARY KEY (earning_id),
  FOREIGN KEY (holder_id) REFERENCES card_holder (holder_id),
  FOREIGN KEY (partner_id) REFERENCES partner (partner_id)
);
CREATE TABLE reward (
  reward_id INT,
  partner_id INT,
  title VARCHAR(60),
  type VARCHAR(20),
  points INT,
  stock INT,
  PRIMARY KEY (reward_id),
  FOREIGN KEY (partner_id) REFERENCES partner (partner_id)
);
CREATE TABLE redemption (
  redemption_id INT,
  holder_id INT,
  reward_id INT,
  redeemed_date DATE,
  channel VARCHAR(20),
  PRIMARY KEY (redemption_id),
  FOREIGN KEY (holder_id) REFERENCES card_holder (holder_id),
  FOREIGN KEY (reward_id) REFERENCES reward (reward_id)
);

-- en: Which partners in Porto are of the type Cafe?
-- zh: Porto有哪些Cafe类型的合作商户？
SELECT name FROM partner WHERE city = 'Porto' AND type = 'Cafe';

-- en: Which card holders joined in or after 2022-01-01?
-- zh: 2022-01-01及之后加入的持卡人有哪些？
SELECT name FROM card_holder WHERE joined_date >= '2022-01-01';

-- en: Which partners joined in or after 2022-01-01?
-- zh: 2022-01-01及之后加入的商户有哪些？
SELECT name FROM partner WHERE joined_date >= '2022-01-01';

-- en: Rewards for under 2000 points: title and type, please.
-- zh: 不到2000积分的奖励名称和类型。
SELECT title, type FROM reward WHERE points < 2000;

-- en: How many Platinum card holders do we have?
-- zh: 我们有多少位Platinum持卡人？
SELECT count(*) FROM card_holder WHERE tier = 'Platinum';

-- en: How many points have been earned altogether?
-- zh: 一共赚取了多少积分？
SELECT sum(points) FROM earning;

-- en: How much money has been spent altogether?
-- zh: 一共消费了多少钱？
SELECT sum(spent) FROM earning;

-- en: For each tier, the number of holders.
-- zh: 各等级的持卡人数。
SELECT tier, count(*) FROM card_holder GROUP BY tier;

-- en: Through which channel are rewards mostly redeemed?
-- zh: 奖励主要通过哪个渠道兑换？
SELECT channel FROM redemption GROUP BY channel ORDER BY count(*) DESC LIMIT 1;

-- en: Cities in which 3 partners or more are found, with the number.
-- zh: 有3家及以上商户的城市及商户数。
SELECT city, count(*) FROM partner GROUP BY city HAVING count(*) >= 3;

-- en: Which reward needs the most points?
-- zh: 所需积分最多的奖励是什么？
SELECT title FROM reward ORDER BY points DESC LIMIT 1;

-- en: Which reward is redeemed the most?
-- zh: 兑换次数最多的奖励是什么？
SELECT reward.title FROM reward JOIN redemption ON reward.reward_id = redemption.reward_id GROUP BY reward.reward_id, reward.title ORDER BY count(*) DESC LIMIT 1;

-- en: Name of the eldest card holder?
-- zh: 年纪最大的持卡人叫什么？
SELECT name FROM card_holder ORDER BY birth_date LIMIT 1;

-- en: What did Leonor Brito redeem, and when?
-- zh: Leonor Brito兑换了什么，什么时候兑换的？
SELECT reward.title, redemption.redeemed_date FROM card_holder JOIN redemption ON card_holder.holder_id = redemption.holder_id JOIN reward ON redemption.reward_id = reward.reward_id WHERE card_holder.name = 'Leonor Brito';

-- en: Where has Leonor Brito earned points? Distinct partner names.
-- zh: Leonor Brito在哪些不同的商户赚过积分？
SELECT DISTINCT partner.name FROM card_holder JOIN earning ON card_holder.holder_id = earning.holder_id JOIN partner ON earning.partner_id = partner.partner_id WHERE card_holder.name = 'Leonor Brito';

-- en: Which partner offers the Sunset Spa Day?
-- zh: Sunset Spa Day是哪家商户提供的？
SELECT partner.name FROM partner JOIN reward ON partner.partner_id = reward.partner_id WHERE reward.title = 'Sunset Spa Day';

-- en: Points earned in total by every holder, with names, most first.
-- zh: 每位持卡人累计赚取的积分及姓名，从多到少排序。
SELECT card_holder.name, sum(earning.points) FROM card_holder JOIN earning ON card_holder.holder_id = earning.holder_id GROUP BY card_holder.holder_id, card_holder.name ORDER BY sum(earning.points) DESC;

-- en: Partners offering more than 4 rewards.
-- zh: 提供超过4种奖励的商户。
SELECT partner.name FROM partner JOIN reward ON partner.partner_id = reward.partner_id GROUP BY partner.partner_id, partner.name HAVING count(*) > 4;

-- en: What tier has the person who once spent the most in a single go?
-- zh: 单次消费最高的人是什么等级？
SELECT card_holder.tier FROM card_holder JOIN earning ON card_holder.holder_id = earning.holder_id ORDER BY earning.spent DESC LIMIT 1;

-- en: Holders who never redeemed a reward.
-- zh: 从未兑换过奖励的持卡人。
SELECT name FROM card_holder WHERE holder_id NOT IN (SELECT holder_id FROM redemption);

-- en: Titles of rewards asking more points than average.
-- zh: 所需积分高于平均的奖励名称。
SELECT title FROM reward WHERE points > (SELECT avg(points) FROM reward);

-- en: Cities with card holders yet without partners?
-- zh: 有持卡人却没有商户的城市。
SELECT city FROM card_holder EXCEPT SELECT city FROM partner;
