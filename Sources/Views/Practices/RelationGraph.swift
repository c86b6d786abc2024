internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The sheet in the middle, around it the practices that sources tie to it; the list beside it says the same, so the
/// picture is left out for those who do not see it.
struct RelationGraph {
    private typealias Node = RelationNodes.Node
    private static let most = 16
    private static let row = 64
    /// Letters of a title that fit beside a mark.
    private static let line = 30
    private let nodes: [RelationNodes.Node]
    private let texts: ReadingTexts

    init(_ nodes: RelationNodes, _ texts: ReadingTexts) {
        self.nodes = Array(nodes.nodes.prefix(Self.most))
        self.texts = texts
    }

    /// Nothing when nothing is tied to the sheet.
    var markup: Markup {
        if nodes.isEmpty { return "" }
        let left = nodes.indices.filter { $0.isMultiple(of: 2) }
        let right = nodes.indices.filter { !$0.isMultiple(of: 2) }
        let height = max(left.count, 2) * Self.row + 8
        return """
            <figure class="relations">
            <svg viewBox="0 0 720 \(height)" aria-hidden="true" focusable="false">
            \(each: side(left, height), { tie($0.y, 262, height / 2) })\
            \(each: side(right, height), { tie($0.y, 458, height / 2) })
            <path class="here" d="M360 \(height / 2 - 24)l21 12v24l-21 12-21-12v-24z"/>\
            <text class="middle" x="360" y="\(height / 2 - 34)">\(texts.thisSheet)</text>
            \(each: side(left, height), { node($0.node, 262, $0.y, isLeft: true) })\
            \(each: side(right, height), { node($0.node, 458, $0.y, isLeft: false) })
            </svg>
            <figcaption>\(texts.graph)</figcaption>
            </figure>

            """
    }

    /// One column, centred beside the middle.
    private func side(_ indices: [Int], _ height: Int) -> [(node: Node, y: Int)] {
        let top = (height - indices.count * Self.row + Self.row) / 2
        return indices.enumerated().map { (nodes[$0.element], top + $0.offset * Self.row) }
    }

    private func tie(_ y: Int, _ x: Int, _ middle: Int) -> Markup {
        let bend = (360 + x) / 2
        return "<path class=\"tie\" d=\"M360 \(middle)C\(bend) \(middle) \(bend) \(y) \(x) \(y)\"/>"
    }

    private func node(_ node: Node, _ x: Int, _ y: Int, isLeft: Bool) -> Markup {
        let cell: Markup = """
            <path class="\(node.route == nil ? "away" : "mark")" d="M\(x) \(y - 12)l11 6v12l-11 6-11-6v-12z"/>
            """
        let said = text(node, isLeft ? x - 20 : x + 20, y, isLeft: isLeft)
        guard let route = node.route else { return "<g>\(cell)\(said)</g>" }
        return "<a href=\"\(Link(route))\" tabindex=\"-1\">\(cell)\(said)</a>"
    }

    private func text(_ node: Node, _ x: Int, _ y: Int, isLeft: Bool) -> Markup {
        let lines = WrappedTitle.lines(of: node.title, width: Self.line, most: 2)
        let label = WrappedTitle.lines(of: node.labels.joined(separator: ", "), width: 38, most: 1).first ?? ""
        let side = isLeft ? "end" : "start"
        let top = y - 8 * lines.count + (label.isEmpty ? 12 : 4)
        return """
            \(each: lines.enumerated(), { index, line in
                "<text class=\"\(side)\" x=\"\(x)\" y=\"\(top + 17 * index)\">\(line)</text>"
            })\
            \(if: !label.isEmpty, "<text class=\"\(side) label\" x=\"\(x)\" y=\"\(top + 17 * lines.count)\">\(label)</text>")
            """
    }
}
