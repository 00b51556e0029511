-- A herbarium: plant families and species, pressed specimens, collectors and loans to other herbaria.
CREATE TABLE family (
  fam_id INT,
  latin_name VARCHAR(50),
  common_name VARCHAR(50),
  PRIMARY KEY (fam_id)
);
CREATE TABLE species (
  sp_id INT,
  fam_id INT,
  latin_name VARCHAR(60),
  common_name VARCHAR(60),
  growth_form VARCHAR(20),
  flower_colour VARCHAR(20),
  max_height_cm INT,
  threat_status VARCHAR(30),
  PRIMARY KEY (sp_id),
  FOREIGN KEY (fam_id) REFERENCES family (fam_id)
);
CREATE TABLE collector (
  col_id INT,
  col_name VARCHAR(60),
  born INT,
  died INT,
  nationality VARCHAR(40),
  PRIMARY KEY (col_id)
);
CREATE TABLE specimen (
  spec_id INT,
  sheet_no VARCHAR(15),
  sp_id INT,
  col_id INT,
  identified_by INT,
  picked_on DATE,
  locality VARCHAR(60),
  altitude_m INT,
  PRIMARY KEY (spec_id),
  FOREIGN KEY (sp_id) REFERENCES species (sp_id),
  FOREIGN KEY (col_id) REFERENCES collector (col_id),
  FOREIGN KEY (identified_by) REFERENCES collector (col_id)
);
CREATE TABLE partner (
  partner_id INT,
  partner_name VARCHAR(80),
  city VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (partner_id)
);
CREATE TABLE loan (
  loan_id INT,
  spec_id INT,
  partner_id INT,
  sent_on DATE,
  due_on DATE,
  returned_on DATE,
  PRIMARY KEY (loan_id),
  FOREIGN KEY (spec_id) REFERENCES specimen (spec_id),
  FOREIGN KEY (partner_id) REFERENCES partner (partner_id)
);

-- en: What is the Latin name of the species commonly called Marsh Lantern?
-- zh: 俗名为Marsh Lantern的物种拉丁名是什么？
SELECT latin_name FROM species WHERE common_name = 'Marsh Lantern';

-- en: List the common names of all shrubs with yellow flowers (growth form Shrub, colour Yellow).
-- zh: 列出所有生长型为Shrub、花色为Yellow的物种俗名。
SELECT common_name FROM species WHERE growth_form = 'Shrub' AND flower_colour = 'Yellow';

-- en: How many species are Endangered?
-- zh: Endangered的物种有多少个？
SELECT count(*) FROM species WHERE threat_status = 'Endangered';

-- en: How many species belong to each family? Show the family's Latin name.
-- zh: 每个科有多少个物种？请显示科的拉丁名。
SELECT family.latin_name, count(*) FROM family JOIN species ON family.fam_id = species.fam_id GROUP BY family.fam_id, family.latin_name;

-- en: Which plant grows tallest? Return its common name and maximum height.
-- zh: 哪种植物长得最高？给出俗名和最大高度。
SELECT common_name, max_height_cm FROM species ORDER BY max_height_cm DESC LIMIT 1;

-- en: Which collectors are still alive (no year of death)?
-- zh: 哪些采集人仍在世（没有去世年份）？
SELECT col_name FROM collector WHERE died IS NULL;

-- en: Who collected sheet K-1180?
-- zh: K-1180号标本是谁采集的？
SELECT collector.col_name FROM collector JOIN specimen ON collector.col_id = specimen.col_id WHERE specimen.sheet_no = 'K-1180';

-- en: And who identified sheet K-1180?
-- zh: K-1180号标本又是由谁鉴定的？
SELECT collector.col_name FROM collector JOIN specimen ON collector.col_id = specimen.identified_by WHERE specimen.sheet_no = 'K-1180';

