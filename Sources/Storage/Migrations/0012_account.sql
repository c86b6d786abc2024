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
