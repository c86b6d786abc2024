/// What a link between two practices is of: told as a lineage, taken up, or only alike; the families of the vocabulary
/// `relation`, so that a territory may add a word to one of them.
package enum RelationFamily: String, Sendable, CaseIterable {
    /// The other one came first.
    case origin = "origine"
    /// The other one came after.
    case onward = "suites"
    /// Neither comes from the other.
    case beside = "a_cote"
    /// A practice took up another, as it is or with changes, or chose not to.
    case adoption = "reprises"
    /// The reading found that both have something in common; nobody says that one comes from the other.
    case likeness = "ressemblances"

    /// Nothing of the other practice was taken.
    static let declined = "ne_reprend_pas"

    /// Where the other practice stands, seen from the one that says so, or from the one it is said of.
    package func side(of relation: String?, isIncoming: Bool) -> LineageSide {
        switch self {
        case .origin: isIncoming ? .after : .before
        case .onward: isIncoming ? .before : .after
        case .adoption where relation == Self.declined: .beside
        case .adoption: isIncoming ? .after : .before
        case .beside, .likeness: .beside
        }
    }
}

/// Where a practice stands in the lineage of another.
package enum LineageSide: Int, Sendable, CaseIterable {
    case before, after, beside
}

extension Vocabularies {
    /// The family of a link, through all that its word is a part of; a word without one, and no word, say that somebody
    /// told of both together.
    package func relationFamily(of code: String?) -> RelationFamily {
        var code = code
        var seen: Set<String> = []
        while let here = code, seen.insert(here).inserted {
            if let family = RelationFamily(rawValue: here) { return family }
            code = term(here, of: "relation")?.parent
        }
        return .beside
    }
}
