internal import Domain
internal import Routes
internal import Texts

/// Where each line, mark and arc of the drawing of a lineage stands: whole numbers, one below the other.
struct LineageLayout {
    struct Line {
        let text: String
        let x: Int
        let y: Int
        /// "title", "label", "side".
        let style: String
    }

    struct Mark {
        let path: String
        /// "mark", "away", "here".
        let style: String
    }

    struct Row {
        var lines: [Line]
        var mark: Mark?
        var route: Route?
        var sentence = ""
    }

    struct Tie {
        let path: String
        let style: String
    }

    static let width = 332
    /// Middles of the marks: one step away, two steps away.
    private static let (near, far) = (46, 74)
    /// Letters of a title and of a sentence that fit beside a mark.
    private static let (titleLine, labelLine) = (33, 39)
    private(set) var rows: [Row] = []
    private(set) var ties: [Tie] = []
    private(set) var height = 8
    /// Middles of the marks of the practices one step away, in their order.
    private var places: [Int] = []
    private var steps: [(from: Int, to: Int, isAway: Bool)] = []
    private var here = 0
    private let texts: LineageTexts

    init(
        _ nodes: [LineageNodes.Node], title: String, crossings: [(from: Int, to: Int)], isLooped: Bool,
        _ texts: LineageTexts
    ) {
        self.texts = texts
        for node in nodes where node.side == .before { add(node, heading: texts.before) }
        middle(title)
        for node in nodes where node.side == .after { add(node, heading: texts.after) }
        for node in nodes where node.side == .beside { add(node, heading: texts.beside) }
        height += 6
        ties = places.enumerated().map { index, y in
            Tie(path: arc(here, y), style: nodes[index].route == nil ? "tie away" : "tie")
        }
        ties += steps.map { step in
            let path = "M\(Self.near) \(step.from)V\(step.to - 10)Q\(Self.near) \(step.to) \(Self.far - 11) \(step.to)"
            return Tie(path: path, style: step.isAway ? "tie away" : "tie")
        }
        ties += crossings.filter { $0.to < places.count }.map {
            Tie(path: arc(places[$0.from], places[$0.to]), style: "tie cross")
        }
        if isLooped { ties.append(Tie(path: "M\(Self.near) \(here)c-34 -26 -34 26 0 0", style: "tie")) }
    }

    /// From one mark of the column to another, bent to the left, further for those that are far apart.
    private func arc(_ from: Int, _ to: Int) -> String {
        let bend = Self.near - min(42, 12 + abs(to - from) / 10)
        return "M\(Self.near) \(from)C\(bend) \(from) \(bend) \(to) \(Self.near) \(to)"
    }

    private mutating func middle(_ title: String) {
        height += 6
        var row = Row(lines: [])
        let lines = WrappedTitle.lines(of: title, width: Self.titleLine - 6, most: 2)
        here = height + 18
        row.mark = Mark(path: "M\(Self.near) \(here - 18)l16 9v18l-16 9-16-9v-18z", style: "here")
        for (index, line) in ([texts.thisSheet] + lines).enumerated() {
            row.lines.append(
                Line(text: line, x: Self.near + 26, y: height + 14 + 17 * index, style: index == 0 ? "label" : "middle")
            )
        }
        rows.append(row)
        height += max(46, 18 + 17 * (lines.count + 1))
    }

    private var headed: Set<String> { Set(rows.flatMap(\.lines).filter { $0.style == "side" }.map(\.text)) }

    private mutating func add(_ node: LineageNodes.Node, heading: String) {
        if !headed.contains(heading) {
            rows.append(Row(lines: [Line(text: heading, x: Self.near + 20, y: height + 18, style: "side")]))
            height += 28
        }
        let place = add(node, at: Self.near)
        places.append(place)
        for next in node.next { steps.append((place, add(next, at: Self.far), next.route == nil)) }
    }

    /// - Returns: the middle of its mark.
    private mutating func add(_ node: LineageNodes.Node, at x: Int) -> Int {
        let narrower = x == Self.far ? 4 : 0
        let before = said(node.before, narrower)
        let titles = WrappedTitle.lines(of: node.title, width: Self.titleLine - narrower, most: 2)
        let after = said(node.after, narrower)
        let place = height + 16 * before.count + 14
        var row = Row(lines: [], route: node.route, sentence: node.sentence)
        row.mark = Mark(
            path: "M\(x) \(place - 12)l11 6v12l-11 6-11-6v-12z", style: node.route == nil ? "away" : "mark")
        var y = height + 14
        for (lines, style, step) in [(before, "label", 16), (titles, "title", 18), (after, "label", 15)] {
            for line in lines {
                row.lines.append(Line(text: line, x: x + 20, y: y + 2, style: style))
                y += step
            }
        }
        rows.append(row)
        height = y + 6
        return place
    }

    /// At most two lines of what is said, whole sentences first.
    private func said(_ sentences: [String], _ narrower: Int) -> [String] {
        let text = sentences.joined(separator: "\u{A0}; ")
        return WrappedTitle.lines(of: text, width: Self.labelLine - narrower, most: 2)
    }
}
