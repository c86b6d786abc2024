/// Walks through the JSON of a questionnaire or of answers, and stops at the first problem with its place.
struct SurveyReader {
    let json: JSON
    let path: String

    init(_ json: JSON, at path: String) {
        self.json = json
        self.path = path
    }

    init(_ bytes: [UInt8], limit: Int, depth: Int) throws(SurveyProblem) {
        if bytes.count > limit { throw SurveyProblem(.tooBig(limit: limit), at: "") }
        do {
            self.init(try JSON.parse(bytes, depthLimit: depth), at: "")
        } catch {
            throw SurveyProblem(.syntax(line: error.line, column: error.column), at: "")
        }
    }

    func problem(_ reason: SurveyProblem.Reason, _ name: String? = nil) -> SurveyProblem {
        SurveyProblem(reason, at: name.map(place) ?? path)
    }

    private func place(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// The members of the object this is, when all of them are known.
    @discardableResult
    func know(_ names: Set<String>) throws(SurveyProblem) -> [JSON.Member] {
        guard case .object(let members) = json else { throw problem(.notObject) }
        if let stranger = members.first(where: { !names.contains($0.key) }) {
            throw problem(.unknownMember(String(stranger.key.prefix(80))))
        }
        return members
    }

    /// The members of an object that may have any.
    func members(_ limit: Int) throws(SurveyProblem) -> [(name: String, value: SurveyReader)] {
        guard case .object(let members) = json else { throw problem(.notObject) }
        if members.count > limit { throw problem(.tooMany(limit: limit)) }
        return members.map { ($0.key, SurveyReader($0.value, at: place(String($0.key.prefix(80))))) }
    }

    func member(_ name: String) -> SurveyReader? { json[name].map { SurveyReader($0, at: place(name)) } }

    func required(_ name: String) throws(SurveyProblem) -> SurveyReader {
        guard let member = member(name) else { throw problem(.missing, name) }
        return member
    }

    func text(limit: Int = SurveyLimits.wording) throws(SurveyProblem) -> String {
        guard let text = json.text else { throw problem(.notText) }
        if text.unicodeScalars.count > limit { throw problem(.tooLong(limit: limit)) }
        return text
    }

    func text(_ name: String, limit: Int = SurveyLimits.code) throws(SurveyProblem) -> String {
        try required(name).text(limit: limit)
    }

    func whole(_ name: String) throws(SurveyProblem) -> Int? {
        guard let member = member(name) else { return nil }
        guard let whole = member.json.integer, whole.magnitude < 1_000_000_000 else { throw member.problem(.notWhole) }
        return Int(whole)
    }

    func flag(_ name: String) throws(SurveyProblem) -> Bool {
        guard let member = member(name) else { return false }
        guard let flag = member.json.bool else { throw member.problem(.notFlag) }
        return flag
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ type: Value.Type = Value.self
    ) throws(SurveyProblem) -> Value {
        let text = try text(limit: SurveyLimits.label)
        guard let value = Value(rawValue: text) else {
            throw problem(.unknownChoice(text, known: Value.allCases.map(\.rawValue)))
        }
        return value
    }

    func list<Element>(
        _ name: String, limit: Int, _ read: (SurveyReader) throws(SurveyProblem) -> Element
    ) throws(SurveyProblem) -> [Element] {
        guard let member = member(name) else { return [] }
        return try member.list(limit: limit, read)
    }

    func list<Element>(
        limit: Int, _ read: (SurveyReader) throws(SurveyProblem) -> Element
    ) throws(SurveyProblem) -> [Element] {
        guard let elements = json.elements else { throw problem(.notList) }
        if elements.count > limit { throw problem(.tooMany(limit: limit)) }
        var result: [Element] = []
        for (index, element) in elements.enumerated() {
            result.append(try read(SurveyReader(element, at: "\(path)[\(index + 1)]")))
        }
        return result
    }

    func codes(_ name: String, limit: Int = SurveyLimits.choices) throws(SurveyProblem) -> [String] {
        try list(name, limit: limit) { (reader) throws(SurveyProblem) in try reader.text(limit: SurveyLimits.code) }
    }

    func wordings(_ name: String) throws(SurveyProblem) -> Wordings {
        guard let member = member(name) else { return Wordings() }
        var words = Wordings()
        for (language, value) in try member.members(SurveyLimits.languages) { words[language] = try value.text() }
        return words
    }

    func number(_ name: String) throws(SurveyProblem) -> ExactNumber? {
        guard let member = member(name) else { return nil }
        let text = try member.text(limit: SurveyLimits.code)
        guard let number = ExactNumber(typed: text) else { throw member.problem(.notANumber(text)) }
        return number
    }

    func date(_ name: String) throws(SurveyProblem) -> SurveyDate? {
        guard let member = member(name) else { return nil }
        let text = try member.text(limit: SurveyLimits.code)
        guard let date = SurveyDate(typed: text) else { throw member.problem(.notADate(text)) }
        return date
    }
}
