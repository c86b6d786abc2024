import Domain
import Testing

@Suite struct FactJSONTests {
    @Test func anyFactsComeBackWithoutLoss() throws {
        var dice = Dice(seed: 11)
        for _ in 0..<300 {
            let facts = [dice.fact(), dice.fact()]
            let bytes = Fact.encoded(facts)
            let back = try Fact.decoded(bytes)
            #expect(back == facts)
            // Equality of strings is canonical, equality of bytes is not.
            #expect(Fact.encoded(back) == bytes)
        }
    }

    @Test func absentValuesAreLeftOut() {
        let fact = Fact(item: "a1", section: "identity", field: "theme", position: 0)
        #expect(
            String(decoding: Fact.encoded([fact]), as: UTF8.self)
                == #"[{"item":"a1","section":"identity","field":"theme","position":0}]"#)
    }

    @Test func everyStoredPropertyOfAFactIsWritten() {
        var dice = Dice(seed: 3)
        var widest: Set<String> = []
        for _ in 0..<200 {
            if case .object(let members) = dice.fact().json { widest.formUnion(members.map(\.key)) }
        }
        let properties = Mirror(reflecting: dice.fact()).children.compactMap(\.label)
        #expect(widest == Set(properties.map { $0 == "isInferred" ? "inferred" : $0 }))
    }

    @Test func damageIsNamed() {
        let decode = { (text: String) in try Fact.decoded(Array(text.utf8)) }
        let start = #"[{"item":"a","section":"b","field":"c","#
        #expect(throws: FactFault.missing("position")) { try decode(start.dropLast() + "}]") }
        #expect(throws: FactFault.wrongType("position")) { try decode(start + #""position":"1"}]"#) }
        #expect(throws: FactFault.wrongType("absence")) { try decode(start + #""position":1,"absence":"lost"}]"#) }
        #expect(throws: FactFault.unknownMember("colour")) { try decode(start + #""position":1,"colour":"red"}]"#) }
        #expect(throws: FactFault.wrongType("")) { try decode("{}") }
        #expect {
            try decode("[")
        } throws: {
            if case FactFault.notJSON(let fault)? = $0 as? FactFault { fault.reason == .unexpectedEnd } else { false }
        }
    }
}
