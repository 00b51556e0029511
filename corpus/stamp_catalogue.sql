-- A philatelic catalogue: postal administrations, issues, stamps, designers, collectors and swaps.
CREATE TABLE post_admin (
  admin_code VARCHAR(4),
  admin_name VARCHAR(40),
  currency VARCHAR(20),
  first_stamp_year INT,
  PRIMARY KEY (admin_code)
);
CREATE TABLE stamp_designer (
  designer_id INT,
  designer_name VARCHAR(50),
  nationality VARCHAR(30),
  technique VARCHAR(30),
  PRIMARY KEY (designer_id)
);
CREATE TABLE stamp (
  cat_no VARCHAR(12),
  admin_code VARCHAR(4),
  designer_id INT,
  subject VARCHAR(60),
  face_value DOUBLE,
  colour VARCHAR(20),
  issue_date DATE,
  print_run INT,
  catalogue_price DECIMAL(10,2),
  PRIMARY KEY (cat_no),
  FOREIGN KEY (admin_code) REFERENCES post_admin (admin_code),
  FOREIGN KEY (designer_id) REFERENCES stamp_designer (designer_id)
);
CREATE TABLE collector (
  collector_id INT,
  collector_name VARCHAR(50),
  town VARCHAR(40),
  age INT,
  joined DATE,
  PRIMARY KEY (collector_id)
);
CREATE TABLE holding (
  collector_id INT,
  cat_no VARCHAR(12),
  stamp_condition VARCHAR(12),
  copies INT,
  bought_for DECIMAL(10,2),
  PRIMARY KEY (collector_id, cat_no, stamp_condition),
  FOREIGN KEY (collector_id) REFERENCES collector (collector_id),
  FOREIGN KEY (cat_no) REFERENCES stamp (cat_no)
);
CREATE TABLE swap (
  swap_id INT,
  giver_id INT,
  taker_id INT,
  cat_no VARCHAR(12),
  swap_date DATE,
  PRIMARY KEY (swap_id),
  FOREIGN KEY (giver_id) REFERENCES collector (collector_id),
  FOREIGN KEY (taker_id) REFERENCES collector (collector_id),
  FOREIGN KEY (cat_no) REFERENCES stamp (cat_no)
);

-- en: What is shown on stamp VR-0192?
-- zh: 邮票VR-0192的图案主题是什么？
SELECT subject FROM stamp WHERE cat_no = 'VR-0192';

-- en: Who designed stamp VR-0192?
-- zh: 邮票VR-0192是谁设计的？
SELECT stamp_designer.designer_name FROM stamp_designer JOIN stamp ON stamp_designer.designer_id = stamp.designer_id WHERE stamp.cat_no = 'VR-0192';

-- en: How many Blue stamps were issued before 1920-01-01?
-- zh: 1920-01-01之前发行了多少枚Blue邮票？
SELECT count(*) FROM stamp WHERE colour = 'Blue' AND issue_date < '1920-01-01';

-- en: Most valuable stamp by catalogue price: number and price
-- zh: 目录价最高的邮票编号及价格
SELECT cat_no, catalogue_price FROM stamp ORDER BY catalogue_price DESC LIMIT 1;

-- en: Which collectors own a Mint copy of TN-0007?
-- zh: 哪些集邮者拥有Mint品相的TN-0007？
SELECT collector.collector_name FROM collector JOIN holding ON collector.collector_id = holding.collector_id WHERE holding.stamp_condition = 'Mint' AND holding.cat_no = 'TN-0007';

-- en: How many stamps did each administration issue? By name.
-- zh: 每个邮政机构发行了多少枚邮票？给出名称。
SELECT post_admin.admin_name, count(*) FROM post_admin JOIN stamp ON post_admin.admin_code = stamp.admin_code GROUP BY post_admin.admin_code, post_admin.admin_name;

-- en: Stamps nobody in the club holds, by catalogue number
-- zh: 没有任何会员持有的邮票目录号
SELECT cat_no FROM stamp WHERE cat_no NOT IN (SELECT cat_no FROM holding);

-- en: Collectors aged 70 or more, living in Brinkley, in order of joining
-- zh: 住在Brinkley、70岁及以上的集邮者，按入会时间排序
SELECT collector_name FROM collector WHERE age >= 70 AND town = 'Brinkley' ORDER BY joined;

