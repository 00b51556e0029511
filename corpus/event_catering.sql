-- A catering company: clients, events, menus of dishes, allergens and the staff who serve.
CREATE TABLE client_account (
  client_account_id INT,
  company_name VARCHAR(60),
  contact_person VARCHAR(60),
  contact_email VARCHAR(60),
  city VARCHAR(40),
  payment_terms_days INT,
  PRIMARY KEY (client_account_id)
);
CREATE TABLE catered_event (
  catered_event_id INT,
  client_account_id INT,
  event_title VARCHAR(80),
  event_type VARCHAR(30),
  event_date DATE,
  guest_count INT,
  city VARCHAR(40),
  total_price DECIMAL(10,2),
  PRIMARY KEY (catered_event_id),
  FOREIGN KEY (client_account_id) REFERENCES client_account (client_account_id)
);
CREATE TABLE dish (
  dish_id INT,
  dish_name VARCHAR(60),
  dish_type VARCHAR(20),
  is_vegan VARCHAR(3),
  cost_per_portion DECIMAL(10,2),
  preparation_minutes INT,
  PRIMARY KEY (dish_id)
);
CREATE TABLE event_dish (
  catered_event_id INT,
  dish_id INT,
  portions_ordered INT,
  portions_left_over INT,
  PRIMARY KEY (catered_event_id, dish_id),
  FOREIGN KEY (catered_event_id) REFERENCES catered_event (catered_event_id),
  FOREIGN KEY (dish_id) REFERENCES dish (dish_id)
);
CREATE TABLE dish_allergen (
  dish_id INT,
  allergen_name VARCHAR(30),
  severity VARCHAR(15),
  PRIMARY KEY (dish_id, allergen_name),
  FOREIGN KEY (dish_id) REFERENCES dish (dish_id)
);
CREATE TABLE staff_member (
  staff_member_id INT,
  staff_name VARCHAR(60),
  job_title VARCHAR(30),
  mobile_number VARCHAR(20),
  hourly_wage DECIMAL(10,2),
  date_of_birth DATE,
  PRIMARY KEY (staff_member_id)
);
CREATE TABLE staff_assignment (
  catered_event_id INT,
  staff_member_id INT,
  shift_hours DOUBLE,
  PRIMARY KEY (catered_event_id, staff_member_id),
  FOREIGN KEY (catered_event_id) REFERENCES catered_event (catered_event_id),
  FOREIGN KEY (staff_member_id) REFERENCES staff_member (staff_member_id)
);

-- en: What dishes were served at the Midsummer Gala?
-- zh: Midsummer Gala上了哪些菜？
SELECT dish.dish_name FROM dish JOIN event_dish ON dish.dish_id = event_dish.dish_id JOIN catered_event ON event_dish.catered_event_id = catered_event.catered_event_id WHERE catered_event.event_title = 'Midsummer Gala';

-- en: How many vegan dishes (Yes) do we offer?
-- zh: 我们有多少道纯素菜（标为Yes）？
SELECT count(*) FROM dish WHERE is_vegan = 'Yes';

-- en: Which dishes contain Peanut?
-- zh: 哪些菜含有Peanut？
SELECT dish.dish_name FROM dish JOIN dish_allergen ON dish.dish_id = dish_allergen.dish_id WHERE dish_allergen.allergen_name = 'Peanut';

-- en: Titles and dates of the Wedding events with more than 150 guests
-- zh: 宾客超过150人的Wedding活动的名称和日期
SELECT event_title, event_date FROM catered_event WHERE event_type = 'Wedding' AND guest_count > 150;

-- en: Which company has spent the most with us overall?
-- zh: 在我们这里累计消费最多的是哪家公司？
SELECT client_account.company_name FROM client_account JOIN catered_event ON client_account.client_account_id = catered_event.client_account_id GROUP BY client_account.client_account_id, client_account.company_name ORDER BY sum(catered_event.total_price) DESC LIMIT 1;

-- en: Give the number of events of every type.
-- zh: 各类型活动的数量是多少？
SELECT event_type, count(*) FROM catered_event GROUP BY event_type;

-- en: Which staff have worked at an event in Porto? List the different names.
-- zh: 哪些员工在Porto的活动上工作过？姓名去重。
SELECT DISTINCT staff_member.staff_name FROM staff_member JOIN staff_assignment ON staff_member.staff_member_id = staff_assignment.staff_member_id JOIN catered_event ON staff_assignment.catered_event_id = catered_event.catered_event_id WHERE catered_event.city = 'Porto';

-- en: Find dishes without any listed allergen.
-- zh: 找出没有登记任何过敏原的菜品。
SELECT dish_name FROM dish WHERE dish_id NOT IN (SELECT dish_id FROM dish_allergen);

