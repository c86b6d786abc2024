import Domain
import Glibc
import Secrets
import Storage
import TestSupport

/// A folder of files, read, compared and spoilt by tests.
struct ArchiveFolder {
    let path: String

    /// Relative path to content.
    func contents(below folder: String = "") throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in DurableFile.names(in: "\(path)/\(folder)") {
            let child = folder.isEmpty ? name : "\(folder)/\(name)"
            do {
                contents[child] = try read(child)
            } catch let fault as FileFault where fault.errno == EISDIR {
                contents.merge(try self.contents(below: child)) { $1 }
            }
        }
        return contents
    }

    func read(_ name: String) throws -> [UInt8] { try DurableFile.read("\(path)/\(name)", limit: .max) }

    func write(_ bytes: [UInt8], to name: String) throws { try DurableFile.write(bytes, to: "\(path)/\(name)") }

    func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

    /// Replaces the first occurrence.
    func replace(_ old: String, by new: String, in name: String) throws {
        let text = try text(name)
        let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw SupportFailure("\(name) does not hold \(old)") }
        try write(Array("\(parts[0])\(new)\(parts[1])".utf8), to: name)
    }

    /// Makes the list of checksums true again, so that only what was spoilt is left to find.
    func seal() throws {
        let secrets = try Secrets()
        let lines = try contents().filter { $0.key != "checksums.txt" }.map { name, bytes in
            "\(secrets.fingerprint(bytes))  \(name)\n"
        }
        try write(Array(lines.sorted().joined().utf8), to: "checksums.txt")
    }

    /// The lines of a table.
    func lines(_ table: String) throws -> [String] {
        try text("tables/\(table).jsonl").split(separator: "\n").map(String.init)
    }
}
