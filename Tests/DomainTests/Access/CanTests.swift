import Domain
import Testing

/// Who may do what, written a second time: `can` is compared with it on every sheet there can be.
@Suite struct CanTests {
    private static let viewers: [Viewer] = [.anyone, .instanceOperator]

    /// No default: a new act or a new viewer does not compile before somebody has decided here.
    private static func mayDo(_ act: Act, _ viewer: Viewer) -> Bool {
        switch (act, viewer) {
        case (.seeSheet, .anyone), (.seeSheet, .instanceOperator): false
        case (.importPractices, .anyone), (.withdrawSheet, .anyone), (.publishSheet, .anyone),
            (.erasePractice, .anyone), (.exportAll, .anyone), (.importAll, .anyone), (.backup, .anyone),
            (.restore, .anyone), (.seeJobs, .anyone),
            (.editVocabulary, .anyone), (.editWords, .anyone), (.importTerritories, .anyone),
            (.importBoundaries, .anyone), (.editOrganisation, .anyone), (.undoImport, .anyone),
            (.mergePractices, .anyone), (.editCollections, .anyone), (.loadDemo, .anyone), (.removeDemo, .anyone):
            false
        case (.importPractices, .instanceOperator), (.withdrawSheet, .instanceOperator),
            (.publishSheet, .instanceOperator), (.erasePractice, .instanceOperator), (.exportAll, .instanceOperator),
            (.importAll, .instanceOperator), (.backup, .instanceOperator), (.restore, .instanceOperator),
            (.seeJobs, .instanceOperator), (.editVocabulary, .instanceOperator), (.editWords, .instanceOperator),
            (.importTerritories, .instanceOperator), (.importBoundaries, .instanceOperator),
            (.editOrganisation, .instanceOperator), (.undoImport, .instanceOperator),
            (.mergePractices, .instanceOperator), (.editCollections, .instanceOperator),
            (.loadDemo, .instanceOperator), (.removeDemo, .instanceOperator),
            (.seeCommons, .anyone), (.seeCommons, .instanceOperator):
            true
        }
    }

    private static var sheets: [SheetAccess] {
        Rung.allCases.flatMap { rung in
            SheetState.allCases.flatMap { state in
                [nil, 4].map { SheetAccess(rung: rung, state: state, organisation: $0, team: $0, owner: $0) }
            }
        }
    }

    @Test(arguments: viewers) func sightComesFromTheSheetAndNeverFromTheRole(_ viewer: Viewer) {
        for sheet in Self.sheets {
            let isOpen = sheet.rung == .everyone && sheet.state == .published
            #expect(can(viewer, .seeSheet, on: sheet) == isOpen, "\(sheet)")
        }
        #expect(!can(viewer, .seeSheet, on: nil))
    }

    @Test(arguments: Act.allCases.filter { $0 != .seeSheet }) func otherActsComeFromTheRole(_ act: Act) {
        for viewer in Self.viewers {
            #expect(can(viewer, act, on: nil) == Self.mayDo(act, viewer))
            for sheet in Self.sheets { #expect(can(viewer, act, on: sheet) == Self.mayDo(act, viewer)) }
        }
    }

    @Test func theOperatorReadsNoMoreThanAVisitor() {
        #expect(Viewer.instanceOperator.audiences == Viewer.anyone.audiences)
    }

    @Test func actsAndViewersHaveNamesOfTheirOwnInTheLog() {
        #expect(Set(Act.allCases.map(\.rawValue)).count == Act.allCases.count)
        #expect(Self.viewers.map(\.auditName) == ["anyone", "operator"])
    }
}
