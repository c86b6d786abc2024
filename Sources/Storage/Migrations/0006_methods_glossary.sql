-- Methods and words of the field: entries made of lines that each say where they were read.
CREATE TABLE knowledge (
    kind TEXT COLLATE "C" PRIMARY KEY CHECK (kind IN ('method', 'glossary')),
    -- Number of the file of the program that was taken last.
    version BIGINT NOT NULL CHECK (version >= 0),
    -- One more at each change, so that readers know when to look again.
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE TABLE knowledge_entry (
    id BIGINT PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL REFERENCES knowledge (kind),
    code TEXT COLLATE "C" NOT NULL CHECK (code <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    -- 1 once it was imported here: a newer program leaves it alone.
    is_edited BIGINT NOT NULL CHECK (is_edited IN (0, 1)),
    UNIQUE (kind, code)
);
CREATE TABLE knowledge_line (
    entry BIGINT NOT NULL REFERENCES knowledge_entry (id),
    field TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL CHECK (position > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    -- Code of a publication, of the table source or of those that come with the program.
    source TEXT COLLATE "C",
    locator TEXT,
    PRIMARY KEY (entry, field, position),
    CHECK (locator IS NULL OR source IS NOT NULL)
);
