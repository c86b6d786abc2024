-- The whole schema as PostgreSQL keeps it, made by the migrations of Sources/Storage/Migrations.
-- Written by a test: ESSAIM_REWRITE=1 swift test --filter StoredSchemaTests

CREATE TABLE account_request (
    id bigint NOT NULL,
    name text,
    mail text,
    mail_key text COLLATE "C",
    organisation text,
    reason text,
    language text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    answer text,
    decided_by text,
    created_at bigint NOT NULL,
    decided_at bigint,
    CONSTRAINT account_request_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT account_request_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text]))),
    CONSTRAINT account_request_pkey PRIMARY KEY (id)
);
CREATE INDEX account_request_mail ON account_request USING btree (mail_key);
CREATE INDEX account_request_state ON account_request USING btree (state, id);

CREATE TABLE address (
    slug text COLLATE "C" NOT NULL,
    practice bigint NOT NULL,
    since bigint NOT NULL,
    ended_at bigint,
    was_public bigint NOT NULL DEFAULT 0,
    CONSTRAINT address_slug_check CHECK ((slug <> ''::text)),
    CONSTRAINT address_was_public_check CHECK ((was_public = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT address_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT address_pkey PRIMARY KEY (slug)
);
CREATE INDEX address_practice ON address USING btree (practice);

CREATE TABLE adoption (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    form_key text COLLATE "C" NOT NULL,
    manner text COLLATE "C" NOT NULL,
    member bigint,
    organisation bigint,
    team bigint,
    rung bigint NOT NULL,
    agreed_at bigint,
    answer text NOT NULL,
    changed text NOT NULL,
    kept text NOT NULL,
    reason text NOT NULL,
    territory bigint,
    since_day bigint,
    until_day bigint,
    sheet bigint,
    worked text NOT NULL,
    failed text NOT NULL,
    advice text NOT NULL,
    feedback_at bigint,
    is_feedback_shown bigint NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT adoption_is_feedback_shown_check CHECK ((is_feedback_shown = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT adoption_manner_check CHECK ((manner = ANY (ARRAY['as-is'::text, 'adapted'::text, 'declined'::text]))),
    CONSTRAINT adoption_rung_check CHECK (((rung >= 0) AND (rung <= 4))),
    CONSTRAINT adoption_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT adoption_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT adoption_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT adoption_sheet_fkey FOREIGN KEY (sheet) REFERENCES practice(id),
    CONSTRAINT adoption_team_fkey FOREIGN KEY (team) REFERENCES team(id),
    CONSTRAINT adoption_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT adoption_pkey PRIMARY KEY (id),
    CONSTRAINT adoption_form_key_key UNIQUE (form_key)
);
CREATE INDEX adoption_member ON adoption USING btree (member, id);
CREATE INDEX adoption_organisation ON adoption USING btree (organisation, id);
CREATE INDEX adoption_practice ON adoption USING btree (practice, id);
CREATE INDEX adoption_sheet ON adoption USING btree (sheet);
CREATE INDEX adoption_team ON adoption USING btree (team, id);
CREATE INDEX adoption_territory ON adoption USING btree (territory);
CREATE INDEX adoption_waiting ON adoption USING btree (rung, agreed_at, id);

CREATE TABLE adoption_message (
    id bigint NOT NULL,
    adoption bigint NOT NULL,
    side text COLLATE "C" NOT NULL,
    member bigint,
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT adoption_message_body_check CHECK ((body <> ''::text)),
    CONSTRAINT adoption_message_side_check CHECK ((side = ANY (ARRAY['adopter'::text, 'origin'::text]))),
    CONSTRAINT adoption_message_adoption_fkey FOREIGN KEY (adoption) REFERENCES adoption(id),
    CONSTRAINT adoption_message_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT adoption_message_pkey PRIMARY KEY (id)
);
CREATE INDEX adoption_message_adoption ON adoption_message USING btree (adoption, id);
CREATE INDEX adoption_message_at ON adoption_message USING btree (at);
CREATE INDEX adoption_message_member ON adoption_message USING btree (member, id);

CREATE TABLE agreement (
    id bigint NOT NULL,
    attachment bigint NOT NULL,
    mark text NOT NULL,
    standing text COLLATE "C" NOT NULL,
    uses text COLLATE "C" NOT NULL,
    given_day bigint NOT NULL,
    until_day bigint NOT NULL,
    paper text NOT NULL,
    withdrawn_at bigint,
    CONSTRAINT agreement_mark_check CHECK ((mark <> ''::text)),
    CONSTRAINT agreement_standing_check CHECK ((standing = ANY (ARRAY['adult'::text, 'minor'::text, 'protected'::text]))),
    CONSTRAINT agreement_uses_check CHECK ((uses <> ''::text)),
    CONSTRAINT agreement_attachment_fkey FOREIGN KEY (attachment) REFERENCES attachment(id),
    CONSTRAINT agreement_pkey PRIMARY KEY (id)
);
CREATE INDEX agreement_attachment ON agreement USING btree (attachment, id);
CREATE INDEX agreement_until ON agreement USING btree (until_day);

CREATE TABLE api_answer (
    member bigint NOT NULL,
    key text COLLATE "C" NOT NULL,
    fingerprint text COLLATE "C" NOT NULL,
    status bigint,
    body text,
    at bigint NOT NULL,
    CONSTRAINT api_answer_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT api_answer_pkey PRIMARY KEY (member, key)
);
CREATE INDEX api_answer_at ON api_answer USING btree (at);

CREATE TABLE api_token (
    id bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    member bigint NOT NULL,
    name text NOT NULL,
    writes bigint NOT NULL,
    created_at bigint NOT NULL,
    until bigint NOT NULL,
    used_at bigint,
    revoked_at bigint,
    CONSTRAINT api_token_name_check CHECK ((name <> ''::text)),
    CONSTRAINT api_token_writes_check CHECK ((writes = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT api_token_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT api_token_pkey PRIMARY KEY (id),
    CONSTRAINT api_token_hash_key UNIQUE (hash)
);
CREATE INDEX api_token_member ON api_token USING btree (member, id);

CREATE TABLE attachment (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    form_key text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    file text COLLATE "C" NOT NULL,
    small text COLLATE "C",
    width bigint,
    height bigint,
    pages bigint,
    is_tagged bigint,
    has_text bigint,
    title text NOT NULL,
    alternative text NOT NULL,
    caption text NOT NULL,
    credit text NOT NULL,
    shown_title text,
    shown_alternative text,
    shown_caption text,
    shown_credit text,
    people text COLLATE "C" NOT NULL,
    people_count bigint NOT NULL,
    position bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT attachment_has_text_check CHECK ((has_text = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT attachment_is_tagged_check CHECK ((is_tagged = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT attachment_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'pdf'::text, 'odt'::text, 'ods'::text, 'odp'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text]))),
    CONSTRAINT attachment_people_check CHECK ((people = ANY (ARRAY['unsaid'::text, 'nobody'::text, 'unrecognisable'::text, 'recognisable'::text]))),
    CONSTRAINT attachment_people_count_check CHECK ((people_count >= 0)),
    CONSTRAINT attachment_title_check CHECK ((title <> ''::text)),
    CONSTRAINT attachment_file_fkey FOREIGN KEY (file) REFERENCES file(hash),
    CONSTRAINT attachment_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT attachment_small_fkey FOREIGN KEY (small) REFERENCES file(hash),
    CONSTRAINT attachment_pkey PRIMARY KEY (id),
    CONSTRAINT attachment_form_key_key UNIQUE (form_key)
);
CREATE INDEX attachment_file ON attachment USING btree (file);
CREATE INDEX attachment_practice ON attachment USING btree (practice, "position", id);
CREATE INDEX attachment_small ON attachment USING btree (small);

CREATE TABLE audience (
    practice bigint NOT NULL,
    edition bigint NOT NULL,
    audience text COLLATE "C" NOT NULL,
    CONSTRAINT audience_edition_check CHECK ((edition = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT audience_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT audience_pkey PRIMARY KEY (practice, edition, audience)
);
CREATE INDEX audience_readers ON audience USING btree (audience, edition, practice);

CREATE TABLE audit (
    id bigint NOT NULL,
    at bigint NOT NULL,
    viewer text COLLATE "C" NOT NULL,
    act text COLLATE "C" NOT NULL,
    object_kind text COLLATE "C" NOT NULL,
    object bigint,
    detail text NOT NULL,
    CONSTRAINT audit_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_object ON audit USING btree (object_kind, object, id);
CREATE INDEX audit_viewer ON audit USING btree (viewer, id);

CREATE TABLE boundary (
    territory bigint NOT NULL,
    source text NOT NULL,
    projection text COLLATE "C" NOT NULL,
    outline text NOT NULL,
    sketch text NOT NULL,
    imported_at bigint NOT NULL,
    CONSTRAINT boundary_projection_check CHECK ((projection = ANY (ARRAY['lambert93'::text, 'local'::text]))),
    CONSTRAINT boundary_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT boundary_pkey PRIMARY KEY (territory)
);

CREATE TABLE calendar_event (
    id bigint NOT NULL,
    month bigint NOT NULL,
    form_key text COLLATE "C" NOT NULL,
    uid text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    title text NOT NULL,
    told text NOT NULL,
    place text NOT NULL,
    organiser text NOT NULL,
    audience text NOT NULL,
    accessibility text NOT NULL,
    price text NOT NULL,
    registration text NOT NULL,
    link text NOT NULL,
    first_day bigint NOT NULL,
    first_minute bigint,
    last_day bigint NOT NULL,
    last_minute bigint,
    member bigint,
    organisation bigint,
    territory bigint,
    practice bigint,
    reason text NOT NULL,
    sequence bigint NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    announced_at bigint,
    CONSTRAINT calendar_event_check CHECK ((last_day >= first_day)),
    CONSTRAINT calendar_event_first_minute_check CHECK (((first_minute >= 0) AND (first_minute <= 1439))),
    CONSTRAINT calendar_event_kind_check CHECK ((kind = ANY (ARRAY['open-doors'::text, 'visit'::text, 'workshop'::text, 'debate'::text, 'training'::text, 'other'::text]))),
    CONSTRAINT calendar_event_last_minute_check CHECK (((last_minute >= 0) AND (last_minute <= 1439))),
    CONSTRAINT calendar_event_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'announced'::text, 'declined'::text, 'cancelled'::text]))),
    CONSTRAINT calendar_event_title_check CHECK ((title <> ''::text)),
    CONSTRAINT calendar_event_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT calendar_event_month_fkey FOREIGN KEY (month) REFERENCES calendar_month(id),
    CONSTRAINT calendar_event_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT calendar_event_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT calendar_event_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT calendar_event_pkey PRIMARY KEY (id),
    CONSTRAINT calendar_event_form_key_key UNIQUE (form_key),
    CONSTRAINT calendar_event_uid_key UNIQUE (uid)
);
CREATE INDEX calendar_event_day ON calendar_event USING btree (last_day, id);
CREATE INDEX calendar_event_member ON calendar_event USING btree (member, id);
CREATE INDEX calendar_event_month ON calendar_event USING btree (month, first_day, id);
CREATE INDEX calendar_event_organisation ON calendar_event USING btree (organisation);
CREATE INDEX calendar_event_practice ON calendar_event USING btree (practice, id);
CREATE INDEX calendar_event_territory ON calendar_event USING btree (territory);
CREATE INDEX calendar_event_waiting ON calendar_event USING btree (state, id);

CREATE TABLE calendar_month (
    id bigint NOT NULL,
    slug text COLLATE "C" NOT NULL,
    title text NOT NULL,
    told text NOT NULL,
    first_day bigint NOT NULL,
    last_day bigint NOT NULL,
    is_demo bigint NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT calendar_month_check CHECK ((last_day >= first_day)),
    CONSTRAINT calendar_month_is_demo_check CHECK ((is_demo = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT calendar_month_title_check CHECK ((title <> ''::text)),
    CONSTRAINT calendar_month_pkey PRIMARY KEY (id),
    CONSTRAINT calendar_month_slug_key UNIQUE (slug)
);
CREATE INDEX calendar_month_day ON calendar_month USING btree (first_day, id);

CREATE TABLE campaign (
    id bigint NOT NULL,
    slug text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    title text NOT NULL,
    mandate text NOT NULL,
    scope text NOT NULL,
    frame text NOT NULL,
    territory bigint,
    opens_on bigint NOT NULL,
    closes_on bigint NOT NULL,
    consent text NOT NULL,
    rounding text COLLATE "C" NOT NULL,
    contact_days bigint NOT NULL,
    disclaimer text NOT NULL,
    closing text NOT NULL,
    trial_token text COLLATE "C" NOT NULL,
    typings smallint NOT NULL,
    papers bigint NOT NULL,
    origin text COLLATE "C" NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT campaign_check CHECK ((opens_on <= closes_on)),
    CONSTRAINT campaign_origin_check CHECK ((origin = ANY (ARRAY['own'::text, 'demo'::text]))),
    CONSTRAINT campaign_rounding_check CHECK ((rounding = ANY (ARRAY['day'::text, 'week'::text, 'month'::text, 'year'::text, 'hidden'::text]))),
    CONSTRAINT campaign_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'open'::text, 'closed'::text, 'frozen'::text, 'cancelled'::text]))),
    CONSTRAINT campaign_typings_check CHECK ((typings = ANY (ARRAY[1, 2]))),
    CONSTRAINT campaign_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT campaign_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_slug_key UNIQUE (slug)
);
CREATE INDEX campaign_territory ON campaign USING btree (territory);

CREATE TABLE campaign_audit (
    campaign bigint NOT NULL,
    number bigint NOT NULL,
    plan text NOT NULL,
    floor bigint NOT NULL,
    small bigint NOT NULL,
    alongside bigint NOT NULL,
    is_withheld smallint NOT NULL,
    left_out text COLLATE "C" NOT NULL,
    published_at bigint,
    CONSTRAINT campaign_audit_is_withheld_check CHECK ((is_withheld = ANY (ARRAY[0, 1]))),
    CONSTRAINT campaign_audit_campaign_number_fkey FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot(campaign, number),
    CONSTRAINT campaign_audit_pkey PRIMARY KEY (campaign, number)
);

CREATE TABLE campaign_body (
    campaign bigint NOT NULL,
    body bigint NOT NULL,
    is_lead smallint NOT NULL,
    agreed_at bigint,
    CONSTRAINT campaign_body_is_lead_check CHECK ((is_lead = ANY (ARRAY[0, 1]))),
    CONSTRAINT campaign_body_body_fkey FOREIGN KEY (body) REFERENCES organisation(id),
    CONSTRAINT campaign_body_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_body_pkey PRIMARY KEY (campaign, body)
);
CREATE INDEX campaign_body_body ON campaign_body USING btree (body);

CREATE TABLE campaign_code (
    hash text COLLATE "C" NOT NULL,
    campaign bigint NOT NULL,
    relay bigint,
    is_used smallint NOT NULL,
    CONSTRAINT campaign_code_is_used_check CHECK ((is_used = ANY (ARRAY[0, 1]))),
    CONSTRAINT campaign_code_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_code_relay_fkey FOREIGN KEY (relay) REFERENCES campaign_relay(id),
    CONSTRAINT campaign_code_pkey PRIMARY KEY (hash)
);
CREATE INDEX campaign_code_campaign ON campaign_code USING btree (campaign, is_used);
CREATE INDEX campaign_code_relay ON campaign_code USING btree (relay);

CREATE TABLE campaign_contact (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    name text NOT NULL,
    mail text NOT NULL,
    phone text NOT NULL,
    consent text NOT NULL,
    key_hash text COLLATE "C",
    is_sent smallint NOT NULL,
    CONSTRAINT campaign_contact_is_sent_check CHECK ((is_sent = ANY (ARRAY[0, 1]))),
    CONSTRAINT campaign_contact_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_contact_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_contact_key_hash_key UNIQUE (key_hash)
);
CREATE INDEX campaign_contact_campaign ON campaign_contact USING btree (campaign, id);

CREATE TABLE campaign_count (
    campaign bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    part smallint NOT NULL,
    begun bigint NOT NULL,
    submitted bigint NOT NULL,
    withdrawn bigint NOT NULL,
    CONSTRAINT campaign_count_kind_check CHECK ((kind = ANY (ARRAY['relay'::text, 'channel'::text, 'branch'::text, 'day'::text]))),
    CONSTRAINT campaign_count_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_count_pkey PRIMARY KEY (campaign, kind, name, part)
);

CREATE TABLE campaign_plan (
    campaign bigint NOT NULL,
    plan text NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT campaign_plan_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_plan_pkey PRIMARY KEY (campaign)
);

CREATE TABLE campaign_relay (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    name text NOT NULL,
    token text COLLATE "C" NOT NULL,
    branch text COLLATE "C",
    mail text NOT NULL,
    is_ended smallint NOT NULL,
    CONSTRAINT campaign_relay_is_ended_check CHECK ((is_ended = ANY (ARRAY[0, 1]))),
    CONSTRAINT campaign_relay_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_relay_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_relay_token_key UNIQUE (token)
);
CREATE INDEX campaign_relay_campaign ON campaign_relay USING btree (campaign, id);

CREATE TABLE campaign_response (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    version bigint NOT NULL,
    channel text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    reach text COLLATE "C" NOT NULL,
    day bigint NOT NULL,
    key_hash text COLLATE "C",
    paper bigint,
    answers text NOT NULL,
    again text,
    typist text COLLATE "C",
    CONSTRAINT campaign_response_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'phone'::text, 'paper'::text, 'meeting'::text, 'trial'::text]))),
    CONSTRAINT campaign_response_reach_check CHECK ((reach = ANY (ARRAY['short'::text, 'whole'::text]))),
    CONSTRAINT campaign_response_state_check CHECK ((state = ANY (ARRAY['begun'::text, 'submitted'::text]))),
    CONSTRAINT campaign_response_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_response_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_response_campaign_paper_key UNIQUE (campaign, paper),
    CONSTRAINT campaign_response_key_hash_key UNIQUE (key_hash)
);
CREATE INDEX campaign_response_campaign ON campaign_response USING btree (campaign, state);

