-- Where a program reads the news of one member: an address of its own for each, known by its digest.
CREATE TABLE private_feed (
    member BIGINT PRIMARY KEY REFERENCES member (id),
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    -- The last time it was read, about; null until then.
    read_at BIGINT
);
