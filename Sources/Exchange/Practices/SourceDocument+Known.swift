package import Domain

extension SourceDocument {
    /// Publications by the name that practices files give them.
    static let known: [String: SourceDocument] = [
        "003_97de34a9b4d02fd6.txt": SourceDocument(
            code: "hcts-2021", title: "Pratiques émergentes du travail social et du développement social",
            publisher: "Haut Conseil du travail social", year: 2021, address: nil, locatorUnit: "line")
    ]

    /// The report that the short records come from; they do not name it themselves.
    package static let egts2015 = SourceDocument(
        code: "egts-2015", title: "Développement social et travail social collectif",
        publisher: "États généraux du travail social", year: 2015, address: nil, locatorUnit: "line")

    /// The publication of that name, or one that is known by nothing else.
    static func cited(as name: String) -> SourceDocument {
        known[name]
            ?? SourceDocument(code: name, title: name, publisher: "", year: nil, address: nil, locatorUnit: "line")
    }
}
