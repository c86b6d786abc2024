-- The tables of a survey that are published: a closed list, prepared before the answers are frozen and masked together.
CREATE TABLE campaign_plan (
    campaign BIGINT PRIMARY KEY REFERENCES campaign (id),
    -- Which tables, and whom those who answered are compared with, as JSON.
    plan TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE TABLE campaign_audit (
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    -- The list as it was closed.
    plan TEXT NOT NULL,
    -- The smallest count that is shown, how many are hidden, and how many alongside.
    floor BIGINT NOT NULL,
    small BIGINT NOT NULL,
    alongside BIGINT NOT NULL,
    is_withheld SMALLINT NOT NULL CHECK (is_withheld IN (0, 1)),
    -- Codes of the questions without a table, parted by spaces.
    left_out TEXT COLLATE "C" NOT NULL,
    -- Null until those who lead publish the tables.
    published_at BIGINT,
    PRIMARY KEY (campaign, number),
    FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot (campaign, number)
);
CREATE TABLE campaign_table (
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    rank BIGINT NOT NULL,
    -- As it is shown: what is hidden is in no row.
    body TEXT NOT NULL,
    PRIMARY KEY (campaign, number, rank),
    FOREIGN KEY (campaign, number) REFERENCES campaign_audit (campaign, number)
);
