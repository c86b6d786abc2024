-- Writing a sheet section by section: what somebody has not saved yet, and what a save says of itself.
CREATE TABLE draft (
    practice BIGINT NOT NULL REFERENCES practice (id),
    section TEXT COLLATE "C" NOT NULL,
    member BIGINT NOT NULL REFERENCES member (id),
    -- The revision that the writing began from; null for a section that had none.
    base BIGINT REFERENCES revision (id),
    -- JSON array: name and value of each field of the form, in turn.
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (practice, section, member)
);
CREATE INDEX draft_member ON draft (member);
CREATE INDEX draft_base ON draft (base);
-- 1 once a person gave it its name: an import that comes again leaves it.
ALTER TABLE practice ADD COLUMN is_named BIGINT NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1));
-- Why, in a few words; null when nothing was said, or once erased.
ALTER TABLE revision ADD COLUMN message TEXT;
-- What somebody else saved meanwhile, when both were made into one.
ALTER TABLE revision ADD COLUMN other BIGINT REFERENCES revision (id);
CREATE INDEX revision_other ON revision (other);
