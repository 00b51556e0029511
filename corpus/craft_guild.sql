-- A guild of crafts: workshops, masters, apprentices under indenture, masterpieces and fines for bad work.
CREATE TABLE workshop (
  ws_id INT,
  sign_name VARCHAR(40),
  street VARCHAR(40),
  craft VARCHAR(30),
  opened INT,
  master_id INT,
  PRIMARY KEY (ws_id),
  FOREIGN KEY (master_id) REFERENCES artisan (art_id)
);
CREATE TABLE artisan (
  art_id INT,
  art_name VARCHAR(60),
  standing VARCHAR(20),
  birthplace VARCHAR(40),
  birth_year INT,
  admitted INT,
  PRIMARY KEY (art_id)
);
CREATE TABLE indenture (
  ind_id INT,
  ws_id INT,
  pupil_id INT,
  begun DATE,
  term_years INT,
  premium DECIMAL(8,2),
  ending VARCHAR(20),
  PRIMARY KEY (ind_id),
  FOREIGN KEY (ws_id) REFERENCES workshop (ws_id),
  FOREIGN KEY (pupil_id) REFERENCES artisan (art_id)
);
CREATE TABLE masterpiece (
  mp_id INT,
  maker_id INT,
  object_name VARCHAR(60),
  material VARCHAR(30),
  shown_on DATE,
  verdict VARCHAR(20),
  PRIMARY KEY (mp_id),
  FOREIGN KEY (maker_id) REFERENCES artisan (art_id)
);
CREATE TABLE warden (
  art_id INT,
  year_served INT,
  duty VARCHAR(30),
  PRIMARY KEY (art_id, year_served),
  FOREIGN KEY (art_id) REFERENCES artisan (art_id)
);
CREATE TABLE fine (
  fine_id INT,
  ws_id INT,
  offence VARCHAR(40),
  imposed DATE,
  shillings INT,
  settled VARCHAR(3),
  PRIMARY KEY (fine_id),
  FOREIGN KEY (ws_id) REFERENCES workshop (ws_id)
);

-- en: Which workshops are in Cooper Lane?
-- zh: Cooper Lane有哪些作坊？
SELECT sign_name FROM workshop WHERE street = 'Cooper Lane';

-- en: Who runs The Golden Last?
-- zh: The Golden Last的师傅是谁？
SELECT artisan.art_name FROM artisan JOIN workshop ON artisan.art_id = workshop.master_id WHERE workshop.sign_name = 'The Golden Last';

-- en: Who were the apprentices at The Golden Last?
-- zh: The Golden Last收过哪些学徒？
SELECT artisan.art_name FROM artisan JOIN indenture ON artisan.art_id = indenture.pupil_id JOIN workshop ON indenture.ws_id = workshop.ws_id WHERE workshop.sign_name = 'The Golden Last';

-- en: How many Journeymen (standing Journeyman) were born in Ypres?
-- zh: 出生于Ypres的Journeyman有多少人？
SELECT count(*) FROM artisan WHERE standing = 'Journeyman' AND birthplace = 'Ypres';

-- en: With which masters did Wim Stroobant serve as a pupil?
-- zh: Wim Stroobant当学徒时跟过哪些师傅？
SELECT m.art_name FROM indenture JOIN workshop ON indenture.ws_id = workshop.ws_id JOIN artisan AS m ON workshop.master_id = m.art_id JOIN artisan AS p ON indenture.pupil_id = p.art_id WHERE p.art_name = 'Wim Stroobant';

-- en: Workshops per craft.
-- zh: 每个行当的作坊数。
SELECT craft, count(*) FROM workshop GROUP BY craft;

-- en: How much in shillings was levied for False Weight?
-- zh: 因False Weight一共罚了多少先令？
SELECT sum(shillings) FROM fine WHERE offence = 'False Weight';

