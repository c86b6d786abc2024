package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One account for those who look after accounts: what it belongs to, its roles, and what can be changed.
package struct MemberPage {
    /// What its forms ask for.
    package enum Action: String, Sendable {
        case give = "donner"
        case end = "retirer"
        case close = "fermer"
        case reopen = "rouvrir"
    }

    package struct Model: Sendable {
        package struct Held: Sendable {
            package let id: Int64
            package let grant: Grant
            package let place: String?

            package init(id: Int64, grant: Grant, place: String?) {
                self.id = id
                self.grant = grant
                self.place = place
            }
        }

        package var account: Account
        package var grants: [Held]
        package var bodies: [(name: String, slug: String)]
        package var teams: [String]
        package var isOneself: Bool

        package init(
            account: Account, grants: [Held], bodies: [(name: String, slug: String)], teams: [String], isOneself: Bool
        ) {
            self.account = account
            self.grants = grants
            self.bodies = bodies
            self.teams = teams
            self.isOneself = isOneself
        }
    }

    private let model: Model
    private let isDone: Bool
    private let frame: Frame
    private let form: MembersForm
    private var texts: MembersTexts { frame.texts.members }

    /// - Parameter isDone: a form was just taken.
    package init(_ model: Model, problem: MembersProblem? = nil, isDone: Bool, token: HiddenToken, frame: Frame) {
        self.model = model
        self.isDone = isDone
        self.frame = frame
        form = MembersForm(
            route: .member(id: model.account.id), token: token, texts: frame.texts, problem: problem)
    }

    package var bytes: [UInt8] {
        let trail = [
            (texts.title, Route.members(.list(MembersQuery())))
        ]
        return Layout(frame).page(
            title: model.account.name,
            """
            \(Trail(frame.texts).markup(trail, here: model.account.name))
            <h1>\(model.account.name)</h1>
            \(form.note)\(if: isDone, "<p class=\"note\" role=\"status\">\(texts.done)</p>\n")\
            <dl class="named">
            <dt>\(texts.mail)</dt><dd>\(model.account.mail ?? "")</dd>
            <dt>\(texts.state)</dt><dd>\(texts.name(model.account.state))</dd>
            <dt>\(texts.bodies)</dt><dd>\(if: model.bodies.isEmpty, "\(texts.noBody)", else: bodies)</dd>
            <dt>\(texts.teams)</dt><dd>\(model.teams.isEmpty ? texts.noBody : model.teams.joined(separator: ", "))</dd>
            </dl>
            <h2>\(texts.rolesTitle)</h2>
            \(if: model.grants.isEmpty, "<p>\(texts.noRoles)</p>", else: roles)
            \(if: model.isOneself, "<p class=\"note\">\(texts.yourself)</p>", else: changes)
            """)
    }

    private var bodies: Markup {
        "\(each: model.bodies, separator: ", ", { "<a href=\"\(Link(Route.members(.teams(slug: $0.slug))))\">\($0.name)</a>" })"
    }

    private var roles: Markup { "<ul class=\"devices\">\n\(each: model.grants, role)</ul>\n" }

    private func role(_ held: Model.Held) -> Markup {
        let sentence = "\(texts.name(held.grant.role)), \(texts.place(held.grant.scope, name: held.place))"
        let isTheirs = held.grant.role == .delegate || held.grant.role == .custodian || model.isOneself
        return """
            <li><p>\(sentence)</p>
            \(if: !isTheirs, form.markup(
                Action.end.rawValue, texts.endRole, object: String(held.id), about: texts.name(held.grant.role)))</li>

            """
    }

    private var changes: Markup {
        switch model.account.state {
        case .erased: ""
        case .closed:
            """
            <h2>\(texts.reopen)</h2>
            <p>\(texts.closedHelp)</p>
            \(form.markup(Action.reopen.rawValue, texts.reopen))
            """
        case .active, .invited:
            """
            <h2>\(texts.giveTitle)</h2>
            \(form.markup(Action.give.rawValue, texts.give, isQuiet: false, give))
            <h2>\(texts.closeTitle)</h2>
            <p>\(texts.closeHelp)</p>
            \(form.markup(Action.close.rawValue, texts.close))
            """
        }
    }

    private var give: Markup {
        let roles = [Role.administrator, .coordinator, .editor]
        let chosen = form.problem?.value(MembersFields.role, Action.give.rawValue) ?? Role.editor.rawValue
        return """
            <fieldset><legend>\(texts.giveRole)</legend>
            \(each: roles, { role in """
                <label class="choice"><input type="radio" name="\(MembersFields.role)" value="\(role.rawValue)"\
                \(attribute: "checked", if: role.rawValue == chosen)><span><strong>\(texts.name(role))</strong><br>\
                <span class="meta">\(about(role))</span></span></label>

                """ })</fieldset>
            \(form.place(MembersFields.place, texts.givePlace, in: Action.give.rawValue, help: texts.givePlaceHelp))
            """
    }

    private func about(_ role: Role) -> String {
        switch role {
        case .administrator: texts.aboutAdministrator
        case .coordinator: texts.aboutCoordinator
        default: texts.aboutEditor
        }
    }
}
