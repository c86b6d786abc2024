import Domain
import TestSupport
import Testing

@Suite("Codebooks") struct CodebookTests {
    @Test func `a codebook comes back from its JSON as it was`() throws {
        var codebook = SampleCodebook.codebook
        #expect(try CodebookReader.codebook(codebook.json.encoded()) == codebook)
        #expect(try CodebookReader.codebook(codebook.json.indented()) == codebook)
        codebook.isSynthetic = true
        codebook.since = nil
        codebook.disclaimer = [:]
        #expect(try CodebookReader.codebook(codebook.json.encoded()) == codebook)
    }

    /// The sample after a change, and what is wrong with it then.
    private func fault(_ change: (inout Codebook) -> Void) -> CodebookFault? {
        var codebook = SampleCodebook.codebook
        change(&codebook)
        return codebook.fault
    }

    @Test func `names that a statistics program would not take are refused where they stand`() {
        #expect(fault { _ in } == nil)
        for code in ["", "1a", "_a", "é", "a-b", "a b", String(repeating: "a", count: 65)] {
            let bad = fault { $0.variables[0] = Variable(code, .text, ["fr": "x"]) }
            #expect(bad == CodebookFault(.badCode(code), at: "variables[0].code"))
        }
        for code in ["NOT", "to", "ligne", "avertissement"] {
            let bad = fault { $0.variables[1] = Variable(code, .text, ["fr": "x"]) }
            #expect(bad == CodebookFault(.reservedCode(code), at: "variables[1].code"))
        }
        let twice = fault { $0.variables.append(Variable("q3", .text, ["fr": "x"])) }
        #expect(twice?.reason == .repeated("q3"))
    }

    @Test func `levels, groups and values that do not hold together are refused`() {
        #expect(fault { $0.levels[1] = .init("practices", [:]) }?.reason == .missing)
        #expect(fault { $0.levels[1] = .init("practices", [:], parent: "x") }?.reason == .unknown("x"))
        #expect(fault { $0.levels = [] }?.path == "levels[0]")
        #expect(fault { $0.levels.removeLast() }?.reason == .unknown("practices"))
        #expect(fault { $0.groups.removeFirst() }?.reason == .unknown("q4"))
        #expect(fault { $0.groups[0] = .init("q4", .matrix, [:]) }?.reason == .wrongGroup)
        #expect(fault { $0.groups[0] = .init("q4", .text, [:]) }?.path == "groups[0].kind")
        #expect(fault { $0.variables[0].group = "q4" }?.reason == .wrongGroup)
        #expect(fault { $0.variables[0].values = [] }?.reason == .noValue)
        #expect(fault { $0.variables[0].values[1] = .init(1, "x", [:]) }?.reason == .repeated("1"))
        #expect(fault { $0.variables[0].values[1] = .init(0, "x", [:]) }?.reason == .badValue(0))
        #expect(fault { $0.variables[0].values[1] = .init(9, "3", [:]) }?.reason == .confusingName("3"))
        #expect(fault { $0.variables[0].detailOf = "x" }?.reason == .unknown("x"))
        #expect(fault { $0.variables = [] }?.reason == .noVariable)
    }

    @Test func `words that could not be read back are refused where they stand`() {
        let long = String(repeating: "é", count: Codebook.labelLimit + 1)
        #expect(fault { $0.disclaimer = ["fr": "\u{1}"] } == CodebookFault(.controlCharacter, at: "disclaimer.fr"))
        #expect(fault { $0.variables[2].base = ["en": long] }?.path == "variables[2].base.en")
        #expect(
            fault { $0.groups[1].question = ["f": "x"] } == CodebookFault(.badCode("f"), at: "groups[1].question.f"))
        #expect(fault { $0.producers.append("\u{0}") }?.path == "producers")
        #expect(
            fault { $0.variables[0].values[2] = .init(3, "c", ["fr": long]) }?.path == "variables[0].values[2].label.fr"
        )
        #expect(fault { $0.variables[2].decimals = 16 }?.reason == .notNumber)
    }

    @Test func `JSON that is no codebook is refused with its place`() {
        func fault(_ json: String) -> CodebookFault? {
            do {
                _ = try CodebookReader.codebook(Array(json.utf8))
                return nil
            } catch { return error }
        }
        let start = "{\"format\":\"essaim-codebook\",\"version\":1,"
        #expect(fault("{") == CodebookFault(.syntax(line: 1, column: 2), at: ""))
        #expect(fault("[]")?.reason == .otherFormat)
        #expect(fault(start + "\"x\":1}") == CodebookFault(.unknownMember, at: "x"))
        #expect(fault(start + "\"code\":1}") == CodebookFault(.notText, at: "code"))
        let code = start + "\"code\":\"a\",\"title\":{\"fr\":\"x\"},\"variables\":"
        #expect(fault(code + "{}}") == CodebookFault(.notList, at: "variables"))
        let variable = code + "[{\"code\":\"a\",\"label\":{\"fr\":\"x\"},\"kind\":"
        #expect(fault(variable + "\"no\"}]}")?.path == "variables[0].kind")
        #expect(
            fault(variable + "\"text\",\"label2\":1}]}") == CodebookFault(.unknownMember, at: "variables[0].label2"))
        let missing = "\"missing\":{\"refused\":-9,\"unknown\":-8,\"notConcerned\":-7,\"notAsked\":-5}"
        #expect(fault(variable + "\"text\",\(missing)}]}") == CodebookFault(.badMissing, at: "variables[0].missing"))
        #expect(fault(variable + "\"text\",\"base\":{\"f\":\"x\"}}]}")?.path == "variables[0].base.f")
        #expect(fault(variable + "\"text\",\"base\":{\"fr\":\"\\u0000\"}}]}")?.reason == .controlCharacter)
    }

    @Test(arguments: ["age", "q-12", "12", "", "to", "é", "a b", String(repeating: "x-", count: 90), "ligne"])
    func `any name has a code like it`(name: String) {
        let code = Variable.code(like: name)
        #expect(Variable.isCode(code) && !Variable.isReserved(code))
        #expect(Variable.code(like: "q-12") == "q_12")
    }

    @Test func `codes of missing answers are those of no answer`() {
        #expect(MissingCodes.clear(of: 0) == .usual)
        #expect(MissingCodes.clear(of: -96) == .wide)
        #expect(MissingCodes.clear(of: nil) == .wide)
        #expect(MissingCodes(first: -3) == nil)
        for codes in [MissingCodes.usual, .wide] {
            #expect(codes.code(of: .empty) == nil)
            for gap in Gap.missing { #expect(codes.code(of: gap).flatMap(codes.gap(of:)) == gap) }
        }
        #expect(MissingCodes.usual.gap(spelled: "-99") == .refused)
        #expect(MissingCodes.usual.gap(spelled: "-099") == nil)
        #expect(MissingCodes.usual.gap(of: -99.5) == nil)
    }
}