CREATE TABLE campaign_seat (
    campaign bigint NOT NULL,
    member bigint NOT NULL,
    seat text COLLATE "C" NOT NULL,
    CONSTRAINT campaign_seat_seat_check CHECK ((seat = ANY (ARRAY['collector'::text, 'analyst'::text]))),
    CONSTRAINT campaign_seat_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_seat_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT campaign_seat_pkey PRIMARY KEY (campaign, member, seat)
);
CREATE INDEX campaign_seat_member ON campaign_seat USING btree (member);

CREATE TABLE campaign_snapshot (
    campaign bigint NOT NULL,
    number bigint NOT NULL,
    frozen_on bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    codebook text NOT NULL,
    source text COLLATE "C" NOT NULL,
    CONSTRAINT campaign_snapshot_source_check CHECK ((source = ANY (ARRAY['collected'::text, 'imported'::text]))),
    CONSTRAINT campaign_snapshot_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_snapshot_pkey PRIMARY KEY (campaign, number)
);

CREATE TABLE campaign_snapshot_part (
    campaign bigint NOT NULL,
    number bigint NOT NULL,
    level text COLLATE "C" NOT NULL,
    part bigint NOT NULL,
    rows text NOT NULL,
    CONSTRAINT campaign_snapshot_part_campaign_number_fkey FOREIGN KEY (campaign, number) REFERENCES campaign_snapshot(campaign, number),
    CONSTRAINT campaign_snapshot_part_pkey PRIMARY KEY (campaign, number, level, part)
);

CREATE TABLE campaign_table (
    campaign bigint NOT NULL,
    number bigint NOT NULL,
    rank bigint NOT NULL,
    body text NOT NULL,
    CONSTRAINT campaign_table_campaign_number_fkey FOREIGN KEY (campaign, number) REFERENCES campaign_audit(campaign, number),
    CONSTRAINT campaign_table_pkey PRIMARY KEY (campaign, number, rank)
);

