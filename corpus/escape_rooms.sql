-- Escape room centres: rooms, puzzles, game masters, teams and their runs, hints given.
CREATE TABLE centre (
  centre_id INT,
  centre_name VARCHAR(50),
  town VARCHAR(40),
  opened INT,
  parking VARCHAR(3),
  PRIMARY KEY (centre_id)
);
CREATE TABLE room (
  room_id INT,
  centre_id INT,
  room_name VARCHAR(50),
  genre VARCHAR(20),
  difficulty INT,
  max_team INT,
  limit_min INT,
  price DECIMAL(10,2),
  PRIMARY KEY (room_id),
  FOREIGN KEY (centre_id) REFERENCES centre (centre_id)
);
CREATE TABLE puzzle (
  puzzle_id INT,
  room_id INT,
  puzzle_name VARCHAR(50),
  mechanism VARCHAR(30),
  difficulty INT,
  seq_no INT,
  PRIMARY KEY (puzzle_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id)
);
CREATE TABLE game_master (
  gm_id INT,
  gm_name VARCHAR(50),
  centre_id INT,
  hired_on DATE,
  wage DECIMAL(10,2),
  PRIMARY KEY (gm_id),
  FOREIGN KEY (centre_id) REFERENCES centre (centre_id)
);
CREATE TABLE team (
  team_id INT,
  team_name VARCHAR(50),
  captain VARCHAR(50),
  town VARCHAR(40),
  kind VARCHAR(20),
  PRIMARY KEY (team_id)
);
CREATE TABLE run (
  run_id INT,
  room_id INT,
  team_id INT,
  gm_id INT,
  run_date DATE,
  minutes_used INT,
  escaped VARCHAR(3),
  players INT,
  PRIMARY KEY (run_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id),
  FOREIGN KEY (gm_id) REFERENCES game_master (gm_id)
);
CREATE TABLE hint (
  run_id INT,
  puzzle_id INT,
  given_at_min INT,
  PRIMARY KEY (run_id, puzzle_id),
  FOREIGN KEY (run_id) REFERENCES run (run_id),
  FOREIGN KEY (puzzle_id) REFERENCES puzzle (puzzle_id)
);

-- en: Which rooms did the Locksmiths of Doom play?
-- zh: Locksmiths of Doom玩过哪些密室？
SELECT room.room_name FROM room JOIN run ON room.room_id = run.room_id JOIN team ON run.team_id = team.team_id WHERE team.team_name = 'Locksmiths of Doom';

-- en: Horror rooms with difficulty 4 or 5
-- zh: 难度为4或5的Horror类密室
SELECT room_name FROM room WHERE genre = 'Horror' AND (difficulty = 4 OR difficulty = 5);

-- en: For which puzzles did teams from Delft need a hint? List each only once.
-- zh: Delft的队伍在哪些谜题上要过提示？每个只列一次。
SELECT DISTINCT puzzle.puzzle_name FROM puzzle JOIN hint ON puzzle.puzzle_id = hint.puzzle_id JOIN run ON hint.run_id = run.run_id JOIN team ON run.team_id = team.team_id WHERE team.town = 'Delft';

-- en: How many runs ended without an escape (No)?
-- zh: 有多少次挑战没能逃脱（No）？
SELECT count(*) FROM run WHERE escaped = 'No';

-- en: How many rooms does each centre offer? Give the centre name.
-- zh: 每家门店有多少个密室？给出门店名。
SELECT centre.centre_name, count(*) FROM centre JOIN room ON centre.centre_id = room.centre_id GROUP BY centre.centre_id, centre.centre_name;

-- en: What is the most expensive room?
-- zh: 最贵的密室是哪个？
SELECT room_name FROM room ORDER BY price DESC LIMIT 1;

-- en: Average number of players by escape outcome
-- zh: 按是否逃脱统计平均玩家数
SELECT escaped, avg(players) FROM run GROUP BY escaped;

