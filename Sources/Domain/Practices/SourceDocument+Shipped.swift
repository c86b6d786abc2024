/// The publications that come with the program: those that its methods and its words were read in.
extension SourceDocument {
    /// In the order of their codes; empty only if the file is damaged, which the tests exclude.
    package static let shipped: [SourceDocument] = parse(tsv: EmbeddedData.sourcesTSV)

    /// Reads tab-separated `code, title, publisher, year, address, unit`, a header first. Lines that do not read are
    /// left out: the tests count them.
    package static func parse(tsv: String) -> [SourceDocument] {
        tsv.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 6, !cells[0].isEmpty, !cells[1].isEmpty else { return nil }
            return SourceDocument(
                code: cells[0], title: cells[1], publisher: cells[2], year: Int(cells[3]),
                address: cells[4].isEmpty ? nil : cells[4], locatorUnit: cells[5])
        }
    }
}
