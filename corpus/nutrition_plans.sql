-- Dieticians' nutrition plans: clients, foods, meals planned and weigh-ins.
CREATE TABLE dietician (
  dietician_id INT,
  full_name VARCHAR(60),
  city VARCHAR(40),
  focus VARCHAR(40),
  consultation_price DECIMAL(10,2),
  PRIMARY KEY (dietician_id)
);
CREATE TABLE client (
  client_id INT,
  full_name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  height_cm INT,
  referred_by INT,
  PRIMARY KEY (client_id),
  FOREIGN KEY (referred_by) REFERENCES client (client_id)
);
CREATE TABLE nutrition_plan (
  plan_id INT,
  client_id INT,
  dietician_id INT,
  goal VARCHAR(40),
  start_date DATE,
  end_date DATE,
  daily_kcal INT,
  PRIMARY KEY (plan_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id),
  FOREIGN KEY (dietician_id) REFERENCES dietician (dietician_id)
);
CREATE TABLE food (
  food_id INT,
  food_name VARCHAR(60),
  category VARCHAR(30),
  kcal_per_100g INT,
  protein_g DOUBLE,
  fibre_g DOUBLE,
  PRIMARY KEY (food_id)
);
CREATE TABLE plan_food (
  plan_id INT,
  food_id INT,
  meal VARCHAR(15),
  grams INT,
  PRIMARY KEY (plan_id, food_id, meal),
  FOREIGN KEY (plan_id) REFERENCES nutrition_plan (plan_id),
  FOREIGN KEY (food_id) REFERENCES food (food_id)
);
CREATE TABLE weigh_in (
  client_id INT,
  weighed_on DATE,
  weight_kg DOUBLE,
  body_fat_pct DOUBLE,
  PRIMARY KEY (client_id, weighed_on),
  FOREIGN KEY (client_id) REFERENCES client (client_id)
);

-- en: Which legumes contain over 20 g of protein? Category Legume.
-- zh: Legume类食物中蛋白质超过20克的有哪些？
SELECT food_name FROM food WHERE category = 'Legume' AND protein_g > 20;

-- en: What foods are planned for Breakfast in plan 88?
-- zh: 88号方案的Breakfast安排了哪些食物？
SELECT food.food_name FROM food JOIN plan_food ON food.food_id = plan_food.food_id WHERE plan_food.plan_id = 88 AND plan_food.meal = 'Breakfast';

-- en: How many plans have Weight Gain as their goal?
-- zh: 目标为Weight Gain的方案有多少个？
SELECT count(*) FROM nutrition_plan WHERE goal = 'Weight Gain';

-- en: Which dietician takes care of Gustav Ekberg?
-- zh: Gustav Ekberg由哪位营养师负责？
SELECT dietician.full_name FROM dietician JOIN nutrition_plan ON dietician.dietician_id = nutrition_plan.dietician_id JOIN client ON nutrition_plan.client_id = client.client_id WHERE client.full_name = 'Gustav Ekberg';

-- en: Average kcal per 100 g in each food category.
-- zh: 每类食物每100克的平均热量是多少？
SELECT category, avg(kcal_per_100g) FROM food GROUP BY category;

-- en: Give the goal and daily kcal of the plan that allows the fewest calories.
-- zh: 每日热量最低的方案目标是什么？每日多少千卡？
SELECT goal, daily_kcal FROM nutrition_plan ORDER BY daily_kcal ASC LIMIT 1;

-- en: Name the food that appears in the greatest number of plan entries.
-- zh: 在方案条目中出现次数最多的食物是什么？
SELECT food.food_name FROM food JOIN plan_food ON food.food_id = plan_food.food_id GROUP BY food.food_id, food.food_name ORDER BY count(*) DESC LIMIT 1;

-- en: What's the lowest weight Marta Svobodova has ever had at a weigh-in?
-- zh: Marta Svobodova称重时的最低体重是多少？
SELECT min(weigh_in.weight_kg) FROM weigh_in JOIN client ON weigh_in.client_id = client.client_id WHERE client.full_name = 'Marta Svobodova';

