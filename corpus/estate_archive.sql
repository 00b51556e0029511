-- The archive of a noble estate: fonds, boxes, records, readers and their requests to see records.
CREATE TABLE fonds (
  fonds_id INT, fonds_title VARCHAR(80), creator VARCHAR(60), start_year INT, end_year INT, shelf_metres DOUBLE,
  PRIMARY KEY (fonds_id)
);
CREATE TABLE storage_box (
  box_id INT, box_label VARCHAR(20), fonds_id INT, room VARCHAR(20), acid_free VARCHAR(3),
  PRIMARY KEY (box_id),
  FOREIGN KEY (fonds_id) REFERENCES fonds (fonds_id)
);
CREATE TABLE record_item (
  item_id INT, item_title VARCHAR(120), item_type VARCHAR(20), year_written INT, language VARCHAR(20), page_count INT, box_id INT, condition_grade VARCHAR(10),
  PRIMARY KEY (item_id),
  FOREIGN KEY (box_id) REFERENCES storage_box (box_id)
);
CREATE TABLE subject_term (
  term_id INT, term VARCHAR(60), broader_term_id INT,
  PRIMARY KEY (term_id),
  FOREIGN KEY (broader_term_id) REFERENCES subject_term (term_id)
);
CREATE TABLE item_term (
  item_id INT, term_id INT,
  PRIMARY KEY (item_id, term_id),
  FOREIGN KEY (item_id) REFERENCES record_item (item_id),
  FOREIGN KEY (term_id) REFERENCES subject_term (term_id)
);
CREATE TABLE reader (
  reader_id INT, reader_name VARCHAR(60), institution VARCHAR(60), home_country VARCHAR(40), card_expiry DATE,
  PRIMARY KEY (reader_id)
);
CREATE TABLE view_request (
  request_id INT, reader_id INT, item_id INT, requested_on DATE, purpose VARCHAR(30), status VARCHAR(15),
  PRIMARY KEY (request_id),
  FOREIGN KEY (reader_id) REFERENCES reader (reader_id),
  FOREIGN KEY (item_id) REFERENCES record_item (item_id)
);

-- en: List the Latin records written before 1600.
-- zh: 列出1600年之前用Latin写成的档案。
SELECT item_title FROM record_item WHERE language = 'Latin' AND year_written < 1600;

-- en: In which box (label) lies the record 'Mill Lease of Ansbrook'?
-- zh: 档案'Mill Lease of Ansbrook'放在哪个盒子里（标签）？
SELECT storage_box.box_label FROM storage_box JOIN record_item ON storage_box.box_id = record_item.box_id WHERE record_item.item_title = 'Mill Lease of Ansbrook';

-- en: Who created the fonds that contains 'Mill Lease of Ansbrook'?
-- zh: 包含'Mill Lease of Ansbrook'的全宗由谁形成？
SELECT fonds.creator FROM fonds JOIN storage_box ON fonds.fonds_id = storage_box.fonds_id JOIN record_item ON storage_box.box_id = record_item.box_id WHERE record_item.item_title = 'Mill Lease of Ansbrook';

-- en: What records are indexed under Forestry? Titles, please.
-- zh: 主题词为Forestry的档案有哪些？请给出标题。
SELECT record_item.item_title FROM record_item JOIN item_term ON record_item.item_id = item_term.item_id JOIN subject_term ON item_term.term_id = subject_term.term_id WHERE subject_term.term = 'Forestry';

-- en: Which readers have asked to see something on Forestry?
-- zh: 哪些读者申请查阅过关于Forestry的档案？
SELECT reader.reader_name FROM reader JOIN view_request ON reader.reader_id = view_request.reader_id JOIN item_term ON view_request.item_id = item_term.item_id JOIN subject_term ON item_term.term_id = subject_term.term_id WHERE subject_term.term = 'Forestry';

-- en: How many items does each language account for?
-- zh: 每种语言各有多少件档案？
SELECT language, count(*) FROM record_item GROUP BY language;

-- en: How many view requests were Declined?
-- zh: 被Declined的查阅申请有多少份？
SELECT count(*) FROM view_request WHERE status = 'Declined';

