-- A software house: teams, developers, products, releases, bug tickets, comments and labels.
CREATE TABLE squads (
  squad_id INT,
  squad_name VARCHAR(40),
  office VARCHAR(40),
  formed_on DATE,
  PRIMARY KEY (squad_id)
);
CREATE TABLE developers (
  dev_id INT,
  login VARCHAR(30),
  full_name VARCHAR(60),
  squad_id INT,
  seniority VARCHAR(15),
  hired_on DATE,
  manager_id INT,
  time_zone VARCHAR(30),
  PRIMARY KEY (dev_id),
  FOREIGN KEY (squad_id) REFERENCES squads (squad_id),
  FOREIGN KEY (manager_id) REFERENCES developers (dev_id)
);
CREATE TABLE products (
  product_id INT,
  product_name VARCHAR(40),
  squad_id INT,
  programming_language VARCHAR(20),
  lines_of_code INT,
  license VARCHAR(20),
  PRIMARY KEY (product_id),
  FOREIGN KEY (squad_id) REFERENCES squads (squad_id)
);
CREATE TABLE tickets (
  ticket_id INT,
  product_id INT,
  summary VARCHAR(200),
  priority VARCHAR(10),
  status VARCHAR(20),
  reporter_id INT,
  assignee_id INT,
  opened_on DATE,
  closed_on DATE,
  estimate_hours DOUBLE,
  PRIMARY KEY (ticket_id),
  FOREIGN KEY (product_id) REFERENCES products (product_id),
  FOREIGN KEY (reporter_id) REFERENCES developers (dev_id),
  FOREIGN KEY (assignee_id) REFERENCES developers (dev_id)
);
CREATE TABLE comments (
  comment_id INT,
  ticket_id INT,
  author_id INT,
  posted_at DATETIME,
  body VARCHAR(500),
  PRIMARY KEY (comment_id),
  FOREIGN KEY (ticket_id) REFERENCES tickets (ticket_id),
  FOREIGN KEY (author_id) REFERENCES developers (dev_id)
);
CREATE TABLE labels (
  label_id INT,
  label_name VARCHAR(30),
  colour VARCHAR(10),
  PRIMARY KEY (label_id)
);
CREATE TABLE ticket_labels (
  ticket_id INT,
  label_id INT,
  PRIMARY KEY (ticket_id, label_id),
  FOREIGN KEY (ticket_id) REFERENCES tickets (ticket_id),
  FOREIGN KEY (label_id) REFERENCES labels (label_id)
);

-- en: Which tickets are Blocker and still Open? Give the summary.
-- zh: 哪些Blocker工单仍为Open？给出摘要。
SELECT summary FROM tickets WHERE priority = 'Blocker' AND status = 'Open';

-- en: Who is assigned to ticket 4711?
-- zh: 工单4711分配给了谁？
SELECT developers.full_name FROM developers JOIN tickets ON developers.dev_id = tickets.assignee_id WHERE tickets.ticket_id = 4711;

-- en: Who reported ticket 4711?
-- zh: 工单4711是谁提交的？
SELECT developers.full_name FROM developers JOIN tickets ON developers.dev_id = tickets.reporter_id WHERE tickets.ticket_id = 4711;

-- en: Count the tickets per status.
-- zh: 按状态统计工单数量。
SELECT status, count(*) FROM tickets GROUP BY status;

-- en: Show the products written in Rust, in order of size (lines of code), largest first.
-- zh: 列出用Rust编写的产品，按代码行数从大到小排列。
SELECT product_name FROM products WHERE programming_language = 'Rust' ORDER BY lines_of_code DESC;

-- en: How many tickets haven't been given to anyone?
-- zh: 有多少工单还没有分配给任何人？
SELECT count(*) FROM tickets WHERE assignee_id IS NULL;

-- en: Which product has gathered the most tickets?
-- zh: 工单最多的产品是哪个？
SELECT products.product_name FROM products JOIN tickets ON products.product_id = tickets.product_id GROUP BY products.product_id, products.product_name ORDER BY count(*) DESC LIMIT 1;

