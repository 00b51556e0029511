-- A puppet theatre: puppets, makers, plays, shows given and the puppeteers.
CREATE TABLE Maker (
  maker_id INT,
  maker_name VARCHAR(50),
  village VARCHAR(40),
  active_from INT,
  active_to INT,
  PRIMARY KEY (maker_id)
);
CREATE TABLE Puppet (
  puppet_id INT,
  puppet_name VARCHAR(40),
  kind VARCHAR(20),
  wood VARCHAR(20),
  height_cm DOUBLE,
  carved_year INT,
  maker_id INT,
  PRIMARY KEY (puppet_id),
  FOREIGN KEY (maker_id) REFERENCES Maker (maker_id)
);
CREATE TABLE Play (
  play_id INT,
  title VARCHAR(60),
  author VARCHAR(50),
  audience_group VARCHAR(15),
  running_min INT,
  PRIMARY KEY (play_id)
);
CREATE TABLE Casting (
  play_id INT,
  puppet_id INT,
  part VARCHAR(40),
  PRIMARY KEY (play_id, puppet_id),
  FOREIGN KEY (play_id) REFERENCES Play (play_id),
  FOREIGN KEY (puppet_id) REFERENCES Puppet (puppet_id)
);
CREATE TABLE Performance (
  performance_id INT,
  play_id INT,
  played_on DATE,
  hall VARCHAR(40),
  city VARCHAR(30),
  tickets_sold INT,
  ticket_price DECIMAL(10,2),
  PRIMARY KEY (performance_id),
  FOREIGN KEY (play_id) REFERENCES Play (play_id)
);

-- en: Who carved the puppet called Old Tobias?
-- zh: 名叫Old Tobias的木偶是谁雕刻的？
SELECT Maker.maker_name FROM Maker JOIN Puppet ON Maker.maker_id = Puppet.maker_id WHERE Puppet.puppet_name = 'Old Tobias';

-- en: In which plays does Old Tobias perform, and in what part?
-- zh: Old Tobias在哪些剧中出场，扮演什么角色？
SELECT Play.title, Casting.part FROM Play JOIN Casting ON Play.play_id = Casting.play_id JOIN Puppet ON Casting.puppet_id = Puppet.puppet_id WHERE Puppet.puppet_name = 'Old Tobias';

-- en: Names of the Marionette puppets made of Limewood
-- zh: 用Limewood制作的Marionette木偶名称
SELECT puppet_name FROM Puppet WHERE kind = 'Marionette' AND wood = 'Limewood';

-- en: How many plays are meant for Children?
-- zh: 面向Children的剧目有多少部？
SELECT count(*) FROM Play WHERE audience_group = 'Children';

-- en: What is the average height for each kind of puppet?
-- zh: 各类木偶的平均高度是多少？
SELECT kind, avg(height_cm) FROM Puppet GROUP BY kind;

-- en: Which play has been performed most frequently?
-- zh: 演出次数最多的剧目是哪部？
SELECT Play.title FROM Play JOIN Performance ON Play.play_id = Performance.play_id GROUP BY Play.play_id, Play.title ORDER BY count(*) DESC LIMIT 1;

-- en: Halls and dates of the performances in Zilina
-- zh: 在Zilina的演出地点和日期
SELECT hall, played_on FROM Performance WHERE city = 'Zilina';

-- en: Puppets that have never been cast in a play
-- zh: 从未在任何剧中登场的木偶
SELECT puppet_name FROM Puppet WHERE puppet_id NOT IN (SELECT puppet_id FROM Casting);

-- en: How many tickets in total were sold for The Tinker's Moon?
-- zh: The Tinker's Moon一共售出多少张票？
SELECT sum(Performance.tickets_sold) FROM Performance JOIN Play ON Performance.play_id = Play.play_id WHERE Play.title = 'The Tinker''s Moon';

-- en: The smallest puppet and its height
-- zh: 最小的木偶及其高度
SELECT puppet_name, height_cm FROM Puppet ORDER BY height_cm LIMIT 1;

-- en: Cities that have hosted over ten performances
-- zh: 举办过10场以上演出的城市
SELECT city FROM Performance GROUP BY city HAVING count(*) > 10;

-- en: From which villages come the makers of the puppets seen in The Salt Princess? Each village once.
-- zh: The Salt Princess中的木偶，其制作者来自哪些村庄？每个村庄只列一次。
SELECT DISTINCT Maker.village FROM Maker JOIN Puppet ON Maker.maker_id = Puppet.maker_id JOIN Casting ON Puppet.puppet_id = Casting.puppet_id JOIN Play ON Casting.play_id = Play.play_id WHERE Play.title = 'The Salt Princess';

-- en: What were the lowest and highest ticket prices at the Corn Exchange?
-- zh: Corn Exchange的最低和最高票价分别是多少？
SELECT min(ticket_price), max(ticket_price) FROM Performance WHERE hall = 'Corn Exchange';

-- en: For each maker, the name and number of puppets, most productive first
-- zh: 每位制作者的姓名和木偶数量，产量最高的在前
SELECT Maker.maker_name, count(*) FROM Maker JOIN Puppet ON Maker.maker_id = Puppet.maker_id GROUP BY Maker.maker_id, Maker.maker_name ORDER BY count(*) DESC;

-- en: Plays running longer than average
-- zh: 时长超过平均值的剧目
SELECT title FROM Play WHERE running_min > (SELECT avg(running_min) FROM Play);

-- en: Which parts do puppets from before 1900 play? (carved before 1900)
-- zh: 1900年以前雕刻的木偶扮演哪些角色？
SELECT Casting.part FROM Casting JOIN Puppet ON Casting.puppet_id = Puppet.puppet_id WHERE Puppet.carved_year < 1900;

-- en: Which wood is used most often?
-- zh: 最常用的木材是哪种？
SELECT wood FROM Puppet GROUP BY wood ORDER BY count(*) DESC LIMIT 1;

-- en: Titles performed both in Trnava and in Levice
-- zh: 在Trnava和Levice都演出过的剧目
SELECT Play.title FROM Play JOIN Performance ON Play.play_id = Performance.play_id WHERE Performance.city = 'Trnava' INTERSECT SELECT Play.title FROM Play JOIN Performance ON Play.play_id = Performance.play_id WHERE Performance.city = 'Levice';

-- en: Who wrote the play that sold the most tickets at a single performance?
-- zh: 单场售票最多的那部剧是谁写的？
SELECT Play.author FROM Play JOIN Performance ON Play.play_id = Performance.play_id ORDER BY Performance.tickets_sold DESC LIMIT 1;

-- en: Plays with at least 6 puppets in the cast, along with the number
-- zh: 至少有6个木偶登场的剧目及木偶数量
SELECT Play.title, count(*) FROM Play JOIN Casting ON Play.play_id = Casting.play_id GROUP BY Play.play_id, Play.title HAVING count(*) >= 6;

-- en: How many different authors are there?
-- zh: 一共有多少位不同的剧作者？
SELECT count(DISTINCT author) FROM Play;

-- en: Plays not shown since 2015-01-01, i.e. without a performance on or after that day
-- zh: 自2015-01-01（含）以来没有演出过的剧目
SELECT title FROM Play WHERE play_id NOT IN (SELECT play_id FROM Performance WHERE played_on >= '2015-01-01');
