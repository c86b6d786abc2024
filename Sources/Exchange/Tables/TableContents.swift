internal import XML

/// What a table file is, found out from its first bytes and from the parts of a workbook.
struct TableContents {
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let odsPart = "content.xml"

    let format: TableFormat
    let sheets: [String]
    var separator: CSVSeparator?
    var warnings: [TableWarning] = []

    init(of path: String, _ limits: TableLimits) throws {
        let beginning = try OpenedFile(path, limit: limits.bytes).next()
        try Self.refuseOthers(beginning)
        if beginning.starts(with: Self.zip) {
            let archive = try ZipArchive(path, limits)
            format = try Self.format(of: archive)
            sheets = try format == .xlsx ? Workbook(archive).sheets.map(\.name) : Self.odsSheets(archive)
        } else {
            let hasMark = beginning.starts(with: Self.mark)
            let text = beginning.dropFirst(hasMark ? Self.mark.count : 0)
            if text.isEmpty { throw TableError.empty }
            (format, sheets) = (.csv, [""])
            separator = CSVSeparator.detected(in: text)
            if hasMark { warnings = [.byteOrderMark] }
        }
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]

    /// Other encodings of text, and formats that are often taken for a table.
    private static func refuseOthers(_ bytes: [UInt8]) throws(TableError) {
        // UTF-32 little-endian begins like UTF-16, so it is looked for first.
        let encodings: [(mark: [UInt8], name: String)] = [
            ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
            ([0xFE, 0xFF], "UTF-16"),
        ]
        for (mark, name) in encodings where bytes.starts(with: mark) { throw .otherEncoding(name) }
        // Without a mark, the two bytes of the first letter tell.
        if bytes.count > 1, (bytes[0] == 0) != (bytes[1] == 0) { throw .otherEncoding("UTF-16") }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .otherWorkbook }
        let start = String(decoding: bytes.prefix(64).drop { $0 <= 0x20 || mark.contains($0) }, as: UTF8.self)
        let others = ["%pdf", "{\\rtf", "<?xml", "<!doctype", "<html", "pk\u{5}\u{6}"]
        if others.contains(where: start.lowercased().hasPrefix) { throw .unknownFormat }
    }

    private static func format(of archive: ZipArchive) throws -> TableFormat {
        if archive.has("[Content_Types].xml") { return .xlsx }
        guard archive.has("mimetype"), archive.has(odsPart) else { throw TableError.unknownFormat }
        let type = String(decoding: try archive.beginning(of: "mimetype", count: 80), as: UTF8.self)
        guard type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") else { throw TableError.unknownFormat }
        return .ods
    }

    private static func odsSheets(_ archive: ZipArchive) throws -> [String] {
        if archive.has(ODSManifest.part) {
            let manifest = ODSManifest()
            try archive.visit(ODSManifest.part, with: manifest)
            if manifest.isEncrypted { throw TableError.encrypted }
        }
        let names = SheetNames()
        try archive.visit(odsPart, with: names)
        return names.names
    }
}
