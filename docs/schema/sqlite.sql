-- The whole schema as SQLite keeps it, made by the migrations of Sources/Storage/Migrations.
-- Written by a test: ESSAIM_REWRITE=1 swift test --filter StoredSchemaTests

CREATE TABLE account_request (
    id INTEGER PRIMARY KEY,
    name TEXT,
    mail TEXT,
    mail_key TEXT,
    organisation TEXT,
    reason TEXT,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer TEXT,
    decided_by TEXT,
    created_at INTEGER NOT NULL,
    decided_at INTEGER
) STRICT;

CREATE INDEX account_request_mail ON account_request (mail_key);

CREATE INDEX account_request_state ON account_request (state, id);

CREATE TABLE address (
    slug TEXT PRIMARY KEY CHECK (slug <> ''),
    practice INTEGER NOT NULL REFERENCES practice (id),
    since INTEGER NOT NULL,
    ended_at INTEGER,
    -- 1 once anybody could read it: only such an address may answer "gone" instead of "not found".
    was_public INTEGER NOT NULL DEFAULT 0 CHECK (was_public IN (0, 1))
) STRICT;

CREATE INDEX address_practice ON address (practice);

CREATE TABLE adoption (
    id INTEGER PRIMARY KEY,
    -- The sheet that it is about.
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT NOT NULL UNIQUE,
    manner TEXT NOT NULL CHECK (manner IN ('as-is', 'adapted', 'declined')),
    -- Null once the account is gone.
    member INTEGER REFERENCES member (id),
    -- Null for somebody in their own name.
    organisation INTEGER REFERENCES organisation (id),
    -- A team of that body.
    team INTEGER REFERENCES team (id),
    rung INTEGER NOT NULL CHECK (rung BETWEEN 0 AND 4),
    -- When an editor agreed that everybody reads it; null before, and once its words change.
    agreed_at INTEGER,
    -- Why an editor did not.
    answer TEXT NOT NULL,
    changed TEXT NOT NULL,
    kept TEXT NOT NULL,
    reason TEXT NOT NULL,
    territory INTEGER REFERENCES territory (id),
    since_day INTEGER,
    until_day INTEGER,
    -- The sheet of those who take it up.
    sheet INTEGER REFERENCES practice (id),
    worked TEXT NOT NULL,
    failed TEXT NOT NULL,
    advice TEXT NOT NULL,
    -- Null as long as nobody told how it went.
    feedback_at INTEGER,
    is_feedback_shown INTEGER NOT NULL CHECK (is_feedback_shown IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX adoption_member ON adoption (member, id);

CREATE INDEX adoption_organisation ON adoption (organisation, id);

CREATE INDEX adoption_practice ON adoption (practice, id);

CREATE INDEX adoption_sheet ON adoption (sheet);

CREATE INDEX adoption_team ON adoption (team, id);

CREATE INDEX adoption_territory ON adoption (territory);

CREATE INDEX adoption_waiting ON adoption (rung, agreed_at, id);

CREATE TABLE adoption_message (
    id INTEGER PRIMARY KEY,
    adoption INTEGER NOT NULL REFERENCES adoption (id),
    side TEXT NOT NULL CHECK (side IN ('adopter', 'origin')),
    member INTEGER REFERENCES member (id),
    body TEXT NOT NULL CHECK (body <> ''),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX adoption_message_adoption ON adoption_message (adoption, id);

CREATE INDEX adoption_message_at ON adoption_message (at);

CREATE INDEX adoption_message_member ON adoption_message (member, id);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachment (id),
    -- How to find the person on the picture; never a name.
    mark TEXT NOT NULL CHECK (mark <> ''),
    standing TEXT NOT NULL CHECK (standing IN ('adult', 'minor', 'protected')),
    -- Codes of the uses, parted by spaces.
    uses TEXT NOT NULL CHECK (uses <> ''),
    -- Days since 1970-01-01.
    given_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    -- Where the signed paper is.
    paper TEXT NOT NULL,
    withdrawn_at INTEGER
) STRICT;

CREATE INDEX agreement_attachment ON agreement (attachment, id);

CREATE INDEX agreement_until ON agreement (until_day);

CREATE TABLE api_answer (
    member INTEGER NOT NULL REFERENCES member (id),
    key TEXT NOT NULL,
    -- Digest of method, address and body: the same key with another request is a mistake.
    fingerprint TEXT NOT NULL,
    -- Null while the request is carried out.
    status INTEGER,
    body TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (member, key)
) STRICT;

CREATE INDEX api_answer_at ON api_answer (at);

CREATE TABLE api_token (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    member INTEGER NOT NULL REFERENCES member (id),
    name TEXT NOT NULL CHECK (name <> ''),
    -- 1 when it may also change what its member may change.
    writes INTEGER NOT NULL CHECK (writes IN (0, 1)),
    created_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
) STRICT;

CREATE INDEX api_token_member ON api_token (member, id);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
        CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx')),
    file TEXT NOT NULL REFERENCES file (hash),
    -- The same picture, small.
    small TEXT REFERENCES file (hash),
    width INTEGER,
    height INTEGER,
    pages INTEGER,
    is_tagged INTEGER CHECK (is_tagged IN (0, 1)),
    has_text INTEGER CHECK (has_text IN (0, 1)),
    title TEXT NOT NULL CHECK (title <> ''),
    alternative TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    -- The same as readers see them; null until a publication.
    shown_title TEXT,
    shown_alternative TEXT,
    shown_caption TEXT,
    shown_credit TEXT,
    people TEXT NOT NULL CHECK (people IN ('unsaid', 'nobody', 'unrecognisable', 'recognisable')),
    people_count INTEGER NOT NULL CHECK (people_count >= 0),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX attachment_file ON attachment (file);

CREATE INDEX attachment_practice ON attachment (practice, position, id);

CREATE INDEX attachment_small ON attachment (small);

CREATE TABLE audience (
    practice INTEGER NOT NULL REFERENCES practice (id),
    edition INTEGER NOT NULL CHECK (edition IN (0, 1)),
    audience TEXT NOT NULL,
    PRIMARY KEY (practice, edition, audience)
) STRICT;

CREATE INDEX audience_readers ON audience (audience, edition, practice);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    viewer TEXT NOT NULL,
    act TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object INTEGER,
    -- Counts and reasons; never the text of a sheet.
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX audit_object ON audit (object_kind, object, id);

CREATE INDEX audit_viewer ON audit (viewer, id);

CREATE TABLE boundary (
    territory INTEGER PRIMARY KEY REFERENCES territory (id),
    -- The file they were read from, as its administrator names it.
    source TEXT NOT NULL,
    projection TEXT NOT NULL CHECK (projection IN ('lambert93', 'local')),
    -- Rings of whole metres "x y x y;x y …", for the page of the place.
    outline TEXT NOT NULL,
    -- The same with fewer points, for a map of many.
    sketch TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE calendar_event (
    id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL REFERENCES calendar_month (id),
    -- One form makes one, however often it is sent.
    form_key TEXT NOT NULL UNIQUE,
    -- What calendars of other programs know it by.
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
        CHECK (kind IN ('open-doors', 'visit', 'workshop', 'debate', 'training', 'other')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'announced', 'declined', 'cancelled')),
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
    first_day INTEGER NOT NULL,
    -- Minutes after midnight, on a clock of the place; null for whole days.
    first_minute INTEGER CHECK (first_minute BETWEEN 0 AND 1439),
    last_day INTEGER NOT NULL CHECK (last_day >= first_day),
    last_minute INTEGER CHECK (last_minute BETWEEN 0 AND 1439),
    -- Null once the account is gone.
    member INTEGER REFERENCES member (id),
    organisation INTEGER REFERENCES organisation (id),
    territory INTEGER REFERENCES territory (id),
    practice INTEGER REFERENCES practice (id),
    -- Why it is declined or cancelled.
    reason TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    announced_at INTEGER
) STRICT;

CREATE INDEX calendar_event_day ON calendar_event (last_day, id);

CREATE INDEX calendar_event_member ON calendar_event (member, id);

CREATE INDEX calendar_event_month ON calendar_event (month, first_day, id);

CREATE INDEX calendar_event_organisation ON calendar_event (organisation);

CREATE INDEX calendar_event_practice ON calendar_event (practice, id);

CREATE INDEX calendar_event_territory ON calendar_event (territory);

CREATE INDEX calendar_event_waiting ON calendar_event (state, id);

CREATE TABLE calendar_month (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    told TEXT NOT NULL,
    -- Days since 1970-01-01.
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL CHECK (last_day >= first_day),
    -- 1 for the one of the demonstration.
    is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX calendar_month_day ON calendar_month (first_day, id);

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('prepared', 'open', 'closed', 'frozen', 'cancelled')),
    title TEXT NOT NULL,
    mandate TEXT NOT NULL,
    scope TEXT NOT NULL,
    frame TEXT NOT NULL,
    territory INTEGER REFERENCES territory (id),
    -- Days since 1970-01-01.
    opens_on INTEGER NOT NULL,
    closes_on INTEGER NOT NULL,
    -- Words by language, as JSON.
    consent TEXT NOT NULL,
    rounding TEXT NOT NULL CHECK (rounding IN ('day', 'week', 'month', 'year', 'hidden')),
    contact_days INTEGER NOT NULL,
    disclaimer TEXT NOT NULL,
    -- Why it was given up.
    closing TEXT NOT NULL,
    -- Ends the address of the trial; nobody finds it.
    trial_token TEXT NOT NULL,
    -- How many times each paper is typed in.
    typings INTEGER NOT NULL CHECK (typings IN (1, 2)),
    -- The number of the last printed paper.
    papers INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('own', 'demo')),
    changed_at INTEGER NOT NULL,
    CHECK (opens_on <= closes_on)
) STRICT;

