import Glibc

/// Whole files as text, for the small files that tests read and the pictures they write.
package enum TextFile {
    /// nil when the file is not there; bytes that are not UTF-8 are replaced.
    package static func read(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// nil when the file is not there.
    package static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(ProcessFailure) {
        guard let file = fopen(path, "we") else { throw .system("fopen \(path)", errno) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw .system("fwrite \(path)", errno) }
    }
}
