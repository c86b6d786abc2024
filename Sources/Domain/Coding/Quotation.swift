/// A passage of an answer that somebody chose to quote, with what was answered to each place that the detector found in it.
package struct Quotation: Sendable, Equatable {
    /// What becomes of a place that was found.
    package enum Fate: String, Sendable, CaseIterable {
        /// It tells nothing of anybody, in the eyes of whoever looked.
        case kept
        /// The quotation says there what stood there, and not the words.
        case hidden
    }

    package static let lengths = 3...2_000

    package let id: Int64
    package let row: String
    /// In the UTF-8 of the answer.
    package let passage: Range<Int>
    package let fates: [VerbatimScan.Finding: Fate]

    package init(id: Int64, row: String, passage: Range<Int>, fates: [VerbatimScan.Finding: Fate] = [:]) {
        self.id = id
        self.row = row
        self.passage = passage
        self.fates = fates
    }

    /// Where a passage stands in an answer, spaces aside; nil when it does not.
    package static func place(of passage: String, in text: String) -> Range<Int>? {
        let wanted = passage.split(whereSeparator: \.isWhitespace)
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = wanted.first, let last = wanted.last, words.count >= wanted.count else { return nil }
        for start in 0...(words.count - wanted.count) {
            let found = words[start..<start + wanted.count]
            let isMiddleSame = zip(found.dropFirst().dropLast(), wanted.dropFirst().dropLast()).allSatisfy { $0 == $1 }
            guard isMiddleSame, let one = found.first, let other = found.last else { continue }
            if wanted.count == 1 {
                guard let range = one.firstRange(of: first) else { continue }
                return bytes(range.lowerBound..<range.upperBound, text)
            }
            // A passage may begin and end inside words with signs: « l’accueil, » holds « accueil ».
            guard one.hasSuffix(first), other.hasPrefix(last) else { continue }
            let begin = text.index(one.endIndex, offsetBy: -first.count)
            return bytes(begin..<text.index(other.startIndex, offsetBy: last.count), text)
        }
        return nil
    }

    private static func bytes(_ range: Range<String.Index>, _ text: String) -> Range<Int> {
        let utf8 = text.utf8
        return utf8.distance(
            from: utf8.startIndex, to: range.lowerBound)..<utf8.distance(from: utf8.startIndex, to: range.upperBound)
    }

    /// What was found in the passage.
    package func findings(in answer: String) -> [VerbatimScan.Finding] { VerbatimScan(answer).findings(in: passage) }

    /// Places that nobody answered for yet: as long as there is one, nothing is taken away.
    package func open(in answer: String) -> [VerbatimScan.Finding] {
        findings(in: answer).filter { fates[$0] == nil }
    }

    /// The passage in pieces: words, and places that were found.
    package func pieces(of answer: String) -> [(text: String, finding: VerbatimScan.Finding?)] {
        let bytes = Array(answer.utf8)
        var pieces: [(String, VerbatimScan.Finding?)] = []
        var start = passage.lowerBound
        func piece(_ range: Range<Int>) -> String {
            String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        }
        for finding in findings(in: answer) {
            let place = finding.place.clamped(to: passage)
            if start < place.lowerBound { pieces.append((piece(start..<place.lowerBound), nil)) }
            pieces.append((piece(place), finding))
            start = place.upperBound
        }
        if start < passage.upperBound { pieces.append((piece(start..<passage.upperBound), nil)) }
        return pieces
    }

    /// What others read.
    ///
    /// - Parameter name: what stands where words are hidden.
    package func told(_ answer: String, _ name: (VerbatimScan.Kind) -> String) -> String {
        pieces(of: answer).map { piece in
            guard let finding = piece.finding, fates[finding] != .kept else { return piece.text }
            return name(finding.kind)
        }.joined()
    }
}

/// How one knows that whoever answered agrees to be quoted.
package enum QuotingConsent: Sendable, Equatable {
    /// Words that everybody agreed to by answering, as they stand there.
    case words(String)
    /// Those who chose this answer: a column of the first level of the data set, and the name of its value; empty where the
    /// column is one choice of several.
    case answer(column: String, value: String)

    /// - Returns: false also where nothing was answered.
    package func allows(_ answer: OpenAnswers.Answer, in dataset: Dataset) -> Bool {
        guard case .answer(let code, let value) = self else { return true }
        guard let table = dataset.tables.first,
            let index = table.variables.firstIndex(where: { $0.code == code && $0.kind.asksOnce }),
            answer.questionnaire < table.count
        else { return false }
        let variable = table.variables[index]
        guard case .code(let code) = table.columns[index].datum(at: answer.questionnaire, variable.kind) else {
            return false
        }
        if variable.kind == .several { return code == 1 }
        return variable.values.contains { $0.number == code && $0.name == value }
    }

    /// The columns that may say it, with the values that each may have.
    package static func columns(of dataset: Dataset) -> [Variable] {
        (dataset.tables.first?.variables ?? []).filter { $0.kind.asksOnce && $0.role == .answer }
    }
}

extension Variable.Kind {
    /// A choice, or one choice of several.
    fileprivate var asksOnce: Bool { self == .single || self == .several }
}
