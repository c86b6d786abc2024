package import Domain
internal import French
internal import SQL
internal import Storage

/// Makes an edition of the month of social development, or changes its words and its days.
package struct EditMonth: BusinessAct {
    package static let act = Act.editMonth
    private let slug: String?
    private let entry: MonthEntry
    private let isDemo: Bool

    /// - Parameters:
    ///   - slug: of the one to change; nil for a new one.
    ///   - isDemo: goes with the demonstration.
    package init(slug: String?, _ entry: MonthEntry, isDemo: Bool = false) {
        self.slug = slug
        self.entry = entry.trimmed
        self.isDemo = isDemo
    }

    /// - Returns: the month as it is from now on; its address stays the one of its first name.
    /// - Throws: `Refusal.notFound`, `.forbidden` or `.calendar`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Month {
        try requireInstance(viewer)
        if let refusal = entry.refusal { throw Refusal.calendar(refusal) }
        guard let days = entry.days else { throw Refusal.calendar(.dayUnreadable) }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = MonthStore(connection)
            let known = try slug.map { slug in
                guard let month = try store.find(slug: slug) else { throw Refusal.notFound }
                return month
            }
            let address = French.slug(entry.title)
            var month =
                known
                ?? Month(
                    id: world.ids.next(), slug: address, title: entry.title, told: entry.told, first: days.first,
                    last: days.last)
            (month.title, month.told, month.first, month.last) = (entry.title, entry.told, days.first, days.last)
            if known != nil {
                try store.update(month, at: work.now)
            } else {
                if try address == Month.reserved || store.find(slug: address) != nil {
                    throw Refusal.calendar(.nameTaken)
                }
                try store.insert(month, isDemo: isDemo, at: work.now)
            }
            try work.record(Self.act, kind: "month", object: month.id, detail: known == nil ? "made" : "changed")
            return month
        }
    }
}
