package import Domain

/// Every file that a data set is taken away as, besides the workbook: rows, codebook, scripts of statistics programs.
package struct MicrodataFiles {
    /// One file and how it is written.
    package struct File {
        package let name: String
        package let mediaType: String
        private let body: (_ sink: ([UInt8]) throws -> Void) throws -> Void

        init(_ name: String, _ type: String, _ body: @escaping (([UInt8]) throws -> Void) throws -> Void) {
            (self.name, mediaType, self.body) = (name, type, body)
        }

        init(_ name: String, _ type: String, text: @escaping () -> String) {
            self.init(name, type) { sink in try sink(Array(text().utf8)) }
        }

        /// Gives the file a piece after the other; the same data set gives the same bytes.
        package func write(into sink: ([UInt8]) throws -> Void) throws { try body(sink) }
    }

    private static let (csv, plain) = ("text/csv; charset=utf-8", "text/plain; charset=utf-8")

    private let dataset: Dataset
    private let freeze: Freeze?
    private let words: MicrodataWords

    /// - Parameters:
    ///   - freeze: nil for a data set that is not frozen for good.
    ///   - language: `fr` or `en`, of our words and, where they are there, of the labels.
    package init(_ dataset: Dataset, _ freeze: Freeze?, language: String) {
        self.dataset = dataset
        self.freeze = freeze
        words = MicrodataWords.words(in: language)
    }

    /// In the order in which they are shown.
    package var all: [File] {
        rows(.spreadsheet) + rows(.machine)
            + [
                File("codebook.json", "application/json") { [dataset] in try $0(dataset.codebook.json.encoded()) },
                File("dictionnaire.csv", Self.csv) { [dataset, words] sink in
                    try CodebookText(dataset.codebook, words).csv(into: sink)
                },
                File("dictionnaire.md", "text/markdown; charset=utf-8") { [dataset, freeze, words] in
                    CodebookText(dataset.codebook, words).markdown(MicrodataNotice(dataset, freeze, words))
                },
                File("codebook.xml", "application/xml") { [dataset, freeze, words] sink in
                    try sink(try MicrodataDDI(dataset, freeze, words).bytes())
                },
                File("lire.R", Self.plain) { [dataset, freeze, words] in MicrodataR(dataset, freeze, words).text },
            ] + rows(.lines) + dataset.tables.map(syntax)
    }

    /// Nil when there is no such file.
    package func file(_ name: String) -> File? { all.first { $0.name == name } }

    /// The name of the rows of a level in that form.
    package static func name(_ form: MicrodataCSV.Form, _ level: Codebook.Level) -> String {
        let stem =
            switch form {
            case .spreadsheet: "donnees"
            case .machine: "data"
            case .lines: "spss"
            }
        return level.parent == nil ? "\(stem).csv" : "\(stem)-\(level.code).csv"
    }

    private func rows(_ form: MicrodataCSV.Form) -> [File] {
        dataset.tables.map { table in
            File(Self.name(form, table.level), Self.csv) { [dataset] sink in
                try MicrodataCSV(dataset, form).write(table, into: sink)
            }
        }
    }

    private func syntax(_ table: Dataset.Table) -> File {
        let name = table.level.parent == nil ? "lire.sps" : "lire-\(table.level.code).sps"
        return File(name, Self.plain) { [dataset, freeze, words] in
            MicrodataSPSS(dataset, table, freeze, words).text
        }
    }
}
