-- School canteens of a county, the dishes they serve, their suppliers and the pupils' meal cards.
CREATE TABLE school (
  school_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  type VARCHAR(20),
  pupils INT,
  PRIMARY KEY (school_id)
);
CREATE TABLE canteen (
  canteen_id INT,
  school_id INT,
  name VARCHAR(60),
  seats INT,
  status VARCHAR(20),
  opened_year INT,
  PRIMARY KEY (canteen_id),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE supplier (
  supplier_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  status VARCHAR(20),
  phone VARCHAR(20),
  PRIMARY KEY (supplier_id)
);
CREATE TABLE dish (
  dish_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  price DECIMAL(10,2),
  calories INT,
  supplier_id INT,
  PRIMARY KEY (dish_id),
  FOREIGN KEY (supplier_id) REFERENCES supplier (supplier_id)
);
CREATE TABLE served_on (
  canteen_id INT,
  dish_id INT,
  serve_date DATE,
  portions INT,
  PRIMARY KEY (canteen_id, dish_id, serve_date),
  FOREIGN KEY (canteen_id) REFERENCES canteen (canteen_id),
  FOREIGN KEY (dish_id) REFERENCES dish (dish_id)
);
CREATE TABLE meal_card (
  card_no INT,
  school_id INT,
  holder_name VARCHAR(60),
  balance DECIMAL(10,2),
  status VARCHAR(20),
  issued_on DATE,
  PRIMARY KEY (card_no),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);

-- en: Which dishes are soups or salads? The types are Soup and Salad.
-- zh: 类型为Soup或Salad的菜有哪些？
SELECT name FROM dish WHERE type = 'Soup' OR type = 'Salad';

-- en: Who holds the blocked meal cards of pupils at Lindenhof School? Their status is Blocked.
-- zh: Lindenhof School有哪些学生的餐卡状态是Blocked？给出持卡人姓名。
SELECT meal_card.holder_name FROM meal_card JOIN school ON meal_card.school_id = school.school_id WHERE school.name = 'Lindenhof School' AND meal_card.status = 'Blocked';

-- en: How many canteens are Closed?
-- zh: 有多少个食堂处于Closed状态？
SELECT count(*) FROM canteen WHERE status = 'Closed';

-- en: Give the names of the suppliers in Marburg.
-- zh: 位于Marburg的供应商叫什么名字？
SELECT name FROM supplier WHERE city = 'Marburg';

-- en: What are the names of the canteens in Marburg?
-- zh: Marburg的食堂都有哪些？
SELECT canteen.name FROM canteen JOIN school ON canteen.school_id = school.school_id WHERE school.city = 'Marburg';

-- en: For every dish type, what is the average price?
-- zh: 每种类型的菜平均价格是多少？
SELECT type, avg(price) FROM dish GROUP BY type;

-- en: Which supplier provides the most dishes?
-- zh: 哪家供应商提供的菜品最多？
SELECT supplier.name FROM supplier JOIN dish ON supplier.supplier_id = dish.supplier_id GROUP BY supplier.supplier_id, supplier.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the cheapest main course (type Main), and how many calories does it have?
-- zh: 类型为Main的菜里最便宜的是哪道？它有多少卡路里？
SELECT name, calories FROM dish WHERE type = 'Main' ORDER BY price ASC LIMIT 1;

-- en: Show each school's name along with the total balance on its pupils' cards.
-- zh: 列出每所学校的名称以及其学生餐卡余额的总和。
SELECT school.name, sum(meal_card.balance) FROM school JOIN meal_card ON school.school_id = meal_card.school_id GROUP BY school.school_id, school.name;

-- en: Which schools have no canteen at all?
-- zh: 哪些学校根本没有食堂？
SELECT name FROM school WHERE school_id NOT IN (SELECT school_id FROM canteen);

-- en: Which different dishes were served at schools of type Primary?
-- zh: 在Primary类型的学校供应过哪些不同的菜？
SELECT DISTINCT dish.name FROM dish JOIN served_on ON dish.dish_id = served_on.dish_id JOIN canteen ON served_on.canteen_id = canteen.canteen_id JOIN school ON canteen.school_id = school.school_id WHERE school.type = 'Primary';

-- en: How many portions of Lentil Curry were handed out in total?
-- zh: Lentil Curry一共卖出多少份？
SELECT sum(served_on.portions) FROM served_on JOIN dish ON served_on.dish_id = dish.dish_id WHERE dish.name = 'Lentil Curry';

-- en: List the dishes with more calories than the average dish.
-- zh: 列出卡路里高于平均值的菜。
SELECT name FROM dish WHERE calories > (SELECT avg(calories) FROM dish);

-- en: In which cities are there both schools and suppliers?
-- zh: 哪些城市既有学校又有供应商？
SELECT city FROM school INTERSECT SELECT city FROM supplier;

-- en: Which school type occurs most often?
-- zh: 哪种学校类型最常见？
SELECT type FROM school GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Tell me the phone number of the company that supplies Apple Strudel.
-- zh: 供应Apple Strudel的公司电话是多少？
SELECT supplier.phone FROM supplier JOIN dish ON supplier.supplier_id = dish.supplier_id WHERE dish.name = 'Apple Strudel';

-- en: On which dates did the canteen called Blue Hall serve dishes costing more than 6?
-- zh: 名为Blue Hall的食堂在哪些日期供应过价格超过6的菜？
SELECT served_on.serve_date FROM served_on JOIN canteen ON served_on.canteen_id = canteen.canteen_id JOIN dish ON served_on.dish_id = dish.dish_id WHERE canteen.name = 'Blue Hall' AND dish.price > 6;

-- en: Average number of seats and latest opening year over all canteens?
-- zh: 所有食堂的平均座位数和最晚开办年份是多少？
SELECT avg(seats), max(opened_year) FROM canteen;

-- en: Card numbers of everyone whose card was issued between 2023-08-01 and 2023-09-30, newest first please.
-- zh: 请按发卡日期从新到旧给出2023-08-01到2023-09-30之间发放的餐卡的卡号。
SELECT card_no FROM meal_card WHERE issued_on BETWEEN '2023-08-01' AND '2023-09-30' ORDER BY issued_on DESC;

-- en: Which canteens have served at least 5 different dishes?
-- zh: 哪些食堂供应过至少5种不同的菜？
SELECT canteen.name FROM canteen JOIN served_on ON canteen.canteen_id = served_on.canteen_id GROUP BY canteen.canteen_id, canteen.name HAVING count(DISTINCT served_on.dish_id) >= 5;

-- en: Names of the dishes that come from suppliers that are Suspended.
-- zh: 由状态为Suspended的供应商提供的菜有哪些？
SELECT name FROM dish WHERE supplier_id IN (SELECT supplier_id FROM supplier WHERE status = 'Suspended');

-- en: Which three schools have the most pupils?
-- zh: 学生人数最多的三所学校是哪些？
SELECT name FROM school ORDER BY pupils DESC LIMIT 3;
