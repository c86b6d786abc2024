import Domain
import Exchange

/// The real practices that come with the program, to be read as they are or damaged on purpose.
enum Sample {
    static let bytes = Array(EmbeddedData.fichesJSON.utf8)

    static let records = (try? JSON.parse(bytes))?.elements ?? []

    static let file = Result { try PracticesFile.read(bytes) }

    static func record(_ code: String) -> JSON { records.first { $0["code"] == .string(code) } ?? .null }

    /// A whole record in a few hundred bytes: its lists and its optional objects are empty.
    static let smallest: [UInt8] = {
        guard case .object(let members) = record("5E2") else { return [] }
        let emptied = members.map { member in
            JSON.Member(member.key, member.value.elements == nil ? member.value : .array([]))
        }
        let small = JSON.object(emptied).replacing(["definition"], with: .null)
            .replacing(["emergence", "rubrique_presente"], with: .bool(false))
        return JSON.array([small]).encoded()
    }()

    /// What the program says of one real record once changed.
    static func refusals(_ code: String = "1C", _ change: (JSON) -> JSON) throws -> [ImportRefusal] {
        try PracticesFile.read(JSON.array([change(record(code))]).encoded()).refusals
    }
}

extension JSON {
    /// The same value with another one at the end of a path of names and positions; nil takes the member away.
    func replacing(_ path: [String], with value: JSON?) -> JSON {
        guard let first = path.first else { return value ?? .null }
        let rest = Array(path.dropFirst())
        switch self {
        case .array(var elements):
            if let index = Int(first) { elements[index] = elements[index].replacing(rest, with: value) }
            return .array(elements)
        case .object(var members):
            guard let index = members.firstIndex(where: { $0.key == first }) else {
                return .object(members + [Member(first, value ?? .null)])
            }
            if rest.isEmpty && value == nil {
                members.remove(at: index)
            } else {
                members[index] = Member(first, members[index].value.replacing(rest, with: value))
            }
            return .object(members)
        default: return self
        }
    }
}
