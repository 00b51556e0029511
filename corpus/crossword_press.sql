-- A crossword publisher: setters, puzzles, their clues, the newspapers that print them and the publications.
CREATE TABLE setters (
  setter_id INT,
  pseudonym VARCHAR(30),
  real_name VARCHAR(50),
  home_town VARCHAR(40),
  debut_year INT,
  fee_per_puzzle DECIMAL(10,2),
  PRIMARY KEY (setter_id)
);
CREATE TABLE puzzles (
  puzzle_id INT,
  setter_id INT,
  title VARCHAR(60),
  style VARCHAR(20),
  grid_size INT,
  difficulty VARCHAR(10),
  completed_on DATE,
  PRIMARY KEY (puzzle_id),
  FOREIGN KEY (setter_id) REFERENCES setters (setter_id)
);
CREATE TABLE clues (
  clue_id INT,
  puzzle_id INT,
  direction VARCHAR(10),
  clue_number INT,
  clue_text VARCHAR(150),
  answer VARCHAR(40),
  PRIMARY KEY (clue_id),
  FOREIGN KEY (puzzle_id) REFERENCES puzzles (puzzle_id)
);
CREATE TABLE newspapers (
  paper_id INT,
  paper_name VARCHAR(50),
  town VARCHAR(40),
  frequency VARCHAR(20),
  circulation INT,
  PRIMARY KEY (paper_id)
);
CREATE TABLE printings (
  paper_id INT,
  puzzle_id INT,
  printed_on DATE,
  page INT,
  prize DECIMAL(10,2),
  PRIMARY KEY (paper_id, puzzle_id),
  FOREIGN KEY (paper_id) REFERENCES newspapers (paper_id),
  FOREIGN KEY (puzzle_id) REFERENCES puzzles (puzzle_id)
);

-- en: What is the clue whose answer is OCARINA?
-- zh: 答案为OCARINA的提示是什么？
SELECT clue_text FROM clues WHERE answer = 'OCARINA';

-- en: What is the title of the puzzle that has OCARINA as an answer?
-- zh: 答案中含有OCARINA的谜题标题是什么？
SELECT puzzles.title FROM puzzles JOIN clues ON puzzles.puzzle_id = clues.puzzle_id WHERE clues.answer = 'OCARINA';

-- en: Under what pseudonym does Helen Strand write?
-- zh: Helen Strand用什么笔名出题？
SELECT pseudonym FROM setters WHERE real_name = 'Helen Strand';

-- en: Which puzzles have been set by Magpie?
-- zh: Magpie出过哪些谜题？
SELECT puzzles.title FROM puzzles JOIN setters ON puzzles.setter_id = setters.setter_id WHERE setters.pseudonym = 'Magpie';

-- en: Which puzzles have been printed in the Dunlow Courier?
-- zh: Dunlow Courier刊登过哪些谜题？
SELECT puzzles.title FROM puzzles JOIN printings ON puzzles.puzzle_id = printings.puzzle_id JOIN newspapers ON printings.paper_id = newspapers.paper_id WHERE newspapers.paper_name = 'Dunlow Courier';

-- en: Which puzzles have not been printed anywhere?
-- zh: 哪些谜题从未在任何报纸上刊登？
SELECT title FROM puzzles WHERE puzzle_id NOT IN (SELECT puzzle_id FROM printings);

-- en: Which puzzles have been printed with a prize of over 100?
-- zh: 哪些谜题刊登时奖金超过100？
SELECT title FROM puzzles WHERE puzzle_id IN (SELECT puzzle_id FROM printings WHERE prize > 100);

-- en: How many puzzles are of the Cryptic style?
-- zh: Cryptic风格的谜题有多少个？
SELECT count(*) FROM puzzles WHERE style = 'Cryptic';

-- en: How many puzzles of each style are there?
-- zh: 每种风格的谜题各有多少个？
SELECT style, count(*) FROM puzzles GROUP BY style;

