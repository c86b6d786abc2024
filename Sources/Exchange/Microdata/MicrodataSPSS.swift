internal import Domain

/// The syntax that reads the rows of a level into SPSS (or PSPP): labels, missing values, multiple response sets.
struct MicrodataSPSS {
    private static let (labelLimit, valueLimit, lineLimit) = (255, 120, 180)

    private let dataset: Dataset
    private let table: Dataset.Table
    private let notice: MicrodataNotice
    private let words: MicrodataWords

    init(_ dataset: Dataset, _ table: Dataset.Table, _ freeze: Freeze?, _ words: MicrodataWords) {
        self.dataset = dataset
        self.table = table
        self.words = words
        notice = MicrodataNotice(dataset, freeze, words)
    }

    var text: String {
        // A comment ends with a point at the end of a line.
        let head = notice.text(after: "* ").split(separator: "\n").map { "\($0) .\n" }.joined()
        return head + "SET DECIMAL=DOT.\n" + reading + plainTexts + formats + labels + valueLabels + missing + sets
            + "EXECUTE.\n"
    }

    private var reading: String {
        var rows = [(Codebook.rowColumn, "A13")]
        if table.level.parent != nil { rows.append((Codebook.parentColumn, "A13")) }
        rows += zip(table.variables, table.columns).map { ($0.code, Self.format($0, $1)) }
        if dataset.codebook.isSynthetic { rows.append((Codebook.bannerColumn, "A40")) }
        return """
            GET DATA /TYPE=TXT
              /FILE=\(Self.quoted(MicrodataFiles.name(.lines, table.level), limit: 100))
              /ENCODING='UTF8'
              /ARRANGEMENT=DELIMITED
              /FIRSTCASE=2
              /DELIMITERS=','
              /QUALIFIER='"'
              /VARIABLES=
            \(rows.map { "    \($0) \($1)\n" }.joined())  .

            """
    }

    /// Numbers wide enough for any; texts as wide as the longest in bytes.
    private static func format(_ variable: Variable, _ column: Column) -> String {
        switch variable.kind {
        case .single, .several, .ordered, .matrix, .number: "F40.0"
        case .date: "A10"
        case .territory, .organisation, .text:
            "A\(min(32_767, max(12, 4 + (column.texts.map { $0.utf8.count }.max() ?? 0))))"
        }
    }

    /// Texts without the apostrophe that keeps a spreadsheet from computing them.
    private var plainTexts: String {
        table.variables.filter(\.kind.isText).map { variable in
            let code = variable.code
            return """
                IF (SUBSTR(\(code),1,1)="'" AND ANY(SUBSTR(\(code),2,1),'=','+','-','@')) \
                \(code)=SUBSTR(\(code),2).

                """
        }.joined()
    }

    private var formats: String {
        table.variables.filter { $0.kind.isCoded || $0.kind == .number }.map { variable in
            let decimals = variable.kind == .number ? variable.decimals ?? 2 : 0
            return
                "FORMATS \(variable.code) (F\(variable.missing == .usual ? 8 + decimals : 12 + decimals).\(decimals)).\n"
        }.joined()
    }

    private var labels: String {
        "VARIABLE LABELS\n"
            + table.variables.map { variable in
                let label = dataset.codebook.fullLabel(of: variable, in: words.language)
                return "  \(variable.code) \(Self.quoted(label, limit: Self.labelLimit))\n"
            }.joined() + "  .\n"
    }

    private var valueLabels: String {
        table.variables.map { variable in
            let known = variable.values.map { value in
                let key = variable.kind.isText ? Self.quoted(value.name, limit: 200) : String(value.number)
                return (key, value.label.text(in: words.language))
            }
            let isText = variable.kind.isText || variable.kind == .date
            let gaps = Gap.missing.map { gap in
                let code = String(variable.missing.code(of: gap) ?? 0)
                return (isText ? "'\(code)'" : code, words.word(gap))
            }
            let chosen = variable.kind == .several ? [("1", "1"), ("0", "0")] : []
            let lines = (known + chosen + gaps).map { "  \($0) \(Self.quoted($1, limit: Self.valueLimit))\n" }
            return "VALUE LABELS \(variable.code)\n\(lines.joined())  .\n"
        }.joined()
    }

    /// A text may have three missing values only: « non posé » becomes a blank.
    private var missing: String {
        table.variables.map { variable in
            let codes = Gap.missing.map { String(variable.missing.code(of: $0) ?? 0) }
            guard variable.kind.isText || variable.kind == .date else {
                return "MISSING VALUES \(variable.code) (\(variable.missing.first) THRU \(variable.missing.last)).\n"
            }
            let three = codes.dropLast().map { "'\($0)'" }.joined(separator: ",")
            return "RECODE \(variable.code) ('\(codes.last ?? "")'='').\nMISSING VALUES \(variable.code) (\(three)).\n"
        }.joined()
    }

    private var sets: String {
        dataset.codebook.groups.filter { $0.kind == .several }.map { group in
            let members = table.variables.filter { $0.group == group.code }.map(\.code)
            if members.count < 2 { return "" }
            let label = Self.quoted(group.label.text(in: words.language), limit: Self.labelLimit)
            return """
                MRSETS /MDGROUP NAME=$\(group.code) LABEL=\(label)
                  VARIABLES=\(members.joined(separator: " "))
                  VALUE=1.

                """
        }.joined()
    }

    /// In quotes, cut at a character to that many bytes; long ones in pieces, because lines have a limit too.
    private static func quoted(_ text: String, limit: Int) -> String {
        var pieces = [""]
        var size = 0
        for character in text.withoutControls.inOneLine {
            let bytes = character.utf8.count
            size += bytes
            if size > limit { break }
            if pieces[pieces.count - 1].utf8.count + bytes > lineLimit { pieces.append("") }
            pieces[pieces.count - 1] += character == "'" ? "''" : String(character)
        }
        return pieces.map { "'\($0)'" }.joined(separator: " +\n    ")
    }
}
