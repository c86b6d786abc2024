package import Domain
internal import SQL
internal import Storage

/// One of those who act for the bearer of a sheet stops; the other stays.
package struct LeaveDelegation: BusinessAct {
    package static let act = Act.leaveDelegation
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.bearing(.lastDelegate)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, transaction)
            let id = sheet.practice.id
            let granting = Granting(transaction)
            if try !granting.delegates(of: id).contains(where: { $0 != viewer.member?.id }) {
                throw Refusal.bearing(.lastDelegate)
            }
            for stored in try GrantStore(connection).grants(onPractice: id)
            where stored.member == viewer.member?.id && stored.grant.role == .delegate {
                try granting.end(stored)
            }
            try transaction.record(Self.act, practice: id, detail: "left")
            // Whoever stays is led to what must be handed over.
            if let access = try transaction.practices.access(of: id) {
                try GateNews(transaction).tellKeepers(.handoverAsked, of: access, about: id)
            }
        }
    }
}
