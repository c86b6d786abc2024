package import Domain
package import Texts

/// The record of processing activities that the regulation asks of the operator (RGPD, article 30), from the list of
/// processings and the rules of retention.
package struct ProcessingRegister {
    private let owner: Operator
    private let texts: Texts
    private let version: String
    private var words: RegisterTexts { texts.register }

    package init(owner: Operator, texts: Texts, version: String) {
        self.owner = owner
        self.texts = texts
        self.version = version
    }

    /// One row a processing, for a table.
    package var list: ListExport {
        let columns = [
            words.processing, words.controller, words.officer, words.purpose, words.basis, words.people, words.data,
            words.recipients, words.transfers, words.retention, words.security,
        ]
        return ListExport(name: "registre", columns: columns) { each in
            for processing in Processing.all { try each(ListRow(cells(processing).map { ListCell($0) })) }
        }
    }

    /// The whole register to read, in Markdown.
    ///
    /// - Parameter day: of today, in the time zone of the instance.
    package func markdown(day: Int) -> String {
        var lines = [
            "# \(words.title)", "", words.lead(day: day, version: version), "",
            "- \(words.controller) : \(controller)", "- \(words.officer) : \(officer)", "",
        ]
        let names = [
            words.controller, words.officer, words.purpose, words.basis, words.people, words.data, words.recipients,
            words.transfers, words.retention, words.security,
        ]
        for processing in Processing.all {
            let cells = cells(processing)
            lines += ["## \(cells[0])", ""]
            // Those of the whole instance were told above.
            for (name, text) in zip(names, cells.dropFirst()).dropFirst(2) { lines.append("- \(name) : \(text)") }
            lines.append("")
        }
        return (lines + rules).joined(separator: "\n") + "\n"
    }

    private var rules: [String] {
        let head = [
            "## \(words.rules)", "", "| \(words.rule) | \(words.days) | \(words.fate) |", "| --- | ---: | --- |",
        ]
        let named = RetentionWords(texts)
        return head + RetentionRule.all.map { "| \(named.name($0.code)) | \($0.days) | \(named.fate($0.fate)) |" }
    }

    private func cells(_ processing: Processing) -> [String] {
        let named = ProcessingWords(texts: texts.legal, code: processing.code)
        return [
            named.name, controller, officer, named.purpose, named.basis(processing.basis(for: owner.kind)),
            named.people, named.data, named.recipients, words.transfersNone, named.retention(processing.retention),
            words.securityText,
        ]
    }

    private var controller: String {
        if owner.name.isEmpty { return words.missing(setting: "operator-name") }
        return [owner.name, owner.address, owner.contact].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var officer: String {
        owner.protectionOfficer.isEmpty ? words.missing(setting: "dpo-contact") : owner.protectionOfficer
    }
}
