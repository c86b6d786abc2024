package import Domain
internal import SQL
internal import Storage

/// Remembers that two sheets that look alike tell two practices, so that they are not proposed again.
package struct KeepDistinct: BusinessAct {
    package static let act = Act.mergePractices
    private let slug: String
    private let other: String

    package init(_ slug: String, from other: String) {
        self.slug = slug
        self.other = other
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, or `.unmergeable(.same)` when both lead to one sheet.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let one = try ActedSheet(slug, for: Self.act, transaction).practice
            let two = try ActedSheet(other, for: Self.act, transaction).practice
            if one.id == two.id { throw Refusal.unmergeable(.same) }
            try DuplicateStore(connection).keepDistinct(one.id, two.id, at: transaction.now)
            try transaction.record(Self.act, kind: "practice", object: one.id, detail: "found distinct from another")
        }
    }
}
