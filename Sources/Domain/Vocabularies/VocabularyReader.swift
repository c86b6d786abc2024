/// Reads the rows of a file of vocabularies one after the other, whatever the format they came in.
package struct VocabularyReader {
    /// The columns, in order; the first four are required, the others may be left out from the end.
    package static let columns = [
        "vocabulary", "code", "fr", "en", "synonyms_fr", "synonyms_en", "parent", "successor",
    ]
    private static let required = 4

    private let isDeclarationNeeded: Bool
    private var order: [String] = []
    private var vocabularies: [String: Vocabulary] = [:]
    private var lines: [String: [String: Int]] = [:]

    /// - Parameter isDeclarationNeeded: false for an edited list, which takes version and source from what it edits.
    package init(isDeclarationNeeded: Bool) { self.isDeclarationNeeded = isDeclarationNeeded }

    package static func checkHeader(_ cells: [String]) throws(VocabularyError) {
        guard cells.count >= required, Array(columns.prefix(cells.count)) == cells else { throw .header }
    }

    /// `#vocabulary CODE VERSION SOURCE`.
    mutating func declare(_ line: Substring, at number: Int) throws(VocabularyError) {
        let words = line.split(separator: " ", maxSplits: 3)
        guard words.count == 4, let version = Int(words[2]), version > 0 else { throw .declaration(line: number) }
        let code = String(words[1])
        guard vocabularies[code] == nil else { throw .duplicateVocabulary(code, line: number) }
        open(Vocabulary(code: code, version: version, source: String(words[3]), terms: []))
    }

    package mutating func add(_ cells: [String], at number: Int) throws(VocabularyError) {
        guard Self.required...Self.columns.count ~= cells.count else {
            throw .columns(line: number, found: cells.count)
        }
        if let empty = cells.prefix(Self.required).firstIndex(where: \.isEmpty) {
            throw .emptyCell(line: number, column: Self.columns[empty])
        }
        let (code, name) = (cells[1], cells[0])
        if vocabularies[name] == nil {
            if isDeclarationNeeded { throw .undeclared(name, line: number) }
            open(Vocabulary(code: name, version: 1, source: "", terms: []))
        }
        guard lines[name]?[code] == nil else { throw .duplicateCode(code, line: number) }
        lines[name]?[code] = number
        let term = term(cells, version: vocabularies[name]?.version ?? 1)
        vocabularies[name]?.terms.append(term)
    }

    /// - Returns: the vocabularies in the order of the file.
    package func finished() throws(VocabularyError) -> [Vocabulary] {
        let read = order.compactMap { vocabularies[$0] }
        for vocabulary in read {
            for term in vocabulary.terms {
                let line = lines[vocabulary.code]?[term.code] ?? 0
                try check(term.parent, "parent", of: term, in: vocabulary, line)
                try check(term.successor, "successor", of: term, in: vocabulary, line)
                if vocabulary.ancestors(of: term).contains(term.code) { throw .circle(term.code, line: line) }
            }
        }
        return read
    }

    private mutating func open(_ vocabulary: Vocabulary) {
        order.append(vocabulary.code)
        vocabularies[vocabulary.code] = vocabulary
        lines[vocabulary.code] = [:]
    }

    private func term(_ cells: [String], version: Int) -> Term {
        func cell(_ index: Int) -> String? { index < cells.count && !cells[index].isEmpty ? cells[index] : nil }
        let successor = cell(7)
        return Term(
            code: cells[1], french: cells[2], english: cells[3], frenchSynonyms: Term.synonyms(in: cell(4) ?? ""),
            englishSynonyms: Term.synonyms(in: cell(5) ?? ""), parent: cell(6),
            successor: successor == "-" ? nil : successor,
            since: version, until: successor == nil ? nil : version)
    }

    private func check(
        _ code: String?, _ column: String, of term: Term, in vocabulary: Vocabulary, _ line: Int
    ) throws(VocabularyError) {
        guard let code else { return }
        let isThere = vocabulary.terms.contains { $0.code == code && $0.code != term.code && !$0.isRetired }
        if !isThere { throw .unknownCode(code, line: line, column: column) }
    }
}

extension Vocabulary {
    /// The codes above a term, from its parent up; a circle stops where it closes.
    func ancestors(of term: Term) -> [String] {
        let parents = Dictionary(
            terms.compactMap { term in term.parent.map { (term.code, $0) } }, uniquingKeysWith: { $1 })
        var found: [String] = []
        var next = term.parent
        while let code = next, !found.contains(code) {
            found.append(code)
            next = parents[code]
        }
        return found
    }
}