CREATE TABLE campaign_version (
    campaign bigint NOT NULL,
    version bigint NOT NULL,
    questionnaire text NOT NULL,
    note text NOT NULL,
    published_at bigint,
    asked_at bigint,
    papers bigint,
    changed_at bigint NOT NULL,
    CONSTRAINT campaign_version_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_version_pkey PRIMARY KEY (campaign, version)
);

CREATE TABLE campaign_wave (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    day bigint NOT NULL,
    text text NOT NULL,
    sent_at bigint,
    CONSTRAINT campaign_wave_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_wave_pkey PRIMARY KEY (id)
);
CREATE INDEX campaign_wave_campaign ON campaign_wave USING btree (campaign, day, id);

CREATE TABLE campaign_withdrawn (
    key_hash text COLLATE "C" NOT NULL,
    campaign bigint NOT NULL,
    CONSTRAINT campaign_withdrawn_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT campaign_withdrawn_pkey PRIMARY KEY (key_hash)
);
CREATE INDEX campaign_withdrawn_campaign ON campaign_withdrawn USING btree (campaign);

CREATE TABLE change (
    seq bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY,
    kind text COLLATE "C" NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT change_pkey PRIMARY KEY (seq)
);

CREATE TABLE claim (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    organisation bigint NOT NULL,
    member bigint NOT NULL,
    evidence text,
    state text COLLATE "C" NOT NULL,
    answer text,
    decided_by text COLLATE "C",
    created_at bigint NOT NULL,
    decided_at bigint,
    CONSTRAINT claim_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text]))),
    CONSTRAINT claim_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT claim_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT claim_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT claim_pkey PRIMARY KEY (id)
);
CREATE INDEX claim_member ON claim USING btree (member);
CREATE INDEX claim_organisation ON claim USING btree (organisation, state, id);
CREATE INDEX claim_practice ON claim USING btree (practice, state);

CREATE TABLE coding_code (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    question text COLLATE "C" NOT NULL,
    parent bigint,
    label text NOT NULL,
    definition text NOT NULL,
    example text NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT coding_code_campaign_question_fkey FOREIGN KEY (campaign, question) REFERENCES coding_question(campaign, question),
    CONSTRAINT coding_code_parent_fkey FOREIGN KEY (parent) REFERENCES coding_code(id),
    CONSTRAINT coding_code_pkey PRIMARY KEY (id)
);
CREATE INDEX coding_code_parent ON coding_code USING btree (parent);
CREATE INDEX coding_code_question ON coding_code USING btree (campaign, question, id);

CREATE TABLE coding_consent (
    campaign bigint NOT NULL,
    words text,
    answer_column text COLLATE "C",
    answer_value text COLLATE "C",
    CONSTRAINT coding_consent_check CHECK (((words IS NULL) <> (answer_column IS NULL))),
    CONSTRAINT coding_consent_check1 CHECK (((answer_column IS NULL) = (answer_value IS NULL))),
    CONSTRAINT coding_consent_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
    CONSTRAINT coding_consent_pkey PRIMARY KEY (campaign)
);

CREATE TABLE coding_finding (
    quotation bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    begins bigint NOT NULL,
    stops bigint NOT NULL,
    fate text COLLATE "C" NOT NULL,
    CONSTRAINT coding_finding_fate_check CHECK ((fate = ANY (ARRAY['kept'::text, 'hidden'::text]))),
    CONSTRAINT coding_finding_kind_check CHECK ((kind = ANY (ARRAY['mail'::text, 'phone'::text, 'web'::text, 'birth'::text, 'number'::text, 'name'::text, 'capital'::text, 'health'::text]))),
    CONSTRAINT coding_finding_quotation_fkey FOREIGN KEY (quotation) REFERENCES coding_quotation(id),
    CONSTRAINT coding_finding_pkey PRIMARY KEY (quotation, begins, stops, kind)
);

CREATE TABLE coding_mark (
    reading bigint NOT NULL,
    code bigint NOT NULL,
    CONSTRAINT coding_mark_code_fkey FOREIGN KEY (code) REFERENCES coding_code(id),
    CONSTRAINT coding_mark_reading_fkey FOREIGN KEY (reading) REFERENCES coding_reading(id),
    CONSTRAINT coding_mark_pkey PRIMARY KEY (reading, code)
);
CREATE INDEX coding_mark_code ON coding_mark USING btree (code);

CREATE TABLE coding_question (
    campaign bigint NOT NULL,
    question text COLLATE "C" NOT NULL,
    snapshot bigint NOT NULL,
    first_coder bigint,
    second_coder bigint,
    single_from bigint,
    CONSTRAINT coding_question_campaign_snapshot_fkey FOREIGN KEY (campaign, snapshot) REFERENCES campaign_snapshot(campaign, number),
    CONSTRAINT coding_question_first_coder_fkey FOREIGN KEY (first_coder) REFERENCES member(id),
    CONSTRAINT coding_question_second_coder_fkey FOREIGN KEY (second_coder) REFERENCES member(id),
    CONSTRAINT coding_question_pkey PRIMARY KEY (campaign, question)
);
CREATE INDEX coding_question_first ON coding_question USING btree (first_coder);
CREATE INDEX coding_question_second ON coding_question USING btree (second_coder);
CREATE INDEX coding_question_snapshot ON coding_question USING btree (campaign, snapshot);

CREATE TABLE coding_quotation (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    question text COLLATE "C" NOT NULL,
    answer_row text COLLATE "C" NOT NULL,
    begins bigint NOT NULL,
    stops bigint NOT NULL,
    CONSTRAINT coding_quotation_campaign_question_fkey FOREIGN KEY (campaign, question) REFERENCES coding_question(campaign, question),
    CONSTRAINT coding_quotation_pkey PRIMARY KEY (id),
    CONSTRAINT coding_quotation_campaign_question_answer_row_begins_stops_key UNIQUE (campaign, question, answer_row, begins, stops)
);

CREATE TABLE coding_reading (
    id bigint NOT NULL,
    campaign bigint NOT NULL,
    question text COLLATE "C" NOT NULL,
    answer_row text COLLATE "C" NOT NULL,
    place smallint NOT NULL,
    memo text NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT coding_reading_place_check CHECK ((place = ANY (ARRAY[0, 1, 2]))),
    CONSTRAINT coding_reading_campaign_question_fkey FOREIGN KEY (campaign, question) REFERENCES coding_question(campaign, question),
    CONSTRAINT coding_reading_pkey PRIMARY KEY (id),
    CONSTRAINT coding_reading_campaign_question_answer_row_place_key UNIQUE (campaign, question, answer_row, place)
);

CREATE TABLE collection (
    id bigint NOT NULL,
    slug text COLLATE "C" NOT NULL,
    title text NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    introduction text NOT NULL,
    chosen_by text NOT NULL,
    home_place bigint,
    origin text COLLATE "C" NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT collection_chosen_by_check CHECK ((chosen_by <> ''::text)),
    CONSTRAINT collection_home_place_check CHECK ((home_place > 0)),
    CONSTRAINT collection_introduction_check CHECK ((introduction <> ''::text)),
    CONSTRAINT collection_origin_check CHECK ((origin = ANY (ARRAY['own'::text, 'demo'::text]))),
    CONSTRAINT collection_slug_check CHECK ((slug <> ''::text)),
    CONSTRAINT collection_title_check CHECK ((title <> ''::text)),
    CONSTRAINT collection_pkey PRIMARY KEY (id),
    CONSTRAINT collection_slug_key UNIQUE (slug)
);

CREATE TABLE collection_item (
    collection bigint NOT NULL,
    position bigint NOT NULL,
    practice bigint NOT NULL,
    reason text NOT NULL,
    CONSTRAINT collection_item_position_check CHECK (("position" > 0)),
    CONSTRAINT collection_item_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT collection_item_collection_fkey FOREIGN KEY (collection) REFERENCES collection(id),
    CONSTRAINT collection_item_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT collection_item_pkey PRIMARY KEY (collection, "position"),
    CONSTRAINT collection_item_collection_practice_key UNIQUE (collection, practice)
);
CREATE INDEX collection_item_practice ON collection_item USING btree (practice);

CREATE TABLE cosigner (
    practice bigint NOT NULL,
    member bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    organisation bigint,
    invited_at bigint NOT NULL,
    answered_at bigint,
    CONSTRAINT cosigner_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'signed'::text, 'declined'::text, 'ended'::text]))),
    CONSTRAINT cosigner_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT cosigner_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT cosigner_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT cosigner_pkey PRIMARY KEY (practice, member)
);
CREATE INDEX cosigner_member ON cosigner USING btree (member);
CREATE INDEX cosigner_organisation ON cosigner USING btree (organisation);

CREATE TABLE diffusion_step (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    toward text NOT NULL,
    way text COLLATE "C" NOT NULL,
    role text NOT NULL,
    due_day bigint,
    done_at bigint,
    created_at bigint NOT NULL,
    CONSTRAINT diffusion_step_toward_check CHECK ((toward <> ''::text)),
    CONSTRAINT diffusion_step_way_check CHECK ((way = ANY (ARRAY['presentation'::text, 'immersion'::text, 'co-facilitation'::text, 'training'::text, 'kit'::text, 'other'::text]))),
    CONSTRAINT diffusion_step_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT diffusion_step_pkey PRIMARY KEY (id)
);
CREATE INDEX diffusion_step_practice ON diffusion_step USING btree (practice, id);

CREATE TABLE draft (
    practice bigint NOT NULL,
    section text COLLATE "C" NOT NULL,
    member bigint NOT NULL,
    base bigint,
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT draft_base_fkey FOREIGN KEY (base) REFERENCES revision(id),
    CONSTRAINT draft_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT draft_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT draft_pkey PRIMARY KEY (practice, section, member)
);
CREATE INDEX draft_base ON draft USING btree (base);
CREATE INDEX draft_member ON draft USING btree (member);

CREATE TABLE edition (
    practice bigint NOT NULL,
    number bigint NOT NULL,
    revisions text NOT NULL,
    decided_by text NOT NULL,
    decision text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    licence text NOT NULL,
    CONSTRAINT edition_number_check CHECK ((number > 0)),
    CONSTRAINT edition_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT edition_pkey PRIMARY KEY (practice, number)
);