-- en: Give the sheet numbers of specimens picked above 3000 m, from the highest place down.
-- zh: 给出海拔3000米以上采集的标本编号，按海拔从高到低排列。
SELECT sheet_no FROM specimen WHERE altitude_m > 3000 ORDER BY altitude_m DESC;

-- en: What is the average altitude at which specimens were found in Dry Creek?
-- zh: 在Dry Creek采集的标本平均海拔是多少？
SELECT avg(altitude_m) FROM specimen WHERE locality = 'Dry Creek';

-- en: Which flower colour is commonest among the species?
-- zh: 物种中最常见的花色是什么？
SELECT flower_colour FROM species GROUP BY flower_colour ORDER BY count(*) DESC LIMIT 1;

-- en: Find localities from which we own at least 15 specimens.
-- zh: 哪些产地的标本至少有15份？
SELECT locality FROM specimen GROUP BY locality HAVING count(*) >= 15;

-- en: Which species do we have no specimen of? Give their Latin names.
-- zh: 哪些物种我们没有任何标本？给出拉丁名。
SELECT latin_name FROM species WHERE sp_id NOT IN (SELECT sp_id FROM specimen);

-- en: To which partners in Austria have we lent specimens collected by Otto Brandl?
-- zh: Otto Brandl采集的标本曾借给Austria的哪些合作机构？
SELECT partner.partner_name FROM partner JOIN loan ON partner.partner_id = loan.partner_id JOIN specimen ON loan.spec_id = specimen.spec_id JOIN collector ON specimen.col_id = collector.col_id WHERE partner.country = 'Austria' AND collector.col_name = 'Otto Brandl';

-- en: For each nationality, when was the earliest-born collector born?
-- zh: 每个国籍的采集人中最早的出生年份是哪年？
SELECT nationality, min(born) FROM collector GROUP BY nationality;

-- en: Which collector has gathered the most specimens?
-- zh: 采集标本最多的采集人是谁？
SELECT collector.col_name FROM collector JOIN specimen ON collector.col_id = specimen.col_id GROUP BY collector.col_id, collector.col_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the names of partners holding loans that are not yet returned and were due before 2024-03-31.
-- zh: 有借出标本应在2024-03-31之前归还但尚未归还的合作机构有哪些？
SELECT partner.partner_name FROM partner JOIN loan ON partner.partner_id = loan.partner_id WHERE loan.returned_on IS NULL AND loan.due_on < '2024-03-31';

-- en: How many different species are represented by specimens from Dry Creek?
-- zh: Dry Creek的标本代表了多少个不同的物种？
SELECT count(DISTINCT sp_id) FROM specimen WHERE locality = 'Dry Creek';

-- en: Species taller than the average of the Tree growth form: give common names.
-- zh: 最大高度超过Tree生长型平均值的物种俗名有哪些？
SELECT common_name FROM species WHERE max_height_cm > (SELECT avg(max_height_cm) FROM species WHERE growth_form = 'Tree');

-- en: What 3 specimens were picked first? I need sheet numbers and dates.
-- zh: 最早采集的3份标本是哪些？我需要编号和日期。
SELECT sheet_no, picked_on FROM specimen ORDER BY picked_on LIMIT 3;

-- en: In which localities were both Fern Asplenora and Blue Vetch found (common names)?
-- zh: 哪些产地同时采到过Fern Asplenora和Blue Vetch（俗名）？
SELECT specimen.locality FROM specimen JOIN species ON specimen.sp_id = species.sp_id WHERE species.common_name = 'Fern Asplenora' INTERSECT SELECT specimen.locality FROM specimen JOIN species ON specimen.sp_id = species.sp_id WHERE species.common_name = 'Blue Vetch';

-- en: Common names of families that include a Vulnerable species.
-- zh: 包含Vulnerable物种的科俗名是什么？
SELECT common_name FROM family WHERE fam_id IN (SELECT fam_id FROM species WHERE threat_status = 'Vulnerable');
