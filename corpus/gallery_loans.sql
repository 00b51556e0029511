-- Painters, paintings and the loans galleries make to each other's exhibitions.
CREATE TABLE painter (
  pt_id INT,
  pt_name VARCHAR(60),
  school VARCHAR(30),
  b_year INT,
  d_year INT,
  birthplace VARCHAR(40),
  PRIMARY KEY (pt_id)
);
CREATE TABLE gallery (
  gal_id INT,
  gal_name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  director VARCHAR(60),
  PRIMARY KEY (gal_id)
);
CREATE TABLE painting (
  pg_id INT,
  title VARCHAR(80),
  pt_id INT,
  owner_gal_id INT,
  yr INT,
  medium VARCHAR(30),
  h_cm DOUBLE,
  w_cm DOUBLE,
  insured_val DECIMAL(14,2),
  PRIMARY KEY (pg_id),
  FOREIGN KEY (pt_id) REFERENCES painter (pt_id),
  FOREIGN KEY (owner_gal_id) REFERENCES gallery (gal_id)
);
CREATE TABLE exhibit (
  ex_id INT,
  ex_title VARCHAR(80),
  host_gal_id INT,
  opens DATE,
  closes DATE,
  theme VARCHAR(30),
  PRIMARY KEY (ex_id),
  FOREIGN KEY (host_gal_id) REFERENCES gallery (gal_id)
);
CREATE TABLE loan (
  pg_id INT,
  ex_id INT,
  loan_fee DECIMAL(10,2),
  state_back VARCHAR(20),
  courier VARCHAR(40),
  PRIMARY KEY (pg_id, ex_id),
  FOREIGN KEY (pg_id) REFERENCES painting (pg_id),
  FOREIGN KEY (ex_id) REFERENCES exhibit (ex_id)
);

-- en: Who painted The Blue Ferry?
-- zh: The Blue Ferry是谁画的？
SELECT painter.pt_name FROM painter JOIN painting ON painter.pt_id = painting.pt_id WHERE painting.title = 'The Blue Ferry';

-- en: Which gallery owns The Blue Ferry, and in what city?
-- zh: The Blue Ferry归哪家美术馆所有，在哪座城市？
SELECT gallery.gal_name, gallery.city FROM gallery JOIN painting ON gallery.gal_id = painting.owner_gal_id WHERE painting.title = 'The Blue Ferry';

-- en: How many works are in Tempera?
-- zh: 用Tempera画的作品有多少幅？
SELECT count(*) FROM painting WHERE medium = 'Tempera';

-- en: Painters of the Delta School born in Arles.
-- zh: 出生在Arles、属于Delta School的画家。
SELECT pt_name FROM painter WHERE school = 'Delta School' AND birthplace = 'Arles';

-- en: At which exhibitions was The Blue Ferry shown?
-- zh: The Blue Ferry借展过哪些展览？
SELECT exhibit.ex_title FROM exhibit JOIN loan ON exhibit.ex_id = loan.ex_id JOIN painting ON loan.pg_id = painting.pg_id WHERE painting.title = 'The Blue Ferry';

-- en: The value for which Joris Maat's paintings are insured in total.
-- zh: Joris Maat的画作投保总额是多少？
SELECT sum(painting.insured_val) FROM painting JOIN painter ON painting.pt_id = painter.pt_id WHERE painter.pt_name = 'Joris Maat';

-- en: Number of paintings per medium, from most to fewest.
-- zh: 各种材质的画作数量，从多到少。
SELECT medium, count(*) FROM painting GROUP BY medium ORDER BY count(*) DESC;

-- en: Who directs the Palazzo Verde?
-- zh: Palazzo Verde的馆长是谁？
SELECT director FROM gallery WHERE gal_name = 'Palazzo Verde';

-- en: What's the widest painting made before 1900?
-- zh: 1900年以前画的作品中最宽的是哪一幅？
SELECT title FROM painting WHERE yr < 1900 ORDER BY w_cm DESC LIMIT 1;

