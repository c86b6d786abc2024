-- Who asks to carry a sheet, and what answers. A wider rung that waits for an editor stands beside the practice.
CREATE TABLE claim (
    id BIGINT PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    -- Who asks, in the name of the body.
    member BIGINT NOT NULL REFERENCES member (id),
    -- What shows that the body does this; null once the answer is old.
    evidence TEXT,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer TEXT,
    decided_by TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX claim_practice ON claim (practice, state);
CREATE INDEX claim_organisation ON claim (organisation, state, id);
CREATE INDEX claim_member ON claim (member);
-- The rung asked for, until an editor answers; null when none is.
ALTER TABLE practice ADD COLUMN proposed_rung BIGINT;
ALTER TABLE practice ADD COLUMN proposed_by BIGINT REFERENCES member (id);
CREATE INDEX practice_proposed ON practice (proposed_rung);
CREATE INDEX practice_proposed_by ON practice (proposed_by);
