internal import French

extension BallotSheet {
    /// Grades of a scale, the best first.
    package static let frenchGrades = [
        "Excellent", "Très bien", "Bien", "Assez bien", "Passable", "Insuffisant", "À rejeter",
    ]
    package static let englishGrades = [
        "Excellent", "Very good", "Good", "Quite good", "Acceptable", "Insufficient", "To reject",
    ]

    /// The places of the grades given, on a known scale or the one given.
    /// - Parameters:
    ///   - scale: the best grade first; nil to find it out.
    package func grades(
        _ scale: [String]?
    ) throws(BallotSheetError) -> (scale: [String], ballots: [[Int?]]) {
        if let scale {
            let folded = Set(scale.map { French.folded($0) })
            guard scale.count > 1, folded.count == scale.count, !folded.contains("") else {
                throw .badScale(scale.joined(separator: ", "))
            }
            return (scale, try places(scale))
        }
        for known in [Self.frenchGrades, Self.englishGrades] {
            if let ballots = try? places(known) { return (known, ballots) }
        }
        // The first cell that the nearest scale does not know is the one to look at.
        do {
            _ = try places(Self.frenchGrades)
        } catch {
            if case .unknownAnswer(let text, let option, let line, _) = error {
                throw .unknownScale(text, option: option, line: line)
            }
            throw error
        }
        throw .badScale("")
    }

    private func places(_ scale: [String]) throws(BallotSheetError) -> [[Int?]] {
        try answers(scale.enumerated().map { ($0.element, $0.offset) })
    }

    /// Ranks from 1; equal ones are allowed, empty cells go after all.
    package func ranks() throws(BallotSheetError) -> [[Int?]] {
        var ballots: [[Int?]] = []
        for row in rows {
            var ballot: [Int?] = []
            for (cell, option) in zip(row.cells, options) {
                let isDigits = !cell.isEmpty && cell.utf8.allSatisfy { 0x30...0x39 ~= $0 }
                guard cell.isEmpty || (isDigits && (Int(cell) ?? 0) > 0) else {
                    throw .badRank(cell, option: option, line: row.line)
                }
                ballot.append(Int(cell))
            }
            ballots.append(ballot)
        }
        return ballots
    }

    private static let approvalWords: [(word: String, answer: Bool)] =
        ["oui", "yes", "1", "x", "o", "y", "vrai", "true", "✓"].map { ($0, true) }
        + ["non", "no", "0", "n", "-", "faux", "false"].map { ($0, false) }

    /// Who approves of what; an empty cell is no approval.
    package func approvals() throws(BallotSheetError) -> [[Bool]] {
        try answers(Self.approvalWords).map { $0.map { $0 ?? false } }
    }

    /// Words for the colours, the first one of each language being the one to write.
    package static let colourWords: [(code: String, words: [String])] = [
        ("darkGreen", ["vert foncé", "dark green", "A", "VF"]),
        ("lightGreen", ["vert clair", "light green", "B", "VC"]),
        ("orange", ["orange", "C", "O"]), ("lightRed", ["rouge clair", "light red", "rose", "pink", "D", "RC"]),
        ("darkRed", ["rouge foncé", "dark red", "rouge", "red", "E", "RF"]),
        ("white", ["blanc", "white", "S"]), ("black", ["noir", "black", "N"]),
    ]

    /// Codes of colours; nil for an empty cell.
    package func colours() throws(BallotSheetError) -> [[String?]] {
        try answers(Self.colourWords.flatMap { colour in colour.words.map { ($0, colour.code) } })
    }
}
