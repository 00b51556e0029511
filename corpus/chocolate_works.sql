-- A chocolate factory: cocoa suppliers, ingredients, recipes of the bars, production batches and tastings.
CREATE TABLE supplier (
  sup_no INT,
  sup_name VARCHAR(60),
  country VARCHAR(40),
  fair_trade VARCHAR(3),
  since_yr INT,
  PRIMARY KEY (sup_no)
);
CREATE TABLE ingred (
  ing_no INT,
  ing_name VARCHAR(40),
  cat VARCHAR(20),
  unit_cost DECIMAL(10,2),
  stock_kg DOUBLE,
  sup_no INT,
  PRIMARY KEY (ing_no),
  FOREIGN KEY (sup_no) REFERENCES supplier (sup_no)
);
CREATE TABLE bar (
  bar_no INT,
  bar_name VARCHAR(40),
  cocoa_pct INT,
  wt_g INT,
  price DECIMAL(10,2),
  launch_dt DATE,
  line VARCHAR(20),
  PRIMARY KEY (bar_no)
);
CREATE TABLE recipe (
  bar_no INT,
  ing_no INT,
  qty_g DOUBLE,
  PRIMARY KEY (bar_no, ing_no),
  FOREIGN KEY (bar_no) REFERENCES bar (bar_no),
  FOREIGN KEY (ing_no) REFERENCES ingred (ing_no)
);
CREATE TABLE batch (
  batch_no INT,
  bar_no INT,
  made_dt DATE,
  qty INT,
  shift VARCHAR(10),
  foreman VARCHAR(40),
  rejects INT,
  PRIMARY KEY (batch_no),
  FOREIGN KEY (bar_no) REFERENCES bar (bar_no)
);
CREATE TABLE tasting (
  tast_no INT,
  bar_no INT,
  taster VARCHAR(40),
  score DOUBLE,
  tast_dt DATE,
  note VARCHAR(100),
  PRIMARY KEY (tast_no),
  FOREIGN KEY (bar_no) REFERENCES bar (bar_no)
);

-- en: How much does the bar Midnight Fig cost?
-- zh: 巧克力排Midnight Fig卖多少钱？
SELECT price FROM bar WHERE bar_name = 'Midnight Fig';

-- en: Which suppliers from Ghana are fair trade (Yes)?
-- zh: Ghana的公平贸易（Yes）供应商有哪些？
SELECT sup_name FROM supplier WHERE country = 'Ghana' AND fair_trade = 'Yes';

-- en: Show name and cocoa share of all bars with 70 to 85 percent cocoa, darkest first.
-- zh: 列出可可含量70%到85%之间的所有巧克力排的名称和可可含量，含量高的在前。
SELECT bar_name, cocoa_pct FROM bar WHERE cocoa_pct BETWEEN 70 AND 85 ORDER BY cocoa_pct DESC;

-- en: How many bars were produced in total on the Night shift?
-- zh: Night班次一共生产了多少块巧克力？
SELECT sum(qty) FROM batch WHERE shift = 'Night';

-- en: Which ingredient do we have the most of in stock?
-- zh: 库存量最大的原料是什么？
SELECT ing_name FROM ingred ORDER BY stock_kg DESC LIMIT 1;

-- en: What ingredients go into Midnight Fig, and how many grams of each?
-- zh: Midnight Fig用了哪些原料，各多少克？
SELECT ingred.ing_name, recipe.qty_g FROM ingred JOIN recipe ON ingred.ing_no = recipe.ing_no JOIN bar ON recipe.bar_no = bar.bar_no WHERE bar.bar_name = 'Midnight Fig';

-- en: Number of bars in each product line?
-- zh: 每个产品线有多少款巧克力排？
SELECT line, count(*) FROM bar GROUP BY line;

-- en: From which country does our Sea Salt come?
-- zh: 我们的Sea Salt来自哪个国家？
SELECT supplier.country FROM supplier JOIN ingred ON supplier.sup_no = ingred.sup_no WHERE ingred.ing_name = 'Sea Salt';

