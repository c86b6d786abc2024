internal import Domain
internal import Exchange

/// The 22 documentary sheets, as many times over as asked: the same records under other keys and titles, whose
/// relations stay inside their own copy.
struct SyntheticPractices {
    let bytes: [UInt8]

    init(copies: Int) throws {
        let original = Array(EmbeddedData.fichesJSON.utf8)
        guard copies > 1, let records = try JSON.parse(original, depthLimit: 64).elements else {
            bytes = original
            return
        }
        let all = (0..<copies).flatMap { copy in records.map { Self.renamed($0, copy) } }
        bytes = JSON.array(all).encoded()
    }

    func read() throws -> FichesFeed { try FichesFeed(bytes) }

    private static func renamed(_ record: JSON, _ copy: Int) -> JSON {
        guard copy > 0 else { return record }
        return changed(record) { name, value in
            switch name {
            case "code": text(value) { "\($0)-\(copy)" }
            case "titre": text(value) { "\($0) (\(copy))" }
            case "relations": relations(value, copy)
            default: value
            }
        }
    }

    private static func relations(_ value: JSON, _ copy: Int) -> JSON {
        guard let relations = value.elements else { return value }
        return .array(
            relations.map { relation in
                changed(relation) { $0 == "cible" ? text($1) { "\($0)-\(copy)" } : $1 }
            })
    }

    private static func changed(_ record: JSON, _ change: (String, JSON) -> JSON) -> JSON {
        guard case .object(let members) = record else { return record }
        return .object(members.map { JSON.Member($0.key, change($0.key, $0.value)) })
    }

    private static func text(_ value: JSON, _ change: (String) -> String) -> JSON {
        value.text.map { .string(change($0)) } ?? value
    }
}
