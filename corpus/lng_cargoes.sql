-- Liquefied gas cargoes between loading and receiving terminals.
CREATE TABLE Terminal (
  Terminal_Code VARCHAR(6),
  Terminal_Name VARCHAR(50),
  Kind VARCHAR(15),
  Tank_Capacity_M3 INT,
  Opened INT,
  PRIMARY KEY (Terminal_Code)
);
CREATE TABLE Carrier (
  Imo_No INT,
  Carrier_Name VARCHAR(50),
  Containment VARCHAR(20),
  Volume_M3 INT,
  Owner VARCHAR(50),
  PRIMARY KEY (Imo_No)
);
CREATE TABLE Cargo (
  Cargo_No INT,
  Imo_No INT,
  Load_Code VARCHAR(6),
  Discharge_Code VARCHAR(6),
  Loaded_On DATE,
  Discharged_On DATE,
  Loaded_M3 INT,
  Boil_Off_M3 INT,
  Buyer VARCHAR(50),
  PRIMARY KEY (Cargo_No),
  FOREIGN KEY (Imo_No) REFERENCES Carrier (Imo_No),
  FOREIGN KEY (Load_Code) REFERENCES Terminal (Terminal_Code),
  FOREIGN KEY (Discharge_Code) REFERENCES Terminal (Terminal_Code)
);

-- en: Names of the Regas terminals, oldest first.
-- zh: Regas类接收站的名称，按投产从早到晚排列。
SELECT Terminal_Name FROM Terminal WHERE Kind = 'Regas' ORDER BY Opened;

-- en: How many terminals have tanks holding more than 500000 cubic metres?
-- zh: 储罐容量超过500000立方米的码头有多少个？
SELECT count(*) FROM Terminal WHERE Tank_Capacity_M3 > 500000;

-- en: Who owns the carrier Arctic Lantern?
-- zh: Arctic Lantern号运输船归谁所有？
SELECT Owner FROM Carrier WHERE Carrier_Name = 'Arctic Lantern';

-- en: Which carriers use Moss tanks?
-- zh: 哪些运输船采用Moss型液舱？
SELECT Carrier_Name FROM Carrier WHERE Containment = 'Moss';

-- en: What is the biggest carrier?
-- zh: 舱容最大的运输船是哪艘？
SELECT Carrier_Name FROM Carrier ORDER BY Volume_M3 DESC LIMIT 1;

-- en: What is the smallest carrier?
-- zh: 舱容最小的运输船是哪艘？
SELECT Carrier_Name FROM Carrier ORDER BY Volume_M3 LIMIT 1;

-- en: How much gas has Kansho Power bought in total, by loaded volume?
-- zh: 按装船量计，Kansho Power总共买了多少立方米？
SELECT sum(Loaded_M3) FROM Cargo WHERE Buyer = 'Kansho Power';

-- en: Average loss through boil-off on cargoes loaded since 2022-01-01?
-- zh: 2022-01-01起装船的货物平均蒸发损耗是多少？
SELECT avg(Boil_Off_M3) FROM Cargo WHERE Loaded_On >= '2022-01-01';

-- en: Number of carriers for each containment system.
-- zh: 每种围护系统各有多少艘运输船？
SELECT Containment, count(*) FROM Carrier GROUP BY Containment;

-- en: Which buyer took the most cargoes?
-- zh: 提货船次最多的买家是谁？
SELECT Buyer FROM Cargo GROUP BY Buyer ORDER BY count(*) DESC LIMIT 1;

-- en: Owners with more than 3 carriers.
-- zh: 拥有超过3艘运输船的船东。
SELECT Owner FROM Carrier GROUP BY Owner HAVING count(*) > 3;

-- en: At which terminal was cargo 7714 loaded?
-- zh: 7714号货物在哪个码头装船？
SELECT Terminal.Terminal_Name FROM Terminal JOIN Cargo ON Terminal.Terminal_Code = Cargo.Load_Code WHERE Cargo.Cargo_No = 7714;

-- en: At which terminal was cargo 7714 unloaded?
-- zh: 7714号货物在哪个码头卸船？
SELECT Terminal.Terminal_Name FROM Terminal JOIN Cargo ON Terminal.Terminal_Code = Cargo.Discharge_Code WHERE Cargo.Cargo_No = 7714;

-- en: How many cargoes has every ship carried? Show ship names.
-- zh: 每艘船各运过多少批货？显示船名。
SELECT Carrier.Carrier_Name, count(*) FROM Carrier JOIN Cargo ON Carrier.Imo_No = Cargo.Imo_No GROUP BY Carrier.Imo_No, Carrier.Carrier_Name;

-- en: Total volume sent out from each loading terminal.
-- zh: 每个装货码头的总装船量。
SELECT Terminal.Terminal_Name, sum(Cargo.Loaded_M3) FROM Terminal JOIN Cargo ON Terminal.Terminal_Code = Cargo.Load_Code GROUP BY Terminal.Terminal_Code, Terminal.Terminal_Name;

-- en: Which ships have loaded at Port Selwyn?
-- zh: 哪些船在Port Selwyn装过货？
SELECT Carrier.Carrier_Name FROM Carrier JOIN Cargo ON Carrier.Imo_No = Cargo.Imo_No JOIN Terminal ON Cargo.Load_Code = Terminal.Terminal_Code WHERE Terminal.Terminal_Name = 'Port Selwyn';

-- en: Show cargo number, place of loading and place of discharge for all cargoes of Kansho Power.
-- zh: 列出Kansho Power所有货物的编号、装货码头和卸货码头。
SELECT Cargo.Cargo_No, l.Terminal_Name, d.Terminal_Name FROM Cargo JOIN Terminal AS l ON Cargo.Load_Code = l.Terminal_Code JOIN Terminal AS d ON Cargo.Discharge_Code = d.Terminal_Code WHERE Cargo.Buyer = 'Kansho Power';

-- en: Who bought gas shipped on vessels of Meridian Gas? Different buyers only.
-- zh: 由Meridian Gas的船运送的天然气卖给了哪些不同的买家？
SELECT DISTINCT Cargo.Buyer FROM Cargo JOIN Carrier ON Cargo.Imo_No = Carrier.Imo_No WHERE Carrier.Owner = 'Meridian Gas';

-- en: Which containment system has the lowest average boil-off?
-- zh: 平均蒸发损耗最低的围护系统是哪种？
SELECT Carrier.Containment FROM Carrier JOIN Cargo ON Carrier.Imo_No = Cargo.Imo_No GROUP BY Carrier.Containment ORDER BY avg(Cargo.Boil_Off_M3) LIMIT 1;

-- en: Ships that never carried a cargo.
-- zh: 从未运过货的船。
SELECT Carrier_Name FROM Carrier WHERE Imo_No NOT IN (SELECT Imo_No FROM Cargo);

-- en: Buyers that received cargoes at both TOK1 and INC2 (terminal codes).
-- zh: 在代码TOK1和INC2两个码头都收过货的买家。
SELECT Buyer FROM Cargo WHERE Discharge_Code = 'TOK1' INTERSECT SELECT Buyer FROM Cargo WHERE Discharge_Code = 'INC2';

-- en: Cargo numbers not yet discharged, that is with no discharge date.
-- zh: 尚未卸货（没有卸货日期）的货物编号。
SELECT Cargo_No FROM Cargo WHERE Discharged_On IS NULL;
