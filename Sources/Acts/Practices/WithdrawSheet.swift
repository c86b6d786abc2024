package import Domain
internal import SQL
internal import Storage

/// Takes a public sheet back, with a reason: the right of reply of those it speaks of.
///
/// Its address answers "gone"; nothing is lost, `PublishSheet` undoes it.
package struct WithdrawSheet: BusinessAct {
    package static let act = Act.withdrawSheet
    private let slug: String
    private let reason: String

    package init(slug: String, reason: String) {
        self.slug = slug
        self.reason = reason
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing`, or `.nothingToDo` when it is withdrawn already.
    package func perform(by viewer: Viewer, in world: World) throws -> Practice {
        try requireInstance(viewer)
        let reason = try Reason(reason)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            return try StateChange(transaction).change(
                slug, from: .published, to: .withdrawn, act: Self.act, detail: "reason: \(reason.text)")
        }
    }
}
