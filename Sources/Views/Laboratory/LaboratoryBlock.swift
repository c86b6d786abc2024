package import HTML

/// One part of a result: what is told, a table, a picture.
package enum LaboratoryBlock: Sendable {
    /// Lines as the command tells them: an indented line belongs to the list below the line before it, a line that begins
    /// with a rank to a list of ranks.
    case told([String])
    case table(LaboratoryTable)
    case figure(Markup)

    var markup: Markup {
        switch self {
        case .told(let lines): Self.told(lines)
        case .table(let table): table.markup
        case .figure(let figure): figure
        }
    }

    private static func told(_ lines: [String]) -> Markup {
        var markup: Markup = ""
        var items: [String] = []
        var ranks: [(rank: Int, words: String)] = []
        func list() {
            if !items.isEmpty { markup.append("<ul>\(each: items, { "<li>\($0)</li>\n" })</ul>\n") }
            if !ranks.isEmpty {
                markup.append("<ol>\(each: ranks, { "<li value=\"\($0.rank)\">\($0.words)</li>\n" })</ol>\n")
            }
            (items, ranks) = ([], [])
        }
        for (place, line) in lines.enumerated() where !line.isEmpty {
            if let item = item(line) {
                items.append(item)
                continue
            }
            if let rank = rank(line) {
                ranks.append(rank)
                continue
            }
            list()
            let isHead = place + 1 < lines.count && item(lines[place + 1]) != nil
            markup.append(isHead ? "<h3>\(line)</h3>\n" : "<p>\(line)</p>\n")
        }
        list()
        return markup
    }

    /// A line that begins with its rank.
    private static func rank(_ line: String) -> (rank: Int, words: String)? {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard let rank = Int(digits), rest.hasPrefix(". ") else { return nil }
        return (rank, String(rest.dropFirst(2)))
    }

    /// The words of an indented line.
    private static func item(_ line: String) -> String? {
        if line.hasPrefix("- ") { return String(line.dropFirst(2)) }
        guard line.hasPrefix("  ") else { return nil }
        let words = line.drop { $0 == " " }
        return String(words.hasPrefix("- ") ? words.dropFirst(2) : words)
    }
}

/// A table of a result; each row begins with its head.
package struct LaboratoryTable: Sendable {
    package struct Cell: Sendable {
        let content: Markup
        let name: String?

        package init(_ text: String) { (content, name) = ("\(text)", nil) }
        /// - Parameter name: the class of the cell.
        package init(_ markup: Markup, name: String) { (content, self.name) = (markup, name) }

        /// What counts most in its table.
        package init(strong text: String, name: String? = nil) {
            (content, self.name) = ("<strong>\(text)</strong>", name)
        }

        /// For those who hear the page: the eye sees that it is empty.
        package init(heard text: String, name: String) {
            (content, self.name) = ("<span class=\"hidden\">\(text)</span>", name)
        }
    }

    let caption: String
    let head: [String]
    let rows: [[Cell]]
    /// Columns that hold numbers.
    var numbers: Set<Int> = []
    var name: String?

    package init(
        _ caption: String, head: [String], rows: [[Cell]], numbers: Set<Int> = [], name: String? = nil
    ) {
        (self.caption, self.head, self.rows) = (caption, head, rows)
        (self.numbers, self.name) = (numbers, name)
    }

    var markup: Markup {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">\
        <table\(attribute: "class", name)><caption>\(caption)</caption>
        <thead><tr>\(each: Array(head.enumerated()), { place, words in """
            <th scope="col"\(attribute: "class", if: numbers.contains(place), "n")>\(words)</th>
            """ })</tr></thead>
        <tbody>\(each: rows, row)</tbody></table></div>

        """
    }

    private func row(_ cells: [Cell]) -> Markup {
        """
        <tr>\(each: Array(cells.enumerated()), { place, cell in
            if place == 0 { return "<th scope=\"row\">\(cell.content)</th>" }
            return """
                <td\(attribute: "class", cell.name ?? (numbers.contains(place) ? "n" : nil))>\(cell.content)</td>
                """
        })</tr>

        """
    }
}
