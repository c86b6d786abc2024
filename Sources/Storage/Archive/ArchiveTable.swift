/// What an archive does with one table of the database: every table is named here, or no archive is made.
package struct ArchiveTable: Sendable, Equatable {
    package let name: String
    /// The columns of the primary key: the order of the rows.
    let order: [String]
    /// Columns that hold identifiers.
    let identifiers: Set<String>
    /// Columns that point into the same table, set once all its rows are in.
    let later: Set<String>
    /// The column that the engine numbers by itself.
    let identity: String?
    /// Rows with this value in this column tell of this copy of the instance, and do not travel.
    let leftBehind: Cell?
    /// Made again from the others, so never archived.
    let isRebuilt: Bool
    /// Proves who somebody is, or was written to somebody, so never leaves this instance: people sign in anew elsewhere.
    let isSecret: Bool

    struct Cell: Sendable, Equatable {
        let column: String
        let value: String
    }

    private init(
        _ name: String, order: [String], identifiers: Set<String> = [], later: Set<String> = [],
        identity: String? = nil, leftBehind: Cell? = nil, isRebuilt: Bool = false, isSecret: Bool = false
    ) {
        self.name = name
        self.order = order
        self.identifiers = identifiers
        self.later = later
        self.identity = identity
        self.leftBehind = leftBehind
        self.isRebuilt = isRebuilt
        self.isSecret = isSecret
    }

    /// Every table, those that others point at first. A job keeps its lease: when that is over, it runs again.
    package static let all: [ArchiveTable] = [
        ArchiveTable("vocabulary", order: ["id"], identifiers: ["id"]),
        ArchiveTable("term", order: ["id"], identifiers: ["id", "vocabulary"]),
        ArchiveTable("term_label", order: ["term", "language"], identifiers: ["term"]),
        ArchiveTable("vocabulary_version", order: ["vocabulary", "version"], identifiers: ["vocabulary"]),
        ArchiveTable("term_version", order: ["term", "version"], identifiers: ["term", "parent", "successor"]),
        ArchiveTable("territory", order: ["id"], identifiers: ["id", "kind"]),
        ArchiveTable("territory_source", order: ["code"]),
        ArchiveTable("territory_part", order: ["part", "whole"], identifiers: ["part", "whole"]),
        ArchiveTable("territory_within", order: ["territory", "ancestor"], identifiers: ["territory", "ancestor"]),
        ArchiveTable(
            "territory_beside", order: ["territory", "neighbour"], identifiers: ["territory", "neighbour"]),
        ArchiveTable("boundary", order: ["territory"], identifiers: ["territory"]),
        ArchiveTable(
            "organisation", order: ["id"], identifiers: ["id", "kind", "territory", "merged_into", "body"],
            later: ["merged_into", "body"]),
        ArchiveTable("organisation_name", order: ["name_key"], identifiers: ["organisation"]),
        ArchiveTable("organisation_word", order: ["organisation", "word"], identifiers: ["organisation"]),
        ArchiveTable("organisation_distinct", order: ["first", "second"], identifiers: ["first", "second"]),
        ArchiveTable("member", order: ["id"], identifiers: ["id"]),
        ArchiveTable("membership", order: ["member", "organisation"], identifiers: ["member", "organisation"]),
        ArchiveTable("team", order: ["id"], identifiers: ["id", "organisation"]),
        ArchiveTable("team_member", order: ["team", "member"], identifiers: ["team", "member"]),
        ArchiveTable("account_request", order: ["id"], identifiers: ["id"]),
        ArchiveTable("follow", order: ["id"], identifiers: ["id", "member"]),
        ArchiveTable("follow_reading", order: ["id"]),
        ArchiveTable("notice", order: ["id"], identifiers: ["id", "member", "object"]),
        ArchiveTable("mail_choice", order: ["member"], identifiers: ["member"]),
        ArchiveTable("file", order: ["hash"]),
        ArchiveTable("source", order: ["id"], identifiers: ["id"]),
        ArchiveTable(
            "practice", order: ["id"],
            identifiers: ["id", "source", "merged_into", "bearer", "team", "territory", "proposed_by"],
            later: ["merged_into"]),
        ArchiveTable("claim", order: ["id"], identifiers: ["id", "practice", "organisation", "member"]),
        ArchiveTable(
            "role_grant", order: ["id"],
            identifiers: ["id", "member", "territory", "organisation", "practice"]),
        ArchiveTable("address", order: ["slug"], identifiers: ["practice"]),
        ArchiveTable("external_key", order: ["namespace", "key"], identifiers: ["practice"]),
        ArchiveTable(
            "revision", order: ["id"], identifiers: ["id", "practice", "base", "other"], later: ["base", "other"]),
        ArchiveTable("section", order: ["practice", "name"], identifiers: ["practice", "revision"]),
        ArchiveTable(
            "fact", order: ["practice", "edition", "section", "item"],
            identifiers: ["practice", "term", "organisation", "territory", "target", "unit", "source"]),
        ArchiveTable("edition", order: ["practice", "number"], identifiers: ["practice"]),
        ArchiveTable("audience", order: ["practice", "edition", "audience"], identifiers: ["practice"]),
        ArchiveTable("practice_distinct", order: ["practice", "other"], identifiers: ["practice", "other"]),
        ArchiveTable("report", order: ["id"], identifiers: ["id", "practice", "member", "target"]),
        ArchiveTable("report_message", order: ["id"], identifiers: ["id", "report"]),
        ArchiveTable("attachment", order: ["id"], identifiers: ["id", "practice"]),
        ArchiveTable("cosigner", order: ["practice", "member"], identifiers: ["practice", "member", "organisation"]),
        ArchiveTable("gate_decision", order: ["id"], identifiers: ["id", "practice", "member"]),
        ArchiveTable("gate_message", order: ["id"], identifiers: ["id", "decision", "member"]),
        ArchiveTable("reply", order: ["id"], identifiers: ["id", "practice", "member"]),
        ArchiveTable("inquiry", order: ["id"], identifiers: ["id", "practice", "member", "decided_by"]),
        ArchiveTable("inquiry_message", order: ["id"], identifiers: ["id", "inquiry"]),
        ArchiveTable("grid", order: ["id"], identifiers: ["id"]),
        ArchiveTable("review", order: ["id"], identifiers: ["id", "practice", "grid", "opened_by"]),
        ArchiveTable("review_voice", order: ["id"], identifiers: ["id", "review", "member"]),
        ArchiveTable("review_answer", order: ["voice", "criterion"], identifiers: ["voice"]),
        ArchiveTable("review_contest", order: ["id"], identifiers: ["id", "review"]),
        ArchiveTable("review_label", order: ["review", "label"], identifiers: ["review"]),
        ArchiveTable(
            "adoption", order: ["id"],
            identifiers: ["id", "practice", "member", "organisation", "team", "territory", "sheet"]),
        ArchiveTable("prize", order: ["id"], identifiers: ["id", "grid"]),
        ArchiveTable("prize_seat", order: ["id"], identifiers: ["id", "prize", "member", "body"]),
        ArchiveTable(
            "prize_candidate", order: ["id"], identifiers: ["id", "prize", "practice", "proposed_by"]),
        ArchiveTable("prize_recusal", order: ["candidate", "seat"], identifiers: ["candidate", "seat"]),
        ArchiveTable("prize_reading", order: ["candidate", "seat", "criterion"], identifiers: ["candidate", "seat"]),
        ArchiveTable("adoption_message", order: ["id"], identifiers: ["id", "adoption", "member"]),
        ArchiveTable("diffusion_step", order: ["id"], identifiers: ["id", "practice"]),
        ArchiveTable("handover", order: ["practice"], identifiers: ["practice"]),
        ArchiveTable("handover_item", order: ["id"], identifiers: ["id", "practice"]),
        ArchiveTable("calendar_month", order: ["id"], identifiers: ["id"]),
        ArchiveTable(
            "calendar_event", order: ["id"],
            identifiers: ["id", "month", "member", "organisation", "territory", "practice"]),
        ArchiveTable("campaign", order: ["id"], identifiers: ["id", "territory"]),
        ArchiveTable("campaign_body", order: ["campaign", "body"], identifiers: ["campaign", "body"]),
        ArchiveTable("campaign_seat", order: ["campaign", "member", "seat"], identifiers: ["campaign", "member"]),
        ArchiveTable("campaign_version", order: ["campaign", "version"], identifiers: ["campaign"]),
        ArchiveTable("campaign_relay", order: ["id"], identifiers: ["id", "campaign"]),
        ArchiveTable("campaign_wave", order: ["id"], identifiers: ["id", "campaign"]),
        ArchiveTable("campaign_count", order: ["campaign", "kind", "name", "part"], identifiers: ["campaign"]),
        ArchiveTable("campaign_response", order: ["id"], identifiers: ["id", "campaign"]),
        ArchiveTable("campaign_snapshot", order: ["campaign", "number"], identifiers: ["campaign"]),
        ArchiveTable(
            "campaign_snapshot_part", order: ["campaign", "number", "level", "part"], identifiers: ["campaign"]),
        ArchiveTable("campaign_plan", order: ["campaign"], identifiers: ["campaign"]),
        ArchiveTable("campaign_audit", order: ["campaign", "number"], identifiers: ["campaign"]),
        ArchiveTable("campaign_table", order: ["campaign", "number", "rank"], identifiers: ["campaign"]),
        ArchiveTable(
            "coding_question", order: ["campaign", "question"],
            identifiers: ["campaign", "first_coder", "second_coder"]),
        ArchiveTable("coding_code", order: ["id"], identifiers: ["id", "campaign", "parent"], later: ["parent"]),
        ArchiveTable("coding_reading", order: ["id"], identifiers: ["id", "campaign"]),
        ArchiveTable("coding_mark", order: ["reading", "code"], identifiers: ["reading", "code"]),
        ArchiveTable("coding_consent", order: ["campaign"], identifiers: ["campaign"]),
        ArchiveTable("coding_quotation", order: ["id"], identifiers: ["id", "campaign"]),
        ArchiveTable(
            "coding_finding", order: ["quotation", "begins", "stops", "kind"], identifiers: ["quotation"]),
        ArchiveTable("collection", order: ["id"], identifiers: ["id"]),
        ArchiveTable(
            "collection_item", order: ["collection", "position"], identifiers: ["collection", "practice"]),
        ArchiveTable("import_batch", order: ["id"], identifiers: ["id"]),
        ArchiveTable("import_entry", order: ["batch", "practice"], identifiers: ["batch", "practice"]),
        ArchiveTable(
            "change", order: ["seq"], identifiers: ["seq", "id"], identity: "seq",
            leftBehind: Cell(column: "kind", value: LogStore.everything)),
        ArchiveTable(
            "audit", order: ["id"], identifiers: ["id", "object"],
            leftBehind: Cell(column: "act", value: "import-all")),
        ArchiveTable("job", order: ["id"], identifiers: ["id"]),
        ArchiveTable("harvest", order: ["identifier"], identifiers: ["practice"]),
        ArchiveTable("harvest_theme", order: ["identifier", "theme"]),
        ArchiveTable("knowledge", order: ["kind"]),
        ArchiveTable("knowledge_entry", order: ["id"], identifiers: ["id"]),
        ArchiveTable("knowledge_line", order: ["entry", "field", "position"], identifiers: ["entry"]),
        ArchiveTable("search_text", order: ["doc"], isRebuilt: true),
        ArchiveTable("search_document_word", order: ["doc"], isRebuilt: true),
        ArchiveTable("search_document", order: ["doc"], isRebuilt: true),
        ArchiveTable("search_numbering", order: ["id"], isRebuilt: true),
        ArchiveTable("search_word", order: ["word", "term"], isRebuilt: true),
        ArchiveTable("password", order: ["member"], isSecret: true),
        ArchiveTable("second_factor", order: ["member"], isSecret: true),
        ArchiveTable("recovery_code", order: ["member", "hash"], isSecret: true),
        ArchiveTable("session", order: ["id"], isSecret: true),
        ArchiveTable("one_time_link", order: ["hash"], isSecret: true),
        // Another instance is another client of the provider, which may name the same person otherwise there.
        ArchiveTable("identity", order: ["id"], isSecret: true),
        ArchiveTable("identity_ended", order: ["member", "issuer"], isSecret: true),
        ArchiveTable("api_token", order: ["id"], isSecret: true),
        ArchiveTable("api_answer", order: ["member", "key"], isSecret: true),
        // What people write and have not saved is read by nobody else.
        ArchiveTable("agreement", order: ["id"], isSecret: true),
        ArchiveTable("draft", order: ["practice", "section", "member"], isSecret: true),
        // Addresses of people and links that work once.
        ArchiveTable("message", order: ["id"], isSecret: true),
        ArchiveTable("unsubscription", order: ["hash"], isSecret: true),
        ArchiveTable("private_feed", order: ["member"], isSecret: true),
        // Those who made something known, and what opens it to them.
        ArchiveTable("report_link", order: ["hash"], isSecret: true),
        ArchiveTable("report_contact", order: ["report"], isSecret: true),
        ArchiveTable("reply_link", order: ["hash"], isSecret: true),
        // Those who asked something about a sheet.
        ArchiveTable("inquiry_link", order: ["hash"], isSecret: true),
        // What opens a reading to a group.
        ArchiveTable("review_code", order: ["hash"], isSecret: true),
        ArchiveTable("inquiry_contact", order: ["inquiry"], isSecret: true),
        // Codes of envelopes, known by a key that stays here, and those who agreed to be called back by whoever asked.
        ArchiveTable("campaign_code", order: ["hash"], isSecret: true),
        ArchiveTable("campaign_withdrawn", order: ["key_hash"], isSecret: true),
        ArchiveTable("campaign_contact", order: ["id"], isSecret: true),
        // The description of the archive gives the number of the schema.
        ArchiveTable("schema_migration", order: ["number"], isRebuilt: true),
    ]

    package static var kept: [ArchiveTable] { all.filter { !$0.isRebuilt && !$0.isSecret } }
    package static var rebuilt: [ArchiveTable] { all.filter(\.isRebuilt) }
    /// What proves an identity here and nowhere else: in a backup, never in an export.
    package static var secret: [ArchiveTable] { all.filter(\.isSecret) }
    static var readable: [ArchiveTable] { kept + secret }
}