CREATE TABLE external_key (
    namespace text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    practice bigint NOT NULL,
    CONSTRAINT external_key_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT external_key_pkey PRIMARY KEY (namespace, key)
);
CREATE INDEX external_key_practice ON external_key USING btree (practice);

CREATE TABLE fact (
    practice bigint NOT NULL,
    edition bigint NOT NULL,
    section text COLLATE "C" NOT NULL,
    item text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    parent text COLLATE "C",
    absence text COLLATE "C",
    text text,
    term bigint,
    organisation bigint,
    territory bigint,
    target bigint,
    number double precision,
    number_max double precision,
    comparator text COLLATE "C",
    unit bigint,
    since_day bigint,
    until_day bigint,
    source bigint,
    locator text,
    printed text,
    inferred bigint NOT NULL DEFAULT 0,
    CONSTRAINT fact_absence_check CHECK ((absence = ANY (ARRAY['unknown'::text, 'not-stated'::text, 'not-applicable'::text]))),
    CONSTRAINT fact_check CHECK (((since_day IS NULL) OR (until_day IS NULL) OR (since_day <= until_day))),
    CONSTRAINT fact_comparator_check CHECK ((comparator = ANY (ARRAY['='::text, '~'::text, '>'::text, '>='::text, '<'::text, '<='::text]))),
    CONSTRAINT fact_edition_check CHECK ((edition = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT fact_inferred_check CHECK ((inferred = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT fact_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT fact_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT fact_source_fkey FOREIGN KEY (source) REFERENCES source(id),
    CONSTRAINT fact_target_fkey FOREIGN KEY (target) REFERENCES practice(id),
    CONSTRAINT fact_term_fkey FOREIGN KEY (term) REFERENCES term(id),
    CONSTRAINT fact_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT fact_unit_fkey FOREIGN KEY (unit) REFERENCES term(id),
    CONSTRAINT fact_pkey PRIMARY KEY (practice, edition, section, item)
);
CREATE INDEX fact_bearer ON fact USING btree (practice, organisation, edition, field) WHERE edition = 1 AND field = 'bearer'::text AND organisation IS NOT NULL;
CREATE INDEX fact_organisation ON fact USING btree (organisation, edition, practice);
CREATE INDEX fact_source ON fact USING btree (source);
CREATE INDEX fact_target ON fact USING btree (target, edition, practice);
CREATE INDEX fact_term ON fact USING btree (term, edition, practice);
CREATE INDEX fact_territory ON fact USING btree (territory, edition, practice);
CREATE INDEX fact_unit ON fact USING btree (unit);
CREATE INDEX fact_value ON fact USING btree (field, practice, edition, absence, term) WHERE edition = 1 AND term IS NOT NULL AND absence IS NULL;

CREATE TABLE file (
    hash text COLLATE "C" NOT NULL,
    size bigint NOT NULL,
    type text NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT file_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT file_size_check CHECK ((size >= 0)),
    CONSTRAINT file_pkey PRIMARY KEY (hash)
);

CREATE TABLE follow (
    id bigint NOT NULL,
    member bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT follow_kind_check CHECK ((kind = ANY (ARRAY['practice'::text, 'search'::text, 'territory'::text]))),
    CONSTRAINT follow_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT follow_pkey PRIMARY KEY (id),
    CONSTRAINT follow_member_kind_subject_key UNIQUE (member, kind, subject)
);

CREATE TABLE follow_reading (
    id bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT follow_reading_id_check CHECK ((id = 1)),
    CONSTRAINT follow_reading_pkey PRIMARY KEY (id)
);

CREATE TABLE gate_decision (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    matter text COLLATE "C" NOT NULL,
    outcome text COLLATE "C" NOT NULL,
    checks text COLLATE "C" NOT NULL,
    traces bigint NOT NULL,
    reasons text,
    member bigint,
    at bigint NOT NULL,
    CONSTRAINT gate_decision_matter_check CHECK ((matter = ANY (ARRAY['everyone'::text, 'words'::text]))),
    CONSTRAINT gate_decision_outcome_check CHECK ((outcome = ANY (ARRAY['published'::text, 'returned'::text]))),
    CONSTRAINT gate_decision_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT gate_decision_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT gate_decision_pkey PRIMARY KEY (id)
);
CREATE INDEX gate_decision_member ON gate_decision USING btree (member);
CREATE INDEX gate_decision_practice ON gate_decision USING btree (practice, id);

CREATE TABLE gate_message (
    id bigint NOT NULL,
    decision bigint NOT NULL,
    side text COLLATE "C" NOT NULL,
    member bigint,
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT gate_message_body_check CHECK ((body <> ''::text)),
    CONSTRAINT gate_message_side_check CHECK ((side = ANY (ARRAY['editor'::text, 'keeper'::text]))),
    CONSTRAINT gate_message_decision_fkey FOREIGN KEY (decision) REFERENCES gate_decision(id),
    CONSTRAINT gate_message_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT gate_message_pkey PRIMARY KEY (id)
);
CREATE INDEX gate_message_decision ON gate_message USING btree (decision, id);
CREATE INDEX gate_message_member ON gate_message USING btree (member, id);

CREATE TABLE grid (
    id bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    shipped bigint,
    author text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL,
    CONSTRAINT grid_version_check CHECK ((version > 0)),
    CONSTRAINT grid_pkey PRIMARY KEY (id),
    CONSTRAINT grid_code_version_key UNIQUE (code, version)
);

CREATE TABLE handover (
    practice bigint NOT NULL,
    is_alone bigint NOT NULL,
    successor text NOT NULL,
    due_day bigint,
    changed_at bigint NOT NULL,
    CONSTRAINT handover_is_alone_check CHECK ((is_alone = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT handover_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT handover_pkey PRIMARY KEY (practice)
);

CREATE TABLE handover_item (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    body text NOT NULL,
    done_at bigint,
    created_at bigint NOT NULL,
    CONSTRAINT handover_item_body_check CHECK ((body <> ''::text)),
    CONSTRAINT handover_item_kind_check CHECK ((kind = ANY (ARRAY['knowledge'::text, 'access'::text, 'contact'::text, 'calendar'::text, 'other'::text]))),
    CONSTRAINT handover_item_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT handover_item_pkey PRIMARY KEY (id)
);
CREATE INDEX handover_item_practice ON handover_item USING btree (practice, id);

CREATE TABLE harvest (
    identifier text COLLATE "C" NOT NULL,
    practice bigint,
    stamp bigint NOT NULL,
    is_deleted bigint NOT NULL,
    CONSTRAINT harvest_identifier_check CHECK ((length(identifier) = 36)),
    CONSTRAINT harvest_is_deleted_check CHECK ((is_deleted = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT harvest_pkey PRIMARY KEY (identifier),
    CONSTRAINT harvest_practice_key UNIQUE (practice)
);
CREATE INDEX harvest_order ON harvest USING btree (stamp, identifier);

CREATE TABLE harvest_theme (
    identifier text COLLATE "C" NOT NULL,
    theme text COLLATE "C" NOT NULL,
    CONSTRAINT harvest_theme_identifier_fkey FOREIGN KEY (identifier) REFERENCES harvest(identifier),
    CONSTRAINT harvest_theme_pkey PRIMARY KEY (identifier, theme)
);
CREATE INDEX harvest_theme_theme ON harvest_theme USING btree (theme, identifier);

CREATE TABLE identity (
    id bigint NOT NULL,
    member bigint NOT NULL,
    issuer text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    CONSTRAINT identity_issuer_check CHECK ((issuer <> ''::text)),
    CONSTRAINT identity_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT identity_pkey PRIMARY KEY (id),
    CONSTRAINT identity_issuer_subject_key UNIQUE (issuer, subject),
    CONSTRAINT identity_member_issuer_key UNIQUE (member, issuer)
);

CREATE TABLE identity_ended (
    member bigint NOT NULL,
    issuer text COLLATE "C" NOT NULL,
    ended_at bigint NOT NULL,
    CONSTRAINT identity_ended_issuer_check CHECK ((issuer <> ''::text)),
    CONSTRAINT identity_ended_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT identity_ended_pkey PRIMARY KEY (member, issuer)
);

CREATE TABLE import_batch (
    id bigint NOT NULL,
    at bigint NOT NULL,
    viewer text COLLATE "C" NOT NULL,
    namespace text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    file text COLLATE "C",
    file_name text,
    source_before text,
    created bigint NOT NULL,
    updated bigint NOT NULL,
    unchanged bigint NOT NULL,
    refused bigint NOT NULL,
    undone_at bigint,
    CONSTRAINT import_batch_pkey PRIMARY KEY (id)
);
CREATE INDEX import_batch_namespace ON import_batch USING btree (namespace, id);

CREATE TABLE import_entry (
    batch bigint NOT NULL,
    practice bigint NOT NULL,
    action text COLLATE "C" NOT NULL,
    before text,
    after text NOT NULL,
    CONSTRAINT import_entry_action_check CHECK ((action = ANY (ARRAY['created'::text, 'updated'::text]))),
    CONSTRAINT import_entry_batch_fkey FOREIGN KEY (batch) REFERENCES import_batch(id),
    CONSTRAINT import_entry_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT import_entry_pkey PRIMARY KEY (batch, practice)
);
CREATE INDEX import_entry_practice ON import_entry USING btree (practice);

CREATE TABLE inquiry (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    form_key text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    matter text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    asker text,
    body text,
    member bigint,
    language text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    due_at bigint NOT NULL,
    touched_at bigint NOT NULL,
    decided_at bigint,
    decided_by bigint,
    reason text,
    is_shown bigint NOT NULL DEFAULT 0,
    reminded bigint NOT NULL DEFAULT 0,
    CONSTRAINT inquiry_is_shown_check CHECK ((is_shown = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT inquiry_kind_check CHECK ((kind = ANY (ARRAY['problem'::text, 'question'::text, 'contact'::text]))),
    CONSTRAINT inquiry_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT inquiry_matter_check CHECK ((matter = ANY (ARRAY['wrong'::text, 'person'::text, 'image'::text, 'rights'::text, 'danger'::text, 'other'::text]))),
    CONSTRAINT inquiry_reminded_check CHECK ((reminded = ANY (ARRAY[(0)::bigint, (1)::bigint, (2)::bigint]))),
    CONSTRAINT inquiry_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'answered'::text, 'accepted'::text, 'declined'::text, 'kept'::text, 'mended'::text, 'withdrawn'::text, 'removed'::text]))),
    CONSTRAINT inquiry_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES member(id),
    CONSTRAINT inquiry_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT inquiry_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT inquiry_pkey PRIMARY KEY (id),
    CONSTRAINT inquiry_form_key_key UNIQUE (form_key)
);
CREATE INDEX inquiry_decided_by ON inquiry USING btree (decided_by);
CREATE INDEX inquiry_member ON inquiry USING btree (member);
CREATE INDEX inquiry_practice ON inquiry USING btree (practice, kind, id);
CREATE INDEX inquiry_state ON inquiry USING btree (state, kind, due_at, id);

CREATE TABLE inquiry_contact (
    inquiry bigint NOT NULL,
    address text NOT NULL,
    CONSTRAINT inquiry_contact_inquiry_fkey FOREIGN KEY (inquiry) REFERENCES inquiry(id),
    CONSTRAINT inquiry_contact_pkey PRIMARY KEY (inquiry)
);

CREATE TABLE inquiry_link (
    hash text COLLATE "C" NOT NULL,
    inquiry bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT inquiry_link_inquiry_fkey FOREIGN KEY (inquiry) REFERENCES inquiry(id),
    CONSTRAINT inquiry_link_pkey PRIMARY KEY (hash)
);
CREATE INDEX inquiry_link_inquiry ON inquiry_link USING btree (inquiry);

CREATE TABLE inquiry_message (
    id bigint NOT NULL,
    inquiry bigint NOT NULL,
    side text COLLATE "C" NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT inquiry_message_body_check CHECK ((body <> ''::text)),
    CONSTRAINT inquiry_message_side_check CHECK ((side = ANY (ARRAY['asker'::text, 'keeper'::text]))),
    CONSTRAINT inquiry_message_inquiry_fkey FOREIGN KEY (inquiry) REFERENCES inquiry(id),
    CONSTRAINT inquiry_message_pkey PRIMARY KEY (id)
);
CREATE INDEX inquiry_message_inquiry ON inquiry_message USING btree (inquiry, id);

CREATE TABLE job (
    id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    input text NOT NULL,
    state text COLLATE "C" NOT NULL,
    done bigint NOT NULL DEFAULT 0,
    total bigint,
    lease_until bigint,
    attempt bigint NOT NULL DEFAULT 0,
    owner text,
    result text,
    error text,
    created_at bigint NOT NULL,
    finished_at bigint,
    CONSTRAINT job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))),
    CONSTRAINT job_pkey PRIMARY KEY (id),
    CONSTRAINT job_key_key UNIQUE (key)
);
CREATE INDEX job_state ON job USING btree (state, created_at, id);

CREATE TABLE knowledge (
    kind text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT knowledge_kind_check CHECK ((kind = ANY (ARRAY['method'::text, 'glossary'::text]))),
    CONSTRAINT knowledge_revision_check CHECK ((revision > 0)),
    CONSTRAINT knowledge_version_check CHECK ((version >= 0)),
    CONSTRAINT knowledge_pkey PRIMARY KEY (kind)
);

CREATE TABLE knowledge_entry (
    id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    is_edited bigint NOT NULL,
    CONSTRAINT knowledge_entry_code_check CHECK ((code <> ''::text)),
    CONSTRAINT knowledge_entry_is_edited_check CHECK ((is_edited = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT knowledge_entry_kind_fkey FOREIGN KEY (kind) REFERENCES knowledge(kind),
    CONSTRAINT knowledge_entry_pkey PRIMARY KEY (id),
    CONSTRAINT knowledge_entry_kind_code_key UNIQUE (kind, code)
);

CREATE TABLE knowledge_line (
    entry bigint NOT NULL,
    field text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    text text NOT NULL,
    source text COLLATE "C",
    locator text,
    CONSTRAINT knowledge_line_check CHECK (((locator IS NULL) OR (source IS NOT NULL))),
    CONSTRAINT knowledge_line_position_check CHECK (("position" > 0)),
    CONSTRAINT knowledge_line_text_check CHECK ((text <> ''::text)),
    CONSTRAINT knowledge_line_entry_fkey FOREIGN KEY (entry) REFERENCES knowledge_entry(id),
    CONSTRAINT knowledge_line_pkey PRIMARY KEY (entry, field, "position")
);

CREATE TABLE mail_choice (
    member bigint NOT NULL,
    frequency text COLLATE "C" NOT NULL,
    last_day bigint,
    unreachable text,
    CONSTRAINT mail_choice_frequency_check CHECK ((frequency = ANY (ARRAY['never'::text, 'daily'::text, 'weekly'::text]))),
    CONSTRAINT mail_choice_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT mail_choice_pkey PRIMARY KEY (member)
);

CREATE TABLE member (
    id bigint NOT NULL,
    name text NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    mail text,
    mail_key text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    is_demo bigint NOT NULL DEFAULT 0,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT member_is_demo_check CHECK ((is_demo = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT member_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT member_name_check CHECK ((name <> ''::text)),
    CONSTRAINT member_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'closed'::text, 'erased'::text]))),
    CONSTRAINT member_version_check CHECK ((version > 0)),
    CONSTRAINT member_pkey PRIMARY KEY (id),
    CONSTRAINT member_mail_key_key UNIQUE (mail_key)
);
CREATE INDEX member_order ON member USING btree (sort_key, id);
CREATE INDEX member_seen ON member USING btree (state, seen_at);

CREATE TABLE membership (
    member bigint NOT NULL,
    organisation bigint NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT membership_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT membership_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT membership_pkey PRIMARY KEY (member, organisation)
);
CREATE INDEX membership_organisation ON membership USING btree (organisation, member);

CREATE TABLE message (
    id bigint NOT NULL,
    member bigint,
    address text NOT NULL,
    kind text COLLATE "C" NOT NULL,
    subject text NOT NULL,
    body text,
    unsubscribe text,
    language text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    send_after bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    attempts bigint NOT NULL DEFAULT 0,
    fault text COLLATE "C",
    finished_at bigint,
    report bigint,
    inquiry bigint,
    CONSTRAINT message_address_check CHECK ((address <> ''::text)),
    CONSTRAINT message_check CHECK (((state = 'waiting'::text) = (finished_at IS NULL))),
    CONSTRAINT message_kind_check CHECK ((kind = ANY (ARRAY['sign-in-link'::text, 'invitation'::text, 'account-request'::text, 'decision'::text, 'digest'::text, 'notice'::text, 'security'::text]))),
    CONSTRAINT message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'bounced'::text]))),
    CONSTRAINT message_subject_check CHECK ((subject <> ''::text)),
    CONSTRAINT message_inquiry_fkey FOREIGN KEY (inquiry) REFERENCES inquiry(id),
    CONSTRAINT message_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT message_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT message_pkey PRIMARY KEY (id)
);
CREATE INDEX message_address ON message USING btree (lower(address));
CREATE INDEX message_inquiry ON message USING btree (inquiry);
CREATE INDEX message_member ON message USING btree (member, state);
CREATE INDEX message_order ON message USING btree (created_at, id);
CREATE INDEX message_report ON message USING btree (report);
CREATE INDEX message_state ON message USING btree (state, created_at);

