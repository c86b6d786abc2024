import FoundationEssentials
import Glibc
import Testing

/// A small repository in a temporary folder, on which the generator is run; removed at the end.
final class GeneratorRun {
    let root: String
    private let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    init(_ files: [String: String]) throws {
        root = FileManager.default.temporaryDirectory.path + "/generator-\(UUID().uuidString)"
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ text: String, to path: String) throws {
        let file = "\(root)/\(path)"
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: "/\(folder)", withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    func read(_ path: String) throws -> String { try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/\(path)") }

    /// The exit status and everything printed.
    func generate(_ options: String...) throws -> (status: Int32, output: String) {
        let output = "\(root)/output.txt"
        let words = ["python3", "-B", "\(repository)/scripts/generate.py", "--root", root] + options
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        try #require(posix_spawnp(&child, "python3", &actions, nil, &arguments, environ) == 0, "python3 is needed")
        var status: Int32 = 0
        waitpid(child, &status, 0)
        return (status >> 8 & 0xFF, try String(contentsOfFile: output, encoding: .utf8))
    }
}
