-- A metallurgy laboratory: alloys, their elements, cast specimens and mechanical tests.
CREATE TABLE ALLOY (
  ALLOY_ID INT,
  DESIGNATION VARCHAR(20),
  BASE_METAL VARCHAR(20),
  DENSITY DOUBLE,
  MELTING_C INT,
  PATENT_YEAR INT,
  PRIMARY KEY (ALLOY_ID)
);
CREATE TABLE ELEMENT (
  SYMBOL VARCHAR(3),
  ELEM_NAME VARCHAR(30),
  ATOMIC_NO INT,
  DENSITY DOUBLE,
  PRICE_KG DECIMAL(10,2),
  PRIMARY KEY (SYMBOL)
);
CREATE TABLE COMPOSITION (
  ALLOY_ID INT,
  SYMBOL VARCHAR(3),
  MIN_PCT DOUBLE,
  MAX_PCT DOUBLE,
  PRIMARY KEY (ALLOY_ID, SYMBOL),
  FOREIGN KEY (ALLOY_ID) REFERENCES ALLOY (ALLOY_ID),
  FOREIGN KEY (SYMBOL) REFERENCES ELEMENT (SYMBOL)
);
CREATE TABLE RESEARCHER (
  RES_ID INT,
  NAME VARCHAR(50),
  TITLE VARCHAR(20),
  OFFICE VARCHAR(10),
  JOINED INT,
  PRIMARY KEY (RES_ID)
);
CREATE TABLE SPECIMEN (
  SPEC_NO INT,
  ALLOY_ID INT,
  CAST_BY INT,
  CAST_DATE DATE,
  HEAT_TREATMENT VARCHAR(30),
  MASS_G DOUBLE,
  PRIMARY KEY (SPEC_NO),
  FOREIGN KEY (ALLOY_ID) REFERENCES ALLOY (ALLOY_ID),
  FOREIGN KEY (CAST_BY) REFERENCES RESEARCHER (RES_ID)
);
CREATE TABLE MECH_TEST (
  TEST_NO INT,
  SPEC_NO INT,
  TESTED_BY INT,
  TEST_KIND VARCHAR(20),
  TEMP_C INT,
  STRENGTH_MPA DOUBLE,
  ELONGATION_PCT DOUBLE,
  TEST_DATE DATE,
  PRIMARY KEY (TEST_NO),
  FOREIGN KEY (SPEC_NO) REFERENCES SPECIMEN (SPEC_NO),
  FOREIGN KEY (TESTED_BY) REFERENCES RESEARCHER (RES_ID)
);

-- en: Which alloys are based on Nickel?
-- zh: 以Nickel为基的合金有哪些？
SELECT DESIGNATION FROM ALLOY WHERE BASE_METAL = 'Nickel';

-- en: Tell me the full name and price per kilo of the element Nb.
-- zh: 元素Nb的全称和每公斤价格是什么？
SELECT ELEM_NAME, PRICE_KG FROM ELEMENT WHERE SYMBOL = 'Nb';

-- en: What is the highest strength measured in a Tensile test?
-- zh: Tensile试验中测得的最高强度是多少？
SELECT max(STRENGTH_MPA) FROM MECH_TEST WHERE TEST_KIND = 'Tensile';

-- en: Which alloy has the highest melting point?
-- zh: 熔点最高的合金是哪一种？
SELECT DESIGNATION FROM ALLOY ORDER BY MELTING_C DESC LIMIT 1;

-- en: List names of the elements present in alloy IN-4417.
-- zh: 列出合金IN-4417所含元素的名称。
SELECT ELEMENT.ELEM_NAME FROM ELEMENT JOIN COMPOSITION ON ELEMENT.SYMBOL = COMPOSITION.SYMBOL JOIN ALLOY ON COMPOSITION.ALLOY_ID = ALLOY.ALLOY_ID WHERE ALLOY.DESIGNATION = 'IN-4417';

-- en: How many specimens received each heat treatment?
-- zh: 每种热处理各有多少个试样？
SELECT HEAT_TREATMENT, count(*) FROM SPECIMEN GROUP BY HEAT_TREATMENT;

-- en: Who has cast the most specimens?
-- zh: 谁浇铸的试样最多？
SELECT RESEARCHER.NAME FROM RESEARCHER JOIN SPECIMEN ON RESEARCHER.RES_ID = SPECIMEN.CAST_BY GROUP BY RESEARCHER.RES_ID, RESEARCHER.NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Which researchers have never carried out a mechanical test?
-- zh: 没有做过任何力学试验的研究人员有哪些？
SELECT NAME FROM RESEARCHER WHERE RES_ID NOT IN (SELECT TESTED_BY FROM MECH_TEST);

