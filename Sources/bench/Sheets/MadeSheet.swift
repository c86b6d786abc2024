internal import Domain

/// One made-up sheet: what it says, and its values by field of the template.
struct MadeSheet {
    struct Text {
        let section: String
        let field: String
        let text: String
    }

    let number: Int
    let title: String
    /// False for one of ten, which only people with an account may read.
    let isPublic: Bool
    let texts: [Text]
    /// Codes by field: need, theme, public.category…
    let terms: [(field: String, codes: [String])]
    /// Code of the département; most sheets have none.
    let departement: String?
    /// Number of the body that carries it.
    let bearer: Int
    let year: Int?

    /// One line of JSON: the sheet as `bench sheets` prints it.
    var json: JSON {
        var members = [
            JSON.Member("number", .string(String(number))), JSON.Member("title", .string(title)),
            JSON.Member("audience", .string(isPublic ? "public" : "network")),
            JSON.Member("bearer", .string(String(bearer))),
        ]
        members += texts.map { JSON.Member($0.field, .string($0.text)) }
        members += terms.map { JSON.Member("\($0.field) codes", .array($0.codes.map(JSON.string))) }
        if let departement { members.append(JSON.Member("departement", .string(departement))) }
        if let year { members.append(JSON.Member("year", .string(String(year)))) }
        return .object(members)
    }
}
