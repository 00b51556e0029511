-- Payment cards: cardholders, cards, merchants, payments and disputes.
CREATE TABLE cardholder (
  holder_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  income DECIMAL(12,2),
  birth_date DATE,
  PRIMARY KEY (holder_id)
);
CREATE TABLE card (
  card_no VARCHAR(20),
  holder_id INT,
  card_type VARCHAR(20),
  credit_limit DECIMAL(12,2),
  issued_on DATE,
  expires_on DATE,
  blocked VARCHAR(3),
  PRIMARY KEY (card_no),
  FOREIGN KEY (holder_id) REFERENCES cardholder (holder_id)
);
CREATE TABLE merchant (
  merchant_id INT,
  merchant_name VARCHAR(60),
  category VARCHAR(30),
  city VARCHAR(40),
  commission_pct DOUBLE,
  PRIMARY KEY (merchant_id)
);
CREATE TABLE payment (
  payment_id INT,
  card_no VARCHAR(20),
  merchant_id INT,
  paid_at DATETIME,
  amount DECIMAL(12,2),
  currency VARCHAR(3),
  entry_mode VARCHAR(20),
  PRIMARY KEY (payment_id),
  FOREIGN KEY (card_no) REFERENCES card (card_no),
  FOREIGN KEY (merchant_id) REFERENCES merchant (merchant_id)
);
CREATE TABLE dispute (
  dispute_id INT,
  payment_id INT,
  opened_on DATE,
  reason VARCHAR(40),
  amount DECIMAL(12,2),
  outcome VARCHAR(20),
  PRIMARY KEY (dispute_id),
  FOREIGN KEY (payment_id) REFERENCES payment (payment_id)
);

-- en: How many cards have been blocked (Yes)?
-- zh: 有多少张卡被冻结（Yes）？
SELECT count(*) FROM card WHERE blocked = 'Yes';

-- en: Show the names of all merchants and their categories.
-- zh: 列出所有商户的名称及其类别。
SELECT merchant_name, category FROM merchant;

-- en: What are the minimum, average and maximum payment amounts?
-- zh: 付款金额的最小值、平均值和最大值分别是多少？
SELECT min(amount), avg(amount), max(amount) FROM payment;

-- en: Who has the highest income? Show the first name and the last name.
-- zh: 谁的收入最高？给出名和姓。
SELECT first_name, last_name FROM cardholder ORDER BY income DESC LIMIT 1;

-- en: How many cards are there of each card type?
-- zh: 每种卡类型各有多少张卡？
SELECT card_type, count(*) FROM card GROUP BY card_type;

-- en: For each merchant, return its name and the number of payments.
-- zh: 返回每个商户的名称及付款笔数。
SELECT merchant.merchant_name, count(*) FROM merchant JOIN payment ON merchant.merchant_id = payment.merchant_id GROUP BY merchant.merchant_id, merchant.merchant_name;

-- en: How many different categories of merchants are there?
-- zh: 商户共有多少个不同的类别？
SELECT count(DISTINCT category) FROM merchant;

-- en: What is the credit limit of Joanna Field's cards?
-- zh: Joanna Field的卡的信用额度是多少？
SELECT card.credit_limit FROM card JOIN cardholder ON card.holder_id = cardholder.holder_id WHERE cardholder.first_name = 'Joanna' AND cardholder.last_name = 'Field';

-- en: Which merchants has Joanna Field paid? List each of them once.
-- zh: Joanna Field向哪些商户付过款？每个只列一次。
SELECT DISTINCT merchant.merchant_name FROM merchant JOIN payment ON merchant.merchant_id = payment.merchant_id JOIN card ON payment.card_no = card.card_no JOIN cardholder ON card.holder_id = cardholder.holder_id WHERE cardholder.first_name = 'Joanna' AND cardholder.last_name = 'Field';

