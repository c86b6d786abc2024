package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The legal notice: who publishes, who hosts, how to complain, what may be reused.
package struct LegalPage {
    private let owner: Operator
    private let version: String
    private let frame: Frame
    private var texts: LegalTexts { frame.texts.legal }
    private var words: OperatorWords { OperatorWords(texts: texts, owner: owner) }

    package init(owner: Operator, version: String, frame: Frame) {
        self.owner = owner
        self.version = version
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.legalTitle, current: .legal,
            """
            <h1>\(texts.legalTitle)</h1>
            <p class="lead">\(texts.legalLead)</p>
            \(if: !owner.isComplete, "<div class=\"note\"><p>\(texts.incomplete)</p></div>")
            <h2>\(texts.publisher)</h2>
            \(publisher)
            <h2>\(texts.hosting)</h2>
            \(host)
            <h2>\(texts.content)</h2>
            <p>\(texts.contentText)</p>
            <h2>\(texts.reply)</h2>
            <p>\(texts.replyText)</p>
            <h2>\(texts.reuse)</h2>
            <p>\(texts.reuseText(licence: owner.licence))</p>
            <h2>\(texts.software)</h2>
            <p>\(texts.softwareText(version: version))</p>
            """)
    }

    private var publisher: Markup {
        """
        <dl class="named">
        <dt>\(texts.publisherName)</dt><dd>\(words.shown(owner.name, "operator-name"))</dd>
        <dt>\(texts.publisherKind)</dt><dd>\(words.kind)</dd>
        <dt>\(texts.publisherAddress)</dt><dd>\(words.shown(owner.address, "operator-address"))</dd>
        <dt>\(texts.publisherPhone)</dt><dd>\(words.shown(owner.phone, "operator-phone"))</dd>
        <dt>\(texts.publisherContact)</dt><dd>\(words.contact(owner.contact, "operator-contact"))</dd>
        <dt>\(texts.director)</dt><dd>\(words.shown(owner.director, "publication-director"))</dd>
        </dl>
        """
    }

    private var host: Markup {
        """
        <dl class="named">
        <dt>\(texts.hostName)</dt><dd>\(words.shown(owner.host.name, "host-name"))</dd>
        <dt>\(texts.hostAddress)</dt><dd>\(words.shown(owner.host.address, "host-address"))</dd>
        <dt>\(texts.hostPhone)</dt><dd>\(words.shown(owner.host.phone, "host-phone"))</dd>
        </dl>
        """
    }
}
