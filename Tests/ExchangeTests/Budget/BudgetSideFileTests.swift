import Exchange
import Testing

@Suite struct BudgetSideFileTests {
    private let projects = ["46", "66", "67"]

    @Test func `groups of rivals and decisions are read with any separator, in both languages`() throws {
        let rivals = try BudgetSideFile.rivals(Array("groupe,projet\na,46\nb,67\na,66\nb,46\n".utf8), among: projects)
        #expect(rivals == [[0, 1], [2, 0]])
        let text = "raison;projet;décision\nle terrain est vendu;66;retiré\nseul reste;46;pris\n"
        let overrides = try BudgetSideFile.overrides(Array(text.utf8), among: projects)
        #expect(overrides.map(\.project) == [1, 0] && overrides.map(\.isIn) == [false, true])
        #expect(overrides[0].reason == "le terrain est vendu")
    }

    @Test func `what is wrong is told with its line`() {
        func rivals(_ text: String) throws(BudgetSideFile.Fault) {
            _ = try BudgetSideFile.rivals(Array(text.utf8), among: projects)
        }
        func overrides(_ text: String) throws(BudgetSideFile.Fault) {
            _ = try BudgetSideFile.overrides(Array(text.utf8), among: projects)
        }
        #expect(throws: BudgetSideFile.Fault.table(.empty)) { try rivals("") }
        #expect(throws: BudgetSideFile.Fault.noRow) { try rivals("group;project\n") }
        #expect(throws: BudgetSideFile.Fault.missingColumn("projet", known: ["group", "x"])) {
            try rivals("group;x\na;1\n")
        }
        #expect(throws: BudgetSideFile.Fault.loneRival("a", line: 2)) { try rivals("group;project\na;46\na;46\n") }
        #expect(throws: BudgetSideFile.Fault.unknownProject("9", line: 2, nearest: nil)) {
            try rivals("group;project\na;9\n")
        }
        let head = "project;decision;reason\n"
        #expect(throws: BudgetSideFile.Fault.badDecision("oui", line: 2)) { try overrides(head + "46;oui;x\n") }
        #expect(throws: BudgetSideFile.Fault.noReason(line: 2)) { try overrides(head + "46;in; \n") }
        #expect(throws: BudgetSideFile.Fault.repeatedProject("46", line: 3, before: 2)) {
            try overrides(head + "46;in;x\n46;out;y\n")
        }
    }
}
