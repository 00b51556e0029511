-- A town library with several branches: titles, copies, patrons, loans and reservations.
CREATE TABLE branch (
  branch_id INT,
  branch_name VARCHAR(60),
  district VARCHAR(40),
  phone VARCHAR(20),
  opened_on DATE,
  PRIMARY KEY (branch_id)
);
CREATE TABLE title (
  title_id INT,
  title VARCHAR(120),
  author_name VARCHAR(80),
  publication_year INT,
  genre VARCHAR(30),
  language VARCHAR(30),
  page_count INT,
  PRIMARY KEY (title_id)
);
CREATE TABLE book_copy (
  copy_id INT,
  title_id INT,
  branch_id INT,
  state VARCHAR(20),
  acquired_on DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (copy_id),
  FOREIGN KEY (title_id) REFERENCES title (title_id),
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id)
);
CREATE TABLE patron (
  patron_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  birth_date DATE,
  email VARCHAR(80),
  membership VARCHAR(20),
  home_branch_id INT,
  PRIMARY KEY (patron_id),
  FOREIGN KEY (home_branch_id) REFERENCES branch (branch_id)
);
CREATE TABLE loan (
  loan_id INT,
  copy_id INT,
  patron_id INT,
  loaned_on DATE,
  due_on DATE,
  returned_on DATE,
  PRIMARY KEY (loan_id),
  FOREIGN KEY (copy_id) REFERENCES book_copy (copy_id),
  FOREIGN KEY (patron_id) REFERENCES patron (patron_id)
);
CREATE TABLE reservation (
  reservation_id INT,
  title_id INT,
  patron_id INT,
  placed_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (reservation_id),
  FOREIGN KEY (title_id) REFERENCES title (title_id),
  FOREIGN KEY (patron_id) REFERENCES patron (patron_id)
);

-- en: Which books were written by Ines Caldera?
-- zh: Ines Caldera写了哪些书？
SELECT title FROM title WHERE author_name = 'Ines Caldera';

-- en: How many copies does each branch hold? Give the branch name and the number.
-- zh: 每个分馆各藏有多少册书？给出分馆名称和册数。
SELECT branch.branch_name, count(*) FROM branch JOIN book_copy ON branch.branch_id = book_copy.branch_id GROUP BY branch.branch_id, branch.branch_name;

-- en: What is the email of Tobias Renn?
-- zh: Tobias Renn的邮箱是什么？
SELECT email FROM patron WHERE first_name = 'Tobias' AND last_name = 'Renn';

-- en: How many loans haven't been returned yet?
-- zh: 还有多少笔借阅尚未归还？
SELECT count(*) FROM loan WHERE returned_on IS NULL;

-- en: Show the average number of pages for every genre.
-- zh: 各类题材的图书平均有多少页？
SELECT genre, avg(page_count) FROM title GROUP BY genre;

-- en: Which branch is the oldest?
-- zh: 最早开放的是哪个分馆？
SELECT branch_name FROM branch ORDER BY opened_on LIMIT 1;

-- en: Give the first and last names of readers who have a reservation that is Waiting.
-- zh: 哪些读者有状态为Waiting的预约？给出名和姓。
SELECT patron.first_name, patron.last_name FROM patron JOIN reservation ON patron.patron_id = reservation.patron_id WHERE reservation.status = 'Waiting';

-- en: List the titles the library owns no copy of.
-- zh: 哪些书目馆内一册都没有收藏？
SELECT title FROM title WHERE title_id NOT IN (SELECT title_id FROM book_copy);

-- en: What do the cheapest and the dearest copy cost?
-- zh: 馆藏图书中最低价和最高价分别是多少？
SELECT min(price), max(price) FROM book_copy;

-- en: In which language are there the most titles?
-- zh: 哪种语言的书目最多？
SELECT language FROM title GROUP BY language ORDER BY count(*) DESC LIMIT 1;

-- en: Titles that have a copy in the branch Harbour Lane, in alphabetical order.
-- zh: 在Harbour Lane有藏书的书名，按字母顺序排列。
SELECT title.title FROM title JOIN book_copy ON title.title_id = book_copy.title_id JOIN branch ON book_copy.branch_id = branch.branch_id WHERE branch.branch_name = 'Harbour Lane' ORDER BY title.title;

-- en: Which titles are longer than the average title? I'd like the title and its page count.
-- zh: 哪些书的页数超过平均页数？列出书名和页数。
SELECT title, page_count FROM title WHERE page_count > (SELECT avg(page_count) FROM title);

-- en: Who has borrowed the most? Return first name and last name.
-- zh: 借阅次数最多的读者是谁？给出名和姓。
SELECT patron.first_name, patron.last_name FROM patron JOIN loan ON patron.patron_id = loan.patron_id GROUP BY patron.patron_id, patron.first_name, patron.last_name ORDER BY count(*) DESC LIMIT 1;

-- en: Find the genres in which the library has both books in Catalan and books in Basque.
-- zh: 哪些题材既有Catalan的书又有Basque的书？
SELECT genre FROM title WHERE language = 'Catalan' INTERSECT SELECT genre FROM title WHERE language = 'Basque';

-- en: Count the patrons with a Junior membership born after 2012-01-01.
-- zh: 2012-01-01之后出生的Junior会员有多少人？
SELECT count(*) FROM patron WHERE membership = 'Junior' AND birth_date > '2012-01-01';

-- en: Which states are shared by at least 20 copies, and how many copies are in each?
-- zh: 哪些品相至少有20册书？各有多少册？
SELECT state, count(*) FROM book_copy GROUP BY state HAVING count(*) >= 20;

-- en: On which dates was a copy of 'The Salt Orchard' lent out?
-- zh: 《The Salt Orchard》是在哪些日期被借出的？
SELECT loan.loaned_on FROM loan JOIN book_copy ON loan.copy_id = book_copy.copy_id JOIN title ON book_copy.title_id = title.title_id WHERE title.title = 'The Salt Orchard';

-- en: What are the three most recently published titles and their authors?
-- zh: 出版年份最近的三本书的书名和作者分别是什么？
SELECT title, author_name FROM title ORDER BY publication_year DESC LIMIT 3;

-- en: List branch names and phones in the district Eastgate.
-- zh: 列出Eastgate区各分馆的名称和电话。
SELECT branch_name, phone FROM branch WHERE district = 'Eastgate';

-- en: How many different readers have ever taken out a book in the genre Travel?
-- zh: 借过Travel类图书的不同读者有多少位？
SELECT count(DISTINCT loan.patron_id) FROM loan JOIN book_copy ON loan.copy_id = book_copy.copy_id JOIN title ON book_copy.title_id = title.title_id WHERE title.genre = 'Travel';

-- en: Show the email of the patrons who have never borrowed anything.
-- zh: 从未借过书的读者的邮箱有哪些？
SELECT email FROM patron WHERE patron_id NOT IN (SELECT patron_id FROM loan);

-- en: Give the ids of branches that own copies in the state Torn but have no patrons registered with them as home branch.
-- zh: 哪些分馆藏有品相为Torn的书，却没有以其为所属分馆的读者？给出分馆编号。
SELECT branch_id FROM book_copy WHERE state = 'Torn' EXCEPT SELECT home_branch_id FROM patron;
