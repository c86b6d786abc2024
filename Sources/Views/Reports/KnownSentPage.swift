package import HTML
internal import Routes
internal import Texts

/// Thanks, and shows once the private link that follows what was sent.
package struct KnownSentPage {
    /// What becomes of the link beside being shown.
    package enum Mail: Sendable {
        case none, sent
        /// Too many mails were sent to the address.
        case heldBack
    }

    private let link: Link
    private let shown: String
    private let mail: Mail
    private let frame: Frame
    private var texts: ReportsTexts { frame.texts.reports }

    /// - Parameters:
    ///   - link: of the private page.
    ///   - shown: the same, whole, to copy.
    package init(_ link: Link, shown: String, mail: Mail, frame: Frame) {
        self.link = link
        self.shown = shown
        self.mail = mail
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.doneTitle, current: .reports(.form(place: "")),
            head: "<script src=\"\(Asset.known)\" defer></script>\n",
            """
            <div data-sent="1"><h1>\(texts.doneTitle)</h1>
            <div class="note" role="status"><p>\(texts.doneLink)</p>
            <p><a class="secret" href="\(link)">\(shown)</a></p>
            \(if: mail == .sent, "<p>\(texts.doneMailed)</p>")\
            \(if: mail == .heldBack, "<p>\(texts.doneNotMailed)</p>")</div>
            <p>\(texts.doneNext)</p>
            <p><a href="\(Link(Route.reports(.form(place: ""))))">\(texts.doneAnother)</a></p></div>
            """)
    }
}
