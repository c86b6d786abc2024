package import HTML

/// One answer on the abacus of Régnier: a colour, a letter and a shape, so that none of them is needed to read it.
package struct AbacusMark: Sendable {
    private let letter: String

    /// - Parameter letter: A to E, S or N.
    package init(letter: String) { self.letter = letter }

    /// The class of its cell, for the colour.
    package var name: String { "mark mark-\(letter.lowercased())" }

    package var markup: Markup {
        """
        <svg viewBox="0 0 20 20" aria-hidden="true">\(shape)</svg><b>\(letter)</b>
        """
    }

    private var shape: Markup {
        switch letter {
        case "A": "<path class=\"solid\" d=\"M10 3L18 17H2Z\"/>"
        case "B": "<path d=\"M10 3L18 17H2Z\"/>"
        case "C": "<circle class=\"solid\" cx=\"10\" cy=\"10\" r=\"7\"/>"
        case "D": "<path d=\"M10 17L2 3H18Z\"/>"
        case "E": "<path class=\"solid\" d=\"M10 17L2 3H18Z\"/>"
        case "S": "<circle cx=\"10\" cy=\"10\" r=\"7\"/>"
        default: "<path class=\"solid\" d=\"M3 3H17V17H3Z\"/>"
        }
    }
}

/// How many voters gave each grade to an option, as one bar from the best grade to the worst.
package struct GradeBar: Sendable {
    private static let width = 240
    private let tally: [Int]

    /// - Parameter tally: voters per grade, the best first.
    package init(_ tally: [Int]) { self.tally = tally }

    package var markup: Markup {
        let whole = max(1, tally.reduce(0, +))
        var before = 0
        let parts = tally.enumerated().map { grade, count in
            defer { before += count }
            // The scales of seven grades have seven steps of colour; shorter ones take them from both ends.
            let step = tally.count > 1 ? grade * 6 / (tally.count - 1) : 0
            return (from: before * Self.width / whole, to: (before + count) * Self.width / whole, step: step)
        }
        return """
            <svg class="grades" viewBox="0 0 \(Self.width) 16" preserveAspectRatio="none" aria-hidden="true">\
            \(each: parts, { part in """
                <rect class="grade-\(part.step)" x="\(part.from)" y="0" width="\(part.to - part.from)" height="16"/>
                """ })<path class="half" d="M\(Self.width / 2) 0V16"/></svg>
            """
    }
}