-- en: Which different couriers carried pictures to the Light on Water show?
-- zh: 哪些不同的承运方为Light on Water展运过画？
SELECT DISTINCT loan.courier FROM loan JOIN exhibit ON loan.ex_id = exhibit.ex_id WHERE exhibit.ex_title = 'Light on Water';

-- en: Titles of the paintings that came back Damaged.
-- zh: 归还时Damaged的画作标题。
SELECT painting.title FROM painting JOIN loan ON painting.pg_id = loan.pg_id WHERE loan.state_back = 'Damaged';

-- en: Paintings never lent out.
-- zh: 从未外借过的画作。
SELECT title FROM painting WHERE pg_id NOT IN (SELECT pg_id FROM loan);

-- en: Which gallery has hosted the most exhibitions?
-- zh: 举办展览最多的美术馆是哪家？
SELECT gallery.gal_name FROM gallery JOIN exhibit ON gallery.gal_id = exhibit.host_gal_id GROUP BY gallery.gal_id, gallery.gal_name ORDER BY count(*) DESC LIMIT 1;

-- en: Average loan fee paid for pictures of painters born after 1850.
-- zh: 1850年以后出生的画家，其作品的平均借展费是多少？
SELECT avg(loan.loan_fee) FROM loan JOIN painting ON loan.pg_id = painting.pg_id JOIN painter ON painting.pt_id = painter.pt_id WHERE painter.b_year > 1850;

-- en: Exhibitions about Seascapes that opened in 2018, i.e. from 2018-01-01 to 2018-12-31.
-- zh: 2018-01-01至2018-12-31之间开幕、主题为Seascapes的展览。
SELECT ex_title FROM exhibit WHERE theme = 'Seascapes' AND opens BETWEEN '2018-01-01' AND '2018-12-31';

-- en: Which schools have at least four painters?
-- zh: 至少有四位画家的画派有哪些？
SELECT school FROM painter GROUP BY school HAVING count(*) >= 4;

-- en: Painters whose works hang in Belgium, no repeats.
-- zh: 作品收藏在Belgium的不同画家有哪些？
SELECT DISTINCT painter.pt_name FROM painter JOIN painting ON painter.pt_id = painting.pt_id JOIN gallery ON painting.owner_gal_id = gallery.gal_id WHERE gallery.country = 'Belgium';

-- en: Show the paintings insured for more than the average: title and value.
-- zh: 投保额高于平均值的画作，标题和投保额。
SELECT title, insured_val FROM painting WHERE insured_val > (SELECT avg(insured_val) FROM painting);

-- en: For each exhibition, its title and how many paintings were lent to it.
-- zh: 每个展览的标题和借展画作数量。
SELECT exhibit.ex_title, count(*) FROM exhibit JOIN loan ON exhibit.ex_id = loan.ex_id GROUP BY exhibit.ex_id, exhibit.ex_title;

-- en: Countries whose galleries have shown both Portraits and Seascapes.
-- zh: 哪些国家的美术馆既办过Portraits展又办过Seascapes展？
SELECT gallery.country FROM gallery JOIN exhibit ON gallery.gal_id = exhibit.host_gal_id WHERE exhibit.theme = 'Portraits' INTERSECT SELECT gallery.country FROM gallery JOIN exhibit ON gallery.gal_id = exhibit.host_gal_id WHERE exhibit.theme = 'Seascapes';

-- en: Birth and death years of Joris Maat?
-- zh: Joris Maat的生卒年份？
SELECT b_year, d_year FROM painter WHERE pt_name = 'Joris Maat';

-- en: Year of the oldest work in the hands of the Palazzo Verde.
-- zh: Palazzo Verde所藏最早的作品是哪一年的？
SELECT min(painting.yr) FROM painting JOIN gallery ON painting.owner_gal_id = gallery.gal_id WHERE gallery.gal_name = 'Palazzo Verde';
