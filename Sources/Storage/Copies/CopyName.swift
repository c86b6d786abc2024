package import Domain

/// The name of a copy: what made it, and when.
///
/// `essaim-20261121T030000Z` asked for, `essaim-auto-…` by the server, `essaim-before-0030-…` before a migration;
/// `.sealed` at the end of one that only its key opens.
package enum CopyName {
    package static let seal = ".sealed"
    private static let head = "essaim-"
    private static let scheduled = "auto-"
    private static let beforeMigrating = "before-"

    /// - Parameter migration: the first one that will run, for a copy made before it.
    package static func text(_ kind: KeptCopy.Kind, at now: Int64, migration: Int = 0) -> String {
        let stamp = UTCStamp.text(now)
        switch kind {
        case .asked: return "\(head)\(stamp)"
        case .scheduled: return "\(head)\(scheduled)\(stamp)"
        case .beforeMigrating:
            let number = String(migration)
            let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
            return "\(head)\(beforeMigrating)\(padded)-\(stamp)"
        }
    }

    /// What a name says; nil for one that is not whole yet, or none of ours.
    package static func copy(_ name: String) -> KeptCopy? {
        guard name.hasPrefix(head) else { return nil }
        var rest = name.dropFirst(head.count)
        let isSealed = rest.hasSuffix(seal)
        if isSealed { rest = rest.dropLast(seal.count) }
        var kind = KeptCopy.Kind.asked
        if rest.hasPrefix(scheduled) {
            kind = .scheduled
            rest = rest.dropFirst(scheduled.count)
        } else if rest.hasPrefix(beforeMigrating) {
            kind = .beforeMigrating
            rest = rest.dropFirst(beforeMigrating.count)
            guard let dash = rest.firstIndex(of: "-"), Int(rest[..<dash]) != nil else { return nil }
            rest = rest[rest.index(after: dash)...]
        }
        guard let madeAt = UTCStamp.time(rest) else { return nil }
        return KeptCopy(name: name, kind: kind, madeAt: madeAt, isSealed: isSealed)
    }
}
