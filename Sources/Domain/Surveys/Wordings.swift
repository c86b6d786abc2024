/// The same words in each language of a questionnaire, by code of language (« fr », « ar »).
package struct Wordings: Sendable, Equatable {
    /// None of them is empty.
    package private(set) var texts: [String: String]

    package init(_ texts: [String: String] = [:]) { self.texts = texts.filter { !$0.value.isEmpty } }

    package init(_ french: String, english: String = "") { self.init(["fr": french, "en": english]) }

    package var isEmpty: Bool { texts.isEmpty }

    /// In a stable order.
    package var languages: [String] { texts.keys.sorted() }

    package subscript(language: String) -> String? {
        get { texts[language] }
        set { texts[language] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// In that language, otherwise in the main one; empty where neither is told.
    package func text(in language: String, otherwise main: String) -> String {
        texts[language] ?? texts[main] ?? ""
    }
}
