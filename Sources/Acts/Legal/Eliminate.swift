package import Domain
internal import SQL
internal import Storage

/// Destroys what is due by a rule that asks for a visa, and says in the log by which one.
package struct Eliminate: BusinessAct {
    package static let act = Act.eliminate
    private let code: RetentionRule.Code
    private let visa: String

    /// - Parameter visa: the reference of the decision that allows it.
    package init(_ code: RetentionRule.Code, visa: String) {
        self.code = code
        self.visa = visa
    }

    /// - Returns: how many records are no more.
    /// - Throws: `Refusal.forbidden` or `.reasonMissing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        let visa = try Reason(visa)
        guard let rule = RetentionRule.all.first(where: { $0.code == code }) else { return 0 }
        return try Elimination(rule, world).run(by: viewer, detail: "visa: \(visa.text)")
    }
}

/// Applies one rule; used by the act and, for technical traces, by the daily purge.
struct Elimination {
    private let rule: RetentionRule
    private let world: World

    init(_ rule: RetentionRule, _ world: World) {
        self.rule = rule
        self.world = world
    }

    /// - Parameter detail: nil for the daily purge, which leaves a line for accounts only.
    func run(by viewer: Viewer, detail: String?) throws -> Int {
        if rule.code == .report { return try eraseReports(by: viewer) }
        let now = world.now()
        let (due, members) = try world.database.read { connection -> (Int, [Int64]) in
            let store = RetentionStore(connection)
            switch rule.code {
            case .account, .invitation: return (0, try store.dueMembers(rule, at: now))
            default: return (try store.due(rule, at: now).count, [])
            }
        }
        if due + members.count == 0 && detail == nil { return 0 }
        for id in members { try world.journal.append(Erasure(at: now, kind: "member", id: id)) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            // Somebody may have come back meanwhile, or opened their invitation at last.
            let stillDue = members.isEmpty ? [] : Set(try RetentionStore(connection).dueMembers(rule, at: now))
            for id in members where stillDue.contains(id) { try AccountEraser(transaction).erase(id) }
            try RetentionStore(connection).destroy(rule, at: now)
            if let detail {
                try transaction.record(
                    .eliminate, kind: "retention", object: nil,
                    detail: "\(rule.code.rawValue) \(due + members.count), \(detail)")
            }
        }
        return due + members.count
    }

    /// One by one: each is a sheet, with all that sheets have.
    private func eraseReports(by viewer: Viewer) throws -> Int {
        let due = try world.database.read { try RetentionStore($0).dueReports(rule, at: world.now()) }
        for practice in due {
            try ReportErasure(practice, world).run(by: viewer) { work in
                try work.record(.erasePractice, practice: practice, detail: "made known, not kept")
            }
        }
        return due.count
    }
}
