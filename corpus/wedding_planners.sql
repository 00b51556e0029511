-- A wedding planning bureau: couples' weddings, planners, venues, vendors hired and budget lines.
CREATE TABLE planner (
  planner_id INT,
  full_name VARCHAR(60),
  title VARCHAR(30),
  email VARCHAR(60),
  fee_pct DOUBLE,
  joined_year INT,
  PRIMARY KEY (planner_id)
);
CREATE TABLE venue (
  venue_id INT,
  venue_name VARCHAR(60),
  style VARCHAR(30),
  region VARCHAR(40),
  capacity INT,
  hire_fee DECIMAL(10,2),
  PRIMARY KEY (venue_id)
);
CREATE TABLE wedding (
  wedding_id INT,
  partner_one VARCHAR(60),
  partner_two VARCHAR(60),
  lead_planner_id INT,
  assistant_planner_id INT,
  venue_id INT,
  wedding_date DATE,
  guests INT,
  budget DECIMAL(12,2),
  theme VARCHAR(40),
  PRIMARY KEY (wedding_id),
  FOREIGN KEY (lead_planner_id) REFERENCES planner (planner_id),
  FOREIGN KEY (assistant_planner_id) REFERENCES planner (planner_id),
  FOREIGN KEY (venue_id) REFERENCES venue (venue_id)
);
CREATE TABLE vendor (
  vendor_id INT,
  vendor_name VARCHAR(60),
  service VARCHAR(30),
  region VARCHAR(40),
  rating DOUBLE,
  PRIMARY KEY (vendor_id)
);
CREATE TABLE hire (
  wedding_id INT,
  vendor_id INT,
  agreed_price DECIMAL(10,2),
  deposit DECIMAL(10,2),
  signed_on DATE,
  status VARCHAR(15),
  PRIMARY KEY (wedding_id, vendor_id),
  FOREIGN KEY (wedding_id) REFERENCES wedding (wedding_id),
  FOREIGN KEY (vendor_id) REFERENCES vendor (vendor_id)
);

-- en: Which vendors were hired for the wedding where partner one is Astrid Moen?
-- zh: 第一位新人登记为Astrid Moen的婚礼请了哪些供应商？
SELECT vendor.vendor_name FROM vendor JOIN hire ON vendor.vendor_id = hire.vendor_id JOIN wedding ON hire.wedding_id = wedding.wedding_id WHERE wedding.partner_one = 'Astrid Moen';

-- en: Barn style venues that can take 120 people or more
-- zh: 能容纳120人及以上的Barn风格场地
SELECT venue_name FROM venue WHERE style = 'Barn' AND capacity >= 120;

-- en: How many weddings has each planner led? Name and count.
-- zh: 每位策划师主持过多少场婚礼？给出姓名和场数。
SELECT planner.full_name, count(*) FROM planner JOIN wedding ON planner.planner_id = wedding.lead_planner_id GROUP BY planner.planner_id, planner.full_name;

-- en: Who assisted at the wedding on 2024-06-22?
-- zh: 2024-06-22那场婚礼的助理策划师是谁？
SELECT planner.full_name FROM planner JOIN wedding ON planner.planner_id = wedding.assistant_planner_id WHERE wedding.wedding_date = '2024-06-22';

-- en: What is the mean budget of weddings themed Art Deco?
-- zh: 主题为Art Deco的婚礼平均预算是多少？
SELECT avg(budget) FROM wedding WHERE theme = 'Art Deco';

-- en: Number of vendors per service
-- zh: 每种服务的供应商数量
SELECT service, count(*) FROM vendor GROUP BY service;

-- en: Which venue charges the most?
-- zh: 收费最高的场地是哪个？
SELECT venue_name FROM venue ORDER BY hire_fee DESC LIMIT 1;

-- en: Which planners have worked as lead with the Florist vendors at a venue in Tuscany? Distinct names.
-- zh: 哪些策划师作为主策划在Tuscany的场地与Florist类供应商合作过？姓名去重。
SELECT DISTINCT planner.full_name FROM planner JOIN wedding ON planner.planner_id = wedding.lead_planner_id JOIN venue ON wedding.venue_id = venue.venue_id JOIN hire ON wedding.wedding_id = hire.wedding_id JOIN vendor ON hire.vendor_id = vendor.vendor_id WHERE vendor.service = 'Florist' AND venue.region = 'Tuscany';

