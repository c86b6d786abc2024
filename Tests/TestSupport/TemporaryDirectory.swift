internal import Glibc

/// A new empty folder, removed with all it holds when the object goes away.
package final class TemporaryDirectory: Sendable {
    package let path: String

    package init() throws {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        path = try Self.make(root + "/essaim-")
    }

    deinit {
        _ = try? Command.run(["rm", "-rf", path])
    }

    /// Makes a folder, for its owner only, whose path begins as given, and returns its path.
    static func make(_ beginning: String) throws -> String {
        guard let template = strdup(beginning + "XXXXXX") else { throw SupportFailure("no memory") }
        defer { free(template) }
        guard mkdtemp(template) != nil else { throw SupportFailure("no folder can be made as \(beginning)") }
        return String(cString: template)
    }

    package func file(_ name: String) -> String {
        path + "/" + name
    }
}
