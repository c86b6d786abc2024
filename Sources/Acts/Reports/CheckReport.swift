package import Domain
internal import SQL
internal import Storage

/// What somebody is shown before they send: the sheets that everybody reads and that may be the same, and the place that
/// was understood. Nothing is kept.
package struct CheckReport: BusinessAct {
    package struct Outcome: Sendable {
        package let entry: ReportEntry
        /// At most three, the nearest first.
        package let nearest: [FoundSheet]
        /// Nil when the words mean no known place, or several.
        package let place: Territory?
        /// When they mean several, or only the beginning of a name.
        package let choices: [Territory]
        /// False as long as no editor answers for the place: those who can name one are told.
        package let hasReaders: Bool
        /// It is for whoever writes to say which of them it is.
        package var isUndecided: Bool { place == nil && !choices.isEmpty && entry.territory.isEmpty }
    }

    package static let act = Act.seeSheet
    private static let choiceLimit = 8
    private let entry: ReportEntry

    package init(_ entry: ReportEntry) { self.entry = entry.trimmed }

    /// - Throws: `Refusal.report`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        if let refusal = entry.refusal { throw Refusal.report(refusal) }
        return try world.database.read { connection in
            let places = PlaceOfReport(Transaction(connection, by: viewer, in: world))
            let choices = try places.choices(entry)
            let place = try places.find(entry)
            let isDoubtful = place == nil || !choices.isWhole || choices.places.count > 1
            let around = try place.map { try places.surroundings(of: $0) } ?? []
            return Outcome(
                entry: entry, nearest: try LikeSheets(connection, .anyone, world).find(entry), place: place,
                choices: isDoubtful ? Array(choices.places.prefix(Self.choiceLimit)) : [],
                hasReaders: try !ReportStore(connection).editors(of: around).isEmpty)
        }
    }
}
