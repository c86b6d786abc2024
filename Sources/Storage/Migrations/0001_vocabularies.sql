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
