import Domain
import Exchange
import Testing

@Suite struct HostileFileTests {
    private func fault(_ bytes: [UInt8], _ limits: PracticesFile.Limits = .init()) -> PracticesFileError? {
        do throws(PracticesFileError) {
            _ = try PracticesFile.read(bytes, limits: limits)
            return nil
        } catch { return error }
    }

    private func fault(_ text: String) -> PracticesFileError? { fault(Array(text.utf8)) }

    @Test func aFileThatHoldsNoPracticesIsRefused() {
        #expect(fault("") == .empty)
        #expect(fault("{}") == .notAnArray)
        #expect(fault("[]") == .noRecords)
        #expect(fault("[1]") == .notAnObject(record: 1))
        #expect(fault("[{}, null]") == .notAnObject(record: 2))
    }

    @Test func anotherEncodingIsNamed() {
        #expect(fault([0xFF, 0xFE, 0x5B, 0]) == .otherEncoding("UTF-16"))
        #expect(fault([0xFE, 0xFF, 0, 0x5B]) == .otherEncoding("UTF-16"))
        #expect(fault([0x5B, 0, 0x7B, 0]) == .otherEncoding("UTF-16"))
        #expect(fault([0xFF, 0xFE, 0, 0]) == .otherEncoding("UTF-32"))
        #expect(fault(Array("[\n{\"titre\":\"".utf8) + [0xE9]) == .notUTF8(offset: 12, line: 2))
    }

    @Test func whatIsTooBigIsRefused() {
        var limits = PracticesFile.Limits()
        limits.bytes = 3
        #expect(fault(Array("[{}]".utf8), limits) == .tooBig(bytes: 4, limit: 3))
        #expect(fault("[" + String(repeating: "{},", count: 10_000) + "{}]") == .tooManyRecords(10_001, limit: 10_000))
        let deep = String(repeating: "[", count: 100_000)
        guard case .invalidJSON(let json) = fault(deep) else {
            Issue.record("deep nesting was accepted")
            return
        }
        #expect(json.reason == .tooDeep(limit: 64))
    }

    @Test func aRecordCutAnywhereIsAnErrorWithItsPlace() throws {
        let whole = Sample.smallest
        #expect(fault(whole) == nil)
        for length in 1..<whole.count {
            switch fault(Array(whole[..<length])) {
            case .invalidJSON(let json) where json.line == 1 && json.offset <= length: continue
            case .notUTF8(let offset, 1) where offset < length: continue
            case let other:
                Issue.record("cut at \(length): \(String(describing: other))")
                return
            }
        }
    }

    @Test func changedBytesNeverDoMoreThanAnErrorOrADraft() throws {
        let whole = Sample.smallest
        var state: UInt64 = 5
        var refused = 0
        for _ in 0..<5_000 {
            var bytes = whole
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            guard let file = try? PracticesFile.read(bytes) else {
                refused += 1
                continue
            }
            if file.drafts.isEmpty == file.refusals.isEmpty { Issue.record("neither a draft nor a refusal") }
        }
        #expect(0 < refused && refused < 5_000)
    }

    @Test func aHostileNumberOrNameIsRefused() throws {
        let record = String(decoding: JSON.array([Sample.record("1C")]).encoded(), as: UTF8.self)
        let huge = record.replacing("\"annee_debut\":2016", "\"annee_debut\":1e400")
        let twice = record.replacing("\"annee_fin\":null", "\"annee_debut\":null")
        let lone = record.replacing("\"fiche\":\"1C\"", "\"fiche\":\"\\ud800\"")
        for (text, expected) in [
            (huge, JSONFault.Reason.numberOutOfRange), (twice, .duplicateKey("annee_debut")), (lone, .loneSurrogate),
        ] {
            guard case .invalidJSON(let json) = fault(text) else {
                Issue.record("accepted, not \(expected)")
                continue
            }
            #expect(json.reason == expected)
        }
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func firstRange(of old: String) -> Range<Index>? {
        indices.lazy.first { self[$0...].hasPrefix(old) }.map { $0..<index($0, offsetBy: old.count) }
    }

    private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
