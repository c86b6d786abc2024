-- Mails to send, and what became of them for a month; an archive leaves them behind.
CREATE TABLE message (
    id BIGINT PRIMARY KEY,
    -- The account it goes to; null for somebody without one.
    member BIGINT REFERENCES member (id),
    address TEXT NOT NULL CHECK (address <> ''),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN
        ('sign-in-link', 'invitation', 'account-request', 'decision', 'digest', 'notice', 'security')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    -- May hold a link that works once; null as soon as the mail is sent or given up.
    body TEXT,
    unsubscribe TEXT,
    language TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    send_after BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'bounced')),
    attempts BIGINT NOT NULL DEFAULT 0,
    -- A code, never a word of the mail.
    fault TEXT COLLATE "C",
    finished_at BIGINT,
    CHECK ((state = 'waiting') = (finished_at IS NULL))
);
CREATE INDEX message_order ON message (created_at, id);
CREATE INDEX message_member ON message (member, state);
CREATE INDEX message_state ON message (state, created_at);
-- What a member is told in the application.
CREATE TABLE notice (
    id BIGINT PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    at BIGINT NOT NULL,
    -- In days since 1970 UTC: one thing is told once a day.
    day BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    -- Not a reference: what is no longer there is told no more.
    object_kind TEXT COLLATE "C" NOT NULL,
    object BIGINT NOT NULL,
    -- Why: by what the member follows; empty for another reason.
    detail TEXT COLLATE "C" NOT NULL,
    read_at BIGINT,
    mailed_at BIGINT,
    UNIQUE (member, object_kind, object, day)
);
CREATE INDEX notice_member ON notice (member, read_at, id);
CREATE INDEX notice_mail ON notice (mailed_at, read_at, member);
CREATE INDEX notice_at ON notice (at);
CREATE TABLE follow (
    id BIGINT PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('practice', 'search', 'territory')),
    -- Number of the practice, address of the place, or the lines of the search. Not a reference: it may go.
    subject TEXT COLLATE "C" NOT NULL,
    since BIGINT NOT NULL,
    UNIQUE (member, kind, subject)
);
-- How far the changes were read for those who follow.
CREATE TABLE follow_reading (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL
);
-- How a member wants to hear of news; without a row, as usual.
CREATE TABLE mail_choice (
    member BIGINT PRIMARY KEY REFERENCES member (id),
    frequency TEXT COLLATE "C" NOT NULL CHECK (frequency IN ('never', 'daily', 'weekly')),
    -- Local day of the last digest, in days since 1970.
    last_day BIGINT,
    -- The address from which mails came back for good.
    unreachable TEXT
);
-- Each digest has a link that ends them; it works for a year, without signing in.
CREATE TABLE unsubscription (
    hash TEXT COLLATE "C" PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX unsubscription_member ON unsubscription (member);
CREATE INDEX unsubscription_created ON unsubscription (created_at);