CREATE TABLE notice (
    id bigint NOT NULL,
    member bigint NOT NULL,
    at bigint NOT NULL,
    day bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    object_kind text COLLATE "C" NOT NULL,
    object bigint NOT NULL,
    detail text COLLATE "C" NOT NULL,
    read_at bigint,
    mailed_at bigint,
    CONSTRAINT notice_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT notice_pkey PRIMARY KEY (id),
    CONSTRAINT notice_member_object_kind_object_day_key UNIQUE (member, object_kind, object, day)
);
CREATE INDEX notice_at ON notice USING btree (at);
CREATE INDEX notice_mail ON notice USING btree (mailed_at, read_at, member);
CREATE INDEX notice_member ON notice USING btree (member, read_at, id);

CREATE TABLE one_time_link (
    hash text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    member bigint NOT NULL,
    detail text,
    created_at bigint NOT NULL,
    until bigint NOT NULL,
    used_at bigint,
    CONSTRAINT one_time_link_kind_check CHECK ((kind = ANY (ARRAY['sign-in'::text, 'invitation'::text, 'password'::text, 'mail'::text]))),
    CONSTRAINT one_time_link_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT one_time_link_pkey PRIMARY KEY (hash)
);
CREATE INDEX one_time_link_member ON one_time_link USING btree (member);
CREATE INDEX one_time_link_until ON one_time_link USING btree (until);

