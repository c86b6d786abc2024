package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What the reader takes up from elsewhere, and what others take up of the sheets they answer for.
package struct AdoptionsPage {
    private let own: [ShownAdoption]
    private let received: [ShownAdoption]
    private let isWithdrawn: Bool
    private let frame: Frame
    private let words: SheetWords
    private var texts: AdoptionsTexts { frame.texts.adoptions }

    /// - Parameter isWithdrawn: one of them was taken back a moment ago.
    package init(
        own: [ShownAdoption], received: [ShownAdoption], isWithdrawn: Bool, vocabularies: Vocabularies, frame: Frame
    ) {
        self.own = own
        self.received = received
        self.isWithdrawn = isWithdrawn
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.listTitle,
            """
            \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.listTitle))
            <h1>\(texts.listTitle)</h1>
            \(if: isWithdrawn, "<p class=\"note\" role=\"status\">\(texts.withdrawn)</p>\n")\
            <p class="lead">\(texts.listLead)</p>
            <h2>\(texts.listOwn)</h2>
            \(list(own, none: texts.listOwnNone))
            <h2>\(texts.listReceived)</h2>
            \(list(received, none: texts.listReceivedNone))
            """)
    }

    private func list(_ all: [ShownAdoption], none: String) -> Markup {
        if all.isEmpty { return "<p>\(none)</p>" }
        return "<ul class=\"parts\">\(each: all, item)</ul>"
    }

    private func item(_ shown: ShownAdoption) -> Markup {
        let adoption = shown.adoption
        let title = shown.practice.map { words.written($0.title) } ?? texts.gone
        let day = frame.timeZone.local(Int(adoption.createdAt / 1_000_000)).date.number
        return """
            <li><a href="\(Link(Route.adoptions(.adoption(id: adoption.id))))">\(title)</a><br>\
            <span class="meta">\(AdoptionText(shown: shown, words: words).heading) · \(texts.said(day: day))\
            \(if: adoption.waitsForEditors, " · \(texts.waits)")</span></li>

            """
    }
}
