/// Addresses where the answers to the open questions of a survey are coded, compared, counted and quoted.
package enum CodingRoute: Sendable, Equatable {
    /// A page of one question.
    package enum Part: Sendable, Equatable {
        case question
        /// Nil for a new code.
        case codes(changing: Int64?)
        /// The next answer, or one that was read already.
        case coder(row: String?)
        /// The first that nobody decided, or that one.
        case disagreements(row: String?)
        case agreement
        case counts
        case word(String)
        /// How many classes are asked for; nil before anything is.
        case classes(Int?)
        /// Answers that a code says, to choose from; nil for what was chosen.
        case quotations(code: Int64?)
        case quotation(id: Int64)
        case file
    }

    /// The open questions, and who may be quoted.
    case list(slug: String)
    case question(slug: String, code: String, Part)

    private static let (root, place) = ("mener", "verbatims")
    /// Names of what stands after the question mark.
    package static let (codeField, rowField, wordField, classesField) = ("code", "ligne", "mot", "classes")
    private static let wordLimit = 60

    package var path: String {
        switch self {
        case .list(let slug): Self.path(slug)
        case .question(let slug, let code, let part):
            "\(Self.path(slug))/\(PathText.encoded(code))\(Self.end(part))"
        }
    }

    private static func path(_ slug: String) -> String { "/\(root)/\(PathText.encoded(slug))/\(place)" }

    private static func end(_ part: Part) -> String {
        func asked(_ name: String, _ value: String?) -> String { PathText.inOrder(value.map { [(name, $0)] } ?? []) }
        return switch part {
        case .question: ""
        case .codes(let id): "/codes\(asked(codeField, id.map(String.init)))"
        case .coder(let row): "/coder\(asked(rowField, row))"
        case .disagreements(let row): "/desaccords\(asked(rowField, row))"
        case .agreement: "/accord"
        case .counts: "/nombres"
        case .word(let word): "/mots\(asked(wordField, word.isEmpty ? nil : word))"
        case .classes(let count): "/classes\(asked(classesField, count.map(String.init)))"
        case .quotations(let id): "/citations\(asked(codeField, id.map(String.init)))"
        case .quotation(let id): "/citations/\(id)"
        case .file: "/citations.csv"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.first == Self.root, 3...6 ~= segments.count, segments[2] == Self.place,
            segments.allSatisfy({ !$0.isEmpty })
        else { return nil }
        let slug = segments[1]
        let value = { (name: String) in query.first { $0.name == name }?.value ?? "" }
        switch segments.count {
        case 3: self = .list(slug: slug)
        case 4: self = .question(slug: slug, code: segments[3], .question)
        case 5:
            guard let part = Self.part(segments[4], value) else { return nil }
            self = .question(slug: slug, code: segments[3], part)
        default:
            guard segments[4] == "citations", let id = Self.number(segments[5]) else { return nil }
            self = .question(slug: slug, code: segments[3], .quotation(id: id))
        }
    }

    private static func part(_ name: String, _ value: (String) -> String) -> Part? {
        switch name {
        case "codes": .codes(changing: number(value(codeField)))
        case "coder": .coder(row: row(value))
        case "desaccords": .disagreements(row: row(value))
        case "accord": .agreement
        case "nombres": .counts
        case "mots": .word(String(value(wordField).prefix(wordLimit)))
        case "classes": .classes(number(value(classesField)).map { Int(truncatingIfNeeded: min($0, 1_000)) })
        case "citations": .quotations(code: number(value(codeField)))
        case "citations.csv": .file
        default: nil
        }
    }

    private static func row(_ value: (String) -> String) -> String? {
        value(rowField).isEmpty ? nil : String(value(rowField).prefix(40))
    }

    private static func number(_ text: String) -> Int64? {
        guard let number = Int64(text), number > 0, String(number) == text else { return nil }
        return number
    }

    package static let examples: [CodingRoute] =
        [.list(slug: "exemple")]
        + [
            .question, .codes(changing: nil), .coder(row: nil), .disagreements(row: nil), .agreement, .counts,
            .word(""),
            .classes(nil), .quotations(code: nil), .quotation(id: 1), .file,
        ].map { .question(slug: "exemple", code: "q1", $0) }

    var entry: RouteEntry {
        let pattern = "/mener/:slug/verbatims"
        guard case .question(_, _, let part) = self else { return Route.page("coding", pattern, form: 16_384) }
        let own = "\(pattern)/:question"
        return switch part {
        case .question: Route.page("coding-question", own, form: 8_192)
        // Each letter perhaps written as nine bytes.
        case .codes: Route.page("coding-codes", own + "/codes", form: 65_536)
        case .coder: Route.page("coding-coder", own + "/coder", form: 65_536)
        case .disagreements: Route.page("coding-disagreements", own + "/desaccords", form: 65_536)
        case .agreement: Route.page("coding-agreement", own + "/accord")
        case .counts: Route.page("coding-counts", own + "/nombres")
        case .word: Route.page("coding-words", own + "/mots")
        case .classes: Route.page("coding-classes", own + "/classes", form: 65_536)
        case .quotations: Route.page("coding-quotations", own + "/citations", form: 65_536)
        case .quotation: Route.page("coding-quotation", own + "/citations/:id", form: 65_536)
        case .file: Route.page("coding-quotations-file", own + "/citations.csv")
        }
    }
}
