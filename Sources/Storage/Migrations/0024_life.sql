-- What people say or ask about a sheet, to those who answer for it.
CREATE TABLE inquiry (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('problem', 'question', 'contact')),
    -- What is wrong; null but for problems.
    matter TEXT COLLATE "C" CHECK (matter IN ('wrong', 'person', 'image', 'rights', 'danger', 'other')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN
        ('waiting', 'answered', 'accepted', 'declined', 'kept', 'mended', 'withdrawn', 'removed')),
    -- Who asks, in their own words; null when nothing was said, or once it is forgotten.
    asker TEXT,
    -- Null once it left the platform.
    body TEXT,
    -- Whose account it was written with; null without one.
    member BIGINT REFERENCES member (id),
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    -- The last time anything happened to it.
    touched_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT REFERENCES member (id),
    reason TEXT,
    -- 1 once question and answer stand on the sheet.
    is_shown BIGINT NOT NULL DEFAULT 0 CHECK (is_shown IN (0, 1)),
    -- How often those who answer were reminded: before it was due, and after.
    reminded BIGINT NOT NULL DEFAULT 0 CHECK (reminded IN (0, 1, 2))
);
CREATE INDEX inquiry_practice ON inquiry (practice, kind, id);
CREATE INDEX inquiry_state ON inquiry (state, kind, due_at, id);
CREATE INDEX inquiry_member ON inquiry (member);
CREATE INDEX inquiry_decided_by ON inquiry (decided_by);
CREATE TABLE inquiry_message (
    id BIGINT PRIMARY KEY,
    inquiry BIGINT NOT NULL REFERENCES inquiry (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('asker', 'keeper')),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX inquiry_message_inquiry ON inquiry_message (inquiry, id);
-- What opens it to whoever wrote, without an account.
CREATE TABLE inquiry_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    inquiry BIGINT NOT NULL REFERENCES inquiry (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX inquiry_link_inquiry ON inquiry_link (inquiry);
-- Where to write to them: sealed by the key of the instance, read by no screen.
CREATE TABLE inquiry_contact (
    inquiry BIGINT PRIMARY KEY REFERENCES inquiry (id),
    address TEXT NOT NULL
);
-- Mails that say that something waits: they go with what they speak of.
ALTER TABLE message ADD COLUMN inquiry BIGINT REFERENCES inquiry (id);
CREATE INDEX message_inquiry ON message (inquiry);
-- When those who keep it said that it is still true; null until then.
ALTER TABLE practice ADD COLUMN confirmed_at BIGINT;
-- When they were last asked.
ALTER TABLE practice ADD COLUMN asked_at BIGINT;
