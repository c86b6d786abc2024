import Domain
import Exchange
import TestSupport
import Testing

/// Damaged tables of practices: drafts, refusals or an error that has a sentence, never anything else.
@Suite struct FuzzedPracticeTableTests {
    private static let template = Result {
        var bytes: [UInt8] = []
        try PracticeTemplate(Vocabularies(Vocabulary.shipped), isFrench: true).csv { bytes += $0 }
        return bytes
    }

    @Test func changedBytesNeverDoMoreThanAnErrorOrADraft() throws {
        let whole = try Self.template.get()
        var state: UInt64 = 11
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = ["|", "||", ";", "\"", "\r\n", "(sans objet)", "9999999999", "\u{202E}", "=", "_", ""].map {
            Array($0.utf8)
        }
        var outcomes: Set<String> = []
        for _ in 0..<250 {
            var bytes = whole
            for _ in 0..<next(6) + 1 {
                let place = next(bytes.count)
                bytes.replaceSubrange(place..<min(place + next(4), bytes.count), with: pieces[next(pieces.count)])
            }
            outcomes.insert(try outcome(bytes))
        }
        #expect(outcomes.isSuperset(of: ["draft", "refusal", "PracticeTableError"]), "\(outcomes)")
        #expect(outcomes.isSubset(of: ["draft", "refusal", "PracticeTableError", "TableError"]), "\(outcomes)")
    }

    private func outcome(_ bytes: [UInt8]) throws -> String {
        let table = try PracticeTable { try TextFile.write(bytes, to: $0) }
        do {
            let items = try table.items()
            if items.contains(where: { if case .refusal = $0 { true } else { false } }) { return "refusal" }
            return items.contains { if case .draft = $0 { true } else { false } } ? "draft" : "nothing"
        } catch {
            return "\(type(of: error))"
        }
    }
}
