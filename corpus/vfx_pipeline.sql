-- A visual effects house: sequences, shots, artists, tasks and versions submitted for review.
CREATE TABLE vfx_artist (
  artist_id INT,
  nm VARCHAR(50),
  dept VARCHAR(20),
  seniority VARCHAR(15),
  lead_id INT,
  PRIMARY KEY (artist_id),
  FOREIGN KEY (lead_id) REFERENCES vfx_artist (artist_id)
);
CREATE TABLE seq (
  seq_id INT,
  code VARCHAR(10),
  film VARCHAR(60),
  supervisor VARCHAR(50),
  PRIMARY KEY (seq_id)
);
CREATE TABLE shot (
  shot_id INT,
  code VARCHAR(15),
  seq_id INT,
  frames INT,
  difficulty INT,
  status VARCHAR(15),
  PRIMARY KEY (shot_id),
  FOREIGN KEY (seq_id) REFERENCES seq (seq_id)
);
CREATE TABLE task (
  task_id INT,
  shot_id INT,
  artist_id INT,
  type VARCHAR(20),
  bid_days DOUBLE,
  spent_days DOUBLE,
  due_dt DATE,
  PRIMARY KEY (task_id),
  FOREIGN KEY (shot_id) REFERENCES shot (shot_id),
  FOREIGN KEY (artist_id) REFERENCES vfx_artist (artist_id)
);
CREATE TABLE version (
  version_id INT,
  task_id INT,
  ver_no INT,
  submitted DATETIME,
  status VARCHAR(15),
  PRIMARY KEY (version_id),
  FOREIGN KEY (task_id) REFERENCES task (task_id)
);

-- en: Names of the artists in the Lighting department.
-- zh: Lighting部门的特效师姓名。
SELECT nm FROM vfx_artist WHERE dept = 'Lighting';

-- en: How many Senior artists are in Lighting?
-- zh: Lighting部门有多少位Senior特效师？
SELECT count(*) FROM vfx_artist WHERE dept = 'Lighting' AND seniority = 'Senior';

-- en: Codes of all shots that are On Hold.
-- zh: 所有处于On Hold状态的镜头编号。
SELECT code FROM shot WHERE status = 'On Hold';

-- en: Who supervises the sequences of Glass Comet?
-- zh: Glass Comet各场次的特效总监是谁？
SELECT supervisor FROM seq WHERE film = 'Glass Comet';

-- en: List codes and frame counts of shots with difficulty above 7, longest first.
-- zh: 列出难度大于7的镜头编号和帧数，从长到短排列。
SELECT code, frames FROM shot WHERE difficulty > 7 ORDER BY frames DESC;

-- en: How many shots does each sequence contain? Show sequence codes.
-- zh: 每个场次包含多少个镜头？显示场次编号。
SELECT seq.code, count(*) FROM seq JOIN shot ON seq.seq_id = shot.seq_id GROUP BY seq.seq_id, seq.code;

-- en: Which film has the most shots?
-- zh: 镜头最多的影片是哪部？
SELECT seq.film FROM seq JOIN shot ON seq.seq_id = shot.seq_id GROUP BY seq.film ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the lead of Yara Finch?
-- zh: Yara Finch的组长是谁？
SELECT T2.nm FROM vfx_artist AS T1 JOIN vfx_artist AS T2 ON T1.lead_id = T2.artist_id WHERE T1.nm = 'Yara Finch';

-- en: Whom does Yara Finch lead?
-- zh: Yara Finch带领哪些人？
SELECT T1.nm FROM vfx_artist AS T1 JOIN vfx_artist AS T2 ON T1.lead_id = T2.artist_id WHERE T2.nm = 'Yara Finch';

-- en: Which artists are on shot GC_0140?
-- zh: 镜头GC_0140由哪些特效师负责？
SELECT vfx_artist.nm FROM vfx_artist JOIN task ON vfx_artist.artist_id = task.artist_id JOIN shot ON task.shot_id = shot.shot_id WHERE shot.code = 'GC_0140';

-- en: Different artists that have worked on the film Glass Comet.
-- zh: 参与过影片Glass Comet的特效师，姓名不重复。
SELECT DISTINCT vfx_artist.nm FROM vfx_artist JOIN task ON vfx_artist.artist_id = task.artist_id JOIN shot ON task.shot_id = shot.shot_id JOIN seq ON shot.seq_id = seq.seq_id WHERE seq.film = 'Glass Comet';

-- en: How many days of work have gone into each shot?
-- zh: 每个镜头实际花了多少天？
SELECT shot.code, sum(task.spent_days) FROM shot JOIN task ON shot.shot_id = task.shot_id GROUP BY shot.shot_id, shot.code;

-- en: Ids of tasks that took longer than was bid.
-- zh: 实际用时超过预估天数的任务id。
SELECT task_id FROM task WHERE spent_days > bid_days;

-- en: Artists with nothing assigned to them.
-- zh: 没有分配任何任务的特效师。
SELECT nm FROM vfx_artist WHERE artist_id NOT IN (SELECT artist_id FROM task);

-- en: Artists carrying more than 8 tasks.
-- zh: 手上任务超过8个的特效师。
SELECT vfx_artist.nm FROM vfx_artist JOIN task ON vfx_artist.artist_id = task.artist_id GROUP BY vfx_artist.artist_id, vfx_artist.nm HAVING count(*) > 8;

-- en: Average bid for each type of task?
-- zh: 每类任务的平均预估天数是多少？
SELECT type, avg(bid_days) FROM task GROUP BY type;

-- en: How many versions of Compositing tasks were Rejected?
-- zh: Compositing任务有多少个版本被Rejected？
SELECT count(*) FROM version JOIN task ON version.task_id = task.task_id WHERE task.type = 'Compositing' AND version.status = 'Rejected';

-- en: Which artist has had the most versions Rejected?
-- zh: 被Rejected版本最多的特效师是谁？
SELECT vfx_artist.nm FROM vfx_artist JOIN task ON vfx_artist.artist_id = task.artist_id JOIN version ON task.task_id = version.task_id WHERE version.status = 'Rejected' GROUP BY vfx_artist.artist_id, vfx_artist.nm ORDER BY count(*) DESC LIMIT 1;

-- en: Artists who do both Animation and Rigging tasks.
-- zh: 既做Animation又做Rigging任务的特效师。
SELECT vfx_artist.nm FROM vfx_artist JOIN task ON vfx_artist.artist_id = task.artist_id WHERE task.type = 'Animation' INTERSECT SELECT vfx_artist.nm FROM vfx_artist JOIN task ON vfx_artist.artist_id = task.artist_id WHERE task.type = 'Rigging';

-- en: Codes of shots with more frames than the average shot.
-- zh: 帧数超过平均值的镜头编号。
SELECT code FROM shot WHERE frames > (SELECT avg(frames) FROM shot);

-- en: Number of shots per status.
-- zh: 各状态的镜头数量。
SELECT status, count(*) FROM shot GROUP BY status;

-- en: Which shots have a task due between 2024-11-01 and 2024-11-15? Each shot code once.
-- zh: 哪些镜头有任务在2024-11-01到2024-11-15之间到期？镜头编号去重。
SELECT DISTINCT shot.code FROM shot JOIN task ON shot.shot_id = task.shot_id WHERE task.due_dt BETWEEN '2024-11-01' AND '2024-11-15';