CREATE INDEX campaign_territory ON campaign (territory);

CREATE TABLE campaign_audit (
    campaign INTEGER NOT NULL,
    number INTEGER NOT NULL,
    -- The list as it was closed.
    plan TEXT NOT NULL,
    -- The smallest count that is shown, how many are hidden, and how many alongside.
    floor INTEGER NOT NULL,
    small INTEGER NOT NULL,
    alongside INTEGER NOT NULL,
    is_withheld INTEGER NOT NULL CHECK (is_withheld IN (0, 1)),
    -- Codes of the questions without a table, parted by spaces.
    left_out TEXT NOT NULL,
    -- Null until those who lead publish the tables.
    published_at INTEGER,
    PRIMARY KEY (campaign, number),
    FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot (campaign, number)
) STRICT;

CREATE TABLE campaign_body (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    body INTEGER NOT NULL REFERENCES organisation (id),
    is_lead INTEGER NOT NULL CHECK (is_lead IN (0, 1)),
    agreed_at INTEGER,
    PRIMARY KEY (campaign, body)
) STRICT;

CREATE INDEX campaign_body_body ON campaign_body (body);

CREATE TABLE campaign_code (
    hash TEXT PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    relay INTEGER REFERENCES campaign_relay (id),
    is_used INTEGER NOT NULL CHECK (is_used IN (0, 1))
) STRICT;

CREATE INDEX campaign_code_campaign ON campaign_code (campaign, is_used);

CREATE INDEX campaign_code_relay ON campaign_code (relay);

CREATE TABLE campaign_contact (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    phone TEXT NOT NULL,
    -- What they agreed to, in the words they read.
    consent TEXT NOT NULL,
    -- Another keyed hash of the same code, so that its author takes it back.
    key_hash TEXT UNIQUE,
    -- 0 until the answer it was left with is sent: who gave up is not called back.
    is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1))
) STRICT;

CREATE INDEX campaign_contact_campaign ON campaign_contact (campaign, id);

CREATE TABLE campaign_count (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    -- 'relay', 'channel', 'branch' or 'day', and which one.
    kind TEXT NOT NULL CHECK (kind IN ('relay', 'channel', 'branch', 'day')),
    name TEXT NOT NULL,
    part INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    submitted INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    PRIMARY KEY (campaign, kind, name, part)
) STRICT;

CREATE TABLE campaign_plan (
    campaign INTEGER PRIMARY KEY REFERENCES campaign (id),
    -- Which tables, and whom those who answered are compared with, as JSON.
    plan TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE campaign_relay (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    name TEXT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    branch TEXT,
    mail TEXT NOT NULL,
    is_ended INTEGER NOT NULL CHECK (is_ended IN (0, 1))
) STRICT;

CREATE INDEX campaign_relay_campaign ON campaign_relay (campaign, id);

CREATE TABLE campaign_response (
    -- 63 bits drawn by lot.
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    version INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('online', 'phone', 'paper', 'meeting', 'trial')),
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('begun', 'submitted')),
    reach TEXT NOT NULL CHECK (reach IN ('short', 'whole')),
    -- Days, never moments: of the beginning, then of the sending.
    day INTEGER NOT NULL,
    -- Keyed hash of the code that its author keeps; null once the survey is closed.
    key_hash TEXT UNIQUE,
    -- The number of the paper it was typed from.
    paper INTEGER,
    answers TEXT NOT NULL,
    -- The second typing of a paper, until both are made one; then empty. Null while nobody typed it again.
    again TEXT,
    -- Keyed hash of who typed the paper, until both typings are one: nobody is their own second hand.
    typist TEXT,
    UNIQUE (campaign, paper)
) STRICT;

CREATE INDEX campaign_response_campaign ON campaign_response (campaign, state);

CREATE TABLE campaign_seat (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    member INTEGER NOT NULL REFERENCES member (id),
    seat TEXT NOT NULL CHECK (seat IN ('collector', 'analyst')),
    PRIMARY KEY (campaign, member, seat)
) STRICT;

CREATE INDEX campaign_seat_member ON campaign_seat (member);

CREATE TABLE campaign_snapshot (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    number INTEGER NOT NULL,
    frozen_on INTEGER NOT NULL,
    -- SHA-256 of the canonical bytes (docs/formats/microdata.md).
    hash TEXT NOT NULL,
    codebook TEXT NOT NULL,
    -- 'collected' or 'imported'.
    source TEXT NOT NULL CHECK (source IN ('collected', 'imported')),
    PRIMARY KEY (campaign, number)
) STRICT;

