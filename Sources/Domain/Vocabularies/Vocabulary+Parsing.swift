/// Reading vocabularies from their file.
extension Vocabulary {
    /// The vocabularies that come with the program, in the order of their file; empty only if the file is damaged,
    /// which the tests exclude.
    package static let shipped: [Vocabulary] = (try? parse(tsv: EmbeddedData.vocabulariesTSV)) ?? []

    /// Reads tab-separated `vocabulary, code, fr, en`, a header first; `#vocabulary CODE VERSION SOURCE` declares a
    /// vocabulary before its terms, any other line that begins with `#` is a comment.
    package static func parse(tsv: String) throws(VocabularyError) -> [Vocabulary] {
        var reading = Reading()
        for (index, line) in tsv.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                guard line == "vocabulary\tcode\tfr\ten" else { throw .header }
            } else if line.hasPrefix("#vocabulary ") {
                try reading.declare(line, at: index + 1)
            } else if !line.isEmpty && !line.hasPrefix("#") {
                try reading.add(line, at: index + 1)
            }
        }
        return reading.order.compactMap { reading.vocabularies[$0] }
    }

    /// The vocabularies read so far.
    private struct Reading {
        var order: [String] = []
        var vocabularies: [String: Vocabulary] = [:]
        private var codes: Set<[Substring]> = []

        mutating func declare(_ line: Substring, at number: Int) throws(VocabularyError) {
            let words = line.split(separator: " ", maxSplits: 3)
            guard words.count == 4, let version = Int(words[2]) else { throw .declaration(line: number) }
            let code = String(words[1])
            guard vocabularies[code] == nil else { throw .duplicateVocabulary(code, line: number) }
            order.append(code)
            vocabularies[code] = Vocabulary(code: code, version: version, source: String(words[3]), terms: [])
        }

        mutating func add(_ line: Substring, at number: Int) throws(VocabularyError) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 4 else { throw .columns(line: number, found: cells.count) }
            guard !cells.contains(where: \.isEmpty) else { throw .emptyCell(line: number) }
            guard vocabularies[String(cells[0])] != nil else { throw .undeclared(String(cells[0]), line: number) }
            guard codes.insert([cells[0], cells[1]]).inserted else {
                throw .duplicateCode(String(cells[1]), line: number)
            }
            let term = Term(code: String(cells[1]), french: String(cells[2]), english: String(cells[3]))
            vocabularies[String(cells[0])]?.terms.append(term)
        }
    }
}
