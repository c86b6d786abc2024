import Domain
import Testing

@Suite struct HarvestRequestTests {
    private static func seal(_ text: String) -> String {
        let sum = text.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
        return String(repeating: "0", count: 16) + String(sum, radix: 16)
    }

    private static func sealed(_ text: String) -> String { String(seal(text).suffix(16)) + "0000" }

    private func request(_ arguments: String) throws(HarvestFault) -> HarvestRequest {
        let pairs = arguments.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
        }
        return try HarvestRequest(pairs, seal: Self.sealed)
    }

    @Test func `each verb is understood`() throws {
        #expect(try request("verb=Identify") == .identify)
        #expect(try request("verb=ListSets") == .listSets)
        #expect(try request("verb=ListMetadataFormats&identifier=x") == .listMetadataFormats(identifier: "x"))
        #expect(try request("identifier=x&metadataPrefix=oai_dc&verb=GetRecord") == .getRecord(identifier: "x"))
        let all = HarvestSelection(from: 0, until: 86_399, theme: "aller_vers")
        #expect(
            try request("verb=ListRecords&metadataPrefix=oai_dc&from=1970-01-01&until=1970-01-01&set=aller_vers")
                == .list(hasRecords: true, all, after: nil))
        let seconds = HarvestSelection(from: 951_827_696, until: nil)
        #expect(
            try request("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-29T12:34:56Z")
                == .list(hasRecords: false, seconds, after: nil))
    }

    @Test(arguments: [
        ("", HarvestFault(.badVerb, .missingVerb)),
        ("verb=identify", HarvestFault(.badVerb, .unknownVerb("identify"))),
        ("verb=Identify&verb=Identify", HarvestFault(.badVerb, .repeated("verb"))),
        ("verb=Identify&lang=fr", HarvestFault(.badArgument, .unknownArgument("lang"))),
        (
            "verb=GetRecord&identifier=x&metadataPrefix=oai_dc&set=a",
            HarvestFault(.badArgument, .unknownArgument("set"))
        ),
        ("verb=GetRecord&metadataPrefix=oai_dc", HarvestFault(.badArgument, .missingArgument("identifier"))),
        ("verb=ListRecords", HarvestFault(.badArgument, .missingArgument("metadataPrefix"))),
        (
            "verb=ListRecords&metadataPrefix=oai_dc&set=a&set=b", HarvestFault(.badArgument, .repeated("set"))
        ),
        (
            "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", HarvestFault(.badArgument, .besideToken)
        ),
        (
            "verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01",
            HarvestFault(.badArgument, .unreadableDate("2026-13-01"))
        ),
        (
            "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T10:00Z",
            HarvestFault(.badArgument, .unreadableDate("2026-11-20T10:00Z"))
        ),
        (
            "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-21T00:00:00Z",
            HarvestFault(.badArgument, .mixedDates)
        ),
        (
            "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-21&until=2026-11-20",
            HarvestFault(.badArgument, .emptyRange)
        ),
        ("verb=ListRecords&metadataPrefix=marc", HarvestFault(.cannotDisseminateFormat, .unknownFormat("marc"))),
        ("verb=ListSets&resumptionToken=x", HarvestFault(.badResumptionToken, .unreadableToken)),
        ("verb=ListRecords&resumptionToken=", HarvestFault(.badResumptionToken, .unreadableToken)),
        (
            "verb=ListRecords&resumptionToken=r!!!!1!a!1!1!0000000000000000",
            HarvestFault(.badResumptionToken, .unreadableToken)
        ),
    ])
    func `each mistake has its code and its reason`(_ arguments: String, _ fault: HarvestFault) {
        #expect(throws: fault) { try request(arguments) }
    }

    private static let uuid = "01234567-89ab-4cde-8f01-23456789abcd"

    /// The seal is no secret: whoever computes it must gain nothing.
    @Test(arguments: [
        "i!!!!0!\(uuid)!9223372036854775807!1", "i!!!!0!\(uuid)!1!9223372036854775807", "i!!!!-1!\(uuid)!1!1",
        "i!!!!9223372036854775807!\(uuid)!1!1", "i!!!!0!!1!1", "i!!!!0!\(uuid)!-1!1",
    ])
    func `a forged token with numbers that none of ours holds is none`(_ body: String) {
        #expect(HarvestToken(body + "!" + Self.sealed(body).prefix(16), seal: Self.sealed) == nil)
        let sound = "i!!!!0!\(Self.uuid)!1!1"
        #expect(HarvestToken(sound + "!" + Self.sealed(sound).prefix(16), seal: Self.sealed) != nil)
    }

    @Test func `a token says everything again, and only as it was given`() throws {
        let position = HarvestPosition(stamp: 5, identifier: Self.uuid, given: 100, total: 141)
        for selection in [
            HarvestSelection(), HarvestSelection(from: -3, until: 9, theme: "aller_vers"), HarvestSelection(until: 0),
        ] {
            for hasRecords in [true, false] {
                let token = HarvestToken(hasRecords: hasRecords, selection, after: position)
                let text = token.text(seal: Self.sealed)
                #expect(HarvestToken(text, seal: Self.sealed) == token)
                let verb = hasRecords ? "ListRecords" : "ListIdentifiers"
                let other = hasRecords ? "ListIdentifiers" : "ListRecords"
                #expect(
                    try request("verb=\(verb)&resumptionToken=\(text)")
                        == .list(hasRecords: hasRecords, selection, after: position))
                #expect(throws: HarvestFault(.badResumptionToken, .unreadableToken)) {
                    try request("verb=\(other)&resumptionToken=\(text)")
                }
                for index in text.indices {
                    var cut = text
                    cut.remove(at: index)
                    #expect(HarvestToken(cut, seal: Self.sealed) == nil, "\(cut)")
                }
            }
        }
    }

    @Test func `a moment is read back, and nothing else is`() {
        for seconds in [0, 951_827_696, 1_795_203_713] as [Int64] {
            #expect(UTCMoment.seconds(UTCMoment.text(seconds * 1_000_000)) == seconds)
        }
        for text in [
            "", "2026-11-20", "2026-11-20T24:00:00Z", "2026-11-20T10:60:00Z", "2026-02-30T10:00:00Z",
            "2026-11-20t10:00:00z", "2026-11-20T10:00:00+00:00", "2026-11-20T1a:00:00Z", "２026-11-20T10:00Z",
        ] {
            #expect(UTCMoment.seconds(text) == nil, "\(text)")
        }
        #expect(UTCMoment.day("1970-01-02") == 1 && UTCMoment.day("1970-1-2") == nil)
    }
}
