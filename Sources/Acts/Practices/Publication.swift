internal import Domain
internal import Storage

/// Makes the working text of a practice its published edition, with its readers and its words.
struct Publication {
    private static let licence = "Licence Ouverte 2.0"
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// Publishes a practice, and what it was merged into when it was.
    ///
    /// - Parameter decision: what made it public: "imported" for a documentary sheet.
    func publish(_ id: Int64, decision: String) throws {
        let number = (try transaction.editions.latest(of: id)?.number ?? 0) + 1
        let sections = try transaction.revisions.current(of: id).mapValues(\.id)
        try record(number, of: id, sections, decision)
        let keeper = try transaction.practices.keeper(of: id)
        try republish(keeper)
        if keeper != id { try transaction.log.change("practice", keeper) }
    }

    /// Publishes a practice for the first time, without looking for what it cannot have yet.
    func publishFirst(_ practice: Practice, sections: [String: Int64], decision: String) throws {
        try record(1, of: practice.id, sections, decision)
        try transaction.facts.publishFirst(practice.id)
        try Audiences(transaction).first(practice)
    }

    /// Publishes the working text of a practice and of those merged into it again, without a new edition.
    func republish(_ id: Int64) throws {
        try transaction.facts.publish(id, with: transaction.practices.merged(into: id))
        try Audiences(transaction).refresh(id)
    }

    /// Takes the published text of a practice away from all readers, when it is read elsewhere from now on.
    func withdraw(_ id: Int64) throws {
        try transaction.facts.withdraw(id)
        try transaction.editions.setAudiences([], of: id, edition: 1)
        try transaction.index.forget([id])
    }

    private func record(_ number: Int, of id: Int64, _ sections: [String: Int64], _ decision: String) throws {
        try transaction.editions.insert(
            Edition(
                number: number, decidedBy: transaction.viewer.auditName, decision: decision,
                at: transaction.now, licence: Self.licence),
            of: id, revisions: Self.json(sections))
    }

    /// Identifiers travel as text: JavaScript readers would round them.
    private static func json(_ sections: [String: Int64]) -> String {
        let members = sections.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
        return "{\(members.joined(separator: ","))}"
    }
}
