internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The lineage of one practice as a picture in one column, narrow enough for a phone: what came before above it, what came
/// after and what stands beside it below, an arc to each.
///
/// The order of the links is the order of reading. The list beside it says the same.
struct LineageDrawing {
    /// Practices one step further, below each practice.
    private static let further = 3
    private let layout: LineageLayout
    private let total: Int
    private let isPicture: Bool
    private let texts: LineageTexts

    /// - Parameter isPicture: true beside a list that has the same links: the drawing is then left out for those who do
    ///   not see it.
    init(_ nodes: LineageNodes, title: String, isPicture: Bool, _ texts: LineageTexts) {
        self.texts = texts
        self.isPicture = isPicture
        total = nodes.nodes.count
        let drawn = nodes.nodes.prefix(Lineage.drawn).map { node in
            var node = node
            node.next = Array(node.next.prefix(Self.further))
            return node
        }
        layout = LineageLayout(drawn, title: title, crossings: nodes.crossings, isLooped: nodes.isLooped, texts)
    }

    /// Nothing when nothing is tied to the practice.
    var markup: Markup {
        if total == 0 { return "" }
        let name = texts.drawing(n: min(total, Lineage.drawn))
        return """
            <figure class="lineage">
            <svg viewBox="0 0 \(LineageLayout.width) \(layout.height)" role="group" focusable="false"\
            \(attribute: "aria-hidden", if: isPicture, "true")\(attribute: "aria-label", if: !isPicture, name)>
            \(each: layout.ties, { "<path class=\"\($0.style)\" d=\"\($0.path)\"/>" })
            \(each: layout.rows, row)</svg>
            <figcaption>\(texts.caption)\(if: total > Lineage.drawn, " \(texts.drawnSome(drawn: Lineage.drawn, total: total))")</figcaption>
            </figure>

            """
    }

    private func row(_ row: LineageLayout.Row) -> Markup {
        let lines: Markup = """
            \(each: row.lines, { "<text class=\"\($0.style)\" x=\"\($0.x)\" y=\"\($0.y)\">\($0.text)</text>" })
            """
        guard let mark = row.mark else { return "\(lines)\n" }
        let cell: Markup = "<path class=\"\(mark.style)\" d=\"\(mark.path)\"/>"
        guard let route = row.route else { return "<g>\(cell)\(lines)</g>\n" }
        return """
            <a href="\(Link(route))" aria-label="\(row.sentence)"\(attribute: "tabindex", if: isPicture, "-1")>\
            \(cell)\(lines)</a>

            """
    }
}
