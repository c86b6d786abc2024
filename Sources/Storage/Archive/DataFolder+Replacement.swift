internal import Glibc

/// Putting restored data in the place of what the folder holds.
extension DataFolder {
    /// What makes an instance; the lock stays.
    private var parts: [String] {
        DurableFile.names(in: path).filter { name in
            name == Self.filesName || name == ErasureJournal.archiveFile || name == Self.keyName || isDatabase(name)
        }
    }

    /// True when there is a database, or files, or a journal that a restore would hide.
    package var holdsData: Bool {
        parts.contains { isDatabase($0) || ($0 == Self.filesName && !FolderTree.isEmptyFolder(files)) }
    }

    /// Moves the present data to `aside`, then the parts of `staged` here; the folders are on one file system. When one
    /// of them cannot be moved, those that were go back.
    package func replace(by staged: DataFolder, movingPresentTo aside: DataFolder) throws(ArchiveFault) {
        let moves =
            parts.map { (name: $0, from: self, to: aside) } + staged.parts.map { (name: $0, from: staged, to: self) }
        for (index, move) in moves.enumerated() {
            do {
                try move.from.move(move.name, to: move.to)
            } catch {
                for done in moves[..<index].reversed() { try? done.to.move(done.name, to: done.from) }
                throw error
            }
        }
        DurableFile.flushFolder(of: lock)
    }

    /// A new folder in this one, called `name`, or `name-2` and so on when there is one already.
    package func subfolder(_ name: String) throws(ArchiveFault) -> DataFolder {
        for number in 1...1_000 {
            let folder = DataFolder(path: "\(path)/\(name)" + (number == 1 ? "" : "-\(number)"))
            if mkdir(folder.path, 0o700) == 0 { return folder }
            if errno != EEXIST { throw .unwritable(path: name, errno: errno) }
        }
        throw .unwritable(path: name, errno: EEXIST)
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
