-- The whole schema as SQLite keeps it, made by the migrations of Sources/Storage/Migrations.
-- Written by a test: ESSAIM_REWRITE=1 swift test --filter StoredSchemaTests

CREATE TABLE address (
    slug TEXT PRIMARY KEY CHECK (slug <> ''),
    practice INTEGER NOT NULL REFERENCES practice (id),
    since INTEGER NOT NULL,
    ended_at INTEGER,
    -- 1 once anybody could read it: only such an address may answer "gone" instead of "not found".
    was_public INTEGER NOT NULL DEFAULT 0 CHECK (was_public IN (0, 1))
) STRICT;

CREATE INDEX address_practice ON address (practice);

CREATE TABLE audience (
    practice INTEGER NOT NULL REFERENCES practice (id),
    edition INTEGER NOT NULL CHECK (edition IN (0, 1)),
    audience TEXT NOT NULL,
    PRIMARY KEY (practice, edition, audience)
) STRICT;

CREATE INDEX audience_readers ON audience (audience, edition, practice);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    viewer TEXT NOT NULL,
    act TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object INTEGER,
    -- Counts and reasons; never the text of a sheet.
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX audit_object ON audit (object_kind, object, id);

CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL
) STRICT;

CREATE TABLE edition (
    practice INTEGER NOT NULL REFERENCES practice (id),
    number INTEGER NOT NULL CHECK (number > 0),
    -- JSON object: section to revision.
    revisions TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decision TEXT NOT NULL,
    at INTEGER NOT NULL,
    licence TEXT NOT NULL,
    PRIMARY KEY (practice, number)
) STRICT;

CREATE TABLE external_key (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    practice INTEGER NOT NULL REFERENCES practice (id),
    PRIMARY KEY (namespace, key)
) STRICT;

CREATE INDEX external_key_practice ON external_key (practice);

CREATE TABLE fact (
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- 0 the working text, 1 the published one.
    edition INTEGER NOT NULL CHECK (edition IN (0, 1)),
    section TEXT NOT NULL,
    item TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    parent TEXT,
    absence TEXT CHECK (absence IN ('unknown', 'not-stated', 'not-applicable')),
    text TEXT,
    term INTEGER REFERENCES term (id),
    organisation INTEGER REFERENCES organisation (id),
    territory INTEGER REFERENCES territory (id),
    target INTEGER REFERENCES practice (id),
    number REAL,
    number_max REAL,
    comparator TEXT CHECK (comparator IN ('=', '~', '>', '>=', '<', '<=')),
    unit INTEGER REFERENCES term (id),
    since_day INTEGER,
    until_day INTEGER,
    source INTEGER REFERENCES source (id),
    locator TEXT,
    printed TEXT,
    inferred INTEGER NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1)),
    PRIMARY KEY (practice, edition, section, item),
    CHECK (since_day IS NULL OR until_day IS NULL OR since_day <= until_day)
) STRICT;

CREATE INDEX fact_organisation ON fact (organisation, edition, practice);

CREATE INDEX fact_source ON fact (source);

CREATE INDEX fact_target ON fact (target, edition, practice);

CREATE INDEX fact_term ON fact (term, edition, practice);

CREATE INDEX fact_territory ON fact (territory, edition, practice);

CREATE INDEX fact_unit ON fact (unit);

CREATE TABLE file (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    type TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    -- One job for one key: asking twice for the same work queues it once.
    key TEXT NOT NULL UNIQUE,
    input TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER,
    lease_until INTEGER,
    attempt INTEGER NOT NULL DEFAULT 0,
    owner TEXT,
    result TEXT,
    error TEXT,
    created_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;

CREATE INDEX job_state ON job (state, created_at, id);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    -- Folded name: imports propose the same body by it, and merge nothing else by themselves.
    name_key TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL REFERENCES term (id)
) STRICT;

CREATE INDEX organisation_kind ON organisation (kind);

CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    sort_key TEXT NOT NULL,
    rung INTEGER NOT NULL CHECK (rung BETWEEN 0 AND 4),
    state TEXT NOT NULL
        CHECK (state IN ('reported', 'draft', 'proposed', 'published', 'archived', 'withdrawn')),
    source INTEGER REFERENCES source (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    -- Once set, the row only keeps the identity of the import, so that nothing brings the text back.
    erased_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE INDEX practice_order ON practice (sort_key, id);

CREATE INDEX practice_source ON practice (source);

CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    section TEXT NOT NULL,
    base INTEGER REFERENCES revision (id),
    -- Given by the form or the import: the same save is never recorded twice.
    save_id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    -- Canonical JSON of the section's facts; null once erased.
    body TEXT,
    erased_at INTEGER
) STRICT;

CREATE INDEX revision_base ON revision (base);

CREATE INDEX revision_practice ON revision (practice, section, id);

CREATE TABLE schema_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE section (
    practice INTEGER NOT NULL REFERENCES practice (id),
    name TEXT NOT NULL,
    revision INTEGER NOT NULL REFERENCES revision (id),
    PRIMARY KEY (practice, name)
) STRICT;

CREATE INDEX section_revision ON section (revision);

CREATE TABLE sheet_word (
    practice INTEGER NOT NULL REFERENCES practice (id),
    edition INTEGER NOT NULL CHECK (edition IN (0, 1)),
    word TEXT NOT NULL,
    PRIMARY KEY (practice, edition, word)
) STRICT;

CREATE INDEX sheet_word_word ON sheet_word (word, edition, practice);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year INTEGER,
    address TEXT,
    locator_unit TEXT NOT NULL CHECK (locator_unit IN ('line', 'page')),
    -- The file the facts were last imported from, kept as received.
    file TEXT REFERENCES file (hash)
) STRICT;

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    vocabulary INTEGER NOT NULL REFERENCES vocabulary (id),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    since_version INTEGER NOT NULL,
    until_version INTEGER,
    UNIQUE (vocabulary, code)
) STRICT;

CREATE TABLE term_label (
    term INTEGER NOT NULL REFERENCES term (id),
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    label TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (term, language)
) STRICT;

CREATE TABLE territory (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    -- Kind, département and folded name together.
    name_key TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL REFERENCES term (id),
    departement TEXT,
    region TEXT
) STRICT;

CREATE INDEX territory_kind ON territory (kind);

CREATE TABLE vocabulary (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL CHECK (version > 0),
    source TEXT NOT NULL
) STRICT;
