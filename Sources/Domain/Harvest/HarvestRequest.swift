/// What a harvester asks, understood from the arguments of OAI-PMH 2.0 (sections 3 and 4).
package enum HarvestRequest: Sendable, Equatable {
    package enum Verb: String, Sendable, CaseIterable {
        case identify = "Identify"
        case listMetadataFormats = "ListMetadataFormats"
        case listSets = "ListSets"
        case listIdentifiers = "ListIdentifiers"
        case listRecords = "ListRecords"
        case getRecord = "GetRecord"

        /// What it takes besides itself, and what it cannot do without.
        var arguments: (all: Set<String>, needed: [String]) {
            switch self {
            case .identify: ([], [])
            case .listMetadataFormats: (["identifier"], [])
            case .listSets: (["resumptionToken"], [])
            case .listIdentifiers, .listRecords:
                (["from", "until", "set", "metadataPrefix", "resumptionToken"], ["metadataPrefix"])
            case .getRecord: (["identifier", "metadataPrefix"], ["identifier", "metadataPrefix"])
            }
        }
    }

    case identify
    /// The formats of one sheet, or of all.
    case listMetadataFormats(identifier: String?)
    case listSets
    case list(hasRecords: Bool, HarvestSelection, after: HarvestPosition?)
    case getRecord(identifier: String)

    /// The only format, that every repository has.
    package static let format = "oai_dc"
    /// What stands before the UUID of a sheet.
    package static let scheme = "urn:uuid:"

    /// - Parameters:
    ///   - arguments: decoded, in their order.
    ///   - seal: the mark of a token (`HarvestToken`).
    /// - Throws: `HarvestFault`.
    package init(
        _ arguments: [(name: String, value: String)], seal: (String) -> String
    ) throws(HarvestFault) {
        let verb = try Self.verb(arguments)
        var values: [String: String] = [:]
        for (name, value) in arguments where name != "verb" {
            guard verb.arguments.all.contains(name) else { throw HarvestFault(.badArgument, .unknownArgument(name)) }
            if values.updateValue(value, forKey: name) != nil { throw HarvestFault(.badArgument, .repeated(name)) }
        }
        if let token = values["resumptionToken"] {
            if values.count > 1 { throw HarvestFault(.badArgument, .besideToken) }
            self = try Self.resumed(token, verb, seal)
            return
        }
        for name in verb.arguments.needed where values[name] == nil {
            throw HarvestFault(.badArgument, .missingArgument(name))
        }
        self = try Self.fresh(verb, values)
    }

    private static func verb(_ arguments: [(name: String, value: String)]) throws(HarvestFault) -> Verb {
        let verbs = arguments.filter { $0.name == "verb" }.map(\.value)
        guard let name = verbs.first else { throw HarvestFault(.badVerb, .missingVerb) }
        if verbs.count > 1 { throw HarvestFault(.badVerb, .repeated("verb")) }
        guard let verb = Verb(rawValue: name) else { throw HarvestFault(.badVerb, .unknownVerb(name)) }
        return verb
    }

    private static func resumed(
        _ token: String, _ verb: Verb, _ seal: (String) -> String
    ) throws(HarvestFault) -> HarvestRequest {
        // All sets come at once, so none of their tokens is ours.
        guard verb != .listSets, let token = HarvestToken(token, seal: seal), token.hasRecords == (verb == .listRecords)
        else { throw HarvestFault(.badResumptionToken, .unreadableToken) }
        return .list(hasRecords: token.hasRecords, token.selection, after: token.position)
    }

    private static func fresh(_ verb: Verb, _ values: [String: String]) throws(HarvestFault) -> HarvestRequest {
        if let format = values["metadataPrefix"], format != Self.format {
            throw HarvestFault(.cannotDisseminateFormat, .unknownFormat(format))
        }
        switch verb {
        case .identify: return .identify
        case .listMetadataFormats: return .listMetadataFormats(identifier: values["identifier"])
        case .listSets: return .listSets
        case .getRecord: return .getRecord(identifier: values["identifier"] ?? "")
        case .listIdentifiers, .listRecords:
            return .list(hasRecords: verb == .listRecords, try selection(values), after: nil)
        }
    }

    private static func selection(_ values: [String: String]) throws(HarvestFault) -> HarvestSelection {
        let from = try values["from"].map { (text) throws(HarvestFault) in try bound(text, isEnd: false) }
        let until = try values["until"].map { (text) throws(HarvestFault) in try bound(text, isEnd: true) }
        if let from, let until {
            if from.isDay != until.isDay { throw HarvestFault(.badArgument, .mixedDates) }
            if from.second > until.second { throw HarvestFault(.badArgument, .emptyRange) }
        }
        return HarvestSelection(from: from?.second, until: until?.second, theme: values["set"])
    }

    /// - Parameter isEnd: a day that ends a range goes to its last second.
    private static func bound(_ text: String, isEnd: Bool) throws(HarvestFault) -> (second: Int64, isDay: Bool) {
        if let second = UTCMoment.seconds(text) { return (second, false) }
        guard let day = UTCMoment.day(text) else { throw HarvestFault(.badArgument, .unreadableDate(text)) }
        return (Int64(day) * 86_400 + (isEnd ? 86_399 : 0), true)
    }
}
