-- Research ethics boards: their members, the protocols sent in, meetings and the votes.
CREATE TABLE board (
  board_id INT,
  board_nm VARCHAR(60),
  univ_nm VARCHAR(60),
  est_yr INT,
  PRIMARY KEY (board_id)
);
CREATE TABLE member (
  mbr_id INT,
  mbr_nm VARCHAR(50),
  prof VARCHAR(30),
  lay_flg VARCHAR(1),
  board_id INT,
  PRIMARY KEY (mbr_id),
  FOREIGN KEY (board_id) REFERENCES board (board_id)
);
CREATE TABLE protocol (
  prot_id INT,
  prot_ttl VARCHAR(120),
  pi_nm VARCHAR(50),
  risk_cd VARCHAR(10),
  subj_cnt INT,
  recv_dt DATE,
  board_id INT,
  decision VARCHAR(20),
  PRIMARY KEY (prot_id),
  FOREIGN KEY (board_id) REFERENCES board (board_id)
);
CREATE TABLE reviewer (
  prot_id INT,
  mbr_id INT,
  score INT,
  cmt VARCHAR(200),
  PRIMARY KEY (prot_id, mbr_id),
  FOREIGN KEY (prot_id) REFERENCES protocol (prot_id),
  FOREIGN KEY (mbr_id) REFERENCES member (mbr_id)
);

-- en: Names of lay members (T).
-- zh: 非专业委员（T）的姓名。
SELECT mbr_nm FROM member WHERE lay_flg = 'T';

-- en: How many protocols were turned down (rejected)?
-- zh: 有多少份方案被否决（rejected）？
SELECT count(*) FROM protocol WHERE decision = 'rejected';

-- en: How many protocols were passed (approved)?
-- zh: 有多少份方案获得通过（approved）？
SELECT count(*) FROM protocol WHERE decision = 'approved';

-- en: Which board is the youngest?
-- zh: 成立最晚的委员会是哪个？
SELECT board_nm FROM board ORDER BY est_yr DESC LIMIT 1;

-- en: Titles of high risk (high) protocols with more than 500 subjects.
-- zh: 风险为high且受试者超过500人的方案标题。
SELECT prot_ttl FROM protocol WHERE risk_cd = 'high' AND subj_cnt > 500;

-- en: How many members are there in each profession?
-- zh: 每种职业各有多少名委员？
SELECT prof, count(*) FROM member GROUP BY prof;

-- en: Total and average number of subjects planned, per risk class.
-- zh: 每个风险等级计划的受试者总数和平均数。
SELECT risk_cd, sum(subj_cnt), avg(subj_cnt) FROM protocol GROUP BY risk_cd;

-- en: Which investigator has submitted the most protocols?
-- zh: 提交方案最多的主要研究者是谁？
SELECT pi_nm FROM protocol GROUP BY pi_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Who sits on the Fjordside Ethics Board?
-- zh: Fjordside Ethics Board的委员有哪些人？
SELECT member.mbr_nm FROM member JOIN board ON member.board_id = board.board_id WHERE board.board_nm = 'Fjordside Ethics Board';

-- en: How many people sit on each board?
-- zh: 每个委员会有多少名委员？
SELECT board.board_nm, count(*) FROM board JOIN member ON board.board_id = member.board_id GROUP BY board.board_id, board.board_nm;

-- en: Which board deals with the most protocols?
-- zh: 受理方案最多的委员会是哪个？
SELECT board.board_nm FROM board JOIN protocol ON board.board_id = protocol.board_id GROUP BY board.board_id, board.board_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Who reviewed the protocol Sleep and Memory?
-- zh: Sleep and Memory方案由谁评审？
SELECT member.mbr_nm FROM member JOIN reviewer ON member.mbr_id = reviewer.mbr_id JOIN protocol ON reviewer.prot_id = protocol.prot_id WHERE protocol.prot_ttl = 'Sleep and Memory';

-- en: Which protocols got a score of 1 from somebody? Each title once.
-- zh: 哪些方案被人打过1分？每个标题只列一次。
SELECT DISTINCT protocol.prot_ttl FROM protocol JOIN reviewer ON protocol.prot_id = reviewer.prot_id WHERE reviewer.score = 1;

-- en: What is the mean score of each protocol?
-- zh: 每份方案的平均得分是多少？
SELECT protocol.prot_ttl, avg(reviewer.score) FROM protocol JOIN reviewer ON protocol.prot_id = reviewer.prot_id GROUP BY protocol.prot_id, protocol.prot_ttl;

-- en: Members that have never reviewed.
-- zh: 从未参与评审的委员。
SELECT mbr_nm FROM member WHERE mbr_id NOT IN (SELECT mbr_id FROM reviewer);

-- en: Protocols awaiting a reviewer, that is without any.
-- zh: 还没有任何评审人的方案。
SELECT prot_ttl FROM protocol WHERE prot_id NOT IN (SELECT prot_id FROM reviewer);

-- en: Lawyers (lawyer) who have reviewed at least 10 protocols.
-- zh: 职业为lawyer且至少评审过10份方案的委员。
SELECT member.mbr_nm FROM member JOIN reviewer ON member.mbr_id = reviewer.mbr_id WHERE member.prof = 'lawyer' GROUP BY member.mbr_id, member.mbr_nm HAVING count(*) >= 10;

-- en: What scores did members from Karelen University give to protocols of minimal risk (minimal)?
-- zh: Karelen University的委员给风险为minimal的方案打了多少分？
SELECT reviewer.score FROM reviewer JOIN member ON reviewer.mbr_id = member.mbr_id JOIN board ON member.board_id = board.board_id JOIN protocol ON reviewer.prot_id = protocol.prot_id WHERE board.univ_nm = 'Karelen University' AND protocol.risk_cd = 'minimal';

-- en: Protocol titles received in the first quarter of 2023, between 2023-01-01 and 2023-03-31, in order of arrival.
-- zh: 2023-01-01到2023-03-31之间收到的方案标题，按收到时间先后排列。
SELECT prot_ttl FROM protocol WHERE recv_dt BETWEEN '2023-01-01' AND '2023-03-31' ORDER BY recv_dt;

-- en: How many different universities run a board?
-- zh: 有多少所不同的大学设有委员会？
SELECT count(DISTINCT univ_nm) FROM board;

-- en: Investigators who have had both an approved and a rejected protocol.
-- zh: 既有approved方案又有rejected方案的主要研究者。
SELECT pi_nm FROM protocol WHERE decision = 'approved' INTERSECT SELECT pi_nm FROM protocol WHERE decision = 'rejected';

-- en: At which university was Dana Wirth's protocol handled, and what was decided?
-- zh: Dana Wirth的方案由哪所大学处理，决定是什么？
SELECT board.univ_nm, protocol.decision FROM board JOIN protocol ON board.board_id = protocol.board_id WHERE protocol.pi_nm = 'Dana Wirth';
