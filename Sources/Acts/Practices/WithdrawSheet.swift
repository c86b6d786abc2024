package import Domain
internal import SQL
internal import Storage

/// Takes a public sheet back, with a reason: the right of reply of those it speaks of.
///
/// Its address answers "gone"; nothing is lost, `PublishSheet` undoes it. An editor's reason is told to its bearer.
package struct WithdrawSheet: BusinessAct {
    package static let act = Act.withdrawSheet
    private let slug: String
    private let reason: String
    private let version: Int64?
    private let wording: (@Sendable (_ title: String, _ reason: String, _ language: String) -> Letter)?

    /// - Parameters:
    ///   - version: of the practice as the form showed it.
    ///   - wording: of what the bearer is told; nil where nobody words mails.
    package init(
        slug: String, reason: String, version: Int64? = nil,
        wording: (@Sendable (_ title: String, _ reason: String, _ language: String) -> Letter)? = nil
    ) {
        self.slug = slug
        self.reason = reason
        self.version = version
        self.wording = wording
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale`, `.reasonMissing`, or `.nothingToDo` when it is withdrawn
    ///   already.
    package func perform(by viewer: Viewer, in world: World) throws -> Practice {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, transaction)
            try sheet.require(version: version)
            let reason = try Reason(reason)
            if let wording {
                try transaction.tell(keepersOf: sheet.access) { wording(sheet.practice.title, reason.text, $0) }
            }
            return try StateChange(transaction).change(
                sheet, from: .published, to: .withdrawn, act: Self.act, detail: "reason: \(reason.text)")
        }
    }
}
