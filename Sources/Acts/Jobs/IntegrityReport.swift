internal import Domain
internal import SQL
internal import Storage

/// Something that should hold in a stored instance and does not.
package enum IntegrityFault: Sendable, Equatable {
    /// In the engine's own words.
    case engine(String)
    case noFacts(practice: Int64)
    /// A practice has one address without end.
    case addresses(practice: Int64, found: Int)
    case wrongAudiences(practice: Int64)
    /// A row names a file that the store does not have.
    case lostFile(hash: String)
    case alteredFile(hash: String)
}

/// What was looked at and what was found.
package struct IntegrityReport: Sendable, Equatable {
    private static let limit = 100
    package private(set) var practices = 0
    package private(set) var files = 0
    /// The first hundred.
    package private(set) var faults: [IntegrityFault] = []

    /// Looks at the engine, every practice and every file.
    ///
    /// - Parameter progress: told how many files of how many were read; what it throws ends the work.
    static func make(of world: World, progress: (Int, Int) throws -> Void) throws -> IntegrityReport {
        var report = IntegrityReport()
        report.add(try world.database.check().map { .engine($0) })
        let hashes = try world.database.read { connection in
            let check = RecordCheck(connection)
            try check.eachPractice { entry in
                report.practices += 1
                report.add(check.faults(of: entry))
            }
            return try FileIndex(connection).hashes()
        }
        for (index, hash) in hashes.enumerated() {
            try progress(index, hashes.count)
            if let fault = try self.fault(of: hash, in: world) { report.add([fault]) }
            report.files += 1
        }
        return report
    }

    /// One line of JSON: what was counted, then each fault as `[code, object]`.
    package var line: String {
        let faults = faults.map { JSON.array([.string($0.code), .string($0.object)]) }
        return String(
            decoding: JSON.object([
                JSON.Member("practices", .integer(Int64(practices))), JSON.Member("files", .integer(Int64(files))),
                JSON.Member("faults", .array(faults)),
            ]).encoded(), as: UTF8.self)
    }

    private mutating func add(_ found: [IntegrityFault]) {
        faults += found.prefix(max(0, Self.limit - faults.count))
    }

    private static func fault(of hash: String, in world: World) throws -> IntegrityFault? {
        do {
            if try world.files.get(hash) != nil { return nil }
        } catch FileStoreError.altered {
            return .alteredFile(hash: hash)
        } catch FileStoreError.unreadable {
            return .lostFile(hash: hash)
        } catch FileStoreError.invalidHash {
            return .lostFile(hash: hash)
        }
        // An erasure made while the files were read takes row and file away.
        let isNamed = try world.database.read { try FileIndex($0).hashes().contains(hash) }
        return isNamed ? .lostFile(hash: hash) : nil
    }
}

extension IntegrityFault {
    /// One word for it.
    var code: String {
        switch self {
        case .engine: "engine"
        case .noFacts: "no-facts"
        case .addresses: "addresses"
        case .wrongAudiences: "wrong-audiences"
        case .lostFile: "lost-file"
        case .alteredFile: "altered-file"
        }
    }

    fileprivate var object: String {
        switch self {
        case .engine(let words): words
        case .noFacts(let id), .addresses(let id, _), .wrongAudiences(let id): String(id)
        case .lostFile(let hash), .alteredFile(let hash): hash
        }
    }
}
