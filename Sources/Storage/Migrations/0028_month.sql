-- The month of social development: its editions, and what happens in them.
CREATE TABLE calendar_month (
    id BIGINT PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    told TEXT NOT NULL,
    -- Days since 1970-01-01.
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL CHECK (last_day >= first_day),
    -- 1 for the one of the demonstration.
    is_demo BIGINT NOT NULL CHECK (is_demo IN (0, 1)),
    changed_at BIGINT NOT NULL
);
CREATE INDEX calendar_month_day ON calendar_month (first_day, id);
CREATE TABLE calendar_event (
    id BIGINT PRIMARY KEY,
    month BIGINT NOT NULL REFERENCES calendar_month (id),
    -- One form makes one, however often it is sent.
    form_key TEXT COLLATE "C" NOT NULL UNIQUE,
    -- What calendars of other programs know it by.
    uid TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL
        CHECK (kind IN ('open-doors', 'visit', 'workshop', 'debate', 'training', 'other')),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('proposed', 'announced', 'declined', 'cancelled')),
    title TEXT NOT NULL CHECK (title <> ''),
    told TEXT NOT NULL,
    place TEXT NOT NULL,
    -- Empty where a body of the platform invites.
    organiser TEXT NOT NULL,
    audience TEXT NOT NULL,
    accessibility TEXT NOT NULL,
    price TEXT NOT NULL,
    registration TEXT NOT NULL,
    link TEXT NOT NULL,
    first_day BIGINT NOT NULL,
    -- Minutes after midnight, on a clock of the place; null for whole days.
    first_minute BIGINT CHECK (first_minute BETWEEN 0 AND 1439),
    last_day BIGINT NOT NULL CHECK (last_day >= first_day),
    last_minute BIGINT CHECK (last_minute BETWEEN 0 AND 1439),
    -- Null once the account is gone.
    member BIGINT REFERENCES member (id),
    organisation BIGINT REFERENCES organisation (id),
    territory BIGINT REFERENCES territory (id),
    practice BIGINT REFERENCES practice (id),
    -- Why it is declined or cancelled.
    reason TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    announced_at BIGINT
);
CREATE INDEX calendar_event_month ON calendar_event (month, first_day, id);
CREATE INDEX calendar_event_day ON calendar_event (last_day, id);
CREATE INDEX calendar_event_waiting ON calendar_event (state, id);
CREATE INDEX calendar_event_member ON calendar_event (member, id);
CREATE INDEX calendar_event_organisation ON calendar_event (organisation);
CREATE INDEX calendar_event_territory ON calendar_event (territory);
CREATE INDEX calendar_event_practice ON calendar_event (practice, id);
