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
        EmbeddedMigration(
            number: 4, name: "vocabulary_versions", engine: nil,
            checksum: "28b0e94ac1c48871d7a58154471eae17d028c1bf6969b810896b2a22011832f3",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 5, name: "territories", engine: nil,
            checksum: "427f4e9f8348dd7359ef54a20cf5509bdd933e4e4acdb7e74b3e709221f32819",
            text: #"""
-- Places: official codes, addresses, what lies in what, what lies beside what, outlines.
ALTER TABLE territory ADD COLUMN code TEXT COLLATE "C";
-- Given once; places of before this migration get theirs when the program opens the database.
ALTER TABLE territory ADD COLUMN slug TEXT COLLATE "C";
ALTER TABLE territory ADD COLUMN origin TEXT COLLATE "C" NOT NULL DEFAULT 'free'
    CHECK (origin IN ('reference', 'imported', 'free', 'demo'));
ALTER TABLE territory ADD COLUMN population BIGINT CHECK (population >= 0);
ALTER TABLE territory ADD COLUMN hexagon_column BIGINT;
ALTER TABLE territory ADD COLUMN hexagon_row BIGINT;
CREATE UNIQUE INDEX territory_code ON territory (kind, code);
CREATE UNIQUE INDEX territory_slug ON territory (slug);
CREATE INDEX territory_order ON territory (sort_key, id);
CREATE INDEX territory_origin ON territory (origin, id);
-- What was read from where: the places that come with the program, and each kind of file imported.
CREATE TABLE territory_source (
    code TEXT COLLATE "C" PRIMARY KEY,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    at BIGINT NOT NULL
);
-- Direct links only: a graph, since a group of municipalities may cross départements.
CREATE TABLE territory_part (
    part BIGINT NOT NULL REFERENCES territory (id),
    whole BIGINT NOT NULL REFERENCES territory (id),
    -- 1 when the part crosses the limits of the whole: what lies in the part need not lie in the whole.
    partly BIGINT NOT NULL DEFAULT 0 CHECK (partly IN (0, 1)),
    PRIMARY KEY (part, whole),
    CHECK (part <> whole)
);
CREATE INDEX territory_part_whole ON territory_part (whole, part);
-- Every place with all it lies in, itself at distance 0; kept by one function, made of territory_part.
CREATE TABLE territory_within (
    territory BIGINT NOT NULL REFERENCES territory (id),
    ancestor BIGINT NOT NULL REFERENCES territory (id),
    distance BIGINT NOT NULL CHECK (distance >= 0),
    PRIMARY KEY (territory, ancestor)
);
CREATE INDEX territory_within_ancestor ON territory_within (ancestor, territory);
-- Land neighbours, each pair in both directions.
CREATE TABLE territory_beside (
    territory BIGINT NOT NULL REFERENCES territory (id),
    neighbour BIGINT NOT NULL REFERENCES territory (id),
    PRIMARY KEY (territory, neighbour)
);
CREATE INDEX territory_beside_neighbour ON territory_beside (neighbour, territory);
CREATE TABLE boundary (
    territory BIGINT PRIMARY KEY REFERENCES territory (id),
    -- The file they were read from, as its administrator names it.
    source TEXT NOT NULL,
    projection TEXT COLLATE "C" NOT NULL CHECK (projection IN ('lambert93', 'local')),
    -- Rings of whole metres "x y x y;x y …", for the page of the place.
    outline TEXT NOT NULL,
    -- The same with fewer points, for a map of many.
    sketch TEXT NOT NULL,
    imported_at BIGINT NOT NULL
);

"""#),
        EmbeddedMigration(
            number: 6, name: "methods_glossary", engine: nil,
            checksum: "fc3bf2590def9adbe71fdf56bad72bc5cce6d2478cd023ba96a69beb3f78f852",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 7, name: "organisations", engine: nil,
            checksum: "facf8c09885aea37fb42d365bf70473495dd153f7f6af7390342c581268779f6",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 8, name: "imports", engine: nil,
            checksum: "134c805540586b48fd2a9bf1918d7e266517dd6fc092249b825c26bb5c8b7265",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 9, name: "search", engine: "postgres",
            checksum: "86056989fd6cc2f2c8ea4cab61b46fdd8a3f29d980a63083cac423706b18fcba",
            text: #"""
-- Finding: what published sheets are found by. All of it is made of the facts, and again when it is lost.
DROP TABLE sheet_word;
CREATE TABLE search_document (
    -- A small number, its bit in every bitmap; never given twice.
    doc BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- 0 the working text, 1 the published one.
    edition BIGINT NOT NULL CHECK (edition IN (0, 1)),
    -- Of the decision, in microseconds since 1970.
    published_at BIGINT NOT NULL,
    -- How many sections say something, the source's left out.
    sections BIGINT NOT NULL CHECK (sections >= 0),
    start_year BIGINT,
    is_public BIGINT NOT NULL CHECK (is_public IN (0, 1)),
    -- Of the terms and words, so that those that did not change are not written again.
    fingerprint BIGINT NOT NULL,
    UNIQUE (practice, edition)
);
-- The words of a document, beside its row so that all rows are read fast: what the lexicon loses when they change.
CREATE TABLE search_document_word (
    doc BIGINT PRIMARY KEY REFERENCES search_document (doc),
    words TEXT NOT NULL
);
-- The greatest number given, in one row; who writes documents takes it first, so writers wait here for each other.
CREATE TABLE search_numbering (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    last BIGINT NOT NULL
);
-- Terms with their places, not text: the analyser of the program decides what a term is. Three columns, because these
-- indexes keep no weights.
CREATE TABLE search_text (
    doc BIGINT PRIMARY KEY REFERENCES search_document (doc),
    title TSVECTOR NOT NULL,
    need TSVECTOR NOT NULL,
    body TSVECTOR NOT NULL
);
CREATE INDEX search_text_title ON search_text USING gin (title) WITH (fastupdate = off);
CREATE INDEX search_text_need ON search_text USING gin (need) WITH (fastupdate = off);
CREATE INDEX search_text_body ON search_text USING gin (body) WITH (fastupdate = off);
-- The lexicon: which folded words stand for which terms, and in how many documents.
CREATE TABLE search_word (
    word TEXT COLLATE "C" NOT NULL CHECK (word <> ''),
    term TEXT COLLATE "C" NOT NULL CHECK (term <> ''),
    documents BIGINT NOT NULL CHECK (documents >= 0),
    -- Of them, those that everybody may read: suggestions know no other words.
    public_documents BIGINT NOT NULL CHECK (public_documents >= 0),
    PRIMARY KEY (word, term)
);
CREATE INDEX search_word_unused ON search_word (word) WHERE documents = 0;
-- Values by which published sheets are counted, read whole when the program starts and by practice later. The columns
-- of the conditions are in the indexes too, so that no row of the table is looked up.
CREATE INDEX fact_value ON fact (field, practice, edition, absence, term)
    WHERE edition = 1 AND term IS NOT NULL AND absence IS NULL;
CREATE INDEX fact_bearer ON fact (practice, organisation, edition, field)
    WHERE edition = 1 AND field = 'bearer' AND organisation IS NOT NULL;

"""#),
        EmbeddedMigration(
            number: 9, name: "search", engine: "sqlite",
            checksum: "2c8952379cda3f9f07a1d8bc204af1b3004743a67f9505a5aa24d1b8b7bc3aba",
            text: #"""
-- Finding: what published sheets are found by. All of it is made of the facts, and again when it is lost.
DROP TABLE sheet_word;
CREATE TABLE search_document (
    -- A small number, its bit in every bitmap; never given twice.
    doc BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- 0 the working text, 1 the published one.
    edition BIGINT NOT NULL CHECK (edition IN (0, 1)),
    -- Of the decision, in microseconds since 1970.
    published_at BIGINT NOT NULL,
    -- How many sections say something, the source's left out.
    sections BIGINT NOT NULL CHECK (sections >= 0),
    start_year BIGINT,
    is_public BIGINT NOT NULL CHECK (is_public IN (0, 1)),
    -- Of the terms and words, so that those that did not change are not written again.
    fingerprint BIGINT NOT NULL,
    UNIQUE (practice, edition)
);
-- The words of a document, beside its row so that all rows are read fast: what the lexicon loses when they change.
CREATE TABLE search_document_word (
    doc BIGINT PRIMARY KEY REFERENCES search_document (doc),
    words TEXT NOT NULL
);
-- The greatest number given, in one row; who writes documents takes it first, so writers wait here for each other.
CREATE TABLE search_numbering (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    last BIGINT NOT NULL
);
-- Terms in order, not text: the analyser of the program decides what a term is, and any SQLite reads the table.
-- The rowid is the number of the document.
CREATE VIRTUAL TABLE search_text USING fts5 (title, need, body, tokenize = 'ascii', detail = full, columnsize = 0);
-- The lexicon: which folded words stand for which terms, and in how many documents.
CREATE TABLE search_word (
    word TEXT COLLATE "C" NOT NULL CHECK (word <> ''),
    term TEXT COLLATE "C" NOT NULL CHECK (term <> ''),
    documents BIGINT NOT NULL CHECK (documents >= 0),
    -- Of them, those that everybody may read: suggestions know no other words.
    public_documents BIGINT NOT NULL CHECK (public_documents >= 0),
    PRIMARY KEY (word, term)
) WITHOUT ROWID;
CREATE INDEX search_word_unused ON search_word (word) WHERE documents = 0;
-- Values by which published sheets are counted, read whole when the program starts and by practice later. The columns
-- of the conditions are in the indexes too, so that no row of the table is looked up.
CREATE INDEX fact_value ON fact (field, practice, edition, absence, term)
    WHERE edition = 1 AND term IS NOT NULL AND absence IS NULL;
CREATE INDEX fact_bearer ON fact (practice, organisation, edition, field)
    WHERE edition = 1 AND field = 'bearer' AND organisation IS NOT NULL;

"""#),
        EmbeddedMigration(
            number: 10, name: "harvest", engine: nil,
            checksum: "ed1b398a53c7840a43c11f4a4c6a44319930d14c8fa71bfd9618ffbdcd55052c",
            text: #"""
-- What other catalogues are told of: each sheet that anybody could read one day, and since when it says what it says.
CREATE TABLE harvest (
    -- Drawn at random, so that it tells nothing of other sheets; the same for ever.
    identifier TEXT COLLATE "C" PRIMARY KEY CHECK (length(identifier) = 36),
    -- Not a reference: the line outlives the practice. Null once that was erased or taken away with its import.
    practice BIGINT UNIQUE,
    -- Of the last change, in seconds since 1970.
    stamp BIGINT NOT NULL,
    is_deleted BIGINT NOT NULL CHECK (is_deleted IN (0, 1))
);
CREATE INDEX harvest_order ON harvest (stamp, identifier);
-- The themes by which it is harvested, by their codes: kept with a deletion, so that those who follow a theme hear of it.
CREATE TABLE harvest_theme (
    identifier TEXT COLLATE "C" NOT NULL REFERENCES harvest (identifier),
    theme TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (identifier, theme)
);
CREATE INDEX harvest_theme_theme ON harvest_theme (theme, identifier);

"""#),
        EmbeddedMigration(
            number: 11, name: "collection", engine: nil,
            checksum: "63a3c817c36b854f6dcd1101b87c8ceee2caa692160c23f32a71bf7ff74d66f4",
            text: #"""
-- Lists of sheets that a body or a group chose, each with an introduction.
CREATE TABLE collection (
    id BIGINT PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE CHECK (slug <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    -- One paragraph a line.
    introduction TEXT NOT NULL CHECK (introduction <> ''),
    -- The body or the group that chose; never a person.
    chosen_by TEXT NOT NULL CHECK (chosen_by <> ''),
    -- Place on the home page, the first one shown there in full; null elsewhere.
    home_place BIGINT CHECK (home_place > 0),
    origin TEXT COLLATE "C" NOT NULL CHECK (origin IN ('own', 'demo')),
    changed_at BIGINT NOT NULL
);
-- The practice itself, not its address: it may move, and be merged into another.
CREATE TABLE collection_item (
    collection BIGINT NOT NULL REFERENCES collection (id),
    position BIGINT NOT NULL CHECK (position > 0),
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- Why this one: one sentence.
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (collection, position),
    UNIQUE (collection, practice)
);
CREATE INDEX collection_item_practice ON collection_item (practice);

"""#),
        EmbeddedMigration(
            number: 12, name: "account", engine: nil,
            checksum: "9fd64874f47c12047e04594ef8f354892c3f8c27a60821372d81332816faf6ea",
            text: #"""
-- People with an account: who they are, how they sign in, what they may do. What proves an identity (a password, a code,
-- a link, a session) is stored as a hash or sealed, and never leaves the instance.
CREATE TABLE member (
    id BIGINT PRIMARY KEY,
    -- As the person wants to be read by others; a pseudonym once the account is erased.
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    -- Null once the account is erased.
    mail TEXT,
    -- The address without case: two accounts never share it.
    mail_key TEXT COLLATE "C" UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'active', 'closed', 'erased')),
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    -- 1 for the fictional people of the demonstration, who sign in on this machine only.
    is_demo BIGINT NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- The last time they were there, about: what decides when the account is proposed for elimination.
    seen_at BIGINT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0)
);
CREATE INDEX member_seen ON member (state, seen_at);
CREATE INDEX member_order ON member (sort_key, id);
CREATE TABLE password (
    member BIGINT PRIMARY KEY REFERENCES member (id),
    -- argon2id with its salt and its costs.
    hash TEXT NOT NULL,
    set_at BIGINT NOT NULL
);
-- The code that changes every thirty seconds (RFC 6238).
CREATE TABLE second_factor (
    member BIGINT PRIMARY KEY REFERENCES member (id),
    -- Sealed by the key of the instance.
    secret TEXT NOT NULL,
    -- Null until a first code has proved that the device holds it.
    confirmed_at BIGINT,
    -- The step of the last code taken: none is taken twice.
    last_step BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE recovery_code (
    member BIGINT NOT NULL REFERENCES member (id),
    hash TEXT COLLATE "C" NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (member, hash)
);
CREATE TABLE session (
    id BIGINT PRIMARY KEY,
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    member BIGINT NOT NULL REFERENCES member (id),
    -- 'half' until the second factor is given: it opens nothing but the page that asks for it.
    stage TEXT COLLATE "C" NOT NULL CHECK (stage IN ('half', 'whole')),
    -- 1 when a second factor was given.
    is_strong BIGINT NOT NULL DEFAULT 0 CHECK (is_strong IN (0, 1)),
    -- "Firefox, Linux": what the list of sessions shows, never an address.
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    -- When the person last proved who they are: dangerous acts ask again.
    confirmed_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX session_member ON session (member, ended_at);
CREATE INDEX session_seen ON session (seen_at);
-- A link sent by mail or handed over: used once, for a while.
CREATE TABLE one_time_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('sign-in', 'invitation', 'password', 'mail')),
    member BIGINT NOT NULL REFERENCES member (id),
    -- The address to be confirmed, for a change of address.
    detail TEXT,
    created_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX one_time_link_member ON one_time_link (member);
CREATE INDEX one_time_link_until ON one_time_link (until);
-- Who asks for an account, and why.
CREATE TABLE account_request (
    id BIGINT PRIMARY KEY,
    name TEXT,
    mail TEXT,
    mail_key TEXT COLLATE "C",
    organisation TEXT,
    reason TEXT,
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer TEXT,
    decided_by TEXT,
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX account_request_state ON account_request (state, id);
CREATE INDEX account_request_mail ON account_request (mail_key);
-- What somebody may do, and where. Roles give acts, never sight.
CREATE TABLE role_grant (
    id BIGINT PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    role TEXT COLLATE "C" NOT NULL
        CHECK (role IN ('administrator', 'coordinator', 'editor', 'delegate', 'custodian')),
    scope TEXT COLLATE "C" NOT NULL CHECK (scope IN ('instance', 'territory', 'organisation', 'practice')),
    territory BIGINT REFERENCES territory (id),
    organisation BIGINT REFERENCES organisation (id),
    practice BIGINT REFERENCES practice (id),
    granted_by TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    ended_at BIGINT,
    CHECK ((scope = 'territory') = (territory IS NOT NULL)),
    CHECK ((scope = 'organisation') = (organisation IS NOT NULL)),
    CHECK ((scope = 'practice') = (practice IS NOT NULL))
);
CREATE INDEX role_grant_member ON role_grant (member, ended_at);
CREATE INDEX role_grant_territory ON role_grant (territory);
CREATE INDEX role_grant_organisation ON role_grant (organisation);
CREATE INDEX role_grant_practice ON role_grant (practice, ended_at);
-- Who belongs to which body or group.
CREATE TABLE membership (
    member BIGINT NOT NULL REFERENCES member (id),
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (member, organisation)
);
CREATE INDEX membership_organisation ON membership (organisation, member);
-- A team of one body: the second rung of the ladder.
CREATE TABLE team (
    id BIGINT PRIMARY KEY,
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX team_organisation ON team (organisation, sort_key, id);
CREATE TABLE team_member (
    team BIGINT NOT NULL REFERENCES team (id),
    member BIGINT NOT NULL REFERENCES member (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (team, member)
);
CREATE INDEX team_member_member ON team_member (member, team);
-- Who answers for a practice, and the team that works on it.
ALTER TABLE practice ADD COLUMN bearer BIGINT REFERENCES organisation (id);
ALTER TABLE practice ADD COLUMN team BIGINT REFERENCES team (id);
-- Its principal place: what an editor of a territory may act on.
ALTER TABLE practice ADD COLUMN territory BIGINT REFERENCES territory (id);
CREATE INDEX practice_bearer ON practice (bearer);
CREATE INDEX practice_team ON practice (team);
CREATE INDEX practice_territory ON practice (territory);
-- What one person did.
CREATE INDEX audit_viewer ON audit (viewer, id);

"""#),
        EmbeddedMigration(
            number: 13, name: "outbox", engine: nil,
            checksum: "f8388c0416a51f6a0ebdac661575af6d457efa7310097c825dc4a06370036341",
            text: #"""
-- Mails to send, and what became of them for a month; an archive leaves them behind.
CREATE TABLE message (
    id BIGINT PRIMARY KEY,
    -- The account it goes to; null for somebody without one.
    member BIGINT REFERENCES member (id),
    address TEXT NOT NULL CHECK (address <> ''),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN
        ('sign-in-link', 'invitation', 'account-request', 'decision', 'digest', 'notice', 'security')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    -- May hold a link that works once; null as soon as the mail is sent or given up.
    body TEXT,
    unsubscribe TEXT,
    language TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    send_after BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'bounced')),
    attempts BIGINT NOT NULL DEFAULT 0,
    -- A code, never a word of the mail.
    fault TEXT COLLATE "C",
    finished_at BIGINT,
    CHECK ((state = 'waiting') = (finished_at IS NULL))
);
CREATE INDEX message_order ON message (created_at, id);
CREATE INDEX message_member ON message (member, state);
CREATE INDEX message_state ON message (state, created_at);
-- What a member is told in the application.
CREATE TABLE notice (
    id BIGINT PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    at BIGINT NOT NULL,
    -- In days since 1970 UTC: one thing is told once a day.
    day BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    -- Not a reference: what is no longer there is told no more.
    object_kind TEXT COLLATE "C" NOT NULL,
    object BIGINT NOT NULL,
    -- Why: by what the member follows; empty for another reason.
    detail TEXT COLLATE "C" NOT NULL,
    read_at BIGINT,
    mailed_at BIGINT,
    UNIQUE (member, object_kind, object, day)
);
CREATE INDEX notice_member ON notice (member, read_at, id);
CREATE INDEX notice_mail ON notice (mailed_at, read_at, member);
CREATE INDEX notice_at ON notice (at);
CREATE TABLE follow (
    id BIGINT PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('practice', 'search', 'territory')),
    -- Number of the practice, address of the place, or the lines of the search. Not a reference: it may go.
    subject TEXT COLLATE "C" NOT NULL,
    since BIGINT NOT NULL,
    UNIQUE (member, kind, subject)
);
-- How far the changes were read for those who follow.
CREATE TABLE follow_reading (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL
);
-- How a member wants to hear of news; without a row, as usual.
CREATE TABLE mail_choice (
    member BIGINT PRIMARY KEY REFERENCES member (id),
    frequency TEXT COLLATE "C" NOT NULL CHECK (frequency IN ('never', 'daily', 'weekly')),
    -- Local day of the last digest, in days since 1970.
    last_day BIGINT,
    -- The address from which mails came back for good.
    unreachable TEXT
);
-- Each digest has a link that ends them; it works for a year, without signing in.
CREATE TABLE unsubscription (
    hash TEXT COLLATE "C" PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX unsubscription_member ON unsubscription (member);
CREATE INDEX unsubscription_created ON unsubscription (created_at);

"""#),
        EmbeddedMigration(
            number: 14, name: "bearing", engine: nil,
            checksum: "19ca504dad88ee5fe49efe5cac001e1856b7e6537ac0b436a496160ad1bf7a8e",
            text: #"""
-- Who asks to carry a sheet, and what answers. A wider rung that waits for an editor stands beside the practice.
CREATE TABLE claim (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    -- Who asks, in the name of the body.
    member BIGINT NOT NULL REFERENCES member (id),
    -- What shows that the body does this; null once the answer is old.
    evidence TEXT,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer TEXT,
    decided_by TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX claim_practice ON claim (practice, state);
CREATE INDEX claim_organisation ON claim (organisation, state, id);
CREATE INDEX claim_member ON claim (member);
-- The rung asked for, until an editor answers; null when none is.
ALTER TABLE practice ADD COLUMN proposed_rung BIGINT;
ALTER TABLE practice ADD COLUMN proposed_by BIGINT REFERENCES member (id);
CREATE INDEX practice_proposed ON practice (proposed_rung);
CREATE INDEX practice_proposed_by ON practice (proposed_by);

"""#),
        EmbeddedMigration(
            number: 15, name: "api", engine: nil,
            checksum: "e051491570fbdb899812b4c5e8f7d3852ee57a42da413ecd6d621eb9ee8ed086",
            text: #"""
-- Programs that act for somebody: each has a token of its own, known by its digest, for what was asked and no longer.
CREATE TABLE api_token (
    id BIGINT PRIMARY KEY,
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    member BIGINT NOT NULL REFERENCES member (id),
    name TEXT NOT NULL CHECK (name <> ''),
    -- 1 when it may also change what its member may change.
    writes BIGINT NOT NULL CHECK (writes IN (0, 1)),
    created_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX api_token_member ON api_token (member, id);
-- Answers given to requests that carry a key, so that the same request sent twice is done once.
CREATE TABLE api_answer (
    member BIGINT NOT NULL REFERENCES member (id),
    key TEXT COLLATE "C" NOT NULL,
    -- Digest of method, address and body: the same key with another request is a mistake.
    fingerprint TEXT COLLATE "C" NOT NULL,
    -- Null while the request is carried out.
    status BIGINT,
    body TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (member, key)
);
CREATE INDEX api_answer_at ON api_answer (at);

"""#),
        EmbeddedMigration(
            number: 16, name: "identity", engine: nil,
            checksum: "eaa33d660d870cc09be843b9c915b6db97a33aa1543a2d44082678c550c072e8",
            text: #"""
-- Who somebody is for a provider of identities (OpenID Connect): what lets them in without a password of ours.
CREATE TABLE identity (
    id BIGINT PRIMARY KEY,
    member BIGINT NOT NULL REFERENCES member (id),
    -- The provider, exactly as it names itself.
    issuer TEXT COLLATE "C" NOT NULL CHECK (issuer <> ''),
    -- Digest of the name that the provider gives the person.
    subject TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    UNIQUE (issuer, subject),
    -- One for each provider.
    UNIQUE (member, issuer)
);
-- The token that the provider asks for back when the session ends there too, sealed by the key of the instance; null for
-- sessions opened otherwise, and as soon as the session is over.
ALTER TABLE session ADD COLUMN provider_token TEXT;

"""#),
        EmbeddedMigration(
            number: 17, name: "report", engine: nil,
            checksum: "1d21215130e4e556ba1e75fdddfbb64fe9a007596c2daebe417450ce3760c5f1",
            text: #"""
-- Practices that somebody made known: who reads them and what became of them. What they say is the sheet itself.
CREATE TABLE report (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL UNIQUE REFERENCES practice (id),
    -- One form makes one report, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN
        ('waiting', 'reading', 'asked', 'taken', 'joined', 'declined', 'taken-back', 'removed')),
    capacity TEXT COLLATE "C" NOT NULL CHECK (capacity IN ('own', 'service')),
    -- Null when none was said, or once what was written is erased.
    service TEXT,
    origin TEXT COLLATE "C" NOT NULL CHECK (origin IN ('form', 'paper')),
    -- Of the paper: its day, in days since 1970-01-01, and who handed it over.
    paper_day BIGINT,
    relay TEXT,
    -- Whose account it was written with; null without one.
    member BIGINT REFERENCES member (id),
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    -- The sheet that told it already.
    target BIGINT REFERENCES practice (id),
    -- Why it was not kept, for whoever wrote.
    reason TEXT,
    withdrawal_asked_at BIGINT,
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX report_state ON report (state, created_at, id);
CREATE INDEX report_asked ON report (withdrawal_asked_at, id);
CREATE INDEX report_member ON report (member);
CREATE INDEX report_target ON report (target);
-- What an editor asked, and what was answered.
CREATE TABLE report_message (
    id BIGINT PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('editor', 'author')),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX report_message_report ON report_message (report, id);
-- What opens a report to whoever wrote it, without an account.
CREATE TABLE report_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX report_link_report ON report_link (report);
-- Where to write to them: sealed by the key of the instance, read by no screen.
CREATE TABLE report_contact (
    report BIGINT PRIMARY KEY REFERENCES report (id),
    address TEXT NOT NULL
);

"""#),
        EmbeddedMigration(
            number: 18, name: "private_feed", engine: nil,
            checksum: "bc80f2e2db0e6ccce30d15c33c19379b799bc87e17e2274b5dfac1ebe8fbd9f4",
            text: #"""
-- Where a program reads the news of one member: an address of its own for each, known by its digest.
CREATE TABLE private_feed (
    member BIGINT PRIMARY KEY REFERENCES member (id),
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    -- The last time it was read, about; null until then.
    read_at BIGINT
);

"""#),
        EmbeddedMigration(
            number: 19, name: "report_mail", engine: nil,
            checksum: "f2e376b362c1f55b21618889f0fd3cd60db4c2462203d8c967150a5dbaf7e4da",
            text: #"""
-- Mails about something made known: they go with its words and with the address of whoever wrote.
ALTER TABLE message ADD COLUMN report BIGINT REFERENCES report (id);
CREATE INDEX message_report ON message (report);
CREATE INDEX message_address ON message (lower(address));
-- Why it stays although its withdrawal was asked, and since when; null until that is answered.
ALTER TABLE report ADD COLUMN withdrawal_refused_at BIGINT;
ALTER TABLE report ADD COLUMN withdrawal_reason TEXT;

"""#),
        EmbeddedMigration(
            number: 20, name: "identity_ended", engine: nil,
            checksum: "609b47f5c4f112c367e36470d3a48b9815fb3fd0b76775884f805b69e3f4d462",
            text: #"""
-- Accounts that took a provider's identity off: the address that the provider gives opens them no more by itself.
CREATE TABLE identity_ended (
    member BIGINT NOT NULL REFERENCES member (id),
    issuer TEXT COLLATE "C" NOT NULL CHECK (issuer <> ''),
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (member, issuer)
);

"""#),
        EmbeddedMigration(
            number: 21, name: "editing", engine: nil,
            checksum: "d0728981cec4325fa79fdccd4b0aae1710d3f5b74edb6622c368945026dc5cd5",
            text: #"""
-- Writing a sheet section by section: what somebody has not saved yet, and what a save says of itself.
CREATE TABLE draft (
    practice BIGINT NOT NULL REFERENCES practice (id),
    section TEXT COLLATE "C" NOT NULL,
    member BIGINT NOT NULL REFERENCES member (id),
    -- The revision that the writing began from; null for a section that had none.
    base BIGINT REFERENCES revision (id),
    -- JSON array: name and value of each field of the form, in turn.
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (practice, section, member)
);
CREATE INDEX draft_member ON draft (member);
CREATE INDEX draft_base ON draft (base);
-- 1 once a person gave it its name: an import that comes again leaves it.
ALTER TABLE practice ADD COLUMN is_named BIGINT NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1));
-- Why, in a few words; null when nothing was said, or once erased.
ALTER TABLE revision ADD COLUMN message TEXT;
-- What somebody else saved meanwhile, when both were made into one.
ALTER TABLE revision ADD COLUMN other BIGINT REFERENCES revision (id);
CREATE INDEX revision_other ON revision (other);

"""#),
        EmbeddedMigration(
            number: 22, name: "attachments", engine: nil,
            checksum: "f9b4dca29947adfa9f8cffdd9d3cba4c752b0ec8837150db12b8604111983d97",
            text: #"""
-- Pictures and documents of sheets, what the persons seen on them agreed to, and who signs a sheet with its bearer.
CREATE TABLE attachment (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL
        CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx')),
    file TEXT COLLATE "C" NOT NULL REFERENCES file (hash),
    -- The same picture, small.
    small TEXT COLLATE "C" REFERENCES file (hash),
    width BIGINT,
    height BIGINT,
    pages BIGINT,
    is_tagged BIGINT CHECK (is_tagged IN (0, 1)),
    has_text BIGINT CHECK (has_text IN (0, 1)),
    title TEXT NOT NULL CHECK (title <> ''),
    alternative TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    -- The same as readers see them; null until a publication.
    shown_title TEXT,
    shown_alternative TEXT,
    shown_caption TEXT,
    shown_credit TEXT,
    people TEXT COLLATE "C" NOT NULL CHECK (people IN ('unsaid', 'nobody', 'unrecognisable', 'recognisable')),
    people_count BIGINT NOT NULL CHECK (people_count >= 0),
    position BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX attachment_practice ON attachment (practice, position, id);
CREATE INDEX attachment_file ON attachment (file);
CREATE INDEX attachment_small ON attachment (small);
CREATE TABLE agreement (
    id BIGINT PRIMARY KEY,
    attachment BIGINT NOT NULL REFERENCES attachment (id),
    -- How to find the person on the picture; never a name.
    mark TEXT NOT NULL CHECK (mark <> ''),
    standing TEXT COLLATE "C" NOT NULL CHECK (standing IN ('adult', 'minor', 'protected')),
    -- Codes of the uses, parted by spaces.
    uses TEXT COLLATE "C" NOT NULL CHECK (uses <> ''),
    -- Days since 1970-01-01.
    given_day BIGINT NOT NULL,
    until_day BIGINT NOT NULL,
    -- Where the signed paper is.
    paper TEXT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX agreement_attachment ON agreement (attachment, id);
CREATE INDEX agreement_until ON agreement (until_day);
CREATE TABLE cosigner (
    practice BIGINT NOT NULL REFERENCES practice (id),
    member BIGINT NOT NULL REFERENCES member (id),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'signed', 'declined', 'ended')),
    -- In whose name they sign; null for nobody's.
    organisation BIGINT REFERENCES organisation (id),
    invited_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (practice, member)
);
CREATE INDEX cosigner_member ON cosigner (member);
CREATE INDEX cosigner_organisation ON cosigner (organisation);

"""#),
        EmbeddedMigration(
            number: 23, name: "gate", engine: nil,
            checksum: "ab23cd1c4170c14f487d363e58436c426d21f10eb73e0f8a3385063a207ee194",
            text: #"""
-- What editors decided about what everybody may read, what they had checked, and what both sides wrote about it.
CREATE TABLE gate_decision (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    matter TEXT COLLATE "C" NOT NULL CHECK (matter IN ('everyone', 'words')),
    outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('published', 'returned')),
    -- Codes of what was ticked, a space between two.
    checks TEXT COLLATE "C" NOT NULL,
    -- How many passages that may tell of somebody were read and judged to identify nobody.
    traces BIGINT NOT NULL,
    reasons TEXT,
    -- Null for the operator, and once the account is gone.
    member BIGINT REFERENCES member (id),
    at BIGINT NOT NULL
);
CREATE INDEX gate_decision_practice ON gate_decision (practice, id);
CREATE INDEX gate_decision_member ON gate_decision (member);
CREATE TABLE gate_message (
    id BIGINT PRIMARY KEY,
    decision BIGINT NOT NULL REFERENCES gate_decision (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('editor', 'keeper')),
    member BIGINT REFERENCES member (id),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX gate_message_decision ON gate_message (decision, id);
CREATE INDEX gate_message_member ON gate_message (member, id);
-- Since when an editor is asked; null for what was asked before this was kept.
ALTER TABLE practice ADD COLUMN proposed_at BIGINT;
-- Since when those who keep it wait for a word of the editors about a decision.
ALTER TABLE practice ADD COLUMN discussed_at BIGINT;
CREATE INDEX practice_discussed ON practice (discussed_at);
-- What bodies reply to sheets that cite a publication and name them: shown beside the text once an editor agreed.
CREATE TABLE reply (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one reply, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'shown', 'declined', 'withdrawn')),
    -- The name of who speaks: a body or a group.
    body TEXT NOT NULL CHECK (body <> ''),
    -- 1 when somebody of that body wrote it with their account.
    is_vouched BIGINT NOT NULL CHECK (is_vouched IN (0, 1)),
    -- Null once it was withdrawn or declined.
    text TEXT,
    member BIGINT REFERENCES member (id),
    -- Why it was not shown, for whoever wrote.
    reason TEXT,
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX reply_practice ON reply (practice, state, id);
CREATE INDEX reply_state ON reply (state, created_at, id);
CREATE INDEX reply_member ON reply (member, id);
-- What opens a reply to whoever wrote it.
CREATE TABLE reply_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    reply BIGINT NOT NULL REFERENCES reply (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX reply_link_reply ON reply_link (reply);

"""#),
        EmbeddedMigration(
            number: 24, name: "life", engine: nil,
            checksum: "bce3b21c373570e3b8181a56659ed74c12aca1acadf22777ba58165192e0bc6d",
            text: #"""
-- What people say or ask about a sheet, to those who answer for it.
CREATE TABLE inquiry (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('problem', 'question', 'contact')),
    -- What is wrong; null but for problems.
    matter TEXT COLLATE "C" CHECK (matter IN ('wrong', 'person', 'image', 'rights', 'danger', 'other')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN
        ('waiting', 'answered', 'accepted', 'declined', 'kept', 'mended', 'withdrawn', 'removed')),
    -- Who asks, in their own words; null when nothing was said, or once it is forgotten.
    asker TEXT,
    -- Null once it left the platform.
    body TEXT,
    -- Whose account it was written with; null without one.
    member BIGINT REFERENCES member (id),
    language TEXT COLLATE "C" NOT NULL CHECK (language IN ('fr', 'en')),
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    -- The last time anything happened to it.
    touched_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT REFERENCES member (id),
    reason TEXT,
    -- 1 once question and answer stand on the sheet.
    is_shown BIGINT NOT NULL DEFAULT 0 CHECK (is_shown IN (0, 1)),
    -- How often those who answer were reminded: before it was due, and after.
    reminded BIGINT NOT NULL DEFAULT 0 CHECK (reminded IN (0, 1, 2))
);
CREATE INDEX inquiry_practice ON inquiry (practice, kind, id);
CREATE INDEX inquiry_state ON inquiry (state, kind, due_at, id);
CREATE INDEX inquiry_member ON inquiry (member);
CREATE INDEX inquiry_decided_by ON inquiry (decided_by);
CREATE TABLE inquiry_message (
    id BIGINT PRIMARY KEY,
    inquiry BIGINT NOT NULL REFERENCES inquiry (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('asker', 'keeper')),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX inquiry_message_inquiry ON inquiry_message (inquiry, id);
-- What opens it to whoever wrote, without an account.
CREATE TABLE inquiry_link (
    hash TEXT COLLATE "C" PRIMARY KEY,
    inquiry BIGINT NOT NULL REFERENCES inquiry (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX inquiry_link_inquiry ON inquiry_link (inquiry);
-- Where to write to them: sealed by the key of the instance, read by no screen.
CREATE TABLE inquiry_contact (
    inquiry BIGINT PRIMARY KEY REFERENCES inquiry (id),
    address TEXT NOT NULL
);
-- Mails that say that something waits: they go with what they speak of.
ALTER TABLE message ADD COLUMN inquiry BIGINT REFERENCES inquiry (id);
CREATE INDEX message_inquiry ON message (inquiry);
-- When those who keep it said that it is still true; null until then.
ALTER TABLE practice ADD COLUMN confirmed_at BIGINT;
-- When they were last asked.
ALTER TABLE practice ADD COLUMN asked_at BIGINT;

"""#),
        EmbeddedMigration(
            number: 25, name: "review", engine: nil,
            checksum: "9865b8510e86305493a4c8e4ada1b8e22889686a664e8f0fbf44033522c1a1d0",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 26, name: "adoption", engine: nil,
            checksum: "251b66b22cd65bdd38dc055543e323b51bcef519ba2465688a51f0d17c8d25f4",
            text: #"""
-- Practices taken up elsewhere, what both sides say of it, and the plans of those who keep a sheet.
CREATE TABLE adoption (
    id BIGINT PRIMARY KEY,
    -- The sheet that it is about.
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    manner TEXT COLLATE "C" NOT NULL CHECK (manner IN ('as-is', 'adapted', 'declined')),
    -- Null once the account is gone.
    member BIGINT REFERENCES member (id),
    -- Null for somebody in their own name.
    organisation BIGINT REFERENCES organisation (id),
    -- A team of that body.
    team BIGINT REFERENCES team (id),
    rung BIGINT NOT NULL CHECK (rung BETWEEN 0 AND 4),
    -- When an editor agreed that everybody reads it; null before, and once its words change.
    agreed_at BIGINT,
    -- Why an editor did not.
    answer TEXT NOT NULL,
    changed TEXT NOT NULL,
    kept TEXT NOT NULL,
    reason TEXT NOT NULL,
    territory BIGINT REFERENCES territory (id),
    since_day BIGINT,
    until_day BIGINT,
    -- The sheet of those who take it up.
    sheet BIGINT REFERENCES practice (id),
    worked TEXT NOT NULL,
    failed TEXT NOT NULL,
    advice TEXT NOT NULL,
    -- Null as long as nobody told how it went.
    feedback_at BIGINT,
    is_feedback_shown BIGINT NOT NULL CHECK (is_feedback_shown IN (0, 1)),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX adoption_practice ON adoption (practice, id);
CREATE INDEX adoption_member ON adoption (member, id);
CREATE INDEX adoption_organisation ON adoption (organisation, id);
CREATE INDEX adoption_team ON adoption (team, id);
CREATE INDEX adoption_territory ON adoption (territory);
CREATE INDEX adoption_sheet ON adoption (sheet);
CREATE INDEX adoption_waiting ON adoption (rung, agreed_at, id);
CREATE TABLE adoption_message (
    id BIGINT PRIMARY KEY,
    adoption BIGINT NOT NULL REFERENCES adoption (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('adopter', 'origin')),
    member BIGINT REFERENCES member (id),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX adoption_message_adoption ON adoption_message (adoption, id);
CREATE INDEX adoption_message_member ON adoption_message (member, id);
CREATE INDEX adoption_message_at ON adoption_message (at);
-- To whom those who keep a practice will make it known, and how; roles and places, never a name.
CREATE TABLE diffusion_step (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    toward TEXT NOT NULL CHECK (toward <> ''),
    way TEXT COLLATE "C" NOT NULL
        CHECK (way IN ('presentation', 'immersion', 'co-facilitation', 'training', 'kit', 'other')),
    -- Who does it, as a role.
    role TEXT NOT NULL,
    -- Days since 1970-01-01; null when nobody said.
    due_day BIGINT,
    done_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX diffusion_step_practice ON diffusion_step (practice, id);
-- What must be handed over where a practice rests on one person.
CREATE TABLE handover (
    practice BIGINT PRIMARY KEY REFERENCES practice (id),
    -- 1 when those who keep it say that it rests on one person.
    is_alone BIGINT NOT NULL CHECK (is_alone IN (0, 1)),
    -- Who takes over, as a role.
    successor TEXT NOT NULL,
    due_day BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE TABLE handover_item (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('knowledge', 'access', 'contact', 'calendar', 'other')),
    body TEXT NOT NULL CHECK (body <> ''),
    done_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX handover_item_practice ON handover_item (practice, id);

"""#),
        EmbeddedMigration(
            number: 27, name: "prize", engine: nil,
            checksum: "69524c102b845da177aa39b6b649ec01e4055a284c94275ee731ee5419df415c",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 28, name: "month", engine: nil,
            checksum: "b11ab4351b0d50f46bf3a88d92bdb090b380cb8254fd496903949678cec3909d",
            text: #"""
-- The month of social development: its editions, and what happens in them.
CREATE TABLE calendar_month (
    id BIGINT PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    told TEXT NOT NULL,
    -- Days since 1970-01-01.
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL CHECK (last_day >= first_day),
    -- 1 for the one of the demonstration.
    is_demo BIGINT NOT NULL CHECK (is_demo IN (0, 1)),
    changed_at BIGINT NOT NULL
);
CREATE INDEX calendar_month_day ON calendar_month (first_day, id);
CREATE TABLE calendar_event (
    id BIGINT PRIMARY KEY,
    month BIGINT NOT NULL REFERENCES calendar_month (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    -- What calendars of other programs know it by.
    uid TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL
        CHECK (kind IN ('open-doors', 'visit', 'workshop', 'debate', 'training', 'other')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('proposed', 'announced', 'declined', 'cancelled')),
    title TEXT NOT NULL CHECK (title <> ''),
    told TEXT NOT NULL,
    place TEXT NOT NULL,
    -- Empty where a body of the platform invites.
    organiser TEXT NOT NULL,
    audience TEXT NOT NULL,
    accessibility TEXT NOT NULL,
    price TEXT NOT NULL,
    registration TEXT NOT NULL,
    link TEXT NOT NULL,
    first_day BIGINT NOT NULL,
    -- Minutes after midnight, on a clock of the place; null for whole days.
    first_minute BIGINT CHECK (first_minute BETWEEN 0 AND 1439),
    last_day BIGINT NOT NULL CHECK (last_day >= first_day),
    last_minute BIGINT CHECK (last_minute BETWEEN 0 AND 1439),
    -- Null once the account is gone.
    member BIGINT REFERENCES member (id),
    organisation BIGINT REFERENCES organisation (id),
    territory BIGINT REFERENCES territory (id),
    practice BIGINT REFERENCES practice (id),
    -- Why it is declined or cancelled.
    reason TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    announced_at BIGINT
);
CREATE INDEX calendar_event_month ON calendar_event (month, first_day, id);
CREATE INDEX calendar_event_day ON calendar_event (last_day, id);
CREATE INDEX calendar_event_waiting ON calendar_event (state, id);
CREATE INDEX calendar_event_member ON calendar_event (member, id);
CREATE INDEX calendar_event_organisation ON calendar_event (organisation);
CREATE INDEX calendar_event_territory ON calendar_event (territory);
CREATE INDEX calendar_event_practice ON calendar_event (practice, id);

"""#),
        EmbeddedMigration(
            number: 29, name: "survey", engine: nil,
            checksum: "fbb268d1a46cc81e74c943db9c0cb45be24af5b51a36a218f80c18b42c8543ba",
            text: #"""
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

"""#),
        EmbeddedMigration(
            number: 30, name: "table", engine: nil,
            checksum: "4e4a37d89179b77ae6473b3ac3902ade7928d508596c3d698ab1c941ddd5ccf7",
            text: #"""
-- The tables of a survey that are published: a closed list, prepared before the answers are frozen and masked together.
CREATE TABLE campaign_plan (
    campaign BIGINT PRIMARY KEY REFERENCES campaign (id),
    -- Which tables, and whom those who answered are compared with, as JSON.
    plan TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE TABLE campaign_audit (
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    -- The list as it was closed.
    plan TEXT NOT NULL,
    -- The smallest count that is shown, how many are hidden, and how many alongside.
    floor BIGINT NOT NULL,
    small BIGINT NOT NULL,
    alongside BIGINT NOT NULL,
    is_withheld SMALLINT NOT NULL CHECK (is_withheld IN (0, 1)),
    -- Codes of the questions without a table, parted by spaces.
    left_out TEXT COLLATE "C" NOT NULL,
    -- Null until those who lead publish the tables.
    published_at BIGINT,
    PRIMARY KEY (campaign, number),
    FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot (campaign, number)
);
CREATE TABLE campaign_table (
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    rank BIGINT NOT NULL,
    -- As it is shown: what is hidden is in no row.
    body TEXT NOT NULL,
    PRIMARY KEY (campaign, number, rank),
    FOREIGN KEY (campaign, number) REFERENCES campaign_audit (campaign, number)
);

"""#),
        EmbeddedMigration(
            number: 31, name: "coding", engine: nil,
            checksum: "1191ae55fb6da8f67a4634773f750e0e9b89fcd2e6433930b503e78bd5e5b1d0",
            text: #"""
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

"""#),
    ]
}
