internal import Domain
internal import French
internal import HTML
internal import Texts

/// A sheet cited in one sentence, ready to be copied.
struct SheetCitation {
    private let card: SheetCard
    private let texts: Texts
    private let timeZone: TimeZone

    init(_ card: SheetCard, _ texts: Texts, timeZone: TimeZone) {
        self.card = card
        self.texts = texts
        self.timeZone = timeZone
    }

    var text: String {
        let away = texts.takeAway
        let bearers = card.bearers.isEmpty ? "" : away.citedBearers(names: card.bearers.joined(separator: ", "))
        let sources = card.sources.map(SheetCard.citation)
        let parts = [
            away.citedTitle(title: texts.language == .fr ? French.insideQuotes(card.title) : card.title), bearers,
            sources.isEmpty ? "" : away.citedSource(source: sources.joined(separator: "\u{A0}; ")),
            away.citedSite(site: card.site == card.publisher ? card.site : "\(card.site), \(card.publisher)"), edition,
            // A path alone leads nowhere outside the site.
            card.link.address.hasPrefix("/") ? "" : card.link.address,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var edition: String {
        guard let edition = card.edition else { return "" }
        let day = timeZone.local(Int(edition.at / 1_000_000)).date.number
        return texts.takeAway.citedEdition(number: edition.number, date: day, licence: edition.licence)
    }
}
