import Testing

@testable import Analysis

@Suite("Verbatims: double classification")
struct StableClassesTests {
    /// Segments of texts on three subjects, five to a text, and their units of two sizes.
    private func corpus(noise: Int) throws -> (rows: Incidence, texts: [Int32], subjects: [Int]) {
        var corpora = VerbatimCorpora(seed: 21)
        var (rows, texts, subjects): ([[Int]], [Int32], [Int]) = ([], [], [])
        for text in 0..<60 {
            for _ in 0..<5 {
                texts.append(Int32(text))
                subjects.append(text % 3)
                let subject = corpora.below(100) < noise ? corpora.below(3) : text % 3
                rows.append(
                    (0..<6).map { _ in corpora.below(4) == 0 ? corpora.below(10) : 10 + subject * 20 + corpora.below(20)
                    })
            }
        }
        return (try Incidence(rows, columns: 70), texts, subjects)
    }

    private func double(_ noise: Int, _ settings: StableClasses.Settings) throws -> (StableClasses, [Int]) {
        let (rows, texts, subjects) = try corpus(noise: noise)
        let sizes = (0..<rows.rowCount).map { rows[$0].count }
        let units = try [8, 12].map { try SegmentMerge.units(sizes, texts: texts, least: $0) }
        let trees = try units.map { try DescendingClassification(try rows.merged($0), ReinertSettings(classes: 6)) }
        return (try StableClasses(trees[0], units[0], trees[1], units[1], settings), subjects)
    }

    @Test func `classes that two sizes of segments agree on are kept, and are the subjects`() throws {
        let (stable, subjects) = try double(5, StableClasses.Settings(classes: 3))
        #expect(stable.classes.count == 3)
        let pairs = zip(subjects, stable.classOf).filter { $1 >= 0 }.map { $0 * 10 + Int($1) }
        #expect(pairs.count > 240)
        var counts: [Int: Int] = [:]
        for pair in pairs { counts[pair, default: 0] += 1 }
        #expect(counts.values.sorted().suffix(3).reduce(0, +) > pairs.count * 9 / 10)
        #expect(stable.classes.map(\.size) == (0..<3).map { index in stable.classOf.count { $0 == index } })
    }

    @Test func `of noise little stays`() throws {
        let (stable, _) = try double(100, StableClasses.Settings())
        let share = Double(stable.classOf.count { $0 >= 0 }) / 300
        let (clear, _) = try double(0, StableClasses.Settings())
        #expect(share < Double(clear.classOf.count { $0 >= 0 }) / 300)
    }

    @Test func `a classification agrees with itself`() throws {
        let (rows, _, _) = try corpus(noise: 10)
        let tree = try DescendingClassification(rows, ReinertSettings(classes: 4))
        let units = (0..<Int32(rows.rowCount)).map { $0 }
        let stable = try StableClasses(tree, units, tree, units, StableClasses.Settings(classes: 4))
        #expect(stable.classes.count == 4 && stable.classes.allSatisfy { $0.first == $0.second })
        #expect(stable.classOf == tree.classOf)
    }

    @Test func `segments are put together as in the published examples`() throws {
        let sizes = [3, 2, 1, 4, 5, 1, 3]
        let cases: [([Int32], Int, [Int32])] = [
            ([1, 1, 1, 1, 1, 1, 1], 3, [0, 1, 1, 2, 3, 4, 4]), ([1, 1, 1, 2, 2, 2, 3], 3, [0, 1, 1, 2, 3, 3, 4]),
            ([1, 1, 1, 2, 3, 3, 3], 4, [0, 0, 0, 1, 2, 3, 3]), ([1, 1, 1, 1, 3, 3, 3], 6, [0, 0, 0, 0, 1, 1, 1]),
            ([1, 2, 3, 4, 4, 5, 5], 3, [0, 1, 2, 3, 4, 5, 5]), ([1, 1, 1, 1, 1, 1, 1], 0, [0, 1, 2, 3, 4, 5, 6]),
        ]
        for (texts, least, units) in cases {
            #expect(try SegmentMerge.units(sizes, texts: texts, least: least) == units)
        }
        #expect(try SegmentMerge.units([], texts: [], least: 3) == [])
        #expect(throws: VerbatimFault.lengthsDiffer(1, 0)) { try SegmentMerge.units([1], texts: [], least: 1) }
    }

    @Test func `of disjoint sets the heaviest are found, as by trying all`() {
        for seed in 1...200 {
            var corpora = VerbatimCorpora(seed: UInt64(seed))
            let sets = (0..<corpora.below(10)).map { _ in
                (
                    weight: Double(1 + corpora.below(50)),
                    elements: Set((0..<1 + corpora.below(4)).map { _ in corpora.below(12) })
                )
            }
            let count = corpora.below(2) == 0 ? nil : 1 + corpora.below(4)
            let found = DisjointChoice(sets).best(count)
            var best: [Int: Double] = [:]
            for choice in 0..<1 << sets.count {
                let picked = sets.indices.filter { choice >> $0 & 1 == 1 }
                let elements = picked.flatMap { sets[$0].elements }
                guard Set(elements).count == elements.count else { continue }
                best[picked.count] = max(best[picked.count] ?? 0, picked.reduce(0) { $0 + sets[$1].weight })
            }
            let size = best.keys.filter { $0 <= count ?? .max }.max() ?? 0
            let expected = count == nil ? best.values.max() ?? 0 : best[size] ?? 0
            #expect(found.reduce(0) { $0 + sets[$1].weight } == expected)
        }
    }
}