-- en: What is the cheapest dish to make per portion?
-- zh: 单份成本最低的是哪道菜？
SELECT dish_name FROM dish ORDER BY cost_per_portion ASC LIMIT 1;

-- en: For each dish, how many portions were left over in total? Show the dish name, most wasted first.
-- zh: 每道菜总共剩了多少份？显示菜名，剩得最多的排前面。
SELECT dish.dish_name, sum(event_dish.portions_left_over) FROM dish JOIN event_dish ON dish.dish_id = event_dish.dish_id GROUP BY dish.dish_id, dish.dish_name ORDER BY sum(event_dish.portions_left_over) DESC;

-- en: Who is the contact for the event on 2024-05-18, and what is the email?
-- zh: 2024-05-18那场活动的联系人是谁，邮箱是什么？
SELECT client_account.contact_person, client_account.contact_email FROM client_account JOIN catered_event ON client_account.client_account_id = catered_event.client_account_id WHERE catered_event.event_date = '2024-05-18';

-- en: Events with more guests than the average event
-- zh: 宾客人数多于平均值的活动
SELECT event_title FROM catered_event WHERE guest_count > (SELECT avg(guest_count) FROM catered_event);

-- en: Which allergens occur in dishes that were ordered by the company Northlight Media? Don't repeat any.
-- zh: Northlight Media公司点过的菜里含有哪些过敏原？不要重复。
SELECT DISTINCT dish_allergen.allergen_name FROM dish_allergen JOIN event_dish ON dish_allergen.dish_id = event_dish.dish_id JOIN catered_event ON event_dish.catered_event_id = catered_event.catered_event_id JOIN client_account ON catered_event.client_account_id = client_account.client_account_id WHERE client_account.company_name = 'Northlight Media';

-- en: Average hourly wage of each job title
-- zh: 各岗位的平均时薪
SELECT job_title, avg(hourly_wage) FROM staff_member GROUP BY job_title;

-- en: Which events had at least 5 staff assigned? Title and number of staff.
-- zh: 哪些活动安排了至少5名员工？给出活动名称和员工数。
SELECT catered_event.event_title, count(*) FROM catered_event JOIN staff_assignment ON catered_event.catered_event_id = staff_assignment.catered_event_id GROUP BY catered_event.catered_event_id, catered_event.event_title HAVING count(*) >= 5;

-- en: In which cities do we have clients but have never catered an event?
-- zh: 哪些城市有我们的客户，但我们从未在那里承办过活动？
SELECT city FROM client_account EXCEPT SELECT city FROM catered_event;

-- en: How long does it take to prepare the slowest Dessert?
-- zh: 最费时的Dessert要准备多少分钟？
SELECT max(preparation_minutes) FROM dish WHERE dish_type = 'Dessert';

-- en: Which dish has been on the menu of the most events?
-- zh: 出现在最多场活动中的是哪道菜？
SELECT dish.dish_name FROM dish JOIN event_dish ON dish.dish_id = event_dish.dish_id GROUP BY dish.dish_id, dish.dish_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many hours did Bartenders work at the Harbour Launch?
-- zh: 在Harbour Launch活动上，Bartender一共工作了多少小时？
SELECT sum(staff_assignment.shift_hours) FROM staff_assignment JOIN staff_member ON staff_assignment.staff_member_id = staff_member.staff_member_id JOIN catered_event ON staff_assignment.catered_event_id = catered_event.catered_event_id WHERE staff_member.job_title = 'Bartender' AND catered_event.event_title = 'Harbour Launch';

-- en: List dishes served at both a Wedding and a Conference.
-- zh: 列出在Wedding和Conference上都供应过的菜。
SELECT dish.dish_name FROM dish JOIN event_dish ON dish.dish_id = event_dish.dish_id JOIN catered_event ON event_dish.catered_event_id = catered_event.catered_event_id WHERE catered_event.event_type = 'Wedding' INTERSECT SELECT dish.dish_name FROM dish JOIN event_dish ON dish.dish_id = event_dish.dish_id JOIN catered_event ON event_dish.catered_event_id = catered_event.catered_event_id WHERE catered_event.event_type = 'Conference';

-- en: Who are the four oldest members of staff? Name and date of birth.
-- zh: 年纪最大的四名员工是谁？给出姓名和出生日期。
SELECT staff_name, date_of_birth FROM staff_member ORDER BY date_of_birth ASC LIMIT 4;

-- en: Companies that booked an event priced at over 20000
-- zh: 预订过价格超过20000的活动的公司
SELECT company_name FROM client_account WHERE client_account_id IN (SELECT client_account_id FROM catered_event WHERE total_price > 20000);
