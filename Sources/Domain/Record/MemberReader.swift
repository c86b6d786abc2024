/// Reads the members of one JSON object of a record, each with its type.
struct MemberReader {
    private let json: JSON

    init(_ json: JSON, knowing names: Set<String>) throws(FactFault) {
        guard case .object(let members) = json else { throw .wrongType("") }
        for member in members where !names.contains(member.key) { throw .unknownMember(member.key) }
        self.json = json
    }

    func required<Value>(_ key: String, _ value: Value?) throws(FactFault) -> Value {
        guard let value else { throw .missing(key) }
        return value
    }

    func text(_ key: String) throws(FactFault) -> String? { try read(key) { $0.text } }

    func number(_ key: String) throws(FactFault) -> Double? { try read(key) { $0.double } }

    func integer(_ key: String) throws(FactFault) -> Int? { try read(key) { $0.integer.flatMap(Int.init(exactly:)) } }

    func flag(_ key: String) throws(FactFault) -> Bool { try read(key) { $0.bool } ?? false }

    /// A value of a closed list, by its raw value.
    func choice<Choice: RawRepresentable<String>>(_ key: String) throws(FactFault) -> Choice? {
        try read(key) { $0.text.flatMap(Choice.init(rawValue:)) }
    }

    /// An identifier, written as text.
    func identifier(_ key: String) throws(FactFault) -> Int64? { try read(key) { $0.text.flatMap { Int64($0) } } }

    private func read<Value>(_ key: String, _ reading: (JSON) -> Value?) throws(FactFault) -> Value? {
        guard let member = json[key] else { return nil }
        guard let value = reading(member) else { throw .wrongType(key) }
        return value
    }
}
