import Domain
import Testing

/// Who reads, who stands aside, and when a prize may be decided.
@Suite struct PrizeRulesTests {
    private static func seat(_ id: Int64, _ family: String, member: Int64? = nil, body: Int64? = nil) -> PrizeSeat {
        PrizeSeat(id: id, prize: 1, member: member, role: "Rôle \(id)", family: family, body: body)
    }

    @Test(
        arguments: [
            ([], false), (["habitants"], false), (["habitants", "benevoles"], false),
            (["benevoles", "elus", "professionnels_social"], false),
            (["habitants", "habitants", "personnes_concernees"], true),
            (["habitants", "habitants", "habitants"], false),
            (["personnes_concernees", "elus", "elus"], true),
        ] as [([String], Bool)])
    func `a jury has three seats, two families, and somebody concerned`(_ families: [String], _ isReady: Bool) {
        let jury = families.enumerated().map { Self.seat(Int64($0.offset), $0.element) }
        #expect(JuryReadiness(jury).isReady == isReady)
    }

    @Test func `whoever keeps the sheet, or belongs to the body that carries it, does not read it`() {
        let ties = CandidateTies(owners: [7], bearers: [40, 42])
        func ground(_ seat: PrizeSeat, _ bodies: Set<Int64> = []) -> PrizeRecusal.Ground? {
            ties.recusal(of: seat, in: bodies)?.ground
        }
        #expect(ground(Self.seat(1, "elus", member: 7)) == .ownSheet)
        #expect(ground(Self.seat(1, "elus", member: 8, body: 40)) == .ownBody)
        #expect(ground(Self.seat(1, "elus", member: 8), [39, 40]) == .ownBody)
        #expect(ground(Self.seat(1, "elus", member: 8, body: 41), [39]) == nil)
        #expect(ground(Self.seat(1, "elus", body: 40)) == .ownBody)
        #expect(CandidateTies(owners: [], bearers: []).recusal(of: Self.seat(1, "elus"), in: [40]) == nil)
    }

    @Test(
        arguments: [
            ([], [], false), ([], [1], false), ([], [2, 3], false), ([], [1, 2], true), ([], [1, 2, 3], true),
            // The only seat of somebody concerned stands aside: two of the others are enough.
            ([1], [2, 3], true), ([1], [2], false),
            // What was read before standing aside does not count.
            ([2], [1, 2], false), ([2], [1, 3], true),
        ] as [([Int64], [Int64], Bool)])
    func `a candidate is decided after two readings, one of them by somebody concerned where one may read`(
        _ recused: [Int64], _ read: [Int64], _ isReady: Bool
    ) {
        let jury = [Self.seat(1, "habitants"), Self.seat(2, "elus"), Self.seat(3, "benevoles")]
        #expect(CandidateReadiness(jury, recused: Set(recused), read: Set(read)).isReady == isReady)
    }

    private func call(
        _ title: String = "Prix", _ scope: String = "Ici", _ about: String = "L’appel", from: Int = 10, to: Int = 20
    ) -> PrizeCall {
        PrizeCall(
            title: title, scope: scope, about: about, opensOn: CalendarDay(number: from),
            closesOn: CalendarDay(number: to))
    }

    @Test func `a call says its name, its territory, what it looks for and when`() {
        #expect(call().faults == [])
        #expect(call(" ", "…", "").faults == [.missing(.title), .missing(.scope), .missing(.about)])
        #expect(call(from: 20, to: 19).faults == [.endsBeforeItBegins])
        #expect(call(from: 20, to: 20).faults == [])
        let long = String(repeating: "a", count: 3_001)
        #expect(
            call(long, long, long).faults == [.tooLong(.title, 120), .tooLong(.scope, 160), .tooLong(.about, 3_000)])
        #expect(call("  Prix\n2027 ").tidy.title == "Prix 2027")
    }

    @Test func `a decision has a reason, and a name where something is given`() {
        func faults(_ outcome: PrizeCandidate.Outcome, _ name: String, _ reason: String) -> [PrizeFault] {
            PrizeCandidate.Decision(outcome: outcome, distinction: name, reason: reason).tidy.faults
        }
        #expect(faults(.awarded, "Prix", "Parce que.") == [])
        #expect(faults(.mentioned, " ", "Parce que.") == [.missing(.distinction)])
        #expect(faults(.notRetained, "", "") == [.missing(.reason)])
        let said = PrizeCandidate.Decision(outcome: .notRetained, distinction: "Prix", reason: "Non.").tidy
        #expect(said.distinction.isEmpty)
    }

    @Test func `what a juror says of a criterion has an argument`() {
        func reading(_ answers: [(String, GridAnswer, String)]) -> PrizeReading {
            PrizeReading(
                seat: 1, answers: answers.map { PrizeReading.Answer(criterion: $0.0, answer: $0.1, argument: $0.2) })
        }
        #expect(reading([]).faults == [.nothingSaid])
        #expect(reading([("a", .unknown, "")]).faults == [.nothingSaid])
        #expect(reading([("a", .yes, " "), ("b", .unknown, "")]).faults == [.argumentMissing("a")])
        #expect(reading([("a", .yes, "On y décide.")]).faults == [])
        let long = String(repeating: "x", count: PrizeReading.argumentLimit + 1)
        #expect(reading([("a", .no, long)]).faults == [.argumentTooLong("a", PrizeReading.argumentLimit)])
        let grid = Grid.shipped[0]
        let known = grid.criteria[0].code
        let tidy = reading([("inconnu", .yes, "x"), (known, .yes, "  vu ")]).tidy(for: grid)
        #expect(tidy.answers == [.init(criterion: known, answer: .yes, argument: "vu")])
    }
}