CREATE TABLE organisation (
    id bigint NOT NULL,
    name text NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    kind bigint NOT NULL,
    slug text COLLATE "C",
    is_group bigint NOT NULL DEFAULT 0,
    siret text COLLATE "C",
    acronym text COLLATE "C",
    territory bigint,
    since_day bigint,
    until_day bigint,
    origin text COLLATE "C" NOT NULL DEFAULT 'fact'::text,
    merged_into bigint,
    body bigint,
    CONSTRAINT organisation_is_group_check CHECK ((is_group = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT organisation_name_check CHECK ((name <> ''::text)),
    CONSTRAINT organisation_origin_check CHECK ((origin = ANY (ARRAY['fact'::text, 'reference'::text, 'demo'::text]))),
    CONSTRAINT organisation_siret_check CHECK ((length(siret) = 14)),
    CONSTRAINT organisation_body_fkey FOREIGN KEY (body) REFERENCES organisation(id),
    CONSTRAINT organisation_kind_fkey FOREIGN KEY (kind) REFERENCES term(id),
    CONSTRAINT organisation_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES organisation(id),
    CONSTRAINT organisation_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT organisation_pkey PRIMARY KEY (id),
    CONSTRAINT organisation_name_key_key UNIQUE (name_key)
);
CREATE INDEX organisation_body ON organisation USING btree (body);
CREATE INDEX organisation_kind ON organisation USING btree (kind);
CREATE INDEX organisation_merged_into ON organisation USING btree (merged_into);
CREATE INDEX organisation_order ON organisation USING btree (sort_key, id);
CREATE UNIQUE INDEX organisation_siret ON organisation USING btree (siret);
CREATE UNIQUE INDEX organisation_slug ON organisation USING btree (slug);
CREATE INDEX organisation_territory ON organisation USING btree (territory);

CREATE TABLE organisation_distinct (
    first bigint NOT NULL,
    second bigint NOT NULL,
    said_by text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT organisation_distinct_check CHECK ((first < second)),
    CONSTRAINT organisation_distinct_first_fkey FOREIGN KEY (first) REFERENCES organisation(id),
    CONSTRAINT organisation_distinct_second_fkey FOREIGN KEY (second) REFERENCES organisation(id),
    CONSTRAINT organisation_distinct_pkey PRIMARY KEY (first, second)
);
CREATE INDEX organisation_distinct_second ON organisation_distinct USING btree (second);

CREATE TABLE organisation_name (
    name_key text COLLATE "C" NOT NULL,
    organisation bigint NOT NULL,
    name text NOT NULL,
    since_day bigint,
    until_day bigint,
    note text,
    source text,
    CONSTRAINT organisation_name_check1 CHECK (((since_day IS NULL) OR (until_day IS NULL) OR (since_day <= until_day))),
    CONSTRAINT organisation_name_name_check CHECK ((name <> ''::text)),
    CONSTRAINT organisation_name_name_key_check CHECK ((name_key <> ''::text)),
    CONSTRAINT organisation_name_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT organisation_name_pkey PRIMARY KEY (name_key)
);
CREATE INDEX organisation_name_organisation ON organisation_name USING btree (organisation);

CREATE TABLE organisation_word (
    organisation bigint NOT NULL,
    word text COLLATE "C" NOT NULL,
    CONSTRAINT organisation_word_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT organisation_word_pkey PRIMARY KEY (organisation, word)
);
CREATE INDEX organisation_word_word ON organisation_word USING btree (word, organisation);

CREATE TABLE password (
    member bigint NOT NULL,
    hash text NOT NULL,
    set_at bigint NOT NULL,
    CONSTRAINT password_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT password_pkey PRIMARY KEY (member)
);

CREATE TABLE practice (
    id bigint NOT NULL,
    title text NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    rung bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    source bigint,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    erased_at bigint,
    version bigint NOT NULL,
    merged_into bigint,
    bearer bigint,
    team bigint,
    territory bigint,
    proposed_rung bigint,
    proposed_by bigint,
    is_named bigint NOT NULL DEFAULT 0,
    proposed_at bigint,
    discussed_at bigint,
    confirmed_at bigint,
    asked_at bigint,
    CONSTRAINT practice_is_named_check CHECK ((is_named = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT practice_rung_check CHECK (((rung >= 0) AND (rung <= 4))),
    CONSTRAINT practice_state_check CHECK ((state = ANY (ARRAY['reported'::text, 'draft'::text, 'proposed'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))),
    CONSTRAINT practice_title_check CHECK ((title <> ''::text)),
    CONSTRAINT practice_version_check CHECK ((version > 0)),
    CONSTRAINT practice_bearer_fkey FOREIGN KEY (bearer) REFERENCES organisation(id),
    CONSTRAINT practice_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES practice(id),
    CONSTRAINT practice_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES member(id),
    CONSTRAINT practice_source_fkey FOREIGN KEY (source) REFERENCES source(id),
    CONSTRAINT practice_team_fkey FOREIGN KEY (team) REFERENCES team(id),
    CONSTRAINT practice_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT practice_pkey PRIMARY KEY (id)
);
CREATE INDEX practice_bearer ON practice USING btree (bearer);
CREATE INDEX practice_discussed ON practice USING btree (discussed_at);
CREATE INDEX practice_merged_into ON practice USING btree (merged_into);
CREATE INDEX practice_order ON practice USING btree (sort_key, id);
CREATE INDEX practice_proposed ON practice USING btree (proposed_rung);
CREATE INDEX practice_proposed_by ON practice USING btree (proposed_by);
CREATE INDEX practice_source ON practice USING btree (source);
CREATE INDEX practice_team ON practice USING btree (team);
CREATE INDEX practice_territory ON practice USING btree (territory);

CREATE TABLE practice_distinct (
    practice bigint NOT NULL,
    other bigint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT practice_distinct_check CHECK ((practice < other)),
    CONSTRAINT practice_distinct_other_fkey FOREIGN KEY (other) REFERENCES practice(id),
    CONSTRAINT practice_distinct_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT practice_distinct_pkey PRIMARY KEY (practice, other)
);
CREATE INDEX practice_distinct_other ON practice_distinct USING btree (other);

CREATE TABLE private_feed (
    member bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    read_at bigint,
    CONSTRAINT private_feed_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT private_feed_pkey PRIMARY KEY (member),
    CONSTRAINT private_feed_hash_key UNIQUE (hash)
);

CREATE TABLE prize (
    id bigint NOT NULL,
    slug text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    grid bigint NOT NULL,
    title text NOT NULL,
    scope text NOT NULL,
    about text NOT NULL,
    opens_on bigint NOT NULL,
    closes_on bigint NOT NULL,
    closing text NOT NULL,
    origin text COLLATE "C" NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT prize_check CHECK ((opens_on <= closes_on)),
    CONSTRAINT prize_origin_check CHECK ((origin = ANY (ARRAY['own'::text, 'demo'::text]))),
    CONSTRAINT prize_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'open'::text, 'judging'::text, 'decided'::text, 'cancelled'::text]))),
    CONSTRAINT prize_grid_fkey FOREIGN KEY (grid) REFERENCES grid(id),
    CONSTRAINT prize_pkey PRIMARY KEY (id),
    CONSTRAINT prize_slug_key UNIQUE (slug)
);
CREATE INDEX prize_grid ON prize USING btree (grid);

CREATE TABLE prize_candidate (
    id bigint NOT NULL,
    prize bigint NOT NULL,
    practice bigint NOT NULL,
    why text NOT NULL,
    proposed_by bigint,
    outcome text COLLATE "C",
    distinction text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT prize_candidate_outcome_check CHECK ((outcome = ANY (ARRAY['awarded'::text, 'mentioned'::text, 'not-retained'::text]))),
    CONSTRAINT prize_candidate_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT prize_candidate_prize_fkey FOREIGN KEY (prize) REFERENCES prize(id),
    CONSTRAINT prize_candidate_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES member(id),
    CONSTRAINT prize_candidate_pkey PRIMARY KEY (id),
    CONSTRAINT prize_candidate_prize_practice_key UNIQUE (prize, practice)
);
CREATE INDEX prize_candidate_practice ON prize_candidate USING btree (practice, prize);
CREATE INDEX prize_candidate_proposed_by ON prize_candidate USING btree (proposed_by);

CREATE TABLE prize_reading (
    candidate bigint NOT NULL,
    seat bigint NOT NULL,
    criterion text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL,
    argument text NOT NULL,
    is_told smallint NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT prize_reading_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-applicable'::text, 'unknown'::text]))),
    CONSTRAINT prize_reading_is_told_check CHECK ((is_told = ANY (ARRAY[0, 1]))),
    CONSTRAINT prize_reading_candidate_fkey FOREIGN KEY (candidate) REFERENCES prize_candidate(id),
    CONSTRAINT prize_reading_seat_fkey FOREIGN KEY (seat) REFERENCES prize_seat(id),
    CONSTRAINT prize_reading_pkey PRIMARY KEY (candidate, seat, criterion)
);
CREATE INDEX prize_reading_seat ON prize_reading USING btree (seat);

CREATE TABLE prize_recusal (
    candidate bigint NOT NULL,
    seat bigint NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT prize_recusal_candidate_fkey FOREIGN KEY (candidate) REFERENCES prize_candidate(id),
    CONSTRAINT prize_recusal_seat_fkey FOREIGN KEY (seat) REFERENCES prize_seat(id),
    CONSTRAINT prize_recusal_pkey PRIMARY KEY (candidate, seat)
);
CREATE INDEX prize_recusal_seat ON prize_recusal USING btree (seat);

CREATE TABLE prize_seat (
    id bigint NOT NULL,
    prize bigint NOT NULL,
    member bigint,
    has_account smallint NOT NULL,
    role text NOT NULL,
    family text COLLATE "C" NOT NULL,
    body bigint,
    CONSTRAINT prize_seat_has_account_check CHECK ((has_account = ANY (ARRAY[0, 1]))),
    CONSTRAINT prize_seat_body_fkey FOREIGN KEY (body) REFERENCES organisation(id),
    CONSTRAINT prize_seat_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT prize_seat_prize_fkey FOREIGN KEY (prize) REFERENCES prize(id),
    CONSTRAINT prize_seat_pkey PRIMARY KEY (id)
);
CREATE INDEX prize_seat_body ON prize_seat USING btree (body);
CREATE UNIQUE INDEX prize_seat_member ON prize_seat USING btree (member, prize);
CREATE INDEX prize_seat_prize ON prize_seat USING btree (prize, id);

CREATE TABLE recovery_code (
    member bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    used_at bigint,
    CONSTRAINT recovery_code_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT recovery_code_pkey PRIMARY KEY (member, hash)
);

CREATE TABLE reply (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    form_key text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    body text NOT NULL,
    is_vouched bigint NOT NULL,
    text text,
    member bigint,
    reason text,
    created_at bigint NOT NULL,
    decided_at bigint,
    CONSTRAINT reply_body_check CHECK ((body <> ''::text)),
    CONSTRAINT reply_is_vouched_check CHECK ((is_vouched = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT reply_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'declined'::text, 'withdrawn'::text]))),
    CONSTRAINT reply_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT reply_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT reply_pkey PRIMARY KEY (id),
    CONSTRAINT reply_form_key_key UNIQUE (form_key)
);
CREATE INDEX reply_member ON reply USING btree (member, id);
CREATE INDEX reply_practice ON reply USING btree (practice, state, id);
CREATE INDEX reply_state ON reply USING btree (state, created_at, id);

