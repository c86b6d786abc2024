-- Surveys of the field: who asks, what is asked, how many answered, and the answers, which nothing leads to anybody.
CREATE TABLE campaign (
    id BIGINT PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('prepared', 'open', 'closed', 'frozen', 'cancelled')),
    title TEXT NOT NULL,
    mandate TEXT NOT NULL,
    scope TEXT NOT NULL,
    frame TEXT NOT NULL,
    territory BIGINT REFERENCES territory (id),
    -- Days since 1970-01-01.
    opens_on BIGINT NOT NULL,
    closes_on BIGINT NOT NULL,
    -- Words by language, as JSON.
    consent TEXT NOT NULL,
    rounding TEXT COLLATE "C" NOT NULL CHECK (rounding IN ('day', 'week', 'month', 'year', 'hidden')),
    contact_days BIGINT NOT NULL,
    disclaimer TEXT NOT NULL,
    -- Why it was given up.
    closing TEXT NOT NULL,
    -- Ends the address of the trial; nobody finds it.
    trial_token TEXT COLLATE "C" NOT NULL,
    -- How many times each paper is typed in.
    typings SMALLINT NOT NULL CHECK (typings IN (1, 2)),
    -- The number of the last printed paper.
    papers BIGINT NOT NULL,
    origin TEXT COLLATE "C" NOT NULL CHECK (origin IN ('own', 'demo')),
    changed_at BIGINT NOT NULL,
    CHECK (opens_on <= closes_on)
);
CREATE INDEX campaign_territory ON campaign (territory);
CREATE TABLE campaign_body (
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    body BIGINT NOT NULL REFERENCES organisation (id),
    is_lead SMALLINT NOT NULL CHECK (is_lead IN (0, 1)),
    agreed_at BIGINT,
    PRIMARY KEY (campaign, body)
);
CREATE INDEX campaign_body_body ON campaign_body (body);
CREATE TABLE campaign_seat (
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    member BIGINT NOT NULL REFERENCES member (id),
    seat TEXT COLLATE "C" NOT NULL CHECK (seat IN ('collector', 'analyst')),
    PRIMARY KEY (campaign, member, seat)
);
CREATE INDEX campaign_seat_member ON campaign_seat (member);
CREATE TABLE campaign_version (
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    version BIGINT NOT NULL,
    -- As docs/formats/questionnaire.md has it.
    questionnaire TEXT NOT NULL,
    -- What changed, and why.
    note TEXT NOT NULL,
    -- Null for the one being written; what was published does not change any more.
    published_at BIGINT,
    -- When the bodies were asked to agree to it, in an open survey; null again once it is changed.
    asked_at BIGINT,
    -- The number of the last paper printed with it; null for none.
    papers BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, version)
);
CREATE TABLE campaign_relay (
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    name TEXT NOT NULL,
    token TEXT COLLATE "C" NOT NULL UNIQUE,
    branch TEXT COLLATE "C",
    mail TEXT NOT NULL,
    is_ended SMALLINT NOT NULL CHECK (is_ended IN (0, 1))
);
CREATE INDEX campaign_relay_campaign ON campaign_relay (campaign, id);
CREATE TABLE campaign_wave (
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    day BIGINT NOT NULL,
    text TEXT NOT NULL,
    sent_at BIGINT
);
CREATE INDEX campaign_wave_campaign ON campaign_wave (campaign, day, id);
-- A code printed on paper and drawn from an envelope begins one answer; which one is written nowhere.
CREATE TABLE campaign_code (
    hash TEXT COLLATE "C" PRIMARY KEY,
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    relay BIGINT REFERENCES campaign_relay (id),
    is_used SMALLINT NOT NULL CHECK (is_used IN (0, 1))
);
CREATE INDEX campaign_code_campaign ON campaign_code (campaign, is_used);
CREATE INDEX campaign_code_relay ON campaign_code (relay);
-- Counts that no answer belongs to, in parts that writers do not wait for each other at; a count is their sum.
CREATE TABLE campaign_count (
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    -- 'relay', 'channel', 'branch' or 'day', and which one.
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('relay', 'channel', 'branch', 'day')),
    name TEXT COLLATE "C" NOT NULL,
    part SMALLINT NOT NULL,
    begun BIGINT NOT NULL,
    submitted BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    PRIMARY KEY (campaign, kind, name, part)
);
CREATE TABLE campaign_response (
    -- 63 bits drawn by lot.
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    version BIGINT NOT NULL,
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('online', 'phone', 'paper', 'meeting', 'trial')),
    language TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('begun', 'submitted')),
    reach TEXT COLLATE "C" NOT NULL CHECK (reach IN ('short', 'whole')),
    -- Days, never moments: of the beginning, then of the sending.
    day BIGINT NOT NULL,
    -- Keyed hash of the code that its author keeps; null once the survey is closed.
    key_hash TEXT COLLATE "C" UNIQUE,
    -- The number of the paper it was typed from.
    paper BIGINT,
    answers TEXT NOT NULL,
    -- The second typing of a paper, until both are made one; then empty. Null while nobody typed it again.
    again TEXT,
    -- Keyed hash of who typed the paper, until both typings are one: nobody is their own second hand.
    typist TEXT COLLATE "C",
    UNIQUE (campaign, paper)
);
CREATE INDEX campaign_response_campaign ON campaign_response (campaign, state);
-- How somebody may be called back; nothing leads from here to an answer.
CREATE TABLE campaign_contact (
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    phone TEXT NOT NULL,
    -- What they agreed to, in the words they read.
    consent TEXT NOT NULL,
    -- Another keyed hash of the same code, so that its author takes it back.
    key_hash TEXT COLLATE "C" UNIQUE,
    -- 0 until the answer it was left with is sent: who gave up is not called back.
    is_sent SMALLINT NOT NULL CHECK (is_sent IN (0, 1))
);
CREATE INDEX campaign_contact_campaign ON campaign_contact (campaign, id);
CREATE TABLE campaign_snapshot (
    campaign BIGINT NOT NULL REFERENCES campaign (id),
    number BIGINT NOT NULL,
    frozen_on BIGINT NOT NULL,
    -- SHA-256 of the canonical bytes (docs/formats/microdata.md).
    hash TEXT COLLATE "C" NOT NULL,
    codebook TEXT NOT NULL,
    -- 'collected' or 'imported'.
    source TEXT COLLATE "C" NOT NULL CHECK (source IN ('collected', 'imported')),
    PRIMARY KEY (campaign, number)
);
CREATE TABLE campaign_snapshot_part (
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    part BIGINT NOT NULL,
    -- Lines of the canonical form (docs/formats/microdata.md), about a megabyte.
    rows TEXT NOT NULL,
    PRIMARY KEY (campaign, number, level, part),
    FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot (campaign, number)
);
-- Codes whose answers were taken back, so that what a device still holds does not bring them back; destroyed with the keys.
CREATE TABLE campaign_withdrawn (
    key_hash TEXT COLLATE "C" PRIMARY KEY,
    campaign BIGINT NOT NULL REFERENCES campaign (id)
);
CREATE INDEX campaign_withdrawn_campaign ON campaign_withdrawn (campaign);
