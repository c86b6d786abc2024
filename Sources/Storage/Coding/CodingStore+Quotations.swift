package import Domain
internal import SQL

extension CodingStore {
    // MARK: Consent

    package func consent(of campaign: Int64) throws -> QuotingConsent? {
        try connection.first(
            "SELECT words, answer_column, answer_value FROM coding_consent WHERE campaign = \(campaign)"
        ) { row in
            if let words = try row.optionalText(0) { return .words(words) }
            return .answer(column: try row.optionalText(1) ?? "", value: try row.optionalText(2) ?? "")
        }
    }

    /// - Parameter consent: nil forgets it.
    package func set(_ consent: QuotingConsent?, of campaign: Int64) throws {
        try connection.execute("DELETE FROM coding_consent WHERE campaign = \(campaign)")
        switch consent {
        case .words(let words):
            try connection.execute("INSERT INTO coding_consent (campaign, words) VALUES (\(campaign), \(words))")
        case .answer(let column, let value):
            try connection.execute(
                """
                INSERT INTO coding_consent (campaign, answer_column, answer_value)
                VALUES (\(campaign), \(column), \(value))
                """)
        case nil: return
        }
    }

    // MARK: Quotations

    /// In the order in which they were chosen.
    package func quotations(of question: String, in campaign: Int64) throws -> [Quotation] {
        let found = try connection.query(
            """
            SELECT f.quotation, f.kind, f.begins, f.stops, f.fate
            FROM coding_finding f JOIN coding_quotation q ON q.id = f.quotation
            WHERE q.campaign = \(campaign) AND q.question = \(question)
            """
        ) { row in
            guard let kind = VerbatimScan.Kind(rawValue: try row.text(1)),
                let fate = Quotation.Fate(rawValue: try row.text(4))
            else { throw StorageError.unreadable(table: "coding_finding", column: "kind") }
            let (begins, stops) = (try row.int(2), try row.int(3))
            return (
                quotation: try row.integer(0), finding: VerbatimScan.Finding(kind, begins..<max(begins, stops)),
                fate: fate
            )
        }
        let fates = Dictionary(grouping: found, by: \.quotation).mapValues { found in
            Dictionary(found.map { ($0.finding, $0.fate) }, uniquingKeysWith: { first, _ in first })
        }
        return try connection.query(
            """
            SELECT q.id, q.answer_row, q.begins, q.stops FROM coding_quotation q
            WHERE q.campaign = \(campaign) AND q.question = \(question) ORDER BY q.id
            """
        ) { row in
            let (id, begins, stops) = (try row.integer(0), try row.int(2), try row.int(3))
            return Quotation(
                id: id, row: try row.text(1), passage: begins..<max(begins, stops), fates: fates[id] ?? [:])
        }
    }

    /// - Returns: false when that passage was chosen already.
    package func insert(_ quotation: Quotation, of question: String, in campaign: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO coding_quotation (id, campaign, question, answer_row, begins, stops)
            VALUES (\(quotation.id), \(campaign), \(question), \(quotation.row), \(quotation.passage.lowerBound),
                \(quotation.passage.upperBound))
            ON CONFLICT (campaign, question, answer_row, begins, stops) DO NOTHING
            """) == 1
    }

    package func set(_ fates: [VerbatimScan.Finding: Quotation.Fate], of quotation: Int64) throws {
        try connection.execute("DELETE FROM coding_finding WHERE quotation = \(quotation)")
        for (finding, fate) in fates.sorted(by: { $0.key.place.lowerBound < $1.key.place.lowerBound }) {
            try connection.execute(
                """
                INSERT INTO coding_finding (quotation, kind, begins, stops, fate)
                VALUES (\(quotation), \(finding.kind.rawValue), \(finding.place.lowerBound),
                    \(finding.place.upperBound), \(fate.rawValue))
                """)
        }
    }

    package func remove(quotation id: Int64) throws {
        try connection.execute("DELETE FROM coding_finding WHERE quotation = \(id)")
        try connection.execute("DELETE FROM coding_quotation WHERE id = \(id)")
    }
}
