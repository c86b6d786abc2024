internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// One sheet of a list that somebody reads from top to bottom: its name, its place, its first sentence, why it is there.
struct CollectionEntryItem {
    /// The level of its heading on the page.
    enum Level {
        case second, third
    }

    let words: SheetWords
    let level: Level
    private var texts: Texts { words.texts }

    /// - Parameter reason: why this one; nil in a list that gives none.
    func markup(_ sheet: Sheet, about: [String], reason: String?) -> Markup {
        let link: Markup = """
            <a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(words.written(sheet.practice.title))</a>
            """
        let about = about.joined(separator: " · ")
        return """
            <li>\(heading(link))
            \(if: !about.isEmpty, "<p class=\"meta\">\(about)</p>")\
            \(Self.firstSentence(sheet).map { "<p>\($0)</p>" as Markup })\
            \(reason.map(why))</li>

            """
    }

    private func heading(_ link: Markup) -> Markup { level == .second ? "<h2>\(link)</h2>" : "<h3>\(link)</h3>" }

    private func why(_ reason: String) -> Markup {
        let language = texts.language == .fr ? nil : texts.language.rawValue
        return """
            <p class="why"><strong\(attribute: "lang", language)>\(texts.collections.why)</strong> \
            \(words.written(reason))</p>
            """
    }

    /// "Gironde · depuis 2016 · Conseil départemental de la Gironde".
    func head(_ sheet: Sheet) -> [String] {
        let head = SheetHead(sheet, words: words)
        return [head.place, head.since.map { texts.practices.since(year: $0) }, head.bearer].compactMap { $0 }
    }

    /// What was done rather than what the method is.
    static func firstSentence(_ sheet: Sheet) -> String? {
        (sheet.first("description")?.text ?? sheet.first("definition")?.text).map(KnowledgeWords.firstSentence)
    }
}
