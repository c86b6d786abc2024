package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One's own account at a glance, with the doors to what can be changed.
package struct AccountPage {
    package struct Model: Sendable {
        package struct Holding: Sendable {
            package let grant: Grant
            package let place: String?

            package init(grant: Grant, place: String?) {
                self.grant = grant
                self.place = place
            }
        }

        package var account: Account
        package var holdings: [Holding]
        package var bodies: [String]
        package var teams: [String]
        package var hasPassword: Bool
        package var hasSecondFactor: Bool
        package var sessions: Int

        package init(
            account: Account, holdings: [Holding], bodies: [String], teams: [String], hasPassword: Bool,
            hasSecondFactor: Bool, sessions: Int
        ) {
            self.account = account
            self.holdings = holdings
            self.bodies = bodies
            self.teams = teams
            self.hasPassword = hasPassword
            self.hasSecondFactor = hasSecondFactor
            self.sessions = sessions
        }
    }

    private let model: Model
    private let news: AccountNews?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    package init(_ model: Model, news: AccountNews?, token: HiddenToken, frame: Frame) {
        self.model = model
        self.news = news
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.accountTitle, current: .account(.overview),
            """
            <h1>\(texts.accountTitle)</h1>
            \(AccountNews.note(news, texts))\
            <dl class="named">
            <dt>\(texts.name)</dt><dd>\(model.account.name)</dd>
            <dt>\(texts.mail)</dt><dd>\(model.account.mail ?? "")</dd>
            <dt>\(texts.writtenLanguage)</dt><dd>\(language)</dd>
            <dt>\(texts.roles)</dt><dd>\(list(model.holdings.map { sentence($0.grant, $0.place) }, texts.rolesNone))</dd>
            <dt>\(texts.bodies)</dt><dd>\(list(model.bodies + model.teams, texts.bodiesNone))</dd>
            </dl>
            <p><a href="\(Link(Route.account(.identity)))">\(texts.identityLink)</a></p>
            \(if: isAdministrator, "<p><a href=\"\(members)\">\(frame.texts.members.title)</a></p>")
            <h2>\(texts.safety)</h2>
            <dl class="named doors-in">
            \(door(.password, texts.passwordTitle, model.hasPassword ? texts.passwordSet : texts.passwordUnset))
            \(door(.secondFactor, texts.factorTitle, model.hasSecondFactor ? texts.factorOn : texts.factorOff))
            \(door(.sessions, texts.sessionsTitle, texts.sessionsCount(n: model.sessions)))
            </dl>
            <h2>\(texts.mine)</h2>
            <ul>
            \(own(.ownData(.overview), frame.texts.ownData.title))
            \(own(.ownData(.journal(before: nil)), frame.texts.ownData.journalTitle))
            \(own(.notices(.follows), frame.texts.notices.followsTitle))
            \(own(.ownData(.tokens), frame.texts.tokens.title))
            </ul>
            \(AccountForm(route: .signOut, token: token).markup("", button: texts.signOut, isQuiet: true))
            """)
    }

    private var isAdministrator: Bool { model.holdings.contains { $0.grant.role == .administrator } }
    private var members: Link { Link(Route.members(.list(MembersQuery()))) }

    private var language: String {
        model.account.language == "en" ? frame.texts.common.languageEnglish : frame.texts.common.languageFrench
    }

    private func own(_ route: Route, _ name: String) -> Markup { "<li><a href=\"\(Link(route))\">\(name)</a></li>" }

    private func door(_ route: AccountRoute, _ name: String, _ state: String) -> Markup {
        "<dt><a href=\"\(Link(Route.account(route)))\">\(name)</a></dt><dd>\(state)</dd>"
    }

    /// A role, with where it holds.
    private func sentence(_ grant: Grant, _ place: String?) -> String {
        let name = frame.texts.members.name(grant.role)
        return place.map { texts.roleThere(role: name, place: $0) } ?? name
    }

    private func list(_ lines: [String], _ none: String) -> Markup {
        if lines.isEmpty { return "<span class=\"absent\">\(none)</span>" }
        return "\(each: lines, separator: "<br>", { "\($0)" })"
    }
}

/// What was just done, said on the next page: a code in its address, never a sentence.
package enum AccountNews: String, Sendable, CaseIterable {
    case saved = "ok"
    case password = "mot-de-passe"
    case mail = "adresse"
    case mailAsked = "adresse-demandee"
    case sessions = "appareils"
    case factorRemoved = "double-retiree"
    case welcome = "bienvenue"

    /// The name of the parameter.
    package static let field = "fait"

    static func note(_ news: AccountNews?, _ texts: AccountsTexts) -> Markup {
        guard let news else { return "" }
        let sentence =
            switch news {
            case .saved: texts.newsSaved
            case .password: texts.newsPassword
            case .mail: texts.newsMail
            case .mailAsked: texts.newsMailAsked
            case .sessions: texts.newsSessions
            case .factorRemoved: texts.newsFactorRemoved
            case .welcome: texts.newsWelcome
            }
        return "<p class=\"note\" role=\"status\">\(sentence)</p>\n"
    }
}
