internal import Domain
internal import French
internal import HTML
internal import Texts

/// The labels of word lists and of their terms in the reader's language.
struct VocabularyWords {
    private let language: Language
    private let vocabularies: Vocabularies

    init(_ texts: Texts, _ vocabularies: Vocabularies) {
        language = texts.language
        self.vocabularies = vocabularies
    }

    /// "Besoins et thèmes"; the code when nobody named the list.
    func name(_ code: String) -> String {
        vocabularies.term(code, of: "vocabulary").map { SheetWords.capitalised(label($0)) } ?? code
    }

    /// "dire qui est concerné".
    func use(_ code: String) -> String? { vocabularies.term(code, of: "vocabulary-use").map(label) }

    func label(_ term: Term) -> String { language == .fr ? French.typography(term.french) : term.english }

    /// The label in the language that the reader does not read now.
    func otherLabel(_ term: Term) -> String { language == .fr ? term.english : French.typography(term.french) }

    /// "ISIC, travail de groupe"; nil when there is no other word.
    func synonyms(_ term: Term) -> String? {
        let words = language == .fr ? term.frenchSynonyms.map(French.typography) : term.englishSynonyms
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// "Source : HCTS 2021…": sources are told in French, whatever the page speaks.
    func source(_ vocabulary: Vocabulary, _ texts: VocabulariesTexts) -> Markup {
        let written = French.typography(vocabulary.source)
        if language == .fr { return "\(texts.source(text: written))" }
        return "\(texts.source(text: ""))<span lang=\"fr\">\(written)</span>"
    }
}
