-- Travel blogs: bloggers, destinations, blog posts, photos in them, comments and partners who pay.
CREATE TABLE blogger (
  blogger_id INT,
  blogger_name VARCHAR(60),
  blog_title VARCHAR(80),
  home_country VARCHAR(40),
  age INT,
  followers INT,
  PRIMARY KEY (blogger_id)
);
CREATE TABLE destination (
  destination_id INT,
  place_name VARCHAR(60),
  country VARCHAR(40),
  climate VARCHAR(20),
  daily_cost DECIMAL(8,2),
  PRIMARY KEY (destination_id)
);
CREATE TABLE blog_post (
  post_id INT,
  blogger_id INT,
  headline VARCHAR(120),
  published_on DATE,
  word_count INT,
  page_views INT,
  PRIMARY KEY (post_id),
  FOREIGN KEY (blogger_id) REFERENCES blogger (blogger_id)
);
CREATE TABLE post_destination (
  post_id INT,
  destination_id INT,
  days_spent INT,
  PRIMARY KEY (post_id, destination_id),
  FOREIGN KEY (post_id) REFERENCES blog_post (post_id),
  FOREIGN KEY (destination_id) REFERENCES destination (destination_id)
);
CREATE TABLE reader_comment (
  comment_id INT,
  post_id INT,
  nickname VARCHAR(40),
  country VARCHAR(40),
  written_on DATE,
  hearts INT,
  PRIMARY KEY (comment_id),
  FOREIGN KEY (post_id) REFERENCES blog_post (post_id)
);
CREATE TABLE partner_deal (
  deal_id INT,
  blogger_id INT,
  company VARCHAR(60),
  fee DECIMAL(10,2),
  signed_on DATE,
  PRIMARY KEY (deal_id),
  FOREIGN KEY (blogger_id) REFERENCES blogger (blogger_id)
);

-- en: How many bloggers are there?
-- zh: 有多少位博主？
SELECT count(*) FROM blogger;

-- en: List the blog titles of all bloggers from New Zealand.
-- zh: 列出所有来自New Zealand的博主的博客标题。
SELECT blog_title FROM blogger WHERE home_country = 'New Zealand';

-- en: What are the average age and the largest number of followers of all bloggers?
-- zh: 所有博主的平均年龄和最多关注者数是多少？
SELECT avg(age), max(followers) FROM blogger;

-- en: Which destination has the lowest daily cost?
-- zh: 哪个目的地的每日花费最低？
SELECT place_name FROM destination ORDER BY daily_cost LIMIT 1;

-- en: How many posts does each blogger have? Show the blogger's name.
-- zh: 每位博主有多少篇文章？给出博主姓名。
SELECT blogger.blogger_name, count(*) FROM blogger JOIN blog_post ON blogger.blogger_id = blog_post.blogger_id GROUP BY blogger.blogger_id, blogger.blogger_name;

-- en: Show the number of destinations for each climate.
-- zh: 给出每种气候的目的地数量。
SELECT climate, count(*) FROM destination GROUP BY climate;

-- en: What are the headlines of posts with more than 5000 words, ordered by page views?
-- zh: 字数超过5000的文章标题有哪些？按浏览量排序。
SELECT headline FROM blog_post WHERE word_count > 5000 ORDER BY page_views;

-- en: Who has written about Svaneti? Each name once.
-- zh: 谁写过Svaneti？每个名字只列一次。
SELECT DISTINCT blogger.blogger_name FROM blogger JOIN blog_post ON blogger.blogger_id = blog_post.blogger_id JOIN post_destination ON blog_post.post_id = post_destination.post_id JOIN destination ON post_destination.destination_id = destination.destination_id WHERE destination.place_name = 'Svaneti';

-- en: Which places are featured in Three Trains and a Goat, and how many days were spent at each?
-- zh: Three Trains and a Goat写到了哪些地方，各停留了几天？
SELECT destination.place_name, post_destination.days_spent FROM destination JOIN post_destination ON destination.destination_id = post_destination.destination_id JOIN blog_post ON post_destination.post_id = blog_post.post_id WHERE blog_post.headline = 'Three Trains and a Goat';

