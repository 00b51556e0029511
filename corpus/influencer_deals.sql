-- Influencers, the sponsors who pay them, the deals signed and the posts published.
CREATE TABLE influencers (
  id INT,
  handle VARCHAR(40),
  real_name VARCHAR(60),
  gender VARCHAR(10),
  birth_year INT,
  country VARCHAR(40),
  followers INT,
  PRIMARY KEY (id)
);
CREATE TABLE sponsors (
  id INT,
  name VARCHAR(60),
  sector VARCHAR(40),
  country VARCHAR(40),
  yearly_budget DECIMAL(10,2),
  PRIMARY KEY (id)
);
CREATE TABLE deals (
  id INT,
  influencer_id INT,
  sponsor_id INT,
  signed_on DATE,
  fee DECIMAL(10,2),
  months INT,
  status VARCHAR(20),
  PRIMARY KEY (id),
  FOREIGN KEY (influencer_id) REFERENCES influencers (id),
  FOREIGN KEY (sponsor_id) REFERENCES sponsors (id)
);
CREATE TABLE posts (
  id INT,
  deal_id INT,
  platform VARCHAR(30),
  title VARCHAR(100),
  posted_on DATE,
  views INT,
  likes INT,
  PRIMARY KEY (id),
  FOREIGN KEY (deal_id) REFERENCES deals (id)
);

-- en: What is the real name of the influencer known as @mossy_lane?
-- zh: 网名为@mossy_lane的博主真实姓名是什么？
SELECT real_name FROM influencers WHERE handle = '@mossy_lane';

-- en: Which influencers come from Portugal? Give their handles.
-- zh: 哪些博主来自Portugal？请给出网名。
SELECT handle FROM influencers WHERE country = 'Portugal';

-- en: Which sponsors come from Portugal? Give their names.
-- zh: 哪些赞助商来自Portugal？请给出名称。
SELECT name FROM sponsors WHERE country = 'Portugal';

-- en: Which influencers have signed a deal with a sponsor from Portugal? Give their handles.
-- zh: 哪些博主与来自Portugal的赞助商签过合约？请给出网名。
SELECT influencers.handle FROM influencers JOIN deals ON influencers.id = deals.influencer_id JOIN sponsors ON deals.sponsor_id = sponsors.id WHERE sponsors.country = 'Portugal';

-- en: Which influencers have never signed a deal? Give their handles.
-- zh: 哪些博主从未签过合约？请给出网名。
SELECT handle FROM influencers WHERE id NOT IN (SELECT influencer_id FROM deals);

-- en: Which sponsors have never signed a deal? Give their names.
-- zh: 哪些赞助商从未签过合约？请给出名称。
SELECT name FROM sponsors WHERE id NOT IN (SELECT sponsor_id FROM deals);

-- en: What is the average fee of the deals signed by Velvet Cosmetics?
-- zh: Velvet Cosmetics签下的合约平均费用是多少？
SELECT avg(deals.fee) FROM deals JOIN sponsors ON deals.sponsor_id = sponsors.id WHERE sponsors.name = 'Velvet Cosmetics';

-- en: What is the highest fee of the deals signed by Velvet Cosmetics?
-- zh: Velvet Cosmetics签下的合约最高费用是多少？
SELECT max(deals.fee) FROM deals JOIN sponsors ON deals.sponsor_id = sponsors.id WHERE sponsors.name = 'Velvet Cosmetics';

-- en: Which influencer has the most followers?
-- zh: 粉丝最多的博主网名是什么？
SELECT handle FROM influencers ORDER BY followers DESC LIMIT 1;

-- en: Which influencer has the most deals?
-- zh: 合约最多的博主网名是什么？
SELECT influencers.handle FROM influencers JOIN deals ON influencers.id = deals.influencer_id GROUP BY influencers.id, influencers.handle ORDER BY count(*) DESC LIMIT 1;

-- en: How many views have the posts on each platform received in total?
-- zh: 每个平台上的帖子总共获得多少次观看？
SELECT platform, sum(views) FROM posts GROUP BY platform;

-- en: How many posts have been published on each platform?
-- zh: 每个平台上发布了多少条帖子？
SELECT platform, count(*) FROM posts GROUP BY platform;

-- en: How many deals have been Cancelled?
-- zh: 有多少份合约被Cancelled？
SELECT count(*) FROM deals WHERE status = 'Cancelled';

-- en: Show the titles of the five most viewed posts on Instagram.
-- zh: 请列出Instagram上观看次数最多的五条帖子的标题。
SELECT title FROM posts WHERE platform = 'Instagram' ORDER BY views DESC LIMIT 5;

-- en: What are the titles of the posts published by @mossy_lane in 2023, that is, between 2023-01-01 and 2023-12-31?
-- zh: @mossy_lane在2023年（2023-01-01至2023-12-31）发布的帖子标题有哪些？
SELECT posts.title FROM posts JOIN deals ON posts.deal_id = deals.id JOIN influencers ON deals.influencer_id = influencers.id WHERE influencers.handle = '@mossy_lane' AND posts.posted_on BETWEEN '2023-01-01' AND '2023-12-31';

-- en: For each sponsor, report its name and the total number of likes its posts have received.
-- zh: 请报告每个赞助商的名称以及其帖子获得的点赞总数。
SELECT sponsors.name, sum(posts.likes) FROM sponsors JOIN deals ON sponsors.id = deals.sponsor_id JOIN posts ON deals.id = posts.deal_id GROUP BY sponsors.id, sponsors.name;

-- en: Which sectors have at least four sponsors?
-- zh: 哪些行业有至少四个赞助商？
SELECT sector FROM sponsors GROUP BY sector HAVING count(*) >= 4;

-- en: What are the names of the female influencers born after 1998 who have an Active deal?
-- zh: 1998年之后出生、gender为female且有Active合约的博主真实姓名是什么？
SELECT influencers.real_name FROM influencers JOIN deals ON influencers.id = deals.influencer_id WHERE influencers.gender = 'female' AND influencers.birth_year > 1998 AND deals.status = 'Active';

-- en: Which influencers have more followers than the average influencer? Give their handles and numbers of followers.
-- zh: 哪些博主的粉丝数高于平均值？请给出网名和粉丝数。
SELECT handle, followers FROM influencers WHERE followers > (SELECT avg(followers) FROM influencers);

-- en: How many different influencers has Bluepeak Energy worked with?
-- zh: Bluepeak Energy与多少位不同的博主合作过？
SELECT count(DISTINCT deals.influencer_id) FROM deals JOIN sponsors ON deals.sponsor_id = sponsors.id WHERE sponsors.name = 'Bluepeak Energy';

-- en: Which influencers have worked for the Fashion sector and for the Gaming sector as well? Give their handles.
-- zh: 哪些博主既为Fashion行业又为Gaming行业工作过？请给出网名。
SELECT influencers.handle FROM influencers JOIN deals ON influencers.id = deals.influencer_id JOIN sponsors ON deals.sponsor_id = sponsors.id WHERE sponsors.sector = 'Fashion' INTERSECT SELECT influencers.handle FROM influencers JOIN deals ON influencers.id = deals.influencer_id JOIN sponsors ON deals.sponsor_id = sponsors.id WHERE sponsors.sector = 'Gaming';

-- en: What are all the countries that an influencer or a sponsor comes from?
-- zh: 博主或赞助商所在的国家一共有哪些？
SELECT country FROM influencers UNION SELECT country FROM sponsors;
