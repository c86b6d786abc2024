/// Two saves of one section that began from the same text, made into one.
///
/// What only one side changed is taken from that side; what both changed differently is left to the writer, with both
/// texts. A fact moves with everything that completes it.
package struct SectionMerge: Sendable, Equatable {
    /// A fact with what completes it.
    package struct Group: Sendable, Equatable {
        package let facts: [Fact]

        package var first: Fact? { facts.first }

        /// What it says, wherever it stands and whatever it is called; what completes it in an order of its own.
        fileprivate var said: [Fact] {
            let parts = facts.dropFirst().enumerated().sorted {
                ($0.element.field, $0.offset) < ($1.element.field, $1.offset)
            }
            return (facts.prefix(1) + parts.map(\.element)).map { fact in
                var fact = fact
                (fact.position, fact.parent) = (0, fact.parent == nil ? nil : "")
                fact.item = ""
                return fact
            }
        }
    }

    /// Both changed the same thing: what each side says now, nil where that side took it away.
    package struct Conflict: Sendable, Equatable {
        package let field: String
        package let mine: Group?
        package let theirs: Group?
    }

    /// With mine wherever both changed the same thing.
    package let facts: [Fact]
    /// Fields where what the other side saved was taken, in order.
    package let taken: [String]
    package let conflicts: [Conflict]

    package init(_ section: Section, base: [Fact], mine: [Fact], theirs: [Fact]) {
        var (facts, taken, conflicts): ([Fact], [String], [Conflict]) = ([], [], [])
        let fields = section.fields.map(\.name) + Self.unknown(section, [base, mine, theirs])
        for name in fields {
            let field = section.fields.first { $0.name == name }
            let merge = FieldMerge(
                name, repeats: field?.repeats ?? true, base: Self.groups(name, base), mine: Self.groups(name, mine),
                theirs: Self.groups(name, theirs))
            facts += merge.facts
            if merge.isTaken { taken.append(name) }
            conflicts += merge.conflicts
        }
        (self.facts, self.taken, self.conflicts) = (facts, taken, conflicts)
    }

    private static func unknown(_ section: Section, _ sides: [[Fact]]) -> [String] {
        let known = Set(section.fields.map(\.name))
        return Set(sides.flatMap(\.self).filter { $0.parent == nil && !known.contains($0.field) }.map(\.field)).sorted()
    }

    /// The facts of a field, each with what completes it.
    package static func groups(_ field: String, _ facts: [Fact]) -> [Group] {
        facts.filter { $0.field == field && $0.parent == nil }.map { fact in
            Group(facts: [fact] + facts.filter { $0.parent == fact.item })
        }
    }

    /// True when both sides say the same, in the same order.
    package static func saysTheSame(_ left: [Fact], _ right: [Fact]) -> Bool {
        let names = Set((left + right).filter { $0.parent == nil }.map(\.field))
        return names.allSatisfy { groups($0, left).map(\.said) == groups($0, right).map(\.said) }
    }

    /// One field of both sides.
    private struct FieldMerge {
        private(set) var facts: [Fact] = []
        private(set) var isTaken = false
        private(set) var conflicts: [Conflict] = []

        init(_ name: String, repeats: Bool, base: [Group], mine: [Group], theirs: [Group]) {
            let key: (Group) -> String = { repeats ? $0.first?.item ?? "" : name }
            func index(_ groups: [Group]) -> [String: Group] {
                Dictionary(groups.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
            }
            let (before, own, other) = (index(base), index(mine), index(theirs))
            // A field that should say one thing and says several is taken whole.
            let isOdd = !repeats && [base, mine, theirs].contains { $0.count > 1 }
            if isOdd {
                mergeWhole(name, base, mine, theirs)
                return
            }
            var kept: [Group] = []
            for key in Self.order(mine.map(key), theirs.map(key), base.map(key)) {
                let (was, left, right) = (before[key]?.said, own[key]?.said, other[key]?.said)
                if left == right || right == was {
                    kept += own[key].map { [$0] } ?? []
                } else if left == was {
                    isTaken = true
                    kept += other[key].map { [$0] } ?? []
                } else {
                    conflicts.append(Conflict(field: name, mine: own[key], theirs: other[key]))
                    kept += (own[key] ?? other[key]).map { [$0] } ?? []
                }
            }
            put(Self.distinct(kept, before: Set(before.keys), key))
        }

        private mutating func mergeWhole(_ name: String, _ base: [Group], _ mine: [Group], _ theirs: [Group]) {
            let (was, left, right) = (base.map(\.said), mine.map(\.said), theirs.map(\.said))
            if left == was, right != was {
                isTaken = true
                return put(theirs)
            }
            if left != right, right != was {
                for place in 0..<max(mine.count, theirs.count) {
                    let pair = (mine.dropFirst(place).first, theirs.dropFirst(place).first)
                    if pair.0?.said != pair.1?.said {
                        conflicts.append(Conflict(field: name, mine: pair.0, theirs: pair.1))
                    }
                }
            }
            put(mine)
        }

        private mutating func put(_ groups: [Group]) {
            for (position, group) in groups.enumerated() {
                for fact in group.facts {
                    var fact = fact
                    if fact.parent == nil { fact.position = position }
                    facts.append(fact)
                }
            }
        }

        /// Both sides may have added the same.
        private static func distinct(
            _ groups: [Group], before: Set<String>, _ key: (Group) -> String
        ) -> [Group] {
            var added: [[Fact]] = []
            return groups.filter { group in
                if before.contains(key(group)) { return true }
                if added.contains(group.said) { return false }
                added.append(group.said)
                return true
            }
        }

        /// Mine in their order, then what only the others have.
        private static func order(_ lists: [String]...) -> [String] {
            var seen: Set<String> = []
            return lists.flatMap(\.self).filter { seen.insert($0).inserted }
        }
    }
}
