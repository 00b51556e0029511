-- Amateur astronomy societies, star parties, telescopes and observed objects.
CREATE TABLE society (society_id INT, society_name VARCHAR(60), city VARCHAR(40), founded_year INT, annual_dues DECIMAL(10,2), PRIMARY KEY (society_id));
CREATE TABLE observer (observer_id INT, observer_name VARCHAR(60), city VARCHAR(40), level VARCHAR(20), birth_year INT, society_id INT, PRIMARY KEY (observer_id), FOREIGN KEY (society_id) REFERENCES society (society_id));
CREATE TABLE telescope (telescope_id INT, nickname VARCHAR(40), type VARCHAR(20), aperture_mm INT, price DECIMAL(10,2), owner_id INT, PRIMARY KEY (telescope_id), FOREIGN KEY (owner_id) REFERENCES observer (observer_id));
CREATE TABLE star_party (party_id INT, title VARCHAR(60), city VARCHAR(40), party_date DATE, sky_rating DOUBLE, host_id INT, PRIMARY KEY (party_id), FOREIGN KEY (host_id) REFERENCES society (society_id));
CREATE TABLE sky_object (object_id INT, object_name VARCHAR(40), type VARCHAR(20), constellation VARCHAR(30), magnitude DOUBLE, PRIMARY KEY (object_id));
CREATE TABLE sighting (sighting_id INT, party_id INT, observer_id INT, telescope_id INT, object_id INT, seen_at DATETIME, rating INT, PRIMARY KEY (sighting_id), FOREIGN KEY (party_id) REFERENCES star_party (party_id), FOREIGN KEY (observer_id) REFERENCES observer (observer_id), FOREIGN KEY (telescope_id) REFERENCES telescope (telescope_id), FOREIGN KEY (object_id) REFERENCES sky_object (object_id));

-- en: List the nicknames of all Dobsonian scopes with an aperture over 250 mm.
-- zh: 列出口径大于250毫米的Dobsonian望远镜的昵称。
SELECT nickname FROM telescope WHERE type = 'Dobsonian' AND aperture_mm > 250;

-- en: Which objects in Lyra are of the type Nebula?
-- zh: Lyra中属于Nebula类型的天体有哪些？
SELECT object_name FROM sky_object WHERE constellation = 'Lyra' AND type = 'Nebula';

-- en: When was the party Perseid Camp?
-- zh: Perseid Camp星空聚会是哪天？
SELECT party_date FROM star_party WHERE title = 'Perseid Camp';

-- en: How many telescopes are of each type?
-- zh: 各类型望远镜分别有多少台？
SELECT type, count(*) FROM telescope GROUP BY type;

-- en: How many sky objects are of each type?
-- zh: 各类型天体分别有多少个？
SELECT type, count(*) FROM sky_object GROUP BY type;

-- en: What is the mean sky rating of the parties in Tarbes?
-- zh: 在Tarbes举办的星空聚会平均天空评分是多少？
SELECT avg(sky_rating) FROM star_party WHERE city = 'Tarbes';

-- en: Count the observers of the level Beginner.
-- zh: 统计水平为Beginner的观测者人数。
SELECT count(*) FROM observer WHERE level = 'Beginner';

-- en: How many constellations are represented among the objects?
-- zh: 天体共涉及多少个不同的星座？
SELECT count(DISTINCT constellation) FROM sky_object;

-- en: Which constellation contains the most objects?
-- zh: 哪个星座包含的天体最多？
SELECT constellation FROM sky_object GROUP BY constellation ORDER BY count(*) DESC LIMIT 1;

-- en: Which constellation contains the object seen most often?
-- zh: 被观测次数最多的天体属于哪个星座？
SELECT sky_object.constellation FROM sky_object JOIN sighting ON sky_object.object_id = sighting.object_id GROUP BY sky_object.object_id, sky_object.constellation ORDER BY count(*) DESC LIMIT 1;

-- en: What is the largest telescope by aperture?
-- zh: 口径最大的望远镜是哪台？
SELECT nickname FROM telescope ORDER BY aperture_mm DESC LIMIT 1;

-- en: What is the costliest telescope?
-- zh: 价格最高的望远镜是哪台？
SELECT nickname FROM telescope ORDER BY price DESC LIMIT 1;

-- en: Whose telescope is called Big Bertie?
-- zh: 昵称为Big Bertie的望远镜是谁的？
SELECT observer.observer_name FROM observer JOIN telescope ON observer.observer_id = telescope.owner_id WHERE telescope.nickname = 'Big Bertie';

-- en: Which society hosted the party Midwinter Orion?
-- zh: Midwinter Orion是由哪个学会主办的？
SELECT society.society_name FROM society JOIN star_party ON society.society_id = star_party.host_id WHERE star_party.title = 'Midwinter Orion';

-- en: What objects did Solveig Moen see through a Refractor?
-- zh: Solveig Moen用Refractor看到了哪些天体？
SELECT sky_object.object_name FROM sky_object JOIN sighting ON sky_object.object_id = sighting.object_id JOIN observer ON sighting.observer_id = observer.observer_id JOIN telescope ON sighting.telescope_id = telescope.telescope_id WHERE observer.observer_name = 'Solveig Moen' AND telescope.type = 'Refractor';

-- en: For each society, the name and the number of observers belonging to it
-- zh: 每个学会的名称及其观测者人数
SELECT society.society_name, count(*) FROM society JOIN observer ON society.society_id = observer.society_id GROUP BY society.society_id, society.society_name;

-- en: Which parties had more than 20 sightings?
-- zh: 哪些星空聚会的观测记录超过20条？
SELECT star_party.title FROM star_party JOIN sighting ON star_party.party_id = sighting.party_id GROUP BY star_party.party_id, star_party.title HAVING count(*) > 20;

-- en: At what time was M57 first seen?
-- zh: M57最早是在什么时间被看到的？
SELECT sighting.seen_at FROM sighting JOIN sky_object ON sighting.object_id = sky_object.object_id WHERE sky_object.object_name = 'M57' ORDER BY sighting.seen_at LIMIT 1;

-- en: Which observers don't own a telescope?
-- zh: 哪些观测者没有望远镜？
SELECT observer_name FROM observer WHERE observer_id NOT IN (SELECT owner_id FROM telescope);

-- en: Which societies ask for dues below the average?
-- zh: 哪些学会的年费低于平均值？
SELECT society_name FROM society WHERE annual_dues < (SELECT avg(annual_dues) FROM society);

-- en: Names of objects that got the rating 5 in some sighting
-- zh: 在某次观测中获得5分的天体有哪些？
SELECT object_name FROM sky_object WHERE object_id IN (SELECT object_id FROM sighting WHERE rating = 5);

-- en: List every city where there is a society or a star party.
-- zh: 列出所有有学会或举办过星空聚会的城市。
SELECT city FROM society UNION SELECT city FROM star_party;
