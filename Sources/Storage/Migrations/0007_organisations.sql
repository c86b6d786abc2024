-- Bodies and groups of residents: their address, other names, what they merged into. Facts keep pointing at the row
-- whose name they print; `body` is the row it stands for today, itself unless merged, so that a merge can be undone.
ALTER TABLE organisation ADD COLUMN slug TEXT COLLATE "C";
ALTER TABLE organisation ADD COLUMN is_group BIGINT NOT NULL DEFAULT 0 CHECK (is_group IN (0, 1));
ALTER TABLE organisation ADD COLUMN siret TEXT COLLATE "C" CHECK (length(siret) = 14);
ALTER TABLE organisation ADD COLUMN acronym TEXT COLLATE "C";
ALTER TABLE organisation ADD COLUMN territory BIGINT REFERENCES territory (id);
ALTER TABLE organisation ADD COLUMN since_day BIGINT;
ALTER TABLE organisation ADD COLUMN until_day BIGINT;
ALTER TABLE organisation ADD COLUMN origin TEXT COLLATE "C" NOT NULL DEFAULT 'fact'
    CHECK (origin IN ('fact', 'reference', 'demo'));
ALTER TABLE organisation ADD COLUMN merged_into BIGINT REFERENCES organisation (id);
ALTER TABLE organisation ADD COLUMN body BIGINT REFERENCES organisation (id);
UPDATE organisation SET body = id;
-- Rows of an older schema have no slug until the program that migrates them gives one.
CREATE UNIQUE INDEX organisation_slug ON organisation (slug);
CREATE UNIQUE INDEX organisation_siret ON organisation (siret);
CREATE INDEX organisation_order ON organisation (sort_key, id);
CREATE INDEX organisation_territory ON organisation (territory);
CREATE INDEX organisation_merged_into ON organisation (merged_into);
CREATE INDEX organisation_body ON organisation (body);
-- Names beside the current one; a folded name leads to one body only.
CREATE TABLE organisation_name (
    name_key TEXT COLLATE "C" PRIMARY KEY CHECK (name_key <> ''),
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (name <> ''),
    since_day BIGINT,
    until_day BIGINT,
    note TEXT,
    -- What says so, in words: a law, a decision of the body.
    source TEXT,
    CHECK (since_day IS NULL OR until_day IS NULL OR since_day <= until_day)
);
CREATE INDEX organisation_name_organisation ON organisation_name (organisation);
-- Folded words of all the names of a row, for the filter of the list.
CREATE TABLE organisation_word (
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    word TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organisation, word)
);
CREATE INDEX organisation_word_word ON organisation_word (word, organisation);
-- Two that look alike and were said not to be the same, the older identifier first.
CREATE TABLE organisation_distinct (
    first BIGINT NOT NULL REFERENCES organisation (id),
    second BIGINT NOT NULL REFERENCES organisation (id),
    said_by TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (first, second),
    CHECK (first < second)
);
CREATE INDEX organisation_distinct_second ON organisation_distinct (second);
