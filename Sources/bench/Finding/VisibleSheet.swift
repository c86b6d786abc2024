internal import Domain
internal import French

/// A sheet as a visitor sees it: the row that the peer is given.
struct VisibleSheet {
    let slug: String
    let title: String
    /// What a reader looks for first, and the rest: the texts, names and labels by which Essaim finds the sheet.
    private(set) var need = ""
    private(set) var body = ""
    private(set) var needs: [String] = []
    private(set) var people: [String] = []
    private(set) var theme: String?
    private(set) var stage: String?
    private(set) var departement: String?
    /// The address of that place, when the sheet names it and no smaller one.
    private(set) var departementSlug: String?

    init(_ practice: Practice, _ facts: [Fact], _ vocabularies: Vocabularies) {
        slug = practice.slug
        title = practice.title
        for fact in facts where fact.absence == nil {
            read(fact, vocabularies)
            switch fact.field {
            case "need": needs += Self.line(fact.term, of: "need", vocabularies).filter { !needs.contains($0) }
            case "public.category":
                people += Self.line(fact.term, of: "public", vocabularies).filter { !people.contains($0) }
            case "theme": theme = theme ?? fact.term
            case "stage": stage = stage ?? fact.term
            case "territory": place(fact.territory)
            default: break
            }
        }
    }

    private mutating func place(_ territory: TerritoryReference?) {
        guard let territory, departement == nil else { return }
        departement = territory.departement
        if territory.kind == "departement" { departementSlug = territory.slug }
    }

    private mutating func read(_ fact: Fact, _ vocabularies: Vocabularies) {
        guard let field = Template.current.field(fact.field), field.weight > 0 else { return }
        let label = fact.term.flatMap { code in field.vocabulary.flatMap { vocabularies.term(code, of: $0)?.french } }
        for text in [fact.text, fact.organisation?.name, label, fact.territory?.name] {
            guard let text else { continue }
            if field.weight > 1 { need += text + "\n" } else { body += text + "\n" }
        }
    }

    /// A code and those above it: who asks for a family finds all of it.
    private static func line(_ code: String?, of vocabulary: String, _ vocabularies: Vocabularies) -> [String] {
        var line: [String] = []
        var next = code
        while let code = next, !line.contains(code) {
            line.append(code)
            next = vocabularies.term(code, of: vocabulary)?.parent
        }
        return line
    }

    /// The folded words of the sheet without the little ones, each once.
    var words: Set<String> { Set(French.words(of: "\(title) \(need) \(body)", keepingStopWords: false)) }

    /// Bytes of text.
    var size: Int { title.utf8.count + need.utf8.count + body.utf8.count }

    func json(_ number: Int) -> JSON {
        .object([
            JSON.Member("id", .integer(Int64(number))), JSON.Member("slug", .string(slug)),
            JSON.Member("title", .string(title)), JSON.Member("need", .string(need)),
            JSON.Member("body", .string(body)), JSON.Member("needs", .array(needs.map(JSON.string))),
            JSON.Member("publics", .array(people.map(JSON.string))), JSON.Member("theme", Self.text(theme)),
            JSON.Member("stage", Self.text(stage)), JSON.Member("departement", Self.text(departement)),
        ])
    }

    private static func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
}
