package import Domain
internal import SQL
internal import Storage

/// Makes a withdrawn sheet readable again: to everybody by the operator or an editor; by those who act for its bearer to
/// the network, while an editor is asked for the rest.
package struct PublishSheet: BusinessAct {
    package static let act = Act.publishSheet
    private let slug: String
    private let version: Int64?

    /// - Parameter version: of the practice as the form showed it.
    package init(slug: String, version: Int64? = nil) {
        self.slug = slug
        self.version = version
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale`, or `.nothingToDo` when it is public already.
    package func perform(by viewer: Viewer, in world: World) throws -> Practice {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, transaction)
            try sheet.require(version: version)
            guard sheet.practice.state == .withdrawn else { throw Refusal.nothingToDo(sheet.practice.state) }
            try ask(sheet, transaction)
            return try StateChange(transaction).change(
                sheet, from: .withdrawn, to: .published, act: Self.act, detail: "published again")
        }
    }

    /// Nobody makes their own sheet public alone.
    private func ask(_ sheet: ActedSheet, _ transaction: Transaction) throws {
        guard sheet.access.rung == .everyone, let member = transaction.viewer.member,
            !can(transaction.viewer, .decideSharing, on: sheet.access)
        else { return }
        try transaction.practices.set(.network, of: sheet.practice.id, at: transaction.now)
        try transaction.practices.set(
            SheetAccess.Proposal(rung: .everyone, member: member.id), of: sheet.practice.id, at: transaction.now)
    }
}
