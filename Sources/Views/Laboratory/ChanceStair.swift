package import HTML

/// The chances of people as a stair, from the smallest to the greatest, with the line where all would be equal.
package struct ChanceStair: Sendable {
    package struct Step: Sendable {
        let from: Double
        let to: Double
        let height: Double

        /// Shares of the people, and a chance, each from 0 to 1.
        package init(from: Double, to: Double, height: Double) {
            (self.from, self.to, self.height) = (from, to, height)
        }
    }

    private static let (width, height) = (600.0, 240.0)
    private let steps: [Step]
    private let equal: Double
    private let title: String
    private let words: String

    package init(_ steps: [Step], equal: Double, title: String, words: String) {
        (self.steps, self.equal, self.title, self.words) = (steps, equal, title, words)
    }

    package var markup: Markup {
        """
        <figure class="drawing"><svg viewBox="-2 -6 \(Int(Self.width) + 4) \(Int(Self.height) + 12)" role="img" \
        aria-label="\(title)">\(each: steps, rise)<path class="axis" d="M0 \(Int(Self.height))H\(Int(Self.width))"/>\
        <path class="equal" d="M0 \(Self.y(equal))H\(Int(Self.width))"/></svg>
        <figcaption>\(title). \(words)</figcaption></figure>

        """
    }

    private func rise(_ step: Step) -> Markup {
        let (left, right) = (Int(step.from * Self.width), Int((step.to * Self.width).rounded()))
        return """
            <rect class="step" x="\(left)" y="\(Self.y(step.height))" width="\(max(1, right - left - 1))" \
            height="\(Int(Self.height) - Self.y(step.height))"/>
            """
    }

    private static func y(_ chance: Double) -> Int { Int((height * (1 - min(1, max(0, chance)))).rounded()) }
}
