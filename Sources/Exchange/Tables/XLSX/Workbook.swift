internal import XML

/// The contents of an XLSX file (ECMA-376 part 1, §18.2): its sheets in their order, and where the parts are.
struct Workbook {
    struct Sheet {
        let name: String
        let part: String
    }

    /// Hidden ones too; a sheet that is only a chart is none.
    let sheets: [Sheet]
    /// Days are counted from 1904 and not from 1900.
    let countsFrom1904: Bool
    let textsPart: String?
    let stylesPart: String?

    init(_ archive: ZipArchive) throws {
        guard let main = try Relations(of: "", in: archive).part(ofType: "officeDocument") else {
            throw TableError.unknownFormat
        }
        if main.hasSuffix(".bin") { throw TableError.otherWorkbook }
        let visitor = Visitor()
        try archive.visit(main, with: visitor)
        guard visitor.isWorkbook else { throw TableError.unknownFormat }
        let relations = try Relations(of: main, in: archive)
        sheets = try visitor.sheets.compactMap { name, id in
            try relations.part(id: id, type: "worksheet").map { Sheet(name: name, part: $0) }
        }
        countsFrom1904 = visitor.countsFrom1904
        textsPart = relations.part(ofType: "sharedStrings")
        stylesPart = relations.part(ofType: "styles")
    }

    private final class Visitor: XMLVisitor {
        let wantsText = false
        var isWorkbook = false
        var countsFrom1904 = false
        var sheets: [(name: String, id: String)] = []

        func start(_ tag: XMLTag) {
            switch tag.name {
            case "workbook": isWorkbook = tag.depth == 1
            case "workbookPr": countsFrom1904 = ["1", "true"].contains(tag["date1904"] ?? "0")
            case "sheet":
                let transitional = tag["id", in: "http://schemas.openxmlformats.org/officeDocument/2006/relationships"]
                let strict = tag["id", in: "http://purl.oclc.org/ooxml/officeDocument/relationships"]
                if let name = tag["name"], let id = transitional ?? strict { sheets.append((name, id)) }
            default: break
            }
        }

        func end(_ name: String, depth: Int) {}

        func text(_ piece: String) {}
    }
}