CREATE TABLE campaign_snapshot_part (
    campaign INTEGER NOT NULL,
    number INTEGER NOT NULL,
    level TEXT NOT NULL,
    part INTEGER NOT NULL,
    -- Lines of the canonical form (docs/formats/microdata.md), about a megabyte.
    rows TEXT NOT NULL,
    PRIMARY KEY (campaign, number, level, part),
    FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot (campaign, number)
) STRICT;

CREATE TABLE campaign_table (
    campaign INTEGER NOT NULL,
    number INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    -- As it is shown: what is hidden is in no row.
    body TEXT NOT NULL,
    PRIMARY KEY (campaign, number, rank),
    FOREIGN KEY (campaign, number) REFERENCES campaign_audit (campaign, number)
) STRICT;

CREATE TABLE campaign_version (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    version INTEGER NOT NULL,
    -- As docs/formats/questionnaire.md has it.
    questionnaire TEXT NOT NULL,
    -- What changed, and why.
    note TEXT NOT NULL,
    -- Null for the one being written; what was published does not change any more.
    published_at INTEGER,
    -- When the bodies were asked to agree to it, in an open survey; null again once it is changed.
    asked_at INTEGER,
    -- The number of the last paper printed with it; null for none.
    papers INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (campaign, version)
) STRICT;

CREATE TABLE campaign_wave (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    day INTEGER NOT NULL,
    text TEXT NOT NULL,
    sent_at INTEGER
) STRICT;

CREATE INDEX campaign_wave_campaign ON campaign_wave (campaign, day, id);

CREATE TABLE campaign_withdrawn (
    key_hash TEXT PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id)
) STRICT;

CREATE INDEX campaign_withdrawn_campaign ON campaign_withdrawn (campaign);

CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL
) STRICT;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    -- Who asks, in the name of the body.
    member INTEGER NOT NULL REFERENCES member (id),
    -- What shows that the body does this; null once the answer is old.
    evidence TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer TEXT,
    decided_by TEXT,
    created_at INTEGER NOT NULL,
    decided_at INTEGER
) STRICT;

CREATE INDEX claim_member ON claim (member);

CREATE INDEX claim_organisation ON claim (organisation, state, id);

CREATE INDEX claim_practice ON claim (practice, state);

CREATE TABLE coding_code (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL,
    question TEXT NOT NULL,
    parent INTEGER REFERENCES coding_code (id),
    label TEXT NOT NULL,
    definition TEXT NOT NULL,
    example TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    FOREIGN KEY (campaign, question) REFERENCES coding_question (campaign, question)
) STRICT;

CREATE INDEX coding_code_parent ON coding_code (parent);

CREATE INDEX coding_code_question ON coding_code (campaign, question, id);

CREATE TABLE coding_consent (
    campaign INTEGER PRIMARY KEY REFERENCES campaign (id),
    -- Words that everybody agreed to; null where an answer says it.
    words TEXT,
    answer_column TEXT,
    answer_value TEXT,
    CHECK ((words IS NULL) <> (answer_column IS NULL)),
    CHECK ((answer_column IS NULL) = (answer_value IS NULL))
) STRICT;

CREATE TABLE coding_finding (
    quotation INTEGER NOT NULL REFERENCES coding_quotation (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'mail', 'phone', 'web', 'birth', 'number', 'name', 'capital', 'health')),
    begins INTEGER NOT NULL,
    stops INTEGER NOT NULL,
    fate TEXT NOT NULL CHECK (fate IN ('kept', 'hidden')),
    PRIMARY KEY (quotation, begins, stops, kind)
) STRICT;

CREATE TABLE coding_mark (
    reading INTEGER NOT NULL REFERENCES coding_reading (id),
    code INTEGER NOT NULL REFERENCES coding_code (id),
    PRIMARY KEY (reading, code)
) STRICT;

CREATE INDEX coding_mark_code ON coding_mark (code);

CREATE TABLE coding_question (
    campaign INTEGER NOT NULL,
    -- The column of the data set.
    question TEXT NOT NULL,
    snapshot INTEGER NOT NULL,
    -- Two people read apart; null as long as nobody does, or no more.
    first_coder INTEGER REFERENCES member (id),
    second_coder INTEGER REFERENCES member (id),
    -- The first batch that one person reads; null while two read all of them.
    single_from INTEGER,
    PRIMARY KEY (campaign, question),
    FOREIGN KEY (campaign, snapshot) REFERENCES campaign_snapshot (campaign, number)
) STRICT;

CREATE INDEX coding_question_first ON coding_question (first_coder);

CREATE INDEX coding_question_second ON coding_question (second_coder);

CREATE INDEX coding_question_snapshot ON coding_question (campaign, snapshot);

CREATE TABLE coding_quotation (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer_row TEXT NOT NULL,
    -- Bytes of the answer: from the first one, up to the other one.
    begins INTEGER NOT NULL,
    stops INTEGER NOT NULL,
    UNIQUE (campaign, question, answer_row, begins, stops),
    FOREIGN KEY (campaign, question) REFERENCES coding_question (campaign, question)
) STRICT;

CREATE TABLE coding_reading (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL,
    question TEXT NOT NULL,
    -- Of the data set.
    answer_row TEXT NOT NULL,
    -- 1 and 2 for those who read apart, 0 for what was decided once both were compared.
    place INTEGER NOT NULL CHECK (place IN (0, 1, 2)),
    memo TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (campaign, question, answer_row, place),
    FOREIGN KEY (campaign, question) REFERENCES coding_question (campaign, question)
) STRICT;

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    sort_key TEXT NOT NULL,
    -- One paragraph a line.
    introduction TEXT NOT NULL CHECK (introduction <> ''),
    -- The body or the group that chose; never a person.
    chosen_by TEXT NOT NULL CHECK (chosen_by <> ''),
    -- Place on the home page, the first one shown there in full; null elsewhere.
    home_place INTEGER CHECK (home_place > 0),
    origin TEXT NOT NULL CHECK (origin IN ('own', 'demo')),
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE collection_item (
    collection INTEGER NOT NULL REFERENCES collection (id),
    position INTEGER NOT NULL CHECK (position > 0),
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- Why this one: one sentence.
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (collection, position),
    UNIQUE (collection, practice)
) STRICT;

CREATE INDEX collection_item_practice ON collection_item (practice);

CREATE TABLE cosigner (
    practice INTEGER NOT NULL REFERENCES practice (id),
    member INTEGER NOT NULL REFERENCES member (id),
    state TEXT NOT NULL CHECK (state IN ('invited', 'signed', 'declined', 'ended')),
    -- In whose name they sign; null for nobody's.
    organisation INTEGER REFERENCES organisation (id),
    invited_at INTEGER NOT NULL,
    answered_at INTEGER,
    PRIMARY KEY (practice, member)
) STRICT;

CREATE INDEX cosigner_member ON cosigner (member);

CREATE INDEX cosigner_organisation ON cosigner (organisation);

