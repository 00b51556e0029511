-- Software vendors, their products, the versions released and the engineers who worked on them.
CREATE TABLE vendor (
  vendor_id INT,
  vendor_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  founded_year INT,
  headcount INT,
  PRIMARY KEY (vendor_id)
);
CREATE TABLE product (
  product_id INT,
  vendor_id INT,
  product_name VARCHAR(60),
  category VARCHAR(40),
  licence VARCHAR(20),
  list_price DECIMAL(10,2),
  PRIMARY KEY (product_id),
  FOREIGN KEY (vendor_id) REFERENCES vendor (vendor_id)
);
CREATE TABLE version (
  version_id INT,
  product_id INT,
  version_label VARCHAR(20),
  codename VARCHAR(30),
  release_date DATE,
  size_mb DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (version_id),
  FOREIGN KEY (product_id) REFERENCES product (product_id)
);
CREATE TABLE engineer (
  engineer_id INT,
  vendor_id INT,
  full_name VARCHAR(60),
  job_title VARCHAR(40),
  city VARCHAR(40),
  hire_date DATE,
  PRIMARY KEY (engineer_id),
  FOREIGN KEY (vendor_id) REFERENCES vendor (vendor_id)
);
CREATE TABLE contribution (
  version_id INT,
  engineer_id INT,
  hours DOUBLE,
  role VARCHAR(30),
  PRIMARY KEY (version_id, engineer_id),
  FOREIGN KEY (version_id) REFERENCES version (version_id),
  FOREIGN KEY (engineer_id) REFERENCES engineer (engineer_id)
);

-- en: Which product costs the most?
-- zh: 哪款产品最贵？
SELECT product_name FROM product ORDER BY list_price DESC LIMIT 1;

-- en: Which product costs the least?
-- zh: 哪款产品最便宜？
SELECT product_name FROM product ORDER BY list_price LIMIT 1;

-- en: Which products do not have any version yet?
-- zh: 哪些产品还没有任何版本？
SELECT product_name FROM product WHERE product_id NOT IN (SELECT product_id FROM version);

-- en: Which products have at least one version with the status Deprecated?
-- zh: 哪些产品至少有一个状态为Deprecated的版本？
SELECT product_name FROM product WHERE product_id IN (SELECT product_id FROM version WHERE status = 'Deprecated');

-- en: What are the labels and codenames of the versions released before 2021-06-01?
-- zh: 2021-06-01之前发布的版本，版本号和代号分别是什么？
SELECT version_label, codename FROM version WHERE release_date < '2021-06-01';

-- en: What are the labels and codenames of the versions released after 2021-06-01?
-- zh: 2021-06-01之后发布的版本，版本号和代号分别是什么？
SELECT version_label, codename FROM version WHERE release_date > '2021-06-01';

-- en: What is the average number of employees of the vendors based in Finland?
-- zh: 总部在Finland的软件公司平均有多少员工？
SELECT avg(headcount) FROM vendor WHERE country = 'Finland';

-- en: What is the total number of employees of the vendors based in Finland?
-- zh: 总部在Finland的软件公司一共有多少员工？
SELECT sum(headcount) FROM vendor WHERE country = 'Finland';

-- en: For each vendor, show its name and the number of products it sells.
-- zh: 请列出每家软件公司的名称及其产品数量。
SELECT vendor.vendor_name, count(*) FROM vendor JOIN product ON vendor.vendor_id = product.vendor_id GROUP BY vendor.vendor_id, vendor.vendor_name;

-- en: How many products are there in total from vendors in Tampere?
-- zh: 位于Tampere的软件公司总共有多少款产品？
SELECT count(*) FROM product JOIN vendor ON product.vendor_id = vendor.vendor_id WHERE vendor.city = 'Tampere';

-- en: Who are the engineers that worked on the version with the codename Glacier?
-- zh: 代号为Glacier的版本是由哪些工程师参与开发的？
SELECT engineer.full_name FROM engineer JOIN contribution ON engineer.engineer_id = contribution.engineer_id JOIN version ON contribution.version_id = version.version_id WHERE version.codename = 'Glacier';

-- en: Who are the engineers employed by Northpine Software?
-- zh: 在Northpine Software工作的工程师有哪些人？
SELECT engineer.full_name FROM engineer JOIN vendor ON engineer.vendor_id = vendor.vendor_id WHERE vendor.vendor_name = 'Northpine Software';

-- en: In which categories are there at least two MIT products?
-- zh: 哪些类别中有至少两款MIT产品？
SELECT category FROM product WHERE licence = 'MIT' GROUP BY category HAVING count(*) >= 2;

-- en: What is the average size of the versions for each status?
-- zh: 各种状态的版本平均大小是多少？
SELECT status, avg(size_mb) FROM version GROUP BY status;

-- en: Which engineer has put in the most hours altogether?
-- zh: 哪位工程师累计投入的工时最多？
SELECT engineer.full_name FROM engineer JOIN contribution ON engineer.engineer_id = contribution.engineer_id GROUP BY engineer.engineer_id, engineer.full_name ORDER BY sum(contribution.hours) DESC LIMIT 1;

-- en: Which engineer has contributed to the most versions?
-- zh: 哪位工程师参与过的版本最多？
SELECT engineer.full_name FROM engineer JOIN contribution ON engineer.engineer_id = contribution.engineer_id GROUP BY engineer.engineer_id, engineer.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the name and licence of the product whose version 4.2 was released on 2022-03-15?
-- zh: 版本4.2于2022-03-15发布的那款产品叫什么，采用什么许可证？
SELECT product.product_name, product.licence FROM product JOIN version ON product.product_id = version.product_id WHERE version.version_label = '4.2' AND version.release_date = '2022-03-15';

-- en: How many different cities do the QA Lead engineers live in?
-- zh: 职位是QA Lead的工程师住在多少个不同的城市？
SELECT count(DISTINCT city) FROM engineer WHERE job_title = 'QA Lead';

-- en: Which vendors offer both a Database product and an Editor product?
-- zh: 哪些软件公司既有Database类产品又有Editor类产品？
SELECT vendor.vendor_name FROM vendor JOIN product ON vendor.vendor_id = product.vendor_id WHERE product.category = 'Database' INTERSECT SELECT vendor.vendor_name FROM vendor JOIN product ON vendor.vendor_id = product.vendor_id WHERE product.category = 'Editor';

-- en: Which vendors offer a Database product but no Editor product?
-- zh: 哪些软件公司有Database类产品，却没有Editor类产品？
SELECT vendor.vendor_name FROM vendor JOIN product ON vendor.vendor_id = product.vendor_id WHERE product.category = 'Database' EXCEPT SELECT vendor.vendor_name FROM vendor JOIN product ON vendor.vendor_id = product.vendor_id WHERE product.category = 'Editor';

-- en: What are the names of the engineers who joined in 2019 or later, listed from the newest hire to the longest-serving one?
-- zh: 2019-01-01及以后入职的工程师都叫什么名字？请从最新入职的排到最早入职的。
SELECT full_name FROM engineer WHERE hire_date >= '2019-01-01' ORDER BY hire_date DESC;

-- en: Which versions of Quillbase are larger than the average version? Give their labels.
-- zh: Quillbase有哪些版本比所有版本的平均大小更大？请给出版本号。
SELECT version.version_label FROM version JOIN product ON version.product_id = product.product_id WHERE product.product_name = 'Quillbase' AND version.size_mb > (SELECT avg(size_mb) FROM version);
