-- Home aquarium keepers, their tanks, fish stock, water tests and club auctions.
CREATE TABLE keepers (keeper_id INT, keeper_name VARCHAR(60), city VARCHAR(40), phone VARCHAR(20), member_since INT, PRIMARY KEY (keeper_id));
CREATE TABLE tanks (tank_id INT, tank_name VARCHAR(40), tank_type VARCHAR(20), volume_l DOUBLE, setup_date DATE, room VARCHAR(30), keeper_id INT, PRIMARY KEY (tank_id), FOREIGN KEY (keeper_id) REFERENCES keepers (keeper_id));
CREATE TABLE fish_species (species_id INT, common_name VARCHAR(60), latin_name VARCHAR(60), origin VARCHAR(40), max_size_cm DOUBLE, temper VARCHAR(20), PRIMARY KEY (species_id));
CREATE TABLE stock (tank_id INT, species_id INT, quantity INT, added_on DATE, PRIMARY KEY (tank_id, species_id), FOREIGN KEY (tank_id) REFERENCES tanks (tank_id), FOREIGN KEY (species_id) REFERENCES fish_species (species_id));
CREATE TABLE water_tests (test_id INT, tank_id INT, test_date DATE, ph DOUBLE, nitrate DOUBLE, temperature DOUBLE, PRIMARY KEY (test_id), FOREIGN KEY (tank_id) REFERENCES tanks (tank_id));
CREATE TABLE auction_lots (lot_id INT, seller_id INT, buyer_id INT, species_id INT, auction_date DATE, quantity INT, start_price DECIMAL(10,2), sold_price DECIMAL(10,2), PRIMARY KEY (lot_id), FOREIGN KEY (seller_id) REFERENCES keepers (keeper_id), FOREIGN KEY (buyer_id) REFERENCES keepers (keeper_id), FOREIGN KEY (species_id) REFERENCES fish_species (species_id));

-- en: Who was the seller of lot 88?
-- zh: 88号拍品的卖家是谁？
SELECT keepers.keeper_name FROM keepers JOIN auction_lots ON keepers.keeper_id = auction_lots.seller_id WHERE auction_lots.lot_id = 88;

-- en: Who was the buyer of lot 88?
-- zh: 88号拍品的买家是谁？
SELECT keepers.keeper_name FROM keepers JOIN auction_lots ON keepers.keeper_id = auction_lots.buyer_id WHERE auction_lots.lot_id = 88;

-- en: Show Brackish tanks in the Study with their volume.
-- zh: 列出放在Study的Brackish鱼缸及其容量。
SELECT tank_name, volume_l FROM tanks WHERE tank_type = 'Brackish' AND room = 'Study';

-- en: What is the common name of Betta splendens?
-- zh: Betta splendens的俗名是什么？
SELECT common_name FROM fish_species WHERE latin_name = 'Betta splendens';

-- en: Common names of Aggressive fish originating in Lake Malawi
-- zh: 原产于Lake Malawi且性情为Aggressive的鱼的俗名
SELECT common_name FROM fish_species WHERE temper = 'Aggressive' AND origin = 'Lake Malawi';

-- en: How many water tests showed a nitrate level over 40?
-- zh: 硝酸盐超过40的水质检测有多少次？
SELECT count(*) FROM water_tests WHERE nitrate > 40;

-- en: What is the average pH over all tests?
-- zh: 所有检测的平均pH值是多少？
SELECT avg(ph) FROM water_tests;

-- en: What is the average temperature over all tests?
-- zh: 所有检测的平均水温是多少？
SELECT avg(temperature) FROM water_tests;

-- en: How many species come from each origin?
-- zh: 每个原产地各有多少种鱼？
SELECT origin, count(*) FROM fish_species GROUP BY origin;

-- en: For each tank type, what's the total volume?
-- zh: 每种类型鱼缸的总容量是多少？
SELECT tank_type, sum(volume_l) FROM tanks GROUP BY tank_type;

-- en: In which city do most keepers live?
-- zh: 哪个城市的养鱼人最多？
SELECT city FROM keepers GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which tank has the greatest volume?
-- zh: 容量最大的鱼缸是哪个？
SELECT tank_name FROM tanks ORDER BY volume_l DESC LIMIT 1;

-- en: Which tank holds the most fish altogether?
-- zh: 鱼的总数最多的鱼缸是哪个？
SELECT tanks.tank_name FROM tanks JOIN stock ON tanks.tank_id = stock.tank_id GROUP BY tanks.tank_id, tanks.tank_name ORDER BY sum(stock.quantity) DESC LIMIT 1;

-- en: Give the ids of the 3 lots that sold for the most money.
-- zh: 给出成交价最高的3个拍品编号。
SELECT lot_id FROM auction_lots ORDER BY sold_price DESC LIMIT 3;

-- en: What fish live in the tank Blackwater Dream, and how many of each?
-- zh: 鱼缸Blackwater Dream里养了哪些鱼，各多少条？
SELECT fish_species.common_name, stock.quantity FROM fish_species JOIN stock ON fish_species.species_id = stock.species_id JOIN tanks ON stock.tank_id = tanks.tank_id WHERE tanks.tank_name = 'Blackwater Dream';

-- en: Which keepers have a tank with the Cardinal Tetra? No repeats please.
-- zh: 哪些养鱼人的鱼缸里有Cardinal Tetra？请去重。
SELECT DISTINCT keepers.keeper_name FROM keepers JOIN tanks ON keepers.keeper_id = tanks.keeper_id JOIN stock ON tanks.tank_id = stock.tank_id JOIN fish_species ON stock.species_id = fish_species.species_id WHERE fish_species.common_name = 'Cardinal Tetra';

-- en: pH values measured in the tank River Nook on 2025-02-03
-- zh: 2025-02-03在鱼缸River Nook测得的pH值
SELECT water_tests.ph FROM water_tests JOIN tanks ON water_tests.tank_id = tanks.tank_id WHERE tanks.tank_name = 'River Nook' AND water_tests.test_date = '2025-02-03';

-- en: Keepers with 3 or more tanks
-- zh: 拥有3个或更多鱼缸的养鱼人
SELECT keepers.keeper_name FROM keepers JOIN tanks ON keepers.keeper_id = tanks.keeper_id GROUP BY keepers.keeper_id, keepers.keeper_name HAVING count(*) >= 3;

-- en: Which species are in nobody's tank?
-- zh: 哪些鱼没有养在任何鱼缸里？
SELECT common_name FROM fish_species WHERE species_id NOT IN (SELECT species_id FROM stock);

-- en: Which species grow bigger than average?
-- zh: 哪些鱼的最大体长超过平均值？
SELECT common_name FROM fish_species WHERE max_size_cm > (SELECT avg(max_size_cm) FROM fish_species);

-- en: Phone numbers of keepers who own a Reef tank
-- zh: 拥有Reef鱼缸的养鱼人的电话
SELECT phone FROM keepers WHERE keeper_id IN (SELECT keeper_id FROM tanks WHERE tank_type = 'Reef');

-- en: Ids of keepers who have sold at auction but never bought
-- zh: 在拍卖中卖过但从未买过的养鱼人编号
SELECT seller_id FROM auction_lots EXCEPT SELECT buyer_id FROM auction_lots;
