-- A fundraising telethon: causes, donors, phone volunteers and pledges.
CREATE TABLE cause (
  cause_id INT,
  title VARCHAR(60),
  category VARCHAR(30),
  city VARCHAR(40),
  target_amount DECIMAL(10,2),
  PRIMARY KEY (cause_id)
);
CREATE TABLE donor (
  donor_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  occupation VARCHAR(40),
  age INT,
  PRIMARY KEY (donor_id)
);
CREATE TABLE volunteer (
  volunteer_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  city VARCHAR(40),
  age INT,
  shift VARCHAR(20),
  PRIMARY KEY (volunteer_id)
);
CREATE TABLE pledge (
  pledge_id INT,
  donor_id INT,
  cause_id INT,
  volunteer_id INT,
  pledged_at DATETIME,
  amount DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (pledge_id),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id),
  FOREIGN KEY (cause_id) REFERENCES cause (cause_id),
  FOREIGN KEY (volunteer_id) REFERENCES volunteer (volunteer_id)
);
CREATE TABLE thank_you_gift (
  gift_id INT,
  name VARCHAR(40),
  min_amount DECIMAL(10,2),
  cost DECIMAL(10,2),
  stock INT,
  PRIMARY KEY (gift_id)
);
CREATE TABLE gift_sent (
  gift_id INT,
  pledge_id INT,
  sent_date DATE,
  PRIMARY KEY (gift_id, pledge_id),
  FOREIGN KEY (gift_id) REFERENCES thank_you_gift (gift_id),
  FOREIGN KEY (pledge_id) REFERENCES pledge (pledge_id)
);

-- en: Last names of donors from Bergamo.
-- zh: 来自Bergamo的捐赠人姓什么？
SELECT last_name FROM donor WHERE city = 'Bergamo';

-- en: Last names of volunteers from Bergamo.
-- zh: 来自Bergamo的志愿者姓什么？
SELECT last_name FROM volunteer WHERE city = 'Bergamo';

-- en: What gifts cost us under 5 and are still in stock (more than 0)?
-- zh: 成本低于5且库存大于0的礼品有哪些？
SELECT name FROM thank_you_gift WHERE cost < 5 AND stock > 0;

-- en: I'd like the titles of the causes in the Health category, alphabetically.
-- zh: 按字母顺序给出Health类公益项目的名称。
SELECT title FROM cause WHERE category = 'Health' ORDER BY title;

-- en: How many pledges have been made?
-- zh: 一共有多少笔认捐？
SELECT count(*) FROM pledge;

-- en: How many people have pledged?
-- zh: 一共有多少人认捐过？
SELECT count(DISTINCT donor_id) FROM pledge;

-- en: What is the sum of the pledges that are Collected?
-- zh: 状态为Collected的认捐总额是多少？
SELECT sum(amount) FROM pledge WHERE status = 'Collected';

-- en: How old is the average volunteer on the Night shift?
-- zh: Night班志愿者的平均年龄是多少？
SELECT avg(age) FROM volunteer WHERE shift = 'Night';

-- en: For each category of causes, what is the largest target?
-- zh: 各类公益项目的最高目标金额是多少？
SELECT category, max(target_amount) FROM cause GROUP BY category;

-- en: Which occupation is most frequent among the donors?
-- zh: 捐赠人中最常见的职业是什么？
SELECT occupation FROM donor GROUP BY occupation ORDER BY count(*) DESC LIMIT 1;

-- en: Shifts with at least 10 volunteers, and the number of them.
-- zh: 至少有10名志愿者的班次及其人数。
SELECT shift, count(*) FROM volunteer GROUP BY shift HAVING count(*) >= 10;

-- en: Which cause has the highest target?
-- zh: 目标金额最高的公益项目是哪个？
SELECT title FROM cause ORDER BY target_amount DESC LIMIT 1;

-- en: Which cause has been pledged the most money?
-- zh: 获得认捐总额最多的公益项目是哪个？
SELECT cause.title FROM cause JOIN pledge ON cause.cause_id = pledge.cause_id GROUP BY cause.cause_id, cause.title ORDER BY sum(pledge.amount) DESC LIMIT 1;

-- en: First and last name of the youngest donor?
-- zh: 最年轻的捐赠人的名和姓是什么？
SELECT first_name, last_name FROM donor ORDER BY age LIMIT 1;

-- en: To which causes did Teresa Valli pledge, and how much each time?
-- zh: Teresa Valli向哪些公益项目认捐过，每次金额多少？
SELECT cause.title, pledge.amount FROM donor JOIN pledge ON donor.donor_id = pledge.donor_id JOIN cause ON pledge.cause_id = cause.cause_id WHERE donor.first_name = 'Teresa' AND donor.last_name = 'Valli';

-- en: For each volunteer, show first name, last name and number of pledges taken.
-- zh: 显示每位志愿者的名、姓以及接到的认捐笔数。
SELECT volunteer.first_name, volunteer.last_name, count(*) FROM volunteer JOIN pledge ON volunteer.volunteer_id = pledge.volunteer_id GROUP BY volunteer.volunteer_id, volunteer.first_name, volunteer.last_name;

-- en: Which thank-you gift has been sent out most often?
-- zh: 寄出次数最多的答谢礼品是哪种？
SELECT thank_you_gift.name FROM thank_you_gift JOIN gift_sent ON thank_you_gift.gift_id = gift_sent.gift_id GROUP BY thank_you_gift.gift_id, thank_you_gift.name ORDER BY count(*) DESC LIMIT 1;

-- en: Last names of those who were sent an Enamel Mug, please.
-- zh: 请给出收到过Enamel Mug的人的姓氏。
SELECT donor.last_name FROM donor JOIN pledge ON donor.donor_id = pledge.donor_id JOIN gift_sent ON pledge.pledge_id = gift_sent.pledge_id JOIN thank_you_gift ON gift_sent.gift_id = thank_you_gift.gift_id WHERE thank_you_gift.name = 'Enamel Mug';

-- en: Average pledge for each cause in Trieste, with the title.
-- zh: Trieste的各公益项目平均每笔认捐多少？请附名称。
SELECT cause.title, avg(pledge.amount) FROM cause JOIN pledge ON cause.cause_id = pledge.cause_id WHERE cause.city = 'Trieste' GROUP BY cause.cause_id, cause.title;

-- en: Causes that did not get a single pledge.
-- zh: 一笔认捐都没有得到的公益项目有哪些？
SELECT title FROM cause WHERE cause_id NOT IN (SELECT cause_id FROM pledge);

-- en: Ids of the pledges bigger than the average pledge?
-- zh: 金额高于平均的认捐编号有哪些？
SELECT pledge_id FROM pledge WHERE amount > (SELECT avg(amount) FROM pledge);

-- en: Which cities have both donors and volunteers?
-- zh: 哪些城市既有捐赠人又有志愿者？
SELECT city FROM donor INTERSECT SELECT city FROM volunteer;
