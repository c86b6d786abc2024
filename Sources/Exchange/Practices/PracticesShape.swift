internal import Domain

/// The two shapes that a JSON file of practices may have, told apart by the names of its first record.
enum PracticesShape {
    /// 48 names: docs/formats/practices.md.
    case fiches
    /// 11 names: docs/formats/short-records.md.
    case short

    /// - Throws: `PracticesFileError.unknownShape` when the first record has no name of either.
    init(_ bytes: [UInt8], limits: PracticesFile.Limits) throws(PracticesFileError) {
        let names = try Self.firstNames(bytes, limits: limits)
        let fiches = Self.share(of: PracticesFormat.record.map(\.key), in: names)
        let short = Self.share(of: ShortFormat.keys.map(\.name), in: names)
        // What is no record at all is refused by the reader of sheets, which says where.
        if !names.isEmpty && fiches == 0 && short == 0 { throw .unknownShape(names: Array(names.prefix(5))) }
        self = short > fiches ? .short : .fiches
    }

    private struct Seen: Error {
        let record: JSON
    }

    private static func firstNames(
        _ bytes: [UInt8], limits: PracticesFile.Limits
    ) throws(PracticesFileError) -> [String] {
        do {
            _ = try JSON.elements(of: bytes, depthLimit: limits.depth) { throw Seen(record: $0) }
        } catch let seen as Seen {
            if case .object(let members) = seen.record { return members.map(\.key) }
        } catch let fault as JSONFault {
            throw .invalidJSON(fault)
        } catch {
            throw .notAnArray
        }
        return []
    }

    private static func share(of expected: [String], in names: [String]) -> Double {
        Double(expected.count { names.contains($0) }) / Double(expected.count)
    }
}
