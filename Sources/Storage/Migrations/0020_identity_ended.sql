-- Accounts that took a provider's identity off: the address that the provider gives opens them no more by itself.
CREATE TABLE identity_ended (
    member BIGINT NOT NULL REFERENCES member (id),
    issuer TEXT COLLATE "C" NOT NULL CHECK (issuer <> ''),
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (member, issuer)
);
