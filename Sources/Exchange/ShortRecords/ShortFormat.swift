/// The 11 names of a short record and where each goes.
enum ShortFormat {
    /// Where the value of one name goes.
    enum Destination: Sendable {
        /// The title, and with the place the identity.
        case title
        case place, departement, period, bearer
        /// Words of the source, led to codes by its crosswalk.
        case words
        case prose(String)
        case lines
    }

    /// One name of a record.
    struct Key: Sendable {
        let name: String
        let destination: Destination
        let isList: Bool
        /// Fields of the template that may receive it.
        let fields: [String]

        init(_ name: String, _ destination: Destination, isList: Bool = false, to fields: String...) {
            self.name = name
            self.destination = destination
            self.isList = isList
            self.fields = fields
        }
    }

    static let keys: [Key] = [
        Key("name", .title, to: "title"), Key("place", .place, to: "territory"),
        Key("departement_code", .departement, to: "territory"), Key("year", .period, to: "years"),
        Key("bearer", .bearer, to: "bearer"),
        Key("themes", .words, isList: true, to: "need", "theme", "domain", "approach", "method", "keyword"),
        Key("publics", .words, isList: true, to: "public", "public.category"),
        Key("approach", .words, to: "approach", "keyword"),
        Key("description", .prose("description"), to: "description"),
        Key("results", .prose("result"), to: "result"), Key("source_lines", .lines, to: "extent"),
    ]

    /// What a sheet is asked for and short records may leave out: then the source does not state it.
    static let asked = [
        "territory", "years", "bearer", "public", "need", "problem", "description", "result", "contact",
    ]
}
