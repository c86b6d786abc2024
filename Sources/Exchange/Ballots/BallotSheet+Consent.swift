internal import French

extension BallotSheet {
    /// What one person says of a proposal, as the file has it.
    package struct Voice: Sendable, Equatable {
        package let voter: String
        /// "consent", "concern", "objection", "aside"; nil for who was not heard.
        package let stance: String?
        package let reason: String
        /// "standing", "integrated" or "withdrawn".
        package let treatment: String
        package let change: String
        package let line: Int
    }

    private static let stances: [(word: String, answer: String)] = [
        ("consentement", "consent"), ("consent", "consent"), ("consens", "consent"), ("oui", "consent"),
        ("yes", "consent"), ("réserve", "concern"), ("concern", "concern"), ("objection", "objection"),
        ("abstention", "aside"), ("aside", "aside"), ("retrait", "aside"),
    ]
    private static let treatments: [(word: String, answer: String)] = [
        ("maintenue", "standing"), ("standing", "standing"), ("intégrée", "integrated"), ("integrated", "integrated"),
        ("levée", "withdrawn"), ("withdrawn", "withdrawn"),
    ]
    private static let stanceColumns = ["position", "stance"]
    private static let reasonColumns = ["raison", "reason"]
    private static let treatmentColumns = ["suite", "outcome"]
    private static let changeColumns = ["modification", "change"]

    /// Reads the columns position, raison, suite and modification (or stance, reason, outcome, change).
    package func voices() throws(BallotSheetError) -> [Voice] {
        let stance = try place(Self.stanceColumns, isNeeded: true)
        let reason = try place(Self.reasonColumns, isNeeded: true)
        let treatment = try place(Self.treatmentColumns)
        let change = try place(Self.changeColumns)
        var voices: [Voice] = []
        for row in rows {
            func cell(_ place: Int?) -> String { place.map { row.cells[$0] } ?? "" }
            voices.append(
                Voice(
                    voter: row.voter, stance: try answer(cell(stance), among: Self.stances, stance, row.line),
                    reason: cell(reason),
                    treatment: try answer(cell(treatment), among: Self.treatments, treatment, row.line) ?? "standing",
                    change: cell(change), line: row.line))
        }
        return voices
    }

    private func place(_ names: [String], isNeeded: Bool = false) throws(BallotSheetError) -> Int? {
        let place = options.firstIndex { names.contains(French.folded($0)) }
        if place == nil && isNeeded { throw .missingColumn(names[0], known: options) }
        return place
    }

    private func answer(
        _ cell: String, among words: [(word: String, answer: String)], _ place: Int?, _ line: Int
    ) throws(BallotSheetError) -> String? {
        if cell.isEmpty { return nil }
        let folded = French.folded(cell)
        if let known = words.first(where: { French.folded($0.word) == folded }) { return known.answer }
        throw .unknownAnswer(cell, option: place.map { options[$0] } ?? "", line: line, known: words.map(\.word))
    }
}
