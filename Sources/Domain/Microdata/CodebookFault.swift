/// What of a codebook cannot be kept, and where.
package struct CodebookFault: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// Not the JSON that we read, at that line and column.
        case syntax(line: Int, column: Int)
        case otherFormat
        case missing
        case unknownMember
        case notText, notNumber, notList, notObject, notBoolean
        case tooLong(limit: Int)
        case tooMany(limit: Int)
        case controlCharacter
        /// Letters without accents, digits and `_`, beginning with a letter, at most 64.
        case badCode(String)
        /// A word that a statistics program keeps for itself, or one of our own columns.
        case reservedCode(String)
        case repeated(String)
        /// A level, a group or a variable that is not there.
        case unknown(String)
        /// Not one of these words.
        case notAmong([String])
        /// A value below 1.
        case badValue(Int)
        /// A value whose name is the number of another, so that a file would be read two ways.
        case confusingName(String)
        /// The kind of a variable is not that of its group, or it should have one.
        case wrongGroup
        /// A coded variable without a value.
        case noValue
        /// The four codes do not follow each other below zero, or are values.
        case badMissing
        case noVariable
        case notADay(String)
    }

    package let reason: Reason
    /// Names and ranks from the top: `variables[3].values[0].name`.
    package let path: String

    package init(_ reason: Reason, at path: String) {
        self.reason = reason
        self.path = path
    }
}
