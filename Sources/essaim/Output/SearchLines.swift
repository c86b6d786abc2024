internal import Acts
internal import Domain
internal import Routes
internal import Texts

/// What a search found, as a person reads it in a terminal.
struct SearchLines {
    private let texts: SearchTexts

    init(_ texts: Texts) { self.texts = texts.search }

    func lines(_ search: SheetSearch, _ found: SearchSheets.Outcome) -> [String] {
        let words = search.words
        var lines = found.corrections.map { texts.correction(typed: $0.typed, used: $0.used) }
        lines.append(words.isEmpty ? texts.foundChosen(n: found.total) : texts.found(n: found.total, words: words))
        lines += found.sheets.flatMap(entry)
        if found.total > found.sheets.count { lines.append(texts.more(n: found.total - found.sheets.count)) }
        return lines
    }

    private func entry(_ found: FoundSheet) -> [String] {
        let parts = found.matched.map(name).joined(separator: ", ")
        let address = Route.sheet(slug: found.sheet.practice.slug).path
        return [
            "  \(found.sheet.practice.title)",
            "    \(parts.isEmpty ? address : texts.matched(address: address, parts: parts))",
        ]
    }

    private func name(_ part: FoundSheet.Part) -> String {
        switch part {
        case .title: texts.partTitle
        case .need: texts.partNeed
        case .text: texts.partText
        }
    }
}
