/// What is wrong with a file of a questionnaire or of answers, and where: the path of members from the root, ranks from 1.
package struct SurveyProblem: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// Not JSON; line and column count from 1.
        case syntax(line: Int, column: Int)
        case tooBig(limit: Int)
        case missing
        case unknownMember(String)
        case notObject
        case notText
        case notWhole
        case notFlag
        case notList
        case tooMany(limit: Int)
        case tooLong(limit: Int)
        /// None of those that are possible.
        case unknownChoice(String, known: [String])
        case notANumber(String)
        case notADate(String)
        case conditionTooDeep(limit: Int)
    }

    package let path: String
    package let reason: Reason

    package init(_ reason: Reason, at path: String) {
        self.reason = reason
        self.path = path
    }
}
