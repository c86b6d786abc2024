internal import Domain
internal import SQL
internal import Storage

/// Keeps what published sheets are found by in step with what they say; used by one transaction on one thread.
///
/// Terms are taken from what everybody may read, so that names of hidden practices stay out.
final class SheetIndexing {
    /// So many sheets are read and written at once when there are many.
    private static let batch = 100
    private let connection: any Connection
    private let world: World
    private let register: HarvestRegister?
    private lazy var text = IndexedText(world)
    private var pending: [Int64: Practice] = [:]
    private var isGathering = false

    /// - Parameter isNews: false when the index is made again and no sheet changed: harvesters need not hear of it.
    init(_ connection: any Connection, world: World, isNews: Bool = true) {
        self.connection = connection
        self.world = world
        register = isNews ? HarvestRegister(connection, world) : nil
    }

    /// The published facts are read again, with the names that bodies and places have today.
    func refresh(_ practice: Practice) throws {
        pending[practice.id] = practice
        if !isGathering || pending.count >= Self.batch { try write() }
    }

    /// Indexes these sheets again; those that are no more are left out.
    func refresh(_ practices: [Int64]) throws {
        try together {
            for id in practices {
                if let practice = try PracticeStore(connection).find(id) { try refresh(practice) }
            }
        }
    }

    /// The sheets of practices that are gone, or shown elsewhere from now on.
    func forget(_ practices: [Int64]) throws {
        for id in practices { pending[id] = nil }
        try SearchStore(connection).remove(practices)
        try tell(gone: practices)
    }

    /// Gathers the sheets that `work` refreshes, to write many at once; all are written when it returns.
    func together<Outcome>(_ work: () throws -> Outcome) throws -> Outcome {
        if isGathering { return try work() }
        isGathering = true
        defer { isGathering = false }
        let outcome = try work()
        try write()
        return outcome
    }

    private func write() throws {
        let ids = pending.keys.sorted()
        defer { pending = [:] }
        try connection.readingByIndex { try SearchStore(connection).put(try documents(ids)) }
        guard let register else { return }
        try register.refresh(ids)
        // What was printed of them is of another edition, or is read by others.
        world.prints?.forget(practices: Set(ids))
    }

    private func tell(gone practices: [Int64]) throws {
        guard let register else { return }
        try register.forget(practices)
        world.prints?.forget(practices: Set(practices))
    }

    private func documents(_ ids: [Int64]) throws -> [SearchDocument] {
        let titles = try PracticeStore(connection).titles(mergedInto: ids)
        let times = try EditionStore(connection).publicationTimes(of: ids)
        let store = world.facts(connection)
        return try ids.compactMap { id in
            // Without an edition there is nothing to find yet.
            guard let practice = pending[id], let time = times[id] else { return nil }
            // Sheet by sheet: for many at once a server that does not know yet how much it holds reads all it holds.
            let facts = try store.facts(of: id, edition: 1, readableBy: [.everyone])
            return text.document(practice, mergedTitles: titles[id] ?? [], facts, publishedAt: time)
        }
    }
}
