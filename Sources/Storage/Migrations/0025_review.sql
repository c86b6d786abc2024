-- Grids to read practices with, and what several people and groups read with them.
-- Every version is kept whole: what was read with it keeps it.
CREATE TABLE grid (
    id BIGINT PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    -- Of this instance.
    version BIGINT NOT NULL CHECK (version > 0),
    -- The version of the program's file that it took in; null when it was adapted here.
    shipped BIGINT,
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- Canonical JSON.
    body TEXT NOT NULL,
    UNIQUE (code, version)
);
CREATE TABLE review (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    grid BIGINT NOT NULL REFERENCES grid (id),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'final', 'ended')),
    opened_at BIGINT NOT NULL,
    opened_by BIGINT REFERENCES member (id),
    final_at BIGINT
);
CREATE INDEX review_practice ON review (practice, id);
CREATE INDEX review_grid ON review (grid);
CREATE INDEX review_opened_by ON review (opened_by);
-- One who reads: a person with an account, or a group that speaks as one.
CREATE TABLE review_voice (
    id BIGINT PRIMARY KEY,
    review BIGINT NOT NULL REFERENCES review (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('person', 'group')),
    member BIGINT REFERENCES member (id),
    -- A role, or the name of a group.
    name TEXT NOT NULL,
    -- Code of a term of `actor-family`, empty until it is said.
    family TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'given', 'declined', 'ended')),
    preparation TEXT NOT NULL,
    invited_at BIGINT NOT NULL,
    given_at BIGINT
);
CREATE INDEX review_voice_review ON review_voice (review, id);
CREATE INDEX review_voice_member ON review_voice (member, review);
-- What opens a voice to a group, without an account; gone once it opens nothing more.
CREATE TABLE review_code (
    hash TEXT COLLATE "C" PRIMARY KEY,
    voice BIGINT NOT NULL REFERENCES review_voice (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX review_code_voice ON review_code (voice);
CREATE TABLE review_answer (
    voice BIGINT NOT NULL REFERENCES review_voice (id),
    criterion TEXT COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C" NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'not-applicable', 'unknown')),
    argument TEXT NOT NULL,
    evidence TEXT COLLATE "C" CHECK (evidence IN ('passage', 'document', 'link', 'lived')),
    reference TEXT NOT NULL,
    PRIMARY KEY (voice, criterion)
);
-- What those who carry the practice answer.
CREATE TABLE review_contest (
    id BIGINT PRIMARY KEY,
    review BIGINT NOT NULL REFERENCES review (id),
    -- Null for the reading as a whole.
    criterion TEXT COLLATE "C",
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX review_contest_review ON review_contest (review, id);
-- A label of the grid that somebody decided to put on the practice.
CREATE TABLE review_label (
    review BIGINT NOT NULL REFERENCES review (id),
    label TEXT COLLATE "C" NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (review, label)
);
