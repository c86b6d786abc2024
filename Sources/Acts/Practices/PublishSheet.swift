package import Domain
internal import SQL
internal import Storage

/// Makes a withdrawn sheet public again.
package struct PublishSheet: BusinessAct {
    package static let act = Act.publishSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden`, or `.nothingToDo` when it is public already.
    package func perform(by viewer: Viewer, in world: World) throws -> Practice {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            return try StateChange(transaction).change(
                slug, from: .withdrawn, to: .published, act: Self.act, detail: "published again")
        }
    }
}
