internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Pages where something is said or asked about a sheet, followed and answered.
struct InquiriesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: InquiriesRoute) throws -> Response {
        switch route {
        case .problem(let slug): try InquiryFormController(context).answer(.problem, slug)
        case .question(let slug): try InquiryFormController(context).answer(.question, slug)
        case .contact(let slug): try InquiryFormController(context).answer(.contact, slug)
        case .follow: try InquiryFollowController(context).answer()
        case .list: try list()
        case .inquiry(let id): try InquiryController(context).answer(id)
        }
    }

    private func list() throws -> Response {
        _ = try context.signedIn()
        let found = try ReadInquiries().perform(by: context.viewer, in: context.site.world)
        func items(_ items: [ReadInquiries.Item]) -> [InquiriesPage.Item] {
            items.map { InquiriesPage.Item($0.inquiry, $0.practice, isLate: $0.isLate) }
        }
        var model = InquiriesPage.Model()
        model.waiting = items(found.waiting)
        model.others = items(found.others)
        model.late = items(found.late)
        model.own = found.own.map { InquiriesPage.Item($0.inquiry, $0.practice) }
        return context.privately(InquiriesPage(model, frame: context.frame()).bytes)
    }
}

/// The mails about what people say or ask, each in the language of who receives it.
struct InquiryMails {
    /// Where the site is read: "https://essaim.example.org".
    private let site: String

    init(site: String) { self.site = site }

    var letters: InquiryLetters {
        InquiryLetters(
            received: { kind, token, _, language in
                let texts = Self.texts(language)
                let sentence =
                    switch kind {
                    case .problem: texts.mailReceivedProblem
                    case .question: texts.mailReceivedQuestion
                    case .contact: texts.mailReceivedContact
                    }
                return letter(
                    texts.mailReceivedSubject, [sentence, site + Route.capability(.inquiry(token: token)).path])
            },
            news: { title, number, language in
                let texts = Self.texts(language)
                let way = number.map { site + Route.inquiries(.inquiry(id: $0)).path } ?? texts.mailNewsLink
                return letter(texts.mailNewsSubject, [texts.mailNews, title, way].filter { !$0.isEmpty })
            },
            waiting: { title, number, language in
                let texts = Self.texts(language)
                return letter(
                    texts.mailWaitingSubject(title: title),
                    [texts.mailWaiting, site + Route.inquiries(.inquiry(id: number)).path])
            },
            decided: { title, state, reason, number, language in
                let texts = Self.texts(language)
                let sentence =
                    switch state {
                    case .mended: texts.mailDecidedMended
                    case .withdrawn: texts.mailDecidedWithdrawn
                    default: texts.mailDecidedKept
                    }
                return letter(
                    texts.mailDecidedSubject(title: title),
                    [
                        sentence, texts.mailReason(reason: reason), texts.mailContest,
                        site + Route.inquiries(.inquiry(id: number)).path,
                    ])
            })
    }

    private func letter(_ subject: String, _ paragraphs: [String]) -> Letter {
        Letter(.decision, subject: subject, body: (paragraphs + [site]).joined(separator: "\n\n") + "\n")
    }

    private static func texts(_ language: String) -> InquiriesTexts {
        Texts(Language(rawValue: language) ?? .fr).inquiries
    }
}

extension Context {
    /// Mails about what is said or asked about sheets.
    var inquiryLetters: InquiryLetters { InquiryMails(site: siteAddress ?? "").letters }
}
