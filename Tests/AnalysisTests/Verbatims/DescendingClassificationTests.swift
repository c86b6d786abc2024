import Testing

@testable import Analysis

@Suite("Verbatims: descending classification")
struct DescendingClassificationTests {
    @Test func `the fast method and the plain one find the same classes and the same χ²`() throws {
        for seed in 1...60 {
            var corpora = VerbatimCorpora(seed: UInt64(seed))
            let forms = 12 + corpora.below(30)
            let subjects = 2 + corpora.below(3)
            let rows = corpora.texts(20 + corpora.below(60), forms: forms, subjects: subjects, size: 0...9)
            let settings = ReinertSettings(classes: subjects + 1)
            let fast = try DescendingClassification(try Incidence(rows, columns: forms), settings)
            let plain = try NaiveReinert.classify(rows, columns: forms, settings)
            #expect(fast.classOf == plain.classOf, "seed \(seed)")
            let splits = fast.nodes.filter { !$0.children.isEmpty }.map(\.chiSquare).sorted()
            #expect(splits.count == plain.splits.count)
            #expect(zip(splits, plain.splits.sorted()).allSatisfy { abs($0 - $1) <= 1e-6 * max(1, $1) })
        }
    }

    @Test func `texts in another order make the same classes`() throws {
        var corpora = VerbatimCorpora(seed: 7)
        let rows = corpora.texts(400, forms: 80, subjects: 4, size: 4...10)
        let order = corpora.shuffled(Array(rows.indices))
        let settings = ReinertSettings(classes: 4)
        let first = try DescendingClassification(try Incidence(rows, columns: 80), settings).classOf
        let second = try DescendingClassification(try Incidence(order.map { rows[$0] }, columns: 80), settings).classOf
        #expect(Set(first) == [0, 1, 2, 3])
        #expect(order.map { first[$0] } == second)
    }

    @Test func `forms in another order make the same classes`() throws {
        var corpora = VerbatimCorpora(seed: 8)
        let rows = corpora.texts(400, forms: 80, subjects: 4, size: 4...10)
        let names = corpora.shuffled(Array(0..<80))
        let settings = ReinertSettings(classes: 4)
        let first = try DescendingClassification(try Incidence(rows, columns: 80), settings).classOf
        let renamed = rows.map { $0.map { names[$0] } }
        #expect(first == (try DescendingClassification(try Incidence(renamed, columns: 80), settings).classOf))
    }

    @Test func `the subjects that texts were made from come back as classes`() throws {
        var corpora = VerbatimCorpora(seed: 9)
        var subjects: [Int] = []
        var rows: [[Int]] = []
        for subject in 0..<3 {
            for _ in 0..<100 {
                subjects.append(subject)
                rows.append(
                    (0..<8).map { _ in corpora.below(4) == 0 ? corpora.below(10) : 10 + subject * 20 + corpora.below(20)
                    })
            }
        }
        let found = try DescendingClassification(try Incidence(rows, columns: 70), ReinertSettings(classes: 3))
        #expect(found.classes.count == 3 && found.classifiedShare == 1)
        #expect(Set(zip(subjects, found.classOf).map { $0 * 10 + Int($1) }).count == 3)
    }

    @Test func `each split divides its group, and no group is larger than what it came from`() throws {
        var corpora = VerbatimCorpora(seed: 10)
        let rows = corpora.texts(300, forms: 60, subjects: 5, size: 0...6)
        var settings = ReinertSettings(classes: 6)
        settings.leastClass = 20
        let found = try DescendingClassification(try Incidence(rows, columns: 60), settings)
        for (index, node) in found.nodes.enumerated() {
            let sides = node.children.flatMap { found.nodes[$0].units }
            #expect(Set(sides).count == sides.count && Set(sides).isSubset(of: Set(node.units)))
            #expect(node.children.allSatisfy { found.nodes[$0].parent == index })
            #expect(node.units == node.units.sorted())
        }
        #expect(found.classes.allSatisfy { found.nodes[$0].units.count >= 20 })
        let sizes = found.classes.map { found.nodes[$0].units.count }
        #expect(sizes == sizes.sorted(by: >))
        #expect(found.classOf.count { $0 >= 0 } == sizes.reduce(0, +))
        #expect(zip(rows, found.classOf).allSatisfy { !$0.isEmpty || $1 == -1 })
    }

