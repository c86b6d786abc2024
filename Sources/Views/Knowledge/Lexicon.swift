package import Domain
internal import French

/// The words and the methods of the instance, ready to be found in any text: built once for all pages.
package struct Lexicon: Sendable {
    package let knowledge: Knowledge
    private let finder: PhraseFinder
    /// Methods whose text uses a word, by code of the word.
    private let uses: [String: [String]]
    private let slugs: [String: String]

    package init(_ knowledge: Knowledge = Knowledge()) {
        self.knowledge = knowledge
        let finder = PhraseFinder(Self.phrases(knowledge.words))
        self.finder = finder
        var uses: [String: [String]] = [:]
        for method in knowledge.methods {
            let text = method.lines.filter { $0.field != .related && $0.field != .address }.map(\.text)
            let found = Set(text.flatMap { finder.matches(in: $0).map(\.meaning) })
            for meaning in found { uses[knowledge.words[meaning].code, default: []].append(method.code) }
        }
        self.uses = uses
        let names = knowledge.words.flatMap { word in
            [.label, .acronym, .variant, .alias].flatMap(word.texts).map { (French.slug($0), word.code) }
        }
        slugs = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    /// The word at an address: by its own slug, or by that of any of its names.
    package func word(slug: String) -> KnowledgeEntry? {
        knowledge.word(slug) ?? slugs[slug].flatMap { knowledge.word($0) }
    }

    /// Where the words of the glossary stand in a text, in its order.
    func matches(in text: String) -> [(range: Range<String.Index>, word: KnowledgeEntry)] {
        finder.matches(in: text).map { ($0.range, knowledge.words[$0.meaning]) }
    }

    func methods(using word: KnowledgeEntry) -> [KnowledgeEntry] {
        (uses[word.code] ?? []).compactMap { knowledge.method($0) }
    }

    /// Everything a word may be called; ordinary words are left where they stand.
    private static func phrases(_ words: [KnowledgeEntry]) -> [PhraseFinder.Phrase] {
        let explained = words.enumerated().filter { $0.element.lines(.quiet).isEmpty }
        return explained.flatMap { index, word in
            let names = word.texts(.label) + word.texts(.variant) + word.texts(.alias)
            return names.map { PhraseFinder.Phrase($0, meaning: index) }
                + word.texts(.acronym).map { PhraseFinder.Phrase($0, meaning: index, isAcronym: true) }
        }
    }
}
