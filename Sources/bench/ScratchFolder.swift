internal import Glibc

/// A folder of its own for a run, removed at the end.
final class ScratchFolder {
    let path: String

    init() throws {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        guard let template = strdup("\(root)/essaim-bench-XXXXXX") else {
            throw BenchFault.system("strdup", errno: errno)
        }
        defer { free(template) }
        guard mkdtemp(template) != nil else { throw BenchFault.system("mkdtemp", errno: errno) }
        path = String(cString: template)
    }

    deinit { _ = try? Child.output(of: ["rm", "-rf", path]) }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func folder(_ name: String) throws -> String {
        guard mkdir(file(name), 0o700) == 0 || errno == EEXIST else {
            throw BenchFault.system("mkdir \(name)", errno: errno)
        }
        return file(name)
    }

    static func write(_ bytes: [UInt8], to path: String) throws(BenchFault) {
        guard let file = fopen(path, "we") else { throw .system("fopen \(path)", errno: errno) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw .system("fwrite \(path)", errno: errno) }
    }

    /// A small file as text, empty when there is none.
    ///
    /// - Parameter last: only the bytes at its end, nil for all of it.
    static func text(_ path: String, last: Int? = nil) -> String {
        guard let file = fopen(path, "re") else { return "" }
        defer { fclose(file) }
        // A file that is shorter is read from its start, as it is when nothing is asked.
        if let last { fseek(file, -last, SEEK_END) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
