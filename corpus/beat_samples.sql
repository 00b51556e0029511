-- Beat making: producers, sample packs, samples, tracks and the samples used in them.
CREATE TABLE producer (
  prod_id INT,
  alias VARCHAR(40),
  real_name VARCHAR(60),
  hometown VARCHAR(40),
  birth_year INT,
  daw VARCHAR(30),
  PRIMARY KEY (prod_id)
);
CREATE TABLE sample_pack (
  pack_id INT,
  pack_title VARCHAR(60),
  prod_id INT,
  genre VARCHAR(30),
  price DECIMAL(8,2),
  release_year INT,
  PRIMARY KEY (pack_id),
  FOREIGN KEY (prod_id) REFERENCES producer (prod_id)
);
CREATE TABLE sample (
  sample_id INT,
  pack_id INT,
  label VARCHAR(60),
  instrument VARCHAR(30),
  bpm INT,
  musical_key VARCHAR(5),
  seconds DOUBLE,
  PRIMARY KEY (sample_id),
  FOREIGN KEY (pack_id) REFERENCES sample_pack (pack_id)
);
CREATE TABLE track (
  track_id INT,
  track_title VARCHAR(80),
  prod_id INT,
  genre VARCHAR(30),
  bpm INT,
  release_year INT,
  plays INT,
  PRIMARY KEY (track_id),
  FOREIGN KEY (prod_id) REFERENCES producer (prod_id)
);
CREATE TABLE sample_use (
  track_id INT,
  sample_id INT,
  times_used INT,
  effect VARCHAR(30),
  PRIMARY KEY (track_id, sample_id),
  FOREIGN KEY (track_id) REFERENCES track (track_id),
  FOREIGN KEY (sample_id) REFERENCES sample (sample_id)
);

-- en: How many producers are there?
-- zh: 有多少位制作人？
SELECT count(*) FROM producer;

-- en: List the aliases and hometowns of all producers.
-- zh: 列出所有制作人的艺名和家乡。
SELECT alias, hometown FROM producer;

-- en: What is the average bpm of all tracks in the Jungle genre?
-- zh: 所有Jungle风格曲目的平均bpm是多少？
SELECT avg(bpm) FROM track WHERE genre = 'Jungle';

-- en: Which track has the highest number of plays?
-- zh: 哪首曲目的播放量最高？
SELECT track_title FROM track ORDER BY plays DESC LIMIT 1;

-- en: Show the title and the number of samples for each sample pack.
-- zh: 给出每个采样包的标题及其采样数量。
SELECT sample_pack.pack_title, count(*) FROM sample_pack JOIN sample ON sample_pack.pack_id = sample.pack_id GROUP BY sample_pack.pack_id, sample_pack.pack_title;

-- en: Who made the pack Dusty Tape Drums?
-- zh: 采样包Dusty Tape Drums是谁制作的？
SELECT producer.alias FROM producer JOIN sample_pack ON producer.prod_id = sample_pack.prod_id WHERE sample_pack.pack_title = 'Dusty Tape Drums';

-- en: Labels of the samples heard in the track Midnight Ferry?
-- zh: 曲目Midnight Ferry里用到了哪些采样？给出标签。
SELECT sample.label FROM sample JOIN sample_use ON sample.sample_id = sample_use.sample_id JOIN track ON sample_use.track_id = track.track_id WHERE track.track_title = 'Midnight Ferry';

-- en: How many samples of each instrument are there?
-- zh: 每种乐器各有多少个采样？
SELECT instrument, count(*) FROM sample GROUP BY instrument;

-- en: Which samples have never been used in a track? Show their labels.
-- zh: 哪些采样从未被曲目使用过？给出标签。
SELECT label FROM sample WHERE sample_id NOT IN (SELECT sample_id FROM sample_use);

-- en: Find Flute samples at 90 to 100 bpm.
-- zh: 找出bpm在90到100之间的Flute采样。
SELECT label FROM sample WHERE instrument = 'Flute' AND bpm BETWEEN 90 AND 100;

-- en: Which sample has been used in the most tracks? I want its label and the number of tracks.
-- zh: 哪个采样被最多的曲目使用？我想要标签和曲目数。
SELECT sample.label, count(*) FROM sample JOIN sample_use ON sample.sample_id = sample_use.sample_id GROUP BY sample.sample_id, sample.label ORDER BY count(*) DESC LIMIT 1;

-- en: Real names of the producers working in Bitwig who were born after 1990.
-- zh: 使用Bitwig且1990年以后出生的制作人的真实姓名。
SELECT real_name FROM producer WHERE daw = 'Bitwig' AND birth_year > 1990;

-- en: In which genres were both packs and tracks released?
-- zh: 哪些风格既推出过采样包又推出过曲目？
SELECT genre FROM sample_pack INTERSECT SELECT genre FROM track;

-- en: What is the total number of plays of the tracks by each producer, most first? Give the alias.
-- zh: 每位制作人的曲目总播放量是多少？给出艺名，从多到少排列。
SELECT producer.alias, sum(track.plays) FROM producer JOIN track ON producer.prod_id = track.prod_id GROUP BY producer.prod_id, producer.alias ORDER BY sum(track.plays) DESC;

-- en: Packs priced above the average: title and price.
-- zh: 价格高于平均值的采样包，给出标题和价格。
SELECT pack_title, price FROM sample_pack WHERE price > (SELECT avg(price) FROM sample_pack);

-- en: Which different producers from Bristol put a Reverb effect on a sample?
-- zh: 哪些来自Bristol的不同制作人给采样加过Reverb效果？
SELECT DISTINCT producer.alias FROM producer JOIN track ON producer.prod_id = track.prod_id JOIN sample_use ON track.track_id = sample_use.track_id WHERE producer.hometown = 'Bristol' AND sample_use.effect = 'Reverb';

-- en: How long are the longest and the shortest Vocal samples?
-- zh: 最长和最短的Vocal采样分别多长？
SELECT max(seconds), min(seconds) FROM sample WHERE instrument = 'Vocal';

-- en: Which software is used by more than 3 producers?
-- zh: 哪些软件有超过3位制作人使用？
SELECT daw FROM producer GROUP BY daw HAVING count(*) > 3;

-- en: Aliases of producers who have released tracks but no pack of their own.
-- zh: 发布过曲目但没有自己的采样包的制作人艺名。
SELECT alias FROM producer WHERE prod_id IN (SELECT prod_id FROM track) AND prod_id NOT IN (SELECT prod_id FROM sample_pack);

-- en: Which packs contain at least 20 samples in the key Am?
-- zh: 哪些采样包至少含有20个调性为Am的采样？
SELECT sample_pack.pack_title FROM sample_pack JOIN sample ON sample_pack.pack_id = sample.pack_id WHERE sample.musical_key = 'Am' GROUP BY sample_pack.pack_id, sample_pack.pack_title HAVING count(*) >= 20;

-- en: In what year did the most tracks come out?
-- zh: 哪一年推出的曲目最多？
SELECT release_year FROM track GROUP BY release_year ORDER BY count(*) DESC LIMIT 1;

-- en: Which tracks use something from a pack by dj kompot? List each title once.
-- zh: 哪些曲目用到了dj kompot的采样包里的采样？每个标题只列一次。
SELECT DISTINCT track.track_title FROM track JOIN sample_use ON track.track_id = sample_use.track_id JOIN sample ON sample_use.sample_id = sample.sample_id JOIN sample_pack ON sample.pack_id = sample_pack.pack_id JOIN producer ON sample_pack.prod_id = producer.prod_id WHERE producer.alias = 'dj kompot';
