package import Domain
package import HTML
package import Texts

/// An answer of OAI-PMH 2.0 (Lagoze, Van de Sompel, Nelson and Warner 2002): the envelope and what each verb says.
package struct HarvestAnswer {
    /// One sheet of a list.
    package struct Item {
        let header: HarvestHeader
        /// Nil for a deletion, or where only headers are listed.
        let card: SheetCard?

        package init(_ header: HarvestHeader, _ card: SheetCard?) {
            self.header = header
            self.card = card
        }
    }

    package enum Content {
        /// - name: of whoever answers for the instance; contact: a mail address; earliest: in seconds since 1970.
        case identify(name: String, contact: String, earliest: Int64)
        case formats
        case sets([Term])
        /// - token: to go on with; empty at the end of a harvest that took several answers, nil when one was enough.
        case list(hasRecords: Bool, [Item], token: String?, total: Int, given: Int)
        case record(Item)
        case fault(HarvestFault)
    }

    private let content: Content
    private let base: Link
    private let arguments: [(name: String, value: String)]
    private let now: Int64
    private let texts: Texts

    /// - Parameters:
    ///   - base: the address of the harvest itself.
    ///   - arguments: as they were asked; not repeated in an answer that says that they are wrong.
    ///   - now: seconds since 1970-01-01 UTC.
    package init(
        _ content: Content, base: Link, arguments: [(name: String, value: String)], now: Int64, texts: Texts
    ) {
        self.content = content
        self.base = base
        self.arguments = arguments
        self.now = now
        self.texts = texts
    }

    package var bytes: [UInt8] {
        let answer: Markup = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
            <responseDate>\(Self.moment(now))</responseDate>
            \(request)
            \(inside)
            </OAI-PMH>

            """
        return XMLText.sound(answer.bytes)
    }

    /// The request as it was understood; alone with its address when it was not.
    private var request: Markup {
        var known: [String: String] = [:]
        if !isMisunderstood { for (name, value) in arguments { known[name] = value } }
        return """
            <request\(attribute: "verb", known["verb"])\(attribute: "identifier", known["identifier"])\
            \(attribute: "metadataPrefix", known["metadataPrefix"])\(attribute: "from", known["from"])\
            \(attribute: "until", known["until"])\(attribute: "set", known["set"])\
            \(attribute: "resumptionToken", known["resumptionToken"])>\(base.address)</request>
            """
    }

    private var isMisunderstood: Bool {
        guard case .fault(let fault) = content else { return false }
        return fault.code == .badVerb || fault.code == .badArgument
    }

    private var inside: Markup {
        switch content {
        case .identify(let name, let contact, let earliest): identify(name, contact, earliest)
        case .formats: formats
        case .sets(let themes): sets(themes)
        case .list(true, let items, let token, let total, let given):
            "<ListRecords>\n\(each: items, record)\(resumption(token, total, given))</ListRecords>"
        case .list(false, let items, let token, let total, let given):
            "<ListIdentifiers>\n\(each: items, { header($0.header) })\(resumption(token, total, given))</ListIdentifiers>"
        case .record(let item): "<GetRecord>\n\(record(item))</GetRecord>"
        case .fault(let fault):
            "<error code=\"\(fault.code.rawValue)\">\(HarvestWords(texts.takeAway).text(fault.reason))</error>"
        }
    }

    private func identify(_ name: String, _ contact: String, _ earliest: Int64) -> Markup {
        """
        <Identify>
        <repositoryName>\(name)</repositoryName>
        <baseURL>\(base.address)</baseURL>
        <protocolVersion>2.0</protocolVersion>
        <adminEmail>\(contact)</adminEmail>
        <earliestDatestamp>\(Self.moment(earliest))</earliestDatestamp>
        <deletedRecord>persistent</deletedRecord>
        <granularity>YYYY-MM-DDThh:mm:ssZ</granularity>
        <compression>gzip</compression>
        </Identify>
        """
    }

    private var formats: Markup {
        """
        <ListMetadataFormats>
        <metadataFormat>
        <metadataPrefix>\(HarvestRequest.format)</metadataPrefix>
        <schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema>
        <metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>
        </metadataFormat>
        </ListMetadataFormats>
        """
    }

    private func sets(_ themes: [Term]) -> Markup {
        """
        <ListSets>
        \(each: themes, { "<set><setSpec>\($0.code)</setSpec><setName>\($0.french)</setName></set>\n" })</ListSets>
        """
    }

    private func record(_ item: Item) -> Markup {
        """
        <record>
        \(header(item.header))\(item.card.map { "<metadata>\n\(DublinCore($0).element)\n</metadata>\n" as Markup })\
        </record>

        """
    }

    private func header(_ header: HarvestHeader) -> Markup {
        """
        <header\(attribute: "status", if: header.isDeleted, "deleted")>
        <identifier>\(HarvestRequest.scheme + header.identifier)</identifier>
        <datestamp>\(Self.moment(header.stamp))</datestamp>
        \(each: header.themes, { "<setSpec>\($0)</setSpec>\n" })</header>

        """
    }

    private func resumption(_ token: String?, _ total: Int, _ given: Int) -> Markup {
        guard let token else { return "" }
        return """
            <resumptionToken completeListSize="\(total)" cursor="\(given)">\(token)</resumptionToken>

            """
    }

    private static func moment(_ seconds: Int64) -> String { UTCMoment.text(seconds * 1_000_000) }
}

/// Says what is wrong with a request, to the person who looks after the harvester.
struct HarvestWords {
    private let texts: TakeAwayTexts

    init(_ texts: TakeAwayTexts) { self.texts = texts }

    func text(_ reason: HarvestFault.Reason) -> String {
        switch reason {
        case .missingVerb: texts.missingVerb
        case .unknownVerb(let name):
            texts.unknownVerb(
                name: name, names: HarvestRequest.Verb.allCases.map(\.rawValue).joined(separator: ", "))
        case .repeated(let name): texts.repeated(name: name)
        case .unknownArgument(let name): texts.unknownArgument(name: name)
        case .missingArgument(let name): texts.missingArgument(name: name)
        case .besideToken: texts.besideToken
        case .unreadableDate(let text): texts.unreadableDate(text: text)
        case .mixedDates: texts.mixedDates
        case .emptyRange: texts.emptyRange
        case .unreadableToken: texts.unreadableToken
        case .unknownFormat(let name): texts.unknownFormat(name: name, format: HarvestRequest.format)
        case .unknownIdentifier(let name): texts.unknownIdentifier(name: name)
        case .nothing: texts.nothing
        }
    }
}
