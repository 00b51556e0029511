-- Genetic genealogy: testers, their DNA kits, matches between kits and shared segments.
CREATE TABLE tester (
  tstr_id INT,
  tstr_nm VARCHAR(50),
  birth_yr INT,
  ctry_origin VARCHAR(40),
  PRIMARY KEY (tstr_id)
);
CREATE TABLE kit (
  kit_no VARCHAR(12),
  tstr_id INT,
  lab VARCHAR(40),
  kit_type VARCHAR(20),
  sampled_dt DATE,
  haplogroup VARCHAR(15),
  PRIMARY KEY (kit_no),
  FOREIGN KEY (tstr_id) REFERENCES tester (tstr_id)
);
CREATE TABLE dna_match (
  match_id INT,
  kit_a VARCHAR(12),
  kit_b VARCHAR(12),
  total_cm DOUBLE,
  rel_guess VARCHAR(30),
  confirmed VARCHAR(3),
  PRIMARY KEY (match_id),
  FOREIGN KEY (kit_a) REFERENCES kit (kit_no),
  FOREIGN KEY (kit_b) REFERENCES kit (kit_no)
);
CREATE TABLE segment (
  seg_id INT,
  match_id INT,
  chrom INT,
  len_cm DOUBLE,
  snps INT,
  PRIMARY KEY (seg_id),
  FOREIGN KEY (match_id) REFERENCES dna_match (match_id)
);

-- en: Who was born before 1940?
-- zh: 哪些受测者出生于1940年之前？
SELECT tstr_nm FROM tester WHERE birth_yr < 1940;

-- en: How many kits were processed by GenoLab?
-- zh: GenoLab处理了多少份试剂盒？
SELECT count(*) FROM kit WHERE lab = 'GenoLab';

-- en: What different haplogroups occur?
-- zh: 出现了哪些不同的单倍群？
SELECT DISTINCT haplogroup FROM kit;

-- en: How many kits are there of each type?
-- zh: 每种类型的试剂盒各有多少份？
SELECT kit_type, count(*) FROM kit GROUP BY kit_type;

-- en: Who belongs to haplogroup R1b?
-- zh: 谁属于单倍群R1b？
SELECT tester.tstr_nm FROM tester JOIN kit ON tester.tstr_id = kit.tstr_id WHERE kit.haplogroup = 'R1b';

-- en: When was Nora Feld's sample taken?
-- zh: Nora Feld的样本是何时采集的？
SELECT kit.sampled_dt FROM kit JOIN tester ON kit.tstr_id = tester.tstr_id WHERE tester.tstr_nm = 'Nora Feld';

-- en: Which lab tested the most kits?
-- zh: 哪家实验室检测的试剂盒最多？
SELECT lab FROM kit GROUP BY lab ORDER BY count(*) DESC LIMIT 1;

-- en: Which pair of kits shares the most DNA? Show both kit numbers.
-- zh: 共享DNA最多的是哪两份试剂盒？列出两个编号。
SELECT kit_a, kit_b FROM dna_match ORDER BY total_cm DESC LIMIT 1;

-- en: Number of matches confirmed (Yes).
-- zh: 已确认（Yes）的匹配数量。
SELECT count(*) FROM dna_match WHERE confirmed = 'Yes';

-- en: Number of matches not confirmed (No).
-- zh: 未确认（No）的匹配数量。
SELECT count(*) FROM dna_match WHERE confirmed = 'No';

-- en: Names of the two people in match 350.
-- zh: 350号匹配中两个人的姓名。
SELECT ta.tstr_nm, tb.tstr_nm FROM dna_match JOIN kit AS ka ON dna_match.kit_a = ka.kit_no JOIN tester AS ta ON ka.tstr_id = ta.tstr_id JOIN kit AS kb ON dna_match.kit_b = kb.kit_no JOIN tester AS tb ON kb.tstr_id = tb.tstr_id WHERE dna_match.match_id = 350;

-- en: How many segments lie on each chromosome?
-- zh: 每条染色体上有多少个片段？
SELECT chrom, count(*) FROM segment GROUP BY chrom;

-- en: Average centimorgans for each guessed relationship.
-- zh: 每种推测亲缘关系的平均厘摩数。
SELECT rel_guess, avg(total_cm) FROM dna_match GROUP BY rel_guess;

-- en: Which testers have no kit registered?
-- zh: 哪些受测者没有登记试剂盒？
SELECT tstr_nm FROM tester WHERE tstr_id NOT IN (SELECT tstr_id FROM kit);

-- en: Who has sent in two or more kits?
-- zh: 谁寄送过两份或更多试剂盒？
SELECT tester.tstr_nm FROM tester JOIN kit ON tester.tstr_id = kit.tstr_id GROUP BY tester.tstr_id, tester.tstr_nm HAVING count(*) >= 2;

-- en: What relationships were guessed for matches with a segment longer than 100 cM?
-- zh: 含有长度超过100厘摩片段的匹配，推测的亲缘关系是什么？
SELECT dna_match.rel_guess FROM dna_match JOIN segment ON dna_match.match_id = segment.match_id WHERE segment.len_cm > 100;

-- en: Lengths of the segments in matches where kit A7701 is the first kit.
-- zh: 以A7701为第一份试剂盒的匹配中，各片段的长度是多少？
SELECT segment.len_cm FROM segment JOIN dna_match ON segment.match_id = dna_match.match_id WHERE dna_match.kit_a = 'A7701';

-- en: Names of people who own a first kit in matches guessed as Second Cousin.
-- zh: 在推测为Second Cousin的匹配中，第一份试剂盒的所有人姓名。
SELECT tester.tstr_nm FROM tester JOIN kit ON tester.tstr_id = kit.tstr_id JOIN dna_match ON kit.kit_no = dna_match.kit_a WHERE dna_match.rel_guess = 'Second Cousin';

-- en: Count the testers for each country of origin, largest group first.
-- zh: 按祖籍国统计受测者人数，人数多的排前面。
SELECT ctry_origin, count(*) FROM tester GROUP BY ctry_origin ORDER BY count(*) DESC;

-- en: People who took a YDNA test but not an Autosomal one.
-- zh: 做过YDNA检测但没做过Autosomal检测的人。
SELECT tester.tstr_nm FROM tester JOIN kit ON tester.tstr_id = kit.tstr_id WHERE kit.kit_type = 'YDNA' EXCEPT SELECT tester.tstr_nm FROM tester JOIN kit ON tester.tstr_id = kit.tstr_id WHERE kit.kit_type = 'Autosomal';

-- en: Ids of matches that share more than the average amount.
-- zh: 共享量高于平均值的匹配id。
SELECT match_id FROM dna_match WHERE total_cm > (SELECT avg(total_cm) FROM dna_match);

-- en: Total number of SNPs per match id on chromosome 6.
-- zh: 6号染色体上每个匹配id的位点总数。
SELECT match_id, sum(snps) FROM segment WHERE chrom = 6 GROUP BY match_id;
