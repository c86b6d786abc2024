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
