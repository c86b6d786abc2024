import Domain
import Testing

@Suite struct AudienceTests {
    private static func whole(_ rung: Rung, _ state: SheetState) -> SheetAccess {
        SheetAccess(rung: rung, state: state, bearer: 7, team: 8, keepers: [9], territories: [3])
    }

    @Test func aPublishedSheetIsReadAsFarAsItsRungAndNotFurther() {
        let expected: [(Rung, Set<Audience>)] = [
            (.me, [.member(9)]), (.team, [.member(9), .team(8)]),
            (.organisation, [.member(9), .team(8), .organisation(7)]),
            (.network, [.member(9), .team(8), .organisation(7), .network]),
            (.everyone, [.member(9), .team(8), .organisation(7), .network, .everyone]),
        ]
        #expect(expected.map(\.0) == Rung.allCases)
        for (rung, audiences) in expected { #expect(Self.whole(rung, .published).audiences == audiences) }
    }

    @Test(arguments: SheetState.allCases.filter { $0 != .published })
    func whatIsNotPublishedKeepsToThoseWhoWorkOnIt(_ state: SheetState) {
        for rung in Rung.allCases {
            let editors: Set<Audience> =
                state == .reported || state == .proposed ? [.editors(Audience.everyPlace), .editors(3)] : []
            #expect(Self.whole(rung, state).audiences == editors.union([.member(9)]))
            let alone: Set<Audience> = editors.isEmpty ? [] : [.editors(Audience.everyPlace)]
            #expect(SheetAccess(rung: rung, state: state).audiences == alone)
        }
    }

    @Test(arguments: SheetState.allCases) func aHigherRungNeverHidesTheSheetFromAReader(_ state: SheetState) {
        for organisation in [nil, 7] as [Int64?] {
            for team in [nil, 8] as [Int64?] {
                for owner in [nil, 9] as [Int64?] {
                    let steps = Rung.allCases.sorted().map {
                        SheetAccess(
                            rung: $0, state: state, bearer: organisation, team: team,
                            keepers: Set([owner].compactMap(\.self))
                        ).audiences
                    }
                    for (lower, higher) in zip(steps, steps.dropFirst()) { #expect(lower.isSubset(of: higher)) }
                }
            }
        }
    }

    @Test func aPublishedSheetWhoseWiderRungWaitsIsSeenByTheEditorsOfItsPlace() {
        var sheet = Self.whole(.team, .published)
        sheet.proposal = SheetAccess.Proposal(rung: .everyone, member: 9)
        #expect(sheet.audiences == [.member(9), .team(8), .editors(3), .editors(Audience.everyPlace)])
        sheet.state = .withdrawn
        #expect(sheet.audiences == [.member(9)])
        #expect(sheet.owners == [9])
    }

    @Test func aRungWithoutItsBodyIsSkipped() {
        let access = SheetAccess(rung: .network, state: .published)
        #expect(access.audiences == [.network])
    }

    @Test func theStoredFormIsReadBack() {
        let all: [Audience] = [
            .everyone, .network, .organisation(1), .team(.max), .member(0), .editors(-3),
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        for audience in all { #expect(Audience(code: audience.code) == audience) }
    }

    @Test(arguments: ["", "everyone", "Public", "team", "team:", "team:x", "team:1:2", "public:1", "person:1", ":1"])
    func whatIsNoStoredFormIsNotRead(_ code: String) {
        #expect(Audience(code: code) == nil)
    }
}
