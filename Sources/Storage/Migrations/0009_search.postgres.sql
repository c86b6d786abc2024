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
