internal import Acts
internal import Domain
internal import Glibc
internal import SQL
internal import Storage

/// Reads every sheet that a visitor may see out of a database, once, and writes the rows of the peer.
struct VisibleSheets {
    private static let batch = 500
    /// So many sheets tell how often a word is met.
    private static let sampled = 2_000
    private let world: World

    init(_ world: World) { self.world = world }

    /// - Parameter path: gets one JSON object a line.
    func write(to path: String) throws -> SheetSample {
        guard let file = fopen(path, "we") else { throw BenchFault.system("fopen \(path)", errno: errno) }
        defer { fclose(file) }
        var sample = SheetSample()
        var number = 0
        let practices = try world.database.read {
            try SheetList($0, readableBy: [.everyone]).page(SheetQuery(limit: Int(Int32.max)))
        }
        for start in stride(from: 0, to: practices.count, by: Self.batch) {
            let part = Array(practices[start..<min(practices.count, start + Self.batch)])
            for sheet in try sheets(part) {
                number += 1
                sample.add(sheet, withWords: number.isMultiple(of: max(1, practices.count / Self.sampled)))
                let line = sheet.json(number).encoded() + [UInt8(ascii: "\n")]
                guard fwrite(line, 1, line.count, file) == line.count else {
                    throw BenchFault.system("fwrite \(path)", errno: errno)
                }
            }
        }
        return sample
    }

    private func sheets(_ practices: [Practice]) throws -> [VisibleSheet] {
        try world.database.read { connection in
            let store = FactStore(
                connection, terms: try VocabularyStore(connection).index(), template: world.template)
            let facts = try store.facts(of: practices.map(\.id), readableBy: [.everyone])
            return practices.map { VisibleSheet($0, facts[$0.id] ?? [], world.vocabularies) }
        }
    }
}