CREATE TABLE reply_link (
    hash text COLLATE "C" NOT NULL,
    reply bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT reply_link_reply_fkey FOREIGN KEY (reply) REFERENCES reply(id),
    CONSTRAINT reply_link_pkey PRIMARY KEY (hash)
);
CREATE INDEX reply_link_reply ON reply_link USING btree (reply);

CREATE TABLE report (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    form_key text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    capacity text COLLATE "C" NOT NULL,
    service text,
    origin text COLLATE "C" NOT NULL,
    paper_day bigint,
    relay text,
    member bigint,
    language text COLLATE "C" NOT NULL,
    target bigint,
    reason text,
    withdrawal_asked_at bigint,
    created_at bigint NOT NULL,
    decided_at bigint,
    withdrawal_refused_at bigint,
    withdrawal_reason text,
    CONSTRAINT report_capacity_check CHECK ((capacity = ANY (ARRAY['own'::text, 'service'::text]))),
    CONSTRAINT report_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT report_origin_check CHECK ((origin = ANY (ARRAY['form'::text, 'paper'::text]))),
    CONSTRAINT report_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'reading'::text, 'asked'::text, 'taken'::text, 'joined'::text, 'declined'::text, 'taken-back'::text, 'removed'::text]))),
    CONSTRAINT report_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT report_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT report_target_fkey FOREIGN KEY (target) REFERENCES practice(id),
    CONSTRAINT report_pkey PRIMARY KEY (id),
    CONSTRAINT report_form_key_key UNIQUE (form_key),
    CONSTRAINT report_practice_key UNIQUE (practice)
);
CREATE INDEX report_asked ON report USING btree (withdrawal_asked_at, id);
CREATE INDEX report_member ON report USING btree (member);
CREATE INDEX report_state ON report USING btree (state, created_at, id);
CREATE INDEX report_target ON report USING btree (target);

CREATE TABLE report_contact (
    report bigint NOT NULL,
    address text NOT NULL,
    CONSTRAINT report_contact_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT report_contact_pkey PRIMARY KEY (report)
);

CREATE TABLE report_link (
    hash text COLLATE "C" NOT NULL,
    report bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT report_link_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT report_link_pkey PRIMARY KEY (hash)
);
CREATE INDEX report_link_report ON report_link USING btree (report);

CREATE TABLE report_message (
    id bigint NOT NULL,
    report bigint NOT NULL,
    side text COLLATE "C" NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT report_message_body_check CHECK ((body <> ''::text)),
    CONSTRAINT report_message_side_check CHECK ((side = ANY (ARRAY['editor'::text, 'author'::text]))),
    CONSTRAINT report_message_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT report_message_pkey PRIMARY KEY (id)
);
CREATE INDEX report_message_report ON report_message USING btree (report, id);

CREATE TABLE review (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    grid bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    opened_by bigint,
    final_at bigint,
    CONSTRAINT review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'final'::text, 'ended'::text]))),
    CONSTRAINT review_grid_fkey FOREIGN KEY (grid) REFERENCES grid(id),
    CONSTRAINT review_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES member(id),
    CONSTRAINT review_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT review_pkey PRIMARY KEY (id)
);
CREATE INDEX review_grid ON review USING btree (grid);
CREATE INDEX review_opened_by ON review USING btree (opened_by);
CREATE INDEX review_practice ON review USING btree (practice, id);

CREATE TABLE review_answer (
    voice bigint NOT NULL,
    criterion text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL,
    argument text NOT NULL,
    evidence text COLLATE "C",
    reference text NOT NULL,
    CONSTRAINT review_answer_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-applicable'::text, 'unknown'::text]))),
    CONSTRAINT review_answer_evidence_check CHECK ((evidence = ANY (ARRAY['passage'::text, 'document'::text, 'link'::text, 'lived'::text]))),
    CONSTRAINT review_answer_voice_fkey FOREIGN KEY (voice) REFERENCES review_voice(id),
    CONSTRAINT review_answer_pkey PRIMARY KEY (voice, criterion)
);

CREATE TABLE review_code (
    hash text COLLATE "C" NOT NULL,
    voice bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT review_code_voice_fkey FOREIGN KEY (voice) REFERENCES review_voice(id),
    CONSTRAINT review_code_pkey PRIMARY KEY (hash)
);
CREATE INDEX review_code_voice ON review_code USING btree (voice);

CREATE TABLE review_contest (
    id bigint NOT NULL,
    review bigint NOT NULL,
    criterion text COLLATE "C",
    body text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT review_contest_body_check CHECK ((body <> ''::text)),
    CONSTRAINT review_contest_review_fkey FOREIGN KEY (review) REFERENCES review(id),
    CONSTRAINT review_contest_pkey PRIMARY KEY (id)
);
CREATE INDEX review_contest_review ON review_contest USING btree (review, id);

CREATE TABLE review_label (
    review bigint NOT NULL,
    label text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT review_label_review_fkey FOREIGN KEY (review) REFERENCES review(id),
    CONSTRAINT review_label_pkey PRIMARY KEY (review, label)
);

CREATE TABLE review_voice (
    id bigint NOT NULL,
    review bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    member bigint,
    name text NOT NULL,
    family text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    preparation text NOT NULL,
    invited_at bigint NOT NULL,
    given_at bigint,
    CONSTRAINT review_voice_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'group'::text]))),
    CONSTRAINT review_voice_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'given'::text, 'declined'::text, 'ended'::text]))),
    CONSTRAINT review_voice_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT review_voice_review_fkey FOREIGN KEY (review) REFERENCES review(id),
    CONSTRAINT review_voice_pkey PRIMARY KEY (id)
);
CREATE INDEX review_voice_member ON review_voice USING btree (member, review);
CREATE INDEX review_voice_review ON review_voice USING btree (review, id);

CREATE TABLE revision (
    id bigint NOT NULL,
    practice bigint NOT NULL,
    section text COLLATE "C" NOT NULL,
    base bigint,
    save_id text COLLATE "C" NOT NULL,
    author text NOT NULL,
    at bigint NOT NULL,
    origin text COLLATE "C" NOT NULL,
    body text,
    erased_at bigint,
    message text,
    other bigint,
    CONSTRAINT revision_base_fkey FOREIGN KEY (base) REFERENCES revision(id),
    CONSTRAINT revision_other_fkey FOREIGN KEY (other) REFERENCES revision(id),
    CONSTRAINT revision_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT revision_pkey PRIMARY KEY (id),
    CONSTRAINT revision_save_id_key UNIQUE (save_id)
);
CREATE INDEX revision_base ON revision USING btree (base);
CREATE INDEX revision_other ON revision USING btree (other);
CREATE INDEX revision_practice ON revision USING btree (practice, section, id);

CREATE TABLE role_grant (
    id bigint NOT NULL,
    member bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    territory bigint,
    organisation bigint,
    practice bigint,
    granted_by text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    ended_at bigint,
    CONSTRAINT role_grant_check CHECK (((scope = 'territory'::text) = (territory IS NOT NULL))),
    CONSTRAINT role_grant_check1 CHECK (((scope = 'organisation'::text) = (organisation IS NOT NULL))),
    CONSTRAINT role_grant_check2 CHECK (((scope = 'practice'::text) = (practice IS NOT NULL))),
    CONSTRAINT role_grant_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'coordinator'::text, 'editor'::text, 'delegate'::text, 'custodian'::text]))),
    CONSTRAINT role_grant_scope_check CHECK ((scope = ANY (ARRAY['instance'::text, 'territory'::text, 'organisation'::text, 'practice'::text]))),
    CONSTRAINT role_grant_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT role_grant_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT role_grant_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT role_grant_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT role_grant_pkey PRIMARY KEY (id)
);
CREATE INDEX role_grant_member ON role_grant USING btree (member, ended_at);
CREATE INDEX role_grant_organisation ON role_grant USING btree (organisation);
CREATE INDEX role_grant_practice ON role_grant USING btree (practice, ended_at);
CREATE INDEX role_grant_territory ON role_grant USING btree (territory);

CREATE TABLE schema_migration (
    number bigint NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at bigint NOT NULL,
    CONSTRAINT schema_migration_pkey PRIMARY KEY (number)
);

