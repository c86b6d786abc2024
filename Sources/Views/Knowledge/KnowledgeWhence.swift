internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Where an entry was read: a mark beside each line, and the documents at the end.
struct KnowledgeWhence {
    let entry: KnowledgeEntry
    let words: KnowledgeWords
    private var texts: KnowledgeTexts { words.texts }

    /// "l. 210", with the number of the document when there are several; nothing for what this site says itself.
    func mark(_ line: KnowledgeEntry.Line) -> Markup {
        guard let code = line.source, let place = words.shortPlace(line) else { return "" }
        let sources = entry.sources
        guard sources.count > 1, let index = sources.firstIndex(of: code) else {
            return " <span class=\"from\">\(place)</span>"
        }
        return """
             <span class="from"><a href="\(Link(fragment: "source-\(index + 1)"))">\
            \(texts.marked(number: String(index + 1), place: place))</a></span>
            """
    }

    /// The documents of the entry with every place that was read.
    var section: Markup {
        let sources = entry.sources
        if sources.isEmpty { return "" }
        return """
            <h2 id="source">\(texts.whence)</h2>
            <p class="meta">\(texts.whenceLead)</p>
            <ol>
            \(each: Array(sources.enumerated()), { document($0.element, number: $0.offset + 1) })</ol>
            \(if: entry.lines.contains { $0.source == nil && $0.field.isStatement }, "<p class=\"meta\">\(texts.whenceOwn)</p>\n")
            """
    }

    private func document(_ code: String, number: Int) -> Markup {
        let title = words.document(code)?.title ?? code
        let year = words.document(code)?.year.map { " (\($0))" } ?? ""
        return """
            <li id="source-\(number)"><a href="\(Link(Route.source(code: code)))">\(KnowledgeWords.written(title))</a>\
            \(year)\(if: !places(code).isEmpty, "\u{A0}: <span class=\"meta\">\(places(code))</span>")</li>

            """
    }

    /// Every place of the entry in one document: numbers in order and run together, articles as they come.
    private func places(_ code: String) -> String {
        var seen: Set<String> = []
        let locators = entry.lines.filter { $0.source == code }.compactMap(\.locator).filter {
            seen.insert($0).inserted
        }
        return words.places(LocatorRanges(locators).text ?? locators.joined(separator: ", "), in: code)
    }
}

extension KnowledgeField {
    /// True for what says something, false for names and for links.
    fileprivate var isStatement: Bool {
        switch self {
        case .label, .acronym, .variant, .alias, .related, .quiet, .address: false
        default: true
        }
    }
}
