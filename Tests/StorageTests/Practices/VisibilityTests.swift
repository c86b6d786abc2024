import Domain
import SQL
import Storage
import TestSupport
import Testing

/// One rule, three executions: the audiences that are stored, the list that SQL filters, and `can`.
@Suite struct VisibilityTests {
    private static let pool: [Audience] =
        [.everyone, .network] + (1...3).flatMap { [.organisation($0), .team($0), .member($0), .editors($0)] }

    private func access(_ random: inout Seeded) -> SheetAccess {
        SheetAccess(
            rung: Rung.allCases.randomElement(using: &random) ?? .me,
            state: Bool.random(using: &random)
                ? .published : SheetState.allCases.randomElement(using: &random) ?? .draft,
            bearer: maybe(&random), team: maybe(&random),
            keepers: Set([maybe(&random)].compactMap(\.self)), territories: Set([maybe(&random)].compactMap(\.self)))
    }

    private func maybe(_ random: inout Seeded) -> Int64? {
        Bool.random(using: &random) ? Int64.random(in: 1...3, using: &random) : nil
    }

    @Test(arguments: Engine.allCases) func storedAudiencesSQLAndCanAgree(_ engine: Engine) throws {
        var random = Seeded(state: 2_026)
        let sheets = (0..<80).map { _ in access(&random) }
        let readers =
            [[.everyone], [], [.everyone, .network]]
            + (0..<40).map { _ in
                Self.pool.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
            }
        try Shelf.write(on: engine) { shelf in
            var accesses: [Int64: SheetAccess] = [:]
            for (number, sheet) in sheets.enumerated() {
                let id = try shelf.practice("Fiche \(number)", rung: sheet.rung)
                try shelf.editions.setAudiences(sheet.audiences, of: id, edition: 1)
                #expect(try shelf.editions.audiences(of: id, edition: 1) == sheet.audiences)
                accesses[id] = sheet
            }
            for reader in readers.map(Set.init) {
                let expected = Set(accesses.filter { !$0.value.audiences.isDisjoint(with: reader) }.keys)
                let list = SheetList(shelf.connection, readableBy: reader)
                let query = SheetQuery(limit: 1_000)
                #expect(Set(try list.page(query).map(\.id)) == expected)
                #expect(try list.count(query) == expected.count)
            }
            for viewer in [Viewer.anyone, .instanceOperator] {
                let listed = try SheetList(shelf.connection, readableBy: viewer.audiences).page(
                    SheetQuery(limit: 1_000))
                #expect(Set(listed.map(\.id)) == Set(accesses.filter { can(viewer, .seeSheet, on: $0.value) }.keys))
            }
        }
    }
}

/// Draws that can be drawn again.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
