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
