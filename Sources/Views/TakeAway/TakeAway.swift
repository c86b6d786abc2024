internal import Domain
package import HTML
internal import Routes
package import Texts

/// What somebody leaves a sheet with: paper, files with what each is for, a sentence to cite it.
package struct TakeAway {
    private let slug: String
    private let card: SheetCard
    private let hasPDF: Bool
    private let texts: Texts
    private let timeZone: TimeZone

    /// - Parameter hasPDF: false where the program that prints is not installed.
    package init(slug: String, card: SheetCard, hasPDF: Bool, texts: Texts, timeZone: TimeZone) {
        self.slug = slug
        self.card = card
        self.hasPDF = hasPDF
        self.texts = texts
        self.timeZone = timeZone
    }

    private struct Offer {
        let format: SheetFileRoute.Format
        let name: String
        let use: String
        let type: String
    }

    private var offers: [Offer] {
        let words = texts.takeAway
        let print = Offer(format: .pdf, name: words.pdf, use: words.pdfUse, type: "application/pdf")
        return (hasPDF ? [print] : []) + [
            Offer(format: .markdown, name: words.markdown, use: words.markdownUse, type: "text/markdown"),
            Offer(format: .csv, name: words.csv, use: words.csvUse, type: "text/csv"),
            Offer(format: .ris, name: words.ris, use: words.risUse, type: "application/x-research-info-systems"),
            Offer(format: .json, name: words.json, use: words.jsonUse, type: "application/json"),
            Offer(
                format: .linkedData, name: words.linkedData, use: words.linkedDataUse, type: "application/ld+json"),
            Offer(format: .dublinCore, name: words.dublinCore, use: words.dublinCoreUse, type: "application/xml"),
        ]
    }

    /// The block of the page.
    package var section: Markup {
        let words = texts.takeAway
        return """
            <section class="take-away" id="emporter" aria-labelledby="emporter-titre"\
            \(attribute: "lang", texts.language.rawValue)>
            <h2 id="emporter-titre">\(words.heading)</h2>
            <p>\(words.print)</p>
            <ul>
            \(each: offers, { offer in
                // A print that is not made yet answers with a page that waits for it: that is no file to keep.
                """
                <li><a href="\(link(offer))" type="\(offer.type)"\(attribute: "download", if: offer.format != .pdf)\
                \(attribute: "rel", if: offer.format == .pdf, "nofollow")>\(offer.name)</a> \
                <span class="meta">\(offer.use)</span></li>

                """
            })</ul>
            <h3>\(words.citeHeading)</h3>
            <p class="cite">\(SheetCitation(card, texts, timeZone: timeZone).text)</p>
            </section>

            """
    }

    /// The way to the block, among the contents of the page.
    var entry: Markup {
        "<li\(attribute: "lang", texts.language.rawValue)><a href=\"\(Link(fragment: "emporter"))\">\(texts.takeAway.heading)</a></li>"
    }

    /// What the head of the page says to programs.
    package var head: Markup {
        """
        \(each: offers.filter { $0.format != .pdf }, { "<link rel=\"alternate\" type=\"\($0.type)\" title=\"\($0.name)\" href=\"\(link($0))\">\n" })\
        \(LinkedData(card).script)
        """
    }

    private func link(_ offer: Offer) -> Link { Link(Route.sheetFile(SheetFileRoute(slug, offer.format))) }
}
