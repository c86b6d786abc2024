/// Addresses where the questionnaire of a survey is written, tried, printed and typed in.
package enum FormsRoute: Sendable, Equatable {
    /// What is looked for in the library of questions; words may be empty, the kind is that of files.
    package struct Library: Sendable, Equatable {
        package var words: String
        package var kind: String?

        package init(words: String = "", kind: String? = nil) {
            self.words = words
            self.kind = kind
        }
    }

    /// Numbered copies to print.
    package struct Copies: Sendable, Equatable {
        package var first: Int
        package var last: Int
        /// Of the questionnaire; nil for its main one.
        package var language: String?
        /// Where the paper is to be brought back, in words.
        package var back: String

        package init(first: Int = 1, last: Int = 1, language: String? = nil, back: String = "") {
            self.first = first
            self.last = last
            self.language = language
            self.back = back
        }
    }

    case questionnaire(slug: String)
    /// One question or one section, by its code.
    case part(slug: String, code: String)
    /// Title, introduction, thanks, languages, branches.
    case words(slug: String)
    /// What the survey wants to know, and which questions tell it.
    case aims(slug: String)
    case library(slug: String, Library = Library())
    /// Where the questionnaire is taken away as a file, and brought in.
    case file(slug: String)
    /// `questionnaire.xlsx` or `questionnaire.json`.
    case taken(slug: String, name: String)
    case ways(slug: String)
    case paper(slug: String)
    case copies(slug: String, Copies)
    /// What is read aloud on the phone or face to face.
    case script(slug: String, language: String? = nil)
    case entry(slug: String)
    /// Many papers at once, one on each line.
    case batch(slug: String)
    case typing(slug: String, paper: Int)

    /// Copies printed at once.
    package static let mostCopies = 200
    private static let root = "mener"
    /// Names of what stands after the question mark.
    package static let (wordsField, kindField) = ("mots", "sorte")
    package static let (firstField, lastField, languageField, backField) = ("de", "a", "parle", "retour")

    private var slug: String {
        switch self {
        case .questionnaire(let slug), .part(let slug, _), .words(let slug), .aims(let slug), .library(let slug, _),
            .file(let slug), .taken(let slug, _), .ways(let slug), .paper(let slug), .copies(let slug, _),
            .script(let slug, _), .entry(let slug), .batch(let slug), .typing(let slug, _):
            slug
        }
    }

    package var path: String {
        let end =
            switch self {
            case .questionnaire: "questionnaire"
            case .part(_, let code): "questionnaire/\(PathText.encoded(code))"
            case .words: "textes"
            case .aims: "buts"
            case .library(_, let library): "bibliotheque\(Self.query(library))"
            case .file: "fichier"
            case .taken(_, let name): "fichier/\(PathText.encoded(name))"
            case .ways: "parcours"
            case .paper: "papier"
            case .copies(_, let copies): "papier/imprimer\(Self.query(copies))"
            case .script(_, let language):
                "papier/a-lire\(PathText.inOrder(language.map { [(Self.languageField, $0)] } ?? []))"
            case .entry: "saisie"
            case .batch: "saisie/lot"
            case .typing(_, let paper): "saisie/\(paper)"
            }
        return "/\(Self.root)/\(PathText.encoded(slug))/\(end)"
    }

    private static func query(_ library: Library) -> String {
        PathText.inOrder(
            (library.words.isEmpty ? [] : [(wordsField, library.words)])
                + (library.kind.map { [(kindField, $0)] } ?? []))
    }

    private static func query(_ copies: Copies) -> String {
        // The first paper alone needs no saying.
        let told =
            copies.last == 1 ? [] : [(firstField, String(copies.first)), (lastField, String(copies.last))]
        return PathText.inOrder(
            told + (copies.language.map { [(languageField, $0)] } ?? [])
                + (copies.back.isEmpty ? [] : [(backField, copies.back)]))
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.first == Self.root, 3...4 ~= segments.count, segments.allSatisfy({ !$0.isEmpty }) else {
            return nil
        }
        let slug = segments[1]
        let value = { (name: String) in query.first { $0.name == name }?.value ?? "" }
        if segments.count == 4 {
            self.init(slug, segments[2], segments[3], value)
            return
        }
        switch segments[2] {
        case "questionnaire": self = .questionnaire(slug: slug)
        case "textes": self = .words(slug: slug)
        case "buts": self = .aims(slug: slug)
        case "bibliotheque":
            let kind = value(Self.kindField)
            self = .library(slug: slug, Library(words: value(Self.wordsField), kind: kind.isEmpty ? nil : kind))
        case "fichier": self = .file(slug: slug)
        case "parcours": self = .ways(slug: slug)
        case "papier": self = .paper(slug: slug)
        case "saisie": self = .entry(slug: slug)
        default: return nil
        }
    }

    private init?(_ slug: String, _ place: String, _ last: String, _ value: (String) -> String) {
        let language = value(Self.languageField).isEmpty ? nil : value(Self.languageField)
        switch (place, last) {
        case ("questionnaire", _): self = .part(slug: slug, code: last)
        case ("fichier", _): self = .taken(slug: slug, name: last)
        case ("papier", "a-lire"): self = .script(slug: slug, language: language)
        case ("papier", "imprimer"):
            // A page that is opened without its numbers shows the first paper.
            let first = Self.number(value(Self.firstField)) ?? 1
            let end = max(first, Self.number(value(Self.lastField)) ?? first)
            self = .copies(
                slug: slug,
                Copies(
                    first: first, last: min(end, first + Self.mostCopies - 1), language: language,
                    back: String(value(Self.backField).prefix(400))))
        case ("saisie", "lot"): self = .batch(slug: slug)
        case ("saisie", _):
            guard let paper = Self.number(last) else { return nil }
            self = .typing(slug: slug, paper: paper)
        default: return nil
        }
    }

    private static func number(_ text: String) -> Int? {
        guard let number = Int(text), number > 0, String(number) == text else { return nil }
        return number
    }

    package static let examples: [FormsRoute] = [
        .questionnaire(slug: "exemple"), .part(slug: "exemple", code: "q1"), .words(slug: "exemple"),
        .aims(slug: "exemple"), .library(slug: "exemple"), .file(slug: "exemple"),
        .taken(slug: "exemple", name: "questionnaire.json"), .ways(slug: "exemple"), .paper(slug: "exemple"),
        .script(slug: "exemple"), .copies(slug: "exemple", Copies()), .entry(slug: "exemple"),
        .batch(slug: "exemple"),
        .typing(slug: "exemple", paper: 1),
    ]

    var entry: RouteEntry {
        switch self {
        // Each letter perhaps written as nine bytes, in each language.
        case .questionnaire: Route.page("form", "/mener/:slug/questionnaire", form: 65_536)
        case .part: Route.page("form-part", "/mener/:slug/questionnaire/:code", form: 4 << 20)
        case .words: Route.page("form-words", "/mener/:slug/textes", form: 1 << 20)
        case .aims: Route.page("form-aims", "/mener/:slug/buts", form: 4 << 20)
        case .library: Route.page("form-library", "/mener/:slug/bibliotheque", form: 8_192)
        case .file: Route.page("form-file", "/mener/:slug/fichier", form: 16 << 20)
        case .taken: Route.page("form-taken", "/mener/:slug/fichier/:name")
        case .ways: Route.page("form-ways", "/mener/:slug/parcours", form: 1 << 20)
        case .paper: Route.page("form-paper", "/mener/:slug/papier", form: 8_192)
        case .copies: Route.page("form-copies", "/mener/:slug/papier/imprimer")
        case .script: Route.page("form-script", "/mener/:slug/papier/a-lire")
        case .entry: Route.page("form-entry", "/mener/:slug/saisie", form: 8_192)
        case .batch: Route.page("form-batch", "/mener/:slug/saisie/lot", form: 8 << 20)
        case .typing: Route.page("form-typing", "/mener/:slug/saisie/:paper", form: 2 << 20)
        }
    }
}
