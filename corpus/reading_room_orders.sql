-- The reading room of a county archive: fonds, boxes, readers, orders and copies.
CREATE TABLE fonds (
  fonds_no INT,
  title VARCHAR(80),
  creator VARCHAR(60),
  start_year INT,
  end_year INT,
  metres DOUBLE,
  PRIMARY KEY (fonds_no)
);
CREATE TABLE box (
  box_no INT,
  fonds_no INT,
  title VARCHAR(80),
  shelf VARCHAR(10),
  pages INT,
  condition_grade VARCHAR(20),
  PRIMARY KEY (box_no),
  FOREIGN KEY (fonds_no) REFERENCES fonds (fonds_no)
);
CREATE TABLE reader (
  card_no INT,
  name VARCHAR(60),
  country VARCHAR(40),
  purpose VARCHAR(30),
  registered DATE,
  PRIMARY KEY (card_no)
);
CREATE TABLE archivist (
  arch_no INT,
  name VARCHAR(60),
  hired DATE,
  speciality VARCHAR(40),
  PRIMARY KEY (arch_no)
);
CREATE TABLE request (
  request_no INT,
  card_no INT,
  box_no INT,
  arch_no INT,
  requested DATE,
  returned DATE,
  status VARCHAR(20),
  PRIMARY KEY (request_no),
  FOREIGN KEY (card_no) REFERENCES reader (card_no),
  FOREIGN KEY (box_no) REFERENCES box (box_no),
  FOREIGN KEY (arch_no) REFERENCES archivist (arch_no)
);
CREATE TABLE copy_job (
  job_no INT,
  request_no INT,
  format VARCHAR(20),
  pages INT,
  price DECIMAL(10,2),
  PRIMARY KEY (job_no),
  FOREIGN KEY (request_no) REFERENCES request (request_no)
);

-- en: Give me the titles of boxes in Fragile condition.
-- zh: 给出保存状况为Fragile的档案盒标题。
SELECT title FROM box WHERE condition_grade = 'Fragile';

-- en: Which readers from Norway come for Genealogy?
-- zh: 来自Norway、目的是Genealogy的读者有哪些？
SELECT name FROM reader WHERE country = 'Norway' AND purpose = 'Genealogy';

-- en: What fonds have a title beginning with Guild?
-- zh: 哪些全宗的标题以Guild开头？
SELECT title FROM fonds WHERE title LIKE 'Guild%';

-- en: What is the title of the fonds that box 5120 belongs to?
-- zh: 5120号档案盒所属全宗的标题是什么？
SELECT fonds.title FROM fonds JOIN box ON fonds.fonds_no = box.fonds_no WHERE box.box_no = 5120;

-- en: What is the title of box 5120?
-- zh: 5120号档案盒的标题是什么？
SELECT title FROM box WHERE box_no = 5120;

-- en: How many pages do the boxes contain in total?
-- zh: 所有档案盒总共有多少页？
SELECT sum(pages) FROM box;

-- en: How many pages were copied in total?
-- zh: 总共复制了多少页？
SELECT sum(pages) FROM copy_job;

-- en: How many different countries do readers come from?
-- zh: 读者来自多少个不同的国家？
SELECT count(DISTINCT country) FROM reader;

-- en: What is the average price of a PDF copy job?
-- zh: PDF复制任务的平均价格是多少？
SELECT avg(price) FROM copy_job WHERE format = 'PDF';

-- en: Show how many requests have each status.
-- zh: 显示各状态的调阅申请数量。
SELECT status, count(*) FROM request GROUP BY status;

-- en: Which purpose do readers state most often?
-- zh: 读者填写得最多的来访目的是什么？
SELECT purpose FROM reader GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Per format, what is the biggest number of pages of one copy job?
-- zh: 每种格式下单个复制任务最多有多少页？
SELECT format, max(pages) FROM copy_job GROUP BY format;

-- en: Which fonds takes up the most shelf metres?
-- zh: 占用架位米数最多的全宗是哪个？
SELECT title FROM fonds ORDER BY metres DESC LIMIT 1;

-- en: Which fonds has the most boxes?
-- zh: 档案盒最多的全宗是哪个？
SELECT fonds.title FROM fonds JOIN box ON fonds.fonds_no = box.fonds_no GROUP BY fonds.fonds_no, fonds.title ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the most recently hired archivist?
-- zh: 最近入职的档案员是谁？
SELECT name FROM archivist ORDER BY hired DESC LIMIT 1;

-- en: On what shelves stand the boxes that Ingrid Moe asked for?
-- zh: Ingrid Moe调阅的档案盒放在哪些架子上？
SELECT box.shelf FROM box JOIN request ON box.box_no = request.box_no JOIN reader ON request.card_no = reader.card_no WHERE reader.name = 'Ingrid Moe';

-- en: List the names of archivists and how many requests each of them fetched.
-- zh: 列出档案员的姓名以及每人处理的申请数。
SELECT archivist.name, count(*) FROM archivist JOIN request ON archivist.arch_no = request.arch_no GROUP BY archivist.arch_no, archivist.name;

-- en: When were boxes of the fonds created by Mining Court requested?
-- zh: 由Mining Court形成的全宗，其档案盒分别在什么时候被申请调阅？
SELECT request.requested FROM request JOIN box ON request.box_no = box.box_no JOIN fonds ON box.fonds_no = fonds.fonds_no WHERE fonds.creator = 'Mining Court';

-- en: Which readers filed more than 10 requests?
-- zh: 哪些读者提交了超过10次申请？
SELECT reader.name FROM reader JOIN request ON reader.card_no = request.card_no GROUP BY reader.card_no, reader.name HAVING count(*) > 10;

-- en: What are the titles of boxes nobody has ever requested?
-- zh: 从来没有人申请过的档案盒标题有哪些？
SELECT title FROM box WHERE box_no NOT IN (SELECT box_no FROM request);

-- en: Which request numbers have a copy job pricier than the average one?
-- zh: 哪些申请号的复制任务价格高于平均价格？
SELECT request_no FROM copy_job WHERE price > (SELECT avg(price) FROM copy_job);

-- en: Which countries have readers who come for Genealogy as well as readers who come for Law?
-- zh: 哪些国家既有为Genealogy而来的读者，也有为Law而来的读者？
SELECT country FROM reader WHERE purpose = 'Genealogy' INTERSECT SELECT country FROM reader WHERE purpose = 'Law';