-- en: Which record has the most pages and how many?
-- zh: 页数最多的档案是哪一件？有多少页？
SELECT item_title, page_count FROM record_item ORDER BY page_count DESC LIMIT 1;

-- en: Show each subject term with its broader term.
-- zh: 列出每个主题词及其上位词。
SELECT T1.term, T2.term FROM subject_term AS T1 JOIN subject_term AS T2 ON T1.broader_term_id = T2.term_id;

-- en: Which institution has the most readers?
-- zh: 读者最多的机构是哪一家？
SELECT institution FROM reader GROUP BY institution ORDER BY count(*) DESC LIMIT 1;

-- en: Which reader has made the largest number of requests?
-- zh: 提交查阅申请最多的读者是谁？
SELECT reader.reader_name FROM reader JOIN view_request ON reader.reader_id = view_request.reader_id GROUP BY reader.reader_id, reader.reader_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which records has nobody ever asked for?
-- zh: 哪些档案从未有人申请查阅？
SELECT item_title FROM record_item WHERE item_id NOT IN (SELECT item_id FROM view_request);

-- en: Rooms in which there are Charter records of grade Fragile?
-- zh: 哪些库房存有保存状况为Fragile的Charter类档案？
SELECT storage_box.room FROM storage_box JOIN record_item ON storage_box.box_id = record_item.box_id WHERE record_item.item_type = 'Charter' AND record_item.condition_grade = 'Fragile';

-- en: For each fonds give the title and the number of boxes.
-- zh: 给出每个全宗的标题和盒数。
SELECT fonds.fonds_title, count(*) FROM fonds JOIN storage_box ON fonds.fonds_id = storage_box.fonds_id GROUP BY fonds.fonds_id, fonds.fonds_title;

-- en: What is the average page count of records from the room Tower 2?
-- zh: 存放在Tower 2库房的档案平均有多少页？
SELECT avg(record_item.page_count) FROM record_item JOIN storage_box ON record_item.box_id = storage_box.box_id WHERE storage_box.room = 'Tower 2';

-- en: Which records have more pages than any Charter?
-- zh: 哪些档案的页数比所有Charter类档案都多？
SELECT item_title FROM record_item WHERE page_count > (SELECT max(page_count) FROM record_item WHERE item_type = 'Charter');

-- en: Terms attached to at least 20 records, with the count.
-- zh: 至少标引了20件档案的主题词及数量。
SELECT subject_term.term, count(*) FROM subject_term JOIN item_term ON subject_term.term_id = item_term.term_id GROUP BY subject_term.term_id, subject_term.term HAVING count(*) >= 20;

-- en: Rooms holding records in both German and Czech.
-- zh: 哪些库房同时存有German和Czech语的档案？
SELECT storage_box.room FROM storage_box JOIN record_item ON storage_box.box_id = record_item.box_id WHERE record_item.language = 'German' INTERSECT SELECT storage_box.room FROM storage_box JOIN record_item ON storage_box.box_id = record_item.box_id WHERE record_item.language = 'Czech';

-- en: Home countries whose readers came for Genealogy but not for Exhibition.
-- zh: 哪些国家的读者为Genealogy目的申请过，却没有为Exhibition目的申请过？
SELECT reader.home_country FROM reader JOIN view_request ON reader.reader_id = view_request.reader_id WHERE view_request.purpose = 'Genealogy' EXCEPT SELECT reader.home_country FROM reader JOIN view_request ON reader.reader_id = view_request.reader_id WHERE view_request.purpose = 'Exhibition';

-- en: What is the earliest year written and the total number of pages among the Map items?
-- zh: Map类档案最早写于哪一年？总页数是多少？
SELECT min(year_written), sum(page_count) FROM record_item WHERE item_type = 'Map';

-- en: Which readers requested something on 2022-05-17?
-- zh: 哪些读者在2022-05-17提交过申请？
SELECT reader_name FROM reader WHERE reader_id IN (SELECT reader_id FROM view_request WHERE requested_on = '2022-05-17');

-- en: Labels of the boxes that are not acid free (no) in Tower 2.
-- zh: Tower 2库房中非无酸（no）的盒子标签。
SELECT box_label FROM storage_box WHERE acid_free = 'no' AND room = 'Tower 2';
