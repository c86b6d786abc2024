import Domain
import Testing

@Suite struct OperatorTests {
    private var whole: Operator {
        var owner = Operator()
        owner.kind = .publicBody
        owner.name = "Département"
        owner.address = "1 place"
        owner.phone = "01"
        owner.contact = "contact@exemple.invalid"
        owner.director = "la présidence"
        owner.host.name = "Hébergeur"
        owner.host.address = "2 place"
        owner.host.phone = "02"
        return owner
    }

    @Test func aNoticeIsCompleteOnlyWithEverythingTheLawAsksFor() {
        #expect(whole.isComplete && !Operator().isComplete)
        let paths: [WritableKeyPath<Operator, String>] = [
            \.name, \.address, \.phone, \.contact, \.director, \.host.name, \.host.address, \.host.phone,
        ]
        for path in paths {
            var lacking = whole
            lacking[keyPath: path] = ""
            #expect(!lacking.isComplete)
        }
        var unknown = whole
        unknown.kind = nil
        #expect(!unknown.isComplete)
    }

    @Test(arguments: [
        (0, AccessibilityAudit.Status.notCompliant), (49, .notCompliant), (50, .partly), (99, .partly), (100, .fully),
    ])
    func whatAnAuditAllowsToDeclareDependsOnItsRate(_ rate: Int, _ status: AccessibilityAudit.Status) {
        #expect(AccessibilityAudit(day: 0, auditor: "x", rate: rate).status == status)
    }

    @Test func theBasisOfAUseDependsOnWhoAnswersForIt() {
        #expect(Set(Processing.all.map(\.code)) == Set(Processing.Code.allCases))
        for use in Processing.all where ![.audit, .image, .surveyContact].contains(use.code) {
            #expect(use.basis(for: .publicBody) == .publicInterest)
            #expect(use.basis(for: .association) == .legitimateInterest && use.basis(for: nil) == .legitimateInterest)
        }
        let picture = Processing.all.first { $0.code == .image }
        #expect(picture?.basis(for: .publicBody) == .consent && picture?.basis(for: .association) == .consent)
        let log = Processing.all.first { $0.code == .audit }
        #expect(log?.basis(for: .publicBody) == .legalObligation)
    }
}
