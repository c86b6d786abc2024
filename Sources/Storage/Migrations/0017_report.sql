-- Practices that somebody made known: who reads them and what became of them. What they say is the sheet itself.
CREATE TABLE report (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL UNIQUE REFERENCES practice (id),
    -- One form makes one report, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN
        ('waiting', 'reading', 'asked', 'taken', 'joined', 'declined', 'taken-back', 'removed')),
    capacity TEXT COLLATE "C" NOT NULL CHECK (capacity IN ('own', 'service')),
    -- Null when none was said, or once what was written is erased.
    service TEXT,
    origin TEXT COLLATE "C" NOT NULL CHECK (origin IN ('form', 'paper')),
    -- Of the paper: its day, in days since 1970-01-01, and who handed it over.
    paper_day BIGINT,
    relay TEXT,
    -- Whose account it was written with; null without one.
    member BIGINT REFERENCES member (id),
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    -- The sheet that told it already.
    target BIGINT REFERENCES practice (id),
    -- Why it was not kept, for whoever wrote.
    reason TEXT,
    withdrawal_asked_at BIGINT,
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX report_state ON report (state, created_at, id);
CREATE INDEX report_asked ON report (withdrawal_asked_at, id);
CREATE INDEX report_member ON report (member);
CREATE INDEX report_target ON report (target);
-- What an editor asked, and what was answered.
CREATE TABLE report_message (
    id BIGINT PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('editor', 'author')),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX report_message_report ON report_message (report, id);
-- What opens a report to whoever wrote it, without an account.
CREATE TABLE report_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX report_link_report ON report_link (report);
-- Where to write to them: sealed by the key of the instance, read by no screen.
CREATE TABLE report_contact (
    report BIGINT PRIMARY KEY REFERENCES report (id),
    address TEXT NOT NULL
);
