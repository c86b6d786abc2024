package import Domain
internal import French
internal import SQL
internal import Storage

/// Brings the outlines of places in, or takes them all away: in one transaction, or nothing.
package struct ImportBoundaries: BusinessAct {
    package enum Work: Sendable {
        case put([BoundaryShape], refusals: [TerritoryRefusal], source: String)
        case removeAll
    }

    package static let act = Act.importBoundaries
    private let work: Work
    private let isDryRun: Bool
    private let skipsRefused: Bool

    /// - Parameters:
    ///   - isDryRun: does everything, then undoes it, so that the report is exact.
    ///   - skipsRefused: brings in what can be taken; otherwise one refused shape stops the import.
    package init(_ work: Work, isDryRun: Bool, skipsRefused: Bool = false) {
        self.work = work
        self.isDryRun = isDryRun
        self.skipsRefused = skipsRefused
    }

    /// - Returns: with refusals and no `skipsRefused`, nothing was changed; outlines taken away count as updated.
    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> TerritoryReport {
        try requireInstance(viewer)
        return try world.attempt(
            by: viewer, keepingIf: { !isDryRun && ($0.refusals.isEmpty || skipsRefused) }, run)
    }

    private func run(_ transaction: Transaction) throws -> TerritoryReport {
        let boundaries = BoundaryStore(transaction.connection, terms: transaction.world.terms)
        var report = TerritoryReport(isDryRun: isDryRun)
        switch work {
        case .removeAll: report.updated = try boundaries.removeAll()
        case .put(let shapes, let refusals, let source):
            report.refusals = refusals
            let places = TerritoryStore(transaction.connection, terms: transaction.world.terms)
            for shape in shapes {
                guard let id = try place(shape, places, &report) else { continue }
                let isNew = try boundaries.put(
                    id, outline: shape.outline, sketch: shape.sketch, source: source, at: transaction.now)
                if isNew { report.created += 1 } else { report.unchanged += 1 }
            }
            report.refusals.sort { $0.line < $1.line }
        }
        try transaction.record(Self.act, kind: "boundaries", object: nil, detail: report.summary)
        return report
    }

    /// Two figures may number a département or a region: the name that comes with them decides.
    private func place(
        _ shape: BoundaryShape, _ store: TerritoryStore, _ report: inout TerritoryReport
    ) throws -> Int64? {
        let found = try kinds(shape).compactMap { try store.find(OfficialKey(kind: $0, code: shape.code)) }
        let name = shape.name.map(French.folded)
        if let same = found.first(where: { French.folded($0.name) == name }) ?? found.first { return same.id }
        let named = try shape.name.flatMap {
            try store.find(sortKey: French.sortKey($0), kinds: Territory.mappedKinds + ["region"])?.name
        }
        report.refusals.append(
            TerritoryRefusal(
                line: shape.number, column: shape.property, reason: .unknownPlace(shape.code, nearest: named)))
        return nil
    }

    private func kinds(_ shape: BoundaryShape) -> [String] {
        if shape.property.lowercased() == "insee_reg" { return ["region"] }
        return switch shape.code.utf8.count {
        case ...3: Territory.mappedKinds + ["region"]
        case 5: ["commune", "quartier"]
        default: ["intercommunalite"]
        }
    }
}
