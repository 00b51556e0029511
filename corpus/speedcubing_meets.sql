-- Speedcubing competitions, cubers, puzzle events, solves and delegates.
CREATE TABLE delegate (delegate_id INT, name VARCHAR(60), country VARCHAR(40), since_year INT, email VARCHAR(60), PRIMARY KEY (delegate_id));
CREATE TABLE meet (meet_id INT, name VARCHAR(60), country VARCHAR(40), city VARCHAR(40), start_date DATE, fee DECIMAL(10,2), capacity INT, delegate_id INT, PRIMARY KEY (meet_id), FOREIGN KEY (delegate_id) REFERENCES delegate (delegate_id));
CREATE TABLE cuber (cuber_id INT, name VARCHAR(60), country VARCHAR(40), gender VARCHAR(10), birth_year INT, first_meet_year INT, PRIMARY KEY (cuber_id));
CREATE TABLE puzzle (puzzle_id INT, name VARCHAR(40), invented_year INT, pieces INT, PRIMARY KEY (puzzle_id));
CREATE TABLE meet_puzzle (meet_id INT, puzzle_id INT, rounds_held INT, PRIMARY KEY (meet_id, puzzle_id), FOREIGN KEY (meet_id) REFERENCES meet (meet_id), FOREIGN KEY (puzzle_id) REFERENCES puzzle (puzzle_id));
CREATE TABLE solve (solve_id INT, meet_id INT, puzzle_id INT, cuber_id INT, round_no INT, seconds DOUBLE, penalty VARCHAR(10), PRIMARY KEY (solve_id), FOREIGN KEY (meet_id) REFERENCES meet (meet_id), FOREIGN KEY (puzzle_id) REFERENCES puzzle (puzzle_id), FOREIGN KEY (cuber_id) REFERENCES cuber (cuber_id));

-- en: Find the email of Yuto Kanda.
-- zh: 找出Yuto Kanda的电子邮箱。
SELECT email FROM delegate WHERE name = 'Yuto Kanda';

-- en: Which cubers are from Chile?
-- zh: 来自Chile的魔方选手有哪些？
SELECT name FROM cuber WHERE country = 'Chile';

-- en: Which meets were held in Chile?
-- zh: 在Chile举办过哪些比赛？
SELECT name FROM meet WHERE country = 'Chile';

-- en: Which delegates are from Chile?
-- zh: 来自Chile的监督代表有哪些？
SELECT name FROM delegate WHERE country = 'Chile';

-- en: Puzzles invented before 1985 or with more than 100 pieces
-- zh: 1985年之前发明或块数超过100的魔方
SELECT name FROM puzzle WHERE invented_year < 1985 OR pieces > 100;

-- en: How many solves got the penalty DNF?
-- zh: 有多少次复原被判DNF？
SELECT count(*) FROM solve WHERE penalty = 'DNF';

-- en: How many different cubers got the penalty DNF?
-- zh: 有多少名不同的选手被判过DNF？
SELECT count(DISTINCT cuber_id) FROM solve WHERE penalty = 'DNF';

-- en: What is the average capacity of the meets in Lyon?
-- zh: Lyon的比赛平均可容纳多少人？
SELECT avg(capacity) FROM meet WHERE city = 'Lyon';

-- en: Show the fastest time in each round number.
-- zh: 列出各轮次的最快用时。
SELECT round_no, min(seconds) FROM solve GROUP BY round_no;

-- en: Number of cubers by gender
-- zh: 按性别统计选手人数
SELECT gender, count(*) FROM cuber GROUP BY gender;

-- en: Which country has hosted the most meets?
-- zh: 举办比赛最多的国家是哪个？
SELECT country FROM meet GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with over 50 cubers?
-- zh: 哪些国家的选手超过50名？
SELECT country FROM cuber GROUP BY country HAVING count(*) > 50;

-- en: Which meet has the highest fee?
-- zh: 报名费最高的比赛是哪场？
SELECT name FROM meet ORDER BY fee DESC LIMIT 1;

-- en: Which meet can take the most people?
-- zh: 容纳人数最多的比赛是哪场？
SELECT name FROM meet ORDER BY capacity DESC LIMIT 1;

-- en: Who is the delegate of the meet Cubing Fjord Open?
-- zh: Cubing Fjord Open的监督代表是谁？
SELECT delegate.name FROM delegate JOIN meet ON delegate.delegate_id = meet.delegate_id WHERE meet.name = 'Cubing Fjord Open';

-- en: Which puzzles were contested at the Cubing Fjord Open?
-- zh: Cubing Fjord Open设置了哪些魔方项目？
SELECT puzzle.name FROM puzzle JOIN meet_puzzle ON puzzle.puzzle_id = meet_puzzle.puzzle_id JOIN meet ON meet_puzzle.meet_id = meet.meet_id WHERE meet.name = 'Cubing Fjord Open';

-- en: Who holds the fastest solve of the Pyraminx?
-- zh: Pyraminx复原最快的是谁？
SELECT cuber.name FROM cuber JOIN solve ON cuber.cuber_id = solve.cuber_id JOIN puzzle ON solve.puzzle_id = puzzle.puzzle_id WHERE puzzle.name = 'Pyraminx' ORDER BY solve.seconds LIMIT 1;

-- en: For each puzzle, its name and the average solving time
-- zh: 每种魔方的名称及平均复原用时
SELECT puzzle.name, avg(solve.seconds) FROM puzzle JOIN solve ON puzzle.puzzle_id = solve.puzzle_id GROUP BY puzzle.puzzle_id, puzzle.name;

-- en: Delegates who supervised at least five meets
-- zh: 至少监督过五场比赛的代表
SELECT delegate.name FROM delegate JOIN meet ON delegate.delegate_id = meet.delegate_id GROUP BY delegate.delegate_id, delegate.name HAVING count(*) >= 5;

-- en: Which puzzles are offered at no meet?
-- zh: 哪些魔方没有出现在任何比赛中？
SELECT name FROM puzzle WHERE puzzle_id NOT IN (SELECT puzzle_id FROM meet_puzzle);

-- en: Meets whose fee is lower than the average fee
-- zh: 报名费低于平均值的比赛
SELECT name FROM meet WHERE fee < (SELECT avg(fee) FROM meet);

-- en: Which countries have cubers but not a single delegate?
-- zh: 哪些国家有选手但一个监督代表都没有？
SELECT country FROM cuber EXCEPT SELECT country FROM delegate;
