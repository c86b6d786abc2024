package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What a member is told, the latest first.
package struct NoticesPage {
    /// Names of the fields of the form.
    package enum Field {
        /// The number of a notice, or `all`.
        package static let notice = "nouvelle"
        package static let all = "toutes"
    }

    private let notices: [ToldNotice]
    private let token: HiddenToken
    private let isExpired: Bool
    private let frame: Frame
    private let words: SheetWords
    private var texts: NoticesTexts { frame.texts.notices }

    /// - Parameter isExpired: the form that was sent was no longer good.
    package init(
        _ notices: [ToldNotice], token: HiddenToken, isExpired: Bool = false, vocabularies: Vocabularies, frame: Frame
    ) {
        self.notices = notices
        self.token = token
        self.isExpired = isExpired
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: texts.title, current: .notices(.notices), content)
    }

    private var unread: Int { notices.count { !$0.notice.isRead } }

    private var content: Markup {
        """
        <h1>\(texts.title)</h1>
        \(if: isExpired, "<p class=\"note problem\" role=\"alert\">\(texts.expired)</p>")
        <p class="lead">\(texts.lead)</p>
        \(if: notices.isEmpty, empty, else: list)
        <p><a href="\(Link(Route.notices(.follows)))">\(texts.toFollows)</a></p>
        """
    }

    private var empty: Markup {
        """
        <div class="note"><h2>\(texts.emptyHeading)</h2><p>\(texts.emptyAdvice)</p></div>
        """
    }

    private var list: Markup {
        """
        <p>\(texts.unread(n: unread))</p>
        \(if: unread > 1, form(Field.all, label: "\(texts.markAll)"))
        <ul class="news">\(each: notices, item)</ul>
        """
    }

    private func item(_ told: ToldNotice) -> Markup {
        let notice = told.notice
        let day = frame.timeZone.local(Int(notice.at / 1_000_000)).date
        let title = told.practice.map { words.written($0.title) } ?? ""
        return """
            <li>\(if: !notice.isRead, "<span class=\"tag\">\(texts.isNew)</span> ")\(sentence(told, title))
            <p class="meta">\(frame.texts.language.date(day)). \(NoticeSentence(told, texts).reason)</p>
            \(if: !notice.isRead, form(String(notice.id), label: markRead(title)))</li>

            """
    }

    private func sentence(_ told: ToldNotice, _ title: String) -> Markup {
        let beginning = NoticeSentence(told, texts).beginning
        guard let practice = told.practice else {
            guard let page = NoticeSentence(told, texts).page else { return "\(beginning)" }
            return "\(beginning) <a href=\"\(Link(page))\">\(texts.toInquiries)</a>"
        }
        return """
            \(beginning) <a href="\(Link(NoticeSentence(told, texts).page ?? .sheet(slug: practice.slug)))"\
            \(attribute: "lang", if: frame.texts.language != .fr, "fr")>\(title)</a>
            """
    }

    /// Several buttons of one page say which is which to those who do not see what stands around them.
    private func markRead(_ title: String) -> Markup {
        """
        <span aria-hidden="true">\(texts.markRead)</span><span class="hidden">\(texts.markReadOf(title: title))</span>
        """
    }

    private func form(_ value: String, label: Markup) -> Markup {
        """
        <form method="post" action="\(Link(Route.notices(.notices)))">\(token.input)\
        \(FollowButton.hidden(Field.notice, value))<button class="button quiet" type="submit">\(label)</button></form>

        """
    }
}
