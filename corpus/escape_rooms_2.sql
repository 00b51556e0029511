-- A company with escape rooms in several branches: rooms, game masters, teams, sessions played and puzzles.
CREATE TABLE location (
  location_id INT,
  location_name VARCHAR(50),
  city VARCHAR(40),
  opened_on DATE,
  manager VARCHAR(50),
  PRIMARY KEY (location_id)
);
CREATE TABLE room (
  room_id INT,
  location_id INT,
  room_name VARCHAR(50),
  theme VARCHAR(30),
  min_players INT,
  max_players INT,
  time_limit INT,
  price DECIMAL(10,2),
  PRIMARY KEY (room_id),
  FOREIGN KEY (location_id) REFERENCES location (location_id)
);
CREATE TABLE puzzle (
  puzzle_id INT,
  room_id INT,
  puzzle_name VARCHAR(50),
  kind VARCHAR(30),
  difficulty INT,
  last_repaired DATE,
  PRIMARY KEY (puzzle_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id)
);
CREATE TABLE game_master (
  gm_id INT,
  gm_name VARCHAR(50),
  location_id INT,
  hourly_wage DECIMAL(10,2),
  started_on DATE,
  PRIMARY KEY (gm_id),
  FOREIGN KEY (location_id) REFERENCES location (location_id)
);
CREATE TABLE session (
  session_id INT,
  room_id INT,
  gm_id INT,
  team_name VARCHAR(50),
  players INT,
  played_on DATE,
  escaped VARCHAR(3),
  minutes_used INT,
  hints INT,
  PRIMARY KEY (session_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (gm_id) REFERENCES game_master (gm_id)
);

-- en: How many rooms are there in Malmo?
-- zh: Malmo有多少个密室？
SELECT count(*) FROM room JOIN location ON room.location_id = location.location_id WHERE location.city = 'Malmo';

-- en: How many game masters are there in Malmo?
-- zh: Malmo有多少名密室主持人？
SELECT count(*) FROM game_master JOIN location ON game_master.location_id = location.location_id WHERE location.city = 'Malmo';

-- en: What is the average price of the Horror rooms?
-- zh: Horror主题密室的平均价格是多少？
SELECT avg(price) FROM room WHERE theme = 'Horror';

-- en: What is the average price of the rooms for each theme?
-- zh: 每种主题的密室平均价格是多少？
SELECT theme, avg(price) FROM room GROUP BY theme;

-- en: Which team got out of The Alchemist Cellar in the shortest time, among those whose escaped value is yes?
-- zh: 成功逃脱（escaped为yes）The Alchemist Cellar用时最短的是哪支队伍？
SELECT session.team_name FROM session JOIN room ON session.room_id = room.room_id WHERE room.room_name = 'The Alchemist Cellar' AND session.escaped = 'yes' ORDER BY session.minutes_used LIMIT 1;

-- en: Which team needed the most hints in The Alchemist Cellar?
-- zh: 在The Alchemist Cellar中用提示最多的是哪支队伍？
SELECT session.team_name FROM session JOIN room ON session.room_id = room.room_id WHERE room.room_name = 'The Alchemist Cellar' ORDER BY session.hints DESC LIMIT 1;

-- en: Which rooms have never been played?
-- zh: 哪些密室从未有人玩过？
SELECT room_name FROM room WHERE room_id NOT IN (SELECT room_id FROM session);

-- en: Which rooms have no puzzle of the kind Padlock?
-- zh: 哪些密室没有Padlock类谜题？
SELECT room_name FROM room WHERE room_id NOT IN (SELECT room_id FROM puzzle WHERE kind = 'Padlock');

-- en: Which rooms have a puzzle of the kind Padlock?
-- zh: 哪些密室有Padlock类谜题？
SELECT room_name FROM room WHERE room_id IN (SELECT room_id FROM puzzle WHERE kind = 'Padlock');

-- en: What are the names of the teams that played before 2022-01-15?
-- zh: 2022-01-15之前来玩过的队伍叫什么名字？
SELECT team_name FROM session WHERE played_on < '2022-01-15';

-- en: What are the names of the game masters who started before 2022-01-15?
-- zh: 2022-01-15之前入职的主持人叫什么名字？
SELECT gm_name FROM game_master WHERE started_on < '2022-01-15';

-- en: For each room, show the name and the number of sessions played in it.
-- zh: 请列出每个密室的名称及其举行的场次数。
SELECT room.room_name, count(*) FROM room JOIN session ON room.room_id = session.room_id GROUP BY room.room_id, room.room_name;

-- en: For each room, show the name and the total number of players who have played in it.
-- zh: 请列出每个密室的名称及其玩过的总人数。
SELECT room.room_name, sum(session.players) FROM room JOIN session ON room.room_id = session.room_id GROUP BY room.room_id, room.room_name;

-- en: Which location has the most rooms? Give its name and its manager.
-- zh: 哪家分店的密室最多？请给出店名和经理。
SELECT location.location_name, location.manager FROM location JOIN room ON location.location_id = room.location_id GROUP BY location.location_id, location.location_name, location.manager ORDER BY count(*) DESC LIMIT 1;

-- en: Who was the game master when the team Purple Owls played?
-- zh: Purple Owls队伍游玩时的主持人是谁？
SELECT game_master.gm_name FROM game_master JOIN session ON game_master.gm_id = session.gm_id WHERE session.team_name = 'Purple Owls';

-- en: In which cities has the team Purple Owls played?
-- zh: Purple Owls队伍在哪些城市玩过？
SELECT location.city FROM location JOIN room ON location.location_id = room.location_id JOIN session ON room.room_id = session.room_id WHERE session.team_name = 'Purple Owls';

-- en: What are the names and kinds of the puzzles in the Submarine Nine room, from the most difficult to the easiest?
-- zh: Submarine Nine密室里的谜题名称和类型是什么？请从最难排到最易。
SELECT puzzle.puzzle_name, puzzle.kind FROM puzzle JOIN room ON puzzle.room_id = room.room_id WHERE room.room_name = 'Submarine Nine' ORDER BY puzzle.difficulty DESC;

-- en: Which game masters have led more than a hundred sessions?
-- zh: 哪些主持人带过一百场以上？
SELECT game_master.gm_name FROM game_master JOIN session ON game_master.gm_id = session.gm_id GROUP BY game_master.gm_id, game_master.gm_name HAVING count(*) > 100;

-- en: Which rooms admit two players at the least and eight at the most?
-- zh: 哪些密室最少2人、最多8人可玩？
SELECT room_name FROM room WHERE min_players = 2 AND max_players = 8;

-- en: How many sessions have escaped equal to yes and 0 hints?
-- zh: 队伍成功逃脱（escaped为yes）且没有用提示的场次有多少？
SELECT count(*) FROM session WHERE escaped = 'yes' AND hints = 0;

-- en: Which game masters earn less than the average wage?
-- zh: 哪些主持人的时薪低于平均水平？
SELECT gm_name FROM game_master WHERE hourly_wage < (SELECT avg(hourly_wage) FROM game_master);

-- en: Which themes can be found both in Malmo and in Aarhus?
-- zh: 哪些主题在Malmo和Aarhus都有？
SELECT room.theme FROM room JOIN location ON room.location_id = location.location_id WHERE location.city = 'Malmo' INTERSECT SELECT room.theme FROM room JOIN location ON room.location_id = location.location_id WHERE location.city = 'Aarhus';
