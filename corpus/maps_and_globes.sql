-- A society of collectors of old maps and globes: the makers, the pieces, the collectors and the loans to exhibitions.
CREATE TABLE cartographer (
  cartographer_id INT,
  full_name VARCHAR(60),
  birth_city VARCHAR(40),
  birth_year INT,
  death_year INT,
  workshop VARCHAR(50),
  PRIMARY KEY (cartographer_id)
);
CREATE TABLE collector (
  collector_id INT,
  collector_name VARCHAR(60),
  city VARCHAR(40),
  member_since DATE,
  telephone VARCHAR(20),
  PRIMARY KEY (collector_id)
);
CREATE TABLE piece (
  piece_id INT,
  headline VARCHAR(100),
  kind VARCHAR(20),
  made_year INT,
  cartographer_id INT,
  collector_id INT,
  insured_value DECIMAL(12,2),
  state VARCHAR(20),
  PRIMARY KEY (piece_id),
  FOREIGN KEY (cartographer_id) REFERENCES cartographer (cartographer_id),
  FOREIGN KEY (collector_id) REFERENCES collector (collector_id)
);
CREATE TABLE exhibition (
  exhibition_id INT,
  title VARCHAR(80),
  city VARCHAR(40),
  opening_date DATE,
  closing_date DATE,
  visitors INT,
  PRIMARY KEY (exhibition_id)
);
CREATE TABLE loan (
  exhibition_id INT,
  piece_id INT,
  fee DECIMAL(8,2),
  courier VARCHAR(50),
  show_case INT,
  PRIMARY KEY (exhibition_id, piece_id),
  FOREIGN KEY (exhibition_id) REFERENCES exhibition (exhibition_id),
  FOREIGN KEY (piece_id) REFERENCES piece (piece_id)
);

-- en: Which exhibitions took place in Lindhaven?
-- zh: 在Lindhaven举办过哪些展览？
SELECT title FROM exhibition WHERE city = 'Lindhaven';

-- en: Which exhibitions showed the piece Mappa Borealis?
-- zh: 哪些展览展出过Mappa Borealis这件藏品？
SELECT exhibition.title FROM exhibition JOIN loan ON exhibition.exhibition_id = loan.exhibition_id JOIN piece ON loan.piece_id = piece.piece_id WHERE piece.headline = 'Mappa Borealis';

-- en: How many pieces are a Globe in the state Damaged?
-- zh: 处于Damaged状态的Globe有多少件？
SELECT count(*) FROM piece WHERE kind = 'Globe' AND state = 'Damaged';

-- en: Which pieces did Joachim Pelt make?
-- zh: Joachim Pelt制作了哪些作品？
SELECT piece.headline FROM piece JOIN cartographer ON piece.cartographer_id = cartographer.cartographer_id WHERE cartographer.full_name = 'Joachim Pelt';

-- en: Which exhibition attracted the most visitors?
-- zh: 参观人数最多的展览是哪个？
SELECT title FROM exhibition ORDER BY visitors DESC LIMIT 1;

-- en: What is the average insured value of each kind of piece?
-- zh: 各类藏品的平均投保价值是多少？
SELECT kind, avg(insured_value) FROM piece GROUP BY kind;

-- en: How many pieces does each collector own?
-- zh: 每位收藏家各拥有多少件藏品？
SELECT collector.collector_name, count(*) FROM collector JOIN piece ON collector.collector_id = piece.collector_id GROUP BY collector.collector_id, collector.collector_name;

-- en: Which cartographers were born in Ravenna Nova after 1600?
-- zh: 1600年以后出生于Ravenna Nova的制图师有哪些？
SELECT full_name FROM cartographer WHERE birth_city = 'Ravenna Nova' AND birth_year > 1600;

-- en: Which pieces have never been lent to an exhibition?
-- zh: 哪些藏品从未借给展览？
SELECT headline FROM piece WHERE piece_id NOT IN (SELECT piece_id FROM loan);

