internal import Domain
internal import French

/// Reads where a practice takes place from the words of a report: its kind is told only when the words say it.
///
/// "Lille, quartier de Fives" is a neighbourhood, "Gironde" a département, "National (huit sites)" the country,
/// "département non précisé" no place at all; anything else is a place of no known kind.
struct PrintedPlace {
    let vocabularies: Vocabularies

    /// The places that the words name, none when they say that the place is not told.
    ///
    /// - Parameter departement: INSEE code of the département that holds the place.
    func places(in printed: String, departement: String?) -> [TerritoryReference] {
        let folded = French.folded(printed)
        if ["non precise", "non nomme"].contains(where: folded.contains) { return [] }
        let (name, note) = Self.withoutNote(printed)
        if let departement { return [place(name, note: note, in: departement) ?? plain(printed, departement)] }
        let parts = Self.parts(of: name).map(known)
        let named = parts.compactMap(\.self)
        if !named.isEmpty && named.count == parts.count { return named }
        let says = [note, French.folded(name).split(separator: " ").last.map(String.init)].compactMap(\.self)
        if says.contains(where: Self.isCountry) { return [Self.country] }
        return [plain(printed, nil)]
    }

    static let country = TerritoryReference(name: "France", kind: "national")

    private static func isCountry(_ text: String) -> Bool { ["national", "france"].contains(French.folded(text)) }

    /// A place of a known département: the département itself, or a name followed by that of the département.
    private func place(_ name: String, note: String?, in code: String) -> TerritoryReference? {
        let label = vocabularies.term(code, of: "departement")?.french
        if let label, French.folded(name) == French.folded(label) {
            return TerritoryReference(name: label, kind: "departement", departement: code)
        }
        if let note, let label, French.folded(note) != French.folded(label) { return nil }
        return plain(name, code)
    }

    private func plain(_ name: String, _ departement: String?) -> TerritoryReference {
        let isQuarter = French.folded(name).split(separator: " ").contains("quartier")
        return TerritoryReference(name: name, kind: isQuarter ? "quartier" : "libre", departement: departement)
    }

    /// The country, a département or a region of today, or the region of before 2016 in the one that took it in.
    private func known(_ name: String) -> TerritoryReference? {
        let folded = French.folded(name)
        if Self.isCountry(name) { return Self.country }
        if let term = vocabularies.terms(of: "departement").first(where: { French.folded($0.french) == folded }) {
            return TerritoryReference(name: term.french, kind: "departement", departement: term.code)
        }
        if let term = vocabularies.terms(of: "region").first(where: { French.folded($0.french) == folded }) {
            return TerritoryReference(name: term.french, kind: "region", region: term.code)
        }
        return Self.formerRegions[folded].map { TerritoryReference(name: name, kind: "libre", region: $0) }
    }

    /// "Can-Plaine de Courance (Deux-Sèvres)": the name and what stands in brackets at its end.
    private static func withoutNote(_ printed: String) -> (name: String, note: String?) {
        guard printed.hasSuffix(")"), let open = printed.lastIndex(of: "("), open > printed.startIndex else {
            return (printed, nil)
        }
        let note = printed[printed.index(after: open)...].dropLast()
        return (printed[..<open].trimmed, note.trimmed)
    }

    private static func parts(of name: String) -> [String] {
        [", ", " / ", " et "].reduce([name]) { parts, separator in parts.flatMap { $0.parts(by: separator) } }
            .map(\.trimmed)
    }

    /// Regions from 1970 to 2015, by folded name, with the INSEE code of the present one (law of 16 January 2015).
    private static let formerRegions = [
        "alsace": "44", "aquitaine": "75", "auvergne": "84", "basse normandie": "28", "bourgogne": "27", "centre": "24",
        "champagne ardenne": "44", "franche comte": "27", "haute normandie": "28", "languedoc roussillon": "76",
        "limousin": "75", "lorraine": "44", "midi pyrenees": "76", "nord pas de calais": "32", "picardie": "32",
        "poitou charentes": "75", "rhone alpes": "84",
    ]
}
