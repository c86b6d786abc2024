package import Domain
internal import SQL

/// What decides who may see a practice and act on it, read from wherever it stands.
extension PracticeStore {
    /// Nil when there is no such practice or it was erased.
    package func access(of id: Int64) throws -> SheetAccess? { try access(of: [id])[id] }

    /// The same for several, by identifier.
    package func access(of ids: [Int64]) throws -> [Int64: SheetAccess] {
        if ids.isEmpty { return [:] }
        var found: [Int64: SheetAccess] = [:]
        var places: [Int64: Int64] = [:]
        try connection.each(
            """
            SELECT p.id, p.rung, p.state, o.body, p.team, p.territory, p.proposed_rung, p.proposed_by,
                p.discussed_at
            FROM practice p LEFT JOIN organisation o ON o.id = p.bearer
            WHERE p.id \(anyOf: ids) AND p.erased_at IS NULL
            """
        ) { row in
            let id = try row.integer(0)
            found[id] = try Self.access(row)
            places[id] = try row.optionalInteger(5)
        }
        for (practice, member) in try keepers(of: ids) { found[practice]?.keepers.insert(member) }
        for (practice, member, hasSigned) in try cosigners(of: ids) {
            if hasSigned {
                found[practice]?.cosigners.insert(member)
            } else {
                found[practice]?.invited.insert(member)
            }
        }
        let named = try firstPlaces(of: found.keys.filter { places[$0] == nil }.sorted())
        places.merge(named) { chosen, _ in chosen }
        let around = try surroundings(of: Set(places.values).sorted())
        for (practice, place) in places { found[practice]?.territories = around[place] ?? [place] }
        return found
    }

    /// Practices that a change elsewhere gives other readers: those of a body and of all that it stands for.
    package func practices(carriedBy bodies: [Int64]) throws -> [Int64] {
        try connection.query(
            "SELECT id FROM practice WHERE bearer \(anyOf: bodies) AND erased_at IS NULL ORDER BY id"
        ) { try $0.integer(0) }
    }

    /// Practices that the editors of their place are asked about: who that is changes with the places.
    package func beforeEditors() throws -> [Int64] {
        // The semicolon follows the colon: the range of every code of an editor.
        try connection.query(
            """
            SELECT DISTINCT practice FROM audience
            WHERE audience >= 'editors:' AND audience < 'editors;' ORDER BY practice
            """
        ) { try $0.integer(0) }
    }

    private static func access(_ row: any Row) throws -> SheetAccess {
        guard let rung = Rung(rawValue: try row.int(1)) else {
            throw StorageError.unreadable(table: "practice", column: "rung")
        }
        guard let state = SheetState(rawValue: try row.text(2)) else {
            throw StorageError.unreadable(table: "practice", column: "state")
        }
        let member = try row.optionalInteger(7)
        let proposal = try row.optionalInt(6).flatMap(Rung.init).map { SheetAccess.Proposal(rung: $0, member: member) }
        var access = SheetAccess(
            rung: rung, state: state, practice: try row.integer(0), bearer: try row.optionalInteger(3),
            team: try row.optionalInteger(4), proposal: proposal)
        access.isDiscussed = try row.optionalInteger(8) != nil
        return access
    }

    private func keepers(of ids: [Int64]) throws -> [(practice: Int64, member: Int64)] {
        try connection.query(
            """
            SELECT practice, member FROM role_grant
            WHERE practice \(anyOf: ids) AND ended_at IS NULL AND (role = 'delegate' OR role = 'custodian')
            ORDER BY practice, member
            """
        ) { (try $0.integer(0), try $0.integer(1)) }
    }

    private func cosigners(of ids: [Int64]) throws -> [(practice: Int64, member: Int64, hasSigned: Bool)] {
        try connection.query(
            """
            SELECT practice, member, state FROM cosigner
            WHERE practice \(anyOf: ids) AND (state = 'signed' OR state = 'invited') ORDER BY practice, member
            """
        ) { (try $0.integer(0), try $0.integer(1), try $0.text(2) == Cosigner.State.signed.rawValue) }
    }

    /// The place that the published text names first.
    private func firstPlaces(of ids: [Int64]) throws -> [Int64: Int64] {
        if ids.isEmpty { return [:] }
        let places = try connection.query(
            """
            SELECT f.practice, f.territory FROM fact f
            WHERE f.practice \(anyOf: ids) AND f.edition = 1 AND f.field = 'territory' AND f.territory IS NOT NULL
            ORDER BY f.practice, f.position, f.item
            """
        ) { (try $0.integer(0), try $0.integer(1)) }
        return Dictionary(places, uniquingKeysWith: { first, _ in first })
    }

    /// Each place with itself and all that it lies in.
    private func surroundings(of ids: [Int64]) throws -> [Int64: Set<Int64>] {
        if ids.isEmpty { return [:] }
        var around = Dictionary(uniqueKeysWithValues: ids.map { ($0, Set([$0])) })
        try connection.each(
            "SELECT territory, ancestor FROM territory_within WHERE territory \(anyOf: ids)"
        ) { around[try $0.integer(0), default: []].insert(try $0.integer(1)) }
        return around
    }
}

/// Who answers for a practice and how far it is seen.
extension PracticeStore {
    package func set(_ rung: Rung, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET rung = \(rung.rawValue), changed_at = \(now), version = version + 1
            WHERE id = \(id)
            """)
    }

    /// Asks for a wider rung, or takes the question back; what was still discussed is over either way.
    package func set(_ proposal: SheetAccess.Proposal?, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET proposed_rung = \(proposal?.rung.rawValue), proposed_by = \(proposal?.member),
                proposed_at = \(proposal.map { _ in now }), discussed_at = NULL,
                changed_at = \(now), version = version + 1 WHERE id = \(id)
            """)
    }

    package func set(bearer: Int64?, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET bearer = \(bearer), changed_at = \(now), version = version + 1 WHERE id = \(id)
            """)
    }

    /// Its principal place, for a sheet whose text says it to nobody yet.
    package func set(territory: Int64?, of id: Int64) throws {
        try connection.execute("UPDATE practice SET territory = \(territory) WHERE id = \(id)")
    }

    package func set(team: Int64?, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET team = \(team), changed_at = \(now), version = version + 1 WHERE id = \(id)
            """)
    }

    /// Takes everybody who answered for a practice away from it, with what waited for an answer.
    package func forgetBearing(of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET bearer = NULL, team = NULL, territory = NULL, proposed_rung = NULL,
                proposed_by = NULL, proposed_at = NULL, discussed_at = NULL WHERE id = \(id)
            """)
        try connection.execute(
            "UPDATE role_grant SET ended_at = \(now) WHERE practice = \(id) AND ended_at IS NULL")
        try connection.execute("DELETE FROM claim WHERE practice = \(id)")
    }
}