-- en: Logins of the developers in the Lisbon office.
-- zh: Lisbon办公室的开发人员登录名有哪些？
SELECT developers.login FROM developers JOIN squads ON developers.squad_id = squads.squad_id WHERE squads.office = 'Lisbon';

-- en: Mean estimate in hours for tickets of each priority?
-- zh: 各优先级工单的平均预估工时是多少小时？
SELECT priority, avg(estimate_hours) FROM tickets GROUP BY priority;

-- en: Which developer has been with us longest? Name and hire date.
-- zh: 入职最早的开发人员是谁？给出姓名和入职日期。
SELECT full_name, hired_on FROM developers ORDER BY hired_on LIMIT 1;

-- en: List the developers who never wrote a comment.
-- zh: 列出从未写过评论的开发人员。
SELECT full_name FROM developers WHERE dev_id NOT IN (SELECT author_id FROM comments);

-- en: What labels does the ticket with the summary 'Login page freezes' carry?
-- zh: 摘要为'Login page freezes'的工单带有哪些标签？
SELECT labels.label_name FROM labels JOIN ticket_labels ON labels.label_id = ticket_labels.label_id JOIN tickets ON ticket_labels.ticket_id = tickets.ticket_id WHERE tickets.summary = 'Login page freezes';

-- en: Give each developer's name and the manager's name.
-- zh: 给出每位开发人员及其经理的姓名。
SELECT T1.full_name, T2.full_name FROM developers AS T1 JOIN developers AS T2 ON T1.manager_id = T2.dev_id;

-- en: Total lines of code under the MIT license?
-- zh: 采用MIT许可的产品总共有多少行代码？
SELECT sum(lines_of_code) FROM products WHERE license = 'MIT';

-- en: Which squads own more than two products, and how many do they own?
-- zh: 哪些小组负责两个以上的产品？各负责几个？
SELECT squads.squad_name, count(*) FROM squads JOIN products ON squads.squad_id = products.squad_id GROUP BY squads.squad_id, squads.squad_name HAVING count(*) > 2;

-- en: Id and summary of the tickets without a closing date whose estimate is above average.
-- zh: 预估工时高于平均且没有关闭日期的工单，给出编号和摘要。
SELECT ticket_id, summary FROM tickets WHERE estimate_hours > (SELECT avg(estimate_hours) FROM tickets) AND closed_on IS NULL;

-- en: Which languages are used by products with a GPL license and also by products with a Commercial license?
-- zh: 哪些编程语言既用于GPL许可的产品，又用于Commercial许可的产品？
SELECT programming_language FROM products WHERE license = 'GPL' INTERSECT SELECT programming_language FROM products WHERE license = 'Commercial';

-- en: How many different people have commented on tickets of the product Larkmail?
-- zh: 有多少不同的人评论过Larkmail产品的工单？
SELECT count(DISTINCT comments.author_id) FROM comments JOIN tickets ON comments.ticket_id = tickets.ticket_id JOIN products ON tickets.product_id = products.product_id WHERE products.product_name = 'Larkmail';

-- en: In which time zone do most of our developers sit?
-- zh: 我们的开发人员最多集中在哪个时区？
SELECT time_zone FROM developers GROUP BY time_zone ORDER BY count(*) DESC LIMIT 1;

-- en: When were the latest five comments posted?
-- zh: 最近的五条评论是什么时候发的？
SELECT posted_at FROM comments ORDER BY posted_at DESC LIMIT 5;

-- en: Developer ids that have reported tickets but were never assigned one.
-- zh: 提交过工单但从未被分配工单的开发人员编号。
SELECT reporter_id FROM tickets EXCEPT SELECT assignee_id FROM tickets;

-- en: Junior developers whose squad formed after 2022-01-01: who are they?
-- zh: 所在小组成立于2022-01-01之后的Junior开发人员是谁？
SELECT full_name FROM developers WHERE seniority = 'Junior' AND squad_id IN (SELECT squad_id FROM squads WHERE formed_on > '2022-01-01');
