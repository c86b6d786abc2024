internal import Glibc

/// The folder of documents that wait to be printed and of their prints: all of it can be made again, so it is neither saved
/// nor archived.
package struct PrintFolder: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// What is to be printed, gone once it is.
        case document = "html"
        case print = "pdf"
    }

    private let folder: String

    /// - Parameter folder: made when missing, at the first document.
    package init(folder: String) { self.folder = folder }

    /// The file, or nil when there is none.
    package func read(_ name: PrintName, _ kind: Kind) throws(FileFault) -> [UInt8]? {
        do {
            return try DurableFile.read(path(name, kind), limit: 64 << 20)
        } catch {
            if error.errno == ENOENT { return nil }
            throw error
        }
    }

    package func write(_ bytes: [UInt8], _ name: PrintName, _ kind: Kind) throws(FileFault) {
        if mkdir(folder, 0o700) != 0 && errno != EEXIST { throw FileFault(errno: errno) }
        try DurableFile.write(bytes, to: path(name, kind))
    }

    package func remove(_ name: PrintName, _ kind: Kind) { unlink(path(name, kind)) }

    /// Forgets everything made of these practices.
    package func forget(practices: Set<Int64>) {
        for name in names {
            guard let practice = Int64(name.prefix { $0 != "-" }), practices.contains(practice) else { continue }
            unlink("\(folder)/\(name)")
        }
    }

    /// Forgets what was made before a moment, in microseconds since 1970-01-01 UTC.
    ///
    /// - Returns: how many files.
    package func forget(before moment: Int64) -> Int {
        names.reduce(0) { count, name in
            var status = stat()
            let path = "\(folder)/\(name)"
            guard lstat(path, &status) == 0, Int64(status.st_mtim.tv_sec) * 1_000_000 < moment else { return count }
            return unlink(path) == 0 ? count + 1 : count
        }
    }

    /// What the folder holds, sorted.
    package var names: [String] { DurableFile.names(in: folder) }

    private func path(_ name: PrintName, _ kind: Kind) -> String { "\(folder)/\(name.text).\(kind.rawValue)" }
}
