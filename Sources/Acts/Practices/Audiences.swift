internal import Domain
internal import Storage

/// Keeps who may read each sheet in step with what decides it: the one place that writes it for a sheet that exists.
///
/// Called whenever a rung, a state, a bearer, a team, a grant on a practice or a place changes.
struct Audiences {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func refresh(_ id: Int64) throws {
        guard let practice = try transaction.practices.find(id),
            let access = try transaction.practices.access(of: id)
        else { return }
        try put(access, practice)
    }

    /// For a sheet that has just come: nobody holds anything on it yet.
    func first(_ practice: Practice) throws {
        try put(SheetAccess(rung: practice.rung, state: practice.state), practice)
    }

    /// Several, those that changed readers told to whoever shows them.
    func refresh(_ ids: [Int64]) throws {
        for id in ids {
            let before = try transaction.editions.audiences(of: id, edition: 1)
            try refresh(id)
            if try transaction.editions.audiences(of: id, edition: 1) != before {
                try transaction.log.change("practice", id)
            }
        }
    }

    private func put(_ access: SheetAccess, _ practice: Practice) throws {
        try transaction.editions.setAudiences(access.audiences, of: practice.id, edition: 1)
        if access.audiences.contains(.everyone) { try transaction.practices.markPublic(practice.id) }
        try transaction.index.refresh(practice)
    }
}
