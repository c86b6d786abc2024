package import HTML

/// The tree of a classification: the splits, and at the foot the classes.
package struct ClassTreeDrawing: Sendable {
    package struct Node: Sendable {
        let x: Double
        let height: Double
        let children: [Int]
        let label: String?

        /// - Parameters:
        ///   - x: from 0 to 1, from left to right.
        ///   - height: χ² of its split; 0 for a leaf.
        ///   - label: what a leaf is called in the drawing.
        package init(x: Double, height: Double, children: [Int], label: String?) {
            (self.x, self.height, self.children, self.label) = (x, height, children, label)
        }
    }

    private static let (width, height, foot) = (600.0, 200.0, 28.0)
    private let nodes: [Node]
    private let title: String
    private let words: String

    package init(_ nodes: [Node], title: String, words: String) {
        (self.nodes, self.title, self.words) = (nodes, title, words)
    }

    package var markup: Markup {
        """
        <figure class="drawing"><svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height + Self.foot))" role="img" \
        aria-label="\(title)">\(each: Array(nodes.indices), branch)\(each: nodes, leaf)</svg>
        <figcaption>\(title). \(words)</figcaption></figure>

        """
    }

    private var tallest: Double { max(1, nodes.map(\.height).max() ?? 1) }
    private func x(_ node: Node) -> Int { Int((node.x * Self.width).rounded()) }
    /// Square roots: the first split would flatten the others.
    private func y(_ node: Node) -> Int {
        Int((8 + (Self.height - 8) * (1 - (node.height / tallest).squareRoot())).rounded())
    }

    private func branch(_ index: Int) -> Markup {
        let node = nodes[index]
        let sides = node.children.filter { nodes.indices.contains($0) }.map { nodes[$0] }
        guard let first = sides.first, let last = sides.last else { return "" }
        let drops = sides.map { "M\(x($0)) \(y(node))V\(y($0))" }.joined()
        return "<path class=\"branch\" d=\"M\(x(first)) \(y(node))H\(x(last))\(drops)\"/>"
    }

    private func leaf(_ node: Node) -> Markup {
        guard let label = node.label else { return "" }
        return "<text class=\"leaf\" x=\"\(x(node))\" y=\"\(Int(Self.height + 20))\">\(label)</text>"
    }
}

/// Classes and their words on two axes.
package struct ClassPlaneDrawing: Sendable {
    package struct Point: Sendable {
        let label: String
        let group: Int
        let x: Double
        let y: Double
        let isClass: Bool

        package init(label: String, group: Int, x: Double, y: Double, isClass: Bool) {
            (self.label, self.group, self.x, self.y, self.isClass) = (label, group, x, y, isClass)
        }
    }

    private static let (width, height, margin) = (720.0, 520.0, 60.0)
    private static let glyph = (width: 7.2, height: 15.0)
    private let points: [Point]
    private let title: String
    private let words: String

    package init(_ points: [Point], title: String, words: String) {
        (self.points, self.title, self.words) = (points, title, words)
    }

    package var markup: Markup {
        let placed = placed
        return """
            <figure class="drawing plane"><div class="scroll" tabindex="0" role="region" aria-label="\(title)"><svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" \
            aria-label="\(title)"><path class="axis" d="M0 \(place(0, 0).y)H\(Int(Self.width))M\(place(0, 0).x) 0V\
            \(Int(Self.height))"/>\(each: placed, mark)</svg></div>
            <figcaption>\(title). \(words)</figcaption></figure>

            """
    }

    private struct Placed {
        let point: Point
        let x: Int
        let y: Int
    }

    private var reach: (x: Double, y: Double) {
        func largest(_ values: [Double]) -> Double { max(1e-9, values.map(\.magnitude).max() ?? 1) }
        return (largest(points.map(\.x)), largest(points.map(\.y)))
    }

    private func place(_ x: Double, _ y: Double) -> (x: Int, y: Int) {
        let reach = reach
        return (
            Int((Self.width / 2 + x / reach.x * (Self.width / 2 - Self.margin)).rounded()),
            Int((Self.height / 2 - y / reach.y * (Self.height / 2 - Self.margin / 2)).rounded())
        )
    }

    /// Lines of text that a word may step up or down to stay readable; further, it would be elsewhere.
    private static let steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]

    /// Classes first, then words from the strongest on, as long as there is room for them near their place.
    private var placed: [Placed] {
        var taken: [(left: Double, right: Double, y: Double)] = []
        return (points.filter(\.isClass) + points.filter { !$0.isClass }).compactMap { point in
            let spot = place(point.x, point.y)
            let half = Double(point.label.count) * Self.glyph.width / 2 + 3
            // Nothing hangs over the edge.
            let x = min(max(Double(spot.x), half), Self.width - half)
            for step in Self.steps {
                let y = Double(spot.y) + Double(step) * Self.glyph.height
                let isFree = !taken.contains { other in
                    other.left < x + half && x - half < other.right && abs(other.y - y) < Self.glyph.height
                }
                if isFree && y > Self.glyph.height && y < Self.height - Self.glyph.height {
                    taken.append((x - half, x + half, y))
                    return Placed(point: point, x: Int(x), y: Int(y))
                }
            }
            return nil
        }
    }

    private func mark(_ one: Placed) -> Markup {
        "<text class=\"\(one.point.isClass ? "class" : "word") of-\(one.point.group % 7)\" x=\"\(one.x)\" y=\"\(one.y)\">\(one.point.label)</text>"
    }
}
