-- A letterpress workshop: presses, typefaces in the cabinets, printing orders and apprentices.
CREATE TABLE press (
  press_no INT,
  nick VARCHAR(40),
  maker VARCHAR(40),
  made_yr INT,
  bought_yr INT,
  max_width INT,
  price DECIMAL(10,2),
  PRIMARY KEY (press_no)
);
CREATE TABLE typeface (
  face_no INT,
  face VARCHAR(40),
  foundry VARCHAR(40),
  style VARCHAR(20),
  cut_yr INT,
  PRIMARY KEY (face_no)
);
CREATE TABLE fount (
  fount_no INT,
  face_no INT,
  pt INT,
  drawer VARCHAR(10),
  material VARCHAR(20),
  weight_kg DOUBLE,
  PRIMARY KEY (fount_no),
  FOREIGN KEY (face_no) REFERENCES typeface (face_no)
);
CREATE TABLE printer (
  ptr_no INT,
  nm VARCHAR(50),
  start_yr INT,
  wage DECIMAL(10,2),
  master_no INT,
  PRIMARY KEY (ptr_no),
  FOREIGN KEY (master_no) REFERENCES printer (ptr_no)
);
CREATE TABLE print_order (
  ord_no INT,
  customer VARCHAR(60),
  product VARCHAR(40),
  press_no INT,
  ptr_no INT,
  ord_dt DATE,
  qty INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (ord_no),
  FOREIGN KEY (press_no) REFERENCES press (press_no),
  FOREIGN KEY (ptr_no) REFERENCES printer (ptr_no)
);
CREATE TABLE order_fount (
  ord_no INT,
  fount_no INT,
  PRIMARY KEY (ord_no, fount_no),
  FOREIGN KEY (ord_no) REFERENCES print_order (ord_no),
  FOREIGN KEY (fount_no) REFERENCES fount (fount_no)
);

-- en: Which presses were built in 1911?
-- zh: 1911年制造的印刷机有哪些？
SELECT nick FROM press WHERE made_yr = 1911;

-- en: Which presses did the workshop buy in 2008?
-- zh: 工坊在2008年购入的印刷机有哪些？
SELECT nick FROM press WHERE bought_yr = 2008;

-- en: How many orders did each customer place?
-- zh: 每位客户下了多少个订单？
SELECT customer, count(*) FROM print_order GROUP BY customer;

-- en: How many pieces did each customer order in total?
-- zh: 每位客户一共订了多少件？
SELECT customer, sum(qty) FROM print_order GROUP BY customer;

-- en: What is the most valuable order? Give the order number.
-- zh: 金额最高的订单是哪个？给出订单号。
SELECT ord_no FROM print_order ORDER BY price DESC LIMIT 1;

-- en: What is the most valuable press? Give its nickname.
-- zh: 价值最高的印刷机是哪台？给出昵称。
SELECT nick FROM press ORDER BY price DESC LIMIT 1;

-- en: Customers and products of the orders that are overdue.
-- zh: overdue订单的客户和产品分别是什么？
SELECT customer, product FROM print_order WHERE status = 'overdue';

-- en: Names of the serif typefaces cut after 1900, alphabetically.
-- zh: 按字母顺序列出1900年以后刻制的serif字体名称。
SELECT face FROM typeface WHERE style = 'serif' AND cut_yr > 1900 ORDER BY face;

-- en: Which printers have no master?
-- zh: 没有师傅的印刷工有谁？
SELECT nm FROM printer WHERE master_no IS NULL;

-- en: What does all the wood type weigh (material wood)?
-- zh: 所有wood材质的活字总重多少？
SELECT sum(weight_kg) FROM fount WHERE material = 'wood';

-- en: Average wage of the printers?
-- zh: 印刷工的平均工资是多少？
SELECT avg(wage) FROM printer;

-- en: How many different foundries did our typefaces come from?
-- zh: 我们的字体来自多少家不同的铸字厂？
SELECT count(DISTINCT foundry) FROM typeface;

-- en: Which product is ordered most often?
-- zh: 被订最多次的产品是什么？
SELECT product FROM print_order GROUP BY product ORDER BY count(*) DESC LIMIT 1;

-- en: Press makers of whom we own at least two presses.
-- zh: 哪些厂家的印刷机我们至少有两台？
SELECT maker FROM press GROUP BY maker HAVING count(*) >= 2;

-- en: In which drawers is Caslon kept, and in what point sizes?
-- zh: Caslon放在哪些抽屉里？各是多少磅？
SELECT fount.drawer, fount.pt FROM typeface JOIN fount ON typeface.face_no = fount.face_no WHERE typeface.face = 'Caslon';

-- en: Which different typefaces were used for orders of Moor Brewery?
-- zh: Moor Brewery的订单用过哪些不同的字体？
SELECT DISTINCT typeface.face FROM typeface JOIN fount ON typeface.face_no = fount.face_no JOIN order_fount ON fount.fount_no = order_fount.fount_no JOIN print_order ON order_fount.ord_no = print_order.ord_no WHERE print_order.customer = 'Moor Brewery';

-- en: How many orders has every printer handled? Name and count.
-- zh: 每位印刷工经手了多少订单？给出姓名和数量。
SELECT printer.nm, count(*) FROM printer JOIN print_order ON printer.ptr_no = print_order.ptr_no GROUP BY printer.ptr_no, printer.nm;

-- en: Show the customers whose work was printed on Old Bess by Tom Arkle.
-- zh: 哪些客户的活是由Tom Arkle在Old Bess上印的？
SELECT print_order.customer FROM print_order JOIN press ON print_order.press_no = press.press_no JOIN printer ON print_order.ptr_no = printer.ptr_no WHERE press.nick = 'Old Bess' AND printer.nm = 'Tom Arkle';

-- en: Apprentices and their masters, both by name.
-- zh: 列出学徒及其师傅的姓名。
SELECT a.nm, m.nm FROM printer AS a JOIN printer AS m ON a.master_no = m.ptr_no;

-- en: Which founts have never been used for an order? Numbers, please.
-- zh: 从未用于任何订单的活字编号是哪些？
SELECT fount_no FROM fount WHERE fount_no NOT IN (SELECT fount_no FROM order_fount);

-- en: Orders bigger than average in quantity: number and customer.
-- zh: 数量大于平均值的订单有哪些？给出订单号和客户。
SELECT ord_no, customer FROM print_order WHERE qty > (SELECT avg(qty) FROM print_order);

-- en: Customers who ordered menus but not posters (products menu and poster).
-- zh: 订过menu但没订过poster的客户有哪些？
SELECT customer FROM print_order WHERE product = 'menu' EXCEPT SELECT customer FROM print_order WHERE product = 'poster';
