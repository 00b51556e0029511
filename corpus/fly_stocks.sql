-- A fruit fly stock centre: strains, genes, mutations, laboratories and shipments.
CREATE TABLE lab (
  lab_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  head VARCHAR(60),
  PRIMARY KEY (lab_id)
);
CREATE TABLE gene (
  gene_id INT,
  symbol VARCHAR(15),
  name VARCHAR(60),
  chromosome VARCHAR(5),
  length_bp INT,
  PRIMARY KEY (gene_id)
);
CREATE TABLE strain (
  strain_id INT,
  name VARCHAR(60),
  origin VARCHAR(40),
  created_year INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  donor_lab INT,
  PRIMARY KEY (strain_id),
  FOREIGN KEY (donor_lab) REFERENCES lab (lab_id)
);
CREATE TABLE mutation (
  strain_id INT,
  gene_id INT,
  kind VARCHAR(20),
  phenotype VARCHAR(60),
  PRIMARY KEY (strain_id, gene_id),
  FOREIGN KEY (strain_id) REFERENCES strain (strain_id),
  FOREIGN KEY (gene_id) REFERENCES gene (gene_id)
);
CREATE TABLE shipment (
  shipment_id INT,
  strain_id INT,
  lab_id INT,
  vials INT,
  shipped DATE,
  status VARCHAR(20),
  PRIMARY KEY (shipment_id),
  FOREIGN KEY (strain_id) REFERENCES strain (strain_id),
  FOREIGN KEY (lab_id) REFERENCES lab (lab_id)
);

-- en: Who heads the Kestrel Lab?
-- zh: Kestrel Lab的负责人是谁？
SELECT head FROM lab WHERE name = 'Kestrel Lab';

-- en: Show name and symbol of all genes on chromosome 2L.
-- zh: 列出2L染色体上所有基因的名称和符号。
SELECT name, symbol FROM gene WHERE chromosome = '2L';

-- en: Which strains from Oregon are Extinct?
-- zh: 来自Oregon的品系中哪些已经Extinct？
SELECT name FROM strain WHERE origin = 'Oregon' AND status = 'Extinct';

-- en: Which lab donated the strain Amber-7?
-- zh: Amber-7品系是哪个实验室捐赠的？
SELECT lab.name FROM lab JOIN strain ON lab.lab_id = strain.donor_lab WHERE strain.name = 'Amber-7';

-- en: Which labs were sent the strain Amber-7?
-- zh: Amber-7品系被寄给了哪些实验室？
SELECT lab.name FROM lab JOIN shipment ON lab.lab_id = shipment.lab_id JOIN strain ON shipment.strain_id = strain.strain_id WHERE strain.name = 'Amber-7';

-- en: How many shipments were Delayed?
-- zh: 有多少批寄送Delayed？
SELECT count(*) FROM shipment WHERE status = 'Delayed';

-- en: How many vials were in the shipments that were Delayed?
-- zh: Delayed的寄送里总共有多少管？
SELECT sum(vials) FROM shipment WHERE status = 'Delayed';

-- en: What is the mean length of genes on chromosome X?
-- zh: X染色体上基因的平均长度是多少？
SELECT avg(length_bp) FROM gene WHERE chromosome = 'X';

-- en: How many strains are there of each status?
-- zh: 各状态的品系各有多少个？
SELECT status, count(*) FROM strain GROUP BY status;

-- en: Which kind of mutation is most common?
-- zh: 最常见的突变类型是什么？
SELECT kind FROM mutation GROUP BY kind ORDER BY count(*) DESC LIMIT 1;

-- en: Which countries have two or more laboratories?
-- zh: 哪些国家拥有两个或更多实验室？
SELECT country FROM lab GROUP BY country HAVING count(*) >= 2;

-- en: Which strain is the priciest?
-- zh: 价格最高的品系是哪个？
SELECT name FROM strain ORDER BY price DESC LIMIT 1;

-- en: Which strain is ordered the most, judging by number of shipments?
-- zh: 按寄送次数计算，最受欢迎的品系是哪个？
SELECT strain.name FROM strain JOIN shipment ON strain.strain_id = shipment.strain_id GROUP BY strain.strain_id, strain.name ORDER BY count(*) DESC LIMIT 1;

-- en: Symbol of the longest gene, please.
-- zh: 请给出最长基因的符号。
SELECT symbol FROM gene ORDER BY length_bp DESC LIMIT 1;

-- en: What phenotypes are caused by changes in the gene vg?
-- zh: 基因vg的改变会引起哪些表型？
SELECT mutation.phenotype FROM mutation JOIN gene ON mutation.gene_id = gene.gene_id WHERE gene.symbol = 'vg';

-- en: Which strains show Curly wings or carry a Deletion?
-- zh: 哪些品系表现为Curly wings或者带有Deletion？
SELECT strain.name FROM strain JOIN mutation ON strain.strain_id = mutation.strain_id WHERE mutation.phenotype = 'Curly wings' OR mutation.kind = 'Deletion';

-- en: For each strain, list its name and how many genes are mutated.
-- zh: 列出每个品系的名称及其突变基因数。
SELECT strain.name, count(*) FROM strain JOIN mutation ON strain.strain_id = mutation.strain_id GROUP BY strain.strain_id, strain.name;

-- en: When was anything shipped to Brazil?
-- zh: 向Brazil寄送的日期有哪些？
SELECT shipment.shipped FROM shipment JOIN lab ON shipment.lab_id = lab.lab_id WHERE lab.country = 'Brazil';

-- en: Names of strains that were never shipped.
-- zh: 从未寄出过的品系名称有哪些？
SELECT name FROM strain WHERE strain_id NOT IN (SELECT strain_id FROM shipment);

-- en: What strains cost less than the average strain?
-- zh: 哪些品系的价格低于平均价格？
SELECT name FROM strain WHERE price < (SELECT avg(price) FROM strain);

-- en: Which labs received more than 50 vials in a single shipment?
-- zh: 哪些实验室单次收到超过50管？
SELECT name FROM lab WHERE lab_id IN (SELECT lab_id FROM shipment WHERE vials > 50);

-- en: Find the phenotypes seen with both Insertion and Deletion.
-- zh: 找出在Insertion和Deletion中都出现的表型。
SELECT phenotype FROM mutation WHERE kind = 'Insertion' INTERSECT SELECT phenotype FROM mutation WHERE kind = 'Deletion';
