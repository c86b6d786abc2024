-- Answers in people's own words: the codes that say what they say, who gave which, what was decided, what is quoted.
-- Rows are those of a frozen data set; nothing here repeats what was written there.
CREATE TABLE coding_question (
    campaign BIGINT NOT NULL,
    -- The column of the data set.
    question TEXT COLLATE "C" NOT NULL,
    snapshot BIGINT NOT NULL,
    -- Two people read apart; null as long as nobody does, or no more.
    first_coder BIGINT REFERENCES member (id),
    second_coder BIGINT REFERENCES member (id),
    -- The first batch that one person reads; null while two read all of them.
    single_from BIGINT,
    PRIMARY KEY (campaign, question),
    FOREIGN KEY (campaign, snapshot) REFERENCES campaign_snapshot (campaign, number)
);
CREATE INDEX coding_question_snapshot ON coding_question (campaign, snapshot);
CREATE INDEX coding_question_first ON coding_question (first_coder);
CREATE INDEX coding_question_second ON coding_question (second_coder);
CREATE TABLE coding_code (
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL,
    question TEXT COLLATE "C" NOT NULL,
    parent BIGINT REFERENCES coding_code (id),
    label TEXT NOT NULL,
    definition TEXT NOT NULL,
    example TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    FOREIGN KEY (campaign, question) REFERENCES coding_question (campaign, question)
);
CREATE INDEX coding_code_question ON coding_code (campaign, question, id);
CREATE INDEX coding_code_parent ON coding_code (parent);
CREATE TABLE coding_reading (
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL,
    question TEXT COLLATE "C" NOT NULL,
    -- Of the data set.
    answer_row TEXT COLLATE "C" NOT NULL,
    -- 1 and 2 for those who read apart, 0 for what was decided once both were compared.
    place SMALLINT NOT NULL CHECK (place IN (0, 1, 2)),
    memo TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (campaign, question, answer_row, place),
    FOREIGN KEY (campaign, question) REFERENCES coding_question (campaign, question)
);
-- No row for an answer that no code says.
CREATE TABLE coding_mark (
    reading BIGINT NOT NULL REFERENCES coding_reading (id),
    code BIGINT NOT NULL REFERENCES coding_code (id),
    PRIMARY KEY (reading, code)
);
CREATE INDEX coding_mark_code ON coding_mark (code);
-- How one knows that whoever answered agrees to be quoted.
CREATE TABLE coding_consent (
    campaign BIGINT PRIMARY KEY REFERENCES campaign (id),
    -- Words that everybody agreed to; null where an answer says it.
    words TEXT,
    answer_column TEXT COLLATE "C",
    answer_value TEXT COLLATE "C",
    CHECK ((words IS NULL) <> (answer_column IS NULL)),
    CHECK ((answer_column IS NULL) = (answer_value IS NULL))
);
CREATE TABLE coding_quotation (
    id BIGINT PRIMARY KEY,
    campaign BIGINT NOT NULL,
    question TEXT COLLATE "C" NOT NULL,
    answer_row TEXT COLLATE "C" NOT NULL,
    -- Bytes of the answer: from the first one, up to the other one.
    begins BIGINT NOT NULL,
    stops BIGINT NOT NULL,
    UNIQUE (campaign, question, answer_row, begins, stops),
    FOREIGN KEY (campaign, question) REFERENCES coding_question (campaign, question)
);
-- What was answered for each place that may name somebody.
CREATE TABLE coding_finding (
    quotation BIGINT NOT NULL REFERENCES coding_quotation (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN (
        'mail', 'phone', 'web', 'birth', 'number', 'name', 'capital', 'health')),
    begins BIGINT NOT NULL,
    stops BIGINT NOT NULL,
    fate TEXT COLLATE "C" NOT NULL CHECK (fate IN ('kept', 'hidden')),
    PRIMARY KEY (quotation, begins, stops, kind)
);
