internal import French

/// What the column `type` of a form says.
enum FormType: Equatable {
    enum Selection { case one, several, ranked }

    case begin(isRepeat: Bool)
    case end
    /// - isOpen: with « or_other ».
    case choices(String, Selection, isOpen: Bool)
    case whole
    case decimal
    case date
    case text
    case note
    case acknowledge
    /// One that we do not have.
    case leftOut(String)
    /// One about the person or the device, that is never collected here.
    case notCollected(String)
    case unknown(String)
    case none

    init(_ cell: String) {
        let words = cell.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        let original = cell.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else {
            self = .none
            return
        }
        let second = words.count > 1 ? words[1] : ""
        switch (first, second) {
        case ("begin_group", _), ("begin", "group"): self = .begin(isRepeat: false)
        case ("begin_repeat", _), ("begin", "repeat"): self = .begin(isRepeat: true)
        case ("end_group", _), ("end_repeat", _), ("end", "group"), ("end", "repeat"): self = .end
        case ("select_one", _): self = Self.selection(.one, original.dropFirst())
        case ("select_multiple", _): self = Self.selection(.several, original.dropFirst())
        case ("select", "one"): self = Self.selection(.one, original.dropFirst(2))
        case ("select", "multiple"): self = Self.selection(.several, original.dropFirst(2))
        case ("rank", _): self = Self.selection(.ranked, original.dropFirst())
        case ("integer", _), ("int", _): self = .whole
        case ("decimal", _): self = .decimal
        case ("date", _): self = .date
        case ("text", _), ("string", _): self = .text
        case ("note", _): self = .note
        case ("acknowledge", _): self = .acknowledge
        default: self = Self.others.contains(first) ? .leftOut(first) : Self.about(first)
        }
    }

    private static func selection(_ selection: Selection, _ words: ArraySlice<String>) -> FormType {
        .choices(words.first ?? "", selection, isOpen: words.dropFirst().contains { $0.lowercased() == "or_other" })
    }

    private static func about(_ word: String) -> FormType {
        device.contains(word) ? .notCollected(word) : .unknown(word)
    }

    private static let device: Set<String> = [
        "start", "end", "today", "deviceid", "phonenumber", "username", "email", "simserial", "subscriberid", "audit",
        "start-geopoint", "background-audio", "background-geopoint",
    ]
    private static let others: Set<String> = [
        "time", "datetime", "geopoint", "geotrace", "geoshape", "image", "photo", "audio", "video", "file", "barcode",
        "calculate", "hidden", "range", "trigger", "xml-external", "csv-external", "select_one_from_file",
        "select_multiple_from_file", "select_one_external", "entity",
    ]

    static func nearest(_ word: String) -> String? {
        let known = [
            "begin_group", "begin_repeat", "end_group", "end_repeat", "select_one", "select_multiple", "rank",
            "integer",
            "decimal", "date", "text", "note",
        ]
        return French.nearest(word, among: known)
    }

    /// The row that closes what a row opens; nil when none does.
    static func end(of start: Int, in rows: [FormTable.Row], _ range: Range<Int>) -> Int? {
        var depth = 0
        for index in start..<range.upperBound {
            switch FormType(rows[index]["type"]) {
            case .begin: depth += 1
            case .end:
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    /// A group shown as a table: questions with a single answer from one list, and nothing else.
    static func isMatrix(_ group: FormTable.Row, _ inside: ArraySlice<FormTable.Row>) -> Bool {
        let lists = inside.map { row -> String? in
            if case .choices(let list, .one, isOpen: false) = FormType(row["type"]) { list } else { nil }
        }
        guard let list = lists.first, list != nil, lists.allSatisfy({ $0 == list }) else { return false }
        let looks = inside.map { $0["appearance"] }
        return group["appearance"].contains("table-list") && inside.count > 1
            || looks.contains { $0.hasPrefix("list-nolabel") }
    }
}
