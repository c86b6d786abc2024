/// The different ways through a questionnaire: how many, the shortest and the longest.
package struct SurveyPaths: Sendable, Equatable {
    /// Questions that are asked on the way, in order, and how long they take.
    package struct Path: Sendable, Equatable {
        package let questions: [String]
        package let seconds: Int
    }

    /// Nil when there are more than 2⁶⁴.
    package let count: UInt64?
    package let shortest: Path
    package let longest: Path
}
