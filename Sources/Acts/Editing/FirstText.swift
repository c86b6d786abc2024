internal import Domain
internal import French
internal import Storage

/// The first text of a sheet that somebody begins here: seen by nobody but those who work on it, at an address that tells
/// nothing.
struct FirstText {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Parameter address: what its address begins with.
    func begin(_ title: String, state: SheetState, address: String) throws -> Practice {
        let world = transaction.world
        let id = world.ids.next()
        let practice = Practice(id: id, slug: "", title: title, rung: .me, state: state, version: 1)
        try transaction.practices.insert(
            practice, sortKey: French.sortKey(title), source: nil, at: transaction.now)
        // Nobody must guess from an address that something is there, nor what it speaks of.
        let token = world.credentials.newToken().prefix(20)
        let slug = try transaction.practices.give(id, address: "\(address)-\(token)", at: transaction.now)
        return Practice(id: id, slug: slug, title: title, rung: .me, state: state, version: 1)
    }

    /// - Parameter facts: of one section, their references resolved.
    func save(_ section: String, _ facts: [Fact], of id: Int64, origin: String) throws {
        let revision = transaction.world.ids.next()
        try transaction.revisions.save(
            NewRevision(
                id: revision, practice: id, section: section, saveID: "\(origin)-\(revision)",
                author: transaction.viewer.auditName, at: transaction.now, origin: origin,
                body: String(decoding: Fact.encoded(facts), as: UTF8.self)), base: nil)
        try transaction.facts.add(facts, to: id, source: nil)
    }
}
