internal import Glibc

extension FolderFiles {
    /// A file is set aside, then looked at again, so that one stored anew meanwhile is never lost: `put` either
    /// freshens the file before it is set aside, which shows in its age, or finds none and writes it.
    package func removeUnused(except names: Set<String>, olderThan moment: Int64) throws(FileStoreError) -> Int {
        var removed = 0
        for directory in DurableFile.names(in: folder) where directory.utf8.count == 2 {
            for name in DurableFile.names(in: "\(folder)/\(directory)") where !names.contains(name) {
                let path = "\(folder)/\(directory)/\(name)"
                guard let age = time(of: path), age < moment else { continue }
                if try remove(path, unlessNewerThan: moment) { removed += 1 }
            }
        }
        return removed
    }

    private func remove(_ path: String, unlessNewerThan moment: Int64) throws(FileStoreError) -> Bool {
        let aside = path + ".old"
        if rename(path, aside) != 0 { throw .unwritable(errno: errno) }
        if let age = time(of: aside), age >= moment {
            if rename(aside, path) != 0 { throw .unwritable(errno: errno) }
            return false
        }
        if unlink(aside) != 0 && errno != ENOENT { throw .unwritable(errno: errno) }
        return true
    }

    /// Microseconds since 1970-01-01 UTC of the last `put`; nil when there is no such file.
    private func time(of path: String) -> Int64? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return Int64(status.st_mtim.tv_sec) * 1_000_000 + Int64(status.st_mtim.tv_nsec) / 1_000
    }
}