-- en: Objects made of Pewter and Accepted as masterpieces.
-- zh: 材质为Pewter且获Accepted的出师作品。
SELECT object_name FROM masterpiece WHERE material = 'Pewter' AND verdict = 'Accepted';

-- en: When did Wim Stroobant present his masterpiece?
-- zh: Wim Stroobant是哪天展示出师作品的？
SELECT masterpiece.shown_on FROM masterpiece JOIN artisan ON masterpiece.maker_id = artisan.art_id WHERE artisan.art_name = 'Wim Stroobant';

-- en: Which workshop has been fined most often?
-- zh: 被罚次数最多的作坊是哪家？
SELECT workshop.sign_name FROM workshop JOIN fine ON workshop.ws_id = fine.ws_id GROUP BY workshop.ws_id, workshop.sign_name ORDER BY count(*) DESC LIMIT 1;

-- en: The heaviest fine still unpaid (settled No): offence and shillings.
-- zh: 尚未缴清（No）的最重罚款，事由和先令数。
SELECT offence, shillings FROM fine WHERE settled = 'No' ORDER BY shillings DESC LIMIT 1;

-- en: Artisans who never showed a masterpiece.
-- zh: 从未展示过出师作品的匠人。
SELECT art_name FROM artisan WHERE art_id NOT IN (SELECT maker_id FROM masterpiece);

-- en: Average premium paid to Saddlers for taking a pupil (craft Saddler).
-- zh: Saddler行当收徒的平均拜师费是多少？
SELECT avg(indenture.premium) FROM indenture JOIN workshop ON indenture.ws_id = workshop.ws_id WHERE workshop.craft = 'Saddler';

-- en: Who was warden in 1612, and with what duty?
-- zh: 1612年的会长有谁，各负责什么？
SELECT artisan.art_name, warden.duty FROM artisan JOIN warden ON artisan.art_id = warden.art_id WHERE warden.year_served = 1612;

-- en: People who served as warden at least three times.
-- zh: 至少三次担任会长的人。
SELECT artisan.art_name FROM artisan JOIN warden ON artisan.art_id = warden.art_id GROUP BY artisan.art_id, artisan.art_name HAVING count(*) >= 3;

-- en: How did the apprenticeships begun on 1604-02-02 or 1605-02-02 end?
-- zh: 1604-02-02或1605-02-02开始的学徒契约结局如何？
SELECT ending FROM indenture WHERE begun = '1604-02-02' OR begun = '1605-02-02';

-- en: Which birthplaces have sent us more than 5 artisans?
-- zh: 匠人超过5名的出生地有哪些？
SELECT birthplace FROM artisan GROUP BY birthplace HAVING count(*) > 5;

-- en: Streets with both a Glover and a Hatter.
-- zh: 既有Glover又有Hatter作坊的街道。
SELECT street FROM workshop WHERE craft = 'Glover' INTERSECT SELECT street FROM workshop WHERE craft = 'Hatter';

-- en: In which streets were apprentices who became Runaway indentured? Distinct streets.
-- zh: 以Runaway收场的学徒契约所在作坊位于哪些不同的街道？
SELECT DISTINCT workshop.street FROM workshop JOIN indenture ON workshop.ws_id = indenture.ws_id WHERE indenture.ending = 'Runaway';

-- en: Fines larger than the average fine, by date and shillings.
-- zh: 高于平均额的罚款，日期和先令数。
SELECT imposed, shillings FROM fine WHERE shillings > (SELECT avg(shillings) FROM fine);

-- en: Every workshop's name with its count of apprentices, most first.
-- zh: 每家作坊的名称和学徒数，从多到少。
SELECT workshop.sign_name, count(*) FROM workshop JOIN indenture ON workshop.ws_id = indenture.ws_id GROUP BY workshop.ws_id, workshop.sign_name ORDER BY count(*) DESC;

-- en: What is the longest term an apprentice was bound for?
-- zh: 学徒契约最长的年限是几年？
SELECT max(term_years) FROM indenture;
