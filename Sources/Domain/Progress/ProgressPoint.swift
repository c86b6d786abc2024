/// How far a practice is said to be in one place at one time.
///
/// There may be any number of them, in any order: going back is one of them, and none is better than another.
package struct ProgressPoint: Sendable {
    /// The sheet that says it.
    package let sheet: Sheet
    /// The fact that says it: one of the field `progress`, or a dated moment of the practice that names a stage.
    package let fact: Fact
    package let place: TerritoryReference?
    /// Code in the vocabulary `stage`.
    package let stage: String
    /// First and last day of when it is said of; nil when that is not said.
    package let days: ClosedRange<Int>?

    init(_ fact: Fact, in sheet: Sheet, place: TerritoryReference?, stage: String, date: Fact?) {
        self.fact = fact
        self.sheet = sheet
        self.place = place
        self.stage = stage
        let first = date?.since ?? date?.until
        let last = date?.until ?? date?.since
        days = first.flatMap { first in last.map { first...max(first, $0) } }
    }

    /// The years it is said of, nil without a date.
    package var years: ClosedRange<Int>? {
        days.map { CalendarDay(number: $0.lowerBound).year...CalendarDay(number: $0.upperBound).year }
    }
}

extension Sheet {
    /// What the sheet says place by place, then its moments that are a stage of their own, which are of its main place.
    ///
    /// - Parameter stages: codes of the vocabulary `stage`.
    package func progress(stages: Set<String>) -> [ProgressPoint] {
        let told = stated("progress").compactMap { fact -> ProgressPoint? in
            guard let stage = parts(of: fact, "progress.stage").first?.term else { return nil }
            return ProgressPoint(
                fact, in: self, place: fact.territory, stage: stage, date: parts(of: fact, "progress.date").first)
        }
        let moments = stated("milestone").compactMap { fact -> ProgressPoint? in
            guard let stage = parts(of: fact, "milestone.type").first?.term, stages.contains(stage) else { return nil }
            return ProgressPoint(fact, in: self, place: mainPlace, stage: stage, date: fact)
        }
        return told + moments
    }

    /// Where the practice mainly takes place, else the first place that its sheet names.
    private var mainPlace: TerritoryReference? {
        let places = stated("territory").filter { $0.territory != nil }
        let main = places.first { place in
            parts(of: place, "territory.role").contains { $0.term == "principal" || $0.term == "siege" }
        }
        return (main ?? places.first)?.territory
    }
}
