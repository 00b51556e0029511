-- An association of amateur football referees: the referees, leagues, assignments and disciplinary cards.
CREATE TABLE referee (
  ref_no INT,
  name VARCHAR(50),
  licence_class VARCHAR(5),
  licensed_since INT,
  home_town VARCHAR(40),
  mentor_no INT,
  PRIMARY KEY (ref_no),
  FOREIGN KEY (mentor_no) REFERENCES referee (ref_no)
);
CREATE TABLE league (
  league_id INT,
  league_name VARCHAR(50),
  age_group VARCHAR(10),
  match_fee DECIMAL(6,2),
  PRIMARY KEY (league_id)
);
CREATE TABLE assignment (
  assignment_id INT,
  ref_no INT,
  league_id INT,
  match_day DATE,
  pitch VARCHAR(40),
  role VARCHAR(15),
  km_driven DOUBLE,
  PRIMARY KEY (assignment_id),
  FOREIGN KEY (ref_no) REFERENCES referee (ref_no),
  FOREIGN KEY (league_id) REFERENCES league (league_id)
);
CREATE TABLE card (
  card_id INT,
  assignment_id INT,
  colour VARCHAR(6),
  minute INT,
  player_name VARCHAR(50),
  reason VARCHAR(40),
  PRIMARY KEY (card_id),
  FOREIGN KEY (assignment_id) REFERENCES assignment (assignment_id)
);

-- en: Which referees come from Dunmarsh?
-- zh: 哪些裁判来自Dunmarsh？
SELECT name FROM referee WHERE home_town = 'Dunmarsh';

-- en: How much does a match in the Lakes League pay?
-- zh: Lakes League每场比赛的裁判费是多少？
SELECT match_fee FROM league WHERE league_name = 'Lakes League';

-- en: Show names and year of licence for class C1, longest serving first.
-- zh: 列出C1级裁判的姓名和取得执照的年份，资历最老的在前。
SELECT name, licensed_since FROM referee WHERE licence_class = 'C1' ORDER BY licensed_since;

-- en: How many red cards (Red) were shown after minute 80?
-- zh: 第80分钟之后出示了多少张红牌（Red）？
SELECT count(*) FROM card WHERE colour = 'Red' AND minute > 80;

-- en: How many yellow cards (Yellow) were shown after minute 80?
-- zh: 第80分钟之后出示了多少张黄牌（Yellow）？
SELECT count(*) FROM card WHERE colour = 'Yellow' AND minute > 80;

-- en: How many kilometres were driven in all for the role Linesman?
-- zh: 担任Linesman的行程一共开了多少公里？
SELECT sum(km_driven) FROM assignment WHERE role = 'Linesman';

-- en: On how many different pitches have matches been played?
-- zh: 比赛在多少个不同的场地上进行过？
SELECT count(DISTINCT pitch) FROM assignment;

-- en: How many referees are there of each class?
-- zh: 各等级的裁判各有多少名？
SELECT licence_class, count(*) FROM referee GROUP BY licence_class;

-- en: What is the commonest reason for a card?
-- zh: 出牌最常见的原因是什么？
SELECT reason FROM card GROUP BY reason ORDER BY count(*) DESC LIMIT 1;

-- en: Which players have received more than 5 cards?
-- zh: 哪些球员吃过超过5张牌？
SELECT player_name FROM card GROUP BY player_name HAVING count(*) > 5;

-- en: Who is the mentor of Ruth Ackland?
-- zh: Ruth Ackland的导师是谁？
SELECT b.name FROM referee AS a JOIN referee AS b ON a.mentor_no = b.ref_no WHERE a.name = 'Ruth Ackland';

-- en: Whom does Ruth Ackland mentor?
-- zh: Ruth Ackland指导哪些裁判？
SELECT a.name FROM referee AS a JOIN referee AS b ON a.mentor_no = b.ref_no WHERE b.name = 'Ruth Ackland';

-- en: How many assignments has each referee had?
-- zh: 每位裁判各执法过多少场？
SELECT referee.name, count(*) FROM referee JOIN assignment ON referee.ref_no = assignment.ref_no GROUP BY referee.ref_no, referee.name;

-- en: Which league had the most assignments?
-- zh: 派遣裁判次数最多的联赛是哪个？
SELECT league.league_name FROM league JOIN assignment ON league.league_id = assignment.league_id GROUP BY league.league_id, league.league_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who was on duty on 2024-04-14 at Priory Field, and in which role?
-- zh: 2024-04-14在Priory Field执勤的是谁，担任什么角色？
SELECT referee.name, assignment.role FROM referee JOIN assignment ON referee.ref_no = assignment.ref_no WHERE assignment.match_day = '2024-04-14' AND assignment.pitch = 'Priory Field';

-- en: In which leagues has Oskar Wren officiated?
-- zh: Oskar Wren在哪些联赛执法过？
SELECT league.league_name FROM league JOIN assignment ON league.league_id = assignment.league_id JOIN referee ON assignment.ref_no = referee.ref_no WHERE referee.name = 'Oskar Wren';

-- en: Total match fees earned by each referee?
-- zh: 每位裁判总共赚了多少裁判费？
SELECT referee.name, sum(league.match_fee) FROM referee JOIN assignment ON referee.ref_no = assignment.ref_no JOIN league ON assignment.league_id = league.league_id GROUP BY referee.ref_no, referee.name;

-- en: Who has shown the most cards?
-- zh: 出牌最多的裁判是谁？
SELECT referee.name FROM referee JOIN assignment ON referee.ref_no = assignment.ref_no JOIN card ON assignment.assignment_id = card.assignment_id GROUP BY referee.ref_no, referee.name ORDER BY count(*) DESC LIMIT 1;

-- en: Players who were shown a Red card in U17 matches.
-- zh: 在U17比赛中吃到Red牌的球员。
SELECT card.player_name FROM card JOIN assignment ON card.assignment_id = assignment.assignment_id JOIN league ON assignment.league_id = league.league_id WHERE card.colour = 'Red' AND league.age_group = 'U17';

-- en: Referees who have not been assigned to any match.
-- zh: 没有被派去任何比赛的裁判。
SELECT name FROM referee WHERE ref_no NOT IN (SELECT ref_no FROM assignment);

-- en: Assignments in which no card was shown: give the ids.
-- zh: 没有出过牌的执法任务编号。
SELECT assignment_id FROM assignment WHERE assignment_id NOT IN (SELECT assignment_id FROM card);

-- en: Names of referees who served both as Main and as Linesman.
-- zh: 既当过Main又当过Linesman的裁判姓名。
SELECT referee.name FROM referee JOIN assignment ON referee.ref_no = assignment.ref_no WHERE assignment.role = 'Main' INTERSECT SELECT referee.name FROM referee JOIN assignment ON referee.ref_no = assignment.ref_no WHERE assignment.role = 'Linesman';