-- en: Rooms that have not been played since they were set up, i.e. with no run
-- zh: 还没有任何挑战记录的密室
SELECT room_name FROM room WHERE room_id NOT IN (SELECT room_id FROM run);

-- en: Who was game master when Team Quark escaped (Yes)?
-- zh: Team Quark成功逃脱（Yes）时的主持人是谁？
SELECT game_master.gm_name FROM game_master JOIN run ON game_master.gm_id = run.gm_id JOIN team ON run.team_id = team.team_id WHERE team.team_name = 'Team Quark' AND run.escaped = 'Yes';

-- en: Which room has the quickest average time?
-- zh: 平均用时最短的密室是哪个？
SELECT room.room_name FROM room JOIN run ON room.room_id = run.room_id GROUP BY room.room_id, room.room_name ORDER BY avg(run.minutes_used) ASC LIMIT 1;

-- en: Puzzles harder than the average puzzle
-- zh: 难度高于平均值的谜题
SELECT puzzle_name FROM puzzle WHERE difficulty > (SELECT avg(difficulty) FROM puzzle);

-- en: Captains whose team was in a room of the Sci-Fi genre on 2023-09-23
-- zh: 2023-09-23玩过Sci-Fi类密室的队伍的队长
SELECT team.captain FROM team JOIN run ON team.team_id = run.team_id JOIN room ON run.room_id = room.room_id WHERE room.genre = 'Sci-Fi' AND run.run_date = '2023-09-23';

-- en: Which mechanisms occur at least three times among the puzzles?
-- zh: 哪些机关类型在谜题中至少出现三次？
SELECT mechanism FROM puzzle GROUP BY mechanism HAVING count(*) >= 3;

-- en: Number of hints per game master, with name, in descending order
-- zh: 每位主持人给出的提示次数，附姓名，从高到低
SELECT game_master.gm_name, count(*) FROM game_master JOIN run ON game_master.gm_id = run.gm_id JOIN hint ON run.run_id = hint.run_id GROUP BY game_master.gm_id, game_master.gm_name ORDER BY count(*) DESC;

-- en: In which towns are there both a centre and a Corporate team?
-- zh: 哪些城镇既有门店又有Corporate队伍？
SELECT town FROM centre INTERSECT SELECT town FROM team WHERE kind = 'Corporate';

-- en: Names and wages of the three best paid game masters
-- zh: 工资最高的三位主持人及其工资
SELECT gm_name, wage FROM game_master ORDER BY wage DESC LIMIT 3;

-- en: How many different teams have been to the centre called Enigma House?
-- zh: 有多少支不同的队伍去过Enigma House门店？
SELECT count(DISTINCT run.team_id) FROM run JOIN room ON run.room_id = room.room_id JOIN centre ON room.centre_id = centre.centre_id WHERE centre.centre_name = 'Enigma House';

-- en: What's the smallest maximum team size among Adventure rooms?
-- zh: Adventure类密室中人数上限最小是多少？
SELECT min(max_team) FROM room WHERE genre = 'Adventure';

-- en: Which genre do we have the most rooms in?
-- zh: 我们哪种题材的密室最多？
SELECT genre FROM room GROUP BY genre ORDER BY count(*) DESC LIMIT 1;

-- en: Teams that never asked for a hint
-- zh: 从未要过提示的队伍
SELECT team_name FROM team WHERE team_id NOT IN (SELECT run.team_id FROM run JOIN hint ON run.run_id = hint.run_id);

-- en: Puzzles of The Alchemist in the order they are met
-- zh: The Alchemist的谜题，按出现顺序排列
SELECT puzzle.puzzle_name FROM puzzle JOIN room ON puzzle.room_id = room.room_id WHERE room.room_name = 'The Alchemist' ORDER BY puzzle.seq_no;

-- en: Centres with parking (Yes), with their opening years
-- zh: 有停车位（Yes）的门店及开业年份
SELECT centre_name, opened FROM centre WHERE parking = 'Yes';
