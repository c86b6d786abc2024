/// Which tables are asked for, of a data set.
package struct TableOrder: Sendable {
    /// Codes of questions; all of them when empty.
    package var only: [String] = []
    /// A variable that every question is crossed with.
    package var by: String?
    /// Rows that have that value: its number, its name or its label.
    package var filter: [(variable: String, value: String)] = []
    /// A number of the data set that says how many persons a row stands for.
    package var weights: String?
    /// The smallest count of persons that is shown.
    package var floor = 5

    package init() {}

    package enum Fault: Error, Equatable {
        case unknownVariable(String, known: [String])
        case unknownValue(String, variable: String, known: [String])
        /// Of a kind that is not tabulated, or not so: texts, dates, numbers as filters, questions with several answers.
        case notCounted(String)
        /// Variables of different levels cannot stand in one table.
        case otherLevel(String)
        case badWeight(String)
        case tooBig(String)
    }
}
