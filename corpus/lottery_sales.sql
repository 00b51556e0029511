-- A state lottery: games, draws, kiosks that sell tickets, players and the prizes paid.
CREATE TABLE Game (
  Game_Code VARCHAR(6),
  Game_Name VARCHAR(40),
  Ticket_Price DECIMAL(6,2),
  Start_Year INT,
  Frequency VARCHAR(20),
  PRIMARY KEY (Game_Code)
);
CREATE TABLE Draw (
  Draw_Id INT,
  Game_Code VARCHAR(6),
  Draw_Date DATE,
  Jackpot DECIMAL(14,2),
  Host_City VARCHAR(40),
  Winning_Number INT,
  PRIMARY KEY (Draw_Id),
  FOREIGN KEY (Game_Code) REFERENCES Game (Game_Code)
);
CREATE TABLE Kiosk (
  Kiosk_Id INT,
  Kiosk_Name VARCHAR(50),
  City VARCHAR(40),
  Region VARCHAR(40),
  Keeper VARCHAR(60),
  Commission_Rate DOUBLE,
  PRIMARY KEY (Kiosk_Id)
);
CREATE TABLE Player (
  Player_Id INT,
  Player_Name VARCHAR(60),
  City VARCHAR(40),
  Birth_Year INT,
  Gender VARCHAR(10),
  PRIMARY KEY (Player_Id)
);
CREATE TABLE Ticket (
  Ticket_No INT,
  Draw_Id INT,
  Kiosk_Id INT,
  Player_Id INT,
  Chosen_Number INT,
  Bought_On DATE,
  PRIMARY KEY (Ticket_No),
  FOREIGN KEY (Draw_Id) REFERENCES Draw (Draw_Id),
  FOREIGN KEY (Kiosk_Id) REFERENCES Kiosk (Kiosk_Id),
  FOREIGN KEY (Player_Id) REFERENCES Player (Player_Id)
);
CREATE TABLE Prize (
  Prize_Id INT,
  Ticket_No INT,
  Tier VARCHAR(20),
  Amount DECIMAL(14,2),
  Paid_On DATE,
  PRIMARY KEY (Prize_Id),
  FOREIGN KEY (Ticket_No) REFERENCES Ticket (Ticket_No)
);

-- en: Who has won a Second prize?
-- zh: 哪些彩民中过Second奖？
SELECT Player.Player_Name FROM Player JOIN Ticket ON Player.Player_Id = Ticket.Player_Id JOIN Prize ON Ticket.Ticket_No = Prize.Ticket_No WHERE Prize.Tier = 'Second';

-- en: What does a ticket for Golden Seven cost?
-- zh: 一张Golden Seven彩票多少钱？
SELECT Ticket_Price FROM Game WHERE Game_Name = 'Golden Seven';

-- en: Count the draws held in Brenton.
-- zh: 在Brenton举行过多少次开奖？
SELECT count(*) FROM Draw WHERE Host_City = 'Brenton';

-- en: Which games has Dolores Pike ever played? I need each different game once.
-- zh: Dolores Pike买过哪些不同玩法的彩票？
SELECT DISTINCT Game.Game_Name FROM Game JOIN Draw ON Game.Game_Code = Draw.Game_Code JOIN Ticket ON Draw.Draw_Id = Ticket.Draw_Id JOIN Player ON Ticket.Player_Id = Player.Player_Id WHERE Player.Player_Name = 'Dolores Pike';

-- en: Highest jackpot on record and its date?
-- zh: 历史上最高的头奖奖金是多少，哪天开出的？
SELECT Jackpot, Draw_Date FROM Draw ORDER BY Jackpot DESC LIMIT 1;

-- en: Name of the kiosk that sold the most tickets.
-- zh: 卖出彩票最多的销售点叫什么？
SELECT Kiosk.Kiosk_Name FROM Kiosk JOIN Ticket ON Kiosk.Kiosk_Id = Ticket.Kiosk_Id GROUP BY Kiosk.Kiosk_Id, Kiosk.Kiosk_Name ORDER BY count(*) DESC LIMIT 1;

-- en: How much prize money went to people from Larkhill?
-- zh: Larkhill的彩民一共中了多少奖金？
SELECT sum(Prize.Amount) FROM Prize JOIN Ticket ON Prize.Ticket_No = Ticket.Ticket_No JOIN Player ON Ticket.Player_Id = Player.Player_Id WHERE Player.City = 'Larkhill';

