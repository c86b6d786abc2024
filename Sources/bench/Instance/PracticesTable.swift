internal import Glibc

/// A table of made-up practices in the format people fill in (docs/formats/table.md): the same bytes in every run.
///
/// Fifteen columns a row, of which some hold two values: about fifteen facts and 650 bytes, so that 100,000 rows stay
/// below the limit of a file. Words come from 3,000 made-up ones, places from 500, bodies from 2,000, so that indexes
/// grow as those of real practices do.
struct PracticesTable {
    private static let columns = [
        "id", "titre", "territoire", "type_territoire", "departement", "porteur", "type_porteur", "annee_debut",
        "thematique", "publics", "besoin", "description", "objectifs", "freins", "resultats",
    ]
    private static let themes = [
        "aller_vers", "pair_aidance", "reseaux_partenariats", "conferences_familiales", "developpement_pouvoir_agir",
    ]
    private static let syllables = [
        "ba", "co", "du", "fi", "ga", "jo", "li", "ma", "nu", "pe", "ra", "so", "ti", "vu", "ze", "chan", "tre", "lon",
    ]
    private var state: UInt64 = 20_261_120

    /// - Returns: the size of the file in bytes.
    @discardableResult
    static func write(_ count: Int, to path: String) throws(BenchFault) -> Int {
        guard let file = fopen(path, "we") else { throw .system("fopen \(path)", errno: errno) }
        var table = PracticesTable()
        var size = 0
        for number in 0...count {
            let cells = number == 0 ? columns : table.row(number)
            let line = Array((cells.map { "\"\($0)\"" }.joined(separator: ";") + "\r\n").utf8)
            size += fwrite(line, 1, line.count, file)
        }
        guard fclose(file) == 0 else { throw .system("fwrite \(path)", errno: errno) }
        return size
    }

    private mutating func row(_ number: Int) -> [String] {
        let town = below(500)
        return [
            "b\(number)", "\(capital(words(4))) \(number)", "\(capital(word(town)))-\(town)", "commune", "59",
            "Association \(word(below(2_000))) \(below(2_000) / 4)", "association", "\(1_970 + below(55))",
            Self.themes[below(Self.themes.count)], "parents | jeunes", "\(capital(words(12))).",
            "\(capital(words(18))).", "\(words(6)) | \(words(6))", "\(words(5)) | \(words(5))",
            "\(capital(words(12))).",
        ]
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in word(below(3_000)) }.joined(separator: " ")
    }

    private func word(_ number: Int) -> String {
        let count = Self.syllables.count
        return Self.syllables[number % count] + Self.syllables[number / count % count]
            + Self.syllables[number / count / count % count]
    }

    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A linear congruential generator (Knuth, MMIX), the high bits.
    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
