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
