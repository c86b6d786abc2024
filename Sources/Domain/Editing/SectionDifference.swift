/// What changed in a section between two saves, fact by fact.
package struct SectionDifference: Sendable, Equatable {
    package struct Change: Sendable, Equatable {
        package let field: String
        /// Nil for what was added.
        package let old: SectionMerge.Group?
        /// Nil for what was taken away.
        package let new: SectionMerge.Group?
    }

    package let section: String
    /// In the order of the template; what stayed is left out.
    package let changes: [Change]
    /// Fields whose facts only changed their order.
    package let reordered: [String]

    package init(_ section: Section, from old: [Fact], to new: [Fact]) {
        self.section = section.name
        let known = section.fields.map(\.name)
        let unknown = Set((old + new).filter { $0.parent == nil && !known.contains($0.field) }.map(\.field)).sorted()
        var (changes, reordered): ([Change], [String]) = ([], [])
        for field in known + unknown {
            let (before, after) = (SectionMerge.groups(field, old), SectionMerge.groups(field, new))
            let found = Self.changes(field, before, after)
            changes += found
            if found.isEmpty, !SectionMerge.saysTheSame(before.flatMap(\.facts), after.flatMap(\.facts)) {
                reordered.append(field)
            }
        }
        (self.changes, self.reordered) = (changes, reordered)
    }

    package var isEmpty: Bool { changes.isEmpty && reordered.isEmpty }

    private static func changes(
        _ field: String, _ before: [SectionMerge.Group], _ after: [SectionMerge.Group]
    ) -> [Change] {
        var left = before
        var found: [Change] = []
        for group in after {
            let item = group.first?.item
            if let place = left.firstIndex(where: { $0.first?.item == item }) {
                let old = left.remove(at: place)
                if !SectionMerge.saysTheSame(old.facts, group.facts) {
                    found.append(Change(field: field, old: old, new: group))
                }
            } else {
                found.append(Change(field: field, old: nil, new: group))
            }
        }
        found += left.map { Change(field: field, old: $0, new: nil) }
        return paired(found)
    }

    /// One thing taken away and one added in the same field is one thing said otherwise.
    private static func paired(_ changes: [Change]) -> [Change] {
        guard changes.count == 2, let added = changes.first(where: { $0.old == nil }),
            let removed = changes.first(where: { $0.new == nil })
        else { return changes }
        if SectionMerge.saysTheSame(removed.old?.facts ?? [], added.new?.facts ?? []) { return [] }
        return [Change(field: added.field, old: removed.old, new: added.new)]
    }
}
