internal import XML

/// How the cells of a workbook show their numbers (ECMA-376 part 1, §18.8): which ones are dates.
final class CellStyles: XMLVisitor {
    let wantsText = false
    private var codes: [Int: DateFormat] = [:]
    private var formats: [DateFormat?] = []
    private var isInCellFormats = false

    /// Nil for a plain number.
    subscript(style: Int) -> DateFormat? { formats.indices.contains(style) ? formats[style] : nil }

    func start(_ tag: XMLTag) {
        switch tag.name {
        case "numFmt":
            if let id = tag["numFmtId"].flatMap(Int.init), let code = tag["formatCode"] {
                codes[id] = DateFormat(code: code)
            }
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats:
            let id = tag["numFmtId"].flatMap(Int.init) ?? 0
            formats.append(codes[id] ?? DateFormat(builtIn: id))
        default: break
        }
    }

    func end(_ name: String, depth: Int) {
        if name == "cellXfs" { isInCellFormats = false }
    }

    func text(_ piece: String) {}
}
