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
        if rule.code == .report || rule.code == .reportOpen { return try eraseReports(by: viewer) }
        let now = world.now()
        let isDue = try world.database.read { try !dueMembers($0, now).isEmpty || dueRows($0, now) > 0 }
        if !isDue && detail == nil { return 0 }
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            // Read here: somebody may have come back meanwhile, or opened their invitation at last.
            let members = try dueMembers(connection, now)
            let count = try dueRows(connection, now) + members.count
            for id in members { try AccountEraser(transaction).erase(id) }
            try RetentionStore(connection).destroy(rule, at: now)
            if let detail {
                try transaction.record(
                    .eliminate, kind: "retention", object: nil, detail: "\(rule.code.rawValue) \(count), \(detail)")
            }
            for id in members { try world.journal.append(Erasure(at: now, kind: "member", id: id)) }
            return count
        }
    }

    private var isOfPeople: Bool { rule.code == .account || rule.code == .invitation }

    private func dueMembers(_ connection: any Connection, _ now: Int64) throws -> [Int64] {
        isOfPeople ? try RetentionStore(connection).dueMembers(rule, at: now) : []
    }

    private func dueRows(_ connection: any Connection, _ now: Int64) throws -> Int {
        isOfPeople ? 0 : try RetentionStore(connection).due(rule, at: now).count
    }

    /// One by one: each is a sheet, with all that sheets have.
    private func eraseReports(by viewer: Viewer) throws -> Int {
        let now = world.now()
        let due = try world.database.read { try RetentionStore($0).dueReports(rule, at: now) }
        var count = 0
        for practice in due where try erase(report: practice, by: viewer, now) { count += 1 }
        return count
    }

    /// - Returns: false when somebody took it up meanwhile.
    private func erase(report practice: Int64, by viewer: Viewer, _ now: Int64) throws -> Bool {
        do {
            try ReportErasure(practice, world).run(by: viewer) { work in
                let store = ReportStore(work.connection)
                guard let report = try store.find(practice: practice),
                    try RetentionStore(work.connection).isDue(rule, practice: practice, at: now),
                    try store.set(.removed, of: report.id, from: [report.state], at: now)
                else { throw Refusal.report(.answeredAlready) }
                try work.record(.erasePractice, practice: practice, detail: "made known, not kept")
                return nil
            }
            return true
        } catch Refusal.report(.answeredAlready) {
            return false
        }
    }
}
