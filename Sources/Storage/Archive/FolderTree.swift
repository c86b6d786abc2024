internal import Glibc

/// The files under a folder, and its removal. Links are never followed.
package enum FolderTree {
    /// Relative paths of the plain files, sorted byte by byte.
    ///
    /// - Throws: `.missing` without the folder, `.notPlain` for a link, a device or a pipe anywhere below.
    static func files(in folder: String) throws(ArchiveFault) -> [String] {
        guard kind(of: folder) == S_IFDIR else { throw .missing(path: "") }
        var files: [String] = []
        try collect("", in: folder, &files)
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes a folder and all it holds; what cannot be removed stays.
    package static func remove(_ folder: String) {
        for name in DurableFile.names(in: folder) {
            let path = "\(folder)/\(name)"
            if kind(of: path) == S_IFDIR { remove(path) } else { unlink(path) }
        }
        rmdir(folder)
    }

    /// Removes a folder that holds nothing; any other stays.
    package static func removeIfEmpty(_ folder: String) { rmdir(folder) }

    /// True when there is something at the path, be it a link to nothing.
    package static func exists(_ path: String) -> Bool { kind(of: path) != nil }

    /// True for a folder without anything in it.
    package static func isEmptyFolder(_ path: String) -> Bool {
        kind(of: path) == S_IFDIR && DurableFile.names(in: path).isEmpty
    }

    /// Makes the names in every folder below durable.
    static func flush(_ folder: String) {
        for name in DurableFile.names(in: folder) where kind(of: "\(folder)/\(name)") == S_IFDIR {
            flush("\(folder)/\(name)")
        }
        DurableFile.flushFolder(of: "\(folder)/.")
    }

    /// Makes a folder for its owner only; nothing happens when it is there.
    package static func make(_ folder: String) throws(ArchiveFault) {
        if mkdir(folder, 0o700) != 0 && errno != EEXIST { throw .unwritable(path: "", errno: errno) }
    }

    /// Makes the folders that a relative path names before its last part.
    static func makeParents(of path: String, in folder: String) throws(ArchiveFault) {
        var folder = folder
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            try make(folder)
        }
    }

    private static func collect(_ path: String, in folder: String, _ files: inout [String]) throws(ArchiveFault) {
        for name in DurableFile.names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
            let child = path.isEmpty ? name : "\(path)/\(name)"
            switch kind(of: "\(folder)/\(child)") {
            case S_IFREG: files.append(child)
            case S_IFDIR: try collect(child, in: folder, &files)
            default: throw .notPlain(path: child)
            }
        }
    }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
