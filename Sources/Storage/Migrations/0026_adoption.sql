-- Practices taken up elsewhere, what both sides say of it, and the plans of those who keep a sheet.
CREATE TABLE adoption (
    id BIGINT PRIMARY KEY,
    -- The sheet that it is about.
    practice BIGINT NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    manner TEXT COLLATE "C" NOT NULL CHECK (manner IN ('as-is', 'adapted', 'declined')),
    -- Null once the account is gone.
    member BIGINT REFERENCES member (id),
    -- Null for somebody in their own name.
    organisation BIGINT REFERENCES organisation (id),
    -- A team of that body.
    team BIGINT REFERENCES team (id),
    rung BIGINT NOT NULL CHECK (rung BETWEEN 0 AND 4),
    -- When an editor agreed that everybody reads it; null before, and once its words change.
    agreed_at BIGINT,
    -- Why an editor did not.
    answer TEXT NOT NULL,
    changed TEXT NOT NULL,
    kept TEXT NOT NULL,
    reason TEXT NOT NULL,
    territory BIGINT REFERENCES territory (id),
    since_day BIGINT,
    until_day BIGINT,
    -- The sheet of those who take it up.
    sheet BIGINT REFERENCES practice (id),
    worked TEXT NOT NULL,
    failed TEXT NOT NULL,
    advice TEXT NOT NULL,
    -- Null as long as nobody told how it went.
    feedback_at BIGINT,
    is_feedback_shown BIGINT NOT NULL CHECK (is_feedback_shown IN (0, 1)),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX adoption_practice ON adoption (practice, id);
CREATE INDEX adoption_member ON adoption (member, id);
CREATE INDEX adoption_organisation ON adoption (organisation, id);
CREATE INDEX adoption_team ON adoption (team, id);
CREATE INDEX adoption_territory ON adoption (territory);
CREATE INDEX adoption_sheet ON adoption (sheet);
CREATE INDEX adoption_waiting ON adoption (rung, agreed_at, id);
CREATE TABLE adoption_message (
    id BIGINT PRIMARY KEY,
    adoption BIGINT NOT NULL REFERENCES adoption (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('adopter', 'origin')),
    member BIGINT REFERENCES member (id),
    body TEXT NOT NULL CHECK (body <> ''),
    at BIGINT NOT NULL
);
CREATE INDEX adoption_message_adoption ON adoption_message (adoption, id);
CREATE INDEX adoption_message_member ON adoption_message (member, id);
CREATE INDEX adoption_message_at ON adoption_message (at);
-- To whom those who keep a practice will make it known, and how; roles and places, never a name.
CREATE TABLE diffusion_step (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    toward TEXT NOT NULL CHECK (toward <> ''),
    way TEXT COLLATE "C" NOT NULL
        CHECK (way IN ('presentation', 'immersion', 'co-facilitation', 'training', 'kit', 'other')),
    -- Who does it, as a role.
    role TEXT NOT NULL,
    -- Days since 1970-01-01; null when nobody said.
    due_day BIGINT,
    done_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX diffusion_step_practice ON diffusion_step (practice, id);
-- What must be handed over where a practice rests on one person.
CREATE TABLE handover (
    practice BIGINT PRIMARY KEY REFERENCES practice (id),
    -- 1 when those who keep it say that it rests on one person.
    is_alone BIGINT NOT NULL CHECK (is_alone IN (0, 1)),
    -- Who takes over, as a role.
    successor TEXT NOT NULL,
    due_day BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE TABLE handover_item (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('knowledge', 'access', 'contact', 'calendar', 'other')),
    body TEXT NOT NULL CHECK (body <> ''),
    done_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX handover_item_practice ON handover_item (practice, id);