-- en: Which bars have never been tasted?
-- zh: 哪些巧克力排从未做过品尝？
SELECT bar_name FROM bar WHERE bar_no NOT IN (SELECT bar_no FROM tasting);

-- en: Average tasting score per bar, best one on top.
-- zh: 每款巧克力排的平均品尝得分，从高到低排列。
SELECT bar.bar_name, avg(tasting.score) FROM bar JOIN tasting ON bar.bar_no = tasting.bar_no GROUP BY bar.bar_no, bar.bar_name ORDER BY avg(tasting.score) DESC;

-- en: Which foreman was in charge of the most batches?
-- zh: 负责批次最多的工长是谁？
SELECT foreman FROM batch GROUP BY foreman ORDER BY count(*) DESC LIMIT 1;

-- en: How many different ingredient categories are there?
-- zh: 原料共有多少个不同的类别？
SELECT count(DISTINCT cat) FROM ingred;

-- en: Bars dearer than the average bar - name and price.
-- zh: 价格高于平均价的巧克力排，给出名称和价格。
SELECT bar_name, price FROM bar WHERE price > (SELECT avg(price) FROM bar);

-- en: Which bars contain something of the category Nut?
-- zh: 哪些巧克力排含有Nut类原料？
SELECT bar_name FROM bar WHERE bar_no IN (SELECT recipe.bar_no FROM recipe JOIN ingred ON recipe.ing_no = ingred.ing_no WHERE ingred.cat = 'Nut');

-- en: Foremen who made a batch of Toasted Rye with more than 50 rejects.
-- zh: 哪些工长生产的Toasted Rye批次不合格品超过50块？
SELECT batch.foreman FROM batch JOIN bar ON batch.bar_no = bar.bar_no WHERE bar.bar_name = 'Toasted Rye' AND batch.rejects > 50;

-- en: What was the worst score that Milo Dent ever gave?
-- zh: Milo Dent给出过的最低分是多少？
SELECT min(score) FROM tasting WHERE taster = 'Milo Dent';

-- en: Which supplier delivers us the most ingredients?
-- zh: 向我们供应原料种类最多的供应商是哪家？
SELECT supplier.sup_name FROM supplier JOIN ingred ON supplier.sup_no = ingred.sup_no GROUP BY supplier.sup_no, supplier.sup_name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the bars with at least 6 ingredients.
-- zh: 至少用到6种原料的巧克力排有哪些？
SELECT bar.bar_name FROM bar JOIN recipe ON bar.bar_no = recipe.bar_no GROUP BY bar.bar_no, bar.bar_name HAVING count(*) >= 6;

-- en: Which tasters did at least ten tastings?
-- zh: 哪些品尝员至少做过10次品尝？
SELECT taster FROM tasting GROUP BY taster HAVING count(*) >= 10;

-- en: What two bars were launched last?
-- zh: 最新推出的两款巧克力排是什么？
SELECT bar_name FROM bar ORDER BY launch_dt DESC LIMIT 2;

-- en: Names of bars that use Hazelnut as well as Honey.
-- zh: 同时使用Hazelnut和Honey的巧克力排有哪些？
SELECT bar.bar_name FROM bar JOIN recipe ON bar.bar_no = recipe.bar_no JOIN ingred ON recipe.ing_no = ingred.ing_no WHERE ingred.ing_name = 'Hazelnut' INTERSECT SELECT bar.bar_name FROM bar JOIN recipe ON bar.bar_no = recipe.bar_no JOIN ingred ON recipe.ing_no = ingred.ing_no WHERE ingred.ing_name = 'Honey';

-- en: Suppliers' countries except those of suppliers that sell us Sugar (a category).
-- zh: 除了供应Sugar类原料的供应商所在国以外，还有哪些供应商国家？
SELECT country FROM supplier EXCEPT SELECT supplier.country FROM supplier JOIN ingred ON supplier.sup_no = ingred.sup_no WHERE ingred.cat = 'Sugar';
