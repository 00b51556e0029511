-- Podcasts, their episodes, the sponsors and the spots the sponsors booked.
CREATE TABLE podcast (
  podcast_id INT,
  title VARCHAR(80),
  host_name VARCHAR(60),
  topic VARCHAR(40),
  launch_year INT,
  subscribers INT,
  PRIMARY KEY (podcast_id)
);
CREATE TABLE episode (
  episode_id INT,
  podcast_id INT,
  title VARCHAR(100),
  air_date DATE,
  minutes INT,
  downloads INT,
  PRIMARY KEY (episode_id),
  FOREIGN KEY (podcast_id) REFERENCES podcast (podcast_id)
);
CREATE TABLE sponsor (
  sponsor_id INT,
  sponsor_name VARCHAR(60),
  industry VARCHAR(40),
  city VARCHAR(40),
  yearly_budget DECIMAL(12,2),
  PRIMARY KEY (sponsor_id)
);
CREATE TABLE ad_spot (
  spot_id INT,
  episode_id INT,
  sponsor_id INT,
  position VARCHAR(20),
  seconds INT,
  fee DECIMAL(10,2),
  promo_code VARCHAR(20),
  PRIMARY KEY (spot_id),
  FOREIGN KEY (episode_id) REFERENCES episode (episode_id),
  FOREIGN KEY (sponsor_id) REFERENCES sponsor (sponsor_id)
);

-- en: List the names of all sponsors.
-- zh: 列出所有赞助商的名称。
SELECT sponsor_name FROM sponsor;

-- en: How many podcasts are about History?
-- zh: 有多少个播客的主题是History？
SELECT count(*) FROM podcast WHERE topic = 'History';

-- en: What is the average fee of all ad spots?
-- zh: 所有广告位的平均费用是多少？
SELECT avg(fee) FROM ad_spot;

-- en: Show the title of each podcast and the number of its episodes.
-- zh: 给出每个播客的标题及其单集数量。
SELECT podcast.title, count(*) FROM podcast JOIN episode ON podcast.podcast_id = episode.podcast_id GROUP BY podcast.podcast_id, podcast.title;

-- en: Which podcast has the largest number of subscribers?
-- zh: 哪个播客的订阅者最多？
SELECT title FROM podcast ORDER BY subscribers DESC LIMIT 1;

-- en: How much did Kettle & Co pay in all?
-- zh: Kettle & Co总共付了多少费用？
SELECT sum(ad_spot.fee) FROM ad_spot JOIN sponsor ON ad_spot.sponsor_id = sponsor.sponsor_id WHERE sponsor.sponsor_name = 'Kettle & Co';

-- en: Titles of the episodes with a mid-roll spot, please.
-- zh: 请给出带有mid-roll广告位的单集标题。
SELECT episode.title FROM episode JOIN ad_spot ON episode.episode_id = ad_spot.episode_id WHERE ad_spot.position = 'mid-roll';

-- en: Which different hosts have had a sponsor from Rotterdam?
-- zh: 哪些不同的主持人接受过来自Rotterdam的赞助商？
SELECT DISTINCT podcast.host_name FROM podcast JOIN episode ON podcast.podcast_id = episode.podcast_id JOIN ad_spot ON episode.episode_id = ad_spot.episode_id JOIN sponsor ON ad_spot.sponsor_id = sponsor.sponsor_id WHERE sponsor.city = 'Rotterdam';

-- en: Which sponsors have not booked a single spot?
-- zh: 哪些赞助商一个广告位都没有订过？
SELECT sponsor_name FROM sponsor WHERE sponsor_id NOT IN (SELECT sponsor_id FROM ad_spot);

-- en: Episodes aired between '2022-05-01' and '2022-08-31': title and date, earliest first.
-- zh: 在'2022-05-01'到'2022-08-31'之间播出的单集，给出标题和日期，从早到晚排列。
SELECT title, air_date FROM episode WHERE air_date BETWEEN '2022-05-01' AND '2022-08-31' ORDER BY air_date;

-- en: For each industry, how many sponsors are there?
-- zh: 每个行业各有多少家赞助商？
SELECT industry, count(*) FROM sponsor GROUP BY industry;

-- en: Who sponsors most often? Return the name and the number of spots.
-- zh: 赞助次数最多的是谁？返回名称和广告位数量。
SELECT sponsor.sponsor_name, count(*) FROM sponsor JOIN ad_spot ON sponsor.sponsor_id = ad_spot.sponsor_id GROUP BY sponsor.sponsor_id, sponsor.sponsor_name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average length of an episode of The Quiet Ledger?
-- zh: The Quiet Ledger的单集平均时长是多少？
SELECT avg(episode.minutes) FROM episode JOIN podcast ON episode.podcast_id = podcast.podcast_id WHERE podcast.title = 'The Quiet Ledger';

-- en: Which topics are covered by at least 4 podcasts launched since 2018?
-- zh: 哪些主题有至少4个2018年及以后推出的播客？
SELECT topic FROM podcast WHERE launch_year >= 2018 GROUP BY topic HAVING count(*) >= 4;

-- en: Find the titles of episodes downloaded more than the average.
-- zh: 找出下载量高于平均值的单集标题。
SELECT title FROM episode WHERE downloads > (SELECT avg(downloads) FROM episode);

-- en: What promo code was read out in the episode Bread and Bronze?
-- zh: 单集Bread and Bronze里播出的优惠码是什么？
SELECT ad_spot.promo_code FROM ad_spot JOIN episode ON ad_spot.episode_id = episode.episode_id WHERE episode.title = 'Bread and Bronze';

-- en: Which podcasts have over 500000 downloads altogether?
-- zh: 哪些播客的总下载量超过500000？
SELECT podcast.title FROM podcast JOIN episode ON podcast.podcast_id = episode.podcast_id GROUP BY podcast.podcast_id, podcast.title HAVING sum(episode.downloads) > 500000;

-- en: How many different cities are the sponsors based in?
-- zh: 赞助商分布在多少个不同的城市？
SELECT count(DISTINCT city) FROM sponsor;

-- en: Which cities have a sponsor in Software as well as one in Food?
-- zh: 哪些城市既有Software行业的赞助商又有Food行业的赞助商？
SELECT city FROM sponsor WHERE industry = 'Software' INTERSECT SELECT city FROM sponsor WHERE industry = 'Food';

-- en: The 5 longest spots: give their promo code and seconds.
-- zh: 最长的5个广告位：给出优惠码和秒数。
SELECT promo_code, seconds FROM ad_spot ORDER BY seconds DESC LIMIT 5;

-- en: Which podcasts have never carried an advert?
-- zh: 哪些播客从未插播过广告？
SELECT title FROM podcast WHERE podcast_id NOT IN (SELECT episode.podcast_id FROM episode JOIN ad_spot ON episode.episode_id = ad_spot.episode_id);

-- en: What podcast and episode does the most expensive spot belong to? Give both titles.
-- zh: 最贵的广告位属于哪个播客的哪一集？给出两者的标题。
SELECT podcast.title, episode.title FROM podcast JOIN episode ON podcast.podcast_id = episode.podcast_id JOIN ad_spot ON episode.episode_id = ad_spot.episode_id ORDER BY ad_spot.fee DESC LIMIT 1;
