internal import Domain
internal import Exchange
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What was given to be tried: the files, and what was typed or chosen beside them.
struct LaboratoryInput {
    let typed: [String: String]
    let files: [String: FormFile]
    let texts: Texts
    /// When nobody waits any longer for the answer.
    let end = ContinuousClock.now + .seconds(15)
    var words: LaboratoryTexts { texts.laboratory }
    var isOver: @Sendable () -> Bool { { [end] in ContinuousClock.now > end } }

    /// What a table that a visitor gives may hold: a workbook of 4 MiB may hide a hundred times as much.
    static var tables: TableLimits {
        var limits = TableLimits()
        (limits.partBytes, limits.sharedBytes) = (64 << 20, 16 << 20)
        (limits.rows, limits.cells, limits.columns) = (500_000, 2_000_000, 4_000)
        return limits
    }

    func text(_ name: String) -> String? {
        typed[name].map { String($0.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    func file(_ name: String, _ label: String) throws(LaboratoryRefusal) -> FormFile {
        guard let file = files[name], !file.name.isEmpty else {
            throw LaboratoryRefusal(words.missingFile(label: label), field: name)
        }
        return file
    }

    /// - Returns: nil when nothing was typed.
    func number(_ name: String, _ label: String, _ range: ClosedRange<Int>) throws(LaboratoryRefusal) -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw LaboratoryRefusal(
                words.badNumber(label: label, least: range.lowerBound, most: range.upperBound), field: name)
        }
        return number
    }
}

/// Why there is no result, in a sentence for who gave the file.
struct LaboratoryRefusal: Error {
    let sentence: String
    let field: String?

    init(_ sentence: String, field: String? = nil) { (self.sentence, self.field) = (sentence, field) }
}

/// The result of a trial: for the page, and to be taken away.
struct LaboratoryFinding {
    let blocks: [LaboratoryBlock]
    let json: JSON
    /// The bytes of another way to take it away.
    var other: () throws -> [UInt8] = { [] }
}

extension LaboratoryMethod {
    /// Works on what was given.
    /// - Throws: `LaboratoryRefusal`.
    func finding(_ input: LaboratoryInput) throws -> LaboratoryFinding {
        switch self {
        case .opinion: try OpinionTrial(input).finding()
        case .panel: try PanelTrial(input).finding()
        case .budget: try BudgetTrial(input).finding()
        case .ballots: try BallotTrial(input).finding()
        case .verbatims: try VerbatimTrial(input).finding()
        }
    }
}
