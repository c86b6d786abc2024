// Written by scripts/generate.py from Migrations/*.sql: change those and run it again.
// swift-format-ignore-file

/// One migration file, as it was when the program was built.
package struct EmbeddedMigration: Sendable {
    package let number: Int
    package let name: String
    /// `sqlite` or `postgres`; `nil` when the file serves both.
    package let engine: String?
    /// SHA-256 of the text, in hexadecimal.
    package let checksum: String
    package let text: String
}

/// Every migration, in order.
package enum EmbeddedMigrations {
    package static let all: [EmbeddedMigration] = [
        EmbeddedMigration(
            number: 1, name: "vocabularies", engine: nil,
            checksum: "b71c04c46ecbd2f75df3d16313dc24a8fa629aa77812925a215b0f40fcbcb3bb",
            text: #"""
-- Shared words: versioned lists of codes with labels, bodies and places. One DDL text for both engines.
CREATE TABLE vocabulary (
    id BIGINT PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL UNIQUE,
    version BIGINT NOT NULL CHECK (version > 0),
    source TEXT NOT NULL
);
CREATE TABLE term (
    id BIGINT PRIMARY KEY,
    vocabulary BIGINT NOT NULL REFERENCES vocabulary (id),
    code TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    since_version BIGINT NOT NULL,
    until_version BIGINT,
    UNIQUE (vocabulary, code)
);
CREATE TABLE term_label (
    term BIGINT NOT NULL REFERENCES term (id),
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    label TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (term, language)
);
CREATE TABLE organisation (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    -- Folded name: imports propose the same body by it, and merge nothing else by themselves.
    name_key TEXT COLLATE "C" NOT NULL UNIQUE,
    kind BIGINT NOT NULL REFERENCES term (id)
);
CREATE INDEX organisation_kind ON organisation (kind);
CREATE TABLE territory (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    -- Kind, département and folded name together.
    name_key TEXT COLLATE "C" NOT NULL UNIQUE,
    kind BIGINT NOT NULL REFERENCES term (id),
    departement TEXT COLLATE "C",
    region TEXT COLLATE "C"
);
CREATE INDEX territory_kind ON territory (kind);

"""#),
        EmbeddedMigration(
            number: 2, name: "record", engine: nil,
            checksum: "f4765431c451af4c5dbbb9b8eca792a668d72c19c20994147ef8adf8390fa7d3",
            text: #"""
-- The practice record: rows of facts driven by one template (record.md).
CREATE TABLE file (
    hash TEXT COLLATE "C" PRIMARY KEY CHECK (length(hash) = 64),
    size BIGINT NOT NULL CHECK (size >= 0),
    type TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE source (
    id BIGINT PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year BIGINT,
    address TEXT,
    locator_unit TEXT COLLATE "C" NOT NULL CHECK (locator_unit IN ('line', 'page')),
    -- The file the facts were last imported from, kept as received.
    file TEXT COLLATE "C" REFERENCES file (hash)
);
CREATE TABLE practice (
    id BIGINT PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    rung BIGINT NOT NULL CHECK (rung BETWEEN 0 AND 4),
    state TEXT COLLATE "C" NOT NULL
        CHECK (state IN ('reported', 'draft', 'proposed', 'published', 'archived', 'withdrawn')),
    source BIGINT REFERENCES source (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- Once set, the row only keeps the identity of the import, so that nothing brings the text back.
    erased_at BIGINT,
    version BIGINT NOT NULL CHECK (version > 0)
);
CREATE INDEX practice_order ON practice (sort_key, id);
CREATE INDEX practice_source ON practice (source);
-- Every slug ever given; the current one has no end.
CREATE TABLE address (
    slug TEXT COLLATE "C" PRIMARY KEY CHECK (slug <> ''),
    practice BIGINT NOT NULL REFERENCES practice (id),
    since BIGINT NOT NULL,
    ended_at BIGINT,
    -- 1 once anybody could read it: only such an address may answer "gone" instead of "not found".
    was_public BIGINT NOT NULL DEFAULT 0 CHECK (was_public IN (0, 1))
);
CREATE INDEX address_practice ON address (practice);
CREATE TABLE external_key (
    namespace TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    practice BIGINT NOT NULL REFERENCES practice (id),
    PRIMARY KEY (namespace, key)
);
CREATE INDEX external_key_practice ON external_key (practice);
CREATE TABLE revision (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    section TEXT COLLATE "C" NOT NULL,
    base BIGINT REFERENCES revision (id),
    -- Given by the form or the import: the same save is never recorded twice.
    save_id TEXT COLLATE "C" NOT NULL UNIQUE,
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    origin TEXT COLLATE "C" NOT NULL,
    -- Canonical JSON of the section's facts; null once erased.
    body TEXT,
    erased_at BIGINT
);
CREATE INDEX revision_practice ON revision (practice, section, id);
CREATE INDEX revision_base ON revision (base);
-- The compare-and-set token of the working text of each section.
CREATE TABLE section (
    practice BIGINT NOT NULL REFERENCES practice (id),
    name TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL REFERENCES revision (id),
    PRIMARY KEY (practice, name)
);
CREATE INDEX section_revision ON section (revision);
CREATE TABLE fact (
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- 0 the working text, 1 the published one.
    edition BIGINT NOT NULL CHECK (edition IN (0, 1)),
    section TEXT COLLATE "C" NOT NULL,
    item TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    parent TEXT COLLATE "C",
    absence TEXT COLLATE "C" CHECK (absence IN ('unknown', 'not-stated', 'not-applicable')),
    text TEXT,
    term BIGINT REFERENCES term (id),
    organisation BIGINT REFERENCES organisation (id),
    territory BIGINT REFERENCES territory (id),
    target BIGINT REFERENCES practice (id),
    number DOUBLE PRECISION,
    number_max DOUBLE PRECISION,
    comparator TEXT COLLATE "C" CHECK (comparator IN ('=', '~', '>', '>=', '<', '<=')),
    unit BIGINT REFERENCES term (id),
    since_day BIGINT,
    until_day BIGINT,
    source BIGINT REFERENCES source (id),
    locator TEXT,
    printed TEXT,
    inferred BIGINT NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1)),
    PRIMARY KEY (practice, edition, section, item),
    CHECK (since_day IS NULL OR until_day IS NULL OR since_day <= until_day)
);
CREATE INDEX fact_term ON fact (term, edition, practice);
CREATE INDEX fact_organisation ON fact (organisation, edition, practice);
CREATE INDEX fact_territory ON fact (territory, edition, practice);
CREATE INDEX fact_target ON fact (target, edition, practice);
CREATE INDEX fact_unit ON fact (unit);
CREATE INDEX fact_source ON fact (source);
CREATE TABLE edition (
    practice BIGINT NOT NULL REFERENCES practice (id),
    number BIGINT NOT NULL CHECK (number > 0),
    -- JSON object: section to revision.
    revisions TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decision TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    licence TEXT NOT NULL,
    PRIMARY KEY (practice, number)
);
-- Who may read an edition; written by one function whenever rung, state or bearer changes (permissions.md).
CREATE TABLE audience (
    practice BIGINT NOT NULL REFERENCES practice (id),
    edition BIGINT NOT NULL CHECK (edition IN (0, 1)),
    audience TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (practice, edition, audience)
);
CREATE INDEX audience_readers ON audience (audience, edition, practice);
-- Folded words of an edition, for the word filter; rebuilt from the facts.
CREATE TABLE sheet_word (
    practice BIGINT NOT NULL REFERENCES practice (id),
    edition BIGINT NOT NULL CHECK (edition IN (0, 1)),
    word TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (practice, edition, word)
);
CREATE INDEX sheet_word_word ON sheet_word (word, edition, practice);

"""#),
        EmbeddedMigration(
            number: 3, name: "log", engine: nil,
            checksum: "47a8bc2724897cc20629ab149510ffe4043112f522ccdfe8da5ad0f0da3b5c76",
            text: #"""
-- What happened: changes for readers that refresh, the audit log, and work to be done later.
CREATE TABLE change (
    seq BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    id BIGINT NOT NULL
);
CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    viewer TEXT COLLATE "C" NOT NULL,
    act TEXT COLLATE "C" NOT NULL,
    object_kind TEXT COLLATE "C" NOT NULL,
    object BIGINT,
    -- Counts and reasons; never the text of a sheet.
    detail TEXT NOT NULL
);
CREATE INDEX audit_object ON audit (object_kind, object, id);
CREATE TABLE job (
    id BIGINT PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    -- One job for one key: asking twice for the same work queues it once.
    key TEXT COLLATE "C" NOT NULL UNIQUE,
    input TEXT NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done BIGINT NOT NULL DEFAULT 0,
    total BIGINT,
    lease_until BIGINT,
    attempt BIGINT NOT NULL DEFAULT 0,
    owner TEXT,
    result TEXT,
    error TEXT,
    created_at BIGINT NOT NULL,
    finished_at BIGINT
);
CREATE INDEX job_state ON job (state, created_at, id);

"""#),
    ]
}
