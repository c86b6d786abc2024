package import Domain
internal import French
internal import SQL
internal import Storage

/// Brings an official list of places in: all of it in one transaction, or nothing. The same list twice changes nothing.
///
/// Places of the list that are here get its names; places that it does not hold stay as they are.
package struct ImportTerritories: BusinessAct {
    package static let act = Act.importTerritories

    private static let refusalsTold = 100
    private let roll: TerritoryRoll
    private let title: String
    private let isDryRun: Bool
    private let skipsRefused: Bool

    /// - Parameters:
    ///   - title: what the list is called, shown as the source.
    ///   - isDryRun: does everything, then undoes it, so that the report is exact.
    ///   - skipsRefused: brings in what can be taken; otherwise one refused line stops the import.
    package init(_ roll: TerritoryRoll, title: String, isDryRun: Bool, skipsRefused: Bool = false) {
        self.roll = roll
        self.title = title
        self.isDryRun = isDryRun
        self.skipsRefused = skipsRefused
    }

    /// - Returns: with refusals and no `skipsRefused`, nothing was changed.
    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> TerritoryReport {
        try requireInstance(viewer)
        return try world.attempt(
            by: viewer, keepingIf: { !isDryRun && ($0.refusals.isEmpty || skipsRefused) }, run)
    }

    private func run(_ transaction: Transaction) throws -> TerritoryReport {
        let world = transaction.world
        let register = PlaceRegister(transaction.connection, terms: world.terms, ids: world.ids)
        var report = TerritoryReport(isDryRun: isDryRun)
        report.refusals = roll.refusals
        report.skipped = roll.skipped
        let kinds = Set(roll.entries.map(\.place.kind)).union(["region", "departement", "collectivite_outre_mer"])
        var writer = try OfficialPlaceWriter(register, kinds: kinds.union(roll.members.isEmpty ? [] : ["commune"]))
        for entry in roll.entries { try put(entry, &writer, &report) }
        try writer.finish()
        try Audiences(transaction).refresh(try transaction.practices.beforeEditors())
        report.links = try GroupLinks(register, writer).run(roll, &report.refusals)
        if report.changes > 0 {
            try TerritorySourceStore(transaction.connection).put(
                roll.shape.rawValue, version: 1, title: title, at: transaction.now)
        }
        try transaction.record(
            Self.act, kind: "territories", object: nil, detail: "\(roll.shape.rawValue): \(report.summary)")
        return report
    }

    private func put(
        _ entry: TerritoryRoll.Entry, _ writer: inout OfficialPlaceWriter, _ report: inout TerritoryReport
    ) throws {
        for parent in entry.place.parents + entry.place.crossing where writer.id(of: parent) == nil {
            if report.refusals.count >= Self.refusalsTold { return tellMore(&report) }
            let nearest = French.nearest(parent.code, among: writer.codes(of: parent.kind))
            report.refusals.append(
                TerritoryRefusal(
                    line: entry.line, column: parent.kind == "region" ? "REG" : "DEP",
                    reason: .unknownPlace(parent.code, nearest: nearest)))
            return
        }
        switch try writer.put(entry.place, origin: .imported) {
        case .created: report.created += 1
        case .updated: report.updated += 1
        case .unchanged: report.unchanged += 1
        case .recognised: report.recognised += 1
        }
    }

    /// The first ones are told one by one, the others counted.
    private func tellMore(_ report: inout TerritoryReport) {
        var more = 1
        if case .more(let count) = report.refusals.last?.reason {
            report.refusals.removeLast()
            more += count
        }
        report.refusals.append(TerritoryRefusal(line: 0, column: "", reason: .more(more)))
    }
}