-- en: Card numbers with no payments on them?
-- zh: 没有任何付款记录的卡号？
SELECT card_no FROM card WHERE card_no NOT IN (SELECT card_no FROM payment);

-- en: Which category of merchant has taken the most money in GBP?
-- zh: 以GBP计收款最多的商户类别是哪个？
SELECT merchant.category FROM merchant JOIN payment ON merchant.merchant_id = payment.merchant_id WHERE payment.currency = 'GBP' GROUP BY merchant.category ORDER BY sum(payment.amount) DESC LIMIT 1;

-- en: Reasons for disputes, with the number of each, commonest first.
-- zh: 争议原因及其数量，最常见的在前。
SELECT reason, count(*) FROM dispute GROUP BY reason ORDER BY count(*) DESC;

-- en: Names of merchants against whom a dispute was Won.
-- zh: 争议结果为Won的商户名称。
SELECT merchant.merchant_name FROM merchant JOIN payment ON merchant.merchant_id = payment.merchant_id JOIN dispute ON payment.payment_id = dispute.payment_id WHERE dispute.outcome = 'Won';

-- en: Platinum cards issued in or after '2021-07-01': number and limit, please.
-- zh: '2021-07-01'及以后发行的Platinum卡，请给出卡号和额度。
SELECT card_no, credit_limit FROM card WHERE card_type = 'Platinum' AND issued_on >= '2021-07-01';

-- en: Which people earn above the average of people in Bath? First and last name.
-- zh: 哪些人的收入高于Bath居民的平均收入？给出名和姓。
SELECT first_name, last_name FROM cardholder WHERE income > (SELECT avg(income) FROM cardholder WHERE city = 'Bath');

-- en: Which cities have both cardholders and merchants in them?
-- zh: 哪些城市既有持卡人又有商户？
SELECT city FROM cardholder INTERSECT SELECT city FROM merchant;

-- en: Last names of the holders owning at least 3 cards, with the number of cards.
-- zh: 拥有至少3张卡的持卡人姓氏及卡片数。
SELECT cardholder.last_name, count(*) FROM cardholder JOIN card ON cardholder.holder_id = card.holder_id GROUP BY cardholder.holder_id, cardholder.last_name HAVING count(*) >= 3;

-- en: When was the largest Contactless payment, and how much was it?
-- zh: 最大的一笔Contactless付款是什么时候，金额是多少？
SELECT paid_at, amount FROM payment WHERE entry_mode = 'Contactless' ORDER BY amount DESC LIMIT 1;

-- en: How many cardholders have used their card at a Jewellery merchant?
-- zh: 有多少持卡人在Jewellery商户刷过卡？
SELECT count(DISTINCT card.holder_id) FROM card JOIN payment ON card.card_no = payment.card_no JOIN merchant ON payment.merchant_id = merchant.merchant_id WHERE merchant.category = 'Jewellery';

-- en: Find the merchants with an average payment over 150.
-- zh: 找出平均付款额超过150的商户。
SELECT merchant.merchant_name FROM merchant JOIN payment ON merchant.merchant_id = payment.merchant_id GROUP BY merchant.merchant_id, merchant.merchant_name HAVING avg(payment.amount) > 150;

-- en: What entry modes have been used on a Debit card but never on a Virtual one?
-- zh: 哪些输入方式用于Debit卡但从未用于Virtual卡？
SELECT payment.entry_mode FROM payment JOIN card ON payment.card_no = card.card_no WHERE card.card_type = 'Debit' EXCEPT SELECT payment.entry_mode FROM payment JOIN card ON payment.card_no = card.card_no WHERE card.card_type = 'Virtual';

-- en: Cardholders from York who have never raised a dispute: last names.
-- zh: 来自York且从未提出争议的持卡人姓氏。
SELECT last_name FROM cardholder WHERE city = 'York' AND holder_id NOT IN (SELECT card.holder_id FROM card JOIN payment ON card.card_no = payment.card_no JOIN dispute ON payment.payment_id = dispute.payment_id);
