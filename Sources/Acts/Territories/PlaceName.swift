internal import Domain
internal import French

/// What is derived from the name of a place: the key that finds it again, its order, its address.
struct PlaceName {
    let name: String
    let kind: String
    let departement: String?

    init(_ name: String, kind: String, departement: String?) {
        self.name = name
        self.kind = kind
        self.departement = departement
    }

    init(_ reference: TerritoryReference) {
        self.init(reference.name, kind: reference.kind, departement: reference.departement)
    }

    /// Kind, département and folded name together.
    var key: String { [kind, departement ?? "", foldedName].joined(separator: "|") }

    /// The INSEE abbreviates the legal form of groups of municipalities, sheets write it out.
    private var foldedName: String {
        let folded = French.folded(name)
        guard kind == "intercommunalite" else { return folded }
        for (long, short) in Self.forms where folded.hasPrefix(long) { return short + folded.dropFirst(long.count) }
        return folded
    }

    private static let forms = [
        ("communaute de communes ", "cc "), ("communaute d agglomeration ", "ca "), ("communaute urbaine ", "cu "),
    ]

    var sortKey: String { French.sortKey(name) }

    /// The address of an official place; those of municipalities and their groups end with the code, because names
    /// repeat.
    func slug(code: String) -> String {
        let slug = French.slug(name)
        switch kind {
        case "region": return Self.overseas.contains(code) ? "region-\(slug)" : slug
        case "ancienne_region": return "ancienne-region-\(slug)"
        case "departement", "collectivite_outre_mer": return slug
        default: return "\(slug)-\(code.lowercased())"
        }
    }

    /// Regions with the name of their one département.
    private static let overseas: Set = ["01", "02", "03", "04", "06"]
}
