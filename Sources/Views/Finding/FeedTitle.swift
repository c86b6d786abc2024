package import Domain
package import Texts

/// Says in one line what a feed follows: the words typed, then the values chosen.
package struct FeedTitle {
    private let texts: Texts
    private let template: Template
    private let words: SheetWords

    package init(_ texts: Texts, template: Template, vocabularies: Vocabularies) {
        self.texts = texts
        self.template = template
        words = SheetWords(texts, vocabularies)
    }

    /// - Parameter chosen: everything that the search chooses, with names.
    package func text(_ search: SheetSearch, _ chosen: [FacetCount.Value]) -> String {
        let typed = search.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let choices = (typed.isEmpty ? [] : [texts.feeds.words(words: typed)]) + chosen.map(label)
        return choices.isEmpty ? texts.feeds.everything : texts.feeds.search(choices: choices.joined(separator: ", "))
    }

    package func text(ofPlace name: String) -> String { texts.feeds.territory(name: words.written(name)) }

    private func label(_ value: FacetCount.Value) -> String {
        if let name = value.name { return words.written(name) }
        switch Completeness(rawValue: value.filter.value) {
        case .brief where value.filter.facet == .completeness: return texts.feeds.sizeBrief
        case .developed where value.filter.facet == .completeness: return texts.feeds.sizeDeveloped
        case .detailed where value.filter.facet == .completeness: return texts.feeds.sizeDetailed
        default: break
        }
        guard let vocabulary = value.filter.facet.vocabulary(in: template) else { return value.filter.value }
        return words.label(value.filter.value, of: vocabulary)
    }
}
