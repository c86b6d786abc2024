-- Pictures and documents of sheets, what the persons seen on them agreed to, and who signs a sheet with its bearer.
CREATE TABLE attachment (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL
        CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx')),
    file TEXT COLLATE "C" NOT NULL REFERENCES file (hash),
    -- The same picture, small.
    small TEXT COLLATE "C" REFERENCES file (hash),
    width BIGINT,
    height BIGINT,
    pages BIGINT,
    is_tagged BIGINT CHECK (is_tagged IN (0, 1)),
    has_text BIGINT CHECK (has_text IN (0, 1)),
    title TEXT NOT NULL CHECK (title <> ''),
    alternative TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    -- The same as readers see them; null until a publication.
    shown_title TEXT,
    shown_alternative TEXT,
    shown_caption TEXT,
    shown_credit TEXT,
    people TEXT COLLATE "C" NOT NULL CHECK (people IN ('unsaid', 'nobody', 'unrecognisable', 'recognisable')),
    people_count BIGINT NOT NULL CHECK (people_count >= 0),
    position BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX attachment_practice ON attachment (practice, position, id);
CREATE INDEX attachment_file ON attachment (file);
CREATE INDEX attachment_small ON attachment (small);
CREATE TABLE agreement (
    id BIGINT PRIMARY KEY,
    attachment BIGINT NOT NULL REFERENCES attachment (id),
    -- How to find the person on the picture; never a name.
    mark TEXT NOT NULL CHECK (mark <> ''),
    standing TEXT COLLATE "C" NOT NULL CHECK (standing IN ('adult', 'minor', 'protected')),
    -- Codes of the uses, parted by spaces.
    uses TEXT COLLATE "C" NOT NULL CHECK (uses <> ''),
    -- Days since 1970-01-01.
    given_day BIGINT NOT NULL,
    until_day BIGINT NOT NULL,
    -- Where the signed paper is.
    paper TEXT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX agreement_attachment ON agreement (attachment, id);
CREATE INDEX agreement_until ON agreement (until_day);
CREATE TABLE cosigner (
    practice BIGINT NOT NULL REFERENCES practice (id),
    member BIGINT NOT NULL REFERENCES member (id),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'signed', 'declined', 'ended')),
    -- In whose name they sign; null for nobody's.
    organisation BIGINT REFERENCES organisation (id),
    invited_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (practice, member)
);
CREATE INDEX cosigner_member ON cosigner (member);
CREATE INDEX cosigner_organisation ON cosigner (organisation);
