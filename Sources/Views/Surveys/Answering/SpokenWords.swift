internal import Domain
internal import French
internal import HTML
internal import Texts

/// Words of a questionnaire, on a page whose own words may be in another language.
struct SpokenWords {
    let language: String
    let main: String
    private let page: String

    /// - Parameters:
    ///   - language: in which somebody answers.
    ///   - page: that of what stands around.
    init(_ language: String, main: String, page: Language) {
        self.language = language
        self.main = main
        self.page = page.rawValue
    }

    /// Without its language: where no element can tell it.
    func text(_ words: Wordings) -> String {
        let text = words.text(in: language, otherwise: main)
        return spoken(words) == "fr" ? French.typography(text) : text
    }

    /// Told apart where the language is not that of the page.
    func said(_ words: Wordings) -> Markup {
        let spoken = spoken(words)
        if spoken == page { return "\(text(words))" }
        return "<span lang=\"\(spoken)\" dir=\"auto\">\(text(words))</span>"
    }

    /// A paragraph for each line that was typed; nothing where nothing was.
    func paragraphs(_ words: Wordings, of kind: String? = nil) -> Markup {
        let spoken = spoken(words)
        let lines = text(words).split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
        return """
            \(each: lines, { line in
                "<p\(attribute: "class", kind)\(attribute: "lang", if: spoken != page, spoken)\(attribute: "dir", if: spoken != page, "auto")>\(String(line))</p>\n"
            })
            """
    }

    private func spoken(_ words: Wordings) -> String { words[language] == nil ? main : language }
}
