-- Live-action role-play gatherings: organisers, participants, costumes and quests.
CREATE TABLE organiser (organiser_id INT, organiser_name VARCHAR(60), city VARCHAR(40), email VARCHAR(60), since_year INT, PRIMARY KEY (organiser_id));
CREATE TABLE venue (venue_id INT, venue_name VARCHAR(60), city VARCHAR(40), venue_type VARCHAR(20), capacity INT, daily_rent DECIMAL(10,2), PRIMARY KEY (venue_id));
CREATE TABLE gathering (gathering_id INT, title VARCHAR(60), genre VARCHAR(20), start_date DATE, days INT, ticket_price DECIMAL(10,2), capacity INT, organiser_id INT, venue_id INT, PRIMARY KEY (gathering_id), FOREIGN KEY (organiser_id) REFERENCES organiser (organiser_id), FOREIGN KEY (venue_id) REFERENCES venue (venue_id));
CREATE TABLE participant (participant_id INT, participant_name VARCHAR(60), city VARCHAR(40), email VARCHAR(60), age INT, diet VARCHAR(20), PRIMARY KEY (participant_id));
CREATE TABLE booking (gathering_id INT, participant_id INT, character_name VARCHAR(60), booked_on DATE, paid DECIMAL(10,2), status VARCHAR(15), PRIMARY KEY (gathering_id, participant_id), FOREIGN KEY (gathering_id) REFERENCES gathering (gathering_id), FOREIGN KEY (participant_id) REFERENCES participant (participant_id));
CREATE TABLE costume (costume_id INT, costume_name VARCHAR(60), era VARCHAR(30), size_code VARCHAR(5), deposit DECIMAL(10,2), rent_price DECIMAL(10,2), owner_id INT, PRIMARY KEY (costume_id), FOREIGN KEY (owner_id) REFERENCES participant (participant_id));

-- en: How many people can the venue Falkenburg hold?
-- zh: 场地Falkenburg能容纳多少人？
SELECT capacity FROM venue WHERE venue_name = 'Falkenburg';

-- en: How many people can take part in the gathering Falkenburg Falls?
-- zh: 活动Falkenburg Falls可以有多少人参加？
SELECT capacity FROM gathering WHERE title = 'Falkenburg Falls';

-- en: Emails of organisers in Kassel
-- zh: Kassel的主办方的邮箱
SELECT email FROM organiser WHERE city = 'Kassel';

-- en: Emails of participants in Kassel
-- zh: Kassel的参与者的邮箱
SELECT email FROM participant WHERE city = 'Kassel';

-- en: Which Vegan participants are under 21?
-- zh: 不到21岁的Vegan参与者有哪些？
SELECT participant_name FROM participant WHERE diet = 'Vegan' AND age < 21;

-- en: Titles of Steampunk gatherings lasting 3 days or longer, by start date
-- zh: 按开始日期列出持续3天或以上的Steampunk活动标题
SELECT title FROM gathering WHERE genre = 'Steampunk' AND days >= 3 ORDER BY start_date;

-- en: How many bookings are on the Waitlist?
-- zh: 有多少笔报名处于Waitlist状态？
SELECT count(*) FROM booking WHERE status = 'Waitlist';

-- en: What is the total amount paid on bookings?
-- zh: 报名费一共支付了多少？
SELECT sum(paid) FROM booking;

-- en: What is the average daily rent of a Castle?
-- zh: Castle类型场地的平均日租金是多少？
SELECT avg(daily_rent) FROM venue WHERE venue_type = 'Castle';

-- en: How many gatherings are there per genre?
-- zh: 每种题材各有多少场活动？
SELECT genre, count(*) FROM gathering GROUP BY genre;

-- en: Which genre has the dearest tickets on average?
-- zh: 平均票价最高的题材是哪种？
SELECT genre FROM gathering GROUP BY genre ORDER BY avg(ticket_price) DESC LIMIT 1;

-- en: Which eras have 5 costumes or more?
-- zh: 哪些年代的服装有5套或以上？
SELECT era FROM costume GROUP BY era HAVING count(*) >= 5;

-- en: Which costume needs the highest deposit?
-- zh: 押金最高的服装是哪套？
SELECT costume_name FROM costume ORDER BY deposit DESC LIMIT 1;

-- en: Which costume is the dearest to rent?
-- zh: 租金最贵的服装是哪套？
SELECT costume_name FROM costume ORDER BY rent_price DESC LIMIT 1;

-- en: In which city does the gathering Winter of Crows take place?
-- zh: 活动Winter of Crows在哪个城市举行？
SELECT venue.city FROM venue JOIN gathering ON venue.venue_id = gathering.venue_id WHERE gathering.title = 'Winter of Crows';

-- en: From which city does the organiser of Winter of Crows come?
-- zh: Winter of Crows的主办方来自哪个城市？
SELECT organiser.city FROM organiser JOIN gathering ON organiser.organiser_id = gathering.organiser_id WHERE gathering.title = 'Winter of Crows';

-- en: Who is going to Winter of Crows as which character?
-- zh: 谁参加Winter of Crows，扮演什么角色？
SELECT participant.participant_name, booking.character_name FROM participant JOIN booking ON participant.participant_id = booking.participant_id JOIN gathering ON booking.gathering_id = gathering.gathering_id WHERE gathering.title = 'Winter of Crows';

-- en: For each organiser, the name and how many gatherings they run, most first
-- zh: 每个主办方的名称及举办的活动数量，从多到少
SELECT organiser.organiser_name, count(*) FROM organiser JOIN gathering ON organiser.organiser_id = gathering.organiser_id GROUP BY organiser.organiser_id, organiser.organiser_name ORDER BY count(*) DESC;

-- en: Participants who have booked at least four gatherings
-- zh: 报名过至少四场活动的参与者
SELECT participant.participant_name FROM participant JOIN booking ON participant.participant_id = booking.participant_id GROUP BY participant.participant_id, participant.participant_name HAVING count(*) >= 4;

-- en: Which venues have not been used for any gathering?
-- zh: 哪些场地没有被任何活动使用过？
SELECT venue_name FROM venue WHERE venue_id NOT IN (SELECT venue_id FROM gathering);

-- en: Gatherings with tickets costing more than the average
-- zh: 票价高于平均值的活动
SELECT title FROM gathering WHERE ticket_price > (SELECT avg(ticket_price) FROM gathering);

-- en: Which organisers have held both Horror and Fantasy gatherings?
-- zh: 哪些主办方既办过Horror又办过Fantasy题材的活动？
SELECT organiser.organiser_name FROM organiser JOIN gathering ON organiser.organiser_id = gathering.organiser_id WHERE gathering.genre = 'Horror' INTERSECT SELECT organiser.organiser_name FROM organiser JOIN gathering ON organiser.organiser_id = gathering.organiser_id WHERE gathering.genre = 'Fantasy';
