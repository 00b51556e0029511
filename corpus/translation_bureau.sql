-- A translation bureau: clients, jobs, translators, the language pairs they offer and invoices.
CREATE TABLE clients (
  client_id INT,
  client_name VARCHAR(60),
  city VARCHAR(40),
  sector VARCHAR(30),
  since_year INT,
  PRIMARY KEY (client_id)
);
CREATE TABLE translators (
  translator_id INT,
  full_name VARCHAR(60),
  city VARCHAR(40),
  mother_tongue VARCHAR(30),
  rate_per_word DOUBLE,
  is_sworn VARCHAR(3),
  rating DOUBLE,
  PRIMARY KEY (translator_id)
);
CREATE TABLE language_pairs (
  pair_id INT,
  source_language VARCHAR(30),
  target_language VARCHAR(30),
  difficulty INT,
  PRIMARY KEY (pair_id)
);
CREATE TABLE translator_pairs (
  translator_id INT,
  pair_id INT,
  certified_on DATE,
  years_practised INT,
  PRIMARY KEY (translator_id, pair_id),
  FOREIGN KEY (translator_id) REFERENCES translators (translator_id),
  FOREIGN KEY (pair_id) REFERENCES language_pairs (pair_id)
);
CREATE TABLE jobs (
  job_id INT,
  client_id INT,
  pair_id INT,
  translator_id INT,
  reviser_id INT,
  text_title VARCHAR(100),
  word_count INT,
  received_on DATE,
  delivered_on DATE,
  PRIMARY KEY (job_id),
  FOREIGN KEY (client_id) REFERENCES clients (client_id),
  FOREIGN KEY (pair_id) REFERENCES language_pairs (pair_id),
  FOREIGN KEY (translator_id) REFERENCES translators (translator_id),
  FOREIGN KEY (reviser_id) REFERENCES translators (translator_id)
);
CREATE TABLE invoices (
  invoice_no INT,
  job_id INT,
  amount DECIMAL(10,2),
  issued_on DATE,
  state VARCHAR(20),
  PRIMARY KEY (invoice_no),
  FOREIGN KEY (job_id) REFERENCES jobs (job_id)
);

-- en: Who translated the text entitled Bridge Safety Manual?
-- zh: 题为Bridge Safety Manual的文本是谁翻译的？
SELECT translators.full_name FROM translators JOIN jobs ON translators.translator_id = jobs.translator_id WHERE jobs.text_title = 'Bridge Safety Manual';

-- en: Who revised the text entitled Bridge Safety Manual?
-- zh: 题为Bridge Safety Manual的文本是谁审校的？
SELECT translators.full_name FROM translators JOIN jobs ON translators.translator_id = jobs.reviser_id WHERE jobs.text_title = 'Bridge Safety Manual';

-- en: Which translators live in Ghent?
-- zh: 哪些译者住在Ghent？
SELECT full_name FROM translators WHERE city = 'Ghent';

-- en: Which clients are located in Ghent?
-- zh: 哪些客户位于Ghent？
SELECT client_name FROM clients WHERE city = 'Ghent';

-- en: Which translator charges the most per word?
-- zh: 哪位译者每字收费最高？
SELECT full_name FROM translators ORDER BY rate_per_word DESC LIMIT 1;

-- en: Which translator charges the least per word?
-- zh: 哪位译者每字收费最低？
SELECT full_name FROM translators ORDER BY rate_per_word LIMIT 1;

-- en: What is the total amount of the Overdue invoices?
-- zh: Overdue的发票总金额是多少？
SELECT sum(amount) FROM invoices WHERE state = 'Overdue';

-- en: What is the average amount of the Overdue invoices?
-- zh: Overdue的发票平均金额是多少？
SELECT avg(amount) FROM invoices WHERE state = 'Overdue';

