package import HTML

/// The picture of a map of opinions as SVG: groups have a shape, a letter and a colour, never a colour alone.
///
/// The same markup stands in a page and, with its own name space, alone in a file.
package struct OpinionDrawing: Sendable {
    package struct Dot: Sendable {
        let (x, y, radius): (Double, Double, Double)
        let group: Int

        package init(x: Double, y: Double, radius: Double, group: Int) {
            (self.x, self.y, self.radius, self.group) = (x, y, radius, group)
        }
    }

    package struct Outline: Sendable {
        let corners: [(x: Double, y: Double)]
        let letter: String
        let label: (x: Double, y: Double)
        let group: Int

        package init(
            corners: [(x: Double, y: Double)], letter: String, label: (x: Double, y: Double), group: Int
        ) {
            (self.corners, self.letter, self.label, self.group) = (corners, letter, label, group)
        }
    }

    private let width: Double
    private let height: Double
    private let dots: [Dot]
    private let outlines: [Outline]
    private let title: String
    private let description: String

    /// Told apart by people who see colours otherwise (Okabe and Ito, 2008), dark enough on white.
    private static let colours = ["#0072b2", "#b34700", "#00785a", "#9c4a80", "#6b5b00"]

    package init(
        width: Double, height: Double, dots: [Dot], outlines: [Outline], title: String, description: String
    ) {
        (self.width, self.height, self.dots, self.outlines) = (width, height, dots, outlines)
        (self.title, self.description) = (title, description)
    }

    /// Where a page shows it, with its text equivalent below for everybody.
    package var figure: Markup {
        """
        <figure class="opinion"><svg viewBox="0 0 \(Self.number(width)) \(Self.number(height))" role="img" \
        aria-label="\(title)">\(content)</svg>
        <figcaption>\(description)</figcaption></figure>
        """
    }

    /// Alone in a file.
    package var file: Markup {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))" height="\(Self.number(height))" \
        viewBox="0 0 \(Self.number(width)) \(Self.number(height))" role="img" font-family="sans-serif">
        <title>\(title)</title>
        <desc>\(description)</desc>
        \(content)</svg>

        """
    }

    private var content: Markup {
        """
        \(each: outlines, area)\(each: dots, shape)\(each: outlines, letter)
        """
    }

    private func area(_ outline: Outline) -> Markup {
        guard let first = outline.corners.first else { return "" }
        // A line or a point has an area too once its edge is broad.
        let corners = outline.corners.count > 1 ? outline.corners : [first, first]
        let path = "M" + corners.map { "\(Self.number($0.x)) \(Self.number($0.y))" }.joined(separator: "L") + "Z"
        let colour = Self.colours[outline.group % Self.colours.count]
        return """
            <path class="area" d="\(path)" fill="\(colour)" stroke="\(colour)" stroke-width="36" \
            stroke-linejoin="round" opacity="0.15"/>

            """
    }

    private func shape(_ dot: Dot) -> Markup {
        let colour = Self.colours[dot.group % Self.colours.count]
        let reach = max(3, dot.radius)
        let corners = Self.corners[dot.group % Self.corners.count]
        if corners.isEmpty {
            return """
                <circle cx="\(Self.number(dot.x))" cy="\(Self.number(dot.y))" r="\(Self.number(reach))" \
                fill="\(colour)"/>

                """
        }
        let points = corners.map { corner in
            "\(Self.number(dot.x + reach * corner.0)),\(Self.number(dot.y + reach * corner.1))"
        }
        return """
            <polygon points="\(points.joined(separator: " "))" fill="\(colour)"/>

            """
    }

    /// A circle, a square, a triangle, a lozenge and a cross of the same weight for the eye.
    private static let corners: [[(Double, Double)]] = [
        [], [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)], [(0, -1.2), (1.1, 0.8), (-1.1, 0.8)],
        [(0, -1.3), (1.1, 0), (0, 1.3), (-1.1, 0)],
        [
            (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4), (0.4, 1.1), (-0.4, 1.1),
            (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
        ],
    ]

    private func letter(_ outline: Outline) -> Markup {
        """
        <text x="\(Self.number(outline.label.x))" y="\(Self.number(outline.label.y + 9))" font-size="26" \
        font-weight="bold" text-anchor="middle" fill="#1a1a1a" stroke="#ffffff" stroke-width="5" \
        stroke-linejoin="round" paint-order="stroke">\(outline.letter)</text>

        """
    }

    /// At most one decimal.
    private static func number(_ number: Double) -> String {
        let tenths = Int((number.isFinite ? number * 10 : 0).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
