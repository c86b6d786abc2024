internal import French

/// Reads who carries a practice from the words of a report, and parts them only where nothing can be mistaken.
enum PrintedBodies {
    /// The names, none when the words say that nobody is told.
    ///
    /// A semicolon always parts; commas do when each part begins with a capital and no "et", "avec" or "puis" ties
    /// them; "et" does between two names of which one begins with an acronym. Brackets are left alone.
    static func names(in printed: String) -> [String] {
        if French.folded(printed).hasPrefix("non precise") { return [] }
        return printed.parts(by: ";").map(\.trimmed).filter { !$0.isEmpty }.flatMap(separated)
    }

    private static func separated(_ name: String) -> [String] {
        guard !name.contains("(") else { return [name] }
        let listed = name.parts(by: ", ").map(\.trimmed)
        if listed.count > 1 {
            let isList = listed.allSatisfy { startsWithCapital($0) && !isTied($0) }
            return isList ? listed : [name]
        }
        let paired = name.parts(by: " et ").map(\.trimmed)
        let isPair = paired.count == 2 && paired.allSatisfy(startsWithCapital) && paired.contains(where: hasAcronym)
        return isPair && !isTied(paired[0]) && !isTied(paired[1]) ? paired : [name]
    }

    private static func isTied(_ name: String) -> Bool {
        let words = French.folded(name).split(separator: " ")
        return words.contains { ["et", "avec", "puis", "autres", "soutien"].contains($0) }
    }

    private static func startsWithCapital(_ name: String) -> Bool { name.first?.isUppercase ?? false }

    private static func hasAcronym(_ name: String) -> Bool {
        name.prefix { $0 != " " }.count { $0.isUppercase } >= 2
    }
}
