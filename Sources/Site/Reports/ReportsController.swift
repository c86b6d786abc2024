internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Pages by which practices are made known, followed and read.
struct ReportsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: ReportsRoute) throws -> Response {
        switch route {
        case .form(let place): try KnownController(context).answer(place: place)
        case .paper: paper()
        case .follow: try FollowController(context).answer()
        case .list: try GateController(context).list()
        case .report(let slug): try GateController(context).decision(slug)
        case .danger(let slug): try ReadingController(context).danger(slug)
        case .dangerFile(let slug): try ReadingController(context).file(slug)
        case .reply(let slug): try ReplyController(context).form(slug)
        case .replyFollow: try ReplyController(context).follow()
        }
    }

    private func paper() -> Response {
        let site = (context.siteAddress ?? "") + Route.reports(.form(place: "")).path
        return context.html(KnownPaperPage(site: site, frame: context.frame()).bytes)
    }
}

/// The mails about what somebody made known, each in the language of who receives it.
struct ReportWords {
    /// Where the site is read: "https://essaim.example.org".
    private let site: String
    /// False where no server takes mails.
    private let leave: Bool

    init(site: String, leave: Bool) {
        self.site = site
        self.leave = leave
    }

    var letters: ReportLetters {
        ReportLetters(
            leave: leave,
            received: { token, language in
                let texts = Self.texts(language)
                return letter(
                    texts.mailReceivedSubject,
                    [texts.mailReceived, site + Route.capability(.report(token: token)).path])
            }, news: { news, language in self.news(news, Self.texts(language)) },
            added: { title, entry, language in
                let texts = Self.texts(language)
                let answers = ReportEntry.Question.allCases.map { entry[$0] }
                return letter(
                    texts.mailAddedSubject(title: title), [texts.mailAdded(title: title)] + answers)
            })
    }

    private func news(_ news: ReportLetters.News, _ texts: ReportsTexts) -> Letter {
        let parts: [String]
        switch news {
        case .asked(let question): parts = [texts.mailAsked, question, texts.mailOpenLink]
        case .taken: parts = [texts.mailTaken]
        case .joined(let title, let slug):
            parts = [texts.mailJoined] + (slug.isEmpty ? [] : ["\(title)\n\(site)\(Route.sheet(slug: slug).path)"])
        case .declined(let reason): parts = [texts.mailDeclined, reason]
        case .removed: parts = [texts.mailRemoved]
        case .kept(let reason): parts = [texts.mailKept, reason]
        }
        return letter(texts.mailNewsSubject, parts)
    }

    /// No screen shows the text of these mails: they are between editors and whoever wrote.
    private func letter(_ subject: String, _ paragraphs: [String]) -> Letter {
        Letter(.decision, subject: subject, body: (paragraphs + [site]).joined(separator: "\n\n") + "\n")
    }

    private static func texts(_ language: String) -> ReportsTexts {
        Texts(Language(rawValue: language) ?? .fr).reports
    }
}

extension Context {
    /// Mails about what was made known.
    var reportLetters: ReportLetters { ReportWords(site: siteAddress ?? "", leave: site.settings.sendsMail).letters }
}
