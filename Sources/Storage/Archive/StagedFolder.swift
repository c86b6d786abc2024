internal import Glibc

/// A folder that appears whole or not at all: written beside, flushed, then given its name.
package struct StagedFolder {
    /// Where to write.
    package let path: String
    private let destination: String

    /// - Throws: `.folderNotEmpty` when something is at the destination already.
    package init(for destination: String) throws(ArchiveFault) {
        var destination = destination
        while destination.count > 1, destination.hasSuffix("/") { destination.removeLast() }
        if FolderTree.exists(destination), !FolderTree.isEmptyFolder(destination) { throw .folderNotEmpty }
        self.destination = destination
        path = "\(destination).\(getpid()).\(UInt32.random(in: 0 ... .max)).part"
        if mkdir(path, 0o700) != 0 { throw .unwritable(path: "", errno: errno) }
    }

    package func publish() throws(ArchiveFault) {
        FolderTree.flush(path)
        guard rename(path, destination) == 0 else {
            if errno == ENOTEMPTY || errno == EEXIST { throw .folderNotEmpty }
            throw .unwritable(path: "", errno: errno)
        }
        DurableFile.flushFolder(of: destination)
    }

    /// Removes what was written when it was not published.
    package func discard() { FolderTree.remove(path) }
}
