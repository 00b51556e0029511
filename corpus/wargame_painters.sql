-- Miniature wargamers: painters, armies, paints and painting contests.
CREATE TABLE painter (pno INT, pname VARCHAR(60), town VARCHAR(40), lvl VARCHAR(20), since INT, PRIMARY KEY (pno));
CREATE TABLE army (ano INT, aname VARCHAR(60), faction VARCHAR(40), scale VARCHAR(10), points INT, pno INT, PRIMARY KEY (ano), FOREIGN KEY (pno) REFERENCES painter (pno));
CREATE TABLE mini (mno INT, mname VARCHAR(60), material VARCHAR(20), cost DECIMAL(10,2), bought DATE, painted DATE, hours DOUBLE, ano INT, PRIMARY KEY (mno), FOREIGN KEY (ano) REFERENCES army (ano));
CREATE TABLE paint (code VARCHAR(10), pname VARCHAR(40), brand VARCHAR(40), finish VARCHAR(20), ml INT, cost DECIMAL(10,2), PRIMARY KEY (code));
CREATE TABLE mini_paint (mno INT, code VARCHAR(10), part VARCHAR(30), PRIMARY KEY (mno, code), FOREIGN KEY (mno) REFERENCES mini (mno), FOREIGN KEY (code) REFERENCES paint (code));
CREATE TABLE contest_entry (eno INT, mno INT, contest VARCHAR(60), cdate DATE, category VARCHAR(30), points INT, medal VARCHAR(10), PRIMARY KEY (eno), FOREIGN KEY (mno) REFERENCES mini (mno));

-- en: When was the miniature Bog Witch bought?
-- zh: 模型Bog Witch是哪天买的？
SELECT bought FROM mini WHERE mname = 'Bog Witch';

-- en: When was the miniature Bog Witch painted?
-- zh: 模型Bog Witch是哪天涂装的？
SELECT painted FROM mini WHERE mname = 'Bog Witch';

-- en: List the names of the Matte paints by Hexacolor.
-- zh: 列出Hexacolor品牌的Matte颜料名称。
SELECT pname FROM paint WHERE finish = 'Matte' AND brand = 'Hexacolor';

-- en: Which painters are from Swindon?
-- zh: 哪些涂装师来自Swindon？
SELECT pname FROM painter WHERE town = 'Swindon';

-- en: How many miniatures remain unpainted, i.e. have no painted date?
-- zh: 还有多少个模型没有涂装日期？
SELECT count(*) FROM mini WHERE painted IS NULL;

-- en: How many hours have been spent on Resin miniatures in total?
-- zh: Resin材质的模型总共花了多少小时？
SELECT sum(hours) FROM mini WHERE material = 'Resin';

-- en: How much money was spent on Resin miniatures in total?
-- zh: Resin材质的模型总共花了多少钱？
SELECT sum(cost) FROM mini WHERE material = 'Resin';

-- en: What is the average number of points of a contest entry in the category Diorama?
-- zh: Diorama类别的参赛作品平均得多少分？
SELECT avg(points) FROM contest_entry WHERE category = 'Diorama';

-- en: Entries per contest, please
-- zh: 请统计每个比赛的参赛作品数
SELECT contest, count(*) FROM contest_entry GROUP BY contest;

-- en: Which faction is played by the most armies?
-- zh: 军队数量最多的阵营是哪个？
SELECT faction FROM army GROUP BY faction ORDER BY count(*) DESC LIMIT 1;

-- en: Which brands sell at least 20 paints?
-- zh: 哪些品牌至少有20种颜料？
SELECT brand FROM paint GROUP BY brand HAVING count(*) >= 20;

-- en: Average cost of a paint by finish
-- zh: 各种光泽效果的颜料平均价格
SELECT finish, avg(cost) FROM paint GROUP BY finish;

-- en: Which miniature took the most hours?
-- zh: 耗时最长的模型是哪个？
SELECT mname FROM mini ORDER BY hours DESC LIMIT 1;

-- en: Which army has the highest points?
-- zh: 点数最高的军队是哪支？
SELECT aname FROM army ORDER BY points DESC LIMIT 1;

-- en: Which army consists of the most miniatures?
-- zh: 模型数量最多的军队是哪支？
SELECT army.aname FROM army JOIN mini ON army.ano = mini.ano GROUP BY army.ano, army.aname ORDER BY count(*) DESC LIMIT 1;

-- en: Which paints were used on the Cloak of the Bog Witch?
-- zh: Bog Witch的Cloak部位用了哪些颜料？
SELECT paint.pname FROM paint JOIN mini_paint ON paint.code = mini_paint.code JOIN mini ON mini_paint.mno = mini.mno WHERE mini_paint.part = 'Cloak' AND mini.mname = 'Bog Witch';

-- en: Name the painters who have taken a Silver medal, each once.
-- zh: 列出获得过Silver奖牌的涂装师，每人一次。
SELECT DISTINCT painter.pname FROM painter JOIN army ON painter.pno = army.pno JOIN mini ON army.ano = mini.ano JOIN contest_entry ON mini.mno = contest_entry.mno WHERE contest_entry.medal = 'Silver';

-- en: For each painter: name and number of armies
-- zh: 每位涂装师的姓名及军队数量
SELECT painter.pname, count(*) FROM painter JOIN army ON painter.pno = army.pno GROUP BY painter.pno, painter.pname;

-- en: Which miniatures belong to an army of the faction Iron Pact?
-- zh: 哪些模型属于Iron Pact阵营的军队？
SELECT mini.mname FROM mini JOIN army ON mini.ano = army.ano WHERE army.faction = 'Iron Pact';

-- en: Names of paints nobody has used on a miniature
-- zh: 没有用在任何模型上的颜料名称
SELECT pname FROM paint WHERE code NOT IN (SELECT code FROM mini_paint);

-- en: Which miniatures cost more than an average miniature?
-- zh: 哪些模型的价格高于平均价格？
SELECT mname FROM mini WHERE cost > (SELECT avg(cost) FROM mini);

-- en: Which contests gave both a Gold and a Bronze medal to the category Monster?
-- zh: 哪些比赛在Monster类别中既颁发过Gold又颁发过Bronze奖牌？
SELECT contest FROM contest_entry WHERE category = 'Monster' AND medal = 'Gold' INTERSECT SELECT contest FROM contest_entry WHERE category = 'Monster' AND medal = 'Bronze';
