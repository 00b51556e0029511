-- A genealogist's notebook: persons, their parents, marriages, places, occupations and archival sources.
CREATE TABLE place (
  place_id INT,
  place_name VARCHAR(50),
  parish VARCHAR(50),
  country VARCHAR(40),
  PRIMARY KEY (place_id)
);
CREATE TABLE person (
  person_id INT,
  given_names VARCHAR(60),
  surname VARCHAR(40),
  sex VARCHAR(1),
  born DATE,
  died DATE,
  birth_place_id INT,
  death_place_id INT,
  father_id INT,
  mother_id INT,
  PRIMARY KEY (person_id),
  FOREIGN KEY (birth_place_id) REFERENCES place (place_id),
  FOREIGN KEY (death_place_id) REFERENCES place (place_id),
  FOREIGN KEY (father_id) REFERENCES person (person_id),
  FOREIGN KEY (mother_id) REFERENCES person (person_id)
);
CREATE TABLE marriage (
  marriage_id INT,
  husband_id INT,
  wife_id INT,
  wed_on DATE,
  place_id INT,
  ending VARCHAR(20),
  PRIMARY KEY (marriage_id),
  FOREIGN KEY (husband_id) REFERENCES person (person_id),
  FOREIGN KEY (wife_id) REFERENCES person (person_id),
  FOREIGN KEY (place_id) REFERENCES place (place_id)
);
CREATE TABLE livelihood (
  person_id INT,
  craft VARCHAR(40),
  since_year INT,
  PRIMARY KEY (person_id, craft),
  FOREIGN KEY (person_id) REFERENCES person (person_id)
);
CREATE TABLE source_doc (
  doc_id INT,
  doc_title VARCHAR(80),
  doc_type VARCHAR(20),
  doc_year INT,
  archive_name VARCHAR(60),
  PRIMARY KEY (doc_id)
);
CREATE TABLE mention (
  doc_id INT,
  person_id INT,
  page_no INT,
  certainty VARCHAR(10),
  PRIMARY KEY (doc_id, person_id),
  FOREIGN KEY (doc_id) REFERENCES source_doc (doc_id),
  FOREIGN KEY (person_id) REFERENCES person (person_id)
);

-- en: When was Matilda Ashdown born?
-- zh: Matilda Ashdown是什么时候出生的？
SELECT born FROM person WHERE given_names = 'Matilda' AND surname = 'Ashdown';

-- en: Given names of everyone called Ashdown who died before 1850-01-01.
-- zh: 1850-01-01以前去世的Ashdown家的人都叫什么名字？
SELECT given_names FROM person WHERE surname = 'Ashdown' AND died < '1850-01-01';

-- en: Who was the father of Matilda Ashdown? Given names and surname.
-- zh: Matilda Ashdown的父亲是谁？给出名和姓。
SELECT f.given_names, f.surname FROM person AS c JOIN person AS f ON c.father_id = f.person_id WHERE c.given_names = 'Matilda' AND c.surname = 'Ashdown';

-- en: In which place was Jonas Birk born?
-- zh: Jonas Birk出生在什么地方？
SELECT place.place_name FROM place JOIN person ON place.place_id = person.birth_place_id WHERE person.given_names = 'Jonas' AND person.surname = 'Birk';

-- en: Where did Jonas Birk die?
-- zh: Jonas Birk在哪里去世？
SELECT place.place_name FROM place JOIN person ON place.place_id = person.death_place_id WHERE person.given_names = 'Jonas' AND person.surname = 'Birk';

-- en: How many persons were born in Norway?
-- zh: 有多少人出生在Norway？
SELECT count(*) FROM person JOIN place ON person.birth_place_id = place.place_id WHERE place.country = 'Norway';

-- en: Which crafts did Jonas Birk practise?
-- zh: Jonas Birk从事过哪些行当？
SELECT livelihood.craft FROM livelihood JOIN person ON livelihood.person_id = person.person_id WHERE person.given_names = 'Jonas' AND person.surname = 'Birk';

