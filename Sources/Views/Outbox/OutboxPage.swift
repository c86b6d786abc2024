package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The mails that the instance sends and what became of them, for those who look after it.
package struct OutboxPage {
    private let messages: [StoredMessage]
    private let waiting: Int
    private let sendsMail: Bool
    private let frame: Frame
    private var texts: OutboxTexts { frame.texts.outbox }

    /// - Parameters:
    ///   - waiting: in the whole outbox.
    ///   - sendsMail: a mail server is set.
    package init(_ messages: [StoredMessage], waiting: Int, sendsMail: Bool, frame: Frame) {
        self.messages = messages
        self.waiting = waiting
        self.sendsMail = sendsMail
        self.frame = frame
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.title, current: .notices(.outbox), content) }

    private var content: Markup {
        """
        \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.title))
        <h1>\(texts.title)</h1>
        <p class="lead">\(texts.lead)</p>
        \(if: !sendsMail, "<p class=\"note\">\(texts.noServer)</p>")
        \(if: messages.isEmpty, empty, else: table)
        """
    }

    private var empty: Markup {
        """
        <div class="note"><h2>\(texts.emptyHeading)</h2><p>\(texts.emptyAdvice)</p></div>
        """
    }

    private var table: Markup {
        let columns = [texts.columnKind, texts.columnTo, texts.columnWhen, texts.columnState]
        return """
            <p>\(texts.waiting(n: waiting))</p>
            <div class="scroll wide" tabindex="0" role="region" aria-label="\(texts.caption)">
            <table class="stacked"><caption>\(texts.caption)</caption>
            <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
            <tbody>\(each: messages, row)</tbody></table></div>
            """
    }

    private func row(_ message: StoredMessage) -> Markup {
        let time = frame.texts.language.dateAndTime(frame.timeZone.local(Int(message.createdAt / 1_000_000)))
        let link = Link(Route.notices(.message(id: message.id)))
        return """
            <tr><th scope="row"><a href="\(link)"\(attribute: "lang", if: message.language != frame.texts.language.rawValue, message.language)>\(message.subject)</a>\
            <br><span class="meta">\(texts.name(message.kind))</span></th>\
            <td data-column="\(texts.columnTo)">\(texts.address(message))</td><td data-column="\(texts.columnWhen)">\(time)</td>\
            <td data-column="\(texts.columnState)">\(texts.standing(message))</td></tr>

            """
    }
}
