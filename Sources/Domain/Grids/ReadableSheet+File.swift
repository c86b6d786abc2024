extension ReadableSheet {
    /// Why a file is no sheet that was taken away (docs/formats/sheet-json.md), with the path of members.
    package enum FileFault: Error, Sendable, Equatable {
        /// Line and column count from 1.
        case syntax(line: Int, column: Int)
        case otherFormat
        case otherVersion(Int64)
        case missing(path: String)
    }

    package static let format = "essaim-sheet"

    /// A sheet as it was taken away: what a grid does not ask of it is not looked at.
    ///
    /// - Parameter bytes: of the whole file, in UTF-8.
    package init(file bytes: [UInt8]) throws(FileFault) {
        let json: JSON
        do {
            json = try JSON.parse(bytes, depthLimit: 20)
        } catch {
            throw .syntax(line: error.line, column: error.column)
        }
        guard json["format"]?.text == Self.format else { throw .otherFormat }
        let version = json["version"]?.integer ?? 0
        if version != 1 { throw .otherVersion(version) }
        guard let title = json["title"]?.text else { throw .missing(path: "title") }
        guard let strands = json["strands"]?.elements else { throw .missing(path: "strands") }
        var statements: [Statement] = []
        for (first, strand) in strands.enumerated() {
            let path = "strands[\(first + 1)].sections"
            guard let sections = strand["sections"]?.elements else { throw .missing(path: path) }
            for (second, section) in sections.enumerated() {
                let path = "\(path)[\(second + 1)].fields"
                guard let fields = section["fields"]?.elements else { throw .missing(path: path) }
                statements += try Self.statements(fields, path)
            }
        }
        self.init(title: title, statements: statements)
    }

    private static func statements(_ fields: [JSON], _ path: String) throws(FileFault) -> [Statement] {
        var result: [Statement] = []
        for (index, told) in fields.enumerated() {
            let path = "\(path)[\(index + 1)]"
            guard let field = told["field"]?.text else { throw .missing(path: "\(path).field") }
            guard let facts = told["facts"]?.elements else { throw .missing(path: "\(path).facts") }
            let label = Wording(told["label"]?["fr"]?.text ?? field, told["label"]?["en"]?.text ?? field)
            for (rank, fact) in facts.enumerated() {
                if fact["absence"] == nil { result.append(statement(fact, field, label)) }
                if let parts = fact["parts"]?.elements {
                    result += try statements(parts, "\(path).facts[\(rank + 1)].parts")
                }
            }
        }
        return result
    }

    private static func statement(_ fact: JSON, _ field: String, _ label: Wording) -> Statement {
        let words = [
            fact["text"]?.text, fact["term"]?["label"]?["fr"]?.text, fact["organisation"]?["name"]?.text,
            fact["territory"]?["name"]?.text, fact["practice"]?["title"]?.text, fact["printed"]?.text,
        ]
        let number = fact["number"]?.double
        return Statement(
            field: field, label: label, text: words.compactMap(\.self).first ?? number.map { "\($0)" } ?? "",
            term: fact["term"]?["code"]?.text, number: number)
    }
}
