import Domain
import Testing

/// Codes under codes.
@Suite struct CodingTreeTests {
    private static func code(_ id: Int64, _ label: String, under parent: Int64? = nil) -> CodingCode {
        CodingCode(id: id, parent: parent, CodingEntry(label: label, definition: "Quand."), changedAt: 1)
    }

    static let tree = CodingTree([
        code(5, "Aide"), code(1, "Temps"), code(3, "Trop court", under: 1), code(2, "Lieu"),
        code(4, "Le soir", under: 3),
    ])

    @Test func `each code comes after the one it lies under`() {
        #expect(Self.tree.codes.map(\.id) == [1, 3, 4, 2, 5])
        #expect(Self.tree.codes.map { Self.tree.level(of: $0.id) } == [0, 1, 2, 0, 0])
        #expect(Self.tree.path(of: 4) == ["Temps", "Trop court", "Le soir"])
        #expect(Self.tree.ancestors(of: 4) == [3, 1])
    }

    @Test func `whoever gives the finer code gives the wider one, and says it once`() {
        #expect(Self.tree.closed([4, 2]) == [1, 2, 3, 4])
        #expect(Self.tree.tidy([1, 3, 2]) == [2, 3])
        #expect(Self.tree.tidy([99, 5]) == [5])
        #expect(Self.tree.holds([1, 4]) && !Self.tree.holds([1, 99]))
    }

    @Test func `an entry says what is missing, too long, doubled or misplaced`() {
        let entry = { (label: String) in CodingEntry(label: label, definition: "Quand.") }
        #expect(Self.tree.faults(of: entry("Neuf"), under: nil) == [])
        #expect(
            Self.tree.faults(of: CodingEntry(label: " ", definition: ""), under: nil)
                == [.missing(.label), .missing(.definition)])
        let long = CodingEntry(label: String(repeating: "a", count: 121), definition: "x")
        #expect(Self.tree.faults(of: long, under: nil) == [.tooLong(.label, 120)])
        #expect(Self.tree.faults(of: entry("temps"), under: nil) == [.twin])
        #expect(Self.tree.faults(of: entry("temps"), under: 1) == [])
        #expect(Self.tree.faults(of: entry("Plus fin"), under: 4) == [.tooDeep(3)])
        #expect(Self.tree.faults(of: entry("Neuf"), under: 99) == [.parentUnknown])
    }

    @Test func `a code goes neither under itself nor so deep that its own would fall out`() {
        let entry = CodingEntry(label: "Temps", definition: "Quand.")
        #expect(Self.tree.faults(of: entry, under: nil, changing: 1) == [])
        #expect(Self.tree.faults(of: entry, under: 1, changing: 1) == [.parentUnknown])
        #expect(Self.tree.faults(of: entry, under: 4, changing: 1) == [.parentUnknown])
        // It holds two ranks below it.
        #expect(Self.tree.faults(of: entry, under: 2, changing: 1) == [.tooDeep(3)])
        #expect(Self.tree.faults(of: entry, under: 2, changing: 4) == [])
    }

    @Test func `codes that point at each other make no endless tree`() {
        let turning = CodingTree([Self.code(1, "un", under: 2), Self.code(2, "deux", under: 1)])
        #expect(turning.codes.isEmpty && turning.ancestors(of: 1) == [2, 1])
    }

    @Test func `there are only so many`() {
        let full = CodingTree((1...Int64(CodingTree.limit)).map { Self.code($0, "Code \($0)") })
        #expect(full.faults(of: CodingEntry(label: "De plus", definition: "x"), under: nil) == [.tooMany(200)])
        #expect(full.faults(of: CodingEntry(label: "Changé", definition: "x"), under: nil, changing: 3) == [])
    }
}