-- en: Count the bearers of each surname.
-- zh: 统计每个姓氏的人数。
SELECT surname, count(*) FROM person GROUP BY surname;

-- en: What craft was the most widespread?
-- zh: 从业者最多的行当是什么？
SELECT craft FROM livelihood GROUP BY craft ORDER BY count(*) DESC LIMIT 1;

-- en: Titles of the Parish Register documents kept at Skara Archive.
-- zh: Skara Archive收藏的Parish Register类文献标题。
SELECT doc_title FROM source_doc WHERE doc_type = 'Parish Register' AND archive_name = 'Skara Archive';

-- en: On which page of which document does Karin Holm appear?
-- zh: Karin Holm出现在哪份文献的哪一页？
SELECT source_doc.doc_title, mention.page_no FROM source_doc JOIN mention ON source_doc.doc_id = mention.doc_id JOIN person ON mention.person_id = person.person_id WHERE person.given_names = 'Karin' AND person.surname = 'Holm';

-- en: Persons, by given names and surname, that no document mentions.
-- zh: 没有任何文献提到的人，列出名和姓。
SELECT given_names, surname FROM person WHERE person_id NOT IN (SELECT person_id FROM mention);

-- en: Year of the oldest Will?
-- zh: 最早的Will是哪一年的？
SELECT min(doc_year) FROM source_doc WHERE doc_type = 'Will';

-- en: How many marriages ended in Divorce?
-- zh: 以Divorce告终的婚姻有多少桩？
SELECT count(*) FROM marriage WHERE ending = 'Divorce';

-- en: Wedding dates of the couples married in Lund parish (places whose parish is Lund).
-- zh: 在Lund教区成婚的夫妇，婚礼日期分别是哪天？
SELECT marriage.wed_on FROM marriage JOIN place ON marriage.place_id = place.place_id WHERE place.parish = 'Lund';

-- en: Who was the bride of Jonas Birk? Her given names and surname.
-- zh: Jonas Birk的妻子叫什么？给出名和姓。
SELECT w.given_names, w.surname FROM marriage JOIN person AS h ON marriage.husband_id = h.person_id JOIN person AS w ON marriage.wife_id = w.person_id WHERE h.given_names = 'Jonas' AND h.surname = 'Birk';

-- en: Which documents mention more than 10 persons? Show title and number.
-- zh: 提到10人以上的文献有哪些？列出标题和人数。
SELECT source_doc.doc_title, count(*) FROM source_doc JOIN mention ON source_doc.doc_id = mention.doc_id GROUP BY source_doc.doc_id, source_doc.doc_title HAVING count(*) > 10;

-- en: Surnames that occur among the Millers and also among the Weavers (crafts Miller and Weaver).
-- zh: 当过Miller的人和当过Weaver的人中都出现的姓氏有哪些？
SELECT person.surname FROM person JOIN livelihood ON person.person_id = livelihood.person_id WHERE livelihood.craft = 'Miller' INTERSECT SELECT person.surname FROM person JOIN livelihood ON person.person_id = livelihood.person_id WHERE livelihood.craft = 'Weaver';

-- en: Last three persons to be born, with given names and date.
-- zh: 最晚出生的三个人，名字和出生日期是什么？
SELECT given_names, born FROM person ORDER BY born DESC LIMIT 3;

-- en: The place with the highest number of births.
-- zh: 出生人数最多的地方是哪里？
SELECT place.place_name FROM place JOIN person ON place.place_id = person.birth_place_id GROUP BY place.place_id, place.place_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many people have an unknown mother?
-- zh: 有多少人母亲不详？
SELECT count(*) FROM person WHERE mother_id IS NULL;

-- en: Documents more recent than the average year, titles only.
-- zh: 年份晚于平均年份的文献标题。
SELECT doc_title FROM source_doc WHERE doc_year > (SELECT avg(doc_year) FROM source_doc);
