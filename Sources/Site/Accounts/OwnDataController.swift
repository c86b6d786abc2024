internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Storage
internal import Views

/// What is kept about the person who asks: read, taken away, erased.
struct OwnDataController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    /// Whoever did not sign in is asked to.
    func answer(_ route: OwnDataRoute) throws -> Response {
        guard let member = context.viewer.member else { return .redirect(to: .account(.signIn), status: 303) }
        switch route {
        case .overview: return context.privately(OwnDataPage(try data(member), frame: context.frame()).bytes)
        case .file: return try file(member)
        case .journal(let last): return try journal(before: last, member)
        case .tokens: return try TokensController(context).answer()
        case .erasure:
            return context.request.method == .post ? try erase(member) : erasure(.none)
        }
    }

    private func data(_ member: Member) throws -> OwnData {
        let found = try ReadOwnData().perform(by: context.viewer, in: world)
        var data = OwnData(
            account: found.account, hasPassword: found.hasPassword, hasSecondFactor: found.hasSecondFactor,
            roles: found.roles.map { .init(role: $0.role, place: $0.place, since: $0.since, endedAt: $0.endedAt) },
            organisations: found.organisations.map { .init(name: $0.name, since: $0.since) },
            teams: found.teams.map { .init(name: $0.name, since: $0.since) }, sessions: found.sessions,
            requests: found.requests.map { .init(at: $0.at, reason: $0.reason, state: $0.state) },
            journal: found.journal.map { line($0, member, titles: [:]) })
        data.identities = found.identities
        data.reports = found.reports
        data.cosignings = found.cosignings
        data.readings = found.readings
        data.juries = found.juries
        data.seats = found.seats
        data.nominations = found.nominations
        data.exchanges = found.exchanges
        data.replies = found.replies
        data.adoptions = found.adoptions
        data.adoptionMessages = found.adoptionMessages
        data.events = found.events
        data.inquiries = found.inquiries
        data.drafts = found.drafts.map { ($0.title, $0.section, $0.at, $0.body) }
        data.news.follows = found.follows
        data.news.frequency = found.frequency
        data.news.feed = found.feed
        data.news.notices = found.notices
        data.news.mails = found.mails
        return data
    }

    private func file(_ member: Member) throws -> Response {
        var response = context.privately(OwnDataFile(try data(member)).bytes)
        response.headers.set("Content-Type", "application/json; charset=utf-8")
        response.headers.set("Content-Disposition", "attachment; filename=\"essaim-mes-donnees.json\"")
        return response
    }

    private func journal(before last: Int64?, _ member: Member) throws -> Response {
        let found = try ReadOwnJournal(before: last).perform(by: context.viewer, in: world)
        let lines = found.lines.map { line($0, member, titles: found.titles) }
        return context.privately(OwnJournalPage(lines, next: found.next, frame: context.frame()).bytes)
    }

    private func line(_ line: AuditLine, _ member: Member, titles: [Int64: String]) -> OwnData.Line {
        let doer: OwnData.Line.Doer =
            switch line.viewer {
            case context.viewer.auditName: .me
            case Viewer.instanceOperator.auditName: .instanceOperator
            case Viewer.anyone.auditName: .visitor
            default: .other
            }
        return OwnData.Line(
            at: line.at, act: line.act, doer: doer, objectKind: line.objectKind,
            title: line.objectKind == "practice" ? line.object.flatMap { titles[$0] } : nil)
    }

    private func erasure(_ outcome: AccountErasurePage.Outcome) -> Response {
        let page = AccountErasurePage(token: protection.token, outcome: outcome, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: outcome == .none ? 200 : 422))
    }

    private func erase(_ member: Member) throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return erasure(.expired) }
        if form.first(AccountErasurePage.Field.agreed) == nil { return erasure(.missing) }
        do {
            let choice = form.first(AccountErasurePage.Field.contributions).flatMap(ContributionChoice.init) ?? .kept
            try EraseAccount(member.id, contributions: choice).perform(by: context.viewer, in: world)
        } catch Refusal.members(.lastAdministrator) {
            return erasure(.last)
        }
        let visitor = Context(context.request, site: context.site)
        var response = visitor.privately(AccountErasedPage(frame: visitor.frame(isError: true)).bytes)
        if let cookie = SessionCookie.closing(isSecure: context.isSecure) {
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return protection.renewing(response)
    }
}

extension Context {
    /// A page that nobody may keep: it tells of one person.
    func privately(_ bytes: [UInt8]) -> Response {
        var response = html(bytes)
        response.headers.set("Cache-Control", "no-store")
        return response
    }
}
