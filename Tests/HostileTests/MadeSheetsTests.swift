import Domain
import TestSupport
import Testing

/// The sheets that the finding rows of the bench make up.
@Suite("Made-up sheets") struct MadeSheetsTests {
    private static let texts = [
        "title", "subtitle", "problem", "description", "objective", "obstacle", "lever", "result",
    ]

    private func sheets(_ first: Int, _ count: Int) throws -> [JSON] {
        let bench = try WatchedProcess(try Built.program("bench"), ["sheets", "\(first)", "\(count)"])
        let ending = try bench.waitForEnd(seconds: 120)
        #expect(ending.status == 0, "\(ending.errors)")
        return try ending.output.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    }

    private func words(_ sheets: [JSON]) -> Set<Substring> {
        Set(
            sheets.flatMap { sheet in
                Self.texts.flatMap { (sheet[$0]?.text ?? "").lowercased().split { !$0.isLetter } }
            })
    }

    @Test func `a sheet is the same in every run, however many are made with it`() throws {
        let many = try sheets(1, 40)
        #expect(many.count == 40)
        #expect(Array(many[20..<30]) == (try sheets(21, 10)))
        // The same bytes on every machine: this changes only when the generator is changed on purpose.
        let bytes = many.flatMap { $0.encoded() }
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        #expect(hash == 0x71F5_2669_C1C6_F2A6)
    }

    @Test func `new words keep coming, as many as the square root of the text lets expect`() throws {
        let sheets = try sheets(1, 4_000)
        let counts = [1_000, 2_000, 4_000].map { words(Array(sheets.prefix($0))).count }
        #expect(counts[1] > counts[0] * 5 / 4 && counts[2] > counts[1] * 5 / 4, "\(counts)")
        // At 100,000 sheets five times as many: 50,000 words and more.
        #expect(counts[2] > 10_000, "\(counts)")
        let size = sheets.reduce(0) { sum, sheet in
            sum + Self.texts.reduce(0) { $0 + (sheet[$1]?.text?.utf8.count ?? 0) }
        }
        #expect(1_500...2_000 ~= size / sheets.count, "\(size / sheets.count) bytes a sheet")
    }

    @Test func `values are terms of the vocabularies, seventeen a sheet, a few of them often`() throws {
        let sheets = try sheets(1, 2_000)
        let vocabularies = Vocabularies(Vocabulary.shipped)
        let places = Set(OfficialPlaces.shipped.places.filter { $0.kind == "departement" }.map(\.code))
        var values = 0
        var needs: [String: Int] = [:]
        for sheet in sheets {
            guard case .object(let members) = sheet else { continue }
            for member in members where member.key.hasSuffix(" codes") {
                let field = member.key.split(separator: " ").first.map(String.init) ?? ""
                let vocabulary = try #require(Template.current.field(field)?.vocabulary)
                for code in (member.value.elements ?? []).compactMap(\.text) {
                    #expect(vocabularies.term(code, of: vocabulary) != nil, "\(code) is none of \(vocabulary)")
                    if field == "need" { needs[code, default: 0] += 1 }
                    values += 1
                }
            }
            if let place = sheet["departement"]?.text { #expect(places.contains(place)) }
            values += [sheet["departement"], sheet["year"], sheet["bearer"]].compactMap(\.self).count
        }
        #expect(16...18 ~= values / sheets.count, "\(Double(values) / Double(sheets.count))")
        let most = needs.values.max() ?? 0
        #expect(most > 5 * (needs.values.reduce(0, +) / max(1, needs.count)), "no need is frequent")
        let hidden = sheets.filter { $0["audience"]?.text == "network" }.count
        #expect(160...240 ~= hidden)
        #expect(1_050...1_280 ~= sheets.filter { $0["departement"] != nil }.count)
    }
}