-- en: Which newspaper has the highest circulation?
-- zh: 哪家报纸的发行量最高？
SELECT paper_name FROM newspapers ORDER BY circulation DESC LIMIT 1;

-- en: Which newspaper has the lowest circulation?
-- zh: 哪家报纸的发行量最低？
SELECT paper_name FROM newspapers ORDER BY circulation LIMIT 1;

-- en: How many clues does each puzzle have? Show the titles of the puzzles.
-- zh: 每个谜题有多少条提示？请列出谜题标题。
SELECT puzzles.title, count(*) FROM puzzles JOIN clues ON puzzles.puzzle_id = clues.puzzle_id GROUP BY puzzles.puzzle_id, puzzles.title;

-- en: How many Down clues does each puzzle have? Show the titles of the puzzles.
-- zh: 每个谜题有多少条Down方向的提示？请列出谜题标题。
SELECT puzzles.title, count(*) FROM puzzles JOIN clues ON puzzles.puzzle_id = clues.puzzle_id WHERE clues.direction = 'Down' GROUP BY puzzles.puzzle_id, puzzles.title;

-- en: Which setters have set more than fifteen puzzles? Give their pseudonyms.
-- zh: 哪些出题人出过十五个以上的谜题？请给出笔名。
SELECT setters.pseudonym FROM setters JOIN puzzles ON setters.setter_id = puzzles.setter_id GROUP BY setters.setter_id, setters.pseudonym HAVING count(*) > 15;

-- en: What is the average fee of the setters living in Whitby who made their debut after 2005?
-- zh: 住在Whitby、2005年之后出道的出题人平均稿费是多少？
SELECT avg(fee_per_puzzle) FROM setters WHERE home_town = 'Whitby' AND debut_year > 2005;

-- en: What are the titles of the Hard puzzles on a grid of 21, sorted by title?
-- zh: 网格大小为21的Hard谜题标题有哪些？请按标题排序。
SELECT title FROM puzzles WHERE difficulty = 'Hard' AND grid_size = 21 ORDER BY title;

-- en: Which Weekly newspapers have printed puzzles by Magpie?
-- zh: 哪些Weekly报纸刊登过Magpie的谜题？
SELECT newspapers.paper_name FROM newspapers JOIN printings ON newspapers.paper_id = printings.paper_id JOIN puzzles ON printings.puzzle_id = puzzles.puzzle_id JOIN setters ON puzzles.setter_id = setters.setter_id WHERE newspapers.frequency = 'Weekly' AND setters.pseudonym = 'Magpie';

-- en: What is the total prize money offered by each newspaper? Show the newspaper's name.
-- zh: 每家报纸提供的奖金总额是多少？请列出报纸名称。
SELECT newspapers.paper_name, sum(printings.prize) FROM newspapers JOIN printings ON newspapers.paper_id = printings.paper_id GROUP BY newspapers.paper_id, newspapers.paper_name;

-- en: Which answer occurs in the most clues?
-- zh: 哪个答案在提示中出现得最多？
SELECT answer FROM clues GROUP BY answer ORDER BY count(*) DESC LIMIT 1;

-- en: Which setters are paid more than the average setter? Give their pseudonyms and fees.
-- zh: 哪些出题人的稿费高于平均水平？请给出笔名和稿费。
SELECT pseudonym, fee_per_puzzle FROM setters WHERE fee_per_puzzle > (SELECT avg(fee_per_puzzle) FROM setters);

-- en: Which towns have both a setter and a newspaper?
-- zh: 哪些城镇既有出题人又有报纸？
SELECT home_town FROM setters INTERSECT SELECT town FROM newspapers;

-- en: Which towns have a setter but no newspaper?
-- zh: 哪些城镇有出题人却没有报纸？
SELECT home_town FROM setters EXCEPT SELECT town FROM newspapers;
