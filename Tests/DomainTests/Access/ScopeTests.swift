import Domain
import Testing

@Suite struct ScopeTests {
    private let sheet = ActObject.sheet(
        SheetAccess(rung: .me, state: .draft, practice: 1, bearer: 2, territories: [3, 4]))
    private let body = ActObject.body(BodyAccess(id: 2, territories: [3, 4]))

    @Test func theInstanceHoldsEverything() {
        for object in [sheet, body, .instance] { #expect(Scope.instance.covers(object)) }
    }

    @Test func aTerritoryHoldsWhatLiesInIt() {
        for id in [3, 4] as [Int64] {
            #expect(Scope.territory(id).covers(sheet) && Scope.territory(id).covers(body))
        }
        #expect(!Scope.territory(5).covers(sheet) && !Scope.territory(5).covers(body))
        #expect(!Scope.territory(3).covers(.instance))
    }

    @Test func aBodyHoldsWhatItCarries() {
        #expect(Scope.organisation(2).covers(sheet) && Scope.organisation(2).covers(body))
        #expect(!Scope.organisation(3).covers(sheet) && !Scope.organisation(3).covers(body))
        #expect(!Scope.organisation(2).covers(.instance))
        #expect(!Scope.organisation(2).covers(.sheet(SheetAccess(rung: .me, state: .draft, practice: 2))))
    }

    @Test func aPracticeHoldsItselfOnly() {
        #expect(Scope.practice(1).covers(sheet))
        #expect(!Scope.practice(2).covers(sheet) && !Scope.practice(2).covers(body))
        #expect(!Scope.practice(1).covers(.instance))
    }
}
