import TestSupport
import Testing

@testable import Search

@Suite struct RankingTests {
    @Test func theOrderIsThatOfASlowSort() {
        var draw = Draw(seed: 5)
        for _ in 0..<40 {
            let index = Documents.index(Documents.some(120, &draw))
            let clauses = (0..<3).map { _ in
                MatchedClause(
                    layers: SearchColumn.allCases.map { column in
                        Layer(
                            column: column, documents: Bitmap(draw.set(of: 40, below: 120)), weight: 1 + draw.below(90))
                    })
            }
            let titled = Bitmap(draw.set(of: 2, below: 120))
            let score = { (number: Int) in
                clauses.reduce(titled.contains(number) ? 1 << 28 : 0) { sum, clause in
                    let layers = clause.layers.filter { $0.documents.contains(number) }
                    let points = layers.reduce(0) { $0 + $1.weight * $1.column.weight }
                    return sum + points + (layers.isEmpty ? 0 : 1 << 20)
                }
            }
            let set = Bitmap(draw.set(of: 70, below: 120))
            let byName = index.byName(set)
            let expected = byName.enumerated().sorted { one, two in
                let (left, right) = (score(one.element), score(two.element))
                return left == right ? one.offset < two.offset : left > right
            }.map(\.element)
            let ranking = Ranking(set, by: clauses, titled: titled, in: index)
            #expect(ranking.page(offset: 0, limit: .max) == expected)
            #expect(ranking.page(offset: 7, limit: 9) == Array(expected.dropFirst(7).prefix(9)))
            #expect(ranking.page(offset: 200, limit: 9).isEmpty)
        }
    }

    @Test func aRareWordTellsMore() {
        #expect(Rarity.of(1, among: 1 << 10) == 160 && Rarity.of(1 << 9, among: 1 << 10) == 16)
        #expect(Rarity.of(10, among: 10) == 1 && Rarity.of(0, among: 0) == 1 && Rarity.of(5, among: 3) == 1)
        for number in [1, 2, 3, 5, 7, 100, 1_000, 99_999, 1 << 31, 3 << 40, .max] {
            // 2^(k/16) <= number < 2^((k+1)/16), within what thirty bits of fraction can tell.
            let logarithm = Double(Rarity.logarithm(number)) / 16
            let exact = number.bitWidth == 0 ? 0 : slowLogarithm(Double(number))
            #expect(logarithm <= exact + 1e-6 && exact < logarithm + 1.0 / 16 + 1e-6, "\(number)")
        }
    }

    /// log2 by halving, without the mathematics library.
    private func slowLogarithm(_ number: Double) -> Double {
        var (rest, whole, fraction, step) = (number, 0.0, 0.0, 0.5)
        while rest >= 2 { (rest, whole) = (rest / 2, whole + 1) }
        for _ in 0..<40 {
            rest *= rest
            if rest >= 2 { (rest, fraction) = (rest / 2, fraction + step) }
            step /= 2
        }
        return whole + fraction
    }

    @Test func lessIsAskedOnlyWhenTooFewAnswer() {
        let base = Bitmap(0..<100)
        let (a, b, c) = (Bitmap(0..<50), Bitmap(40..<90), Bitmap(45..<48))
        #expect(Quorum.documents(of: [a, b], within: base).quorum == Quorum(needed: 2, words: 2))
        let relaxed = Quorum.documents(of: [a, b, c], within: base)
        #expect(relaxed.quorum == Quorum(needed: 2, words: 3) && relaxed.documents == Bitmap(40..<50))
        #expect(Quorum.documents(of: [c], within: base).documents == c)
        #expect(Quorum.documents(of: [], within: base).documents == base)
        #expect(Quorum.documents(of: [c, Bitmap()], within: base).quorum == Quorum(needed: 1, words: 2))
        #expect(Quorum.documents(of: [a, c], within: Bitmap()).documents.isEmpty)
        // Asking less would bring nothing more.
        #expect(Quorum.documents(of: [c, c], within: base).quorum == Quorum(needed: 2, words: 2))
    }

    @Test func theNearestShareTheRarest() {
        var draw = Draw(seed: 6)
        let index = Documents.index(Documents.some(64, &draw))
        let all = Bitmap(0..<64)
        let nearest = { (values: [Nearness.Value], least: Int) in
            Nearness.nearest(values, among: all, within: Bitmap(1..<64), of: index, least: least, limit: 5)
        }
        let value = { (documents: DocumentSet, factor: Int, isSubstance: Bool) in
            Nearness.Value(documents, factor: factor, isSubstance: isSubstance)
        }
        let near = nearest(
            [
                value(.many(Bitmap(0..<40)), 1, true), value(.few([3, 7]), 2, true), value(.few([7, 9]), 1, true),
                value(.few([3, 50]), 5, false),
            ], 60)
        #expect(near.map(\.number) == [3, 7, 9] && near.map(\.shared) == [[0, 1, 3], [0, 1, 2], [0, 2]])
        #expect(nearest([], 0).isEmpty)
        // What all have, and what is no substance, bring nobody near.
        #expect(nearest([value(.many(all), 9, true), value(.few([3]), 9, false)], 1).isEmpty)
    }
}
