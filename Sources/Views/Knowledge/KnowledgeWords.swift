internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Turns entries of methods and of words into names, definitions and places in documents.
struct KnowledgeWords {
    let frame: Frame
    private let vocabularies: Vocabularies
    private let documents: [String: SourceDocument]
    var texts: KnowledgeTexts { frame.texts.knowledge }

    init(_ frame: Frame, _ vocabularies: Vocabularies, documents: [SourceDocument]) {
        self.frame = frame
        self.vocabularies = vocabularies
        self.documents = Dictionary(documents.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    /// A text of an entry with French spacing and apostrophes.
    static func written(_ text: String) -> String { French.typography(text) }

    /// The beginning of a text, up to the end of its first sentence.
    static func firstSentence(_ text: String) -> String {
        guard let stop = text.firstRange(of: ". ") else { return written(text) }
        return written(String(text[..<stop.upperBound].dropLast()))
    }

    /// "centre communal d’action sociale (CCAS)".
    static func name(of word: KnowledgeEntry) -> String {
        let acronyms = word.texts(.acronym)
        return written(acronyms.isEmpty ? word.label : "\(word.label) (\(acronyms[0]))")
    }

    /// An outside link under the name of its site; the whole address says little to a reader.
    static func outside(_ address: String) -> Markup? {
        guard let link = Link(external: address) else { return nil }
        let host = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init)
        return "<a href=\"\(link)\" rel=\"external noreferrer\">\(host ?? address)</a>"
    }

    /// The name of a method, from the vocabulary of methods.
    func name(ofMethod code: String) -> String {
        guard let term = vocabularies.term(code, of: "method") else { return code.replacing("_", with: " ") }
        return frame.texts.language == .fr ? Self.written(term.french) : term.english
    }

    func heading(ofMethod code: String) -> String { SheetWords.capitalised(name(ofMethod: code)) }

    func document(_ code: String) -> SourceDocument? { documents[code] }

    /// "l. 210-212" or "art. L. 123-5".
    func shortPlace(_ line: KnowledgeEntry.Line) -> String? {
        guard let locator = line.locator else { return nil }
        let sheet = frame.texts.sheet
        return switch line.source.flatMap(document)?.locatorUnit {
        case "line": sheet.shortLines(locator: locator)
        case "page": sheet.shortPages(locator: locator)
        default: locator
        }
    }

    /// "lignes 210-212, 224", in full words.
    func places(_ locator: String, in code: String) -> String {
        let sheet = frame.texts.sheet
        let isMany = locator.contains { $0 == "," || $0 == "-" }
        return switch document(code)?.locatorUnit {
        case "line": isMany ? sheet.lines(locator: locator) : sheet.line(locator: locator)
        case "page": isMany ? sheet.pages(locator: locator) : sheet.page(locator: locator)
        default: locator
        }
    }

    /// The document and the place of a definition: "Code de l’action sociale et des familles, art. L. 123-5".
    func origin(_ line: KnowledgeEntry.Line) -> Markup {
        guard let code = line.source, let document = document(code) else { return "\(texts.whenceOwn)" }
        let year = document.year.map { " (\($0))" } ?? ""
        let place = line.locator.map { places($0, in: code) } ?? ""
        return """
            <a href="\(Link(Route.source(code: code)))">\(Self.written(document.title))</a>\(year)\
            \(if: !place.isEmpty, ", \(place)")
            """
    }
}
