-- What editors decided about what everybody may read, what they had checked, and what both sides wrote about it.
CREATE TABLE gate_decision (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    matter TEXT COLLATE "C" NOT NULL CHECK (matter IN ('everyone', 'words')),
    outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('published', 'returned')),
    -- Codes of what was ticked, a space between two.
    checks TEXT COLLATE "C" NOT NULL,
    -- How many passages that may tell of somebody were read and judged to identify nobody.
    traces BIGINT NOT NULL,
    reasons TEXT,
    -- Null for the operator, and once the account is gone.
    member BIGINT REFERENCES member (id),
    at BIGINT NOT NULL
);
CREATE INDEX gate_decision_practice ON gate_decision (practice, id);
CREATE INDEX gate_decision_member ON gate_decision (member);
CREATE TABLE gate_message (
    id BIGINT PRIMARY KEY,
    decision BIGINT NOT NULL REFERENCES gate_decision (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('editor', 'keeper')),
    member BIGINT REFERENCES member (id),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX gate_message_decision ON gate_message (decision, id);
CREATE INDEX gate_message_member ON gate_message (member, id);
-- Since when an editor is asked; null for what was asked before this was kept.
ALTER TABLE practice ADD COLUMN proposed_at BIGINT;
-- Since when those who keep it wait for a word of the editors about a decision.
ALTER TABLE practice ADD COLUMN discussed_at BIGINT;
CREATE INDEX practice_discussed ON practice (discussed_at);
-- What bodies reply to sheets that cite a publication and name them: shown beside the text once an editor agreed.
CREATE TABLE reply (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one reply, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'shown', 'declined', 'withdrawn')),
    -- The name of who speaks: a body or a group.
    body TEXT NOT NULL CHECK (body <> ''),
    -- 1 when somebody of that body wrote it with their account.
    is_vouched BIGINT NOT NULL CHECK (is_vouched IN (0, 1)),
    -- Null once it was withdrawn or declined.
    text TEXT,
    member BIGINT REFERENCES member (id),
    -- Why it was not shown, for whoever wrote.
    reason TEXT,
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX reply_practice ON reply (practice, state, id);
CREATE INDEX reply_state ON reply (state, created_at, id);
CREATE INDEX reply_member ON reply (member, id);
-- What opens a reply to whoever wrote it.
CREATE TABLE reply_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    reply BIGINT NOT NULL REFERENCES reply (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX reply_link_reply ON reply_link (reply);