-- en: Destinations nobody has posted about?
-- zh: 没有人写过的目的地？
SELECT place_name FROM destination WHERE destination_id NOT IN (SELECT destination_id FROM post_destination);

-- en: How much has Ola Bakke earned from partners in total?
-- zh: Ola Bakke从合作方总共赚了多少？
SELECT sum(partner_deal.fee) FROM partner_deal JOIN blogger ON partner_deal.blogger_id = blogger.blogger_id WHERE blogger.blogger_name = 'Ola Bakke';

-- en: Which post has the most comments? I need the headline and the number.
-- zh: 哪篇文章的评论最多？我需要标题和数量。
SELECT blog_post.headline, count(*) FROM blog_post JOIN reader_comment ON blog_post.post_id = reader_comment.post_id GROUP BY blog_post.post_id, blog_post.headline ORDER BY count(*) DESC LIMIT 1;

-- en: Headlines viewed more than the average post.
-- zh: 浏览量高于平均值的文章标题。
SELECT headline FROM blog_post WHERE page_views > (SELECT avg(page_views) FROM blog_post);

-- en: How many comments by luggage_lou got over 10 hearts?
-- zh: luggage_lou的评论中有多少条获得超过10颗心？
SELECT count(*) FROM reader_comment WHERE nickname = 'luggage_lou' AND hearts > 10;

-- en: Which countries do both bloggers and commenting readers come from?
-- zh: 哪些国家既有博主又有评论的读者？
SELECT home_country FROM blogger INTERSECT SELECT country FROM reader_comment;

-- en: Which countries have at least 4 destinations?
-- zh: 哪些国家有至少4个目的地？
SELECT country FROM destination GROUP BY country HAVING count(*) >= 4;

-- en: What countries has the blog Slow Map covered? Different ones, alphabetically.
-- zh: 博客Slow Map写过哪些国家？按字母顺序列出不同的国家。
SELECT DISTINCT destination.country FROM destination JOIN post_destination ON destination.destination_id = post_destination.destination_id JOIN blog_post ON post_destination.post_id = blog_post.post_id JOIN blogger ON blog_post.blogger_id = blogger.blogger_id WHERE blogger.blog_title = 'Slow Map' ORDER BY destination.country;

-- en: Bloggers under 30 without any partner deal: name and followers.
-- zh: 30岁以下且没有任何合作协议的博主，给出姓名和关注者数。
SELECT blogger_name, followers FROM blogger WHERE age < 30 AND blogger_id NOT IN (SELECT blogger_id FROM partner_deal);

-- en: Which company pays the most altogether?
-- zh: 哪家公司支付的总费用最多？
SELECT company FROM partner_deal GROUP BY company ORDER BY sum(fee) DESC LIMIT 1;

-- en: Whose post is the most viewed? Give the blogger's name and the headline.
-- zh: 浏览量最高的文章是谁写的？给出博主姓名和标题。
SELECT blogger.blogger_name, blog_post.headline FROM blogger JOIN blog_post ON blogger.blogger_id = blog_post.blogger_id ORDER BY blog_post.page_views DESC LIMIT 1;

-- en: For each destination with an average stay of over 7 days, return the place and the average.
-- zh: 平均停留超过7天的目的地，返回地名和平均天数。
SELECT destination.place_name, avg(post_destination.days_spent) FROM destination JOIN post_destination ON destination.destination_id = post_destination.destination_id GROUP BY destination.destination_id, destination.place_name HAVING avg(post_destination.days_spent) > 7;

-- en: Names of bloggers who wrote about Georgia but not about Armenia, the countries.
-- zh: 写过Georgia但没写过Armenia（国家）的博主姓名。
SELECT blogger.blogger_name FROM blogger JOIN blog_post ON blogger.blogger_id = blog_post.blogger_id JOIN post_destination ON blog_post.post_id = post_destination.post_id JOIN destination ON post_destination.destination_id = destination.destination_id WHERE destination.country = 'Georgia' EXCEPT SELECT blogger.blogger_name FROM blogger JOIN blog_post ON blogger.blogger_id = blog_post.blogger_id JOIN post_destination ON blog_post.post_id = post_destination.post_id JOIN destination ON post_destination.destination_id = destination.destination_id WHERE destination.country = 'Armenia';
