import Testing

@testable import French

@Suite("Numbers, plurals, elision, nearest words")
struct NumberTests {
    @Test(
        "whole numbers are grouped by three",
        arguments: [
            (0, "0"), (999, "999"), (1_000, "1\u{202F}000"), (-12_345, "\u{2212}12\u{202F}345"),
            (1_234_567, "1\u{202F}234\u{202F}567"),
            (Int.min, "\u{2212}9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808"),
        ])
    func groupsWholeNumbers(number: Int, text: String) {
        #expect(NumberFormat.french.formatted(number) == text)
    }

    @Test(
        "decimals are rounded and useless zeros dropped",
        arguments: [
            (1.5, 1, "1,5"), (2.0, 2, "2"), (0.05, 1, "0,1"), (0.04, 1, "0"), (-0.04, 1, "0"),
            (-1.25, 1, "\u{2212}1,3"), (12_345.678, 2, "12\u{202F}345,68"),
            (0.007, 3, "0,007"), (9.99, 1, "10"), (.infinity, 1, "–"), (.nan, 1, "–"), (1e300, 1, "1e+300"),
            (3.7, 0, "4"),
        ])
    func formatsDecimals(number: Double, decimals: Int, text: String) {
        #expect(NumberFormat.french.formatted(number, decimals: decimals) == text)
    }

    @Test("a percentage has its no-break space")
    func formatsPercentages() {
        #expect(NumberFormat.french.percent(34.25) == "34,3\u{A0}%")
        #expect(NumberFormat.english.percent(34.25) == "34.3%")
        #expect(NumberFormat.english.formatted(1_234.5) == "1,234.5")
    }

    @Test("the plural begins at two")
    func countsPlurals() {
        #expect([0, 1, -1].allSatisfy { French.isSingular($0) } && French.isSingular(1.5) && French.isSingular(1.99))
        #expect(![2, -2, Int.min].contains { French.isSingular($0) } && !French.isSingular(2.0))
    }

    @Test(
        "« de » is elided before a vowel or a mute h",
        arguments: [
            ("Ardèche", "d’Ardèche"), ("Lyon", "de Lyon"), ("Hérault", "d’Hérault"),
            ("Haute-Savoie", "de Haute-Savoie"), ("Hauts-de-France", "de Hauts-de-France"),
            ("habitants", "d’habitants"), ("hôpital", "d’hôpital"), ("hameau", "de hameau"),
            ("Le Havre", "de Le Havre"), ("handicap", "de handicap"),
            ("héros", "de héros"), ("héroïne", "d’héroïne"), ("onze", "de onze"), ("Yonne", "d’Yonne"),
            ("Yvetot", "d’Yvetot"), ("yaourt", "de yaourt"),
            ("Œuvre", "d’Œuvre"), ("« Ici »", "d’« Ici »"), ("11 lieux", "de 11 lieux"), ("", "de "), ("🐝", "de 🐝"),
            ("Isère", "d’Isère"), ("E\u{301}cole", "d’E\u{301}cole"),
            ("hôtel", "d’hôtel"), ("Hazebrouck", "de Hazebrouck"), ("Île", "d’Île"),
        ])
    func elidesDe(word: String, text: String) {
        #expect(French.de(word) == text)
    }

    @Test("« que » is elided alike")
    func elidesQue() {
        #expect(French.que("Anne") == "qu’Anne" && French.que("Lyon") == "que Lyon")
    }

    @Test(
        "the nearest word allows one slip, two in long words",
        arguments: [
            ("servr", "serve"), ("srve", "serve"), ("sevre", "serve"), ("EXPORT", "export"), ("restor", "restore"),
            ("migrationss", "migrations"), ("mgirationss", "migrations"),
            ("configg", "config"), ("éxport", "export"),
        ])
    func findsNearest(typed: String, wanted: String) {
        #expect(
            French.nearest(typed, among: ["serve", "export", "import", "restore", "migrations", "config"]) == wanted)
    }

    @Test(
        "far, short, empty or endless words have no neighbour",
        arguments: ["", "a", "xy", "chocolat", "seeerve", String(repeating: "e", count: 100_000)])
    func findsNothing(typed: String) {
        #expect(French.nearest(typed, among: ["serve", "export", ""]) == nil)
    }

    @Test(
        "the distance counts slips as published examples do",
        arguments: [
            ("ca", "abc", 3), ("a cat", "an act", 2), ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0),
            ("ab", "ba", 1),
        ])
    func measuresDistance(one: String, two: String, distance: Int) {
        #expect(French.alignmentDistance(Array(one.utf8), Array(two.utf8)) == distance)
        #expect(French.alignmentDistance(Array(two.utf8), Array(one.utf8)) == distance)
    }

    @Test("the distance within a limit is that of the whole table")
    func agreesWithTheWholeTable() {
        var random = SeededRandom(seed: 20_261_120)
        var near = 0
        for _ in 0..<20_000 {
            let one = word(&random)
            let two = Bool.random(using: &random) ? word(&random) : changed(one, &random)
            let whole = wholeTable(one, two)
            #expect(French.alignmentDistance(one, two) == whole)
            for limit in 0...3 {
                let bounded = one.withUnsafeBufferPointer { one in
                    two.withUnsafeBufferPointer { French.alignmentDistance(one, $0, atMost: limit) }
                }
                #expect(bounded == (whole <= limit ? whole : nil), "\(one) \(two) \(limit)")
            }
            if whole <= 2 { near += 1 }
        }
        #expect(near > 5_000)
    }

    private func word(_ random: inout SeededRandom) -> [UInt8] {
        (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt8.random(in: 97...100, using: &random) }
    }

    private func changed(_ word: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var word = word
        for _ in 0..<Int.random(in: 1...2, using: &random) where word.count > 1 {
            let place = Int.random(in: 0..<(word.count - 1), using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: word.remove(at: place)
            case 1: word.insert(UInt8.random(in: 97...100, using: &random), at: place)
            default: word.swapAt(place, place + 1)
            }
        }
        return word
    }

    /// Every cell, as the definition has it.
    private func wholeTable(_ one: [UInt8], _ two: [UInt8]) -> Int {
        var cells = Array(repeating: Array(0...two.count), count: one.count + 1)
        for row in 1..<(one.count + 1) {
            cells[row][0] = row
            for column in 1..<(two.count + 1) {
                let cost = one[row - 1] == two[column - 1] ? 0 : 1
                var best = min(cells[row - 1][column] + 1, cells[row][column - 1] + 1)
                best = min(best, cells[row - 1][column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
                    best = min(best, cells[row - 2][column - 2] + 1)
                }
                cells[row][column] = best
            }
        }
        return cells[one.count][two.count]
    }
}
