internal import XML

/// Lists the sheets of an ODS file, which are named only where they begin.
final class SheetNames: XMLVisitor {
    let wantsText = false
    private(set) var names: [String] = []

    func start(_ tag: XMLTag) {
        // document-content, body, spreadsheet, table: deeper ones are inside a cell.
        guard tag.name == "table", tag.depth == 4 else { return }
        names.append(tag["name", in: ODSNamespace.table] ?? "")
    }

    func end(_ name: String, depth: Int) {}

    func text(_ piece: String) {}
}

/// Where the names of OpenDocument come from (ODF 1.3 part 3, §2).
enum ODSNamespace {
    static let table: StaticString = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    static let office: StaticString = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    static let text: StaticString = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    /// LibreOffice's own, the only one to tell an error from a text.
    static let calc: StaticString = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
}
