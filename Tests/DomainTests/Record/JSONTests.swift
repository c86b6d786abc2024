import Domain
import Testing

@Suite struct JSONTests {
    private func parse(_ text: String) throws(JSONFault) -> JSON { try JSON.parse(Array(text.utf8)) }

    private func reason(_ text: String) -> JSONFault.Reason? {
        do throws(JSONFault) {
            _ = try parse(text)
            return nil
        } catch { return error.reason }
    }

    @Test(arguments: [
        #"{"b":1,"a":[true,false,null,-2.5,"é\"\\\n"],"":{}}"#, "[]", "-9223372036854775808", "1e+300", "5e-324",
        #""\u0001\u001f""#, "0.1", "-0.0",
    ])
    func canonicalTextIsReadAndWrittenBackTheSame(_ text: String) throws {
        #expect(String(decoding: try parse(text).encoded(), as: UTF8.self) == text)
    }

    @Test func blanksEscapesAndSpellingsOfNumbersBecomeCanonical() throws {
        let json = try parse(" [ 1.0 , 1e2 , \"\\u00e9\\ud83d\\ude00\\/\" ]\r\n")
        #expect(String(decoding: json.encoded(), as: UTF8.self) == "[1,100,\"é😀/\"]")
    }

    @Test func wholeNumbersAreIntegersAndOthersAreNot() throws {
        #expect(try parse("[3, 3.5]") == .array([.integer(3), .number(3.5)]))
    }

    @Test(arguments: [
        ("", JSONFault.Reason.unexpectedEnd), ("{", .unexpectedEnd), ("[1", .unexpectedEnd), ("\"a", .unexpectedEnd),
        ("-", .unexpectedEnd), ("tru", .unexpectedEnd), ("[1,]", .unexpectedByte(0x5D)),
        ("{a:1}", .unexpectedByte(0x61)),
        ("{\"a\" 1}", .unexpectedByte(0x31)), ("[1 2]", .unexpectedByte(0x32)), ("1 2", .trailingContent),
        ("\"\u{1}\"", .controlCharacter(1)), (#""\x""#, .invalidEscape), (#""\u12g4""#, .invalidEscape),
        (#""\ud800""#, .loneSurrogate), (#""\udc00""#, .loneSurrogate), (#""\ud800\u0041""#, .loneSurrogate),
        ("01", .invalidNumber), ("-01", .invalidNumber), ("1.", .invalidNumber), ("1e", .invalidNumber),
        ("--1", .invalidNumber), ("9223372036854775808", .numberOutOfRange), ("1e999", .numberOutOfRange),
        ("NaN", .unexpectedByte(0x4E)), (#"{"a":1,"a":2}"#, .duplicateKey("a")),
    ])
    func whatIsNotStrictJSONIsRefused(_ text: String, _ expected: JSONFault.Reason) {
        #expect(reason(text) == expected)
    }

    @Test func theFaultHasTheLineAndTheColumnOfAnEditor() throws {
        #expect {
            try parse("[\n  \"é\", x]")
        } throws: {
            guard let fault = $0 as? JSONFault else { return false }
            return (fault.line, fault.column, fault.offset) == (2, 8, 10)
        }
    }

    @Test func nestingIsLimited() {
        let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        #expect(reason(deep(64)) == nil)
        #expect(reason(deep(65)) == .tooDeep(limit: 64))
        #expect(reason(String(repeating: "[{\"a\":", count: 1_000_000)) == .tooDeep(limit: 64))
    }

    @Test func bytesThatAreNotUTF8AreRefusedWithTheirPlace() {
        #expect {
            try JSON.parse([0x22, 0x61, 0xC3, 0x28, 0x22])
        } throws: {
            guard let fault = $0 as? JSONFault else { return false }
            return fault.reason == .notUTF8 && fault.offset == 2
        }
    }

    @Test func randomTreesComeBackByteForByte() throws {
        var random = Dice(seed: 7)
        for _ in 0..<500 {
            let bytes = random.json(depth: 5).encoded()
            #expect(try JSON.parse(bytes).encoded() == bytes)
        }
    }

    @Test(
        arguments: [
            ([0xC0, 0x80], 0), ([0x61, 0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE0, 0x9F, 0xBF], 0),
            ([0xE2, 0x82], 0), ([0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xE2, 0x82, 0xAC, 0xFF], 3),
            ([0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80, 0xC3, 0xA9], nil), ([], nil),
        ] as [([UInt8], Int?)])
    func theFirstByteThatIsNotUTF8IsFound(_ bytes: [UInt8], _ offset: Int?) {
        #expect(bytes.firstInvalidUTF8 == offset)
    }

    @Test func theElementsOfAnArrayComeOneByOneUntilTheFault() throws {
        var seen: [JSON] = []
        #expect(try JSON.elements(of: Array(" [1, {\"a\": [2]} , \"é\"]\n".utf8)) { seen.append($0) })
        #expect(try JSON.array(seen) == parse("[1,{\"a\":[2]},\"é\"]"))
        seen = []
        #expect(try JSON.elements(of: Array("[]".utf8)) { seen.append($0) } && seen.isEmpty)
        #expect(try !JSON.elements(of: Array("{}".utf8)) { seen.append($0) } && seen.isEmpty)
        for text in ["[1,2", "[1,2}", "[1 2]", "[1,]", "[1] x", "", "{"] {
            #expect(throws: JSONFault.self, "\(text)") { _ = try JSON.elements(of: Array(text.utf8)) { _ in } }
        }
        #expect(throws: JSONFault.self) { _ = try JSON.elements(of: Array("[[[[1]]]]".utf8), depthLimit: 3) { _ in } }
    }
}
