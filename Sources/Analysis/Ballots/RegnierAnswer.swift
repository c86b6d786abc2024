/// One answer of the abacus of Régnier: a colour that is also a letter and a shape, so that nobody has to see colours.
package enum RegnierAnswer: String, Sendable, CaseIterable {
    case darkGreen
    case lightGreen
    case orange
    case lightRed
    case darkRed
    /// No opinion.
    case white
    /// Does not want to answer.
    case black

    package enum Shape: String, Sendable {
        case fullUp, hollowUp, circle, hollowDown, fullDown, ring, square
    }

    package var letter: String {
        switch self {
        case .darkGreen: "A"
        case .lightGreen: "B"
        case .orange: "C"
        case .lightRed: "D"
        case .darkRed: "E"
        case .white: "S"
        case .black: "N"
        }
    }

    package var shape: Shape {
        switch self {
        case .darkGreen: .fullUp
        case .lightGreen: .hollowUp
        case .orange: .circle
        case .lightRed: .hollowDown
        case .darkRed: .fullDown
        case .white: .ring
        case .black: .square
        }
    }

    /// From 0, fully in favour, to 4, fully against; nil for what is not an opinion.
    package var level: Int? {
        switch self {
        case .darkGreen: 0
        case .lightGreen: 1
        case .orange: 2
        case .lightRed: 3
        case .darkRed: 4
        case .white, .black: nil
        }
    }
}
