package import Domain
internal import SQL
internal import Storage

/// An editor answers whether everybody may read a sheet; never one of those who ask.
package struct DecideSharing: BusinessAct {
    package static let act = Act.decideSharing
    private let slug: String
    private let accepts: Bool
    private let reason: String
    private let version: Int64?
    private let wording: @Sendable (_ title: String, _ reason: String, _ language: String) -> Letter

    /// - Parameters:
    ///   - reason: needed for a refusal.
    ///   - version: of the practice as the form showed it.
    package init(
        slug: String, accepts: Bool, reason: String = "", version: Int64? = nil,
        wording: @escaping @Sendable (_ title: String, _ reason: String, _ language: String) -> Letter
    ) {
        self.slug = slug
        self.accepts = accepts
        self.reason = reason
        self.version = version
        self.wording = wording
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale`, `.reasonMissing` or `.bearing(.nothingProposed)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, transaction)
            try sheet.require(version: version)
            guard let proposal = sheet.access.proposal else { throw Refusal.bearing(.nothingProposed) }
            guard sheet.access.state == .published else { throw Refusal.bearing(.notPublished) }
            let reason = accepts ? nil : try Reason(reason)
            let id = sheet.practice.id
            if accepts {
                // Asked of a sheet that everybody reads already, it is about its new words.
                if sheet.access.rung == .everyone {
                    _ = try TextPublication(transaction).publish(sheet.practice, decision: "agreed")
                }
                try transaction.practices.set(proposal.rung, of: id, at: transaction.now)
            }
            try transaction.practices.set(nil as SheetAccess.Proposal?, of: id, at: transaction.now)
            try Audiences(transaction).refresh(id)
            try transaction.record(
                Self.act, practice: id,
                detail: accepts ? "agreed to \(proposal.rung.rawValue)" : "refused, reason: \(reason?.text ?? "")")
            try transaction.tell(keepersOf: sheet.access) {
                wording(sheet.practice.title, reason?.text ?? "", $0)
            }
        }
    }
}
