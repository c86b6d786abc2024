internal import Domain

/// The codebook for people: as a CSV file for spreadsheets, and as Markdown to be read.
struct CodebookText {
    private let codebook: Codebook
    private let words: MicrodataWords

    init(_ codebook: Codebook, _ words: MicrodataWords) {
        self.codebook = codebook
        self.words = words
    }

    func csv(into sink: ([UInt8]) throws -> Void) throws {
        var bytes: [UInt8] = []
        var writer = CSVWriter { bytes += $0 }
        let rows = CodebookRows(codebook, words)
        try writer.row(rows.header.map(TableCell.text) + banner(Codebook.bannerColumn))
        for row in rows.rows { try writer.row(row + banner(MicrodataWords.syntheticMark)) }
        try writer.finish()
        try sink(bytes)
    }

    func markdown(_ notice: MicrodataNotice) -> String {
        var text = "# \(Self.escaped(notice.title))\n\n"
        if let banner = notice.banner { text += "> **\(banner)**\n\n" }
        for line in notice.lines {
            let name = line.name.isEmpty ? "" : "**\(Self.escaped(line.name))** : "
            text += "- \(name)\(Self.escaped(line.text))\n"
        }
        for variable in codebook.variables { text += section(variable) }
        return text
    }

    private func section(_ variable: Variable) -> String {
        let language = words.language
        var text = "\n## \(Self.escaped(variable.code)) – "
        text += "\(Self.escaped(codebook.fullLabel(of: variable, in: language)))\n\n"
        let unit = variable.unit.text(in: language)
        let facts = [
            (words.question, codebook.question(of: variable).text(in: language)),
            (words.base, codebook.base(of: variable).text(in: language)),
            (words.kind, words.word(variable.kind) + (unit.isEmpty ? "" : ", \(unit)")),
            (words.level, variable.level == Codebook.mainLevel ? "" : variable.level),
        ]
        for (name, fact) in facts where !fact.isEmpty { text += "- \(name) : \(Self.escaped(fact))\n" }
        text += "\n| \(words.value) | \(words.name) | \(words.valueLabel) |\n|---|---|---|\n"
        for value in variable.values {
            let shown = variable.kind.isText ? value.name : String(value.number)
            text += "| \(Self.escaped(shown)) | \(Self.escaped(value.name)) "
            text += "| \(Self.escaped(value.label.text(in: language))) |\n"
        }
        for gap in Gap.missing {
            text += "| \(variable.missing.code(of: gap) ?? 0) | \(gap.name) | \(words.word(gap)) |\n"
        }
        return text
    }

    private func banner(_ text: String) -> [TableCell] { codebook.isSynthetic ? [.text(text)] : [] }

    /// Without what Markdown would make of it.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.withoutControls.inOneLine {
            if "\\`*_{}[]<>#|~&".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }
}