-- en: Vendors that no couple has hired yet
-- zh: 还没有新人请过的供应商
SELECT vendor_name FROM vendor WHERE vendor_id NOT IN (SELECT vendor_id FROM hire);

-- en: What are the names of the partners whose wedding is held at Castello Rosso?
-- zh: 在Castello Rosso举办婚礼的新人双方叫什么？
SELECT wedding.partner_one, wedding.partner_two FROM wedding JOIN venue ON wedding.venue_id = venue.venue_id WHERE venue.venue_name = 'Castello Rosso';

-- en: Regions with both a venue and a vendor
-- zh: 既有场地又有供应商的地区
SELECT region FROM venue INTERSECT SELECT region FROM vendor;

-- en: Total agreed price per vendor, with the vendor's name, from high to low
-- zh: 每家供应商的成交总价，附供应商名称，从高到低
SELECT vendor.vendor_name, sum(hire.agreed_price) FROM vendor JOIN hire ON vendor.vendor_id = hire.vendor_id GROUP BY vendor.vendor_id, vendor.vendor_name ORDER BY sum(hire.agreed_price) DESC;

-- en: Weddings with more guests than average: date and theme
-- zh: 宾客数高于平均值的婚礼的日期和主题
SELECT wedding_date, theme FROM wedding WHERE guests > (SELECT avg(guests) FROM wedding);

-- en: Which venue hosts the most weddings?
-- zh: 举办婚礼最多的场地是哪个？
SELECT venue.venue_name FROM venue JOIN wedding ON venue.venue_id = wedding.venue_id GROUP BY venue.venue_id, venue.venue_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which themes have been chosen at least twice?
-- zh: 哪些主题至少被选过两次？
SELECT theme FROM wedding GROUP BY theme HAVING count(*) >= 2;

-- en: Deposits that Cancelled hires of Photographer vendors had paid
-- zh: 已Cancelled的Photographer供应商合约付过多少定金？
SELECT hire.deposit FROM hire JOIN vendor ON hire.vendor_id = vendor.vendor_id WHERE hire.status = 'Cancelled' AND vendor.service = 'Photographer';

-- en: The four best rated vendors and their services
-- zh: 评分最高的四家供应商及其服务类型
SELECT vendor_name, service FROM vendor ORDER BY rating DESC LIMIT 4;

-- en: In how many different venues has Colette Duval been the lead planner?
-- zh: Colette Duval作为主策划在多少个不同的场地办过婚礼？
SELECT count(DISTINCT wedding.venue_id) FROM wedding JOIN planner ON wedding.lead_planner_id = planner.planner_id WHERE planner.full_name = 'Colette Duval';

-- en: Planners who have been both a lead and an assistant: full names
-- zh: 既当过主策划又当过助理策划的策划师全名
SELECT planner.full_name FROM planner JOIN wedding ON planner.planner_id = wedding.lead_planner_id INTERSECT SELECT planner.full_name FROM planner JOIN wedding ON planner.planner_id = wedding.assistant_planner_id;

-- en: What is the smallest and largest fee percentage among Senior Planner staff?
-- zh: Senior Planner中最低和最高的费率分别是多少？
SELECT min(fee_pct), max(fee_pct) FROM planner WHERE title = 'Senior Planner';

-- en: Emails of planners who never led a wedding
-- zh: 从未主持过婚礼的策划师邮箱
SELECT email FROM planner WHERE planner_id NOT IN (SELECT lead_planner_id FROM wedding);

-- en: What services were hired for weddings in Provence venues in 2023? List each once.
-- zh: 2023年在Provence场地举办的婚礼请了哪些服务？每种只列一次。
SELECT DISTINCT vendor.service FROM vendor JOIN hire ON vendor.vendor_id = hire.vendor_id JOIN wedding ON hire.wedding_id = wedding.wedding_id JOIN venue ON wedding.venue_id = venue.venue_id WHERE venue.region = 'Provence' AND year(wedding.wedding_date) = 2023;
