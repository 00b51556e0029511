-- Letters of credit between importers' and exporters' banks.
CREATE TABLE Bank (
  SwiftCode VARCHAR(11),
  BankName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  Rating VARCHAR(5),
  PRIMARY KEY (SwiftCode)
);
CREATE TABLE TradeFirm (
  FirmId INT,
  FirmName VARCHAR(60),
  City VARCHAR(40),
  Country VARCHAR(40),
  BankCode VARCHAR(11),
  FoundedYear INT,
  PRIMARY KEY (FirmId),
  FOREIGN KEY (BankCode) REFERENCES Bank (SwiftCode)
);
CREATE TABLE CreditLetter (
  LetterNo VARCHAR(16),
  ApplicantId INT,
  BeneficiaryId INT,
  IssuingBank VARCHAR(11),
  IssueDate DATE,
  ExpiryDate DATE,
  Amount DECIMAL(10,2),
  Currency VARCHAR(3),
  Status VARCHAR(20),
  PRIMARY KEY (LetterNo),
  FOREIGN KEY (ApplicantId) REFERENCES TradeFirm (FirmId),
  FOREIGN KEY (BeneficiaryId) REFERENCES TradeFirm (FirmId),
  FOREIGN KEY (IssuingBank) REFERENCES Bank (SwiftCode)
);
CREATE TABLE Amendment (
  AmendmentId INT,
  LetterNo VARCHAR(16),
  AmendDate DATE,
  Reason VARCHAR(60),
  Fee DECIMAL(10,2),
  PRIMARY KEY (AmendmentId),
  FOREIGN KEY (LetterNo) REFERENCES CreditLetter (LetterNo)
);
CREATE TABLE Drawing (
  DrawingId INT,
  LetterNo VARCHAR(16),
  PresentedOn DATE,
  Amount DECIMAL(10,2),
  Discrepancies INT,
  Status VARCHAR(20),
  PRIMARY KEY (DrawingId),
  FOREIGN KEY (LetterNo) REFERENCES CreditLetter (LetterNo)
);

-- en: Banks in Singapore with an AA rating?
-- zh: Singapore评级为AA的银行有哪些？
SELECT BankName FROM Bank WHERE Country = 'Singapore' AND Rating = 'AA';

-- en: Trading firms in Singapore?
-- zh: Singapore的贸易公司有哪些？
SELECT FirmName FROM TradeFirm WHERE Country = 'Singapore';

-- en: Numbers of the letters issued between 2023-06-01 and 2023-06-30.
-- zh: 2023-06-01至2023-06-30之间开立的信用证号。
SELECT LetterNo FROM CreditLetter WHERE IssueDate BETWEEN '2023-06-01' AND '2023-06-30';

-- en: Numbers of the letters expiring between 2023-06-01 and 2023-06-30.
-- zh: 2023-06-01至2023-06-30之间到期的信用证号。
SELECT LetterNo FROM CreditLetter WHERE ExpiryDate BETWEEN '2023-06-01' AND '2023-06-30';

-- en: How many drawings were Refused?
-- zh: 被Refused的交单有多少笔？
SELECT count(*) FROM Drawing WHERE Status = 'Refused';

-- en: Average amount of the letters in EUR.
-- zh: 币种为EUR的信用证平均金额是多少？
SELECT avg(Amount) FROM CreditLetter WHERE Currency = 'EUR';

-- en: Total fees charged for amendments?
-- zh: 修改费用合计是多少？
SELECT sum(Fee) FROM Amendment;

-- en: How many letters have been amended?
-- zh: 有多少份信用证被修改过？
SELECT count(DISTINCT LetterNo) FROM Amendment;

-- en: How many amendments have been made?
-- zh: 一共做过多少次修改？
SELECT count(*) FROM Amendment;

-- en: Total amount of the letters by currency.
-- zh: 按币种统计信用证总金额。
SELECT Currency, sum(Amount) FROM CreditLetter GROUP BY Currency;

-- en: What is the most usual reason for amending?
-- zh: 最常见的修改原因是什么？
SELECT Reason FROM Amendment GROUP BY Reason ORDER BY count(*) DESC LIMIT 1;

-- en: Countries that have 4 banks or more.
-- zh: 有4家及以上银行的国家。
SELECT Country FROM Bank GROUP BY Country HAVING count(*) >= 4;

-- en: What is the oldest trading firm?
-- zh: 历史最悠久的贸易公司是哪家？
SELECT FirmName FROM TradeFirm ORDER BY FoundedYear LIMIT 1;

-- en: The 3 letters with the largest amounts: number and currency.
-- zh: 金额最大的3份信用证的证号和币种。
SELECT LetterNo, Currency FROM CreditLetter ORDER BY Amount DESC LIMIT 3;

-- en: Who applied for the letter LC-88120?
-- zh: 信用证LC-88120的申请人是哪家公司？
SELECT TradeFirm.FirmName FROM TradeFirm JOIN CreditLetter ON TradeFirm.FirmId = CreditLetter.ApplicantId WHERE CreditLetter.LetterNo = 'LC-88120';

-- en: Who benefits from the letter LC-88120?
-- zh: 信用证LC-88120的受益人是哪家公司？
SELECT TradeFirm.FirmName FROM TradeFirm JOIN CreditLetter ON TradeFirm.FirmId = CreditLetter.BeneficiaryId WHERE CreditLetter.LetterNo = 'LC-88120';

-- en: Number of letters issued by every bank, with the bank name.
-- zh: 每家银行开立了多少份信用证？附银行名称。
SELECT Bank.BankName, count(*) FROM Bank JOIN CreditLetter ON Bank.SwiftCode = CreditLetter.IssuingBank GROUP BY Bank.SwiftCode, Bank.BankName;

-- en: With which bank is Pacific Rattan Export, and in which city is that bank?
-- zh: Pacific Rattan Export的开户银行是哪家，在哪个城市？
SELECT Bank.BankName, Bank.City FROM Bank JOIN TradeFirm ON Bank.SwiftCode = TradeFirm.BankCode WHERE TradeFirm.FirmName = 'Pacific Rattan Export';

-- en: Presentation dates and amounts of the drawings under letters applied for by Nordkaffee.
-- zh: Nordkaffee申请的信用证项下各次交单的日期和金额。
SELECT Drawing.PresentedOn, Drawing.Amount FROM TradeFirm JOIN CreditLetter ON TradeFirm.FirmId = CreditLetter.ApplicantId JOIN Drawing ON CreditLetter.LetterNo = Drawing.LetterNo WHERE TradeFirm.FirmName = 'Nordkaffee';

-- en: Which bank's letters had the most discrepancies in total?
-- zh: 开立的信用证累计不符点最多的是哪家银行？
SELECT Bank.BankName FROM Bank JOIN CreditLetter ON Bank.SwiftCode = CreditLetter.IssuingBank JOIN Drawing ON CreditLetter.LetterNo = Drawing.LetterNo GROUP BY Bank.SwiftCode, Bank.BankName ORDER BY sum(Drawing.Discrepancies) DESC LIMIT 1;

-- en: Letters never drawn upon: their numbers.
-- zh: 从未交单的信用证号。
SELECT LetterNo FROM CreditLetter WHERE LetterNo NOT IN (SELECT LetterNo FROM Drawing);

-- en: Firms that have been both applicant and beneficiary: their names.
-- zh: 既当过申请人又当过受益人的公司名称。
SELECT FirmName FROM TradeFirm WHERE FirmId IN (SELECT ApplicantId FROM CreditLetter) AND FirmId IN (SELECT BeneficiaryId FROM CreditLetter);
