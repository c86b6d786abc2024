package import Domain
internal import SQL
internal import Storage

/// Brings in the places, bodies and groups of the fictional département; its sheets come by an import of their own.
///
/// Doing it twice changes nothing.
package struct LoadDemo: BusinessAct {
    package static let act = Act.loadDemo
    private let demonstration: Demonstration

    package init(_ demonstration: Demonstration = .shipped) { self.demonstration = demonstration }

    /// - Returns: how many places and bodies the demonstration has.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let places = try putPlaces(transaction)
            for body in demonstration.bodies { try put(body, places, transaction) }
            let count = places.count + demonstration.bodies.count
            try transaction.record(Self.act, kind: "demo", object: nil, detail: "\(count) places and bodies")
            return count
        }
    }

    /// Places by their key, those that hold others first in the file.
    private func putPlaces(_ transaction: Transaction) throws -> [String: Int64] {
        let register = PlaceRegister(
            transaction.connection, terms: transaction.world.terms, ids: transaction.world.ids)
        var known: [String: Int64] = [:]
        for place in demonstration.places {
            let cell = place.hexagon.count == 2 ? HexagonCell(column: place.hexagon[0], row: place.hexagon[1]) : nil
            known[place.key] = try register.put(
                kind: place.kind, code: place.code, name: place.name, parents: place.wholes.compactMap { known[$0] },
                origin: .demo, population: place.population, hexagon: cell)
        }
        return known
    }

    private func put(
        _ body: Demonstration.Body, _ places: [String: Int64], _ transaction: Transaction
    ) throws {
        let resolver = BodyResolver(transaction)
        guard try resolver.find(body.name) == nil else { return }
        var new = NewBody(FoldedName(body.name), kind: body.kind, isGroup: body.isGroup, origin: .demo)
        new.territory = places[body.territory]
        new.since = body.since.flatMap(Period.init)?.first.number
        _ = try resolver.make(new)
    }
}
