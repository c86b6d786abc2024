package import Domain

/// The empty table that people fill in: the columns, what to write in each, an example, and the codes.
package struct PracticeTemplate {
    private let vocabularies: Vocabularies
    private let isFrench: Bool

    package init(_ vocabularies: Vocabularies, isFrench: Bool) {
        self.vocabularies = vocabularies
        self.isFrench = isFrench
    }

    /// The header and one example, which is to be replaced.
    package func csv(into sink: @escaping ([UInt8]) throws -> Void) throws {
        var writer = CSVWriter(into: sink)
        try writer.row(PracticeRow.columns.map(TableCell.text))
        try writer.row(PracticeColumns.columns.map { .text($0.column.example) })
        try writer.finish()
    }

    /// A sheet of practices, one for each kind of detail, how to fill them in, and the codes.
    package func xlsx(at path: String, created: Int64) throws {
        let writer = try XLSXWriter(path: path, created: created)
        try writer.sheet(TemplateSheets.main, header: PracticeRow.columns, widths: PracticeRow.columns.map(width))
        try writer.row(PracticeColumns.columns.map { .text($0.column.example) })
        for group in PracticeColumns.all {
            guard let sheet = group.sheet else { continue }
            let names = [DetailRows.parentColumn] + group.columns.map(\.name)
            try writer.sheet(sheet, header: names, widths: names.map(width))
        }
        try writeGuide(writer)
        try writeCodes(writer)
        try writer.close()
    }

    private func width(_ name: String) -> Double { Double(max(name.count + 2, 18)) }

    private func writeGuide(_ writer: XLSXWriter) throws(TableError) {
        let header =
            isFrench
            ? ["colonne", "quoi écrire", "plusieurs valeurs", "codes", "exemple"]
            : ["column", "what to write", "several values", "codes", "example"]
        try writer.sheet(TemplateSheets.guide, header: header, widths: [24, 60, 24, 24, 36])
        for (group, column) in PracticeColumns.columns {
            let several = isFrench ? "oui, séparées par |" : "yes, between |"
            try writer.row([
                .text(column.name), .text(isFrench ? column.french : column.english),
                .text(group.repeats ? several : ""), .text(column.vocabulary(of: group.field) ?? ""),
                .text(column.example),
            ])
        }
    }

    private func writeCodes(_ writer: XLSXWriter) throws(TableError) {
        let header = isFrench ? ["colonne", "code", "libellé"] : ["column", "code", "label"]
        try writer.sheet(TemplateSheets.codes, header: header, widths: [24, 30, 60])
        for (group, column) in PracticeColumns.columns {
            guard let vocabulary = column.vocabulary(of: group.field) else { continue }
            for term in vocabularies.terms(of: vocabulary) where !term.isRetired {
                try writer.row([
                    .text(column.name), .text(term.code), .text(isFrench ? term.french : term.english),
                ])
            }
        }
    }
}
