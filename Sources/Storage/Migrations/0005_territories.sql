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
