/// A value of the JSON of a codebook with its path, read member by member.
struct CodebookPlace {
    let json: JSON
    let path: String

    init(_ json: JSON, _ path: String) {
        self.json = json
        self.path = path
    }

    func has(_ name: String) -> Bool { json[name] != nil }

    func know(_ names: Set<String>) throws(CodebookFault) {
        guard case .object(let members) = json else { throw CodebookFault(.notObject, at: path) }
        if let stranger = members.first(where: { !names.contains($0.key) }) {
            throw fault(.unknownMember, stranger.key)
        }
    }

    func member(_ name: String) throws(CodebookFault) -> CodebookPlace {
        guard let value = json[name] else { throw fault(.missing, name) }
        return CodebookPlace(value, inside(name))
    }

    func text(_ name: String, limit: Int = Codebook.labelLimit) throws(CodebookFault) -> String {
        let place = try member(name)
        let text = try place.text(limit: limit)
        if text.isEmpty { throw CodebookFault(.missing, at: place.path) }
        return text
    }

    func optionalText(_ name: String) throws(CodebookFault) -> String? { has(name) ? try text(name) : nil }

    func texts(_ name: String) throws(CodebookFault) -> [String] {
        try list(name, limit: 100) { (place) throws(CodebookFault) in try place.text(limit: 500) }
    }

    /// Words by language; none where there is no such member.
    func labels(_ name: String) throws(CodebookFault) -> Labels {
        guard has(name) else { return [:] }
        let place = try member(name)
        guard case .object(let members) = place.json else { throw CodebookFault(.notObject, at: place.path) }
        var pairs: [(String, String)] = []
        for one in members {
            if !Labels.isLanguage(one.key) { throw place.fault(.badCode(one.key), one.key) }
            pairs.append(
                (one.key, try CodebookPlace(one.value, place.inside(one.key)).text(limit: Codebook.labelLimit)))
        }
        return Labels(pairs)
    }

    func day(_ name: String) throws(CodebookFault) -> CalendarDay? {
        guard let text = try optionalText(name) else { return nil }
        guard let day = CalendarDay(typed: text), day.iso == text else { throw fault(.notADay(text), name) }
        return day
    }

    func flag(_ name: String) throws(CodebookFault) -> Bool {
        guard has(name) else { return false }
        guard let flag = json[name]?.bool else { throw fault(.notBoolean, name) }
        return flag
    }

    func whole(_ name: String, _ range: ClosedRange<Int>) throws(CodebookFault) -> Int {
        guard let integer = try member(name).json.integer, range.contains(Int(integer)) else {
            throw fault(.notNumber, name)
        }
        return Int(integer)
    }

    func number(_ name: String) throws(CodebookFault) -> Double {
        guard let number = try member(name).json.double, number.isFinite else { throw fault(.notNumber, name) }
        return number
    }

    func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ words: Word.Type
    ) throws(CodebookFault) -> Word where Word.RawValue == String {
        let text = try text(name)
        guard let word = Word(rawValue: text) else { throw fault(.notAmong(words.allCases.map(\.rawValue)), name) }
        return word
    }

    /// What each element of a list makes; nothing where there is no such member.
    func list<Element>(
        _ name: String, limit: Int, _ read: (CodebookPlace) throws(CodebookFault) -> Element
    ) throws(CodebookFault) -> [Element] {
        guard has(name) else { return [] }
        let place = try member(name)
        guard let elements = place.json.elements else { throw CodebookFault(.notList, at: place.path) }
        if elements.count > limit { throw CodebookFault(.tooMany(limit: limit), at: place.path) }
        var made: [Element] = []
        for (index, element) in elements.enumerated() {
            made.append(try read(CodebookPlace(element, "\(place.path)[\(index)]")))
        }
        return made
    }

    private func text(limit: Int) throws(CodebookFault) -> String {
        guard let text = json.text else { throw CodebookFault(.notText, at: path) }
        if text.unicodeScalars.count > limit { throw CodebookFault(.tooLong(limit: limit), at: path) }
        if !text.isEmpty, !Dataset.isText(text) { throw CodebookFault(.controlCharacter, at: path) }
        return text
    }

    private func fault(_ reason: CodebookFault.Reason, _ name: String) -> CodebookFault {
        CodebookFault(reason, at: inside(name))
    }

    private func inside(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}