CREATE TABLE diffusion_step (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    toward TEXT NOT NULL CHECK (toward <> ''),
    way TEXT NOT NULL
        CHECK (way IN ('presentation', 'immersion', 'co-facilitation', 'training', 'kit', 'other')),
    -- Who does it, as a role.
    role TEXT NOT NULL,
    -- Days since 1970-01-01; null when nobody said.
    due_day INTEGER,
    done_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX diffusion_step_practice ON diffusion_step (practice, id);

CREATE TABLE draft (
    practice INTEGER NOT NULL REFERENCES practice (id),
    section TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    -- The revision that the writing began from; null for a section that had none.
    base INTEGER REFERENCES revision (id),
    -- JSON array: name and value of each field of the form, in turn.
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (practice, section, member)
) STRICT;

CREATE INDEX draft_base ON draft (base);

CREATE INDEX draft_member ON draft (member);

CREATE TABLE edition (
    practice INTEGER NOT NULL REFERENCES practice (id),
    number INTEGER NOT NULL CHECK (number > 0),
    -- JSON object: section to revision.
    revisions TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decision TEXT NOT NULL,
    at INTEGER NOT NULL,
    licence TEXT NOT NULL,
    PRIMARY KEY (practice, number)
) STRICT;

CREATE TABLE external_key (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    practice INTEGER NOT NULL REFERENCES practice (id),
    PRIMARY KEY (namespace, key)
) STRICT;

CREATE INDEX external_key_practice ON external_key (practice);

CREATE TABLE fact (
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- 0 the working text, 1 the published one.
    edition INTEGER NOT NULL CHECK (edition IN (0, 1)),
    section TEXT NOT NULL,
    item TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    parent TEXT,
    absence TEXT CHECK (absence IN ('unknown', 'not-stated', 'not-applicable')),
    text TEXT,
    term INTEGER REFERENCES term (id),
    organisation INTEGER REFERENCES organisation (id),
    territory INTEGER REFERENCES territory (id),
    target INTEGER REFERENCES practice (id),
    number REAL,
    number_max REAL,
    comparator TEXT CHECK (comparator IN ('=', '~', '>', '>=', '<', '<=')),
    unit INTEGER REFERENCES term (id),
    since_day INTEGER,
    until_day INTEGER,
    source INTEGER REFERENCES source (id),
    locator TEXT,
    printed TEXT,
    inferred INTEGER NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1)),
    PRIMARY KEY (practice, edition, section, item),
    CHECK (since_day IS NULL OR until_day IS NULL OR since_day <= until_day)
) STRICT;

CREATE INDEX fact_bearer ON fact (practice, organisation, edition, field)
    WHERE edition = 1 AND field = 'bearer' AND organisation IS NOT NULL;

CREATE INDEX fact_organisation ON fact (organisation, edition, practice);

CREATE INDEX fact_source ON fact (source);

CREATE INDEX fact_target ON fact (target, edition, practice);

CREATE INDEX fact_term ON fact (term, edition, practice);

CREATE INDEX fact_territory ON fact (territory, edition, practice);

CREATE INDEX fact_unit ON fact (unit);

CREATE INDEX fact_value ON fact (field, practice, edition, absence, term)
    WHERE edition = 1 AND term IS NOT NULL AND absence IS NULL;

CREATE TABLE file (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    type TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE follow (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('practice', 'search', 'territory')),
    -- Number of the practice, address of the place, or the lines of the search. Not a reference: it may go.
    subject TEXT NOT NULL,
    since INTEGER NOT NULL,
    UNIQUE (member, kind, subject)
) STRICT;

CREATE TABLE follow_reading (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL
) STRICT;

CREATE TABLE gate_decision (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    matter TEXT NOT NULL CHECK (matter IN ('everyone', 'words')),
    outcome TEXT NOT NULL CHECK (outcome IN ('published', 'returned')),
    -- Codes of what was ticked, a space between two.
    checks TEXT NOT NULL,
    -- How many passages that may tell of somebody were read and judged to identify nobody.
    traces INTEGER NOT NULL,
    reasons TEXT,
    -- Null for the operator, and once the account is gone.
    member INTEGER REFERENCES member (id),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX gate_decision_member ON gate_decision (member);

CREATE INDEX gate_decision_practice ON gate_decision (practice, id);

CREATE TABLE gate_message (
    id INTEGER PRIMARY KEY,
    decision INTEGER NOT NULL REFERENCES gate_decision (id),
    side TEXT NOT NULL CHECK (side IN ('editor', 'keeper')),
    member INTEGER REFERENCES member (id),
    body TEXT NOT NULL CHECK (body <> ''),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX gate_message_decision ON gate_message (decision, id);

CREATE INDEX gate_message_member ON gate_message (member, id);

CREATE TABLE grid (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    -- Of this instance.
    version INTEGER NOT NULL CHECK (version > 0),
    -- The version of the program's file that it took in; null when it was adapted here.
    shipped INTEGER,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- Canonical JSON.
    body TEXT NOT NULL,
    UNIQUE (code, version)
) STRICT;

CREATE TABLE handover (
    practice INTEGER PRIMARY KEY REFERENCES practice (id),
    -- 1 when those who keep it say that it rests on one person.
    is_alone INTEGER NOT NULL CHECK (is_alone IN (0, 1)),
    -- Who takes over, as a role.
    successor TEXT NOT NULL,
    due_day INTEGER,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE handover_item (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'access', 'contact', 'calendar', 'other')),
    body TEXT NOT NULL CHECK (body <> ''),
    done_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX handover_item_practice ON handover_item (practice, id);

CREATE TABLE harvest (
    -- Drawn at random, so that it tells nothing of other sheets; the same for ever.
    identifier TEXT PRIMARY KEY CHECK (length(identifier) = 36),
    -- Not a reference: the line outlives the practice. Null once that was erased or taken away with its import.
    practice INTEGER UNIQUE,
    -- Of the last change, in seconds since 1970.
    stamp INTEGER NOT NULL,
    is_deleted INTEGER NOT NULL CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX harvest_order ON harvest (stamp, identifier);

CREATE TABLE harvest_theme (
    identifier TEXT NOT NULL REFERENCES harvest (identifier),
    theme TEXT NOT NULL,
    PRIMARY KEY (identifier, theme)
) STRICT;

CREATE INDEX harvest_theme_theme ON harvest_theme (theme, identifier);

CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member (id),
    -- The provider, exactly as it names itself.
    issuer TEXT NOT NULL CHECK (issuer <> ''),
    -- Digest of the name that the provider gives the person.
    subject TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    UNIQUE (issuer, subject),
    -- One for each provider.
    UNIQUE (member, issuer)
) STRICT;

CREATE TABLE identity_ended (
    member INTEGER NOT NULL REFERENCES member (id),
    issuer TEXT NOT NULL CHECK (issuer <> ''),
    ended_at INTEGER NOT NULL,
    PRIMARY KEY (member, issuer)
) STRICT;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    viewer TEXT NOT NULL,
    namespace TEXT NOT NULL,
    -- Code of the source and hash of the file, not rows: undoing the import takes them away.
    source TEXT NOT NULL,
    file TEXT,
    file_name TEXT,
    -- The row of the source as it was, in JSON; null when the import made it.
    source_before TEXT,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE INDEX import_batch_namespace ON import_batch (namespace, id);

CREATE TABLE import_entry (
    batch INTEGER NOT NULL REFERENCES import_batch (id),
    practice INTEGER NOT NULL REFERENCES practice (id),
    action TEXT NOT NULL CHECK (action IN ('created', 'updated')),
    -- Title, state and revision of each section, in JSON; the former is null for a practice that the import made.
    before TEXT,
    after TEXT NOT NULL,
    PRIMARY KEY (batch, practice)
) STRICT;

CREATE INDEX import_entry_practice ON import_entry (practice);

CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- One form makes one, however often it is sent.
    form_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('problem', 'question', 'contact')),
    -- What is wrong; null but for problems.
    matter TEXT CHECK (matter IN ('wrong', 'person', 'image', 'rights', 'danger', 'other')),
    state TEXT NOT NULL CHECK (state IN
        ('waiting', 'answered', 'accepted', 'declined', 'kept', 'mended', 'withdrawn', 'removed')),
    -- Who asks, in their own words; null when nothing was said, or once it is forgotten.
    asker TEXT,
    -- Null once it left the platform.
    body TEXT,
    -- Whose account it was written with; null without one.
    member INTEGER REFERENCES member (id),
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    -- The last time anything happened to it.
    touched_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by INTEGER REFERENCES member (id),
    reason TEXT,
    -- 1 once question and answer stand on the sheet.
    is_shown INTEGER NOT NULL DEFAULT 0 CHECK (is_shown IN (0, 1)),
    -- How often those who answer were reminded: before it was due, and after.
    reminded INTEGER NOT NULL DEFAULT 0 CHECK (reminded IN (0, 1, 2))
) STRICT;

