/// What a check found in published tables.
package struct FigureFinding: Sendable, Equatable {
    package enum Place: Sendable, Equatable {
        case table(String)
        case row(String, String)
        /// From 1.
        case statement(Int, String)
    }

    package enum Reason: Sendable, Equatable {
        /// No count of the base is so many percent: the two counts around it, and bases that would do.
        case unattainable(percent: WrittenFigure, base: ClosedRange<Int>, around: [Int], bases: [Int])
        /// Each percentage could be, all of them together could not.
        case notTogether(base: ClosedRange<Int>, bases: [Int])
        /// Count and base give another percentage.
        case otherPercent(WrittenFigure, count: Int, base: Int)
        case countAboveBase(count: Int, base: Int)
        case otherSum(Int, base: Int)
        /// Of percentages that should add up to a hundred.
        case percentsSum(WrittenFigure)
        case otherMean(WrittenFigure, right: Double)
        /// More answers than there were people to ask.
        case tooManyAnswers(base: Int, most: Int, PublishedPlace)
        /// What the sentence says is not what the table says.
        case otherCount(told: Int, table: ClosedRange<Int>)
        case otherShare(told: WrittenFigure, table: WrittenFigure)
        case noMajority(percent: Double)
        case otherRank(told: Int, right: Int)
        case otherTotal(told: Int, parts: ClosedRange<Int>)
        case otherAverage(told: WrittenFigure, right: Double)
        case unknownPlace(String)
        // To be looked at; nothing is wrong by itself.
        /// The base is the count of another row: it may have been taken from there.
        case baseOfOther(PublishedPlace, base: Int)
        case noBase
        case roundedSum(WrittenFigure)
        case smallCount(Int)
        case identifies(String)
        case missingCross(String, String)
    }

    package let place: Place
    package let reason: Reason

    package init(_ place: Place, _ reason: Reason) { (self.place, self.reason) = (place, reason) }

    /// Something cannot be right; the others are told and refuse nothing.
    package var isFault: Bool {
        switch reason {
        case .baseOfOther, .noBase, .roundedSum, .smallCount, .identifies, .missingCross: false
        default: true
        }
    }
}
