package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One mail of the outbox; its text where somebody else may hand it over.
package struct MessagePage {
    private let message: StoredMessage
    private let frame: Frame
    private var texts: OutboxTexts { frame.texts.outbox }

    package init(_ message: StoredMessage, frame: Frame) {
        self.message = message
        self.frame = frame
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.messageTitle, content) }

    private var content: Markup {
        let time = frame.texts.language.dateAndTime(frame.timeZone.local(Int(message.createdAt / 1_000_000)))
        return """
            \(Trail(frame.texts).markup(
                [(texts.title, .notices(.outbox))],
                here: texts.messageTitle))
            <h1>\(texts.messageTitle)</h1>
            <dl class="named"><dt>\(texts.subjectLabel)</dt><dd\(attribute: "lang", language)>\(message.subject)</dd>
            <dt>\(texts.columnTo)</dt><dd>\(texts.address(message))</dd>
            <dt>\(texts.kindLabel)</dt><dd>\(texts.name(message.kind))</dd>
            <dt>\(texts.createdLabel)</dt><dd>\(time)</dd>
            <dt>\(texts.stateLabel)</dt><dd>\(texts.standing(message))</dd></dl>
            <h2>\(texts.textHeading)</h2>
            \(text)
            """
    }

    /// Of the mail, when it is not that of the page.
    private var language: String? {
        message.language == frame.texts.language.rawValue ? nil : message.language
    }

    private var text: Markup {
        if let body = message.body { return "<pre class=\"mail\"\(attribute: "lang", language)>\(body)</pre>" }
        let isForgotten = message.state != .waiting
        return "<p class=\"note\">\(isForgotten ? texts.forgottenText : texts.hiddenText)</p>"
    }
}
