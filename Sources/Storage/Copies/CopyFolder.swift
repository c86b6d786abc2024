package import Domain
internal import Glibc

/// The folder that copies are in.
package struct CopyFolder: Sendable {
    /// What a crash left unfinished is swept after a day: another program may be at work on it.
    private static let unfinished: Int64 = 86_400_000_000
    package let path: String

    package init(path: String) { self.path = path }

    package var exists: Bool { FolderTree.exists(path) }

    /// Whole copies, the latest first.
    package func copies() -> [KeptCopy] {
        DurableFile.names(in: path).compactMap(CopyName.copy).sorted {
            ($0.madeAt, $0.name) > ($1.madeAt, $1.name)
        }
    }

    package func path(of copy: KeptCopy) -> String { "\(path)/\(copy.name)" }

    /// Bytes of a copy; 0 when it cannot be looked at.
    package func size(of copy: KeptCopy) -> Int {
        let whole = path(of: copy)
        if copy.isSealed { return DurableFile.size(whole) }
        return ((try? FolderTree.files(in: whole)) ?? []).reduce(0) { $0 + DurableFile.size("\(whole)/\($1)") }
    }

    /// Takes a copy away: first out of sight under a name that is none of a whole copy, so that half of it is never
    /// taken for one.
    package func remove(_ copy: KeptCopy) {
        let whole = path(of: copy)
        let going = "\(whole).going.part"
        guard rename(whole, going) == 0 else { return }
        Self.removeAny(going)
    }

    /// Sweeps what was begun more than a day ago and never became a copy.
    ///
    /// - Parameter now: microseconds since 1970-01-01 UTC.
    package func sweep(at now: Int64) {
        for name in DurableFile.names(in: path) where name.hasPrefix("essaim-") && name.hasSuffix(".part") {
            let stem = name.prefix { $0 != "." }
            guard let made = CopyName.copy(String(stem))?.madeAt, made < now - Self.unfinished else { continue }
            Self.removeAny("\(path)/\(name)")
        }
    }

    private static func removeAny(_ path: String) {
        if unlink(path) != 0 { FolderTree.remove(path) }
    }
}
