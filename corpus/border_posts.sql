-- Border posts, the officers stationed at them, and the crossings and seizures they record.
CREATE TABLE post (
  id INT,
  designation VARCHAR(60),
  frontier VARCHAR(40),
  altitude INT,
  status VARCHAR(20),
  opened DATE,
  lanes INT,
  PRIMARY KEY (id)
);
CREATE TABLE officer (
  id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  grade VARCHAR(20),
  post_id INT,
  hired DATE,
  languages_spoken INT,
  PRIMARY KEY (id),
  FOREIGN KEY (post_id) REFERENCES post (id)
);
CREATE TABLE crossing (
  id INT,
  post_id INT,
  crossed_at DATETIME,
  vehicle VARCHAR(20),
  nationality VARCHAR(40),
  travellers INT,
  direction VARCHAR(5),
  PRIMARY KEY (id),
  FOREIGN KEY (post_id) REFERENCES post (id)
);
CREATE TABLE seizure (
  id INT,
  crossing_id INT,
  officer_id INT,
  goods VARCHAR(30),
  weight_kg DOUBLE,
  fine DECIMAL(10,2),
  PRIMARY KEY (id),
  FOREIGN KEY (crossing_id) REFERENCES crossing (id),
  FOREIGN KEY (officer_id) REFERENCES officer (id)
);

-- en: Which posts on the frontier with Morvania are Closed?
-- zh: 与Morvania接壤的边境上，有哪些哨所处于Closed状态？
SELECT designation FROM post WHERE frontier = 'Morvania' AND status = 'Closed';

-- en: What are the first and last names of the officers stationed at the post Raven Pass?
-- zh: 驻守在Raven Pass哨所的警官的名和姓分别是什么？
SELECT officer.first_name, officer.last_name FROM officer JOIN post ON officer.post_id = post.id WHERE post.designation = 'Raven Pass';

-- en: How many crossings by Lorry went in the direction Out?
-- zh: 以Lorry通行、方向为Out的过境有多少次？
SELECT count(*) FROM crossing WHERE vehicle = 'Lorry' AND direction = 'Out';

-- en: Which post stands at the highest altitude?
-- zh: 海拔最高的哨所是哪个？
SELECT designation FROM post ORDER BY altitude DESC LIMIT 1;

-- en: Which posts have had no crossings at all?
-- zh: 哪些哨所没有任何过境记录？
SELECT designation FROM post WHERE id NOT IN (SELECT post_id FROM crossing);

-- en: For each post, how many travellers have crossed in total?
-- zh: 每个哨所累计有多少名旅客过境？
SELECT post.designation, sum(crossing.travellers) FROM post JOIN crossing ON post.id = crossing.post_id GROUP BY post.id, post.designation;

-- en: What was the heaviest amount of Tobacco ever seized, and what was the lightest?
-- zh: 查获的Tobacco中，单次最重和最轻的重量各是多少？
SELECT max(weight_kg), min(weight_kg) FROM seizure WHERE goods = 'Tobacco';

-- en: How many officers are there in each grade?
-- zh: 每个警衔各有多少名警官？
SELECT grade, count(*) FROM officer GROUP BY grade;

-- en: Which posts have more than four lanes and were opened after 1995-06-30?
-- zh: 1995-06-30之后开放且车道多于4条的哨所有哪些？
SELECT designation FROM post WHERE lanes > 4 AND opened > '1995-06-30';

-- en: What goods did Viktor Samsa seize?
-- zh: Viktor Samsa查获过什么货物？
SELECT seizure.goods FROM seizure JOIN officer ON seizure.officer_id = officer.id WHERE officer.first_name = 'Viktor' AND officer.last_name = 'Samsa';

-- en: Which officers with the grade of Sergeant have made more than ten seizures?
-- zh: 警衔为Sergeant的警官中，谁的查获次数超过10次？请给出名和姓。
SELECT officer.first_name, officer.last_name FROM officer JOIN seizure ON officer.id = seizure.officer_id WHERE officer.grade = 'Sergeant' GROUP BY officer.id, officer.first_name, officer.last_name HAVING count(*) > 10;

-- en: Which nationality appears most often among the crossings?
-- zh: 过境记录中出现次数最多的国籍是哪个？
SELECT nationality FROM crossing GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Through which posts did a Bus carrying more than 60 travellers pass?
-- zh: 载有60名以上旅客的Bus是从哪些哨所通过的？
SELECT post.designation FROM post JOIN crossing ON post.id = crossing.post_id WHERE crossing.vehicle = 'Bus' AND crossing.travellers > 60;

-- en: Which seized goods were found on Austrelian vehicles as well as on Morvanian ones?
-- zh: 哪些货物既在Austrelian国籍的车辆上查获过，也在Morvanian国籍的车辆上查获过？
SELECT seizure.goods FROM seizure JOIN crossing ON seizure.crossing_id = crossing.id WHERE crossing.nationality = 'Austrelian' INTERSECT SELECT seizure.goods FROM seizure JOIN crossing ON seizure.crossing_id = crossing.id WHERE crossing.nationality = 'Morvanian';

-- en: What is the average fine for the seizures made at the post Mill Ford?
-- zh: 在Mill Ford哨所查获案件的平均罚款是多少？
SELECT avg(seizure.fine) FROM seizure JOIN crossing ON seizure.crossing_id = crossing.id JOIN post ON crossing.post_id = post.id WHERE post.designation = 'Mill Ford';

-- en: Which officers speak more languages than the average officer?
-- zh: 哪些警官会说的语言数量超过平均水平？请列出名和姓。
SELECT first_name, last_name FROM officer WHERE languages_spoken > (SELECT avg(languages_spoken) FROM officer);

-- en: How many different vehicles have been recorded among the crossings from Tarsk?
-- zh: 国籍为Tarsk的过境记录中有多少种不同的交通工具？
SELECT count(DISTINCT vehicle) FROM crossing WHERE nationality = 'Tarsk';

-- en: At which post was the largest fine imposed?
-- zh: 最高的一笔罚款是在哪个哨所开出的？
SELECT post.designation FROM post JOIN crossing ON post.id = crossing.post_id JOIN seizure ON crossing.id = seizure.crossing_id ORDER BY seizure.fine DESC LIMIT 1;

-- en: Which frontiers are watched by three posts or more?
-- zh: 哪些边界设有三个或以上的哨所？
SELECT frontier FROM post GROUP BY frontier HAVING count(*) >= 3;

-- en: Which posts have no Captain?
-- zh: 哪些哨所没有Captain？
SELECT designation FROM post WHERE id NOT IN (SELECT post_id FROM officer WHERE grade = 'Captain');

-- en: Who are the three officers hired most recently, and at which posts do they serve?
-- zh: 最近入职的三名警官姓名是什么？他们分别在哪个哨所工作？
SELECT officer.first_name, officer.last_name, post.designation FROM officer JOIN post ON officer.post_id = post.id ORDER BY officer.hired DESC LIMIT 3;

-- en: For every kind of goods, what total weight has been seized at posts that lie above 1500 metres?
-- zh: 在海拔1500米以上的哨所，每种货物累计查获的重量是多少？
SELECT seizure.goods, sum(seizure.weight_kg) FROM seizure JOIN crossing ON seizure.crossing_id = crossing.id JOIN post ON crossing.post_id = post.id WHERE post.altitude > 1500 GROUP BY seizure.goods;
