internal import Domain
internal import Storage

/// Finds the sheet at an address for an act, and refuses whoever may not do it.
struct ActedSheet {
    let practice: Practice
    let access: SheetAccess

    /// - Throws: `Refusal.notFound` when it is absent, or hidden from this viewer; `.forbidden`; `.confirmationNeeded`.
    init(_ slug: String, for act: Act, _ transaction: Transaction) throws {
        try self.init(slug, for: { _ in act }, transaction)
    }

    /// - Parameter act: which one it is, for a sheet that stands so.
    init(_ slug: String, for act: (SheetAccess) -> Act, _ transaction: Transaction) throws {
        guard let practice = try transaction.practices.find(address: slug)?.practice,
            let access = try transaction.practices.access(of: practice.id)
        else { throw Refusal.notFound }
        try transaction.viewer.require(act(access), on: .sheet(access))
        self.practice = practice
        self.access = access
    }

    /// - Parameter version: as the form was made for it; nil where none was.
    /// - Throws: `Refusal.stale` when somebody changed the practice since.
    func require(version: Int64?) throws(Refusal) {
        if let version, version != practice.version { throw .stale(current: practice.version) }
    }
}
