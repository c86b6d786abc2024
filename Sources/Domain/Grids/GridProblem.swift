/// What is wrong with a file of grids, and where: the path of members from the root, ranks from 1.
package struct GridProblem: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// Not JSON; line and column count from 1.
        case syntax(line: Int, column: Int)
        case missing
        case notText
        case empty
        case tooLong(limit: Int)
        case notList(limit: Int)
        case notObject
        /// Lower case letters without accents, digits, hyphens.
        case badCode(String)
        case duplicate(String)
        /// It names what the grid does not have.
        case unknownCode(String)
        /// None of those that are possible.
        case unknownChoice(String, known: [String])
        case notNumber
        case unknownMember(String)
    }

    package let path: String
    package let reason: Reason

    package init(_ reason: Reason, at path: String) {
        self.reason = reason
        self.path = path
    }
}
