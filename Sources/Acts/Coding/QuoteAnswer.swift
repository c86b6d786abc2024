package import Domain
internal import SQL
internal import Storage

/// Says how one knows who agreed to be quoted; nil where nobody may be.
package struct SetQuotingConsent: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let consent: QuotingConsent?

    package init(slug: String, _ consent: QuotingConsent?) {
        self.slug = slug
        self.consent = consent
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let shelf = try world.database.read { try CodingShelf(slug, Self.act, $0, by: viewer) }
        if let consent, !isThere(consent, shelf) { throw Refusal.coding(.consentNotThere) }
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try CodingStore(connection).set(consent, of: one.campaign.id)
            let detail =
                switch consent {
                case .words: "quoted by the words of the agreement"
                case .answer(let column, _): "quoted by the answers to \(column)"
                case nil: "nobody is quoted"
                }
            try one.record(Self.act, detail)
        }
    }

    private func isThere(_ consent: QuotingConsent, _ shelf: CodingShelf) -> Bool {
        switch consent {
        case .words(let words):
            // Those whose answers were collected elsewhere read other words.
            shelf.snapshot.source == .collected && words.contains(where: \.isLetter)
                && shelf.campaign.charter.consent.texts.values.contains { Quotation.place(of: words, in: $0) != nil }
        case .answer(let column, let value):
            QuotingConsent.columns(of: shelf.dataset).contains { variable in
                variable.code == column
                    && (variable.kind == .several ? value.isEmpty : variable.values.contains { $0.name == value })
            }
        }
    }
}

/// Chooses a passage of an answer to be quoted, when whoever wrote it agreed.
package struct ChooseQuotation: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let row: String
    private let passage: String

    package init(slug: String, question: String, row: String, passage: String) {
        self.slug = slug
        self.question = question
        self.row = row
        self.passage = passage
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            guard let answer = work.answers.answer(row) else { throw Refusal.notFound }
            guard let consent = try work.store.consent(of: work.campaign) else {
                throw Refusal.coding(.consentUnknown)
            }
            if !consent.allows(answer, in: work.shelf.dataset) { throw Refusal.coding(.notQuotable) }
            if !ReportEntry.saysSomething(passage) { throw Refusal.coding(.faults([.missing(.passage)])) }
            if passage.count > Quotation.lengths.upperBound {
                throw Refusal.coding(.faults([.tooLong(.passage, Quotation.lengths.upperBound)]))
            }
            guard let place = Quotation.place(of: passage, in: answer.text) else {
                throw Refusal.coding(.passageNotThere)
            }
            let quotation = Quotation(id: world.ids.next(), row: row, passage: place)
            guard try work.store.insert(quotation, of: work.question, in: work.campaign) else {
                throw Refusal.coding(.quotedAlready)
            }
            try work.record(Self.act, "chose quotation \(quotation.id)")
            return quotation.id
        }
    }
}

/// Says what becomes of each place of a quotation that may name somebody.
package struct AnswerFindings: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let quotation: Int64
    private let fates: [VerbatimScan.Finding: Quotation.Fate]

    package init(
        slug: String, question: String, quotation: Int64, _ fates: [VerbatimScan.Finding: Quotation.Fate]
    ) {
        self.slug = slug
        self.question = question
        self.quotation = quotation
        self.fates = fates
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, or `.survey(.coding)` while one of them has no answer.
    package func perform(by viewer: Viewer, in world: World) throws {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            let known = try work.store.quotations(of: work.question, in: work.campaign)
            guard let quotation = known.first(where: { $0.id == quotation }),
                let answer = work.answers.answer(quotation.row)
            else { throw Refusal.notFound }
            let found = quotation.findings(in: answer.text)
            let open = found.count { fates[$0] == nil }
            if open > 0 { throw Refusal.coding(.findingsOpen(open)) }
            let kept = fates.filter { found.contains($0.key) }
            try work.store.set(kept, of: quotation.id)
            try work.record(
                Self.act,
                "answered \(kept.count) findings of quotation \(quotation.id), hid \(kept.count { $0.value == .hidden })"
            )
        }
    }
}

/// No longer quotes a passage.
package struct RemoveQuotation: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let quotation: Int64

    package init(slug: String, question: String, quotation: Int64) {
        self.slug = slug
        self.question = question
        self.quotation = quotation
    }

    /// - Throws: `Refusal.forbidden` or `.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            let known = try work.store.quotations(of: work.question, in: work.campaign)
            guard known.contains(where: { $0.id == quotation }) else { throw Refusal.notFound }
            try work.store.remove(quotation: quotation)
            try work.record(Self.act, "removed quotation \(quotation)")
        }
    }
}

/// Takes the quotations of a question away: those whose authors agreed, once every place that may name somebody has its
/// answer.
package struct TakeQuotations: BusinessAct {
    package static let act = Act.takeQuotations
    private let slug: String
    private let question: String
    private let name: @Sendable (VerbatimScan.Kind) -> String

    /// - Parameter name: what stands where words are hidden.
    package init(slug: String, question: String, name: @escaping @Sendable (VerbatimScan.Kind) -> String) {
        self.slug = slug
        self.question = question
        self.name = name
    }

    /// - Throws: `Refusal.forbidden` or `.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> [TakenQuotation] {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            let board = work.board
            let consent = try work.store.consent(of: work.campaign)
            var taken: [TakenQuotation] = []
            for quotation in try work.store.quotations(of: work.question, in: work.campaign) {
                guard let answer = work.answers.answer(quotation.row), let consent,
                    consent.allows(answer, in: work.shelf.dataset), quotation.open(in: answer.text).isEmpty
                else { continue }
                let codes = (board.settled(quotation.row) ?? []).sorted().map(board.tree.path)
                taken.append(TakenQuotation(text: quotation.told(answer.text, name), codes: codes))
            }
            try work.record(Self.act, "took \(taken.count) quotations")
            return taken
        }
    }
}
