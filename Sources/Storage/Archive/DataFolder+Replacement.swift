internal import Glibc

/// Putting restored data in the place of what the folder holds.
extension DataFolder {
    /// What makes an instance; the lock stays.
    private var parts: [String] {
        DurableFile.names(in: path).filter { name in
            name == Self.filesName || name == ErasureJournal.archiveFile || isDatabase(name)
        }
    }

    /// True when there is a database, or files, or a journal that a restore would hide.
    package var holdsData: Bool {
        parts.contains { isDatabase($0) || ($0 == Self.filesName && !FolderTree.isEmptyFolder(files)) }
    }

    /// Moves the present data to `aside`, then the parts of `staged` here; the folders are on one file system.
    package func replace(by staged: DataFolder, movingPresentTo aside: DataFolder) throws(ArchiveFault) {
        let present = parts
        if !present.isEmpty { try FolderTree.make(aside.path) }
        for name in present { try move(name, to: aside) }
        for name in staged.parts { try staged.move(name, to: self) }
        DurableFile.flushFolder(of: lock)
    }

    private func isDatabase(_ name: String) -> Bool {
        name == Self.databaseName || name.hasPrefix(Self.databaseName + "-")
    }

    private func move(_ name: String, to folder: DataFolder) throws(ArchiveFault) {
        if rename("\(path)/\(name)", "\(folder.path)/\(name)") != 0 {
            throw .unwritable(path: name, errno: errno)
        }
    }
}
