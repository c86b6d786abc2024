/// What an import of places or outlines did, or would do.
package struct TerritoryReport: Sendable, Equatable {
    package var created = 0
    package var updated = 0
    package var unchanged = 0
    /// Places that sheets had named and that the list recognises.
    package var recognised = 0
    /// Links of municipalities to groups that changed.
    package var links = 0
    package var skipped = 0
    package var refusals: [TerritoryRefusal] = []
    package let isDryRun: Bool

    package init(isDryRun: Bool) { self.isDryRun = isDryRun }

    package var changes: Int { created + updated + recognised + links }

    /// For the log: counts, no name.
    package var summary: String {
        "created \(created), updated \(updated), unchanged \(unchanged), recognised \(recognised), links \(links), "
            + "refused \(refusals.count)"
    }
}