-- en: Average print run for every colour
-- zh: 各颜色邮票的平均印量
SELECT colour, avg(print_run) FROM stamp GROUP BY colour;

-- en: Which designer worked for the most different administrations?
-- zh: 为最多不同邮政机构设计过邮票的设计师是谁？
SELECT stamp_designer.designer_name FROM stamp_designer JOIN stamp ON stamp_designer.designer_id = stamp.designer_id GROUP BY stamp_designer.designer_id, stamp_designer.designer_name ORDER BY count(DISTINCT stamp.admin_code) DESC LIMIT 1;

-- en: Who gave stamps to Rosa Tindall? List each giver once.
-- zh: 谁把邮票换给了Rosa Tindall？每人只列一次。
SELECT DISTINCT giver.collector_name FROM swap JOIN collector AS giver ON swap.giver_id = giver.collector_id JOIN collector AS taker ON swap.taker_id = taker.collector_id WHERE taker.collector_name = 'Rosa Tindall';

-- en: Total number of copies held by Rosa Tindall
-- zh: Rosa Tindall持有的邮票总枚数
SELECT sum(holding.copies) FROM holding JOIN collector ON holding.collector_id = collector.collector_id WHERE collector.collector_name = 'Rosa Tindall';

-- en: Currencies found on stamps by designers who use Engraving, without repetition
-- zh: 采用Engraving工艺的设计师所设计的邮票涉及哪些货币？去重
SELECT DISTINCT post_admin.currency FROM post_admin JOIN stamp ON post_admin.admin_code = stamp.admin_code JOIN stamp_designer ON stamp.designer_id = stamp_designer.designer_id WHERE stamp_designer.technique = 'Engraving';

-- en: Smallest and largest face value of stamps of the administration ZBL
-- zh: ZBL邮政机构邮票的最小和最大面值
SELECT min(face_value), max(face_value) FROM stamp WHERE admin_code = 'ZBL';

-- en: Towns with at least 4 collectors
-- zh: 至少有4位集邮者的城镇
SELECT town FROM collector GROUP BY town HAVING count(*) >= 4;

-- en: Collectors who paid more than the average price for some stamp: distinct names
-- zh: 曾以高于平均价购入邮票的集邮者，姓名去重
SELECT DISTINCT collector.collector_name FROM collector JOIN holding ON collector.collector_id = holding.collector_id WHERE holding.bought_for > (SELECT avg(bought_for) FROM holding);

-- en: Ids of collectors who have both given and taken in swaps
-- zh: 在交换中既给出过又得到过邮票的集邮者编号
SELECT giver_id FROM swap INTERSECT SELECT taker_id FROM swap;

-- en: Which stamp changed hands most often? Give the catalogue number.
-- zh: 交换次数最多的邮票是哪枚？给出目录号。
SELECT cat_no FROM swap GROUP BY cat_no ORDER BY count(*) DESC LIMIT 1;

-- en: How many distinct subjects has Vendel Post put on its stamps?
-- zh: Vendel Post的邮票上出现过多少种不同的主题？
SELECT count(DISTINCT stamp.subject) FROM stamp JOIN post_admin ON stamp.admin_code = post_admin.admin_code WHERE post_admin.admin_name = 'Vendel Post';

-- en: Subjects containing the word 'Owl' and their issue dates
-- zh: 主题中含有'Owl'一词的邮票主题及发行日期
SELECT subject, issue_date FROM stamp WHERE subject LIKE '%Owl%';

-- en: Which collectors hold stamps by Hedda Brun in Used condition, and how many copies?
-- zh: 哪些集邮者持有Hedda Brun设计的Used品相邮票，各多少枚？
SELECT collector.collector_name, holding.copies FROM collector JOIN holding ON collector.collector_id = holding.collector_id JOIN stamp ON holding.cat_no = stamp.cat_no JOIN stamp_designer ON stamp.designer_id = stamp_designer.designer_id WHERE stamp_designer.designer_name = 'Hedda Brun' AND holding.stamp_condition = 'Used';

-- en: Nationalities of designers using Lithography but not Photogravure
-- zh: 有Lithography工艺设计师但没有Photogravure工艺设计师的国籍
SELECT nationality FROM stamp_designer WHERE technique = 'Lithography' EXCEPT SELECT nationality FROM stamp_designer WHERE technique = 'Photogravure';
