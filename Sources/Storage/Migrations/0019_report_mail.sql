-- Mails about something made known: they go with its words and with the address of whoever wrote.
ALTER TABLE message ADD COLUMN report BIGINT REFERENCES report (id);
CREATE INDEX message_report ON message (report);
CREATE INDEX message_address ON message (lower(address));
-- Why it stays although its withdrawal was asked, and since when; null until that is answered.
ALTER TABLE report ADD COLUMN withdrawal_refused_at BIGINT;
ALTER TABLE report ADD COLUMN withdrawal_reason TEXT;
