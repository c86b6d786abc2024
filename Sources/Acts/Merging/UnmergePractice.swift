package import Domain
internal import SQL
internal import Storage

/// Makes two sheets again of two that were merged, at their own addresses.
package struct UnmergePractice: BusinessAct {
    package static let act = Act.mergePractices
    private let slug: String

    /// - Parameter slug: an address that the merged practice had for itself.
    package init(_ slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, `.notFound`, or `.unmergeable(.alone)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Practice {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            guard let id = try transaction.practices.owner(address: slug) else { throw Refusal.notFound }
            let keeper = try transaction.practices.keeper(of: id)
            guard let access = try transaction.practices.access(of: keeper),
                let own = try transaction.practices.access(of: id)
            else { throw Refusal.notFound }
            try viewer.require(Self.act, on: .sheet(access))
            try viewer.require(Self.act, on: .sheet(own))
            if keeper == id { throw Refusal.unmergeable(.alone) }
            try MergedPractices(transaction).separate(id, from: keeper)
            try transaction.record(Self.act, practice: keeper, detail: "another taken out of it")
            try transaction.record(Self.act, practice: id, detail: "taken out of another")
            guard let practice = try transaction.practices.find(id) else { throw Refusal.notFound }
            try MergeNews(transaction).tell(practice, [access, own])
            return practice
        }
    }
}
