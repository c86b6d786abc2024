package import Domain
internal import SQL
internal import Storage

/// Takes the fictional département away: its sheets, places, bodies, groups and people, and what its imports left.
///
/// Only the log of audit remembers it. Sheets of the demonstration that somebody changed go too: they are fictional.
package struct RemoveDemo: BusinessAct {
    package struct Outcome: Sendable, Equatable {
        package let sheets: Int
        package let places: Int
    }

    package static let act = Act.removeDemo

    package init() {}

    /// - Throws: `Refusal.forbidden`; `.notFound` when there is no demonstration here.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let undone = try UndoImport(namespace: Demonstration.document.code, changed: .discard, isDryRun: false)
            .perform(by: viewer, in: world)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            try ImportStore(connection).forget(namespace: Demonstration.document.code)
            try eraseReports(transaction)
            try PrizeStore(connection).removeDemo()
            try DemoPeople(connection).remove()
            try OrganisationStore(connection).remove(origin: .demo)
            let places = try TerritoryStore(connection, terms: world.terms).remove(origin: .demo)
            if places == 0 && undone.removed == 0 { throw Refusal.notFound }
            try transaction.record(
                Self.act, kind: "demo", object: nil, detail: "\(undone.removed) sheets, \(places) places")
            return Outcome(sheets: undone.removed, places: places)
        }
    }

    /// What somebody made known of the fictional places: nothing can stand there any more.
    private func eraseReports(_ transaction: Transaction) throws {
        let eraser = Eraser(transaction)
        let practices = try ReportStore(transaction.connection).practices(inPlacesOf: .demo)
        for practice in practices { _ = try eraser.erase(practice: practice) }
        if !practices.isEmpty { try eraser.purge() }
    }
}
