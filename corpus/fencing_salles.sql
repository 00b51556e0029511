-- Fencing salles, fencers, maestros, competitions and bouts.
CREATE TABLE salle (salle_id INT, salle_name VARCHAR(60), town VARCHAR(40), founded INT, pistes INT, PRIMARY KEY (salle_id));
CREATE TABLE maestro (maestro_id INT, first_name VARCHAR(30), last_name VARCHAR(30), weapon VARCHAR(10), birth_date DATE, hire_date DATE, salary DECIMAL(10,2), salle_id INT, PRIMARY KEY (maestro_id), FOREIGN KEY (salle_id) REFERENCES salle (salle_id));
CREATE TABLE fencer (fencer_id INT, first_name VARCHAR(30), last_name VARCHAR(30), weapon VARCHAR(10), hand VARCHAR(10), birth_date DATE, salle_id INT, PRIMARY KEY (fencer_id), FOREIGN KEY (salle_id) REFERENCES salle (salle_id));
CREATE TABLE competition (comp_id INT, comp_name VARCHAR(60), town VARCHAR(40), weapon VARCHAR(10), comp_date DATE, entry_fee DECIMAL(10,2), PRIMARY KEY (comp_id));
CREATE TABLE bout (bout_id INT, comp_id INT, stage VARCHAR(20), winner_id INT, loser_id INT, winner_hits INT, loser_hits INT, PRIMARY KEY (bout_id), FOREIGN KEY (comp_id) REFERENCES competition (comp_id), FOREIGN KEY (winner_id) REFERENCES fencer (fencer_id), FOREIGN KEY (loser_id) REFERENCES fencer (fencer_id));

-- en: Last names of the maestros teaching Sabre
-- zh: 教授Sabre的教练姓什么？
SELECT last_name FROM maestro WHERE weapon = 'Sabre';

-- en: Last names of the fencers using Sabre
-- zh: 使用Sabre的击剑手姓什么？
SELECT last_name FROM fencer WHERE weapon = 'Sabre';

-- en: How many left-handers (hand Left) fence with Epee?
-- zh: 使用Epee的Left手击剑手有多少名？
SELECT count(*) FROM fencer WHERE hand = 'Left' AND weapon = 'Epee';

-- en: When was maestro Bruno Castelli born?
-- zh: 教练Bruno Castelli是哪天出生的？
SELECT birth_date FROM maestro WHERE first_name = 'Bruno' AND last_name = 'Castelli';

-- en: When was maestro Bruno Castelli taken on?
-- zh: 教练Bruno Castelli是哪天入职的？
SELECT hire_date FROM maestro WHERE first_name = 'Bruno' AND last_name = 'Castelli';

-- en: Which competitions took place in Pavia between 2023-01-01 and 2023-12-31?
-- zh: 2023-01-01到2023-12-31之间在Pavia举行了哪些比赛？
SELECT comp_name FROM competition WHERE town = 'Pavia' AND comp_date BETWEEN '2023-01-01' AND '2023-12-31';

-- en: What's the average salary of a maestro?
-- zh: 教练的平均薪水是多少？
SELECT avg(salary) FROM maestro;

-- en: How many pistes do all salles have put together?
-- zh: 所有剑馆加起来共有多少条剑道？
SELECT sum(pistes) FROM salle;

-- en: For each weapon, how many competitions are there?
-- zh: 每个剑种各有多少场比赛？
SELECT weapon, count(*) FROM competition GROUP BY weapon;

-- en: For each weapon, what is the average entry fee of its competitions?
-- zh: 每个剑种的比赛平均报名费是多少？
SELECT weapon, avg(entry_fee) FROM competition GROUP BY weapon;

-- en: Which towns have staged at least 3 competitions?
-- zh: 哪些城镇举办过至少3场比赛？
SELECT town FROM competition GROUP BY town HAVING count(*) >= 3;

-- en: First and last name of the youngest fencer, please.
-- zh: 请给出最年轻击剑手的名和姓。
SELECT first_name, last_name FROM fencer ORDER BY birth_date DESC LIMIT 1;

-- en: Which salle has the fewest pistes?
-- zh: 剑道最少的剑馆是哪家？
SELECT salle_name FROM salle ORDER BY pistes LIMIT 1;

-- en: Who won the bout at the stage Final of the Bridge Trophy? Last name only.
-- zh: Bridge Trophy的Final阶段谁赢了？只要姓。
SELECT fencer.last_name FROM fencer JOIN bout ON fencer.fencer_id = bout.winner_id JOIN competition ON bout.comp_id = competition.comp_id WHERE bout.stage = 'Final' AND competition.comp_name = 'Bridge Trophy';

-- en: Who lost the bout at the stage Final of the Bridge Trophy? Last name only.
-- zh: Bridge Trophy的Final阶段谁输了？只要姓。
SELECT fencer.last_name FROM fencer JOIN bout ON fencer.fencer_id = bout.loser_id JOIN competition ON bout.comp_id = competition.comp_id WHERE bout.stage = 'Final' AND competition.comp_name = 'Bridge Trophy';

-- en: In which town does the fencer Elsa Moretti train?
-- zh: 击剑手Elsa Moretti在哪个城镇训练？
SELECT salle.town FROM salle JOIN fencer ON salle.salle_id = fencer.salle_id WHERE fencer.first_name = 'Elsa' AND fencer.last_name = 'Moretti';

-- en: Give each salle's name and number of fencers, the smallest number first.
-- zh: 给出各剑馆的名称和击剑手人数，人数少的在前。
SELECT salle.salle_name, count(*) FROM salle JOIN fencer ON salle.salle_id = fencer.salle_id GROUP BY salle.salle_id, salle.salle_name ORDER BY count(*);

-- en: Which fencer has won the most bouts? Show first and last name.
-- zh: 赢得对局最多的击剑手是谁？给出名和姓。
SELECT fencer.first_name, fencer.last_name FROM fencer JOIN bout ON fencer.fencer_id = bout.winner_id GROUP BY fencer.fencer_id, fencer.first_name, fencer.last_name ORDER BY count(*) DESC LIMIT 1;

-- en: Last names of fencers who have never lost a bout
-- zh: 从未输过对局的击剑手的姓
SELECT last_name FROM fencer WHERE fencer_id NOT IN (SELECT loser_id FROM bout);

-- en: Which maestros earn more than the average? First name, last name.
-- zh: 哪些教练的薪水高于平均值？列出名和姓。
SELECT first_name, last_name FROM maestro WHERE salary > (SELECT avg(salary) FROM maestro);

-- en: Which competitions had a bout in which the loser scored 14 hits?
-- zh: 哪些比赛出现过负方得14剑的对局？
SELECT comp_name FROM competition WHERE comp_id IN (SELECT comp_id FROM bout WHERE loser_hits = 14);

-- en: Towns that have a salle as well as a competition
-- zh: 既有剑馆又举办过比赛的城镇
SELECT town FROM salle INTERSECT SELECT town FROM competition;