CREATE INDEX inquiry_decided_by ON inquiry (decided_by);

CREATE INDEX inquiry_member ON inquiry (member);

CREATE INDEX inquiry_practice ON inquiry (practice, kind, id);

CREATE INDEX inquiry_state ON inquiry (state, kind, due_at, id);

CREATE TABLE inquiry_contact (
    inquiry INTEGER PRIMARY KEY REFERENCES inquiry (id),
    address TEXT NOT NULL
) STRICT;

CREATE TABLE inquiry_link (
    hash TEXT PRIMARY KEY,
    inquiry INTEGER NOT NULL REFERENCES inquiry (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX inquiry_link_inquiry ON inquiry_link (inquiry);

CREATE TABLE inquiry_message (
    id INTEGER PRIMARY KEY,
    inquiry INTEGER NOT NULL REFERENCES inquiry (id),
    side TEXT NOT NULL CHECK (side IN ('asker', 'keeper')),
    body TEXT NOT NULL CHECK (body <> ''),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX inquiry_message_inquiry ON inquiry_message (inquiry, id);

CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    -- One job for one key: asking twice for the same work queues it once.
    key TEXT NOT NULL UNIQUE,
    input TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER,
    lease_until INTEGER,
    attempt INTEGER NOT NULL DEFAULT 0,
    owner TEXT,
    result TEXT,
    error TEXT,
    created_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;

CREATE INDEX job_state ON job (state, created_at, id);

CREATE TABLE knowledge (
    kind TEXT PRIMARY KEY CHECK (kind IN ('method', 'glossary')),
    -- Number of the file of the program that was taken last.
    version INTEGER NOT NULL CHECK (version >= 0),
    -- One more at each change, so that readers know when to look again.
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;

CREATE TABLE knowledge_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL REFERENCES knowledge (kind),
    code TEXT NOT NULL CHECK (code <> ''),
    sort_key TEXT NOT NULL,
    -- 1 once it was imported here: a newer program leaves it alone.
    is_edited INTEGER NOT NULL CHECK (is_edited IN (0, 1)),
    UNIQUE (kind, code)
) STRICT;

CREATE TABLE knowledge_line (
    entry INTEGER NOT NULL REFERENCES knowledge_entry (id),
    field TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    -- Code of a publication, of the table source or of those that come with the program.
    source TEXT,
    locator TEXT,
    PRIMARY KEY (entry, field, position),
    CHECK (locator IS NULL OR source IS NOT NULL)
) STRICT;

CREATE TABLE mail_choice (
    member INTEGER PRIMARY KEY REFERENCES member (id),
    frequency TEXT NOT NULL CHECK (frequency IN ('never', 'daily', 'weekly')),
    -- Local day of the last digest, in days since 1970.
    last_day INTEGER,
    -- The address from which mails came back for good.
    unreachable TEXT
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    -- As the person wants to be read by others; a pseudonym once the account is erased.
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    -- Null once the account is erased.
    mail TEXT,
    -- The address without case: two accounts never share it.
    mail_key TEXT UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'closed', 'erased')),
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    -- 1 for the fictional people of the demonstration, who sign in on this machine only.
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    -- The last time they were there, about: what decides when the account is proposed for elimination.
    seen_at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE INDEX member_order ON member (sort_key, id);

CREATE INDEX member_seen ON member (state, seen_at);

CREATE TABLE membership (
    member INTEGER NOT NULL REFERENCES member (id),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    since INTEGER NOT NULL,
    PRIMARY KEY (member, organisation)
) STRICT;

CREATE INDEX membership_organisation ON membership (organisation, member);

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    -- The account it goes to; null for somebody without one.
    member INTEGER REFERENCES member (id),
    address TEXT NOT NULL CHECK (address <> ''),
    kind TEXT NOT NULL CHECK (kind IN
        ('sign-in-link', 'invitation', 'account-request', 'decision', 'digest', 'notice', 'security')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    -- May hold a link that works once; null as soon as the mail is sent or given up.
    body TEXT,
    unsubscribe TEXT,
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    send_after INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'bounced')),
    attempts INTEGER NOT NULL DEFAULT 0,
    -- A code, never a word of the mail.
    fault TEXT,
    finished_at INTEGER, report INTEGER REFERENCES report (id), inquiry INTEGER REFERENCES inquiry (id),
    CHECK ((state = 'waiting') = (finished_at IS NULL))
) STRICT;

CREATE INDEX message_address ON message (lower(address));

CREATE INDEX message_inquiry ON message (inquiry);

CREATE INDEX message_member ON message (member, state);

CREATE INDEX message_order ON message (created_at, id);

CREATE INDEX message_report ON message (report);

CREATE INDEX message_state ON message (state, created_at);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member (id),
    at INTEGER NOT NULL,
    -- In days since 1970 UTC: one thing is told once a day.
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- Not a reference: what is no longer there is told no more.
    object_kind TEXT NOT NULL,
    object INTEGER NOT NULL,
    -- Why: by what the member follows; empty for another reason.
    detail TEXT NOT NULL,
    read_at INTEGER,
    mailed_at INTEGER,
    UNIQUE (member, object_kind, object, day)
) STRICT;

CREATE INDEX notice_at ON notice (at);

CREATE INDEX notice_mail ON notice (mailed_at, read_at, member);

