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
