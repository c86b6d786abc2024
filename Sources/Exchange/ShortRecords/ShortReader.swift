internal import Domain
internal import French

/// What does not change from one short record to the next.
struct ShortContext: Sendable {
    let template = Template.current
    let vocabularies: Vocabularies
    let crosswalk: Crosswalk?
    let textLimit: Int
}

/// Turns one short record into facts and notes everything that is wrong with it on the way.
struct ShortReader {
    let name: String
    let context: ShortContext
    private let record: JSON
    private(set) var title = ""
    private(set) var place = ""
    private(set) var refusals: [ImportRefusal] = []
    private(set) var warnings: [ImportWarning] = []
    var facts: FactAssembly
    private var lines: String?

    /// - Parameter name: what messages call the record.
    init(_ record: JSON, name: String, context: ShortContext) {
        self.record = record
        self.name = name
        self.context = context
        facts = FactAssembly(context.template)
    }

    mutating func readAll() {
        guard case .object(let members) = record else { return refuse("", .wrongType(expected: .object)) }
        for member in members where !ShortFormat.keys.contains(where: { $0.name == member.key }) {
            refuse(member.key, .unknownField)
        }
        for key in ShortFormat.keys { read(key) }
    }

    /// The facts of a record that nothing was refused in.
    func finishedFacts() -> [Fact] {
        var facts = facts
        if let lines { facts.append("extent") { $0.locator = lines } }
        facts.markAbsent(ShortFormat.asked)
        return FactAssembly.named(facts.drafts, locator: lines)
    }

    mutating func refuse(_ path: String, _ reason: ImportRefusal.Reason) {
        guard refusals.count < 200 else { return }
        refusals.append(ImportRefusal(record: name, path: path, reason: reason))
    }

    mutating func warn(_ path: String, _ reason: ImportWarning.Reason) {
        warnings.append(ImportWarning(record: name, path: path, reason: reason))
    }

    private mutating func read(_ key: ShortFormat.Key) {
        guard let json = record[key.name] else { return refuse(key.name, .missing) }
        if key.isList { return readWords(words(json, key.name), key.name) }
        if json == .null {
            if case .title = key.destination { refuse(key.name, .missing) }
            return
        }
        guard let text = text(json, key.name) else { return }
        switch key.destination {
        case .title: title = text
        case .place: readPlace(text)
        case .departement: checkDepartement(text)
        case .period: readPeriod(text)
        case .bearer: readBearers(text)
        case .words: readWords([text], key.name)
        case .prose(let field): facts.append(field) { $0.text = text }
        case .lines: readLines(text)
        }
    }

    private mutating func text(_ json: JSON, _ path: String) -> String? {
        guard let text = json.text else {
            refuse(path, .wrongType(expected: .text))
            return nil
        }
        if let reason = TextRule(limit: context.textLimit).fault(in: text) {
            refuse(path, reason)
            return nil
        }
        return text
    }

    private mutating func words(_ json: JSON, _ path: String) -> [String] {
        guard let elements = json.elements else {
            refuse(path, .wrongType(expected: .list))
            return []
        }
        var words: [String] = []
        for (index, element) in elements.enumerated() {
            if let word = text(element, "\(path)[\(index)]") { words.append(word) }
        }
        return words
    }

    private mutating func readPlace(_ printed: String) {
        place = printed
        let code = record["departement_code"]?.text
        let places = PrintedPlace(vocabularies: context.vocabularies).places(in: printed, departement: code)
        for place in places.map({ classified($0, printed, isAlone: places.count == 1) }) {
            facts.append("territory") { fact in
                fact.territory = place
                if places.count > 1 || place.name != printed { fact.printed = printed }
            }
        }
        guard places.isEmpty else { return }
        facts.append("territory") { fact in
            fact.absence = .notStated
            fact.printed = printed
        }
    }

    /// The kind that the crosswalk gives to words that do not say it themselves: "Strasbourg" is a municipality.
    private func classified(
        _ place: TerritoryReference, _ printed: String, isAlone: Bool
    ) -> TerritoryReference {
        let kind = context.crosswalk?.codes(for: printed, in: "places")?.first?.code
        guard isAlone, let kind, kind != place.kind else { return place }
        if kind == "national" { return PrintedPlace.country }
        var place = place
        if kind != "libre" { place.kind = kind }
        return place
    }

    /// The code itself is kept with the place, so that a record without a place may not have one.
    private mutating func checkDepartement(_ code: String) {
        guard context.vocabularies.term(code, of: "departement") != nil else {
            let codes = context.vocabularies.terms(of: "departement").map(\.code)
            return refuse("departement_code", .unknownTerm(code, nearest: French.nearest(code, among: codes)))
        }
        let isKept = facts.drafts.contains { $0.fact.territory?.departement == code }
        if !isKept { refuse("departement_code", .contradicts("place")) }
    }

    private mutating func readPeriod(_ printed: String) {
        let period = PrintedPeriod(printed)
        facts.append("years") { fact in
            fact.since = period?.since
            fact.until = period?.until
            let isOneYear = printed.utf8.count == 4 && period != nil
            if !isOneYear { fact.printed = printed }
        }
        if period == nil { warn("year", .unreadDate(printed)) }
    }

    private mutating func readLines(_ printed: String) {
        let ranges = printed.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
        let normal = ranges.joined(separator: ", ")
        guard LineRanges.areValid(normal) else { return refuse("source_lines", .invalidNumber(printed)) }
        lines = normal
    }
}