CREATE INDEX notice_member ON notice (member, read_at, id);

CREATE TABLE one_time_link (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('sign-in', 'invitation', 'password', 'mail')),
    member INTEGER NOT NULL REFERENCES member (id),
    -- The address to be confirmed, for a change of address.
    detail TEXT,
    created_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE INDEX one_time_link_member ON one_time_link (member);

CREATE INDEX one_time_link_until ON one_time_link (until);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    -- Folded name: imports propose the same body by it, and merge nothing else by themselves.
    name_key TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL REFERENCES term (id)
, slug TEXT, is_group INTEGER NOT NULL DEFAULT 0 CHECK (is_group IN (0, 1)), siret TEXT CHECK (length(siret) = 14), acronym TEXT, territory INTEGER REFERENCES territory (id), since_day INTEGER, until_day INTEGER, origin TEXT NOT NULL DEFAULT 'fact'
    CHECK (origin IN ('fact', 'reference', 'demo')), merged_into INTEGER REFERENCES organisation (id), body INTEGER REFERENCES organisation (id)) STRICT;

CREATE INDEX organisation_body ON organisation (body);

CREATE INDEX organisation_kind ON organisation (kind);

CREATE INDEX organisation_merged_into ON organisation (merged_into);

CREATE INDEX organisation_order ON organisation (sort_key, id);

CREATE UNIQUE INDEX organisation_siret ON organisation (siret);

CREATE UNIQUE INDEX organisation_slug ON organisation (slug);

CREATE INDEX organisation_territory ON organisation (territory);

CREATE TABLE organisation_distinct (
    first INTEGER NOT NULL REFERENCES organisation (id),
    second INTEGER NOT NULL REFERENCES organisation (id),
    said_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (first, second),
    CHECK (first < second)
) STRICT;

CREATE INDEX organisation_distinct_second ON organisation_distinct (second);

CREATE TABLE organisation_name (
    name_key TEXT PRIMARY KEY CHECK (name_key <> ''),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (name <> ''),
    since_day INTEGER,
    until_day INTEGER,
    note TEXT,
    -- What says so, in words: a law, a decision of the body.
    source TEXT,
    CHECK (since_day IS NULL OR until_day IS NULL OR since_day <= until_day)
) STRICT;

CREATE INDEX organisation_name_organisation ON organisation_name (organisation);

CREATE TABLE organisation_word (
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    word TEXT NOT NULL,
    PRIMARY KEY (organisation, word)
) STRICT;

CREATE INDEX organisation_word_word ON organisation_word (word, organisation);

CREATE TABLE password (
    member INTEGER PRIMARY KEY REFERENCES member (id),
    -- argon2id with its salt and its costs.
    hash TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    sort_key TEXT NOT NULL,
    rung INTEGER NOT NULL CHECK (rung BETWEEN 0 AND 4),
    state TEXT NOT NULL
        CHECK (state IN ('reported', 'draft', 'proposed', 'published', 'archived', 'withdrawn')),
    source INTEGER REFERENCES source (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    -- Once set, the row only keeps the identity of the import, so that nothing brings the text back.
    erased_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0)
, merged_into INTEGER REFERENCES practice (id), bearer INTEGER REFERENCES organisation (id), team INTEGER REFERENCES team (id), territory INTEGER REFERENCES territory (id), proposed_rung INTEGER, proposed_by INTEGER REFERENCES member (id), is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1)), proposed_at INTEGER, discussed_at INTEGER, confirmed_at INTEGER, asked_at INTEGER) STRICT;

CREATE INDEX practice_bearer ON practice (bearer);

CREATE INDEX practice_discussed ON practice (discussed_at);

CREATE INDEX practice_merged_into ON practice (merged_into);

CREATE INDEX practice_order ON practice (sort_key, id);

CREATE INDEX practice_proposed ON practice (proposed_rung);

CREATE INDEX practice_proposed_by ON practice (proposed_by);

CREATE INDEX practice_source ON practice (source);

CREATE INDEX practice_team ON practice (team);

CREATE INDEX practice_territory ON practice (territory);

CREATE TABLE practice_distinct (
    practice INTEGER NOT NULL REFERENCES practice (id),
    other INTEGER NOT NULL REFERENCES practice (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (practice, other),
    CHECK (practice < other)
) STRICT;

CREATE INDEX practice_distinct_other ON practice_distinct (other);

CREATE TABLE private_feed (
    member INTEGER PRIMARY KEY REFERENCES member (id),
    hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    -- The last time it was read, about; null until then.
    read_at INTEGER
) STRICT;

CREATE TABLE prize (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('prepared', 'open', 'judging', 'decided', 'cancelled')),
    grid INTEGER NOT NULL REFERENCES grid (id),
    title TEXT NOT NULL,
    scope TEXT NOT NULL,
    about TEXT NOT NULL,
    -- Days since 1970-01-01.
    opens_on INTEGER NOT NULL,
    closes_on INTEGER NOT NULL,
    -- What everybody reads once it is over.
    closing TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('own', 'demo')),
    changed_at INTEGER NOT NULL,
    CHECK (opens_on <= closes_on)
) STRICT;

CREATE INDEX prize_grid ON prize (grid);

CREATE TABLE prize_candidate (
    id INTEGER PRIMARY KEY,
    prize INTEGER NOT NULL REFERENCES prize (id),
    practice INTEGER NOT NULL REFERENCES practice (id),
    why TEXT NOT NULL,
    proposed_by INTEGER REFERENCES member (id),
    outcome TEXT CHECK (outcome IN ('awarded', 'mentioned', 'not-retained')),
    distinction TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (prize, practice)
) STRICT;

CREATE INDEX prize_candidate_practice ON prize_candidate (practice, prize);

CREATE INDEX prize_candidate_proposed_by ON prize_candidate (proposed_by);

CREATE TABLE prize_reading (
    candidate INTEGER NOT NULL REFERENCES prize_candidate (id),
    seat INTEGER NOT NULL REFERENCES prize_seat (id),
    criterion TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'not-applicable', 'unknown')),
    argument TEXT NOT NULL,
    -- 1 when those who lead the prize typed it for a juror without an account.
    is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
    at INTEGER NOT NULL,
    PRIMARY KEY (candidate, seat, criterion)
) STRICT;

CREATE INDEX prize_reading_seat ON prize_reading (seat);

CREATE TABLE prize_recusal (
    candidate INTEGER NOT NULL REFERENCES prize_candidate (id),
    seat INTEGER NOT NULL REFERENCES prize_seat (id),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (candidate, seat)
) STRICT;

CREATE INDEX prize_recusal_seat ON prize_recusal (seat);

CREATE TABLE prize_seat (
    id INTEGER PRIMARY KEY,
    prize INTEGER NOT NULL REFERENCES prize (id),
    -- Null for a juror without an account, and once they are forgotten.
    member INTEGER REFERENCES member (id),
    -- 1 when it was given to an account, forgotten or not.
    has_account INTEGER NOT NULL CHECK (has_account IN (0, 1)),
    -- In what name they sit; never that of a person.
    role TEXT NOT NULL,
    -- Code of a term of `actor-family`.
    family TEXT NOT NULL,
    body INTEGER REFERENCES organisation (id)
) STRICT;