-- en: Give the average jackpot of each game along with its name.
-- zh: 列出每种玩法的名称和平均头奖金额。
SELECT Game.Game_Name, avg(Draw.Jackpot) FROM Game JOIN Draw ON Game.Game_Code = Draw.Game_Code GROUP BY Game.Game_Code, Game.Game_Name;

-- en: Keepers of Coastal kiosks whose commission is below 5.
-- zh: Coastal一带佣金率低于5的销售点由谁经营？
SELECT Keeper FROM Kiosk WHERE Region = 'Coastal' AND Commission_Rate < 5;

-- en: Which kiosks sold a ticket that won more than 100000? Return kiosk name and city.
-- zh: 哪些销售点卖出过奖金超过100000的彩票？列出名称和城市。
SELECT Kiosk.Kiosk_Name, Kiosk.City FROM Kiosk JOIN Ticket ON Kiosk.Kiosk_Id = Ticket.Kiosk_Id JOIN Prize ON Ticket.Ticket_No = Prize.Ticket_No WHERE Prize.Amount > 100000;

-- en: How many players are there per gender?
-- zh: 不同性别的彩民各有多少人？
SELECT Gender, count(*) FROM Player GROUP BY Gender;

-- en: Which city has the largest number of kiosks?
-- zh: 销售点最多的是哪个城市？
SELECT City FROM Kiosk GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Players who have never bought a ticket.
-- zh: 从未买过彩票的注册彩民有哪些？
SELECT Player_Name FROM Player WHERE Player_Id NOT IN (SELECT Player_Id FROM Ticket);

-- en: How many tickets did Corner Tobacco sell for the draw on 2024-02-29?
-- zh: Corner Tobacco为2024-02-29那次开奖卖出了多少张彩票？
SELECT count(*) FROM Ticket JOIN Kiosk ON Ticket.Kiosk_Id = Kiosk.Kiosk_Id JOIN Draw ON Ticket.Draw_Id = Draw.Draw_Id WHERE Kiosk.Kiosk_Name = 'Corner Tobacco' AND Draw.Draw_Date = '2024-02-29';

-- en: List the Weekly games from the oldest to the newest with their first year.
-- zh: 按推出年份从早到晚列出Weekly玩法及其推出年份。
SELECT Game_Name, Start_Year FROM Game WHERE Frequency = 'Weekly' ORDER BY Start_Year;

-- en: Which distinct numbers have been chosen on Golden Seven tickets?
-- zh: 彩民在Golden Seven上选过哪些不同的号码？
SELECT DISTINCT Ticket.Chosen_Number FROM Ticket JOIN Draw ON Ticket.Draw_Id = Draw.Draw_Id JOIN Game ON Draw.Game_Code = Game.Game_Code WHERE Game.Game_Name = 'Golden Seven';

-- en: What are the total, the mean and the maximum of all Consolation prizes?
-- zh: Consolation奖的总额、平均额和最高额各是多少？
SELECT sum(Amount), avg(Amount), max(Amount) FROM Prize WHERE Tier = 'Consolation';

-- en: Which cities host draws and have a kiosk as well?
-- zh: 哪些城市既举办过开奖，又设有销售点？
SELECT Host_City FROM Draw INTERSECT SELECT City FROM Kiosk;

-- en: Draws with a jackpot bigger than the average one: dates and host cities.
-- zh: 头奖高于平均值的开奖是哪天、在哪个城市？
SELECT Draw_Date, Host_City FROM Draw WHERE Jackpot > (SELECT avg(Jackpot) FROM Draw);

-- en: Names of players holding ten or more tickets.
-- zh: 买了十张及以上彩票的彩民叫什么？
SELECT Player.Player_Name FROM Player JOIN Ticket ON Player.Player_Id = Ticket.Player_Id GROUP BY Player.Player_Id, Player.Player_Name HAVING count(*) >= 10;

-- en: Which cities have players born after 1990 but no kiosk?
-- zh: 哪些城市有1990年以后出生的彩民，却没有销售点？
SELECT City FROM Player WHERE Birth_Year > 1990 EXCEPT SELECT City FROM Kiosk;

-- en: Tiers that were paid out fewer than 20 times.
-- zh: 派奖次数少于20次的奖级有哪些？
SELECT Tier FROM Prize GROUP BY Tier HAVING count(*) < 20;