-- en: Clients taller than the average client.
-- zh: 身高高于平均值的客户。
SELECT full_name FROM client WHERE height_cm > (SELECT avg(height_cm) FROM client);

-- en: Who referred the client Piotr Zielak to the practice?
-- zh: 客户Piotr Zielak是谁推荐来的？
SELECT r.full_name FROM client AS c JOIN client AS r ON c.referred_by = r.client_id WHERE c.full_name = 'Piotr Zielak';

-- en: List foods that are in no plan.
-- zh: 列出没有出现在任何方案中的食物。
SELECT food_name FROM food WHERE food_id NOT IN (SELECT food_id FROM plan_food);

-- en: For every dietician, the name and the mean daily kcal prescribed.
-- zh: 每位营养师的姓名及其方案的平均每日热量。
SELECT dietician.full_name, avg(nutrition_plan.daily_kcal) FROM dietician JOIN nutrition_plan ON dietician.dietician_id = nutrition_plan.dietician_id GROUP BY dietician.dietician_id, dietician.full_name;

-- en: Which clients ate Oat Bran according to a plan? Show different names.
-- zh: 方案中包含Oat Bran的不同客户有哪些？
SELECT DISTINCT client.full_name FROM client JOIN nutrition_plan ON client.client_id = nutrition_plan.client_id JOIN plan_food ON nutrition_plan.plan_id = plan_food.plan_id JOIN food ON plan_food.food_id = food.food_id WHERE food.food_name = 'Oat Bran';

-- en: Cities where both clients and dieticians live.
-- zh: 客户和营养师都居住的城市。
SELECT city FROM client INTERSECT SELECT city FROM dietician;

-- en: Which meals have more than 100 entries?
-- zh: 哪些餐次的条目超过100条？
SELECT meal FROM plan_food GROUP BY meal HAVING count(*) > 100;

-- en: How many grams of foods from the category Nuts does plan 15 contain in total?
-- zh: 15号方案里Nuts类食物一共多少克？
SELECT sum(plan_food.grams) FROM plan_food JOIN food ON plan_food.food_id = food.food_id WHERE plan_food.plan_id = 15 AND food.category = 'Nuts';

-- en: Show the goals of plans that ended before 2022-12-31, without repeats.
-- zh: 2022-12-31之前结束的方案有哪些不同的目标？
SELECT DISTINCT goal FROM nutrition_plan WHERE end_date < '2022-12-31';

-- en: The food richest in fibre is?
-- zh: 膳食纤维含量最高的食物是什么？
SELECT food_name FROM food ORDER BY fibre_g DESC LIMIT 1;

-- en: How many dieticians focus on Diabetes and what is their average consultation price?
-- zh: 专注Diabetes的营养师有多少位？平均咨询价格是多少？
SELECT count(*), avg(consultation_price) FROM dietician WHERE focus = 'Diabetes';

-- en: Clients with at least 4 weigh-ins, and the number of weigh-ins.
-- zh: 称重不少于4次的客户及其称重次数。
SELECT client.full_name, count(*) FROM client JOIN weigh_in ON client.client_id = weigh_in.client_id GROUP BY client.client_id, client.full_name HAVING count(*) >= 4;

-- en: Ids of clients who have a plan for Muscle Building but none for Weight Loss.
-- zh: 有Muscle Building方案但没有Weight Loss方案的客户编号。
SELECT client_id FROM nutrition_plan WHERE goal = 'Muscle Building' EXCEPT SELECT client_id FROM nutrition_plan WHERE goal = 'Weight Loss';

-- en: Names of people over 50 whose body fat was measured above 35 percent.
-- zh: 50岁以上、体脂率测得超过35%的人叫什么？
SELECT client.full_name FROM client JOIN weigh_in ON client.client_id = weigh_in.client_id WHERE client.age > 50 AND weigh_in.body_fat_pct > 35;