CREATE INDEX prize_seat_body ON prize_seat (body);

CREATE UNIQUE INDEX prize_seat_member ON prize_seat (member, prize);

CREATE INDEX prize_seat_prize ON prize_seat (prize, id);

CREATE TABLE recovery_code (
    member INTEGER NOT NULL REFERENCES member (id),
    hash TEXT NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (member, hash)
) STRICT;

CREATE TABLE reply (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- One form makes one reply, however often it is sent.
    form_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'declined', 'withdrawn')),
    -- The name of who speaks: a body or a group.
    body TEXT NOT NULL CHECK (body <> ''),
    -- 1 when somebody of that body wrote it with their account.
    is_vouched INTEGER NOT NULL CHECK (is_vouched IN (0, 1)),
    -- Null once it was withdrawn or declined.
    text TEXT,
    member INTEGER REFERENCES member (id),
    -- Why it was not shown, for whoever wrote.
    reason TEXT,
    created_at INTEGER NOT NULL,
    decided_at INTEGER
) STRICT;

CREATE INDEX reply_member ON reply (member, id);

CREATE INDEX reply_practice ON reply (practice, state, id);

CREATE INDEX reply_state ON reply (state, created_at, id);

CREATE TABLE reply_link (
    hash TEXT PRIMARY KEY,
    reply INTEGER NOT NULL REFERENCES reply (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX reply_link_reply ON reply_link (reply);

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL UNIQUE REFERENCES practice (id),
    -- One form makes one report, however often it is sent.
    form_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN
        ('waiting', 'reading', 'asked', 'taken', 'joined', 'declined', 'taken-back', 'removed')),
    capacity TEXT NOT NULL CHECK (capacity IN ('own', 'service')),
    -- Null when none was said, or once what was written is erased.
    service TEXT,
    origin TEXT NOT NULL CHECK (origin IN ('form', 'paper')),
    -- Of the paper: its day, in days since 1970-01-01, and who handed it over.
    paper_day INTEGER,
    relay TEXT,
    -- Whose account it was written with; null without one.
    member INTEGER REFERENCES member (id),
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    -- The sheet that told it already.
    target INTEGER REFERENCES practice (id),
    -- Why it was not kept, for whoever wrote.
    reason TEXT,
    withdrawal_asked_at INTEGER,
    created_at INTEGER NOT NULL,
    decided_at INTEGER
, withdrawal_refused_at INTEGER, withdrawal_reason TEXT) STRICT;

CREATE INDEX report_asked ON report (withdrawal_asked_at, id);

CREATE INDEX report_member ON report (member);

CREATE INDEX report_state ON report (state, created_at, id);

CREATE INDEX report_target ON report (target);

CREATE TABLE report_contact (
    report INTEGER PRIMARY KEY REFERENCES report (id),
    address TEXT NOT NULL
) STRICT;

CREATE TABLE report_link (
    hash TEXT PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX report_link_report ON report_link (report);

CREATE TABLE report_message (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report (id),
    side TEXT NOT NULL CHECK (side IN ('editor', 'author')),
    body TEXT NOT NULL CHECK (body <> ''),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX report_message_report ON report_message (report, id);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    grid INTEGER NOT NULL REFERENCES grid (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'final', 'ended')),
    opened_at INTEGER NOT NULL,
    opened_by INTEGER REFERENCES member (id),
    final_at INTEGER
) STRICT;

CREATE INDEX review_grid ON review (grid);

CREATE INDEX review_opened_by ON review (opened_by);

CREATE INDEX review_practice ON review (practice, id);

CREATE TABLE review_answer (
    voice INTEGER NOT NULL REFERENCES review_voice (id),
    criterion TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'not-applicable', 'unknown')),
    argument TEXT NOT NULL,
    evidence TEXT CHECK (evidence IN ('passage', 'document', 'link', 'lived')),
    reference TEXT NOT NULL,
    PRIMARY KEY (voice, criterion)
) STRICT;

CREATE TABLE review_code (
    hash TEXT PRIMARY KEY,
    voice INTEGER NOT NULL REFERENCES review_voice (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX review_code_voice ON review_code (voice);

CREATE TABLE review_contest (
    id INTEGER PRIMARY KEY,
    review INTEGER NOT NULL REFERENCES review (id),
    -- Null for the reading as a whole.
    criterion TEXT,
    body TEXT NOT NULL CHECK (body <> ''),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX review_contest_review ON review_contest (review, id);

CREATE TABLE review_label (
    review INTEGER NOT NULL REFERENCES review (id),
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (review, label)
) STRICT;

CREATE TABLE review_voice (
    id INTEGER PRIMARY KEY,
    review INTEGER NOT NULL REFERENCES review (id),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'group')),
    member INTEGER REFERENCES member (id),
    -- A role, or the name of a group.
    name TEXT NOT NULL,
    -- Code of a term of `actor-family`, empty until it is said.
    family TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('invited', 'given', 'declined', 'ended')),
    preparation TEXT NOT NULL,
    invited_at INTEGER NOT NULL,
    given_at INTEGER
) STRICT;

CREATE INDEX review_voice_member ON review_voice (member, review);

CREATE INDEX review_voice_review ON review_voice (review, id);

CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    section TEXT NOT NULL,
    base INTEGER REFERENCES revision (id),
    -- Given by the form or the import: the same save is never recorded twice.
    save_id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    -- Canonical JSON of the section's facts; null once erased.
    body TEXT,
    erased_at INTEGER
, message TEXT, other INTEGER REFERENCES revision (id)) STRICT;

CREATE INDEX revision_base ON revision (base);

CREATE INDEX revision_other ON revision (other);

CREATE INDEX revision_practice ON revision (practice, section, id);

CREATE TABLE role_grant (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member (id),
    role TEXT NOT NULL
        CHECK (role IN ('administrator', 'coordinator', 'editor', 'delegate', 'custodian')),
    scope TEXT NOT NULL CHECK (scope IN ('instance', 'territory', 'organisation', 'practice')),
    territory INTEGER REFERENCES territory (id),
    organisation INTEGER REFERENCES organisation (id),
    practice INTEGER REFERENCES practice (id),
    granted_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER,
    CHECK ((scope = 'territory') = (territory IS NOT NULL)),
    CHECK ((scope = 'organisation') = (organisation IS NOT NULL)),
    CHECK ((scope = 'practice') = (practice IS NOT NULL))
) STRICT;

CREATE INDEX role_grant_member ON role_grant (member, ended_at);

CREATE INDEX role_grant_organisation ON role_grant (organisation);

CREATE INDEX role_grant_practice ON role_grant (practice, ended_at);

CREATE INDEX role_grant_territory ON role_grant (territory);