-- en: What is the telephone number of the collector who owns the piece Atlas of Reeds?
-- zh: 拥有Atlas of Reeds的收藏家电话号码是多少？
SELECT collector.telephone FROM collector JOIN piece ON collector.collector_id = piece.collector_id WHERE piece.headline = 'Atlas of Reeds';

-- en: In which cities does a collector live and has an exhibition been held too?
-- zh: 哪些城市既有收藏家居住又举办过展览？
SELECT city FROM collector INTERSECT SELECT city FROM exhibition;

-- en: What total fee was paid for the loans to the exhibition Lines of the Coast?
-- zh: Lines of the Coast展览的借展费总额是多少？
SELECT sum(loan.fee) FROM loan JOIN exhibition ON loan.exhibition_id = exhibition.exhibition_id WHERE exhibition.title = 'Lines of the Coast';

-- en: What are the earliest and the latest year in which a Sea Chart was made?
-- zh: Sea Chart最早和最晚的制作年份分别是哪一年？
SELECT min(made_year), max(made_year) FROM piece WHERE kind = 'Sea Chart';

-- en: Which cartographer is represented by the greatest number of pieces?
-- zh: 哪位制图师的作品数量最多？
SELECT cartographer.full_name FROM cartographer JOIN piece ON cartographer.cartographer_id = piece.cartographer_id GROUP BY cartographer.cartographer_id, cartographer.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which pieces are insured for more than the average of all pieces?
-- zh: 哪些藏品的投保价值高于全部藏品的平均值？
SELECT headline FROM piece WHERE insured_value > (SELECT avg(insured_value) FROM piece);

-- en: Which couriers have transported more than ten loans?
-- zh: 哪些押运员运送过十件以上的借展品？
SELECT courier FROM loan GROUP BY courier HAVING count(*) > 10;

-- en: Which different exhibitions showed work from the Pelt and Sons workshop?
-- zh: 哪些不同的展览展出过Pelt and Sons工坊的作品？
SELECT DISTINCT exhibition.title FROM exhibition JOIN loan ON exhibition.exhibition_id = loan.exhibition_id JOIN piece ON loan.piece_id = piece.piece_id JOIN cartographer ON piece.cartographer_id = cartographer.cartographer_id WHERE cartographer.workshop = 'Pelt and Sons';

-- en: Which exhibitions opened after 2009-09-15 and drew fewer than 5000 people?
-- zh: 2009-09-15之后开幕、参观人数少于5000的展览有哪些？
SELECT title FROM exhibition WHERE opening_date > '2009-09-15' AND visitors < 5000;

-- en: Who owns the oldest piece, and when did this person become a member?
-- zh: 最古老的藏品归谁所有？此人何时成为会员？
SELECT collector.collector_name, collector.member_since FROM collector JOIN piece ON collector.collector_id = piece.collector_id ORDER BY piece.made_year LIMIT 1;

-- en: Which collectors from Oldburg own a piece in the state Mint?
-- zh: 来自Oldburg的收藏家中，谁拥有Mint状态的藏品？
SELECT collector_name FROM collector WHERE city = 'Oldburg' AND collector_id IN (SELECT collector_id FROM piece WHERE state = 'Mint');

-- en: How many pieces were on display in each exhibition?
-- zh: 每个展览各展出了多少件藏品？
SELECT exhibition.title, count(*) FROM exhibition JOIN loan ON exhibition.exhibition_id = loan.exhibition_id GROUP BY exhibition.exhibition_id, exhibition.title;

-- en: Which exhibitions included a Star Map but no Town Plan?
-- zh: 哪些展览展出了Star Map但没有展出Town Plan？
SELECT exhibition.title FROM exhibition JOIN loan ON exhibition.exhibition_id = loan.exhibition_id JOIN piece ON loan.piece_id = piece.piece_id WHERE piece.kind = 'Star Map' EXCEPT SELECT exhibition.title FROM exhibition JOIN loan ON exhibition.exhibition_id = loan.exhibition_id JOIN piece ON loan.piece_id = piece.piece_id WHERE piece.kind = 'Town Plan';
