package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One's own account at a glance, with the doors to what can be changed.
package struct AccountPage {
    package struct Model: Sendable {
        package struct Holding: Sendable {
            package let grant: Grant
            /// Of what it holds for; nil for the whole site, or for what is hidden.
            package let name: String?
            package let slug: String?

            package init(grant: Grant, name: String?, slug: String?) {
                self.grant = grant
                self.name = name
                self.slug = slug
            }
        }

        package var account: Account
        package var holdings: [Holding]
        /// Sheets that they sign with their bearer, or are asked to.
        /// Readings that are awaited.
        package var asked: [(title: String, slug: String, review: Int64)] = []
        package var cosigned: [(title: String, slug: String, hasSigned: Bool)] = []
        package var bodies: [String]
        package var teams: [String]
        package var hasPassword: Bool
        package var hasSecondFactor: Bool
        package var sessions: Int
        /// Providers' identities that let them in; nil where there is none and none is offered.
        package var identities: Int?
        /// Name of the provider that may end its own session too; nil where it did not open this one.
        package var leaves: String?
        /// Events of the month that they are to read; nil for those who do not decide about them.
        package var waitingEvents: Int?

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
            <dt>\(texts.roles)</dt><dd>\(list(model.holdings.map(sentence), texts.rolesNone))</dd>
            <dt>\(texts.bodies)</dt><dd>\(list(model.bodies + model.teams, texts.bodiesNone))</dd>
            </dl>
            <p><a href="\(Link(Route.account(.identity)))">\(texts.identityLink)</a></p>
            \(duties)\
            <h2>\(texts.safety)</h2>
            <dl class="named doors-in">
            \(door(.password, texts.passwordTitle, model.hasPassword ? texts.passwordSet : texts.passwordUnset))
            \(door(.secondFactor, texts.factorTitle, model.hasSecondFactor ? texts.factorSet : texts.factorOff))
            \(model.identities.map { door(.attachment, frame.texts.provider.title, frame.texts.provider.attachedCount(n: $0)) })
            \(door(.sessions, texts.sessionsTitle, texts.sessionsCount(n: model.sessions)))
            </dl>
            <h2>\(texts.mine)</h2>
            <ul class="own">
            \(own(.ownData(.overview), frame.texts.ownData.title))
            \(own(.ownData(.journal(before: nil)), frame.texts.ownData.journalTitle))
            \(own(.notices(.follows), frame.texts.notices.followsTitle))
            \(own(.inquiries(.list), frame.texts.inquiries.listTitle))
            \(own(.adoptions(.list), frame.texts.adoptions.listTitle))
            \(own(.leading(.list), frame.texts.surveysLead.accountLink))
            \(own(.ownData(.tokens), frame.texts.tokens.title))
            </ul>
            \(AccountForm(route: .signOut, token: token).markup("", button: texts.signOut, isQuiet: true, other: otherEnd))
            """)
    }

    private var otherEnd: Markup {
        guard let name = model.leaves else { return "" }
        return """
             <button class="button quiet" type="submit" name="\(AccountFields.action)" \
            value="\(ProviderAction.provider.rawValue)">\(frame.texts.provider.signOut(name: name))</button>
            """
    }

    /// The pages where each role acts.
    private var duties: Markup {
        let isEditor = model.holdings.contains { $0.grant.role == .editor }
        let reading: [(route: Route, name: String)] =
            isEditor ? [(.reports(.list), frame.texts.reports.listTitle)] : []
        let doors =
            reading + model.holdings.flatMap(doors) + model.cosigned.map(cosigning)
            + model.asked.map(awaited)
            + (model.waitingEvents.map { [(.calendar(.months), frame.texts.calendar.duty(n: $0))] } ?? [])
        if doors.isEmpty { return "" }
        return """
            <h2>\(texts.duties)</h2>
            <ul class="own">
            \(each: doors, { own($0.route, $0.name) })
            </ul>

            """
    }

    private func awaited(_ one: (title: String, slug: String, review: Int64)) -> (route: Route, name: String) {
        (
            .reviews(.reading(slug: one.slug, id: one.review)),
            texts.dutyReading(name: French.typography(one.title))
        )
    }

    private func cosigning(_ one: (title: String, slug: String, hasSigned: Bool)) -> (route: Route, name: String) {
        let name = French.typography(one.title)
        return one.hasSigned
            ? (.writing(.sheet(slug: one.slug)), texts.dutyWriting(name: name))
            : (.files(.cosigners(slug: one.slug)), texts.dutyCosigning(name: name))
    }

    private func doors(_ held: Model.Holding) -> [(route: Route, name: String)] {
        if held.grant == Grant(.administrator, .instance) {
            return [
                (.members(.list(MembersQuery())), frame.texts.members.title),
                (.members(.requests), frame.texts.members.requestsTitle),
                (.notices(.outbox), frame.texts.outbox.title),
                (.notices(.copies), frame.texts.copies.title),
            ]
        }
        guard let name = held.name.map({ French.typography($0) }), let slug = held.slug else { return [] }
        switch held.grant.scope {
        case .instance: return []
        case .territory: return [(.territory(slug: slug), name)]
        case .organisation: return [(.members(.teams(slug: slug)), texts.dutyTeams(name: name))]
        case .practice:
            return [
                (.writing(.sheet(slug: slug)), texts.dutyWriting(name: name)),
                (.members(.bearing(slug: slug)), texts.dutySheet(name: name)),
            ]
        }
    }

    private var language: String {
        model.account.language == "en" ? frame.texts.common.languageEnglish : frame.texts.common.languageFrench
    }

    private func own(_ route: Route, _ name: String) -> Markup { "<li><a href=\"\(Link(route))\">\(name)</a></li>" }

    private func door(_ route: AccountRoute, _ name: String, _ state: String) -> Markup {
        "<dt><a href=\"\(Link(Route.account(route)))\">\(name)</a></dt><dd>\(state)</dd>"
    }

    /// A role, with where it holds.
    private func sentence(_ held: Model.Holding) -> String {
        let role = frame.texts.members.name(held.grant.role)
        return held.name.map { texts.roleThere(role: role, place: French.typography($0)) } ?? role
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
