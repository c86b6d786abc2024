/// Reads the text format of IRaMuTeQ (P. Ratinaud), also that of Alceste with numbers.
///
/// A line of stars, `**** *age_26 *membre`, begins a text and says its variables; `-*theme` on a line of its own begins a
/// passage of a theme; every other line is text. The rules and what is tolerated are in docs/analysis/verbatims.md.
package enum VerbatimCorpusFile {
    /// - Throws: `VerbatimCorpusFault`, the first thing that is wrong.
    package static func read(
        _ bytes: [UInt8], limits: VerbatimCorpusLimits = VerbatimCorpusLimits()
    ) throws(VerbatimCorpusFault) -> (corpus: VerbatimCorpus, notes: [VerbatimCorpusNote]) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limits.bytes else { throw .tooBig(bytes: bytes.count, limit: limits.bytes) }
        let decoded = try CorpusDecoder(bytes)
        if let control = decoded.text.utf8.first(where: \.isControl) {
            let place = CorpusDecoder.place(in: decoded.text.unicodeScalars) { $0.value == UInt32(control) }
            throw .controlCharacter(UInt32(control), line: place.line, column: place.column)
        }
        var reader = CorpusReader(limits: limits)
        // CRLF is one character of Swift, and one line end.
        let lines = decoded.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for line in lines { try reader.take(line) }
        let texts = try reader.finish()
        var notes: [VerbatimCorpusNote] = []
        if let encoding = decoded.encoding { notes.append(.encoding(encoding)) }
        if reader.isNumbered { notes.append(.numberedMarks) }
        let empty = texts.filter(\.isEmpty)
        if let first = empty.first { notes.append(.emptyTexts(empty.count, line: first.line)) }
        return (VerbatimCorpus(texts), notes)
    }

    /// The file of a corpus, in UTF-8: IRaMuTeQ reads it, and `read` gives the same corpus.
    ///
    /// What would break a line of stars is changed: spaces in values become `_`, spaces and `_` in names `-`, stars go away.
    /// A line of text that would be taken for a mark gets a space before it.
    package static func write(_ corpus: VerbatimCorpus) -> [UInt8] {
        var file: [UInt8] = []
        for text in corpus.texts {
            file.append(contentsOf: "****".utf8)
            for variable in text.variables {
                let name = clean(variable.name, space: "-").replacing("_", with: "-")
                guard !name.isEmpty else { continue }
                let value = variable.value.map { "_" + clean($0, space: "_") } ?? ""
                file.append(contentsOf: " *\(name)\(value)".utf8)
            }
            file.append(0x0A)
            for passage in text.passages { append(passage, to: &file) }
            file.append(0x0A)
        }
        return file
    }

    private static func append(_ passage: VerbatimCorpus.Passage, to file: inout [UInt8]) {
        let theme = passage.theme.map { clean($0, space: "_") } ?? ""
        if !theme.isEmpty { file.append(contentsOf: "-*\(theme)\n".utf8) }
        guard !passage.text.isEmpty else { return }
        let text = passage.text.withoutControls
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for line in lines {
            if line.hasPrefix("****") || line.hasPrefix("-*") || CorpusReader.isNumberedMark(line) {
                file.append(UInt8(ascii: " "))
            }
            file.append(contentsOf: line.utf8)
            file.append(0x0A)
        }
    }

    private static func clean(_ word: String, space: String) -> String {
        let words = word.withoutControls.split { $0.isWhitespace }.joined(separator: space)
        return words.replacing("*", with: "")
    }
}