-- en: What is the total amount invoiced to each client? Show the client's name and the amount.
-- zh: 给每个客户开具的发票总金额是多少？请列出客户名称和金额。
SELECT clients.client_name, sum(invoices.amount) FROM clients JOIN jobs ON clients.client_id = jobs.client_id JOIN invoices ON jobs.job_id = invoices.job_id GROUP BY clients.client_id, clients.client_name;

-- en: Which jobs have no invoice? Give the titles of the texts.
-- zh: 哪些任务没有发票？请给出文本标题。
SELECT text_title FROM jobs WHERE job_id NOT IN (SELECT job_id FROM invoices);

-- en: Which jobs have an invoice that is Paid? Give the titles of the texts.
-- zh: 哪些任务的发票已Paid？请给出文本标题。
SELECT text_title FROM jobs WHERE job_id IN (SELECT job_id FROM invoices WHERE state = 'Paid');

-- en: Which translators can translate from Polish into Dutch?
-- zh: 哪些译者能从Polish译成Dutch？
SELECT translators.full_name FROM translators JOIN translator_pairs ON translators.translator_id = translator_pairs.translator_id JOIN language_pairs ON translator_pairs.pair_id = language_pairs.pair_id WHERE language_pairs.source_language = 'Polish' AND language_pairs.target_language = 'Dutch';

-- en: Which translators have Polish as their mother tongue?
-- zh: 哪些译者的母语是Polish？
SELECT full_name FROM translators WHERE mother_tongue = 'Polish';

-- en: How many words have been translated in total into each target language?
-- zh: 每种目标语言总共翻译了多少字？
SELECT language_pairs.target_language, sum(jobs.word_count) FROM language_pairs JOIN jobs ON language_pairs.pair_id = jobs.pair_id GROUP BY language_pairs.target_language;

-- en: Which translators offer at least three language pairs?
-- zh: 哪些译者至少提供三个语言对？
SELECT translators.full_name FROM translators JOIN translator_pairs ON translators.translator_id = translator_pairs.translator_id GROUP BY translators.translator_id, translators.full_name HAVING count(*) >= 3;

-- en: How many texts has the client Tallow & Sons had translated?
-- zh: 客户Tallow & Sons委托翻译过多少份文本？
SELECT count(*) FROM jobs JOIN clients ON jobs.client_id = clients.client_id WHERE clients.client_name = 'Tallow & Sons';

-- en: How many clients of each sector have been with the bureau since before 2010?
-- zh: 2010年以前就与翻译社合作的客户，每个行业各有多少家？
SELECT sector, count(*) FROM clients WHERE since_year < 2010 GROUP BY sector;

-- en: What is the average rating of the translators for each mother tongue?
-- zh: 每种母语的译者平均评分是多少？
SELECT mother_tongue, avg(rating) FROM translators GROUP BY mother_tongue;

-- en: What are the titles of the texts received after 2024-02-01 that have not been delivered yet?
-- zh: 2024-02-01之后收到且尚未交付的文本标题有哪些？
SELECT text_title FROM jobs WHERE received_on > '2024-02-01' AND delivered_on IS NULL;

-- en: Which translators are rated above the average of all translators? List them from the best rating down.
-- zh: 哪些译者的评分高于全体译者的平均分？请按评分从高到低列出。
SELECT full_name FROM translators WHERE rating > (SELECT avg(rating) FROM translators) ORDER BY rating DESC;

-- en: Which languages are used both as a source and as a target?
-- zh: 哪些语言既作为源语言又作为目标语言？
SELECT source_language FROM language_pairs INTERSECT SELECT target_language FROM language_pairs;

-- en: Which is the longest text translated for the Pharma sector? Give its title and number of words.
-- zh: 为Pharma行业翻译的最长文本是哪份？请给出标题和字数。
SELECT jobs.text_title, jobs.word_count FROM jobs JOIN clients ON jobs.client_id = clients.client_id WHERE clients.sector = 'Pharma' ORDER BY jobs.word_count DESC LIMIT 1;