CREATE TABLE search_document (
    doc bigint NOT NULL,
    practice bigint NOT NULL,
    edition bigint NOT NULL,
    published_at bigint NOT NULL,
    sections bigint NOT NULL,
    start_year bigint,
    is_public bigint NOT NULL,
    fingerprint bigint NOT NULL,
    CONSTRAINT search_document_edition_check CHECK ((edition = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT search_document_is_public_check CHECK ((is_public = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT search_document_sections_check CHECK ((sections >= 0)),
    CONSTRAINT search_document_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT search_document_pkey PRIMARY KEY (doc),
    CONSTRAINT search_document_practice_edition_key UNIQUE (practice, edition)
);

CREATE TABLE search_document_word (
    doc bigint NOT NULL,
    words text NOT NULL,
    CONSTRAINT search_document_word_doc_fkey FOREIGN KEY (doc) REFERENCES search_document(doc),
    CONSTRAINT search_document_word_pkey PRIMARY KEY (doc)
);

CREATE TABLE search_numbering (
    id bigint NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT search_numbering_id_check CHECK ((id = 1)),
    CONSTRAINT search_numbering_pkey PRIMARY KEY (id)
);

CREATE TABLE search_text (
    doc bigint NOT NULL,
    title tsvector NOT NULL,
    need tsvector NOT NULL,
    body tsvector NOT NULL,
    CONSTRAINT search_text_doc_fkey FOREIGN KEY (doc) REFERENCES search_document(doc),
    CONSTRAINT search_text_pkey PRIMARY KEY (doc)
);
CREATE INDEX search_text_body ON search_text USING gin (body) WITH (fastupdate=off);
CREATE INDEX search_text_need ON search_text USING gin (need) WITH (fastupdate=off);
CREATE INDEX search_text_title ON search_text USING gin (title) WITH (fastupdate=off);

CREATE TABLE search_word (
    word text COLLATE "C" NOT NULL,
    term text COLLATE "C" NOT NULL,
    documents bigint NOT NULL,
    public_documents bigint NOT NULL,
    CONSTRAINT search_word_documents_check CHECK ((documents >= 0)),
    CONSTRAINT search_word_public_documents_check CHECK ((public_documents >= 0)),
    CONSTRAINT search_word_term_check CHECK ((term <> ''::text)),
    CONSTRAINT search_word_word_check CHECK ((word <> ''::text)),
    CONSTRAINT search_word_pkey PRIMARY KEY (word, term)
);
CREATE INDEX search_word_unused ON search_word USING btree (word) WHERE documents = 0;

CREATE TABLE second_factor (
    member bigint NOT NULL,
    secret text NOT NULL,
    confirmed_at bigint,
    last_step bigint NOT NULL DEFAULT 0,
    CONSTRAINT second_factor_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT second_factor_pkey PRIMARY KEY (member)
);

CREATE TABLE section (
    practice bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT section_practice_fkey FOREIGN KEY (practice) REFERENCES practice(id),
    CONSTRAINT section_revision_fkey FOREIGN KEY (revision) REFERENCES revision(id),
    CONSTRAINT section_pkey PRIMARY KEY (practice, name)
);
CREATE INDEX section_revision ON section USING btree (revision);

CREATE TABLE session (
    id bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    member bigint NOT NULL,
    stage text COLLATE "C" NOT NULL,
    is_strong bigint NOT NULL DEFAULT 0,
    device text NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    confirmed_at bigint NOT NULL,
    ended_at bigint,
    provider_token text,
    CONSTRAINT session_is_strong_check CHECK ((is_strong = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT session_stage_check CHECK ((stage = ANY (ARRAY['half'::text, 'whole'::text]))),
    CONSTRAINT session_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_hash_key UNIQUE (hash)
);
CREATE INDEX session_member ON session USING btree (member, ended_at);
CREATE INDEX session_seen ON session USING btree (seen_at);

CREATE TABLE source (
    id bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    title text NOT NULL,
    publisher text NOT NULL,
    year bigint,
    address text,
    locator_unit text COLLATE "C" NOT NULL,
    file text COLLATE "C",
    CONSTRAINT source_locator_unit_check CHECK ((locator_unit = ANY (ARRAY['line'::text, 'page'::text]))),
    CONSTRAINT source_file_fkey FOREIGN KEY (file) REFERENCES file(hash),
    CONSTRAINT source_pkey PRIMARY KEY (id),
    CONSTRAINT source_code_key UNIQUE (code)
);

CREATE TABLE team (
    id bigint NOT NULL,
    organisation bigint NOT NULL,
    name text NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    closed_at bigint,
    CONSTRAINT team_name_check CHECK ((name <> ''::text)),
    CONSTRAINT team_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(id),
    CONSTRAINT team_pkey PRIMARY KEY (id)
);
CREATE INDEX team_organisation ON team USING btree (organisation, sort_key, id);

CREATE TABLE team_member (
    team bigint NOT NULL,
    member bigint NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT team_member_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT team_member_team_fkey FOREIGN KEY (team) REFERENCES team(id),
    CONSTRAINT team_member_pkey PRIMARY KEY (team, member)
);
CREATE INDEX team_member_member ON team_member USING btree (member, team);

CREATE TABLE term (
    id bigint NOT NULL,
    vocabulary bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    since_version bigint NOT NULL,
    until_version bigint,
    CONSTRAINT term_vocabulary_fkey FOREIGN KEY (vocabulary) REFERENCES vocabulary(id),
    CONSTRAINT term_pkey PRIMARY KEY (id),
    CONSTRAINT term_vocabulary_code_key UNIQUE (vocabulary, code)
);

CREATE TABLE term_label (
    term bigint NOT NULL,
    language text COLLATE "C" NOT NULL,
    label text NOT NULL,
    CONSTRAINT term_label_label_check CHECK ((label <> ''::text)),
    CONSTRAINT term_label_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT term_label_term_fkey FOREIGN KEY (term) REFERENCES term(id),
    CONSTRAINT term_label_pkey PRIMARY KEY (term, language)
);

CREATE TABLE term_version (
    term bigint NOT NULL,
    version bigint NOT NULL,
    position bigint NOT NULL,
    parent bigint,
    successor bigint,
    retired bigint NOT NULL,
    edited bigint NOT NULL,
    label_fr text NOT NULL,
    label_en text NOT NULL,
    synonyms_fr text NOT NULL,
    synonyms_en text NOT NULL,
    CONSTRAINT term_version_edited_check CHECK ((edited = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT term_version_label_en_check CHECK ((label_en <> ''::text)),
    CONSTRAINT term_version_label_fr_check CHECK ((label_fr <> ''::text)),
    CONSTRAINT term_version_retired_check CHECK ((retired = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT term_version_version_check CHECK ((version > 0)),
    CONSTRAINT term_version_parent_fkey FOREIGN KEY (parent) REFERENCES term(id),
    CONSTRAINT term_version_successor_fkey FOREIGN KEY (successor) REFERENCES term(id),
    CONSTRAINT term_version_term_fkey FOREIGN KEY (term) REFERENCES term(id),
    CONSTRAINT term_version_pkey PRIMARY KEY (term, version)
);
CREATE INDEX term_version_parent ON term_version USING btree (parent);
CREATE INDEX term_version_successor ON term_version USING btree (successor);

CREATE TABLE territory (
    id bigint NOT NULL,
    name text NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    kind bigint NOT NULL,
    departement text COLLATE "C",
    region text COLLATE "C",
    code text COLLATE "C",
    slug text COLLATE "C",
    origin text COLLATE "C" NOT NULL DEFAULT 'free'::text,
    population bigint,
    hexagon_column bigint,
    hexagon_row bigint,
    CONSTRAINT territory_name_check CHECK ((name <> ''::text)),
    CONSTRAINT territory_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'imported'::text, 'free'::text, 'demo'::text]))),
    CONSTRAINT territory_population_check CHECK ((population >= 0)),
    CONSTRAINT territory_kind_fkey FOREIGN KEY (kind) REFERENCES term(id),
    CONSTRAINT territory_pkey PRIMARY KEY (id),
    CONSTRAINT territory_name_key_key UNIQUE (name_key)
);
CREATE UNIQUE INDEX territory_code ON territory USING btree (kind, code);
CREATE INDEX territory_kind ON territory USING btree (kind);
CREATE INDEX territory_order ON territory USING btree (sort_key, id);
CREATE INDEX territory_origin ON territory USING btree (origin, id);
CREATE UNIQUE INDEX territory_slug ON territory USING btree (slug);

CREATE TABLE territory_beside (
    territory bigint NOT NULL,
    neighbour bigint NOT NULL,
    CONSTRAINT territory_beside_neighbour_fkey FOREIGN KEY (neighbour) REFERENCES territory(id),
    CONSTRAINT territory_beside_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT territory_beside_pkey PRIMARY KEY (territory, neighbour)
);
CREATE INDEX territory_beside_neighbour ON territory_beside USING btree (neighbour, territory);

CREATE TABLE territory_part (
    part bigint NOT NULL,
    whole bigint NOT NULL,
    partly bigint NOT NULL DEFAULT 0,
    CONSTRAINT territory_part_check CHECK ((part <> whole)),
    CONSTRAINT territory_part_partly_check CHECK ((partly = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT territory_part_part_fkey FOREIGN KEY (part) REFERENCES territory(id),
    CONSTRAINT territory_part_whole_fkey FOREIGN KEY (whole) REFERENCES territory(id),
    CONSTRAINT territory_part_pkey PRIMARY KEY (part, whole)
);
CREATE INDEX territory_part_whole ON territory_part USING btree (whole, part);

CREATE TABLE territory_source (
    code text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    title text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT territory_source_pkey PRIMARY KEY (code)
);

CREATE TABLE territory_within (
    territory bigint NOT NULL,
    ancestor bigint NOT NULL,
    distance bigint NOT NULL,
    CONSTRAINT territory_within_distance_check CHECK ((distance >= 0)),
    CONSTRAINT territory_within_ancestor_fkey FOREIGN KEY (ancestor) REFERENCES territory(id),
    CONSTRAINT territory_within_territory_fkey FOREIGN KEY (territory) REFERENCES territory(id),
    CONSTRAINT territory_within_pkey PRIMARY KEY (territory, ancestor)
);
CREATE INDEX territory_within_ancestor ON territory_within USING btree (ancestor, territory);

CREATE TABLE unsubscription (
    hash text COLLATE "C" NOT NULL,
    member bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT unsubscription_member_fkey FOREIGN KEY (member) REFERENCES member(id),
    CONSTRAINT unsubscription_pkey PRIMARY KEY (hash)
);
CREATE INDEX unsubscription_created ON unsubscription USING btree (created_at);
CREATE INDEX unsubscription_member ON unsubscription USING btree (member);

CREATE TABLE vocabulary (
    id bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    source text NOT NULL,
    CONSTRAINT vocabulary_version_check CHECK ((version > 0)),
    CONSTRAINT vocabulary_pkey PRIMARY KEY (id),
    CONSTRAINT vocabulary_code_key UNIQUE (code)
);

CREATE TABLE vocabulary_version (
    vocabulary bigint NOT NULL,
    version bigint NOT NULL,
    source text NOT NULL,
    shipped bigint NOT NULL,
    at bigint NOT NULL,
    decided_by text COLLATE "C" NOT NULL,
    CONSTRAINT vocabulary_version_shipped_check CHECK ((shipped >= 0)),
    CONSTRAINT vocabulary_version_version_check CHECK ((version > 0)),
    CONSTRAINT vocabulary_version_vocabulary_fkey FOREIGN KEY (vocabulary) REFERENCES vocabulary(id),
    CONSTRAINT vocabulary_version_pkey PRIMARY KEY (vocabulary, version)
);
