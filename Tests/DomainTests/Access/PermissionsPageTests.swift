import Domain
import TestSupport
import Testing

/// The table of permissions as it stands in the documents: written from the data, read by people.
@Suite struct PermissionsPageTests {
    private static let targets: [(target: PermissionRule.Target, heading: String)] = [
        (.sheet, "On a sheet"), (.body, "On a body or a group"), (.campaign, "On a survey"),
        (.instance, "On the whole instance"),
    ]

    private static func words(_ holder: PermissionRule.Holder) -> String {
        switch holder {
        case .anyone: "anyone"
        case .member: "any account"
        case .reader: "whoever it is shown to"
        case .instanceOperator: "operator"
        case .administrator: "administrator"
        case .coordinator: "coordinator"
        case .editor: "editor"
        case .otherEditor: "editor, not of their own sheet"
        case .editorOfUnclaimed: "editor, while nobody carries it, not of their own sheet"
        case .editorForBody: "editor, for a group, or when the only coordinator asks"
        case .delegate: "delegate"
        case .custodian: "custodian"
        case .cosigner: "co-signer"
        case .invited: "whoever is asked to sign"
        case .teammate: "the team of the sheet"
        case .bearerCoordinator: "coordinator of the body that carries it"
        case .collector: "who types in for the survey"
        case .analyst: "analyst of the survey"
        }
    }

    private static var page: String {
        var page = """
            # Permissions

            Written by `PermissionsPageTests` from `Sources/Domain/Access/PermissionRule.swift`; do not edit by hand. `can`
            interprets this table and knows no act by name.

            - A role **gives acts, never sight**. Nobody but the operator, at the command line, acts on a sheet that they may
              not see: it answers as one that does not exist. What may be seen and not acted on answers 403.
            - A role holds within a scope: the whole instance; a territory, with all that lies in it, by the principal
              territory of a sheet; a body, with the sheets it carries; one sheet. There are no rules that deny.
            - A sheet is seen by those who keep it (delegates, custodians), by those who sign it or are asked to, by the
              editors of its place while it is reported, proposed, or waits to be shown to everybody; once published by
              its team, its body, the network or everybody, as far as its rung.
            - *Asks again* marks acts that want a fresh proof of who is there; *line* those that leave a line in the audit log.

            """
        for (target, heading) in targets {
            page += "\n## \(heading)\n\n| act | who, within their scope | asks again | line |\n|---|---|---|---|\n"
            for act in Act.allCases where act.rule.target == target {
                let who = act.rule.holders.map(words).joined(separator: "; ")
                page +=
                    "| `\(act.rawValue)` | \(who) | \(act.isDangerous ? "yes" : "") | \(act.writes ? "yes" : "") |\n"
            }
        }
        return page
    }

    @Test func theDocumentIsTheTable() throws {
        let golden = GoldenFile("../../../docs/formats/permissions.md", beside: #filePath)
        let difference = try golden.compare(Self.page)
        #expect(difference == nil, "\(golden.advice(for: "PermissionsPageTests")): \(difference ?? "")")
    }
}