-- en: What are the dates of the tests performed by Yuki Arden at 600 degrees or hotter?
-- zh: Yuki Arden在600度及以上做的试验是哪些日期？
SELECT MECH_TEST.TEST_DATE FROM MECH_TEST JOIN RESEARCHER ON MECH_TEST.TESTED_BY = RESEARCHER.RES_ID WHERE RESEARCHER.NAME = 'Yuki Arden' AND MECH_TEST.TEMP_C >= 600;

-- en: Give the average elongation for each kind of test, largest average first.
-- zh: 给出各类试验的平均延伸率，从高到低排序。
SELECT TEST_KIND, avg(ELONGATION_PCT) FROM MECH_TEST GROUP BY TEST_KIND ORDER BY avg(ELONGATION_PCT) DESC;

-- en: Elements cheaper than the average, with their prices?
-- zh: 价格低于平均值的元素及其价格？
SELECT ELEM_NAME, PRICE_KG FROM ELEMENT WHERE PRICE_KG < (SELECT avg(PRICE_KG) FROM ELEMENT);

-- en: How many alloys contain Cobalt?
-- zh: 含有Cobalt的合金有多少种？
SELECT count(*) FROM COMPOSITION JOIN ELEMENT ON COMPOSITION.SYMBOL = ELEMENT.SYMBOL WHERE ELEMENT.ELEM_NAME = 'Cobalt';

-- en: For each alloy give its designation and the number of elements it is made of.
-- zh: 列出每种合金的牌号及其组成元素的个数。
SELECT ALLOY.DESIGNATION, count(*) FROM ALLOY JOIN COMPOSITION ON ALLOY.ALLOY_ID = COMPOSITION.ALLOY_ID GROUP BY ALLOY.ALLOY_ID, ALLOY.DESIGNATION;

-- en: Name all the Professors in alphabetical order, i.e. people with title Professor.
-- zh: 按字母顺序列出所有职称为Professor的人的姓名。
SELECT NAME FROM RESEARCHER WHERE TITLE = 'Professor' ORDER BY NAME ASC;

-- en: How many distinct base metals are covered by the alloys?
-- zh: 合金涉及多少种不同的基体金属？
SELECT count(DISTINCT BASE_METAL) FROM ALLOY;

-- en: Base metals with at least 2 alloys?
-- zh: 至少有2种合金的基体金属有哪些？
SELECT BASE_METAL FROM ALLOY GROUP BY BASE_METAL HAVING count(*) >= 2;

-- en: Base metals with alloys lighter than 5 in density and with others heavier than 8?
-- zh: 哪些基体金属既有密度小于5的合金，又有密度大于8的合金？
SELECT BASE_METAL FROM ALLOY WHERE DENSITY < 5 INTERSECT SELECT BASE_METAL FROM ALLOY WHERE DENSITY > 8;

-- en: Designation of alloys with a specimen that was Quenched.
-- zh: 有试样经过Quenched处理的合金牌号。
SELECT DESIGNATION FROM ALLOY WHERE ALLOY_ID IN (SELECT ALLOY_ID FROM SPECIMEN WHERE HEAT_TREATMENT = 'Quenched');

-- en: What is the greatest mean strength reached by an alloy over its tests, and which alloy is it? Return designation and mean strength.
-- zh: 试验平均强度最高的合金是哪一种？给出牌号和平均强度。
SELECT ALLOY.DESIGNATION, avg(MECH_TEST.STRENGTH_MPA) FROM ALLOY JOIN SPECIMEN ON ALLOY.ALLOY_ID = SPECIMEN.ALLOY_ID JOIN MECH_TEST ON SPECIMEN.SPEC_NO = MECH_TEST.SPEC_NO GROUP BY ALLOY.ALLOY_ID, ALLOY.DESIGNATION ORDER BY avg(MECH_TEST.STRENGTH_MPA) DESC LIMIT 1;

-- en: Specimen numbers cast by one person and tested by that same person.
-- zh: 浇铸人和试验人为同一人的试样编号。
SELECT SPECIMEN.SPEC_NO FROM SPECIMEN JOIN MECH_TEST ON SPECIMEN.SPEC_NO = MECH_TEST.SPEC_NO WHERE SPECIMEN.CAST_BY = MECH_TEST.TESTED_BY;

-- en: What do specimens weigh at least, at most and on average?
-- zh: 试样的最小、最大和平均质量是多少？
SELECT min(MASS_G), max(MASS_G), avg(MASS_G) FROM SPECIMEN;

-- en: Three densest elements?
-- zh: 密度最大的三种元素是什么？
SELECT ELEM_NAME FROM ELEMENT ORDER BY DENSITY DESC LIMIT 3;
