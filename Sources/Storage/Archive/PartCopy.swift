internal import Glibc

/// Copies of plain files, flushed to disk.
package enum PartCopy {
    /// Copies `path`, relative to both folders, whose parent folder exists on both sides.
    package static func file(
        _ path: String, from source: String, to target: String, _ hashing: Hashing
    ) throws(ArchiveFault) {
        let reader = try PartReader(path, in: source)
        let writer = try PartWriter(path, in: target, hashing)
        while let piece = try reader.next() { try writer.write(piece) }
        _ = try writer.finish()
    }

    /// Copies every file below a folder; nothing happens when it is not there.
    package static func folder(_ name: String, from source: String, to target: String, _ hashing: Hashing)
        throws(ArchiveFault)
    {
        guard FolderTree.exists("\(source)/\(name)") else { return }
        try FolderTree.make("\(target)/\(name)")
        for path in try FolderTree.files(in: "\(source)/\(name)") {
            try FolderTree.makeParents(of: path, in: "\(target)/\(name)")
            try file("\(name)/\(path)", from: source, to: target, hashing)
        }
        FolderTree.flush("\(target)/\(name)")
    }
}
