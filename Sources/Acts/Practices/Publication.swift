internal import Domain
internal import Storage

/// Makes the working text of a practice its published edition, with its readers and its words.
struct Publication {
    private static let licence = "Licence Ouverte 2.0"
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Parameter decision: what made it public: "imported" for a documentary sheet.
    func publish(_ id: Int64, decision: String) throws {
        let number = (try transaction.editions.latest(of: id)?.number ?? 0) + 1
        let sections = try transaction.revisions.current(of: id).mapValues(\.id)
        try transaction.facts.publish(id)
        try transaction.editions.insert(
            Edition(
                number: number, decidedBy: transaction.viewer.auditName, decision: decision,
                at: transaction.now, licence: Self.licence),
            of: id, revisions: Self.json(sections))
        try refreshReaders(of: id)
    }

    /// Recomputes who may read the published text, and the words by which it is found.
    func refreshReaders(of id: Int64) throws {
        guard let practice = try transaction.practices.find(id) else { return }
        let access = SheetAccess(rung: practice.rung, state: practice.state)
        try transaction.editions.setAudiences(access.audiences, of: id, edition: 1)
        if access.audiences.contains(.everyone) { try transaction.practices.markPublic(id) }
        try WordIndex(transaction.connection, world: transaction.world).refresh(practice)
    }

    /// Identifiers travel as text: JavaScript readers would round them.
    private static func json(_ sections: [String: Int64]) -> String {
        let members = sections.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
        return "{\(members.joined(separator: ","))}"
    }
}
