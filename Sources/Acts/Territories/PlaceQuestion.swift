internal import Domain
internal import French

/// What somebody typed to say where they are: a name, the number of a département, or both.
struct PlaceQuestion {
    /// Order keys of the names that may be meant, the most literal first; empty when only a number was typed.
    private(set) var names: [String] = []
    /// Codes of the départements that were typed; Corsica has two for one postal beginning.
    private(set) var departements: [String] = []
    /// True when five digits were read as a postal code.
    private(set) var isPostal = false

    private static let longest = 200

    init(_ words: String) {
        var parts = words.prefix(Self.longest).split { " ,()\u{A0}\u{202F}".contains($0) }.map(String.init)
        if let last = parts.last, let codes = codes(last) {
            departements = codes
            parts.removeLast()
        }
        let name = French.sortKey(parts.joined(separator: " "))
        if !name.isEmpty { names = Self.spellings(name) }
    }

    /// "7" and "07", "2a", "974", "33000".
    private mutating func codes(_ word: String) -> [String]? {
        let word = word.uppercased()
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        if word == "2A" || word == "2B" { return [word] }
        guard Int(word) != nil, word.allSatisfy(\.isNumber) else { return nil }
        switch word.count {
        case 1: return ["0" + word]
        case 2: return [word]
        case 3 where word.hasPrefix("97") || word.hasPrefix("98"): return [word]
        case 5:
            isPostal = true
            if word.hasPrefix("97") || word.hasPrefix("98") { return [String(word.prefix(3))] }
            return word.hasPrefix("20") ? ["2A", "2B"] : [String(word.prefix(2))]
        default: return nil
        }
    }

    /// "st denis" may stand for « Saint-Denis », "rochelle" for « La Rochelle ».
    private static func spellings(_ name: String) -> [String] {
        var words = name.split(separator: " ").map(String.init)
        let short = ["st": "saint", "ste": "sainte"]
        words = words.map { short[$0] ?? $0 }
        let whole = words.joined(separator: " ")
        let base = whole == name ? [name] : [name, whole]
        return base + ["la ", "le ", "les ", "l "].map { $0 + whole }
    }
}
