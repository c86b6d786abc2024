internal import Domain

/// The values of a facet as they are offered: a few in front, the others behind; parts under what they are parts of.
struct FacetTree {
    struct Branch: Equatable {
        let value: FacetCount.Value
        /// False for one that stands in front already and only says here what its parts belong to.
        let isOffered: Bool
        let parts: [Branch]
    }

    /// Values in front when nothing is chosen.
    static let limit = 8
    private let values: [FacetCount.Value]
    private let parts: [String?: [FacetCount.Value]]
    /// Chosen, or with something chosen among their parts.
    private let active: Set<String>
    private let roots: Set<String>

    /// - Parameter values: in reading order.
    init(_ values: [FacetCount.Value]) {
        self.values = values
        let above = Dictionary(values.map { ($0.filter.value, $0.parent) }, uniquingKeysWith: { first, _ in first })
        parts = Dictionary(grouping: values, by: \.parent)
        var active: Set<String> = []
        for value in values where value.isChosen {
            var code: String? = value.filter.value
            while let step = code, active.insert(step).inserted { code = above[step] ?? nil }
        }
        self.active = active
        let first = (parts[nil] ?? []).enumerated().sorted { one, other in
            let (isFirst, isOther) = (
                active.contains(one.element.filter.value), active.contains(other.element.filter.value)
            )
            if isFirst != isOther { return isFirst }
            return (-one.element.sheets, one.offset) < (-other.element.sheets, other.offset)
        }
        let count = max(Self.limit, first.count { active.contains($0.element.filter.value) })
        roots = Set(first.prefix(count).map(\.element.filter.value))
    }

    /// Those chosen, then the most frequent, in reading order.
    var front: [Branch] {
        func branches(of parent: String?) -> [Branch] {
            (parts[parent] ?? []).filter(isInFront).map { value in
                Branch(value: value, isOffered: true, parts: branches(of: value.filter.value))
            }
        }
        return branches(of: nil)
    }

    /// All the others, in reading order.
    var rest: [Branch] {
        func branches(of parent: String?) -> [Branch] {
            (parts[parent] ?? []).compactMap { value in
                let inside = branches(of: value.filter.value)
                let isShown = isInFront(value)
                return isShown && inside.isEmpty ? nil : Branch(value: value, isOffered: !isShown, parts: inside)
            }
        }
        return branches(of: nil)
    }

    /// How many stand behind.
    var restCount: Int { values.count { !isInFront($0) } }

    private var isShort: Bool { values.count <= Self.limit }

    private func isInFront(_ value: FacetCount.Value) -> Bool {
        guard let parent = value.parent else { return isShort || roots.contains(value.filter.value) }
        return isShort || active.contains(parent)
    }
}
