/// One thing that answers to an open question say: a code, below another one or not.
package struct CodingCode: Sendable, Equatable {
    package let id: Int64
    /// The code that it makes finer; nil for the first rank.
    package let parent: Int64?
    package let entry: CodingEntry
    /// Microseconds since 1970-01-01 UTC.
    package let changedAt: Int64

    package init(id: Int64, parent: Int64?, _ entry: CodingEntry, changedAt: Int64) {
        self.id = id
        self.parent = parent
        self.entry = entry
        self.changedAt = changedAt
    }
}

/// What is typed of a code.
package struct CodingEntry: Sendable, Equatable {
    package static let (labelLimit, textLimit) = (120, 1_500)

    package var label: String
    /// When it is given, and when it is not: two people must give it alike.
    package var definition: String
    /// An answer that it is given to, in other words than those of a person where that could name them.
    package var example: String

    package init(label: String, definition: String, example: String = "") {
        self.label = label
        self.definition = definition
        self.example = example
    }

    /// The same without spaces around and control characters.
    package var tidy: CodingEntry {
        CodingEntry(
            label: ReportEntry.tidy(label).replacing("\n", with: " "), definition: ReportEntry.tidy(definition),
            example: ReportEntry.tidy(example))
    }
}

/// Why a code, or what is said with codes, is not taken, and where.
package enum CodingFault: Sendable, Equatable {
    package enum Place: String, Sendable, CaseIterable {
        case label, definition, example, parent, memo, passage, words, column
    }

    case missing(Place)
    case tooLong(Place, Int)
    /// Another one beside it has that name.
    case twin
    /// There is no such code, or it lies below itself.
    case parentUnknown
    case tooDeep(Int)
    case tooMany(Int)
}

/// The codes of one question, each under the one it makes finer: the codebook of those who code.
package struct CodingTree: Sendable, Equatable {
    /// Ranks of codes: « 2 », « 2a », « 2a1 ».
    package static let depth = 3
    package static let limit = 200

    /// Each after the one it lies under; beside each other in the order in which they were made.
    package let codes: [CodingCode]
    private let parents: [Int64: Int64]
    private let known: Set<Int64>

    package init(_ codes: [CodingCode]) {
        known = Set(codes.map(\.id))
        parents = Dictionary(
            codes.compactMap { code in code.parent.map { (code.id, $0) } }, uniquingKeysWith: { first, _ in first })
        let below = Dictionary(grouping: codes.sorted { $0.id < $1.id }) { $0.parent ?? 0 }
        var sorted: [CodingCode] = []
        func add(_ parent: Int64, _ level: Int) {
            guard level < Self.depth else { return }
            for code in below[parent] ?? [] {
                sorted.append(code)
                add(code.id, level + 1)
            }
        }
        add(0, 0)
        self.codes = sorted
    }

    package var isEmpty: Bool { codes.isEmpty }

    package func code(_ id: Int64) -> CodingCode? { codes.first { $0.id == id } }

    package func children(of id: Int64?) -> [CodingCode] { codes.filter { $0.parent == id } }

    /// 0 for the first rank.
    package func level(of id: Int64) -> Int { ancestors(of: id).count }

    /// The nearest first.
    package func ancestors(of id: Int64) -> [Int64] {
        var found: [Int64] = []
        var next = parents[id]
        while let parent = next, !found.contains(parent), found.count <= Self.depth {
            found.append(parent)
            next = parents[parent]
        }
        return found
    }

    /// Its name after those it lies under.
    package func path(of id: Int64) -> [String] {
        (ancestors(of: id).reversed() + [id]).compactMap { code($0)?.entry.label }
    }

    // MARK: Codes of one answer

    /// Only codes that are here, and none that a finer one says already.
    package func tidy(_ codes: Set<Int64>) -> Set<Int64> {
        let here = codes.intersection(known)
        return here.subtracting(here.flatMap(ancestors))
    }

    /// With all that they lie under: whoever gives the finer code gives the wider one.
    package func closed(_ codes: Set<Int64>) -> Set<Int64> {
        let here = codes.intersection(known)
        return here.union(here.flatMap(ancestors))
    }

    package func holds(_ codes: Set<Int64>) -> Bool { codes.isSubset(of: known) }

    // MARK: Changing it

    /// What is wrong with an entry before it is kept.
    ///
    /// - Parameter id: of the code that it changes; nil for a new one.
    package func faults(of entry: CodingEntry, under parent: Int64?, changing id: Int64? = nil) -> [CodingFault] {
        var faults: [CodingFault] = []
        if !ReportEntry.saysSomething(entry.label) { faults.append(.missing(.label)) }
        if !ReportEntry.saysSomething(entry.definition) { faults.append(.missing(.definition)) }
        let lengths: [(CodingFault.Place, String, Int)] = [
            (.label, entry.label, CodingEntry.labelLimit), (.definition, entry.definition, CodingEntry.textLimit),
            (.example, entry.example, CodingEntry.textLimit),
        ]
        for (place, text, limit) in lengths where text.count > limit { faults.append(.tooLong(place, limit)) }
        if id == nil, codes.count >= Self.limit { faults.append(.tooMany(Self.limit)) }
        if let parent {
            let isBelowItself = id.map { $0 == parent || ancestors(of: parent).contains($0) } ?? false
            if !known.contains(parent) || isBelowItself {
                faults.append(.parentUnknown)
                return faults
            }
        }
        let level = parent.map { self.level(of: $0) + 1 } ?? 0
        if level + (id.map(height) ?? 1) > Self.depth { faults.append(.tooDeep(Self.depth)) }
        if children(of: parent).contains(where: { $0.id != id && Self.isSame($0.entry.label, entry.label) }) {
            faults.append(.twin)
        }
        return faults
    }

    /// Ranks from it down: 1 for a code without finer ones.
    private func height(of id: Int64) -> Int { 1 + (children(of: id).map { height(of: $0.id) }.max() ?? 0) }

    private static func isSame(_ one: String, _ other: String) -> Bool { one.lowercased() == other.lowercased() }
}
