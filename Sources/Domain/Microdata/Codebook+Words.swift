/// Whether the words of a codebook can be written and read back.
extension Codebook {
    /// The first that cannot, with its place.
    var faultOfWords: CodebookFault? {
        let texts = [("questionnaire", version), ("licence", licence)] + producers.map { ("producers", $0) }
        for (path, text) in texts {
            if let fault = Self.fault(text, path) { return fault }
        }
        if title.isEmpty { return CodebookFault(.missing, at: "title") }
        return words.lazy.compactMap { path, labels in Self.fault(labels, path) }.first
    }

    private var words: [(String, Labels)] {
        [("title", title), ("universe", universe), ("disclaimer", disclaimer)]
            + levels.enumerated().map { ("levels[\($0)].label", $1.label) }
            + groups.enumerated().flatMap { index, group in
                [("label", group.label), ("question", group.question), ("base", group.base)]
                    .map { ("groups[\(index)].\($0)", $1) }
            }
            + variables.enumerated().flatMap { index, variable in
                variable.words.map { ("variables[\(index)].\($0)", $1) }
            }
    }

    private static func fault(_ labels: Labels, _ path: String) -> CodebookFault? {
        for entry in labels.entries {
            let place = "\(path).\(entry.language)"
            if !Labels.isLanguage(entry.language) { return CodebookFault(.badCode(entry.language), at: place) }
            if let fault = fault(entry.text, place) { return fault }
        }
        return nil
    }

    private static func fault(_ text: String, _ path: String) -> CodebookFault? {
        if text.unicodeScalars.count > labelLimit { return CodebookFault(.tooLong(limit: labelLimit), at: path) }
        return text.isEmpty || Dataset.isText(text) ? nil : CodebookFault(.controlCharacter, at: path)
    }
}

extension Variable {
    fileprivate var words: [(String, Labels)] {
        [("label", label), ("question", question), ("base", base), ("unit", unit)]
            + values.enumerated().map { ("values[\($0)].label", $1.label) }
    }
}

extension Labels {
    /// Looks like a tag of BCP 47.
    static func isLanguage(_ tag: String) -> Bool {
        2...20 ~= tag.utf8.count
            && tag.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || 0x30...0x39 ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
            }
    }
}
