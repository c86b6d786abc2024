/// The facts of a sheet with several sources, each statement once: what two sources both say is one fact told twice, and
/// that one of them says nothing of a field matters only when none does.
struct SheetTellings {
    private(set) var facts: [Fact] = []
    /// The same statement by other sources, by section and item of the one that is kept.
    private(set) var echoes: [String: [Fact]] = [:]

    init(_ all: [Fact]) {
        let parts = Dictionary(grouping: all.filter { $0.parent != nil }, by: { $0.section + "/" + ($0.parent ?? "") })
        let stated = Set(all.filter { $0.parent == nil && $0.absence == nil }.map(\.field))
        var kept: [String: [Fact]] = [:]
        for fact in all where fact.parent == nil {
            if fact.absence != nil && stated.contains(fact.field) { continue }
            let completing = parts[Self.name(fact)] ?? []
            let same = kept[fact.field, default: []].first { other in
                other.source != fact.source && other.saysTheSame(as: fact)
                    && (parts[Self.name(other)] ?? []).elementsEqual(completing) { $0.saysTheSame(as: $1) }
            }
            if let same {
                echoes[Self.name(same), default: []].append(fact)
            } else {
                kept[fact.field, default: []].append(fact)
                facts += [fact] + completing
            }
        }
    }

    static func name(_ fact: Fact) -> String { fact.section + "/" + fact.item }
}

extension Fact {
    /// True when both say the same thing of the same field, wherever each was read.
    package func saysTheSame(as other: Fact) -> Bool {
        field == other.field && absence == other.absence && text == other.text && term == other.term
            && organisation?.name == other.organisation?.name && territory?.name == other.territory?.name
            && target?.slug == other.target?.slug && number == other.number && numberMax == other.numberMax
            && comparator == other.comparator && unit == other.unit && since == other.since && until == other.until
    }
}
