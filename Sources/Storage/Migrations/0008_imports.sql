-- Imports as a whole, so that one can be undone; practices that were told twice, and those that only look alike.
-- What a practice was merged into: its facts are then published there, and its addresses lead there.
ALTER TABLE practice ADD COLUMN merged_into BIGINT REFERENCES practice (id);
CREATE INDEX practice_merged_into ON practice (merged_into);
-- Pairs that somebody looked at and found to be two practices.
CREATE TABLE practice_distinct (
    practice BIGINT NOT NULL REFERENCES practice (id),
    other BIGINT NOT NULL REFERENCES practice (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (practice, other),
    CHECK (practice < other)
);
CREATE INDEX practice_distinct_other ON practice_distinct (other);
CREATE TABLE import_batch (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    viewer TEXT COLLATE "C" NOT NULL,
    namespace TEXT COLLATE "C" NOT NULL,
    -- Code of the source and hash of the file, not rows: undoing the import takes them away.
    source TEXT COLLATE "C" NOT NULL,
    file TEXT COLLATE "C",
    file_name TEXT,
    -- The row of the source as it was, in JSON; null when the import made it.
    source_before TEXT,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    undone_at BIGINT
);
CREATE INDEX import_batch_namespace ON import_batch (namespace, id);
-- What an import did to each practice; gone once that is undone or the practice erased.
CREATE TABLE import_entry (
    batch BIGINT NOT NULL REFERENCES import_batch (id),
    practice BIGINT NOT NULL REFERENCES practice (id),
    action TEXT COLLATE "C" NOT NULL CHECK (action IN ('created', 'updated')),
    -- Title, state and revision of each section, in JSON; the former is null for a practice that the import made.
    before TEXT,
    after TEXT NOT NULL,
    PRIMARY KEY (batch, practice)
);
CREATE INDEX import_entry_practice ON import_entry (practice);
