internal import Domain
internal import French
internal import HTML
internal import Texts

/// What would make the version in plain language easier to read: marked in the text, and listed below with what to do.
struct PlainAdvice {
    private struct Item {
        let range: Range<String.Index>
        let isSentence: Bool
        let advice: String
    }

    private static let limit = 60
    private static let everyday = EverydayWords(
        EmbeddedData.everydayWordsTXT.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .flatMap { $0.split(separator: " ") }.map(String.init))
    private let text: String
    private let lexicon: Lexicon
    private let texts: PlainTexts
    private let isFrench: Bool

    init(_ text: String, lexicon: Lexicon, texts: PlainTexts) {
        self.text = text
        self.lexicon = lexicon
        self.texts = texts
        isFrench = PlainReading.isFrench(text)
    }

    var markup: Markup {
        let all = items
        let shown = Array(all.prefix(Self.limit))
        return """
            <section class="note advice" aria-labelledby="lecture"><h3 id="lecture">\(texts.heading)</h3>
            <p>\(texts.lead)</p>
            \(if: text.isEmpty, "<p>\(texts.empty)</p>\n", else: "\(if: shown.isEmpty, "<p>\(texts.none)</p>\n", else: """
                <p class="typed">\(marked(shown))</p>
                <h4>\(texts.listHeading(n: all.count))</h4>
                <ol>\(each: Array(shown.enumerated()), { item($0.element, $0.offset + 1) })</ol>
                \(if: all.count > shown.count, "<p class=\"meta\">\(texts.more(n: all.count - shown.count))</p>\n")
                """)")\
            \(if: !isFrench && !text.isEmpty, "<p class=\"meta\">\(texts.otherLanguage)</p>\n")\
            <p class="meta">\(texts.easy)</p></section>

            """
    }

    private func item(_ item: Item, _ number: Int) -> Markup {
        let said = text[item.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let short = said.count > 60 ? String(said.prefix(59)) + "…" : said
        return "<li id=\"conseil-\(String(number))\"><q class=\"typed\">\(short)</q> \(item.advice)</li>\n"
    }

    // MARK: What is found

    /// In the order of the text.
    private var items: [Item] {
        let explained = isFrench ? glossary : []
        let found = PlainReading(text, everyday: isFrench ? Self.everyday : nil).findings.filter { finding in
            // What the glossary explains needs no other word about being rare.
            guard finding.kind == .rare || finding.kind == .acronym else { return true }
            return !explained.contains { $0.range.overlaps(finding.range) }
        }
        let told = found.map { one in
            Item(range: one.range, isSentence: isSentence(one.kind), advice: advice(one.kind))
        }
        let all = explained + told
        return all.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
    }

    /// Each word of the glossary where it first stands.
    private var glossary: [Item] {
        var met: Set<String> = []
        return lexicon.matches(in: text).compactMap { range, word in
            guard let definition = word.shortDefinition, met.insert(word.code).inserted else { return nil }
            let advice = texts.glossary(word: word.label, definition: French.typography(definition))
            return Item(range: range, isSentence: false, advice: advice)
        }
    }

    private func isSentence(_ kind: PlainReading.Finding.Kind) -> Bool {
        switch kind {
        case .long, .veryLong: true
        default: false
        }
    }

    private func advice(_ kind: PlainReading.Finding.Kind) -> String {
        switch kind {
        case .long(let count): texts.long(n: count)
        case .veryLong(let count): texts.veryLong(n: count)
        case .rare: texts.rare
        case .simpler(let word): texts.simpler(word: word)
        case .acronym: texts.acronym
        case .passive: texts.passive
        case .doubleNegation: texts.doubleNegation
        case .number(let value): texts.number(n: value)
        }
    }

    // MARK: In the text

    /// The text with the words marked; the number of each finding, a long sentence's too, leads to what is said of it.
    private func marked(_ items: [Item]) -> Markup {
        var markup = Markup()
        var place = text.startIndex
        var ends: [(at: String.Index, number: Int)] = []
        func go(to end: String.Index) {
            while let next = ends.first, next.at <= end {
                markup.append(Markup(text: String(text[place..<max(place, next.at)])))
                markup.append(reference(next.number))
                place = max(place, next.at)
                ends.removeFirst()
            }
            markup.append(Markup(text: String(text[place..<max(place, end)])))
            place = max(place, end)
        }
        for (index, item) in items.enumerated() {
            go(to: item.range.lowerBound)
            if item.isSentence || item.range.lowerBound < place {
                ends.append((item.range.upperBound, index + 1))
                ends.sort { ($0.at, $0.number) < ($1.at, $1.number) }
            } else {
                markup.append("<mark>\(String(text[item.range]))</mark>\(reference(index + 1))")
                place = item.range.upperBound
            }
        }
        go(to: text.endIndex)
        return markup
    }

    private func reference(_ number: Int) -> Markup {
        "<sup><a href=\"\(Link(fragment: "conseil-\(number)"))\">\(String(number))</a></sup>"
    }
}
