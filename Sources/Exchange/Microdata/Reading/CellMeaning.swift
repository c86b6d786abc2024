internal import Domain
internal import French

/// What the cells of one variable mean, whoever wrote them: numbers, names and labels of the values, words for yes, no and
/// the kinds of missing answers, numbers and days as people write them. A class for the same reason as `Spelling`.
final class CellMeaning {
    private let variable: Variable
    private let token: String?
    /// Cells as they are written, and folded.
    private let known: [String: Datum]
    private let folded: [String: Datum]
    /// Of cells that are a number below 1,000, which most are: found without making a text of them.
    private let small: [Datum?]

    init(_ variable: Variable, token: String?) {
        self.variable = variable
        self.token = token
        var known: [String: Datum] = [:]
        for gap in Gap.missing {
            if let code = variable.missing.code(of: gap) { known[String(code)] = .gap(gap) }
        }
        if variable.kind == .several, token == nil { known["1"] = .code(1) }
        if variable.kind == .several, token == nil { known["0"] = .code(0) }
        if variable.kind == .single || variable.kind == .matrix {
            for value in variable.values { known[String(value.number)] = .code(value.number) }
            for value in variable.values { known[value.name] = .code(value.number) }
        }
        self.known = known
        folded = Self.words(of: variable)
        let isDirect = token == nil && (variable.kind == .several || !variable.values.isEmpty)
        small = isDirect && !variable.kind.isText ? (0..<1_000).map { known[String($0)] } : []
    }

    /// - Throws: what the cell should have been.
    func datum(_ cell: String) throws(MicrodataFault.Reason) -> Datum {
        if variable.kind.isText { return try text(cell) }
        if cell.isEmpty { return .gap(.empty) }
        if let number = cell.smallNumber, small.indices.contains(number), let datum = small[number] { return datum }
        if token == nil, let datum = known[cell] { return datum }
        let text = cell.trimmed
        if text.isEmpty { return .gap(.empty) }
        if let token { return listed(text, token) }
        if variable.kind == .number, known[text] == nil, let number = WrittenNumber.number(text),
            variable.missing.gap(of: number) == nil
        {
            return .number(number)
        }
        if let datum = known[text] ?? folded[French.folded(text)] { return datum }
        return try other(text)
    }

    private func text(_ cell: String) throws(MicrodataFault.Reason) -> Datum {
        if cell.isEmpty { return .gap(.empty) }
        if let gap = variable.missing.gap(spelled: cell) { return .gap(gap) }
        let text = variable.unguarded(cell)
        guard Dataset.isText(text) else { throw .badText }
        return .text(text)
    }

    /// Whether a list parted by blanks, or by semicolons as forms for spreadsheets give it, has the choice.
    private func listed(_ text: String, _ token: String) -> Datum {
        if let datum = known[text] ?? folded[French.folded(text)], case .gap = datum { return datum }
        let isTaken = text.split { $0.isWhitespace || $0 == ";" }.contains { $0 == token }
        return .code(isTaken ? 1 : 0)
    }

    private func other(_ text: String) throws(MicrodataFault.Reason) -> Datum {
        switch variable.kind {
        case .number: throw .notANumber(text)
        case .date:
            guard let day = WrittenDay.day(text, variable) else { throw .notADay(text, variable.precision ?? .day) }
            return .day(day)
        case .ordered:
            guard let rank = Int32(text), 1...1_000 ~= rank else { throw .notARank(text) }
            return .code(rank)
        case .several: throw .notAChoice(text)
        default:
            let words = variable.values.flatMap { [$0.name] + $0.label.entries.map(\.text) }
            throw .notAValue(text, nearest: French.nearest(text, among: words))
        }
    }

    private static func words(of variable: Variable) -> [String: Datum] {
        var words: [String: Datum] = [:]
        for (gap, names) in gaps { for name in names { words[name] = .gap(gap) } }
        switch variable.kind {
        case .several:
            for word in ["true", "vrai", "oui", "yes", "x", "checked"] { words[word] = .code(1) }
            for word in ["false", "faux", "non", "no", "unchecked"] { words[word] = .code(0) }
            for entry in variable.label.entries { words[French.folded(entry.text)] = .code(1) }
        case .single, .matrix:
            // Names come last: they win over labels, and values over words for missing answers.
            for value in variable.values.reversed() {
                for entry in value.label.entries.reversed() { words[French.folded(entry.text)] = .code(value.number) }
            }
            for value in variable.values { words[French.folded(value.name)] = .code(value.number) }
        default: break
        }
        return words
    }

    private static let gaps: [(Gap, [String])] = [
        (.refused, ["refus", "refuse", "refused", "ne souhaite pas repondre", "prefer not to say"]),
        (.unknown, ["nsp", "ne sait pas", "je ne sais pas", "unknown", "don t know", "dk"]),
        (.notConcerned, ["non concerne", "non concernee", "sans objet", "not concerned", "n/a", "notconcerned"]),
        (.notAsked, ["non pose", "non posee", "not asked", "notasked"]),
    ]
}

extension String {
    /// Of one to three digits that do not begin with a useless zero.
    fileprivate var smallNumber: Int? {
        guard 1...3 ~= utf8.count else { return nil }
        var number = 0
        for byte in utf8 {
            guard 0x30...0x39 ~= byte else { return nil }
            number = number * 10 + Int(byte & 0x0F)
        }
        return utf8.count == 1 || utf8.first != 0x30 ? number : nil
    }
}
