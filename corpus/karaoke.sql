-- A chain of karaoke bars: branches, rooms, bookings, songs in the catalogue and what guests sang.
CREATE TABLE branch (
  branch_id INT,
  branch_name VARCHAR(50),
  city VARCHAR(40),
  opening_year INT,
  manager VARCHAR(60),
  PRIMARY KEY (branch_id)
);
CREATE TABLE room (
  room_id INT,
  branch_id INT,
  room_no VARCHAR(10),
  capacity INT,
  hourly_rate DECIMAL(8,2),
  theme VARCHAR(30),
  PRIMARY KEY (room_id),
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id)
);
CREATE TABLE guest (
  guest_id INT,
  guest_name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  favourite_genre VARCHAR(30),
  PRIMARY KEY (guest_id)
);
CREATE TABLE booking (
  booking_id INT,
  room_id INT,
  guest_id INT,
  booking_date DATE,
  hours INT,
  party_size INT,
  PRIMARY KEY (booking_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (guest_id) REFERENCES guest (guest_id)
);
CREATE TABLE song (
  song_id INT,
  song_title VARCHAR(80),
  artist VARCHAR(60),
  genre VARCHAR(30),
  song_language VARCHAR(20),
  duration_sec INT,
  PRIMARY KEY (song_id)
);
CREATE TABLE performance (
  performance_id INT,
  booking_id INT,
  song_id INT,
  score INT,
  duet VARCHAR(3),
  PRIMARY KEY (performance_id),
  FOREIGN KEY (booking_id) REFERENCES booking (booking_id),
  FOREIGN KEY (song_id) REFERENCES song (song_id)
);

-- en: How many songs are there in the catalogue?
-- zh: 曲库里有多少首歌？
SELECT count(*) FROM song;

-- en: List the titles and artists of all songs in Korean.
-- zh: 列出所有Korean歌曲的歌名和原唱。
SELECT song_title, artist FROM song WHERE song_language = 'Korean';

-- en: What is the average age of all guests from Osaka?
-- zh: 所有来自Osaka的顾客的平均年龄是多少？
SELECT avg(age) FROM guest WHERE city = 'Osaka';

-- en: Which song is the longest?
-- zh: 哪首歌最长？
SELECT song_title FROM song ORDER BY duration_sec DESC LIMIT 1;

-- en: Show the name and the number of rooms for each branch.
-- zh: 给出每家分店的名称及包厢数量。
SELECT branch.branch_name, count(*) FROM branch JOIN room ON branch.branch_id = room.branch_id GROUP BY branch.branch_id, branch.branch_name;

-- en: For each genre, how many songs are there?
-- zh: 每种曲风各有多少首歌？
SELECT genre, count(*) FROM song GROUP BY genre;

-- en: Which songs did Kenji Mori sing? Show the titles and his scores.
-- zh: Kenji Mori唱过哪些歌？给出歌名和得分。
SELECT song.song_title, performance.score FROM song JOIN performance ON song.song_id = performance.song_id JOIN booking ON performance.booking_id = booking.booking_id JOIN guest ON booking.guest_id = guest.guest_id WHERE guest.guest_name = 'Kenji Mori';

-- en: What song gets sung the most?
-- zh: 哪首歌被点唱得最多？
SELECT song.song_title FROM song JOIN performance ON song.song_id = performance.song_id GROUP BY song.song_id, song.song_title ORDER BY count(*) DESC LIMIT 1;

-- en: Songs nobody has performed so far, please.
-- zh: 请列出至今没有人唱过的歌。
SELECT song_title FROM song WHERE song_id NOT IN (SELECT song_id FROM performance);

-- en: What is the total capacity of the rooms in Nagoya?
-- zh: Nagoya的包厢总容量是多少？
SELECT sum(room.capacity) FROM room JOIN branch ON room.branch_id = branch.branch_id WHERE branch.city = 'Nagoya';

-- en: Room numbers with the Space theme that charge below 30 an hour?
-- zh: Space主题且每小时低于30的包厢号有哪些？
SELECT room_no FROM room WHERE theme = 'Space' AND hourly_rate < 30;

-- en: How many bookings were made for '2023-12-31'?
-- zh: '2023-12-31'有多少个预订？
SELECT count(*) FROM booking WHERE booking_date = '2023-12-31';

-- en: Find the different guests who have scored 95 or higher.
-- zh: 找出得过95分及以上的不同顾客。
SELECT DISTINCT guest.guest_name FROM guest JOIN booking ON guest.guest_id = booking.guest_id JOIN performance ON booking.booking_id = performance.booking_id WHERE performance.score >= 95;

-- en: Which themes have an average hourly rate of more than 45?
-- zh: 哪些主题的平均每小时价格超过45？
SELECT theme FROM room GROUP BY theme HAVING avg(hourly_rate) > 45;

-- en: Give me the branch that earned the most booked hours, with its total of hours.
-- zh: 哪家分店被预订的总时长最多？给出分店名和总小时数。
SELECT branch.branch_name, sum(booking.hours) FROM branch JOIN room ON branch.branch_id = room.branch_id JOIN booking ON room.room_id = booking.room_id GROUP BY branch.branch_id, branch.branch_name ORDER BY sum(booking.hours) DESC LIMIT 1;

-- en: Guests older than the average guest, from oldest to youngest.
-- zh: 年龄高于平均值的顾客，从大到小排列。
SELECT guest_name FROM guest WHERE age > (SELECT avg(age) FROM guest) ORDER BY age DESC;

-- en: In which cities do we have both a branch and guests living?
-- zh: 哪些城市既有我们的分店又住着顾客？
SELECT city FROM branch INTERSECT SELECT city FROM guest;

-- en: Who has booked at least 10 times? Name and number of bookings.
-- zh: 谁预订过至少10次？给出姓名和预订次数。
SELECT guest.guest_name, count(*) FROM guest JOIN booking ON guest.guest_id = booking.guest_id GROUP BY guest.guest_id, guest.guest_name HAVING count(*) >= 10;

-- en: The biggest 2 rooms: number and capacity.
-- zh: 最大的2个包厢：包厢号和容量。
SELECT room_no, capacity FROM room ORDER BY capacity DESC LIMIT 2;

-- en: Who manages the branch with a Jungle room?
-- zh: 有Jungle主题包厢的分店由谁管理？
SELECT branch.manager FROM branch JOIN room ON branch.branch_id = room.branch_id WHERE room.theme = 'Jungle';

-- en: What were the average and the top score for songs by Luna Kite?
-- zh: Luna Kite的歌曲的平均得分和最高得分是多少？
SELECT avg(performance.score), max(performance.score) FROM performance JOIN song ON performance.song_id = song.song_id WHERE song.artist = 'Luna Kite';

-- en: Which artists have songs in English but none in Japanese?
-- zh: 哪些歌手有English歌曲但没有Japanese歌曲？
SELECT artist FROM song WHERE song_language = 'English' EXCEPT SELECT artist FROM song WHERE song_language = 'Japanese';