    @Test func `what cannot be split is one class, and nothing at all is said so`() throws {
        let alike = try Incidence([[0, 1], [0, 1], [1, 0], [0, 1], [0, 1], [0, 1]], columns: 2)
        #expect(try DescendingClassification(alike, ReinertSettings(classes: 3)).classOf == [0, 0, 0, 0, 0, 0])
        let one = try Incidence([[0]], columns: 1)
        #expect(try DescendingClassification(one, ReinertSettings(classes: 2)).classOf == [0])
        #expect(try DescendingClassification(one, ReinertSettings(classes: -4)).classOf == [0])
        for rows in [[], [[], []]] as [[[Int]]] {
            #expect(throws: VerbatimFault.empty) {
                try DescendingClassification(try Incidence(rows, columns: 3), ReinertSettings(classes: 2))
            }
        }
        #expect(throws: VerbatimFault.columnOutside(row: 1, column: 3)) { try Incidence([[0], [3]], columns: 3) }
        #expect(throws: VerbatimFault.columnOutside(row: 0, column: -1)) { try Incidence([[-1]], columns: 3) }
    }

    @Test func `texts that share no form with the others are set apart first`() throws {
        let rows = Array(repeating: [0, 1], count: 6) + Array(repeating: [2, 3], count: 6)
        let found = try DescendingClassification(try Incidence(rows, columns: 4), ReinertSettings(classes: 2))
        #expect(found.classOf == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
        // All of the inertia that two groups can have: χ² is the total of the table.
        #expect(abs(found.nodes[0].chiSquare - 24) < 1e-9)
    }

    @Test func `no single move betters a split, and nearly all splits are the best of all`() throws {
        var best = 0
        for seed in 1...100 {
            var corpora = VerbatimCorpora(seed: UInt64(seed))
            let rows = corpora.texts(7, forms: 8, subjects: 2, size: 1...5)
            let found = try DescendingClassification(try Incidence(rows, columns: 8), ReinertSettings(classes: 2))
            let root = found.nodes[0]
            let dense = NaiveReinert.dense(rows, 8)
            func chiSquare(_ set: Int) -> Double {
                NaiveReinert.chiSquare(dense, Array(0..<8), (0..<7).map { set >> $0 & 1 == 1 })
            }
            let first = try #require(root.children.first.map { found.nodes[$0].units.reduce(0) { $0 | 1 << Int($1) } })
            #expect(abs(chiSquare(first) - root.chiSquare) < 1e-9)
            for move in 0..<7 where ![0, 127].contains(first ^ 1 << move) {
                #expect(chiSquare(first ^ 1 << move) <= root.chiSquare * (1 + 1e-9))
            }
            if (1..<64).map(chiSquare).max() ?? 0 <= root.chiSquare * (1 + 1e-9) { best += 1 }
        }
        #expect(best >= 95, "the page of the method says more than 95 in a hundred")
    }

    @Test func `progress only grows, ends at 1, and a closed ear stops the work`() throws {
        var corpora = VerbatimCorpora(seed: 11)
        let table = try Incidence(corpora.texts(300, forms: 60, subjects: 5, size: 3...8), columns: 60)
        var shares: [Double] = []
        _ = try DescendingClassification(
            table, ReinertSettings(classes: 5),
            progress: Progress {
                shares.append($0)
                return true
            })
        #expect(shares == shares.sorted() && shares.last == 1 && Set(shares).count >= 5)
        var calls = 0
        #expect(throws: VerbatimFault.cancelled) {
            try DescendingClassification(
                table, ReinertSettings(classes: 5),
                progress: Progress { _ in
                    calls += 1
                    return calls < 3
                })
        }
        #expect(calls == 3)
    }
}
