-- Yearly prizes: a call, a jury, sheets that were put forward, what the jury read and decided.
CREATE TABLE prize (
    id BIGINT PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('prepared', 'open', 'judging', 'decided', 'cancelled')),
    grid BIGINT NOT NULL REFERENCES grid (id),
    title TEXT NOT NULL,
    scope TEXT NOT NULL,
    about TEXT NOT NULL,
    -- Days since 1970-01-01.
    opens_on BIGINT NOT NULL,
    closes_on BIGINT NOT NULL,
    -- What everybody reads once it is over.
    closing TEXT NOT NULL,
    origin TEXT COLLATE "C" NOT NULL CHECK (origin IN ('own', 'demo')),
    changed_at BIGINT NOT NULL,
    CHECK (opens_on <= closes_on)
);
CREATE INDEX prize_grid ON prize (grid);
CREATE TABLE prize_seat (
    id BIGINT PRIMARY KEY,
    prize BIGINT NOT NULL REFERENCES prize (id),
    -- Null for a juror without an account, and once they are forgotten.
    member BIGINT REFERENCES member (id),
    -- 1 when it was given to an account, forgotten or not.
    has_account SMALLINT NOT NULL CHECK (has_account IN (0, 1)),
    -- In what name they sit; never that of a person.
    role TEXT NOT NULL,
    -- Code of a term of `actor-family`.
    family TEXT COLLATE "C" NOT NULL,
    body BIGINT REFERENCES organisation (id)
);
CREATE INDEX prize_seat_prize ON prize_seat (prize, id);
CREATE UNIQUE INDEX prize_seat_member ON prize_seat (member, prize);
CREATE INDEX prize_seat_body ON prize_seat (body);
CREATE TABLE prize_candidate (
    id BIGINT PRIMARY KEY,
    prize BIGINT NOT NULL REFERENCES prize (id),
    practice BIGINT NOT NULL REFERENCES practice (id),
    why TEXT NOT NULL,
    proposed_by BIGINT REFERENCES member (id),
    outcome TEXT COLLATE "C" CHECK (outcome IN ('awarded', 'mentioned', 'not-retained')),
    distinction TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (prize, practice)
);
CREATE INDEX prize_candidate_practice ON prize_candidate (practice, prize);
CREATE INDEX prize_candidate_proposed_by ON prize_candidate (proposed_by);
-- A juror says that they do not read a candidate; what the platform knows by itself is not written here.
CREATE TABLE prize_recusal (
    candidate BIGINT NOT NULL REFERENCES prize_candidate (id),
    seat BIGINT NOT NULL REFERENCES prize_seat (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (candidate, seat)
);
CREATE INDEX prize_recusal_seat ON prize_recusal (seat);
CREATE TABLE prize_reading (
    candidate BIGINT NOT NULL REFERENCES prize_candidate (id),
    seat BIGINT NOT NULL REFERENCES prize_seat (id),
    criterion TEXT COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C" NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'not-applicable', 'unknown')),
    argument TEXT NOT NULL,
    -- 1 when those who lead the prize typed it for a juror without an account.
    is_told SMALLINT NOT NULL CHECK (is_told IN (0, 1)),
    at BIGINT NOT NULL,
    PRIMARY KEY (candidate, seat, criterion)
);
CREATE INDEX prize_reading_seat ON prize_reading (seat);
