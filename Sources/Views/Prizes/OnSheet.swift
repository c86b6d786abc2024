internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The prizes of a sheet, among what lives around its text.
struct SheetPrizes {
    let prizes: [SheetPrize]
    let frame: Frame
    private var texts: PrizesTexts { frame.texts.prizes }

    var markup: Markup {
        if prizes.isEmpty { return "" }
        return """
            <h2>\(texts.onSheetHeading)</h2>
            <ul>\(each: prizes, item)</ul>

            """
    }

    private func item(_ prize: SheetPrize) -> Markup {
        let place = Link(Route.prizes(.prize(slug: prize.slug)))
        let title = French.typography(prize.title)
        guard let decision = prize.decision else {
            return "<li><a href=\"\(place)\">\(texts.onSheetCandidate(prize: title))</a></li>\n"
        }
        return """
            <li><strong>\(French.typography(decision.distinction))</strong>, <a href="\(place)">\(title)</a><br>
            \(French.typography(decision.reason))</li>

            """
    }
}
