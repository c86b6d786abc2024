-- Vocabularies as they were: who changed them when, and every term of every version in its words and its order.
CREATE TABLE vocabulary_version (
    vocabulary BIGINT NOT NULL REFERENCES vocabulary (id),
    version BIGINT NOT NULL CHECK (version > 0),
    source TEXT NOT NULL,
    -- Version of the program's file that was last taken in.
    shipped BIGINT NOT NULL CHECK (shipped >= 0),
    -- Microseconds since 1970, 0 for what was there before this table.
    at BIGINT NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (vocabulary, version)
);
-- A term in one version. The table term keeps what never changes: identifier, code, first version; and, for queries,
-- the present position and end. Labels of term_label are moved here when the database is opened: the table only
-- stays for whole exports made by an older program.
CREATE TABLE term_version (
    term BIGINT NOT NULL REFERENCES term (id),
    version BIGINT NOT NULL CHECK (version > 0),
    position BIGINT NOT NULL,
    parent BIGINT REFERENCES term (id),
    successor BIGINT REFERENCES term (id),
    retired BIGINT NOT NULL CHECK (retired IN (0, 1)),
    -- 1 once this instance changed it: a newer file of the program leaves it as it is.
    edited BIGINT NOT NULL CHECK (edited IN (0, 1)),
    label_fr TEXT NOT NULL CHECK (label_fr <> ''),
    label_en TEXT NOT NULL CHECK (label_en <> ''),
    -- Other words for it, separated by " | "; empty when there is none.
    synonyms_fr TEXT NOT NULL,
    synonyms_en TEXT NOT NULL,
    PRIMARY KEY (term, version)
);
CREATE INDEX term_version_parent ON term_version (parent);
CREATE INDEX term_version_successor ON term_version (successor);
