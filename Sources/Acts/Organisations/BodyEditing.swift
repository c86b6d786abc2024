internal import Domain
internal import SQL
internal import Storage

/// What the acts that change bodies share: finding those that the viewer may know of, words of sheets, the log.
struct BodyEditing {
    let transaction: Transaction
    var store: OrganisationStore { OrganisationStore(transaction.connection) }

    private var list: OrganisationList {
        OrganisationList(
            transaction.connection, terms: transaction.world.terms, readableBy: transaction.viewer.audiences)
    }

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Throws: `Refusal.notFound` when there is none that the viewer may know of.
    func find(_ slug: String) throws -> (organisation: Organisation, row: Int64) {
        guard let found = try list.find(slug) else { throw Refusal.notFound }
        return found
    }

    /// The address of a body, nil when the viewer may not know of it.
    func slug(of id: Int64) throws -> String? { try list.organisation(id)?.slug }

    /// How many sheets the viewer may read that name the body.
    func sheets(of id: Int64) throws -> Int {
        try SheetList(transaction.connection, readableBy: transaction.viewer.audiences)
            .count(SheetQuery(subject: .organisation(id)))
    }

    /// The sheets that name these rows are found by the words of the body they stand for.
    func refreshWords(ofSheetsNaming rows: [Int64]) throws -> Int {
        let practices = try store.practices(naming: rows)
        try transaction.index.refresh(practices)
        for id in practices { try transaction.log.change("practice", id) }
        return practices.count
    }

    /// The sheets that these rows carry are read by the people of the body they stand for.
    func refreshReaders(ofSheetsCarriedBy rows: [Int64]) throws {
        try Audiences(transaction).refresh(try transaction.practices.practices(carriedBy: rows))
    }

    func record(_ id: Int64, detail: String) throws {
        try transaction.record(.editOrganisation, kind: "organisation", object: id, detail: detail)
    }
}
