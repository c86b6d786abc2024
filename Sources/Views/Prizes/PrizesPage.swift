package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The yearly prizes, the latest first.
package struct PrizesPage {
    private let prizes: [PrizeEdition]
    private let mayLead: Bool
    private let frame: Frame
    private var texts: PrizesTexts { frame.texts.prizes }

    package init(_ prizes: [PrizeEdition], mayLead: Bool, frame: Frame) {
        self.prizes = prizes
        self.mayLead = mayLead
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title,
            """
            <h1>\(texts.title)</h1>
            <p class="lead">\(texts.lead)</p>
            \(if: prizes.isEmpty, "<p>\(texts.none)</p>\n", else: list)\
            \(if: mayLead, "<p><a class=\"button\" href=\"\(Link(Route.prizes(.new)))\">\(texts.new)</a></p>\n")
            """)
    }

    private var list: Markup {
        let words = PrizeWords(frame)
        return """
            <ul class="results">\(each: prizes, { prize in """
                <li><h2><a href="\(Link(Route.prizes(.prize(slug: prize.slug))))">\(French.typography(prize.call.title))</a></h2>
                <p>\(texts.scope(name: prize.call.scope))</p>
                <p class="meta">\(words.state(prize.state)) · \(words.period(prize.call))</p></li>

                """ })</ul>

            """
    }
}