CREATE TABLE schema_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE search_document (
    -- A small number, its bit in every bitmap; never given twice.
    doc INTEGER PRIMARY KEY,
    practice INTEGER NOT NULL REFERENCES practice (id),
    -- 0 the working text, 1 the published one.
    edition INTEGER NOT NULL CHECK (edition IN (0, 1)),
    -- Of the decision, in microseconds since 1970.
    published_at INTEGER NOT NULL,
    -- How many sections say something, the source's left out.
    sections INTEGER NOT NULL CHECK (sections >= 0),
    start_year INTEGER,
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    -- Of the terms and words, so that those that did not change are not written again.
    fingerprint INTEGER NOT NULL,
    UNIQUE (practice, edition)
) STRICT;

CREATE TABLE search_document_word (
    doc INTEGER PRIMARY KEY REFERENCES search_document (doc),
    words TEXT NOT NULL
) STRICT;

CREATE TABLE search_numbering (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (title, need, body, tokenize = 'ascii', detail = full, columnsize = 0);

CREATE TABLE search_word (
    word TEXT NOT NULL CHECK (word <> ''),
    term TEXT NOT NULL CHECK (term <> ''),
    documents INTEGER NOT NULL CHECK (documents >= 0),
    -- Of them, those that everybody may read: suggestions know no other words.
    public_documents INTEGER NOT NULL CHECK (public_documents >= 0),
    PRIMARY KEY (word, term)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_word_unused ON search_word (word) WHERE documents = 0;

CREATE TABLE second_factor (
    member INTEGER PRIMARY KEY REFERENCES member (id),
    -- Sealed by the key of the instance.
    secret TEXT NOT NULL,
    -- Null until a first code has proved that the device holds it.
    confirmed_at INTEGER,
    -- The step of the last code taken: none is taken twice.
    last_step INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE section (
    practice INTEGER NOT NULL REFERENCES practice (id),
    name TEXT NOT NULL,
    revision INTEGER NOT NULL REFERENCES revision (id),
    PRIMARY KEY (practice, name)
) STRICT;

CREATE INDEX section_revision ON section (revision);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    member INTEGER NOT NULL REFERENCES member (id),
    -- 'half' until the second factor is given: it opens nothing but the page that asks for it.
    stage TEXT NOT NULL CHECK (stage IN ('half', 'whole')),
    -- 1 when a second factor was given.
    is_strong INTEGER NOT NULL DEFAULT 0 CHECK (is_strong IN (0, 1)),
    -- "Firefox, Linux": what the list of sessions shows, never an address.
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    -- When the person last proved who they are: dangerous acts ask again.
    confirmed_at INTEGER NOT NULL,
    ended_at INTEGER
, provider_token TEXT) STRICT;

CREATE INDEX session_member ON session (member, ended_at);

CREATE INDEX session_seen ON session (seen_at);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year INTEGER,
    address TEXT,
    locator_unit TEXT NOT NULL CHECK (locator_unit IN ('line', 'page')),
    -- The file the facts were last imported from, kept as received.
    file TEXT REFERENCES file (hash)
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER
) STRICT;

CREATE INDEX team_organisation ON team (organisation, sort_key, id);

CREATE TABLE team_member (
    team INTEGER NOT NULL REFERENCES team (id),
    member INTEGER NOT NULL REFERENCES member (id),
    since INTEGER NOT NULL,
    PRIMARY KEY (team, member)
) STRICT;

CREATE INDEX team_member_member ON team_member (member, team);

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    vocabulary INTEGER NOT NULL REFERENCES vocabulary (id),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    since_version INTEGER NOT NULL,
    until_version INTEGER,
    UNIQUE (vocabulary, code)
) STRICT;

CREATE TABLE term_label (
    term INTEGER NOT NULL REFERENCES term (id),
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    label TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (term, language)
) STRICT;

CREATE TABLE term_version (
    term INTEGER NOT NULL REFERENCES term (id),
    version INTEGER NOT NULL CHECK (version > 0),
    position INTEGER NOT NULL,
    parent INTEGER REFERENCES term (id),
    successor INTEGER REFERENCES term (id),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    -- 1 once this instance changed it: a newer file of the program leaves it as it is.
    edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
    label_fr TEXT NOT NULL CHECK (label_fr <> ''),
    label_en TEXT NOT NULL CHECK (label_en <> ''),
    -- Other words for it, separated by " | "; empty when there is none.
    synonyms_fr TEXT NOT NULL,
    synonyms_en TEXT NOT NULL,
    PRIMARY KEY (term, version)
) STRICT;

CREATE INDEX term_version_parent ON term_version (parent);

CREATE INDEX term_version_successor ON term_version (successor);

CREATE TABLE territory (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    -- Kind, département and folded name together.
    name_key TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL REFERENCES term (id),
    departement TEXT,
    region TEXT
, code TEXT, slug TEXT, origin TEXT NOT NULL DEFAULT 'free'
    CHECK (origin IN ('reference', 'imported', 'free', 'demo')), population INTEGER CHECK (population >= 0), hexagon_column INTEGER, hexagon_row INTEGER) STRICT;

CREATE UNIQUE INDEX territory_code ON territory (kind, code);

CREATE INDEX territory_kind ON territory (kind);

CREATE INDEX territory_order ON territory (sort_key, id);

CREATE INDEX territory_origin ON territory (origin, id);

CREATE UNIQUE INDEX territory_slug ON territory (slug);

CREATE TABLE territory_beside (
    territory INTEGER NOT NULL REFERENCES territory (id),
    neighbour INTEGER NOT NULL REFERENCES territory (id),
    PRIMARY KEY (territory, neighbour)
) STRICT;

CREATE INDEX territory_beside_neighbour ON territory_beside (neighbour, territory);

CREATE TABLE territory_part (
    part INTEGER NOT NULL REFERENCES territory (id),
    whole INTEGER NOT NULL REFERENCES territory (id),
    -- 1 when the part crosses the limits of the whole: what lies in the part need not lie in the whole.
    partly INTEGER NOT NULL DEFAULT 0 CHECK (partly IN (0, 1)),
    PRIMARY KEY (part, whole),
    CHECK (part <> whole)
) STRICT;

CREATE INDEX territory_part_whole ON territory_part (whole, part);

CREATE TABLE territory_source (
    code TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE territory_within (
    territory INTEGER NOT NULL REFERENCES territory (id),
    ancestor INTEGER NOT NULL REFERENCES territory (id),
    distance INTEGER NOT NULL CHECK (distance >= 0),
    PRIMARY KEY (territory, ancestor)
) STRICT;

CREATE INDEX territory_within_ancestor ON territory_within (ancestor, territory);

CREATE TABLE unsubscription (
    hash TEXT PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX unsubscription_created ON unsubscription (created_at);

CREATE INDEX unsubscription_member ON unsubscription (member);

CREATE TABLE vocabulary (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL CHECK (version > 0),
    source TEXT NOT NULL
) STRICT;

CREATE TABLE vocabulary_version (
    vocabulary INTEGER NOT NULL REFERENCES vocabulary (id),
    version INTEGER NOT NULL CHECK (version > 0),
    source TEXT NOT NULL,
    -- Version of the program's file that was last taken in.
    shipped INTEGER NOT NULL CHECK (shipped >= 0),
    -- Microseconds since 1970, 0 for what was there before this table.
    at INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (vocabulary, version)
) STRICT;
