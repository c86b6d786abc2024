import Domain
import TestSupport

/// The 22 documentary sheets with a mark in every title and every description.
enum MarkedPractices {
    static func bytes(_ mark: String) throws -> [UInt8] {
        guard let records = try JSON.parse(RealPractices.bytes, depthLimit: 64).elements else { return [] }
        let marked = records.map { record in
            guard case .object(let members) = record else { return record }
            return .object(members.map { $0.key == "titre" ? JSON.Member($0.key, title($0.value, mark)) : $0 })
        }
        return JSON.array(marked).encoded()
    }

    private static func title(_ value: JSON, _ mark: String) -> JSON {
        value.text.map { .string("\($0) [\(mark)]") } ?? value
    }
}
