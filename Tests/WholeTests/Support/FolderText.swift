import Glibc
import TestSupport

/// The names and the content of all the files of a folder, as one text that two folders share when they are the same.
enum FolderText {
    static func all(in folder: String) throws -> String {
        try names(in: folder).map { name in
            let path = "\(folder)/\(name)"
            if isFolder(path) {
                return try all(in: path).split(separator: "\n").map { "\(name)/\($0)" }.joined(separator: "\n")
            }
            return "\(name): \(TextFile.read(path) ?? "unreadable")"
        }.joined(separator: "\n")
    }

    static func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw SupportFailure("no folder \(folder)") }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
